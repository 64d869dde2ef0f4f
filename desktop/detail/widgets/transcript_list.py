"""The list of a conversation's messages: it stays at the newest, or at what is read while earlier ones come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from desktop.detail.widgets.transcript_delegate import TranscriptDelegate
from desktop.i18n.retranslation import say

if TYPE_CHECKING:
    from desktop.detail.transcript_model import TranscriptModel

_COPY = QKeySequence.StandardKey.Copy


class TranscriptList(QListView):
    """The list of messages.

    Signals:
        top_reached: the first message there is has been scrolled to.
        menu_requested: a context menu for the current message at this point of the viewport.
        copy_requested: the selected messages are to be copied.
    """

    top_reached = Signal()
    menu_requested = Signal(QPoint)
    copy_requested = Signal()

    def __init__(self, model: TranscriptModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stays_at_end = True
        self._anchor: tuple[QPersistentModelIndex, int] | None = None
        say(self, setAccessibleName=lambda: self.tr("Messages"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setWordWrap(True)
        self._delegate = TranscriptDelegate(self, model)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        model.rowsAboutToBeInserted.connect(self._remember_place)
        model.rowsInserted.connect(self._restore_place)
        model.modelReset.connect(self.show_newest)
        self.verticalScrollBar().valueChanged.connect(self._look_at_top)
        self.verticalScrollBar().rangeChanged.connect(self._keep_end)

    def show_newest(self) -> None:
        """Scroll to the newest message and make it the current one."""
        self._stays_at_end = True
        self.doItemsLayout()
        count = self.model().rowCount()
        if count:
            self.setCurrentIndex(self.model().index(count - 1, 0))
        self.scrollToBottom()

    def measure(self) -> None:
        """Drop all layouts: font or colours are others."""
        self._delegate.forget()
        self.scheduleDelayedItemsLayout()

    def set_low(self, low: bool) -> None:
        """Set whether the window is low, so that messages are closer to each other."""
        if low is not self._delegate.is_low:
            self._delegate.is_low = low
            self.measure()

    def event(self, event: QEvent) -> bool:
        """Accept Ctrl+C as the list's own: the window has it too."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.matches(_COPY):
            event.accept()
            return True
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.ApplicationFontChange}:
            self.measure()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(_COPY):
            self.copy_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Back):
            event.ignore()
        else:
            super().keyPressEvent(event)
            if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_PageUp} and self.currentIndex().row() == 0:
                self.top_reached.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        point = self.visualRect(self.currentIndex()).center() if by_key else event.pos()
        index = self.indexAt(point)
        if index.isValid() and not self.selectionModel().isSelected(index):
            self.setCurrentIndex(index)
        elif not index.isValid() and not by_key:
            self.selectionModel().clear()  # or the menu would act on a message that nobody pointed at
        self.menu_requested.emit(point)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the time of the message under the pointer."""
        super().mouseMoveEvent(event)
        self._hover(QPersistentModelIndex(self.indexAt(event.position().toPoint())))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(QPersistentModelIndex())
        super().leaveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Update the layout of texts, and stay at the newest message when it was visible."""
        if event.size().width() != event.oldSize().width():
            self._delegate.forget()
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)

    def _hover(self, index: QPersistentModelIndex) -> None:
        before, self._delegate.hovered = self._delegate.hovered, index
        for one in (before, index):
            if one.isValid() and before != index:
                self.viewport().update(self.visualRect(one))

    def _look_at_top(self, value: int) -> None:
        bar = self.verticalScrollBar()
        self._stays_at_end = value >= bar.maximum()
        if value == bar.minimum() < bar.maximum() and self.isVisible():
            self.top_reached.emit()

    def _keep_end(self) -> None:
        if self._stays_at_end:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def _remember_place(self) -> None:
        first = self.indexAt(QPoint(self.viewport().width() // 2, 2))
        self._stays_at_end = False
        self._anchor = (QPersistentModelIndex(first), self.visualRect(first).top()) if first.isValid() else None

    def _restore_place(self) -> None:
        self.doItemsLayout()
        if self._anchor is not None and self._anchor[0].isValid():
            moved = self.visualRect(self._anchor[0]).top() - self._anchor[1]
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + moved)
        self._anchor = None
