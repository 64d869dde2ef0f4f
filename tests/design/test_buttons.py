"""Buttons say their kind to the style; one without words says its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout

from desktop.design.buttons import KIND_PROPERTY, make_button, make_icon_button, set_kind
from tests.design.looks import press, role_and_name

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_kind_is_a_property_that_can_change(qtbot: QtBot) -> None:
    button = make_button("Save", "primary")
    qtbot.addWidget(button)
    before = button.property(KIND_PROPERTY)

    set_kind(button, "quiet")

    assert (before, button.property(KIND_PROPERTY)) == ("primary", "quiet")


def test_button_with_an_icon_alone_has_a_name_and_a_tool_tip(qtbot: QtBot) -> None:
    button = make_icon_button("copy", "Copy this text")
    qtbot.addWidget(button)

    assert role_and_name(button) == (QAccessible.Role.Button, "Copy this text")
    assert button.toolTip() == "Copy this text"
    assert button.text() == ""


def test_enter_in_a_field_presses_no_button_of_a_dialog(qtbot: QtBot) -> None:
    dialog, field, button = QDialog(), QLineEdit(), make_button("Remove")
    qtbot.addWidget(dialog)
    layout = QVBoxLayout(dialog)
    layout.addWidget(field)
    layout.addWidget(button)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))

    press(field, Qt.Key.Key_Return)
    in_field = len(pressed)
    press(button, Qt.Key.Key_Return)

    assert (in_field, len(pressed)) == (0, 1)
