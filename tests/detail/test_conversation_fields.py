"""What masking knows the lines of a conversation by."""

from __future__ import annotations

from desktop.detail.conversation_fields import row_name
from tests.conversation_rows import conversation


def test_a_row_without_sids_is_known_by_a_name_of_its_own() -> None:
    names = {
        row_name(conversation(conversation_sid=None, conversation_friendly_name=f"Order {number}"), "name")
        for number in range(50)
    }

    assert len(names) == 50


def test_the_same_row_is_known_by_the_same_name() -> None:
    for sid in ("CH" + "1" * 32, None):
        first, again = (conversation(conversation_sid=sid) for _ in range(2))
        assert row_name(first, "name") == row_name(again, "name")
