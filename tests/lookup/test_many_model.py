"""The preview of a list: grouped, counted, spoken, and hidden while masking is on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from desktop.lookup.list_reader import ListCell
from desktop.lookup.many import plan
from desktop.lookup.many_model import KIND, PASTED, REMARK, SENT, ManyModel
from desktop.participant import phone_numbers
from desktop.privacy.masking import BULLETS, Masking

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester


@pytest.fixture
def model(qapp: object) -> ManyModel:
    phone_numbers.warm_up()
    made = ManyModel()
    texts = ("+1 (415) 555-0142", "+14155550142", "ines@example.org", "CH" + "7" * 32)
    made.set_lines(plan([ListCell(n, text) for n, text in enumerate(texts, 1)], region=None, repaired=True))
    return made


def column(model: ManyModel, place: int) -> list[str]:
    return [model.index(row, place).data() for row in range(model.rowCount())]


def test_it_keeps_qt_s_rules(model: ManyModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_each_line_shows_what_is_sent_and_why_not(model: ManyModel) -> None:
    assert column(model, SENT) == ["+14155550142", "+14155550142", "ines@example.org", "not searched"]
    assert column(model, KIND) == ["Address", "Address", "Identity", ""]
    assert column(model, REMARK)[1] == "Same as line 1, searched once"


@pytest.mark.parametrize(
    ("group", "lines"), [("asked", [1, 3]), ("doubtful", [3]), ("duplicates", [2]), ("refused", [4])]
)
def test_it_narrows_to_a_group(model: ManyModel, group: str, lines: list[int]) -> None:
    assert model.counts()[group] == len(lines)

    model.show_group(group)
    assert [model.line_at(row).line for row in range(model.rowCount())] == lines
    model.show_group(None)

    assert model.rowCount() == 4


def test_masking_hides_both_texts_and_nothing_else(model: ManyModel) -> None:
    model.set_masking(Masking(True))

    assert set(column(model, PASTED)) == {BULLETS}
    assert column(model, SENT)[:3] == [BULLETS] * 3
    assert column(model, KIND)[0] == "Address"


def test_a_cell_is_spoken_with_its_column(model: ManyModel) -> None:
    assert model.index(0, SENT).data(Qt.ItemDataRole.AccessibleTextRole) == "Will be sent: +14155550142"
