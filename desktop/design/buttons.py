"""Push buttons of four kinds, told apart by a property that the style reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from desktop.design.icons import icon
from desktop.design.pressing import PressablePushButton
from desktop.i18n.retranslation import say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton, QWidget

    from desktop.i18n.retranslation import Words

ButtonKind = Literal["outlined", "primary", "quiet", "none"]
"""``primary`` is filled (one on screen), ``outlined`` the usual one, ``quiet`` has a ground only under the pointer,
``none`` has none at all."""

KIND_PROPERTY = "kind"
ICON_PROPERTY = "icon_name"


def set_kind(button: QPushButton, kind: ButtonKind) -> None:
    """Say how the style draws a button."""
    button.setProperty(KIND_PROPERTY, kind)
    button.update()


def set_icon(button: QPushButton, name: str) -> None:
    """Give a button one of our icons, drawn in the colour of its text."""
    button.setProperty(ICON_PROPERTY, name)
    button.setIcon(icon(name))


def make_button(
    text: str | Words, kind: ButtonKind = "outlined", *, icon_name: str = "", parent: QWidget | None = None
) -> QPushButton:
    """Make a push button; Enter presses it while it has the focus, or where a dialog makes it the default."""
    button = PressablePushButton(parent)
    say(button, setText=text)
    button.setAutoDefault(False)
    set_kind(button, kind)
    if icon_name:
        set_icon(button, icon_name)
    return button


def make_icon_button(icon_name: str, name: str | Words, parent: QWidget | None = None) -> QPushButton:
    """Make a button that shows an icon alone; ``name`` is what it is called, spoken and in its tool tip."""
    button = make_button("", "quiet", icon_name=icon_name, parent=parent)
    say(button, setAccessibleName=name, setToolTip=name)
    return button
