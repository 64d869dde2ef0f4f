"""Segments are radio buttons: one of them is chosen, keys move between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QRadioButton

from desktop.design.segmented_control import SegmentedControl
from tests.design.looks import click, press, role_and_name

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def control(qtbot: QtBot) -> SegmentedControl:
    made = SegmentedControl()
    qtbot.addWidget(made)
    made.add("Identity")
    made.add("Address")
    made.show()
    return made


def test_segments_are_radio_buttons_by_role(control: SegmentedControl) -> None:
    assert all(isinstance(one, QRadioButton) for one in control.buttons)
    assert [role_and_name(one) for one in control.buttons] == [
        (QAccessible.Role.RadioButton, "Identity"),
        (QAccessible.Role.RadioButton, "Address"),
    ]


def test_first_segment_is_chosen_and_any_point_of_one_chooses_it(control: SegmentedControl, qtbot: QtBot) -> None:
    identity, address = control.buttons
    assert identity.isChecked()

    click(address, QPoint(address.width() - 2, 2))

    assert address.isChecked()
    assert not identity.isChecked()


def test_arrow_keys_choose_the_next_segment(control: SegmentedControl, qtbot: QtBot) -> None:
    identity, address = control.buttons
    control.activateWindow()
    identity.setFocus()
    qtbot.waitUntil(identity.hasFocus)  # Qt asks which of the group has it

    press(identity, Qt.Key.Key_Right)

    assert address.isChecked()


def test_choosing_moves_nothing(control: SegmentedControl) -> None:
    before = [one.geometry() for one in control.buttons]

    control.buttons[1].setChecked(True)

    assert [one.geometry() for one in control.buttons] == before
    assert before[0].right() == before[1].left()


def test_segments_are_mirrored_where_one_reads_from_right_to_left(control: SegmentedControl) -> None:
    control.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    identity, address = control.buttons
    assert identity.x() > address.x()


def test_with_less_room_the_segments_share_what_is_missing_and_fill_it(control: SegmentedControl) -> None:
    least = control.minimumSizeHint()
    assert least.width() < control.sizeHint().width()

    control.resize(least)

    identity, address = control.buttons
    assert identity.width() >= identity.minimumSizeHint().width() - 1
    assert address.width() >= address.minimumSizeHint().width() - 1
    assert address.geometry().right() == control.rect().right()
