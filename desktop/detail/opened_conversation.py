"""A conversation that no row stands for, as a row: for the head of the pane, and for whoever copies its SID."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from desktop.twilio.decoding.json_text import JsonObject, parse
from desktop.twilio.decoding.pages import decode_page

if TYPE_CHECKING:
    from desktop.twilio.rows import ParticipantConversation

_NAMES = {
    "sid": "conversation_sid",
    "friendly_name": "conversation_friendly_name",
    "unique_name": "conversation_unique_name",
    "state": "conversation_state",
    "chat_service_sid": "chat_service_sid",
    "account_sid": "account_sid",
}
"""Texts of the Conversation resource by the names that a row of the list gives them."""


def row_of(text: str) -> ParticipantConversation | None:
    """Return the texts of a Conversation resource, given as JSON, as a row; None when it is no object."""
    parsed = parse(text, strict=False)
    if not isinstance(parsed, JsonObject):
        return None
    row = {_NAMES[key]: value for key, value in parsed.pairs if key in _NAMES and isinstance(value, str)}
    body = json.dumps({"conversations": [row], "meta": {"next_page_url": None}})
    rows = decode_page(body.encode("utf-8", "surrogatepass")).rows
    return rows[0] if rows else None
