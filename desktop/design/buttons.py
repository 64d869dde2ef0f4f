"""Push buttons of four kinds, distinguished by a property that the style reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QPushButton

from desktop.design.icons import icon
from desktop.i18n.retranslation import say

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from desktop.i18n.retranslation import Words


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
        if not _pressed_by(self, event):
            super().keyPressEvent(event)


class PressablePushButton(QPushButton):
    """A push button that Enter presses while it has the focus, and that is never a dialog's default by itself."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _pressed_by(self, event):
            super().keyPressEvent(event)


ButtonKind = Literal["outlined", "primary", "quiet", "none"]
"""``primary`` is filled (one on screen), ``outlined`` the usual one, ``quiet`` has a ground only under the pointer,
``none`` has none at all."""

KIND_PROPERTY = "kind"

ICON_PROPERTY = "icon_name"


def set_kind(button: QPushButton, kind: ButtonKind) -> None:
    """Set how the style draws a button."""
    button.setProperty(KIND_PROPERTY, kind)
    button.update()


def set_icon(button: QPushButton, name: str) -> None:
    """Set one of the program's icons, drawn in the colour of the text."""
    button.setProperty(ICON_PROPERTY, name)
    button.setIcon(icon(name))


def make_button(
    text: str | Words, kind: ButtonKind = "outlined", *, icon_name: str = "", parent: QWidget | None = None
) -> QPushButton:
    """Return a push button; Enter presses it while it has the focus, or where a dialog makes it the default."""
    button = PressablePushButton(parent)
    say(button, setText=text)
    button.setAutoDefault(False)
    set_kind(button, kind)
    if icon_name:
        set_icon(button, icon_name)
    return button


def make_icon_button(icon_name: str, name: str | Words, parent: QWidget | None = None) -> QPushButton:
    """Return a button that shows an icon alone; ``name`` is its accessible name and tool tip."""
    button = make_button("", "quiet", icon_name=icon_name, parent=parent)
    say(button, setAccessibleName=name, setToolTip=name)
    return button
