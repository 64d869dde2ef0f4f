"""Enter presses what has the focus, once, and not when it means something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.design.buttons import PressablePushButton
from tests.design.looks import press

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def presses(qtbot: QtBot) -> tuple[PressablePushButton, list[bool]]:
    button = PressablePushButton("Resume")
    qtbot.addWidget(button)
    heard: list[bool] = []
    button.clicked.connect(lambda: heard.append(True))
    return button, heard


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_key_presses(presses: tuple[PressablePushButton, list[bool]], key: Qt.Key) -> None:
    button, heard = presses

    press(button, key)

    assert len(heard) == 1


def test_control_enter_is_left_to_the_window(presses: tuple[PressablePushButton, list[bool]]) -> None:
    button, heard = presses

    QTest.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert not heard
