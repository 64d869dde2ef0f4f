"""Queries that start from a line of the detail tree: rows with its value, or another participant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.detail.nodes import Look, NodeKind
from desktop.twilio.types import MAX_PARTICIPANT_LENGTH, ParticipantKind, ParticipantQuery

if TYPE_CHECKING:
    from desktop.detail.nodes import Node

_FIELDS = {
    "conversation_state": "state",
    "binding.type": "channel",
    "chat_service_sid": "service",
}
"""Names of the filter's language by the key of a line; other values are looked for as words."""
_QUERIES = {
    "participant_identity": ParticipantKind.IDENTITY,
    "identity": ParticipantKind.IDENTITY,
    "conversation_created_by": ParticipantKind.IDENTITY,
    "author": ParticipantKind.IDENTITY,
    "binding.address": ParticipantKind.ADDRESS,
    "messaging_binding.address": ParticipantKind.ADDRESS,
}
_SCALARS = frozenset({Look.STRING, Look.NUMBER, Look.BOOLEAN})
_LONGEST = 200
_MARKS = frozenset('"“”„‟«»＂')
"""What the filter takes for a quotation mark, so that no text stands for a value with one in it."""


def line_filter(node: Node) -> str | None:
    """Return a filter that keeps rows with the same value; None where there is none."""
    value = node.value
    if not value.strip() or "\n" in value or len(value) > _LONGEST or node.moment_s is not None:
        return None
    if not _MARKS.isdisjoint(value):
        return None
    if node.kind is NodeKind.JSON:
        return f"attr.{node.path}={_quoted(value)}" if node.path and node.look in _SCALARS else None
    if node.kind is not NodeKind.FIELD or not node.is_copyable:
        return None
    name = _FIELDS.get(node.key)
    return f"{name}:{_quoted(value)}" if name else f'"{value}"'


def lookup_query(node: Node) -> ParticipantQuery | None:
    """Return the participant that a line names; None where it names none."""
    kind = _QUERIES.get(node.key)
    if kind is None or not node.is_copyable or not 0 < len(node.value) <= MAX_PARTICIPANT_LENGTH:
        return None
    return author_query(node.value) if node.key == "author" else ParticipantQuery(kind, node.value)


def author_query(author: str) -> ParticipantQuery | None:
    """Return the participant that the author of a message is; None where the author is nobody to ask for."""
    if not 0 < len(author) <= MAX_PARTICIPANT_LENGTH:
        return None
    is_address = author.startswith(("+", "whatsapp:", "rcs:"))
    return ParticipantQuery(ParticipantKind.ADDRESS if is_address else ParticipantKind.IDENTITY, author)


def _quoted(value: str) -> str:
    is_plain = all(character.isalnum() or character in "._+-:@/" for character in value)
    return value if is_plain else f'"{value}"'
