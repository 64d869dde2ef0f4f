"""The Raw tab: the JSON as received, laid out, read-only, coloured where it is visible."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextDocumentLayout,
    QPlainTextEdit,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.design.accessibility import leave_to_window
from desktop.design.buttons import make_button
from desktop.design.colours import colours_of
from desktop.design.labels import TEXT2, TextLabel
from desktop.design.measures import Measures, follow_font, font
from desktop.i18n.retranslation import say
from desktop.privacy.masking import Masking, Sensitivity, encodable, is_hidden, token
from desktop.twilio.decoding.json_text import pretty

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QColor, QPaintEvent, QTextBlock


LONGEST_LINE = 131_072
"""Characters of one line that are shown: laying out a line of a million takes Qt about a second."""

LONGEST_TEXT = 2_097_152
"""Characters that are shown in all; 100,000 levels of nesting indent to ten times as many."""

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


@dataclass(slots=True)
class RawText:
    """A text as shown; ``tokens`` are start, length (both in UTF-16 units, as Qt counts) and the exact character."""

    shown: str = field(default="", repr=False)
    tokens: list[tuple[int, int, str]] = field(default_factory=list, repr=False)
    cut: int = 0
    """Characters left out."""

    def exact(self, start: int, selected: str) -> str:
        """Return the exact text of a selection: tokens become the characters they are drawn for."""
        if not self.tokens:
            return selected
        units_text, parts, place = units(selected), [], start
        end = start + len(units_text)
        for at, length, character in self.tokens[bisect_left(self.tokens, (start, 0, "")) :]:
            if at + length > end:
                break
            parts += [units_text[place - start : at - start], character]
            place = at + length
        parts.append(units_text[place - start :])
        return encodable("".join(parts))


def raw_text(text: str, masking: Masking, name: object) -> RawText:
    """Return JSON laid out, with tokens for invisible characters; masked, nothing but bullets."""
    if masking.hides(Sensitivity.PERSONAL, name):
        return RawText(masking.shown("", Sensitivity.PERSONAL, name))
    lines, tokens, cut, place = [], [], 0, 0
    laid_out = pretty(text)
    for line in laid_out[:LONGEST_TEXT].split("\n"):
        kept = line[:LONGEST_LINE]
        cut += len(line) - len(kept)
        shown = masking.shown(kept, Sensitivity.PERSONAL, name)
        if shown != kept:
            tokens += [(place + at, length, character) for at, length, character in _tokens(kept, shown)]
        lines.append(shown)
        place += len(units(shown)) + 1
    return RawText("\n".join(lines), tokens, cut + max(0, len(laid_out) - LONGEST_TEXT))


def units(text: str) -> str:
    """Return a text with one character per UTF-16 unit, so that positions are Qt's."""
    if text.isascii():
        return text
    return _ASTRAL.sub(_pair, text)


def _pair(match: re.Match[str]) -> str:
    code = ord(match[0]) - 0x10000
    return chr(0xD800 + (code >> 10)) + chr(0xDC00 + (code & 0x3FF))


def _tokens(exact: str, shown: str) -> Iterator[tuple[int, int, str]]:
    """Yield where ``shown`` has a token instead of a character of ``exact``."""
    at, place = 0, 0
    for character in exact:
        drawn = token(character) if is_hidden(character) else ""
        if drawn and shown.startswith(drawn, at):
            yield place, len(drawn), character
            at, place = at + len(drawn), place + len(drawn)
        else:
            at, place = at + 1, place + len(units(character))


COLOURED_CHARACTERS = 8192
"""Characters of one line that are coloured."""

LONGEST_WORDED_LINE = 8192
"""Characters up to which lines are broken between words."""

MOST_MATCHES = 10_000
"""Matches that are counted; nobody walks through more."""

MOST_MARKED = 500
"""Matches that are marked at once, around the current one."""

_PIECE = re.compile(
    r'(?P<string>"(?:[^"\\]|\\.)*"?)(?P<colon>\s*:)?|(?P<word>\b(?:true|false)\b)|(?P<null>\bnull\b)'
    r"|(?P<number>-?\b\d[\d.eE+-]*)"
)


HANG = 4
"""Characters that the further lines of a broken text stand deeper than its first one."""
_MOST_OF_WIDTH = 0.5
"""Share of the width that indentation may take; deeper levels hang no further."""
_NO_LIMIT = 2.0**24


