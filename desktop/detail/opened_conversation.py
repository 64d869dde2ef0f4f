"""A conversation that was opened by its SID, as a row of the table and of the detail's head."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from desktop.twilio.decoding.json_text import JsonObject, parse
from desktop.twilio.decoding.pages import decode_page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.twilio.rows import ParticipantConversation

_NAMES = {
    "sid": "conversation_sid",
    "friendly_name": "conversation_friendly_name",
    "unique_name": "conversation_unique_name",
    "state": "conversation_state",
    "attributes": "conversation_attributes",
    "date_created": "conversation_date_created",
    "date_updated": "conversation_date_updated",
    "chat_service_sid": "chat_service_sid",
    "account_sid": "account_sid",
}
"""Texts of the Conversation resource by the names that a row of the list gives them."""
_TIMERS = ("date_inactive", "date_closed")
_PARTICIPANT_NAMES = {"sid": "participant_sid", "identity": "participant_identity"}


def participant_of_row(texts: Sequence[str], wanted_sid: str = "") -> str | None:
    """Return which participant of a conversation its row names, of their JSON texts.

    It is the wanted one, else the only one that is reached at an address; None where that leaves a choice.
    """
    reached = []
    for text in texts:
        parsed = parse(text, strict=False)
        members = dict(parsed.pairs) if isinstance(parsed, JsonObject) else {}
        if wanted_sid and members.get("sid") == wanted_sid:
            return text
        binding = members.get("messaging_binding")
        if isinstance(binding, JsonObject) and isinstance(dict(binding.pairs).get("address"), str):
            reached.append(text)
    return reached[0] if len(reached) == 1 and not wanted_sid else None


def row_of(text: str, participant: str | None = None) -> ParticipantConversation | None:
    """Return a Conversation resource as a row; None when it is no object.

    Args:
        text: the resource, as JSON.
        participant: the participant that the row names, as JSON; None for none.
    """
    parsed = parse(text, strict=False)
    if not isinstance(parsed, JsonObject):
        return None
    row: dict[str, object] = {
        _NAMES[key]: value for key, value in parsed.pairs if key in _NAMES and isinstance(value, str)
    }
    timers = dict(parsed.pairs).get("timers")
    if isinstance(timers, JsonObject):
        row["conversation_timers"] = {
            key: value for key, value in timers.pairs if key in _TIMERS and isinstance(value, str)
        }
    named = parse(participant, strict=False) if participant is not None else None
    if isinstance(named, JsonObject):
        row |= {
            _PARTICIPANT_NAMES[key]: value
            for key, value in named.pairs
            if key in _PARTICIPANT_NAMES and isinstance(value, str)
        }
        binding = dict(named.pairs).get("messaging_binding")
        if isinstance(binding, JsonObject):
            row["participant_messaging_binding"] = {
                key: value for key, value in binding.pairs if isinstance(value, str)
            }
    body = json.dumps({"conversations": [row], "meta": {"next_page_url": None}})
    rows = decode_page(body.encode("utf-8", "surrogatepass")).rows
    return rows[0] if rows else None
