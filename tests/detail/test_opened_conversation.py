"""A conversation opened by its SID, as the row that the head of the pane names."""

from __future__ import annotations

import json

from desktop.detail.opened_conversation import participant_of_row, row_of


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


def test_dates_attributes_and_timers_become_those_of_a_row() -> None:
    row = row_of(
        json.dumps(
            {
                "sid": "CH1",
                "attributes": '{"tier": "gold"}',
                "date_created": "2026-11-20T08:00:00Z",
                "date_updated": 5,
                "timers": {"date_closed": "2026-11-30T08:00:00Z", "date_inactive": None},
            }
        )
    )

    assert row is not None
    assert (row.conversation_attributes, row.conversation_date_updated) == ('{"tier": "gold"}', None)
    assert row.date_created_s is not None
    assert row.date_closed_s is not None
    assert row.date_inactive_s is None


CUSTOMER = json.dumps(
    {"sid": "MB1", "identity": None, "messaging_binding": {"type": "sms", "address": "+1555", "proxy_address": "+1666"}}
)
AGENT = json.dumps({"sid": "MB2", "identity": "anna", "messaging_binding": None})


def test_the_row_names_the_participant_that_it_is_about() -> None:
    assert participant_of_row([AGENT, CUSTOMER]) == CUSTOMER
    assert participant_of_row([AGENT, CUSTOMER], "MB2") == AGENT
    assert participant_of_row([AGENT, CUSTOMER], "MB3") is None
    assert participant_of_row([CUSTOMER, CUSTOMER]) is None
    assert participant_of_row([AGENT, "[]", "?"]) is None

    row = row_of('{"sid": "CH1"}', CUSTOMER)
    assert row is not None
    assert (row.key, row.channel) == (("CH1", "MB1"), "sms")
    assert row.participant_messaging_binding is not None
    assert row.participant_messaging_binding.proxy_address == "+1666"
