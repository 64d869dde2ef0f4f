"""Rows of ParticipantConversations as Twilio's own examples have them, made up for tests."""

from __future__ import annotations

import hashlib
import json
from typing import Any

Row = dict[str, Any]

ACCOUNT_SID = "AC" + "a" * 32
TWILIO = "https://conversations.twilio.com"
SERVICES = tuple("IS" + digit * 32 for digit in "123")

_STATES = ("active", "inactive", "closed")


def sid(prefix: str, *parts: object) -> str:
    """Return the SID of ``parts``: the same parts, the same SID."""
    return prefix + hashlib.sha256(repr(parts).encode()).hexdigest()[:32]


def conversations(number: int, *, text: str = "+15558675310", service: str = SERVICES[0], **fields: Any) -> list[Row]:
    """Return that many rows of one participant, in SID order; ``fields`` replace properties of every row."""
    kind = "Address" if text.startswith(("+", "whatsapp:", "rcs:")) else "Identity"
    rows = [conversation(place, kind=kind, text=text, service=service) | fields for place in range(number)]
    return sorted(rows, key=lambda row: str(row["conversation_sid"]))


def conversation(place: int, *, kind: str, text: str, service: str) -> Row:
    """Return one row with all sixteen properties, as Twilio's examples have them."""
    conversation_sid = sid("CH", service, text, place)
    participant_sid = sid("MB", service, text, place)
    day, hour = 1 + place % 28, place % 24
    channel = {"whatsapp:": "whatsapp", "rcs:": "rcs"}.get(text.partition("+")[0], "sms")
    binding = {
        "type": channel,
        "address": text,
        "proxy_address": "+12345678910",
        "projected_address": None,
        "level": None,
        "name": None,
    }
    own_link = f"{TWILIO}/v1/Services/{service}/Conversations/{conversation_sid}"
    return {
        "account_sid": ACCOUNT_SID,
        "chat_service_sid": service,
        "conversation_sid": conversation_sid,
        "participant_sid": participant_sid,
        "participant_user_sid": sid("US", service, text) if kind == "Identity" else None,
        "participant_identity": text if kind == "Identity" else None,
        "participant_messaging_binding": binding if kind == "Address" else None,
        "conversation_unique_name": f"order-{100000 + place}",
        "conversation_friendly_name": f"Order {100000 + place}, where is my parcel?",
        "conversation_attributes": json.dumps({"topic": "delivery", "order": {"number": 100000 + place, "items": 3}}),
        "conversation_date_created": f"2025-{1 + place % 12:02}-{day:02}T{hour:02}:00:00Z",
        "conversation_date_updated": f"2026-{1 + place % 10:02}-{day:02}T{hour:02}:{place % 60:02}:00Z",
        "conversation_created_by": "system",
        "conversation_state": _STATES[place % 3],
        "conversation_timers": {"date_inactive": "2026-12-01T10:00:00Z"} if place % 2 else {},
        "links": {"participant": f"{own_link}/Participants/{participant_sid}", "conversation": own_link},
    }
