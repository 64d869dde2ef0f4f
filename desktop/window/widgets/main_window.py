"""The window: query bar, start page or panes, status line; it places the parts and nothing else."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QRect, QSysInfo, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from desktop.design.labels import Hairline
from desktop.design.measures import Measures, follow_font, is_low
from desktop.design.pages import Pages
from desktop.results.widgets.message_bar import MessageBarSlot
from desktop.window.widgets.actions import Actions

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent, QShowEvent

    from desktop.lookup.widgets.query_bar import QueryBar
    from desktop.window.widgets.start_page import StartPage
    from desktop.window.widgets.status_line import StatusLine

_MENU_BAR_KEYS = {Qt.Key.Key_Alt, Qt.Key.Key_Meta}
"""What leads into the menu bar when it is pressed and released alone; with Shift, X11 calls Alt Meta."""


class MainWindow(QMainWindow):
    """Places the parts it is passed.

    Signals:
        activated(): it became the active window.
        closed(): it was closed and will not come back.
        painted(): it was drawn for the first time.
        start_shown(bool): the start page was shown or hidden.
        back_pressed(), forward_pressed(): a button of the mouse that is made for that, anywhere in the window.
    """

    activated = Signal()
    closed = Signal()
    painted = Signal()
    start_shown = Signal(bool)
    back_pressed = Signal()
    forward_pressed = Signal()

    def __init__(self, bar: QueryBar, start: StartPage, status: StatusLine) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.bar, self.start, self.status = bar, start, status
        self._panes: QWidget | None = None
        self._was_painted = False
        self.menu_actions = Actions(self)
        self.menu_actions.fill(self.menuBar())
        self._body = Pages()
        self._body.add_page(start)
        self.slot = MessageBarSlot()
        whole = QWidget()
        layout = self._whole = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (bar, Hairline(), self.slot, self._body, Hairline(), status):
            layout.addWidget(widget)
        layout.setStretchFactor(self._body, 1)
        self.setCentralWidget(whole)
        measures = Measures.of(self)
        self._update_metrics()
        follow_font(self._update_metrics)
        self.resize(108 * measures.em, 52 * measures.lh)

    def _update_metrics(self) -> None:
        """Set the minimum size to what everything needs, but never more than the screen."""
        # Not self.screen(): PySide makes the screen die with the window (6.11.3).
        screen = QGuiApplication.screenAt(self.geometry().center()) or QGuiApplication.primaryScreen()
        measures, room = Measures.of(self), screen.availableGeometry()
        # Pages scroll: where a window is low, a message or the band above them is whole first.
        self._body.setMinimumHeight(2 * measures.control)
        self.setMinimumSize(min(40 * measures.em, room.width()), min(20 * measures.lh, room.height()))
        self.bar.set_low(is_low(self))

    def set_panes(self, panes: QWidget) -> None:
        """Add the panes, which are created after the first paint."""
        self._panes = panes
        self._body.add_page(panes)

    def set_band(self, band: QWidget) -> None:
        """Add the band of a lookup of many, between query bar and panes."""
        self._whole.insertWidget(2, band)

    def show_start(self, *, shown: bool) -> None:
        """Show the start page, or the panes."""
        self._body.show_page(self.start if shown or self._panes is None else self._panes)
        self.start_shown.emit(shown)

    @property
    def shows_start(self) -> bool:
        return self._body.shown is self.start

    @property
    def is_painted(self) -> bool:
        """Return whether the window has been drawn."""
        return self._was_painted

    def restore(self, geometry: bytes) -> None:
        """Restore the last geometry, unless the screen it was on is gone."""
        restored = bool(geometry) and self.restoreGeometry(QByteArray(geometry))
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        if not restored or not any(screen.intersects(self._grip()) for screen in screens):
            self._centre()

    def come_to_front(self, activation_token: str = "") -> None:
        """Show and activate the window, not minimised.

        Args:
            activation_token: what the desktop gave to the start that asks; Wayland lets nobody else come forward.
        """
        if activation_token:
            os.environ["XDG_ACTIVATION_TOKEN"] = activation_token  # Qt takes it from there, once
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow the gaps of the query bar where the window is low."""
        self.bar.set_low(is_low(self))
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the context menu by Shift+F10, too, as Windows does by itself: on Linux Qt knows the Menu key alone."""
        wanted = event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        focus: QWidget | None = self.focusWidget()
        if not wanted or focus is None or QSysInfo.kernelType() != "linux":
            super().keyPressEvent(event)
            return
        place = focus.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center()
        reason = QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(focus, QContextMenuEvent(reason, place, focus.mapToGlobal(place)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Emit ``painted`` after the first paint, for what waits for it."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self._was_first_painted)

    def showEvent(self, event: QShowEvent) -> None:
        """Watch buttons and keys, the first time not before the first paint: nobody presses what is not painted."""
        super().showEvent(event)
        if self._was_painted:
            self._watch_input()

    def _was_first_painted(self) -> None:
        self._watch_input()
        self.painted.emit()

    def _watch_input(self) -> None:
        """Install the filter that sees mouse buttons and keys before the parts of the window."""
        handle = self.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the mouse buttons of back and forward, whose press any part would accept, and Alt presses sent again.

        On Linux Qt shows keys to a screen reader first and posts them once it has answered. The menu bar counts such a
        press as a second one. After an answer that came later than the next key, Alt+Left would end in the menu bar,
        and a menu that Alt and its letter opened would close.
        """
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return event.key() in _MENU_BAR_KEYS and not event.spontaneous()
        if event.type() is QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            signal = {Qt.MouseButton.BackButton: self.back_pressed, Qt.MouseButton.ForwardButton: self.forward_pressed}
            if event.button() in signal:
                signal[event.button()].emit()
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Emit ``activated`` when this becomes the active window."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Emit ``closed``; whoever created the window stops what it runs."""
        event.accept()
        self.closed.emit()

    def _grip(self) -> QRect:
        """Return the part of the frame by which a window can be moved."""
        frame = self.frameGeometry()
        return QRect(frame.left() + 20, frame.top(), max(1, frame.width() - 40), 20)

    def _centre(self) -> None:
        screen = QGuiApplication.primaryScreen().availableGeometry()
        self.resize(self.size().boundedTo(screen.size()))
        self.move(screen.center() - self.rect().center())
