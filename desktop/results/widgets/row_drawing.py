"""What a row of the table looks like, put together once and painted as often as it is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF, QRect, QRectF, Qt
    from PySide6.QtGui import QColor, QFont, QPainter, QPixmap, QStaticText

    from desktop.twilio.types import ParticipantConversation

    DrawnText: TypeAlias = tuple[QFont, QColor, QPointF, QStaticText | None, str, Qt.LayoutDirection | None]
    """A line of text: font, colour, and the upper left of what is laid out, or where the baseline of the text begins;
    last how it is read, where the window is not read from left to right."""
    MarkedText: TypeAlias = tuple[QRectF, str, str, QColor]
    """A text in which words of the filter are marked, with where it stands, its style and its colour."""


class RowDrawing:
    """Texts and pictures of a row in its own coordinates, in pixels; ``marks`` are those of the filter ``hits``."""

    __slots__ = ("hits", "markable", "marks", "pictures", "row", "texts")

    def __init__(self, row: ParticipantConversation) -> None:
        self.row = row
        self.texts: list[DrawnText] = []
        self.pictures: list[tuple[QRect | QPointF, QPixmap]] = []
        self.markable: list[MarkedText] = []
        self.marks: list[tuple[QRectF, QColor]] = []
        self.hits: tuple[str, ...] = ()


class RowPainter:
    """Paints drawings of rows one after the other; fonts and pens are set when they change only."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter
        self._font: QFont | None = None
        self._colour: QColor | None = None

    def paint(self, drawing: RowDrawing) -> None:
        """Paint a row where the painter's origin is."""
        painter = self._painter
        for room, ground in drawing.marks:
            painter.fillRect(room, ground)
        for place, pixmap in drawing.pictures:
            painter.drawPixmap(place, pixmap)
        for font, colour, where, laid_out, text, direction in drawing.texts:
            if font is not self._font:
                self._font = font
                painter.setFont(font)
            if colour is not self._colour:
                self._colour = colour
                painter.setPen(colour)
            if laid_out is not None:
                painter.drawStaticText(where, laid_out)
            else:
                if direction is not None:
                    painter.setLayoutDirection(direction)
                painter.drawText(where, text)

    def frame(self, room: QRect, colour: QColor) -> None:
        """Draw a frame of one pixel."""
        self._colour = colour
        self._painter.setPen(colour)
        self._painter.drawRect(room)
