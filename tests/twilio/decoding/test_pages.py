"""Any bytes are a typed error or rows, and no row is lost or changed."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.twilio.decoding.pages import decode_page
from desktop.twilio.errors import AnswerError, NotJsonError, TruncatedAnswerError, UnexpectedShapeError
from desktop.twilio.rows import MessagingBinding
from tests.fake_rows import conversations
from tests.fuzz.fuzz_decoding import check
from tests.twilio.pages import body_of, only_row

if TYPE_CHECKING:
    from desktop.twilio.decoding import pages

SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters())
ANY_JSON = st.recursive(SCALARS, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=8)
NAMES = sorted(conversations(1)[0])


def test_every_property_of_a_row_is_read() -> None:
    given_row = conversations(2)[1] | {
        "conversation_timers": {"date_inactive": "2026-11-23T10:00:00Z", "date_closed": "2026-11-24T10:00:00Z"}
    }

    row = only_row(given_row)

    for name in NAMES:
        if name not in {"participant_messaging_binding", "conversation_timers", "links"}:
            assert getattr(row, name) == given_row[name]
    assert row.participant_messaging_binding == MessagingBinding(**given_row["participant_messaging_binding"])
    assert row.timer_date_inactive == "2026-11-23T10:00:00Z"
    assert row.date_inactive_s == 1795428000.0
    assert row.date_closed_s == 1795428000.0 + 86400
    assert row.problem is None
    assert json.loads(row.raw_text()) == given_row


@pytest.mark.parametrize("name", NAMES)
def test_a_missing_or_null_property_is_none(name: str) -> None:
    (row,) = conversations(1)
    without = {key: value for key, value in row.items() if key != name}

    for found in (only_row(without), only_row(row | {name: None})):
        assert found.problem is None
        assert getattr(found, name, None) is None


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"", NotJsonError),
        (b"   ", NotJsonError),
        (b"<html>", NotJsonError),
        (b"hello", NotJsonError),
        (b"\xff\xfe", NotJsonError),
        (b'{"a": 1} trailing', NotJsonError),
        (b'{"a" 1}', NotJsonError),
        (b'{"conversations": [1 2], "meta": {}}', NotJsonError),
        (b'{"conversations": [', TruncatedAnswerError),
        (b'{"conv', TruncatedAnswerError),
        (b"[1, 2", TruncatedAnswerError),
        (b"[]", UnexpectedShapeError),
        (b"null", UnexpectedShapeError),
        (b'"text"', UnexpectedShapeError),
        (b"{}", UnexpectedShapeError),
        (b'{"conversations": null, "meta": {}}', UnexpectedShapeError),
        (b'{"conversations": "x", "meta": {}}', UnexpectedShapeError),
    ],
)
def test_what_is_no_page_has_its_kind(body: bytes, kind: type[AnswerError]) -> None:
    with pytest.raises(kind):
        decode_page(body)


def test_a_web_page_is_recognised() -> None:
    with pytest.raises(NotJsonError) as caught:
        decode_page(b"\n <!DOCTYPE html><html>")

    assert caught.value.html


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_an_error_or_rows(body: bytes) -> None:
    assert check(body)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.lists(ANY_JSON | st.dictionaries(st.sampled_from(NAMES), ANY_JSON), max_size=4))
def test_any_json_is_a_row_and_what_is_kept_is_what_came(rows: list[object]) -> None:
    body = json.dumps({"conversations": rows, "meta": {"next_page_url": None}}).encode()

    page = decode_page(body)

    assert [repr(json.loads(row.raw_text())) for row in page.rows] == [
        repr(json.loads(json.dumps(one))) for one in rows
    ]
    for found, row in zip(page.rows, rows, strict=True):
        name = row.get("conversation_friendly_name") if isinstance(row, dict) else None
        assert not isinstance(name, str) or found.conversation_friendly_name == name


def test_equal_values_are_kept_once_across_pages() -> None:
    sharing: pages.Sharing = {}
    first = decode_page(body_of(conversations(2)), sharing).rows[0]
    second = decode_page(body_of(conversations(2)), sharing).rows[1]

    assert first.account_sid is second.account_sid
    assert first.participant_messaging_binding is second.participant_messaging_binding


def test_a_row_with_its_raw_text_takes_less_than_the_sdks_object() -> None:
    import tracemalloc

    bodies = [body_of(conversations(50, text=f"+1555867{page:04}")) for page in range(20)]
    sharing: pages.Sharing = {}
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        rows: list[Any] = [row for body in bodies for row in decode_page(body, sharing).rows]
        used = tracemalloc.get_traced_memory()[0] - before
    finally:
        tracemalloc.stop()

    assert used / len(rows) < 1400


def test_types_do_not_drag_in_the_network() -> None:
    import subprocess

    code = "import sys, desktop.twilio.types; sys.exit(bool({'httpx', 'ssl', 'asyncio'} & set(sys.modules)))"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
