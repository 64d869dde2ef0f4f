"""A scroll area that is as high as its content as long as there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollArea, QSizePolicy, QWidget

from desktop.design.style.plain import never_shown

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class FittingScrollArea(QScrollArea):
    """Holds one widget; the layout of its parent limits the height.

    Signals:
        content_changed(): the content needs another height.
    """

    content_changed = Signal()

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        never_shown(self.horizontalScrollBar())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        known_viewport(self).setAutoFillBackground(False)
        self.setWidgetResizable(True)
        self.setWidget(content)
        content.setAutoFillBackground(False)
        content.installEventFilter(self)

    def fit(self, most_px: int) -> None:
        """Set the height to what the content needs, at most ``most_px``; beyond that it scrolls."""
        content = self._content
        layout = content.layout()
        if layout is not None:
            layout.activate()  # until then the layouts inside it go by what was there before
        wanted = content.heightForWidth(self.width()) if content.hasHeightForWidth() else content.sizeHint().height()
        # Else Qt goes by the height that the content would need at its least width.
        content.setMinimumHeight(max(1, wanted))
        height = max(0, min(wanted, most_px))
        # A scroll bar that is not needed would take the width that keeps it from being needed.
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if wanted > height else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if policy is not self.verticalScrollBarPolicy():  # or Qt would lay out everything anew
            self.setVerticalScrollBarPolicy(policy)
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)

    def sizeHint(self) -> QSize:
        return self._content.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._content.minimumSizeHint().width(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.content_changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Update the geometry when the content needs another height."""
        if event.type() is QEvent.Type.LayoutRequest and watched is self._content:
            self.content_changed.emit()
        return super().eventFilter(watched, event)


def known_viewport(area: QAbstractScrollArea) -> QWidget:
    """Return a scroll area's own viewport, which ``area.viewport()`` finds quickly as long as this is kept.

    Where PySide6 has to find out of which class a widget of Qt's own is, it makes those of all widgets, calendars and
    wizards among them: 0.8 MB for as long as the program runs. A child it knows by the name of its class.
    """
    found = area.findChild(QWidget, "qt_scrollarea_viewport", Qt.FindChildOption.FindDirectChildrenOnly)
    return area.viewport() if found is None else found


def vertical_area(content: QWidget) -> QScrollArea:
    """Return an area that scrolls its content up and down only, and that Tab does not stop at."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area
