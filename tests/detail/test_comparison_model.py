"""Conversations side by side: what differs is marked, what is equal folded, what is masked hidden."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from desktop.detail.comparison_model import ComparisonModel
from desktop.privacy.masking import BULLETS, Masking
from tests.conversation_rows import conversation

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester

FIRST = {
    "conversation_state": "active",
    "conversation_friendly_name": "Order 1",
    "conversation_attributes": json.dumps({"tier": "gold", "total": 128.4, "vip": True}),
    "conversation_created_by": None,
}
SECOND = FIRST | {
    "conversation_state": "closed",
    "conversation_friendly_name": "Order 2",
    "conversation_attributes": '{"tier": "gold", "total": 128.40}',
    "conversation_created_by": "intake",
}


@pytest.fixture
def model(qtmodeltester: ModelTester) -> ComparisonModel:
    made = ComparisonModel()
    made.show([conversation(**FIRST), conversation(**SECOND)])
    qtmodeltester.check(made, force_py=True)  # type: ignore[no-untyped-call]  # pytest-qt has no types there
    return made


def shown(model: ComparisonModel) -> dict[str, tuple[str, ...]]:
    found = {}
    for row in range(model.rowCount()):
        if not model.line(row).is_heading:
            cells = [model.index(row, column).data() for column in range(model.columnCount())]
            found[cells[0]] = tuple(cells[1:])
    return found


def test_differences_alone_are_shown_at_first(model: ComparisonModel) -> None:
    lines = shown(model)

    assert lines["State"] == ("active", "closed")
    assert lines["Created by"] == ("none", "intake")
    assert lines["total"] == ("128.4", "128.40")
    assert lines["vip"] == ("true", "(missing)")
    assert not {"tier", "Account SID", "Conversation SID"} & set(lines)


def test_equal_fields_are_shown_on_request_and_not_marked(model: ComparisonModel) -> None:
    model.set_only_differences(False)
    tier = next(row for row in range(model.rowCount()) if model.index(row, 0).data() == "tier")

    assert shown(model)["tier"] == ('"gold"', '"gold"')
    assert not model.line(tier).differs
    assert model.index(tier, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "tier"


def test_screen_reader_hears_field_value_and_difference(model: ComparisonModel) -> None:
    state = next(row for row in range(model.rowCount()) if model.index(row, 0).data() == "State")
    role = Qt.ItemDataRole.AccessibleTextRole

    assert model.index(state, 0).data(role) == "State, differs"
    assert model.index(state, 2).data(role) == "State: closed"


def test_first_column_is_the_field_and_others_are_named_by_conversation(model: ComparisonModel) -> None:
    headers = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]

    assert headers[0] == "Field"
    assert [text.partition("\n")[0] for text in headers[1:]] == ["Order 1", "Order 2"]


def test_headings_without_fields_are_left_out(model: ComparisonModel) -> None:
    headings = [model.index(row, 0).data() for row in range(model.rowCount()) if model.line(row).is_heading]

    assert headings == ["Conversation", "Attributes"]


def test_copy_is_exact_and_holds_what_is_shown(model: ComparisonModel) -> None:
    cells = {line[0]: line[1:] for line in model.cells()}

    assert cells["total"] == ["128.4", "128.40"]
    assert cells["vip"] == ["true", ""]


def test_masking_hides_values_names_of_attributes_and_titles(model: ComparisonModel) -> None:
    model.set_masking(Masking(active=True))
    texts = [cell for line in model.cells() for cell in line] + model.headers()
    texts += [str(model.index(row, column).data()) for row in range(model.rowCount()) for column in range(3)]

    assert not [text for text in texts if "Order" in text or "intake" in text or "vip" in text]
    assert BULLETS in texts
    assert "active" in texts


@pytest.mark.parametrize("text", [None, "{broken", "7", "[]"])
def test_odd_attributes_do_no_harm(text: Any) -> None:
    made = ComparisonModel()
    made.show([conversation(conversation_attributes=text), conversation(**SECOND), conversation(**FIRST)])

    assert made.columnCount() == 4
    assert made.counts[0] > 0
