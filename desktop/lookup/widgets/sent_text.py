"""The exact text that is sent, in a box, with tokens for its hidden characters."""

from __future__ import annotations

import bisect
import math
import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QWidget

from desktop.design.colours import Colours, colours_of
from desktop.design.measures import Measures, font
from desktop.design.painting import Placer, draw_line_of_text, elided, fill_rounded, text_width
from desktop.privacy.masking import Masking, Sensitivity, hidden_name, is_hidden

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtGui import QColor, QFont

Piece = tuple[str, bool]
"""A run of characters as they are, or the name of one hidden character (then True)."""


class SentTextLabel(QLabel):
    """Shows ``Address = +1 (415)…`` character by character; ``text()`` is the whole sentence, with ``‹NBSP›`` tokens.

    A proposed text has a dashed line and a tint. It has as many lines as its height has room for; what does not fit
    ends in "…", and the tool tip has it all.
    """

    def __init__(self, parent: QWidget | None = None, *, proposed: bool = False) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._masking = Masking()
        self._prefix = ""
        self._sent = ""
        self._hidden: frozenset[int] | None = None
        self._proposed = proposed
        self._refused = False

    def show_sent(self, prefix: str, sent: str, hidden: Collection[int] | None = None) -> None:
        """Show a text as it is sent, after a ``prefix`` such as ``Address = ``.

        ``hidden`` are the positions of the characters drawn as tokens; None finds them.
        """
        self._prefix = prefix
        self._sent = sent
        self._hidden = None if hidden is None else frozenset(hidden)
        self._renew()

    def set_refused(self, refused: bool) -> None:
        """Set whether this text cannot be sent; its line then has the colour of errors."""
        if refused is not self._refused:
            self._refused = refused
            self.update()

    def set_masking(self, masking: Masking) -> None:
        self._masking = masking
        self._renew()

    def sizeHint(self) -> QSize:
        return self._size(sum(self._piece_width(piece) for piece in self._pieces()))

    def minimumSizeHint(self) -> QSize:
        """Return the width of a few characters."""
        return self._least_size().boundedTo(self.sizeHint())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the box and as many pieces as fit."""
        colours, measures = colours_of(self), Measures.of()
        painter = QPainter(self)
        # The exact text reads from left to right in every language.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        ground = colours.tint if self._proposed else colours.base
        fill_rounded(painter, self.rect(), measures.u, ground, self._line(colours), dashed=self._proposed)
        room = max(1, (self.height() - self.sizeHint().height()) // measures.lh + 1)
        lines = self._lines(self.width()) if room > 1 else [self._pieces()]
        if len(lines) > room:
            lines[room - 1 :] = [[piece for line in lines[room - 1 :] for piece in line]]
        height = self.height() / len(lines) if len(lines) > 1 else self.height()
        for place, line in enumerate(lines):
            self._draw_line(painter, QRectF(0, place * height, self.width(), height), line)

    def rows(self, width: int, row_height: int, gap: int) -> int:
        """Return the rows of a layout that the whole text takes at a width, all in pixels."""
        wanted = self.sizeHint().height() + (len(self._lines(width)) - 1) * Measures.of().lh
        return max(1, math.ceil((wanted + gap) / (row_height + gap)))

    def _draw_line(self, painter: QPainter, rect: QRectF, pieces: Sequence[Piece]) -> None:
        placer = Placer(rect, Qt.LayoutDirection.LeftToRight)
        end = 1.5 * Measures.of().u
        placer.skip(end)
        for piece in pieces:
            if self._piece_width(piece) > placer.remaining - end + 0.5:
                self._draw_rest(painter, placer, piece, end)
                return
            self._draw_piece(painter, placer.take(self._piece_width(piece)), piece)

    def _lines(self, width: int) -> list[list[Piece]]:
        """Return the pieces in lines of at most this width, broken anywhere: nothing in an exact text is a space."""
        room = max(1.0, width - 3 * Measures.of().u)
        lines: list[list[Piece]] = [[]]
        left = room
        for piece in self._pieces():
            rest, is_token = piece
            while rest:
                taken = rest if is_token else self._fitting(rest, left)
                wanted = self._piece_width((taken, is_token)) if taken else room + 1
                if wanted > left + 0.5 and left < room:
                    lines.append([])
                    left = room
                    continue
                taken = taken or rest[:1]  # one character is wider than the line
                lines[-1].append((taken, is_token))
                left -= self._piece_width((taken, is_token))
                rest = "" if is_token else rest[len(taken) :]
        return lines

    def _fitting(self, text: str, room: float) -> str:
        """Return as many characters from the beginning as there is room for; marks stay with their letter."""
        if room < 0:
            return ""
        whole = self._text_width(text)
        if whole <= room:
            return text
        # The first guess is right for characters of one width, which nearly all texts are made of.
        fits, more = int(len(text) * room / whole), len(text)
        if self._text_width(text[:fits]) > room:
            fits, more = 0, fits
        elif self._text_width(text[: fits + 1]) > room:
            more = fits + 1
        fits += bisect.bisect_right(range(fits + 1, more), room, key=lambda count: self._text_width(text[:count]))
        while 0 < fits < len(text) and unicodedata.combining(text[fits]):
            fits -= 1
        return text[: max(0, fits)]

    def _text_width(self, text: str) -> float:
        return self._piece_width((text, False))

    def event(self, event: QEvent) -> bool:
        """Show the whole text as tool tip where it is elided."""
        if event.type() is QEvent.Type.ToolTip and self._is_elided:
            QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), self.text(), self)
            return True
        return super().event(event)

    @property
    def _is_elided(self) -> bool:
        hint = self.sizeHint()
        return hint.width() > self.width() and self.height() <= hint.height()

    def _line(self, colours: Colours) -> QColor:
        if not self.isEnabled():
            return colours.hairline
        if self._refused:
            return colours.error
        return colours.link if self._proposed else colours.border

    def _renew(self) -> None:
        self.setText("".join(f"‹{text}›" if is_token else text for text, is_token in self._pieces()))
        self.updateGeometry()
        self.update()

    def _pieces(self) -> list[Piece]:
        pieces: list[Piece] = [(self._prefix, False)] if self._prefix else []
        if self._masking.hides(Sensitivity.PERSONAL):
            return [*pieces, (self._masking.shown(self._sent, Sensitivity.PERSONAL), False)]
        if self._hidden is not None and not self._hidden:
            return [*pieces, (self._sent, False)] if self._sent else pieces
        run = ""
        for place, character in enumerate(self._sent):
            if not (is_hidden(character) if self._hidden is None else place in self._hidden):
                run += character
                continue
            if run:
                pieces.append((run, False))
            run = ""
            pieces.append((hidden_name(character), True))
        return [*pieces, (run, False)] if run else pieces

    def _piece_width(self, piece: Piece) -> float:
        text, is_token = piece
        if not is_token:
            return text_width(font(None, "fixed-sent"), text)
        return text_width(_token_font(), text) + 1.5 * Measures.of().u

    def _draw_piece(self, painter: QPainter, box: QRectF, piece: Piece) -> None:
        colours, measures = colours_of(self), Measures.of()
        text, is_token = piece
        if not is_token:
            colour = colours.link if self._proposed else colours.text
            shown = colour if self.isEnabled() else colours.disabled
            draw_line_of_text(painter, box, text, font(None, "fixed-sent"), shown, left_to_right=True)
            return
        height = min(box.height() - measures.u, 1.0 * measures.lh)
        frame = QRectF(box.left() + 0.5, box.center().y() - height / 2, box.width() - 1, height)
        fill_rounded(painter, frame, 0.75 * measures.u, colours.warning_fill, colours.warning)
        inner = box.adjusted(0.75 * measures.u, 0, 0, 0)
        draw_line_of_text(painter, inner, text, _token_font(), colours.warning, left_to_right=True)

    def _least_size(self) -> QSize:
        return self._size(text_width(font(None, "fixed-sent"), self._prefix[:3] + "000…"))

    def _draw_rest(self, painter: QPainter, placer: Placer, piece: Piece, end: float) -> None:
        """Draw the part of the first elided piece that fits."""
        room = placer.remaining - end
        text = "…" if piece[1] else elided(font(None, "fixed-sent"), piece[0], room)
        self._draw_piece(painter, placer.take(room), (text, False))

    def _size(self, width: float) -> QSize:
        measures = Measures.of()
        return QSize(round(width + 3 * measures.u + 0.5), measures.lh + round(1.5 * measures.u))


def _token_font() -> QFont:
    return font(None, "fixed-axis")
