"""What can be asked with a cell: its filter text keeps the row it is from."""

from __future__ import annotations

import json

import pytest

from desktop.i18n.time_mode import TimeMode
from desktop.results.columns import Column, attribute_column, default_columns
from desktop.results.filter.conditions import FilterNames
from desktop.results.filter.parser import compile_filter
from desktop.results.row_actions import cell_filter, participants_in
from desktop.results.table_model import ConversationTableModel
from desktop.twilio.rows import MessagingBinding, ParticipantConversation
from desktop.twilio.types import ParticipantKind
from tests.table_rows import batch, row


def full_row() -> ParticipantConversation:
    return row(
        7,
        conversation_friendly_name="Order, 48213 – Größe",
        conversation_unique_name="order-48213",
        conversation_created_by="intake bot",
        conversation_attributes='{"tier": "gold, old", "total": 3}',
        timer_date_closed="2026-11-30T23:30:00Z",
        participant_identity="ana",
        participant_messaging_binding=MessagingBinding(
            type="whatsapp", address="whatsapp:+15558675310", proxy_address="whatsapp:+15550100"
        ),
    )


@pytest.mark.parametrize("key", [column.key for column in default_columns()] + ["attr:tier", "attr:total"])
def test_the_filter_of_a_cell_keeps_its_row_and_its_opposite_hides_it(qapp: object, key: str) -> None:
    one = full_row()
    model = ConversationTableModel()
    model.set_time_mode(TimeMode.UTC)
    added = attribute_column(key.removeprefix("attr:")) if key.startswith("attr:") else None
    if added is not None:
        model.add_column(added)
    model.set_searched([each.key for each in model.columns])
    model.append(batch([one, row(8)]))
    column = model.columns[model.column_of(key) or 0]

    text = cell_filter(column, one, TimeMode.UTC)

    if not column.text(one):
        assert text is None
        return
    assert text is not None
    wanted = compile_filter(text, FilterNames(utc=True))
    assert wanted is not None
    assert wanted.problem is None
    model.set_filter(wanted)
    model.settle()
    assert one in model.conversations(shown_only=True)
    model.set_filter(compile_filter(f"-{text}", FilterNames(utc=True)))
    model.settle()
    assert one not in model.conversations(shown_only=True)


@pytest.mark.parametrize("value", ['a "b"', "“VIP”", "a„b", "Order «A» 5", "", "  ", "a\nb"])
@pytest.mark.parametrize("key", ["friendly_name", "attr:k", "created_by", "unique_name"])
def test_a_value_that_no_text_stands_for_has_no_filter(key: str, value: str) -> None:
    column, one = cell_of(key, value)

    assert cell_filter(column, one, TimeMode.UTC) is None


@pytest.mark.parametrize(
    "value", ["<none>", ">5", "=x", "!=x", "-x", "a=b", "a:b", "Order  5", "a\u00a0b", "a, b", "!"]
)
@pytest.mark.parametrize("key", ["friendly_name", "attr:k", "created_by", "unique_name"])
def test_a_value_that_looks_like_the_language_is_taken_for_itself(qapp: object, key: str, value: str) -> None:
    column, one = cell_of(key, value)
    model = ConversationTableModel()
    model.set_searched([each.key for each in model.columns])
    model.append(batch([one, row(2)]))

    wanted = compile_filter(cell_filter(column, one, TimeMode.UTC) or "")

    assert wanted is not None
    assert wanted.problem is None
    model.set_filter(wanted)
    model.settle()
    assert model.conversations(shown_only=True) == [one]


def cell_of(key: str, value: str) -> tuple[Column, ParticipantConversation]:
    if key == "attr:k":
        added = attribute_column("k")
        assert added is not None
        return added, row(1, conversation_attributes=json.dumps({"k": value}))
    column = next(one for one in default_columns() if one.key == key)
    return column, row(1, **{f"conversation_{key}": value})


def test_a_row_names_its_identity_its_address_and_who_created_it() -> None:
    found = participants_in(full_row())

    assert [(one.kind, one.text) for one in found] == [
        (ParticipantKind.IDENTITY, "ana"),
        (ParticipantKind.ADDRESS, "whatsapp:+15558675310"),
        (ParticipantKind.IDENTITY, "intake bot"),
    ]
