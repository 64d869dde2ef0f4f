"""Answers decoded: one typed decode per page, and a lenient decoder for what that refuses."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias

import msgspec

from desktop.runtime.opaque_struct import OpaqueStruct
from desktop.runtime.records import field, record
from desktop.twilio.decoding import json_text, lenient
from desktop.twilio.decoding.json_text import JsonFault, JsonNode, JsonNumber, JsonObject, JsonProblem, parse
from desktop.twilio.decoding.lenient import epoch
from desktop.twilio.decoding.raw_page import RawPage, body_text, row_texts
from desktop.twilio.errors import NotJsonError, UnexpectedShapeError
from desktop.twilio.rows import MessagingBinding, ParticipantConversation, RowProblem
from desktop.twilio.types import Configuration, Service

if TYPE_CHECKING:
    from desktop.twilio.decoding.matching import Question

MAX_MESSAGE_LENGTH = 500
"""Most characters of Twilio's own words on an error that are kept."""


class _TimerDates(OpaqueStruct, frozen=True, gc=False):
    date_inactive: str | None = None
    date_closed: str | None = None


class _WireRow(OpaqueStruct, frozen=True, gc=False):
    account_sid: str | None = None
    chat_service_sid: str | None = None
    conversation_sid: str | None = None
    participant_sid: str | None = None
    participant_user_sid: str | None = None
    participant_identity: str | None = None
    participant_messaging_binding: MessagingBinding | None = None
    conversation_unique_name: str | None = None
    conversation_friendly_name: str | None = None
    conversation_attributes: str | None = None
    conversation_date_created: str | None = None
    conversation_date_updated: str | None = None
    conversation_created_by: str | None = None
    conversation_state: str | None = None
    conversation_timers: _TimerDates | None = None


class _Meta(OpaqueStruct, frozen=True, gc=False):
    next_page_url: str | msgspec.UnsetType | None = msgspec.UNSET


class _WirePage(OpaqueStruct, frozen=True):
    conversations: list[_WireRow]
    meta: _Meta


_PAGE = msgspec.json.Decoder(_WirePage)
_ROW = msgspec.json.Decoder(_WireRow)
_READABLE = frozenset({None, RowProblem.ODD_TYPES})
_REFUSALS = (msgspec.DecodeError, RecursionError, UnicodeDecodeError)


@record
class DecodedPage:
    """The rows of one page; ``next_readable`` is False when the answer's next-page URL cannot be read."""

    rows: list[ParticipantConversation] = field(repr=False)
    next_page_url: str | None = field(repr=False)
    next_readable: bool = True


@record
class DecodedList:
    """One page of any list: each item's JSON text, exactly as received."""

    items: list[str] = field(repr=False)
    next_page_url: str | None = field(repr=False)
    next_readable: bool = True


@record
class ErrorBody:
    """The fields of an error's body, in any of Twilio's shapes; remote text."""

    code: int | None = None
    message: str | None = field(default=None, repr=False)
    more_info: str | None = field(default=None, repr=False)


Sharing: TypeAlias = dict[Any, Any]
"""Equal values of one lookup, kept once: the account, the service, the participant repeat in every row."""

_Share: TypeAlias = Callable[[Any, Any], Any]


def decode_page(body: bytes, sharing: Sharing | None = None, question: Question | None = None) -> DecodedPage:
    """Decode one page of ParticipantConversations.

    Args:
        body: the answer as received, decompressed.
        sharing: equal texts of earlier pages of the same lookup, to be shared; filled further.
        question: what was asked; rows of another participant are marked with ``RowProblem.OTHER_PARTICIPANT``.

    Raises:
        NotJsonError: the body is no JSON.
        TruncatedAnswerError: it is JSON that ends in the middle.
        UnexpectedShapeError: it holds no list of conversations.
    """
    share = (sharing if sharing is not None else {}).setdefault
    try:
        wire = _PAGE.decode(body)
    except _REFUSALS:
        found, next_url, readable = lenient.rows_of(body, _plain_decoder(share))
        return DecodedPage(_marked(found, question), next_url, readable)
    page, following = RawPage(body), wire.meta.next_page_url
    rows = _marked([_row(row, share, page, n) for n, row in enumerate(wire.conversations)], question)
    if following is msgspec.UNSET:
        return DecodedPage(rows, None, next_readable=False)
    return DecodedPage(rows, following)


def decode_list(body: bytes, key: str) -> DecodedList:
    """Decode one page of any of Twilio's lists, without decoding its items.

    Raises:
        NotJsonError, TruncatedAnswerError, UnexpectedShapeError: as ``decode_page``.
    """
    text = body_text(body)
    envelope = lenient.envelope_of(text)
    span = envelope.get(key)
    if span is None or text[span[0]] != "[":
        raise UnexpectedShapeError
    try:
        items = row_texts(body, key)
    except json_text.SpanError:
        raise NotJsonError from None
    next_url, readable, _ = lenient.meta_of(text, envelope)
    return DecodedList(items, next_url, readable)


