"""A row that is not as documented costs nobody else anything, and keeps what can be read."""

from __future__ import annotations

import json
import sys

import pytest

from desktop.twilio.decoding.lenient import epoch
from desktop.twilio.decoding.pages import decode_page
from desktop.twilio.rows import MessagingBinding, RowProblem
from tests.fake_rows import conversations
from tests.twilio.pages import body_of, only_row

NAMES = sorted(conversations(1)[0])


def _shown(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value)


@pytest.mark.parametrize("name", [name for name in NAMES if name != "links"])
@pytest.mark.parametrize("value", [7, 1e30, True, [], {"a": [1]}, "text"])
def test_a_value_of_another_type_stands_as_its_text(name: str, value: object) -> None:
    row = conversations(1)[0] | {name: value}

    found = only_row(row)

    assert found.conversation_sid == (row["conversation_sid"] if name != "conversation_sid" else _shown(value))
    if name in {"participant_messaging_binding", "conversation_timers"}:
        assert (found.problem is RowProblem.ODD_TYPES) is not isinstance(value, dict)
    else:
        assert getattr(found, name) == _shown(value)
        assert found.problem is (None if isinstance(value, str) else RowProblem.ODD_TYPES)


def test_odd_values_in_a_binding_and_in_timers_stand_as_their_text() -> None:
    row = conversations(1)[0] | {
        "participant_messaging_binding": {"type": 5, "address": "+1"},
        "conversation_timers": {"date_closed": 12, "date_inactive": None},
    }

    found = only_row(row)

    assert found.participant_messaging_binding == MessagingBinding("5", "+1")
    assert (found.timer_date_closed, found.timer_date_inactive, found.date_closed_s) == ("12", None, None)
    assert found.problem is RowProblem.ODD_TYPES


@pytest.mark.parametrize("row", [None, 1, "x", [], True])
def test_a_row_that_is_no_object_is_kept_as_text(row: object) -> None:
    page = decode_page(body_of([conversations(1)[0], row, conversations(1)[0]]))

    assert [one.problem for one in page.rows] == [None, RowProblem.NOT_AN_OBJECT, None]
    assert json.loads(page.rows[1].raw_text()) == row
    assert page.rows[1].key is None


def test_one_odd_row_leaves_its_neighbours_alone() -> None:
    rows = conversations(50)
    odd = [dict(row) for row in rows]
    odd[20]["conversation_state"] = 5

    page = decode_page(body_of(odd))

    assert [one.conversation_sid for one in page.rows] == [row["conversation_sid"] for row in rows]
    assert [one.problem for one in page.rows if one.problem] == [RowProblem.ODD_TYPES]


def test_nesting_of_any_depth_costs_only_itself() -> None:
    (row,) = conversations(1)
    text = json.dumps(row)[:-1] + ', "unknown": ' + "[" * 100_000 + "]" * 100_000 + "}"

    (found,) = decode_page(b'{"conversations": [' + text.encode() + b'], "meta": {}}').rows

    assert found.conversation_sid == row["conversation_sid"]
    # From Python 3.14 on nesting ends where the stack does, so it may be read even so deep.
    assert found.problem in ({RowProblem.UNREADABLE} if sys.version_info < (3, 14) else {RowProblem.UNREADABLE, None})
    assert found.raw_text() == text


@pytest.mark.parametrize("broken", ['{"conversation_sid": "CH1", "x": nul}', '{"conversation_sid": "CH1", "x": 01}'])
def test_a_row_with_broken_json_in_it_keeps_what_can_be_read(broken: str) -> None:
    (found,) = decode_page(f'{{"conversations": [{broken}], "meta": {{}}}}'.encode()).rows

    assert (found.conversation_sid, found.problem) == ("CH1", RowProblem.UNREADABLE)
    assert found.raw_text() == broken


def test_a_row_that_cannot_be_taken_apart_is_kept_as_text() -> None:
    (found,) = decode_page(b'{"conversations": [{"a" 1}], "meta": {}}').rows

    assert (found.problem, found.raw_text()) == (RowProblem.UNREADABLE, '{"a" 1}')


def test_a_byte_order_mark_changes_nothing() -> None:
    page = decode_page(b"\xef\xbb\xbf" + body_of(conversations(2)))

    assert [row.problem for row in page.rows] == [None, None]
    assert json.loads(page.rows[1].raw_text()) == conversations(2)[1]


@pytest.mark.parametrize("raw", [b"\xff", b"\xed\xa0\x80", b"\xc0\x80", b"\x00", b"\x1f", b"\\ud800"])
def test_odd_bytes_in_a_name_cost_no_row(raw: bytes) -> None:
    page = decode_page(body_of(conversations(2)).replace(b"parcel", raw))

    assert [row.conversation_sid for row in page.rows] == [row["conversation_sid"] for row in conversations(2)]
    assert all(row.conversation_friendly_name for row in page.rows)


def test_the_list_is_found_under_the_name_that_meta_gives() -> None:
    body = json.dumps({"rows": conversations(1), "meta": {"key": "rows", "next_page_url": None}}).encode()

    (row,) = decode_page(body).rows

    assert json.loads(row.raw_text()) == conversations(1)[0]


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("2015-07-30T20:00:00Z", 1438286400.0),
        ("2015-07-30T20:00:00.250Z", 1438286400.25),
        ("2015-07-30T22:00:00+02:00", 1438286400.0),
        ("2015-07-30T20:00:00", 1438286400.0),
        ("2015-07-30 20:00Z", 1438286400.0),
        ("1969-12-31T23:59:59Z", -1.0),
        ("2015-02-30T20:00:00Z", None),
        ("2015-07-30T25:00:00Z", None),
        ("2015-07-30", None),
        ("20150730T200000Z", None),
        ("", None),
        ("0001-01-01T00:00:00+14:00", None),
        ("tomorrow at eight o'clock", None),
        (None, None),
        ("١٢٣٤-٠١-٠١T٠٠:٠٠:٠٠Z", None),
    ],
)
def test_dates_are_instants_and_impossible_ones_none(text: str | None, seconds: float | None) -> None:
    assert epoch(text) == seconds
