"""The sentence above the table: how many conversations, and how complete that is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QWidget

from desktop.design.colours import colours_of
from desktop.design.measures import Measures, font
from desktop.design.painting import Placer, draw_line_of_text, elided, text_width


class SummaryLabel(QLabel):
    """Draws the count as a headline and the rest quieter; ``text()`` is the whole sentence.

    Where it is narrow the rest is on a second line, and elided at the very end; the state's word never is.
    """

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

    def set_terse(self, terse: bool) -> None:
        """Set whether there is one line in any case, and the count stands without its noun."""
        if terse is not self._is_terse:
            self._is_terse = terse
            self.updateGeometry()
            self.update()

    def show_summary(self, headline: str, short: str, state: str, rest: str = "") -> None:
        """Show, for example, ``312 conversations``, ``312``, ``complete`` and ``40 shown · default service``.

        Nothing is shown when ``headline`` is empty.
        """
        if (headline, short, state, rest) == (self._headline, self._short, self._state, self._rest):
            return
        self._headline, self._short, self._state, self._rest = headline, short, state, rest
        self.setText(f"{headline}, {self._tail()}" if headline else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return self._size(self._count, self._tail())

    def minimumSizeHint(self) -> QSize:
        """Return the width of the short count with the state's word, which are never elided."""
        return self._size(self._short, self._state)

    def heightForWidth(self, width: int) -> int:
        """Return the height of two lines where the sentence is too long for one."""
        return Measures.of().control + (Measures.of().lh if self._needs_two_lines(width) else 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the sentence on one line, or its rest below the count."""
        if not self._headline:
            return
        colours, headline_font, body = colours_of(self), font(None, "headline"), font(None, "body")
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        height, count = Measures.of().control, self._count
        placer = Placer(QRect(0, 0, self.width(), height), self.layoutDirection())
        if self._needs_two_lines(self.width()):
            draw_line_of_text(painter, placer.take(self.width()), count, headline_font, colours.text)
            placer = Placer(QRect(0, height, self.width(), Measures.of().lh), self.layoutDirection())
        else:
            draw_line_of_text(
                painter, placer.take(text_width(headline_font, count)), count, headline_font, colours.text
            )
            placer.skip(2 * Measures.of().u)
        tail = elided(body, self._tail(), max(placer.remaining, text_width(body, self._state)) + 0.5)
        if not tail.startswith(self._state):
            tail = self._state
        draw_line_of_text(painter, placer.take(text_width(body, tail)), tail, body, colours.text2)

    def event(self, event: QEvent) -> bool:
        """Show the whole sentence as tool tip when it is elided."""
        if event.type() is QEvent.Type.ToolTip and self._is_cut():
            QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), self.text(), self)
            return True
        return super().event(event)

    @property
    def _count(self) -> str:
        return self._short if self._is_terse else self._headline

    def _tail(self) -> str:
        return f"{self._state} · {self._rest}" if self._rest else self._state

    def _is_cut(self) -> bool:
        line = (
            self._size(self._count, self._tail()).width()
            if self._is_terse
            else text_width(font(None, "body"), self._tail())
        )
        return bool(self._headline) and line > self.width()

    def _needs_two_lines(self, width: int) -> bool:
        is_long = self._size(self._headline, self._tail()).width() > width
        return bool(self._headline) and not self._is_terse and is_long

    def _size(self, count: str, tail: str) -> QSize:
        measures = Measures.of()
        if not self._headline:
            return QSize(0, measures.control)
        width = text_width(font(None, "headline"), count) + text_width(font(None, "body"), tail) + 2 * measures.u
        return QSize(round(width + 1.5), measures.control)
