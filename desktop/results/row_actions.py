"""Queries that start from a cell of the table: similar rows, and the participants that a row names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.i18n.time_mode import TimeMode
from desktop.results.columns import ATTRIBUTE_PREFIX, ColumnKind
from desktop.results.filter.parser import quoted
from desktop.results.timeline_data import day_text
from desktop.twilio.types import MAX_PARTICIPANT_LENGTH, ParticipantKind, ParticipantQuery

if TYPE_CHECKING:
    from desktop.results.columns import Column
    from desktop.twilio.rows import ParticipantConversation

_FIELDS = {
    "state": "state",
    "friendly_name": "name",
    "service": "service",
    "service_sid": "service",
    "proxy_address": "proxy",
    "created_by": "by",
    "conversation_sid": "sid",
}
"""Names of the filter's language by the key of a column; values of others are looked for as words."""
_DATES = {"date_updated": "updated", "date_created": "created", "closes": "closes"}
_LONGEST = 200


def cell_filter(column: Column, row: ParticipantConversation, mode: TimeMode) -> str | None:
    """Return a filter that keeps rows with the value of a cell; None where there is none."""
    if column.kind is ColumnKind.INSTANT and column.moment_s is not None:
        moment_s = column.moment_s(row)
        name = _DATES.get(column.key)
        return None if moment_s is None or name is None else f"{name}:{day_text(moment_s, utc=mode is TimeMode.UTC)}"
    if column.kind is ColumnKind.CHANNEL:
        channel = quoted(row.channel)
        return None if channel is None else f"channel:{channel}"
    value = column.text(row)
    typed = quoted(value) if value and "\n" not in value and len(value) <= _LONGEST else None
    if typed is None:
        return None
    if column.key.startswith(ATTRIBUTE_PREFIX):
        return f"attr.{column.key.removeprefix(ATTRIBUTE_PREFIX)}={typed}"
    name = _FIELDS.get(column.key)
    return f"{name}:{typed}" if name else f'"{value}"'


def participants_in(row: ParticipantConversation) -> list[ParticipantQuery]:
    """Return the participants that a row names: identity, address, who created it."""
    binding = row.participant_messaging_binding
    named = (
        (ParticipantKind.IDENTITY, row.participant_identity),
        (ParticipantKind.ADDRESS, binding.address if binding is not None else None),
        (ParticipantKind.IDENTITY, row.conversation_created_by),
    )
    found = [ParticipantQuery(kind, text) for kind, text in named if text and len(text) <= MAX_PARTICIPANT_LENGTH]
    return list(dict.fromkeys(found))
