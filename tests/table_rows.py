"""Rows for tests of the table, made without a client."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from desktop.lookup.state import RowBatch
from desktop.twilio.decoding.raw_page import RawPage
from desktop.twilio.rows import MessagingBinding, ParticipantConversation
from desktop.twilio.types import ParticipantKind, ParticipantQuery

QUERY = ParticipantQuery(ParticipantKind.ADDRESS, "+15558675310")


def seconds(iso: str | None) -> float | None:
    """Return an ISO text as seconds since 1970."""
    return datetime.fromisoformat(iso).timestamp() if iso else None


def row(number: int = 0, **fields: Any) -> ParticipantConversation:
    """Return one row; ``fields`` replace properties, dates in ISO form with their seconds."""
    raw = {"conversation_sid": f"CH{number:032x}", "participant_sid": f"MB{number:032x}"}
    given: dict[str, Any] = {
        **raw,
        "account_sid": "AC" + "a" * 32,
        "chat_service_sid": "IS" + "1" * 32,
        "conversation_friendly_name": f"Order {number}",
        "conversation_state": ("active", "inactive", "closed")[number % 3],
        "conversation_date_updated": f"2026-{1 + number % 9:02}-{1 + number % 28:02}T10:{number % 60:02}:00Z",
        "conversation_date_created": f"2025-{1 + number % 12:02}-{1 + number % 28:02}T09:00:00Z",
        "conversation_attributes": "{}",
        "participant_messaging_binding": MessagingBinding(
            type="sms", address="+15558675310", proxy_address="+15550100"
        ),
    } | fields
    given["date_updated_s"] = seconds(given["conversation_date_updated"])
    given["date_created_s"] = seconds(given["conversation_date_created"])
    given["date_closed_s"] = seconds(given.get("timer_date_closed"))
    page = RawPage(json.dumps({"conversations": [raw]}).encode())
    return ParticipantConversation(page=page, position=0, **given)


def rows(number: int, **fields: Any) -> list[ParticipantConversation]:
    """Return that many rows, numbered from 0."""
    return [row(place, **fields) for place in range(number)]


def batch(found: list[ParticipantConversation], query: ParticipantQuery = QUERY, **fields: Any) -> RowBatch:
    """Return a batch of these rows."""
    return RowBatch(found, query, **fields)
