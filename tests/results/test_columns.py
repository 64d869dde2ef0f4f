"""The columns: names and order as promised, values and sort keys as people expect."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.privacy.masking import Sensitivity
from desktop.results.columns import Column, default_columns, natural_key
from desktop.twilio.rows import MessagingBinding
from tests.table_rows import row

TITLES = [
    "State", "Friendly name", "Date updated", "Date created", "Channel", "Proxy address", "Conversation SID",
    "Unique name", "Created by", "Address", "Identity", "Participant SID", "User SID", "Service SID", "Account SID",
    "Closes",
]  # fmt: skip


def column(key: str) -> Column:
    return next(one for one in default_columns() if one.key == key)


def test_names_and_order_are_those_of_the_interface() -> None:
    assert [one.title for one in default_columns()] == TITLES
    assert [one.title for one in default_columns() if one.shown_at_first] == TITLES[:7]


def test_what_people_say_and_are_called_is_personal() -> None:
    personal = {one.key for one in default_columns() if one.sensitivity is Sensitivity.PERSONAL}

    assert personal == {"friendly_name", "proxy_address", "unique_name", "created_by", "address", "identity"}


@pytest.mark.parametrize(
    ("small", "large"),
    [("Order 9", "order 10"), ("a2b9", "a2b10"), ("Äpfel", "Birnen"), ("émile", "zoe"), ("7", "007a"), ("x", "X1")],
)
def test_names_sort_as_people_do(small: str, large: str) -> None:
    assert natural_key(small) < natural_key(large)


@given(st.integers(0, 10**15), st.integers(0, 10**15))
def test_numbers_in_names_sort_by_size(one: int, other: int) -> None:
    assert (natural_key(f"Order {one}!") < natural_key(f"Order {other}!")) is (one < other)


def test_dates_sort_as_instants() -> None:
    early = row(1, conversation_date_updated="2026-01-01T23:30:00-05:00")
    late = row(2, conversation_date_updated="2026-01-02T05:00:00Z")

    key = column("date_updated").sort_key

    assert (key(early) or 0) < (key(late) or 0)  # type: ignore[operator]  # both are instants


@pytest.mark.parametrize(
    ("fields", "shown"),
    [
        ({"participant_messaging_binding": MessagingBinding(type="sms")}, "SMS"),
        ({"participant_messaging_binding": MessagingBinding(type="WHATSAPP")}, "WhatsApp"),
        ({"participant_messaging_binding": MessagingBinding(type="Pigeon")}, "Pigeon"),
        ({"participant_messaging_binding": None, "participant_identity": "ana"}, "Chat"),
        ({"participant_messaging_binding": None}, None),
        ({"participant_messaging_binding": MessagingBinding()}, None),
    ],
)
def test_channels_have_the_words_people_use(fields: dict[str, object], shown: str | None) -> None:
    assert column("channel").text(row(**fields)) == shown  # type: ignore[arg-type]  # fields of a row


@pytest.mark.parametrize("key", [one.key for one in default_columns() if one.key != "channel"])
def test_an_empty_row_has_no_value_anywhere(key: str) -> None:
    fields = dict.fromkeys(
        [
            "account_sid", "chat_service_sid", "conversation_sid", "participant_sid", "conversation_friendly_name",
            "conversation_state", "conversation_date_updated", "conversation_date_created",
            "conversation_attributes", "participant_messaging_binding",
        ]
    )  # fmt: skip
    empty = row(**fields)  # type: ignore[arg-type]  # fields of a row

    assert not column(key).text(empty)
    assert column(key).sort_key(empty) is None
