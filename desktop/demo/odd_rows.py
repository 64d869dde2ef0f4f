"""The rows of ``odd-values``: everything odd that the API can send, one kind of oddity per row."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Final

from desktop.demo.conversations import Conversation, row

JsonRow = dict[str, Any]
Alteration = Callable[[JsonRow], JsonRow | str]
"""Takes a well-formed row; returns the odd one, or JSON text where Python's values cannot hold the oddity."""

_OPTIONAL: Final = (
    "unique_name",
    "friendly_name",
    "attributes",
    "date_created",
    "date_updated",
    "created_by",
    "timers",
)


def _with(**changes: Any) -> Alteration:
    def change(one: JsonRow) -> JsonRow:
        return {**one, **{f"conversation_{key}": value for key, value in changes.items()}}

    return change


def _all_null(one: JsonRow) -> JsonRow:
    kept = {"account_sid", "chat_service_sid", "conversation_sid", "participant_sid", "conversation_state"}
    return {key: value if key in kept else None for key, value in one.items()}


def _missing_keys(one: JsonRow) -> JsonRow:
    return {key: one[key] for key in ("conversation_sid", "participant_sid", "links")}


def _wrong_types(one: JsonRow) -> JsonRow:
    odd: JsonRow = {f"conversation_{key}": 17 for key in _OPTIONAL}
    odd |= {"conversation_friendly_name": ["a", "list"], "conversation_attributes": {"an": "object, not a text"}}
    odd |= {"conversation_state": True, "participant_messaging_binding": ["sms"], "links": "https://example.invalid/"}
    return {**one, **odd, "participant_identity": {"name": "odd"}, "conversation_date_updated": 1795430000}


def _no_binding_no_identity(one: JsonRow) -> JsonRow:
    empty = {"participant_messaging_binding": None, "participant_identity": None, "participant_user_sid": None}
    return {**one, **empty, "conversation_friendly_name": "Neither identity nor binding"}


def _group_chat(one: JsonRow) -> JsonRow:
    binding = {"type": "SMS", "projected_address": "+14155550171"}
    scalar = {"conversation_attributes": '[1, "two", null, true, {"three": 3.0}]'}
    return {
        **one, **scalar, "participant_messaging_binding": binding,
        "conversation_friendly_name": "Attributes are a list; identity and binding",
    }  # fmt: skip


def _foreign_links(one: JsonRow) -> JsonRow:
    links = {
        "participant": "https://conversations.twilio.com.login.example/v1/Conversations/CH0/Participants/MB0",
        "conversation": "https://conversations.twilio.com@login.example/v1/Conversations",
        "recording": "http://conversations.twilio.com/v1/Conversations",
        "script": "javascript:alert(1)",
        "nothing": None,
        "number": 5,
    }
    return {**one, "links": links, "conversation_friendly_name": "Links that lead elsewhere"}


def _unknown_fields(one: JsonRow) -> str:
    binding = {"type": "carrier-pigeon", "address": "loft 4", "proxy_address": None, "ring_colour": "green"}
    known = {
        **one, "participant_messaging_binding": binding, "conversation_friendly_name": "Fields nobody knows yet",
        "conversation_timers": {"date_archived": "2031-01-01T00:00:00Z", "date_closed": None},
        "conversation_priority": {"level": 3, "reasons": ["vip", "late"], "score": None}, "shard": "us1-c",
        "links": {**one["links"], "transcript": one["links"]["conversation"] + "/Transcript"},
    }  # fmt: skip
    # Numbers no float can hold, and a key that comes twice: Python's own dict could not say either.
    return json.dumps(known)[:-1] + ', "sequence": 123456789012345678901234567890, "ratio": 1.10, "shard": "eu1-a"}'


def _deep() -> str:
    # Under the 16 KB that Twilio allows, and deeper than any recursive reader survives.
    return "[" * 4000 + '"the bottom"' + "]" * 4000


def _huge() -> str:
    return json.dumps({f"field_{n:03}": f"value number {n}" for n in range(450)})


_DUPLICATE_KEYS: Final = '{"tier": "gold", "tier": "silver", "ticketId": "LK-20002", "tier": null, "": "empty key"}'
_BIG_NUMBERS: Final = (
    '{"id": 12345678901234567890123, "big": 1e400, "minus": -0.0, "exact": 0.1000000000000000055, "zeros": 128.40,'
    ' "exponent": 1E+2}'
)
_FAMILY: Final = "\U0001f468\u200d\U0001f469\u200d\U0001f467"

_CHANGES: Final[tuple[Alteration, ...]] = (
    _all_null,
    _missing_keys,
    _with(state="on_hold", friendly_name="A state Twilio does not document"),
    _with(state="initializing", friendly_name="Still being made", timers=None, date_updated=None),
    _wrong_types,
    _no_binding_no_identity,
    _with(friendly_name="Attributes are empty text", attributes=""),
    _with(friendly_name="Attributes are not JSON", attributes='{"ticketId": "LK-20001",\n "tier": gold, "x": 1'),
    _with(friendly_name="Huge attributes", attributes=_huge()),
    _with(friendly_name="Deep attributes", attributes=_deep()),
    _with(friendly_name="Keys that come twice", attributes=_DUPLICATE_KEYS),
    _with(friendly_name="Big and exact numbers", attributes=_BIG_NUMBERS),
    _group_chat,
    _with(friendly_name="Invoice \u202efdp.exe\u202c \u2066left\u2069 over", unique_name="\u200finvoice-\u202e0922"),
    _with(
        friendly_name="\u200bzero\u200bwidth\ufeff\u00ad and\u00a0no-break\u2060",
        unique_name="bell\u0007 null\u0000 escape\u001b[31m",
        created_by="two\nlines\tand a tab\r",
    ),
    _with(
        friendly_name="half a pair \ud83d and \udc00 alone",
        attributes='{"half": "\\ud83d", "raw": "\ud83d"}',
    ),
    _with(
        friendly_name='<b>Bold</b> <img src="https://tracker.example/x.png"> &amp; &lt;',
        created_by='<a href="https://login.example">Log in</a>',
    ),
    _with(
        friendly_name="Dates that never were",
        date_created="2026-02-30T25:61:00Z",
        date_updated="yesterday, about noon",
        timers={"date_inactive": "0000-00-00T00:00:00Z", "date_closed": ""},
    ),
    _with(
        friendly_name="Dates with fractions and offsets",
        date_created="2026-06-30T23:59:60.500Z",
        date_updated="2026-11-02T09:15:05.123456789+02:00",
        timers={"date_inactive": "9999-12-31T23:59:59Z", "date_closed": "2026-11-02t09:15:05z"},
    ),
    _foreign_links,
    _unknown_fields,
    lambda _: '"a row that is no object"',
    _with(friendly_name="W" * 200 + " " + _FAMILY * 8, unique_name="unbroken-" + "x" * 247),
    _with(friendly_name="طلب استبدال 3391 – خيمة שלום", unique_name="注文-40117-の変更", created_by="Ὀδυσσεύς"),
)


def odd_row(one: Conversation, base: str) -> str:
    """Return the JSON text of one odd row; the conversation's index selects the oddity.

    Escapes everything outside ASCII: only so can half a surrogate pair travel.
    """
    odd = _CHANGES[one.index % len(_CHANGES)](row(one, base))
    return odd if isinstance(odd, str) else json.dumps(odd)