class HangingLayout(QPlainTextDocumentLayout):
    """Lays blocks out as Qt does, with further lines of a block hanging below its own indentation.

    Qt asks for a block's rectangle before it shows anything of it, and lays it out then if that was not done.
    """

    def __init__(self, document: QTextDocument, room: Callable[[], float]) -> None:
        super().__init__(document)
        self._room = room

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:  # noqa: N802 - Qt's own name
        """Return the rectangle of a block, laid out if it was not."""
        if block.isValid() and not block.layout().lineCount():
            self._lay_out(block)
        return super().blockBoundingRect(block)

    def _lay_out(self, block: QTextBlock) -> None:
        document, layout, text = self.document(), block.layout(), block.text()
        margin, room = document.documentMargin(), self._room()
        width = (room if room > 0 else _NO_LIMIT) - 2 * margin
        indent = len(text) - len(text.lstrip(" ")) + HANG
        hang = min(indent * QFontMetricsF(document.defaultFont()).horizontalAdvance(" "), _MOST_OF_WIDTH * width)
        layout.setTextOption(document.defaultTextOption())
        layout.beginLayout()
        height, left = 0.0, 0.0
        while (line := layout.createLine()).isValid():
            line.setLeadingIncluded(True)
            line.setLineWidth(max(width - left, 1.0))
            line.setPosition(QPointF(margin + left, height))
            height += line.height()
            left = hang
        layout.endLayout()
        block.setLineCount(layout.lineCount() if block.isVisible() else 0)


