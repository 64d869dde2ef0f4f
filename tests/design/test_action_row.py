"""A row of links is a button whose name says thing and reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from desktop.design.action_row import ActionRow
from tests.design.looks import click, press, role_and_name

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("stacked", [False, True])
def test_row_is_pressed_by_mouse_and_keyboard(stacked: bool, qtbot: QtBot) -> None:
    row = ActionRow("whatsapp", "whatsapp:+525555550148", "The same number on WhatsApp", stacked=stacked)
    qtbot.addWidget(row)
    row.show()

    assert role_and_name(row) == (
        QAccessible.Role.Button,
        "whatsapp:+525555550148: The same number on WhatsApp",
    )
    with qtbot.waitSignal(row.clicked):
        click(row)
    with qtbot.waitSignal(row.clicked):
        press(row, Qt.Key.Key_Space)
    with qtbot.waitSignal(row.clicked):
        press(row, Qt.Key.Key_Return)


@pytest.mark.parametrize("stacked", [False, True])
def test_row_shrinks_to_the_smallest_window(stacked: bool, qtbot: QtBot) -> None:
    row = ActionRow("sms", "x" * 256, "y" * 200, stacked=stacked)
    qtbot.addWidget(row)

    row.resize(row.minimumSizeHint())

    assert row.minimumSizeHint().width() < row.sizeHint().width() / 5
    assert not row.grab().isNull()


def test_a_thing_is_whole_where_there_is_room_for_it_beside_its_reason(qtbot: QtBot) -> None:
    row = ActionRow("chat", "Address = " + "x" * 50, "If it was stored as an address")
    qtbot.addWidget(row)
    row.set_reason_at(row.thing_width())
    row.resize(row.sizeHint())
    whole = row.grab().toImage()

    row.set_reason_at(row.thing_width() // 2)

    assert row.grab().toImage() == whole
