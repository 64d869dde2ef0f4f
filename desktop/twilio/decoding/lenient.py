"""Pages that the fast decoder refuses: each row, and each value in it, is decoded on its own.

One lone surrogate, one value of another type, one byte order mark or one attribute nested 100,000 deep costs that
value its usual form, not the page its rows.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TypeAlias

from desktop.twilio.decoding import json_text
from desktop.twilio.decoding.json_text import JsonFault, JsonObject, JsonProblem, parse
from desktop.twilio.decoding.raw_page import RawPage, body_text
from desktop.twilio.errors import NotJsonError, TruncatedAnswerError, UnexpectedShapeError
from desktop.twilio.properties import PARTICIPANT_CONVERSATION, inside, plain
from desktop.twilio.rows import MessagingBinding, ParticipantConversation, RowProblem

CONVERSATIONS = "conversations"

PlainDecoder: TypeAlias = Callable[[bytes, RawPage, int], ParticipantConversation | None]
"""Decodes a row in which nothing is odd; returns None for any other."""

_EARLIEST_S, _LATEST_S = -62_135_510_400.0, 253_402_214_400.0
"""A day inside the years 1 to 9999, so that every time zone can show it."""

_PLAIN_FIELDS = tuple(one.name for one in plain(PARTICIPANT_CONVERSATION))
_BINDING_FIELDS = tuple(name for name, _ in inside(PARTICIPANT_CONVERSATION, "participant_messaging_binding"))


def epoch(text: str | None) -> float | None:
    """Return an ISO 8601 date-time as seconds since 1970; None for a missing or impossible one; UTC without a zone."""
    if text is None or len(text) < 16 or text[10] not in "Tt ":
        return None
    try:
        moment = datetime.fromisoformat(text)
        seconds = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError):
        return None
    return seconds if _EARLIEST_S <= seconds <= _LATEST_S else None


def rows_of(body: bytes, decode_plain: PlainDecoder) -> tuple[list[ParticipantConversation], str | None, bool]:
    """Decode a page row by row.

    Args:
        body: the answer as received.
        decode_plain: tried first, as most rows of such a page are plain.

    Returns:
        The rows, the URL of the next page, and whether that could be read at all.

    Raises:
        NotJsonError: the body is no JSON text.
        TruncatedAnswerError: it ends in the middle.
        UnexpectedShapeError: it has no list of conversations.
    """
    text = body_text(body)
    envelope = envelope_of(text)
    next_url, readable, key = meta_of(text, envelope)
    name = CONVERSATIONS if CONVERSATIONS in envelope else key
    span = envelope.get(name) if name else None
    if name is None or span is None or text[span[0]] != "[":
        raise UnexpectedShapeError
    try:
        spans = json_text.items(text, span[0])
    except json_text.SpanError:
        raise NotJsonError from None
    page = RawPage(body, name)
    rows: list[ParticipantConversation] = []
    for place, (start, end) in enumerate(spans):
        row_text = text[start:end]
        row = decode_plain(row_text.encode("utf-8", "surrogateescape"), page, place)
        rows.append(_odd_row(row_text, page, place) if row is None else row)
    return rows, next_url, readable


def envelope_of(text: str) -> dict[str, json_text.Span]:
    """Return the members of the object that an answer is.

    Raises:
        NotJsonError: the text is no JSON.
        TruncatedAnswerError: it ends in the middle.
        UnexpectedShapeError: it is JSON, but no object.
    """
    start = len(text) - len(text.lstrip())
    opening = text[start : start + 1]
    if opening == "<":
        raise NotJsonError(html=True)
    try:
        start, _ = json_text.whole(text)
        if opening == "{":
            return json_text.members(text, start)
    except json_text.SpanError as error:
        truncated = error.truncated and opening in {"{", "["}
    else:
        truncated = False
        if not isinstance(parse(text, strict=False), JsonProblem):
            raise UnexpectedShapeError
    if truncated:
        raise TruncatedAnswerError
    raise NotJsonError


def meta_of(text: str, envelope: dict[str, json_text.Span]) -> tuple[str | None, bool, str | None]:
    """Return the URL of the next page, whether that could be read at all, and the name of the list."""
    span = envelope.get("meta")
    meta = parse(text[span[0] : span[1]], strict=False) if span else None
    if not isinstance(meta, JsonObject):
        return None, False, None
    values = dict(meta.pairs)
    next_url, key = values.get("next_page_url"), values.get("key")
    return (
        next_url if isinstance(next_url, str) else None,
        "next_page_url" in values and (next_url is None or isinstance(next_url, str)),
        key if isinstance(key, str) else None,
    )


class _Values:
    """The values of one object, each as the text that a row holds."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.problem: RowProblem | None = None
        self._spans = json_text.members(text)

    def raw(self, name: str) -> str:
        span = self._spans.get(name)
        return self.text[span[0] : span[1]] if span else "null"

    def get(self, name: str) -> str | None:
        """Return a text as it is, anything else as its JSON text."""
        raw = self.raw(name)
        if raw == "null":
            return None
        value = parse(raw, strict=False)
        if isinstance(value, str):
            return value
        unreadable = isinstance(value, JsonProblem) and value.reason is not JsonFault.TOO_DEEP
        self.note(RowProblem.UNREADABLE if unreadable else RowProblem.ODD_TYPES)
        return raw

    def inner(self, name: str) -> _Values | None:
        """Return an object inside this one; None without one, which is recorded as a problem unless it is null."""
        raw = self.raw(name)
        if raw == "null":
            return None
        try:
            return _Values(raw)
        except json_text.SpanError:
            self.note(RowProblem.ODD_TYPES)
            return None

    def note(self, problem: RowProblem | None) -> None:
        """Record the worst problem so far."""
        if self.problem is not RowProblem.UNREADABLE and problem is not None:
            self.problem = problem


def _odd_row(text: str, page: RawPage, position: int) -> ParticipantConversation:
    if not text.startswith("{"):
        return ParticipantConversation(page=page, position=position, problem=RowProblem.NOT_AN_OBJECT)
    try:
        values = _Values(text)
    except json_text.SpanError:
        return ParticipantConversation(page=page, position=position, problem=RowProblem.UNREADABLE)
    fields = {name: values.get(name) for name in _PLAIN_FIELDS}
    binding = values.inner("participant_messaging_binding")
    timers = values.inner("conversation_timers")
    inactive = timers.get("date_inactive") if timers else None
    closed = timers.get("date_closed") if timers else None
    found = MessagingBinding(*map(binding.get, _BINDING_FIELDS)) if binding else None
    for inner in (binding, timers):
        values.note(inner.problem if inner else None)
    if isinstance(parse(text, strict=False), JsonProblem):
        values.note(RowProblem.UNREADABLE)
    return ParticipantConversation(
        **fields,
        participant_messaging_binding=found,
        timer_date_inactive=inactive,
        timer_date_closed=closed,
        date_created_s=epoch(fields["conversation_date_created"]),
        date_updated_s=epoch(fields["conversation_date_updated"]),
        date_inactive_s=epoch(inactive),
        date_closed_s=epoch(closed),
        problem=values.problem,
        page=page,
        position=position,
    )
