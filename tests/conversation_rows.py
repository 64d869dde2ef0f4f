"""Rows as the client decodes them, for tests of what is done with them."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from desktop.twilio.decoding.pages import decode_page

if TYPE_CHECKING:
    from desktop.twilio.rows import ParticipantConversation

SERVICE = "IS" + "1" * 32
CONVERSATION = "CH" + "2" * 32
PARTICIPANT = "MB" + "3" * 32
USER = "US" + "4" * 32
API = "https://conversations.twilio.com"
ABSENT = object()


def in_time(**distance: float) -> str:
    """Return the instant that lies that far ahead, as Twilio writes it."""
    return (datetime.now(UTC) + timedelta(**distance)).strftime("%Y-%m-%dT%H:%M:%SZ")


def received(**fields: Any) -> dict[str, Any]:
    """Return the JSON of an address participant's row; ``fields`` replace properties, ``ABSENT`` removes them."""
    row = {
        "account_sid": "AC" + "5" * 32,
        "chat_service_sid": SERVICE,
        "conversation_sid": CONVERSATION,
        "participant_sid": PARTICIPANT,
        "participant_user_sid": None,
        "participant_identity": None,
        "participant_messaging_binding": {
            "type": "whatsapp",
            "address": "whatsapp:+14155550142",
            "proxy_address": "whatsapp:+14155550100",
            "projected_address": None,
            "level": None,
            "name": None,
        },
        "conversation_unique_name": "order-48213",
        "conversation_friendly_name": "Order 48213 – delivery address",
        "conversation_attributes": '{"tier": "gold", "total": 128.40, "tags": ["a", {"deep": true}]}',
        "conversation_date_created": in_time(hours=-41),
        "conversation_date_updated": in_time(minutes=-7, seconds=-5),
        "conversation_created_by": "intake-bot",
        "conversation_state": "active",
        "conversation_timers": {"date_closed": in_time(hours=3, minutes=0.5)},
        "links": {
            "participant": f"{API}/v1/Conversations/{CONVERSATION}/Participants/{PARTICIPANT}",
            "conversation": f"{API}/v1/Conversations/{CONVERSATION}",
        },
    } | fields
    return {name: value for name, value in row.items() if value is not ABSENT}


def conversation(**fields: Any) -> ParticipantConversation:
    """Return one row, decoded."""
    return from_text(json.dumps(received(**fields), ensure_ascii=False))


def from_text(*rows: str) -> ParticipantConversation:
    """Return the first of a page of rows given as JSON text, decoded."""
    body = '{"conversations": [' + ", ".join(rows) + '], "meta": {"next_page_url": null, "key": "conversations"}}'
    return decode_page(body.encode("utf-8", "surrogatepass")).rows[0]
