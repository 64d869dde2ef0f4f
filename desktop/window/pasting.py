"""Pasting without standing still: what a program that hangs holds is not asked for by Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QClipboard, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent

from desktop.design.event_watch import watch_events

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

_TEXT_FIELDS = ("QLineEdit", "QPlainTextEdit", "QTextEdit")


class PasteGuard(QObject):
    """Watches the text field with the focus, on X11 and Wayland, and refuses to paste what nobody would answer for.

    Signals:
        refused(): the program that holds the clipboard, or what is selected, does not answer.
    """

    refused = Signal()

    def __init__(self, qt: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        if QGuiApplication.platformName().startswith(("xcb", "wayland")):
            qt.focusChanged.connect(self._follow)

    def _refuse(self, event: QEvent) -> bool:
        """Refuse an event that would read the clipboard in vain: the keys, the middle button, the menu of a field."""
        mode = _read_by(event)
        if mode is None:
            return False
        from desktop.privacy import clipboard_owner  # late: it brings ctypes

        if clipboard_owner.answers(mode):
            return False
        self.refused.emit()
        return True

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None or not any(map(now.inherits, _TEXT_FIELDS)):
            return
        watch_events(now, self._refuse)
        viewport = getattr(now, "viewport", None)
        if viewport is not None:
            watch_events(viewport(), self._refuse)


def _read_by(event: QEvent) -> QClipboard.Mode | None:
    """Return what a text field reads because of an event, None for nothing."""
    kind = event.type()
    if kind is QEvent.Type.ContextMenu:
        return QClipboard.Mode.Clipboard
    if kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
        return QClipboard.Mode.Clipboard if event.matches(QKeySequence.StandardKey.Paste) else None
    if kind is QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
        return QClipboard.Mode.Selection if event.button() is Qt.MouseButton.MiddleButton else None
    return None
