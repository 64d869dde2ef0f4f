"""Which own numbers an open conversation holds."""

from __future__ import annotations

import pytest

from desktop.results.held_numbers import names_held_number, own_numbers
from desktop.twilio.rows import MessagingBinding
from tests.table_rows import row


def pair(number: int, own: str | None, state: str | None, address: str | None = "+15558675310") -> object:
    binding = MessagingBinding(type="sms", address=address, proxy_address=own)
    return row(number, conversation_state=state, participant_messaging_binding=binding)


def test_a_number_is_held_by_every_conversation_that_is_not_closed() -> None:
    rows = [pair(0, "+1", "closed"), pair(1, "+2", "inactive"), pair(2, "+3", "closed"), pair(3, "+3", "initializing")]

    found = own_numbers(rows)  # type: ignore[arg-type]

    assert [(one.own_number, one.is_held) for one in found] == [("+2", True), ("+3", True), ("+1", False)]
    assert found[1].holders == (rows[3],)


def test_the_same_own_number_is_another_pair_with_another_address() -> None:
    rows = [pair(0, "+1", "active"), pair(1, "+1", "closed", "whatsapp:+15558675310")]

    found = own_numbers(rows)  # type: ignore[arg-type]

    assert [(one.address, one.is_held) for one in found] == [("+15558675310", True), ("whatsapp:+15558675310", False)]


def test_rows_without_a_pair_hold_nothing() -> None:
    rows = [row(0, participant_messaging_binding=None), pair(1, None, "active"), pair(2, "+1", "active", None)]

    assert own_numbers(rows) == []  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("50416", "50416"), ("Error 80102: A binding for this …", "80102"), ("HTTP 409 (50416)", "50416"),
        ("+15041650416", None), ("150416", None), ("504161", None), ("", None),
    ],
)  # fmt: skip
def test_the_codes_are_found_in_what_is_pasted(text: str, code: str | None) -> None:
    assert names_held_number(text) == code


def test_numbers_and_names_are_in_no_repr() -> None:
    (found,) = own_numbers([pair(0, "+14155550100", "active")])  # type: ignore[list-item]

    assert "0100" not in repr(found)
