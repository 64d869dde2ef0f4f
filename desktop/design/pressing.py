"""Enter presses what has the focus, as it does for links; Qt's buttons know the space bar only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QPushButton

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


def _pressed_by(button: QAbstractButton, event: QKeyEvent) -> bool:
    if event.key() not in _ENTER or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return False
    if not event.isAutoRepeat():
        button.click()
    event.accept()
    return True


class PressableButton(QAbstractButton):
    """A button that paints itself and is pressed by space, Enter and the mouse."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter."""
        if not _pressed_by(self, event):
            super().keyPressEvent(event)


class PressablePushButton(QPushButton):
    """A push button that Enter presses while it has the focus, and that is never a dialog's default by itself."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter."""
        if not _pressed_by(self, event):
            super().keyPressEvent(event)