def decode_service(text: str) -> Service | None:
    """Decode one item of ``/v1/Services``; None when it has no SID."""
    values = _values(parse(text, strict=False))
    sid, name = values.get("sid"), values.get("friendly_name")
    return Service(sid, name if isinstance(name, str) else None) if isinstance(sid, str) else None


def decode_object(body: bytes) -> str:
    """Return the JSON text of an answer that is one object; its depth does not matter.

    Raises:
        NotJsonError, TruncatedAnswerError, UnexpectedShapeError: as ``decode_page``.
    """
    text = body_text(body)
    lenient.envelope_of(text)
    node = parse(text, strict=False)
    if isinstance(node, JsonProblem) and node.reason is not JsonFault.TOO_DEEP:
        raise NotJsonError
    return text.strip()


def decode_configuration(body: bytes) -> Configuration:
    """Decode ``/v1/Configuration``.

    Raises:
        NotJsonError, TruncatedAnswerError, UnexpectedShapeError: as ``decode_page``.
    """
    sid = _values(parse(decode_object(body), strict=False)).get("default_chat_service_sid")
    return Configuration(sid if isinstance(sid, str) else None)


def decode_error(body: bytes) -> ErrorBody:
    """Decode the body of an error in any of its shapes; empty for anything else, such as a gateway's page.

    Source: v1 (``code``, ``message``, ``more_info``), RFC 9457 (``title``, ``detail``, ``type``), API standards 1.0
    (``code``, ``message``, ``httpStatusCode``).
    """
    values = _values(parse(body_text(body), strict=False))
    parts = (_first_text(values, name) for name in ("title", "detail"))
    message = _first_text(values, "message") or ": ".join(filter(None, parts))
    return ErrorBody(
        _integer(values.get("code")),
        message[:MAX_MESSAGE_LENGTH] or None,
        _first_text(values, "more_info", "type") or None,
    )


def _marked(rows: list[ParticipantConversation], question: Question | None) -> list[ParticipantConversation]:
    """Return the rows with those of another participant marked."""
    if question is None:
        return rows
    identity, binding, is_other = None, None, False
    for place, row in enumerate(rows):
        # Nearly all rows of a lookup have the same of both, as one object; ``None`` for both contradicts nothing.
        if row.participant_identity is not identity or row.participant_messaging_binding is not binding:
            identity, binding = row.participant_identity, row.participant_messaging_binding
            is_other = question.is_contradicted_by(identity, binding)
        if is_other and row.problem in _READABLE:
            rows[place] = msgspec.structs.replace(row, problem=RowProblem.OTHER_PARTICIPANT)
    return rows


def _plain_decoder(share: _Share) -> lenient.PlainDecoder:
    def decode(text: bytes, page: RawPage, position: int) -> ParticipantConversation | None:
        try:
            return _row(_ROW.decode(text), share, page, position)
        except _REFUSALS:
            return None

    return decode


def _row(wire: _WireRow, share: _Share, page: RawPage, position: int) -> ParticipantConversation:
    # No loop over the properties: this runs once per row of every lookup.
    binding, timers = wire.participant_messaging_binding, wire.conversation_timers
    created, updated = wire.conversation_date_created, wire.conversation_date_updated
    inactive = timers.date_inactive if timers is not None else None
    closed = timers.date_closed if timers is not None else None
    return ParticipantConversation(
        account_sid=share(wire.account_sid, wire.account_sid),
        chat_service_sid=share(wire.chat_service_sid, wire.chat_service_sid),
        conversation_sid=wire.conversation_sid,
        participant_sid=wire.participant_sid,
        participant_user_sid=share(wire.participant_user_sid, wire.participant_user_sid),
        participant_identity=share(wire.participant_identity, wire.participant_identity),
        participant_messaging_binding=share(binding, binding),
        conversation_unique_name=wire.conversation_unique_name,
        conversation_friendly_name=wire.conversation_friendly_name,
        conversation_attributes=wire.conversation_attributes,
        conversation_date_created=created,
        conversation_date_updated=created if updated == created else updated,
        conversation_created_by=share(wire.conversation_created_by, wire.conversation_created_by),
        conversation_state=share(wire.conversation_state, wire.conversation_state),
        timer_date_inactive=inactive,
        timer_date_closed=closed,
        date_created_s=epoch(created),
        date_updated_s=epoch(updated),
        date_inactive_s=epoch(inactive) if inactive is not None else None,
        date_closed_s=epoch(closed) if closed is not None else None,
        page=page,
        position=position,
    )


def _first_text(values: dict[str, JsonNode], *names: str) -> str:
    return next((value for name in names if isinstance(value := values.get(name), str)), "")


def _integer(value: JsonNode) -> int | None:
    text = value.text if isinstance(value, JsonNumber) else value
    return int(text) if isinstance(text, str) and text.isascii() and text.isdigit() and len(text) < 10 else None


def _values(node: JsonNode | JsonProblem) -> dict[str, JsonNode]:
    return dict(node.pairs) if isinstance(node, JsonObject) else {}
