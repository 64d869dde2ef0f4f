"""A conversation opened by its SID, as the row that the head of the pane names."""

from __future__ import annotations

import json

from desktop.detail.opened_conversation import row_of


def test_texts_become_those_of_a_row() -> None:
    row = row_of(
        json.dumps({"sid": "CH1", "friendly_name": "\ud800 Zelt", "unique_name": 7, "state": "active", "x": {}})
    )

    assert row is not None
    assert (row.conversation_sid, row.conversation_state, row.conversation_unique_name) == ("CH1", "active", None)
    assert row.conversation_friendly_name is not None
    assert row.conversation_friendly_name.endswith(" Zelt")


def test_what_is_no_object_is_no_row() -> None:
    assert row_of("[1]") is None
    assert row_of("") is None
