"""The one sentence above the table: how many conversations, and how complete that is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QWidget

from desktop.design.colours import tokens
from desktop.design.measures import Measures, font
from desktop.design.painting import Pen, draw_line_of_text, elided, text_width


class SummaryLabel(QLabel):
    """Paints the count as a headline and the rest quieter; ``text()`` is the whole sentence.

    Where it is narrow the noun goes first, then the end of the rest; the state's word is never cut.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._headline = ""
        self._short = ""
        self._state = ""
        self._rest = ""

    def show_summary(self, headline: str, short: str, state: str, rest: str = "") -> None:
        """Show, for example, ``312 conversations``, ``312``, ``complete`` and ``40 shown · default service``.

        Nothing at all is shown when ``headline`` is empty.
        """
        if (headline, short, state, rest) == (self._headline, self._short, self._state, self._rest):
            return
        self._headline, self._short, self._state, self._rest = headline, short, state, rest
        self.setText(f"{headline}, {self._tail()}" if headline else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Take the room of the whole sentence."""
        return self._size(self._headline, self._tail())

    def minimumSizeHint(self) -> QSize:
        """Never lose the count and the state's word."""
        return self._size(self._short, self._state)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw what fits."""
        if not self._headline:
            return
        colours, headline_font, body = tokens(self), font(None, "headline"), font(None, "body")
        gap = 2 * Measures.of().u
        room = self.width() - gap
        count = self._headline
        if text_width(headline_font, count) + self._least_tail_width() > room:
            count = self._short
        count_width = text_width(headline_font, count)
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        pen = Pen(self.rect(), self.layoutDirection())
        draw_line_of_text(painter, pen.take(count_width), count, headline_font, colours.text)
        pen.skip(gap)
        tail = elided(body, self._tail(), max(pen.left, text_width(body, self._state)) + 0.5)
        if not tail.startswith(self._state):
            tail = self._state
        draw_line_of_text(painter, pen.take(text_width(body, tail)), tail, body, colours.text2)

    def event(self, event: QEvent) -> bool:
        """Show the whole sentence as tool tip when it does not fit."""
        if event.type() is QEvent.Type.ToolTip and self._headline and self.sizeHint().width() > self.width():
            QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), self.text(), self)
            return True
        return super().event(event)

    def _tail(self) -> str:
        return f"{self._state} · {self._rest}" if self._rest else self._state

    def _least_tail_width(self) -> float:
        """Return the width below which the noun is given up for what follows the state."""
        body = font(None, "body")
        most = text_width(body, self._state) + (8 * Measures.of().em if self._rest else 0)
        return min(most, text_width(body, self._tail()))

    def _size(self, count: str, tail: str) -> QSize:
        grid = Measures.of()
        if not self._headline:
            return QSize(0, grid.control)
        width = text_width(font(None, "headline"), count) + text_width(font(None, "body"), tail) + 2 * grid.u
        return QSize(round(width + 1.5), grid.control)
