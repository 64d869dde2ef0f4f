"""Keys that text fields would keep for themselves although they belong to the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_KEYS = {QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_E)}
"""Ctrl+E exports (INTERFACE, "Keys"); under X11 Qt's fields take it for "end of line", which End is for."""


class _Filter(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Do not let the field say that it wants the key."""
        if isinstance(event, QKeyEvent) and _is_asked_for(event):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def _is_asked_for(event: QKeyEvent) -> bool:
    return event.type() is QEvent.Type.ShortcutOverride and event.keyCombination() in _KEYS


def leave_to_window(field: QWidget) -> None:
    """Let the keys of the window's actions through, wherever in the window one types."""
    field.installEventFilter(_Filter(field))
