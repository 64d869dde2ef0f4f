"""Choosing the lines of a ticket note."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel

from desktop.settings.note_lines import NoteLine
from desktop.settings.widgets.note_lines_field import NoteLinesField

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def field(qtbot: QtBot) -> NoteLinesField:
    made = NoteLinesField()
    qtbot.addWidget(made)
    return made


def box(field: NoteLinesField, text: str) -> QCheckBox:
    return next(one for one in field.findChildren(QCheckBox) if one.text() == text)


def preview(field: NoteLinesField) -> list[str]:
    return field.findChildren(QLabel)[0].text().splitlines()


def test_the_preview_shows_the_chosen_lines_in_order(field: NoteLinesField) -> None:
    field.set_lines("link,conversation")

    assert [line.split(":")[0] for line in preview(field)] == ["Conversation", "Link"]


def test_a_change_is_told_and_shown(field: NoteLinesField, qtbot: QtBot) -> None:
    field.set_lines("conversation,link")

    with qtbot.waitSignal(field.changed) as told:
        box(field, "Customer").click()

    assert told.args == ["conversation,customer,link"]
    assert len(preview(field)) == 3


def test_the_last_line_stays(field: NoteLinesField) -> None:
    field.set_lines("state,link")
    box(field, "Link").click()
    box(field, "State").click()

    assert field.lines == NoteLine.STATE.value
