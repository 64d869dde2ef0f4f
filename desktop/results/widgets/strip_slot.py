"""A place for the message strip above the start page, as high as what there is to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.design.measures import Measures, follow_font

if TYPE_CHECKING:
    from desktop.results.widgets.message_strip import MessageStrip


class StripSlot(QWidget):
    """Holds the strip while there is no table to stand above, and takes no room when it has nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._strip: MessageStrip | None = None
        self._column = QVBoxLayout(self)
        self._space()
        follow_font(self._space)
        self.hide()

    def take(self, strip: MessageStrip) -> None:
        """Hold the strip until somebody else takes it."""
        self._strip = strip
        hidden = strip.isHidden()
        self._column.addWidget(strip)
        strip.setHidden(hidden)
        strip.installEventFilter(self)
        self.setVisible(not hidden)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come and go with the strip."""
        if event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent} and self._holds(watched):
            self.setHidden(event.type() is QEvent.Type.HideToParent)
        elif event.type() is QEvent.Type.ParentChange and not self._holds(watched):
            watched.removeEventFilter(self)
            self.hide()
        return False

    def _holds(self, watched: QObject) -> bool:
        return watched is self._strip and watched.parent() is self

    def _space(self) -> None:
        grid = Measures.of()
        self._column.setContentsMargins(grid.margin, round(2.5 * grid.u), grid.margin, 0)
