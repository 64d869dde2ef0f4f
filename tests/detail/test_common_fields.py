"""Several selected conversations show what they have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.detail.common_fields import COMPARED_ATTRIBUTES
from desktop.detail.tree_model import DetailModel
from desktop.privacy.masking import BULLETS, Masking
from tests.conversation_rows import conversation
from tests.detail.test_tree_model import line, lines, note, section

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def model(qtbot: QtBot) -> DetailModel:
    return DetailModel()


def test_equal_values_are_shown_and_others_counted(model: DetailModel) -> None:
    model.show_all([conversation(), conversation(conversation_created_by="someone", conversation_state="closed")])

    shown = lines(model, section(model, "Conversation"))
    assert shown["State"] == "active 1, closed 1"
    assert shown["Created by"] == "2 different values"
    assert lines(model, section(model, "Other fields"))["Service SID"].startswith("IS1")
    assert lines(model, section(model, "Binding"))["Proxy address"] == "whatsapp:+14155550100"


def test_dates_are_shown_as_a_range(model: DetailModel) -> None:
    early, late = "2026-01-02T03:04:05Z", "2026-03-04T05:06:07Z"
    model.show_all([conversation(conversation_date_updated=late), conversation(conversation_date_updated=early)])

    shown = lines(model, section(model, "Conversation"))
    assert shown["First updated"].startswith("2 Jan 2026")
    assert shown["Last updated"].startswith("4 Mar 2026")


def test_common_attribute_values_are_shown_by_path(model: DetailModel) -> None:
    model.show_all(
        [
            conversation(conversation_attributes='{"tier": "gold", "n": 1, "deep": {"x": [1, 2]}}'),
            conversation(conversation_attributes='{"tier": "gold", "n": true, "deep": {"x": [1, 3]}}'),
        ]
    )

    assert lines(model, section(model, "Attributes")) == {"tier": '"gold"', "deep.x[0]": "1"}


@pytest.mark.parametrize("text", [None, "broken {", "3", '{"other": 1}'])
def test_one_row_without_it_leaves_nothing_in_common(model: DetailModel, text: str | None) -> None:
    model.show_all([conversation(), conversation(conversation_attributes=text)])

    assert note(model, section(model, "Attributes")) == "no value in common"


def test_too_many_attributes_are_not_compared(model: DetailModel) -> None:
    model.show_all([conversation()] * (COMPARED_ATTRIBUTES + 1))

    assert note(model, section(model, "Attributes")) == "at most 200 conversations can be compared"


def test_masking_hides_common_values_too(model: DetailModel) -> None:
    model.show_all([conversation(), conversation()])
    model.set_masking(Masking(active=True))

    assert line(model, "Binding", "Address").data() == BULLETS
    assert note(model, section(model, "Attributes")) == "masked"
