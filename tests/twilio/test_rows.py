"""One row of the list: what makes it the same row, its channel, and its text as received."""

from __future__ import annotations

from typing import Any

import pytest

from desktop.twilio.rows import MessagingBinding
from tests.table_rows import row


@pytest.mark.parametrize("missing", ["conversation_sid", "participant_sid"])
def test_a_row_without_both_sids_is_like_no_other(missing: str) -> None:
    whole = row()

    assert whole.key == (whole.conversation_sid, whole.participant_sid)
    nothing: dict[str, Any] = {missing: None}
    assert row(**nothing).key is None


def test_a_group_member_without_an_address_is_in_its_bindings_channel() -> None:
    binding = MessagingBinding(type="SMS", projected_address="+15550100")

    assert row(participant_identity="ana", participant_messaging_binding=binding).channel == "sms"


@pytest.mark.parametrize(
    ("fields", "channel"),
    [({"participant_identity": "ana"}, "chat"), ({"participant_user_sid": "US1"}, "chat"), ({}, "")],
)
def test_an_identity_without_a_binding_chats(fields: dict[str, Any], channel: str) -> None:
    assert row(participant_messaging_binding=None, **fields).channel == channel


def test_its_text_is_the_one_received() -> None:
    number_two = row(2)

    assert number_two.raw_text() == f'{{"conversation_sid": "CH{2:032x}", "participant_sid": "MB{2:032x}"}}'