class JsonText(QPlainTextEdit):
    """Read-only JSON text.

    Only visible blocks are coloured, so that a megabyte opens at once.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = RawText()
        self._coloured: set[int] = set()
        document = QTextDocument(self)
        self._hanging = HangingLayout(document, lambda: float(self.viewport().width()))
        document.setDocumentLayout(self._hanging)
        self.setDocument(document)
        self.setReadOnly(True)
        leave_to_window(self)
        say(self, setAccessibleName=lambda: self.tr("Raw JSON"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._update_metrics()
        follow_font(self._update_metrics)

    def show_text(self, text: RawText) -> None:
        self._text = text
        self._coloured = set()
        # Breaking lines at words takes Qt time with the square of the longest word (seen on 6.11.3: 3 s for 131,000).
        longest = max(map(len, text.shown.split("\n")))
        modes = QTextOption.WrapMode
        self.setWordWrapMode(
            modes.WrapAnywhere if longest > LONGEST_WORDED_LINE else modes.WrapAtWordBoundaryOrAnywhere
        )
        self.setPlainText(text.shown)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return the exact text as received, not the tokens drawn for hidden characters."""
        cursor = self.textCursor()
        data = QMimeData()
        selected = cursor.selectedText().replace("\u2029", "\n")
        data.setText(self._text.exact(cursor.selectionStart(), selected))
        return data

    def paintEvent(self, event: QPaintEvent) -> None:
        """Colour the blocks that become visible, then draw."""
        self._colour_visible()
        super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ignore the key for Back, which the pane handles; Qt would move the cursor with it."""
        if event.matches(QKeySequence.StandardKey.Back):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Accept Ctrl+C and Ctrl+A as the text's own, and update the colours after a change of palette."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            kept = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.SelectAll)
            if any(event.matches(key) for key in kept):
                event.accept()
                return True
        if event.type() is QEvent.Type.PaletteChange:
            self._coloured = set()
        return super().event(event)

    def _update_metrics(self) -> None:
        self.setFont(font(None, "fixed-cell"))
        self.document().setDocumentMargin(2 * Measures.of().u)

    def _colour_visible(self) -> None:
        block, bottom = self.firstVisibleBlock(), self.viewport().height()
        offset = self.contentOffset()
        while block.isValid() and self.blockBoundingGeometry(block).translated(offset).top() <= bottom:
            if block.blockNumber() not in self._coloured:
                self._coloured.add(block.blockNumber())
                self._colour(block)
            block = block.next()

    def _colour(self, block: QTextBlock) -> None:
        colours = colours_of(self)
        by_kind = {"word": colours.json_boolean, "null": colours.text3, "number": colours.json_number}
        ranges = []
        for match in _PIECE.finditer(units(block.text()[:COLOURED_CHARACTERS])):
            if match["string"] is None:
                ranges.append(_range(match.start(), match.end(), by_kind[match.lastgroup or "number"]))
            elif match["colon"] is not None:
                ranges.append(_range(match.start(), match.end("string"), colours.text2))
        block.layout().setFormats(ranges)


def _range(start: int, end: int, colour: QColor) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = start, end - start
    look = QTextCharFormat()
    look.setForeground(colour)
    made.format = look
    return made


class RawView(QWidget):
    """The text, and above it a note: that it is masked, or that a giant line is cut.

    Signals:
        reveal_requested: show this one although masking is on.
        found: number of the current match, and of all.
        copied: a sentence on what was put on the clipboard.
    """

    reveal_requested = Signal()
    found = Signal(int, int)
    copied = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._received = ""
        self._matches: list[tuple[int, int]] = []
        self._current = 0
        self._notice = TextLabel("", role="caption", colour=TEXT2, wrap=True)
        self._reveal = make_button(lambda: self.tr("Reveal"), "quiet")
        self._copy_all = make_button(lambda: self.tr("Copy all"), "quiet", icon_name="copy")
        self.text = JsonText()
        self._reveal.clicked.connect(self.reveal_requested)
        self._copy_all.clicked.connect(self._copy)
        measures = Measures.of()
        self._row = QWidget()
        row = QHBoxLayout(self._row)
        row.setContentsMargins(measures.margin, measures.u, measures.u, measures.u)
        row.addWidget(self._notice, 1)
        row.addWidget(self._reveal)
        row.addWidget(self._copy_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._row)
        column.addWidget(self.text, 1)
        self.setFocusProxy(self.text)

    def come_after(self, other: QWidget) -> None:
        """Set that Tab leads from another widget to what takes the focus here."""
        for one in (self._reveal, self._copy_all, self.text):
            QWidget.setTabOrder(other, one)
            other = one

    def show_received(self, received: str, masking: Masking, name: object, hint: str = "") -> None:
        """Show a JSON text as received; ``hint`` explains why there is none."""
        text = raw_text(received, masking, name) if received else RawText()
        hidden = bool(received) and masking.hides(Sensitivity.PERSONAL, name)
        self._received = "" if hidden else received
        self._reveal.setVisible(hidden)
        self._copy_all.setVisible(bool(received) and not hidden)
        if hidden:
            hint = self.tr("masked")
        elif text.cut:
            hint = self.tr("%n characters are not shown. Copy all includes everything", "", text.cut)
        self._notice.setText(hint)
        self._matches, self._current = [], 0
        self.text.show_text(text)

    def find_text(self, wanted: str) -> None:
        """Mark all matches of a text, ignoring case, and go to the first below the top of the view."""
        needle, hay = units(wanted), units(self.text.toPlainText())
        self._matches = []
        if needle:
            pattern = re.compile(re.escape(needle), re.IGNORECASE)
            for match in pattern.finditer(hay):
                self._matches.append(match.span())
                if len(self._matches) == MOST_MATCHES:
                    break
        start = self.text.cursorForPosition(self.text.viewport().rect().topLeft()).position()
        self._current = next((place for place, (at, _) in enumerate(self._matches) if at >= start), 0)
        self._go()

    def find_next(self, step: int) -> None:
        """Go to another match: 1 forward, -1 back, wrapping around."""
        if self._matches:
            self._current = (self._current + step) % len(self._matches)
            self._go()

    def end_find(self) -> None:
        """Clear all marks."""
        self._matches = []
        self.text.setExtraSelections([])

    def _go(self) -> None:
        self.found.emit(self._current + 1 if self._matches else 0, len(self._matches))
        self.text.setExtraSelections([self._mark(*span) for span in self._around()])
        if self._matches:
            at, end = self._matches[self._current]
            self.text.setTextCursor(self._cursor(at, end))
            self.text.ensureCursorVisible()

    def _around(self) -> list[tuple[int, int]]:
        first = max(0, self._current - MOST_MARKED // 2)
        return self._matches[first : first + MOST_MARKED]

    def _mark(self, start: int, end: int) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        colours = colours_of(self)
        look = QTextCharFormat()
        look.setBackground(colours.accent if colours.lined else colours.warning_fill)
        look.setForeground(colours.on_accent if colours.lined else colours.warning)
        # PySide6 declares both as read-only attributes of the class; they are plain fields of a C++ struct.
        mark.cursor = self._cursor(start, end)
        mark.format = look
        return mark

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(encodable(self._received))
        self.copied.emit(self.tr("Copied the raw JSON"))
