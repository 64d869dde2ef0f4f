"""The small parts of the understood line: an icon in a token's colour, and a sentence in one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.widgets.icons import draw_icon
from desktop.widgets.labels import ElidingLabel
from desktop.widgets.measures import Measures
from desktop.widgets.painting import draw_line_of_text, elided
from desktop.widgets.tokens import tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

Tone = Literal["text2", "warning", "error"]


class IconSign(QWidget):
    """An icon that goes with the words after it; for a screen reader it is not there."""

    def __init__(self, name: str, tone: Tone, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self._tone: Tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_tone(self, tone: Tone) -> None:
        """Take another colour."""
        self._tone = tone
        self.update()

    def sizeHint(self) -> QSize:
        """Be as large as icons in controls are."""
        side = Measures.of().icon
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the icon; an arrow points where the reading goes."""
        mirrored = self._name == "arrow" and self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        draw_icon(QPainter(self), self._name, self.rect(), _colour(self, self._tone), mirrored=mirrored)


class ToneLabel(ElidingLabel):
    """A sentence in a token's colour that no palette role holds; it ends in "…" where there is no room."""

    def __init__(self, tone: Tone, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._tone: Tone = tone

    def set_tone(self, tone: Tone) -> None:
        """Take another colour."""
        self._tone = tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw as much of the sentence as fits."""
        painter = QPainter(self)
        room = QRectF(self.rect())
        shown = elided(self.font(), self.text(), room.width() + 0.5)
        draw_line_of_text(painter, room, shown, self.font(), _colour(self, self._tone))


def _colour(widget: QWidget, tone: Tone) -> QColor:
    colours = tokens(widget)
    return {"text2": colours.text2, "warning": colours.warning, "error": colours.error}[tone]
