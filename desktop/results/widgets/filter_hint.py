"""The line under the filter that explains its conditions or a mistake; it floats, so nothing moves for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from desktop.design.colours import colours_of
from desktop.design.labels import TEXT2, ElidingLabel
from desktop.design.measures import Measures
from desktop.design.painting import fill_rounded

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class FilterHint(ElidingLabel):
    """A label over whatever is under a field; clicks go through it."""

    def __init__(self) -> None:
        self._field: QWidget | None = None
        super().__init__(role="caption", colour=TEXT2)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def float_under(self, field: QWidget, ground: QWidget) -> None:
        """Set the field to stay under, and the widget to float over."""
        hidden = self.isHidden()
        self._field = field
        self.setParent(ground)
        self.setHidden(hidden)
        for watched in (field, ground):
            watched.installEventFilter(self)

    def setText(self, text: str) -> None:
        """Set the text, and the size that it needs."""
        super().setText(text)
        self._place()

    def setVisible(self, visible: bool) -> None:
        """Show or hide the line; a shown one is raised."""
        super().setVisible(visible)
        if visible:
            self._place()
            self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the field's position."""
        if event.type() in {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground with its border, then the text."""
        painter, colours = QPainter(self), colours_of(self)
        fill_rounded(painter, QRectF(self.rect()), Measures.of().radius, colours.raised, colours.hairline)
        painter.end()
        super().paintEvent(event)

    def _place(self) -> None:
        field, ground = self._field, self.parentWidget()
        if field is None or ground is None or self.isHidden():
            return
        measures = Measures.of()
        self.setContentsMargins(2 * measures.u, 0, 2 * measures.u, 0)
        wanted = self.sizeHint() + QSize(4 * measures.u, round(1.5 * measures.u))
        width = min(wanted.width(), ground.width() - 2 * measures.margin)
        corner = field.mapTo(ground, QPoint(0, field.height()))
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = corner.x() if mirrored else corner.x() + field.width() - width
        left = min(max(left, measures.margin), max(measures.margin, ground.width() - measures.margin - width))
        self.setGeometry(left, corner.y() + 2, width, wanted.height())
