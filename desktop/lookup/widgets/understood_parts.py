"""The small parts of the understood line: an icon in a token's colour, and a sentence in one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.design.colours import tokens
from desktop.design.icons import draw_icon
from desktop.design.labels import ElidingLabel
from desktop.design.measures import Measures, follow_font
from desktop.design.painting import draw_line_of_text, elided
from desktop.lookup.widgets.sent_text import SentTextLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from desktop.lookup.widgets.sent_text import Piece
    from desktop.lookup.widgets.understood_content import Box

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


class MeasuredSentText(SentTextLabel):
    """A sent text that measures each piece once: a text may be all hidden characters, and changes with each key."""

    def __init__(self, parent: QWidget, *, proposed: bool = False) -> None:
        self._widths: dict[Piece, float] = {}
        self._hint: QSize | None = None
        super().__init__(parent, proposed=proposed)
        follow_font(self._forget)

    def show_box(self, box: Box) -> None:
        """Show the text of a box."""
        self.show_sent(box.prefix, box.text, box.hidden)
        self.set_refused(box.refused)

    def sizeHint(self) -> QSize:
        """Take the room of the whole text."""
        if self._hint is None:
            self._hint = super().sizeHint()
        return self._hint

    def _forget(self) -> None:
        """Measure anew when the font changed."""
        self._widths.clear()
        self._hint = None
        self.updateGeometry()

    def _renew(self) -> None:
        self._hint = None
        super()._renew()

    def _piece_width(self, piece: Piece) -> float:
        width = self._widths.get(piece)
        if width is None:
            if len(self._widths) > _MOST_WIDTHS:
                self._widths.clear()
            width = self._widths[piece] = super()._piece_width(piece)
        return width


_MOST_WIDTHS = 256


def _colour(widget: QWidget, tone: Tone) -> QColor:
    colours = tokens(widget)
    return {"text2": colours.text2, "warning": colours.warning, "error": colours.error}[tone]
