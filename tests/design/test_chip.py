"""Chips are toggle buttons by role, named by word and count; suggestions are buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from desktop.design.chip import Chip, SuggestionChip
from desktop.design.measures import Measures
from tests.design.looks import click, press, role_and_name

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_chip_is_named_by_word_and_count(qtbot: QtBot) -> None:
    chip = Chip("active", 26, state="active")
    qtbot.addWidget(chip)

    assert role_and_name(chip) == (QAccessible.Role.CheckBox, "active 26")

    chip.set_content("active", 27)

    assert role_and_name(chip) == (QAccessible.Role.CheckBox, "active 27")


def test_chip_is_switched_by_mouse_and_by_space(qtbot: QtBot) -> None:
    chip = Chip("WhatsApp", 312, icon_name="whatsapp")
    qtbot.addWidget(chip)
    chip.show()

    click(chip)
    assert chip.isChecked()

    press(chip, Qt.Key.Key_Space)
    assert not chip.isChecked()


def test_chip_looks_different_when_on(qtbot: QtBot) -> None:
    chip = Chip("closed", 3, state="closed")
    qtbot.addWidget(chip)
    off = chip.grab().toImage()

    chip.setChecked(True)

    assert chip.grab().toImage() != off
    assert chip.sizeHint().height() == Measures.of().chip


def test_suggestion_is_a_button_and_shrinks_rather_than_push(qtbot: QtBot) -> None:
    chip = SuggestionChip("Remove hidden characters only", key="Ctrl+Enter")
    qtbot.addWidget(chip)

    assert role_and_name(chip) == (QAccessible.Role.Button, "Remove hidden characters only")
    assert chip.minimumSizeHint().width() < chip.sizeHint().width() / 1.5
    with qtbot.waitSignal(chip.clicked):
        press(chip, Qt.Key.Key_Space)
