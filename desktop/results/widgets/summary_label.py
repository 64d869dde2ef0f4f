"""The sentence above the table: how many conversations, and how complete that is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.design.colours import colours_of
from desktop.design.measures import Measures, font
from desktop.design.painting import Placer, draw_line_of_text, text_width

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_BETWEEN = " · "


class SummaryLabel(QLabel):
    """Draws the count as a headline and the rest quieter; ``text()`` is the whole sentence.

    Where it is narrow the rest wraps below the count. A terse one has one line: what does not fit there is
    ``overflow``, which a ``SummaryRest`` draws elsewhere.

    Signals:
        overflow_changed(): another part of the sentence, or none, does not fit.
    """

    overflow_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setWordWrap(True)  # what makes a layout ask for the height of a width
        self._headline = ""
        self._short = ""
        self._state = ""
        self._rest = ""
        self._is_terse = False
        self._overflow = ""

    @property
    def overflow(self) -> str:
        """Return what does not fit into the line of a terse summary; else empty."""
        return self._overflow

    def set_terse(self, terse: bool) -> None:
        """Set whether there is one line in any case, and the count stands without its noun."""
        if terse is not self._is_terse:
            self._is_terse = terse
            self._say_anew()

    def show_summary(self, headline: str, short: str, state: str, rest: str = "") -> None:
        """Show, for example, ``312 conversations``, ``312``, ``complete`` and ``40 shown · default service``.

        Nothing is shown when ``headline`` is empty.
        """
        if (headline, short, state, rest) == (self._headline, self._short, self._state, self._rest):
            return
        self._headline, self._short, self._state, self._rest = headline, short, state, rest
        self.setText(f"{headline}, {_BETWEEN.join(self._parts)}" if headline else "")
        self._say_anew()

    def sizeHint(self) -> QSize:
        return self._size(self._count, _BETWEEN.join(self._parts))

    def minimumSizeHint(self) -> QSize:
        """Return the width of the short count with the state's word, which share a line."""
        return self._size(self._short, self._state)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the line, and of those below it where the sentence is too long for one."""
        return Measures.of().control + len(self._lines_below(width)) * Measures.of().lh

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the sentence on one line, or its rest below the count."""
        if not self._headline:
            return
        colours, headline_font, body = colours_of(self), font(None, "headline"), font(None, "body")
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        height, count = Measures.of().control, self._count
        placer = Placer(QRect(0, 0, self.width(), height), self.layoutDirection())
        draw_line_of_text(painter, placer.take(text_width(headline_font, count)), count, headline_font, colours.text)
        placer.skip(2 * Measures.of().u)
        below = self._lines_below(self.width())
        beside = "" if below else _BETWEEN.join(self._parts_beside(self.width()))
        draw_line_of_text(painter, placer.take(text_width(body, beside)), beside, body, colours.text2)
        _draw_lines(painter, below, QRect(0, height, self.width(), self.height()), self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._find_overflow()

    def _say_anew(self) -> None:
        self._find_overflow()
        self.updateGeometry()
        self.update()

    def _find_overflow(self) -> None:
        beside = self._parts_beside(self.width()) if self._is_terse else self._parts
        overflow = _BETWEEN.join(self._parts[len(beside) :])
        if overflow != self._overflow:
            self._overflow = overflow
            self.overflow_changed.emit()

    @property
    def _count(self) -> str:
        return self._short if self._is_terse else self._headline

    @property
    def _parts(self) -> list[str]:
        """Return what follows the count: the state's word first."""
        if not self._headline:
            return []
        return [self._state, *(self._rest.split(_BETWEEN) if self._rest else [])]

    def _parts_beside(self, width: int) -> list[str]:
        """Return the parts that fit beside the count; the state's word is always there."""
        parts = self._parts
        while len(parts) > 1 and self._size(self._count, _BETWEEN.join(parts)).width() > width:
            parts.pop()
        return parts

    def _lines_below(self, width: int) -> list[str]:
        if self._is_terse or self.sizeHint().width() <= width:
            return []
        return wrapped_parts(self._parts, width)

    def _size(self, count: str, tail: str) -> QSize:
        measures = Measures.of()
        if not self._headline:
            return QSize(0, measures.control)
        width = text_width(font(None, "headline"), count) + text_width(font(None, "body"), tail) + 2 * measures.u
        return QSize(round(width + 1.5), measures.control)


class SummaryRest(QWidget):
    """The part of a terse summary that has no room in its line; ``summary`` tells it to screen readers, too."""

    def __init__(self, summary: SummaryLabel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._summary = summary
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        return len(self._lines(width)) * Measures.of().lh

    def sizeHint(self) -> QSize:
        return QSize(0, Measures.of().lh)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        _draw_lines(painter, self._lines(self.width()), self.rect(), self)

    def _lines(self, width: int) -> list[str]:
        return wrapped_parts(self._summary.overflow.split(_BETWEEN), width)


def wrapped_parts(parts: list[str], width: float) -> list[str]:
    """Return lines of the body's font no wider than ``width``, broken between parts, else between words."""
    lines: list[str] = []
    for part in parts:
        if lines and _fits(f"{lines[-1]}{_BETWEEN}{part}", width):
            lines[-1] += f"{_BETWEEN}{part}"
            continue
        words = part.split(" ")
        lines.append(words[0])
        for word in words[1:]:
            if _fits(f"{lines[-1]} {word}", width):
                lines[-1] += f" {word}"
            else:
                lines.append(word)
    return lines


def _fits(text: str, width: float) -> bool:
    return text_width(font(None, "body"), text) <= width + 0.5


def _draw_lines(painter: QPainter, lines: list[str], room: QRect, widget: QWidget) -> None:
    height = Measures.of().lh
    for place, line in enumerate(lines):
        box = Placer(QRect(room.left(), room.top() + place * height, room.width(), height), widget.layoutDirection())
        draw_line_of_text(painter, box.take(room.width()), line, font(None, "body"), colours_of(widget).text2)
