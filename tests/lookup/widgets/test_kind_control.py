"""The toggle tells what the user chooses, and nothing when the program sets it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from desktop.lookup.widgets.kind_control import KindControl
from desktop.twilio.types import ParticipantKind

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def control(window: QWidget) -> KindControl:
    return KindControl(window)


def test_only_the_users_choice_is_told(control: KindControl) -> None:
    told: list[ParticipantKind] = []
    control.chosen.connect(lambda: told.append(control.kind))

    control.set_kind(ParticipantKind.IDENTITY)
    assert (control.kind, told) == (ParticipantKind.IDENTITY, [])

    control.buttons[0].click()  # the one that is checked: a choice, too
    assert told == [ParticipantKind.IDENTITY]

    control.buttons[1].toggle()  # what a screen reader's action does: there is no click
    assert told[1:] == [ParticipantKind.ADDRESS]
