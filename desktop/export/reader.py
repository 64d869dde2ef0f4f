"""The reader of exported JSON files: the rows as received, and the header.

The file may come from anybody. It is data and nothing else: no URL in it is requested, and its size is limited.
"""

from __future__ import annotations

import enum
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import msgspec

from desktop.export.writer import FORMAT
from desktop.runtime.files import FileTooLargeError, NotRegularFileError, read_regular
from desktop.runtime.opaque_struct import OpaqueStruct
from desktop.runtime.records import field, record
from desktop.twilio.decoding import json_text
from desktop.twilio.decoding.pages import decode_page
from desktop.twilio.decoding.raw_page import body_text, row_texts
from desktop.twilio.errors import AnswerError
from desktop.twilio.types import MAX_PARTICIPANT_LENGTH, PAGE_SIZE, ParticipantKind, ParticipantQuery, ServiceScope

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.twilio.rows import ParticipantConversation

MAX_BYTES = 256 * 1024 * 1024
MAX_ROWS = 200_000
"""Twice what Load all loads at once."""
_MAX_QUERIES = 1000
_MAX_COMMAS = 10_000_000
"""Cheaply counted, and more than items of any list: a file of nothing but commas must not fill the memory."""


class ExportedFileProblem(enum.Enum):
    """Why a file cannot be opened."""

    UNREADABLE = "the file cannot be read"
    NOT_A_FILE = "not an ordinary file"
    TOO_LARGE = "the file is too large"
    NOT_JSON = "the file is no JSON"
    NOT_OURS = "the file was not exported by this program"
    NEWER = "the file is from a later version"
    EMPTY = "no conversations are in the file"


class ExportedFileError(Exception):
    """The file cannot be opened; the text names neither file nor content."""

    def __init__(self, problem: ExportedFileProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


@record
class ExportedFile:
    """The content of an exported file; ``queries`` is empty when it was masked."""

    rows: list[ParticipantConversation] = field(repr=False)
    queries: tuple[ParticipantQuery, ...]
    scope: ServiceScope
    exported_at: datetime | None
    complete: bool
    masked: bool


class _Query(OpaqueStruct, frozen=True):
    kind: ParticipantKind
    text: str | None = None


class _File(OpaqueStruct, frozen=True):
    convolook: msgspec.Raw


class _Header(OpaqueStruct, frozen=True):
    format: int
    time: str = ""
    complete: bool = False
    scope: str = "default"
    masked: bool = False
    queries: tuple[_Query, ...] = ()


def read(path: Path) -> ExportedFile:
    """Return the content of a file exported as JSON; blocks for seconds: for a background thread.

    Raises:
        ExportedFileError: it is no such file, or cannot be read.
    """
    try:
        body = read_regular(path, limit_bytes=MAX_BYTES)
    except NotRegularFileError:
        raise ExportedFileError(ExportedFileProblem.NOT_A_FILE) from None
    except FileTooLargeError:
        raise ExportedFileError(ExportedFileProblem.TOO_LARGE) from None
    except (OSError, ValueError):
        raise ExportedFileError(ExportedFileProblem.UNREADABLE) from None
    return parse(body)


def parse(body: bytes) -> ExportedFile:
    """Return the content of such a file's bytes.

    Raises:
        ExportedFileError: see its problem.
    """
    if len(body) > MAX_BYTES or body.count(b",") > _MAX_COMMAS:
        raise ExportedFileError(ExportedFileProblem.TOO_LARGE)
    header = _header_of(body)
    try:
        texts = row_texts(body, "conversations")
    except json_text.SpanError:
        raise ExportedFileError(ExportedFileProblem.NOT_OURS) from None
    if not texts:
        raise ExportedFileError(ExportedFileProblem.EMPTY)
    if len(texts) > MAX_ROWS:
        raise ExportedFileError(ExportedFileProblem.TOO_LARGE)
    return ExportedFile(
        list(_rows_of(texts)),
        _queries_of(header),
        _scope(header.scope),
        _moment(header.time),
        header.complete,
        header.masked,
    )


def _header_of(body: bytes) -> _Header:
    try:
        header = msgspec.json.decode(_header_text(body), type=_Header)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        raise ExportedFileError(ExportedFileProblem.NOT_OURS) from None
    if header.format > FORMAT:
        raise ExportedFileError(ExportedFileProblem.NEWER)
    if header.format < 1 or len(header.queries) > _MAX_QUERIES:
        raise ExportedFileError(ExportedFileProblem.NOT_OURS)
    return header


def _header_text(body: bytes) -> bytes:
    """Return the JSON of the header; what the fast decoder refuses is split by hand."""
    try:
        return bytes(msgspec.json.decode(body, type=_File).convolook)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        pass
    text = body_text(body)
    try:
        start, _ = json_text.whole(text)
        span = json_text.members(text, start).get("convolook")
    except json_text.SpanError:
        is_other = text.lstrip()[:1] == "[" or '"convolook"' not in text
        raise ExportedFileError(ExportedFileProblem.NOT_OURS if is_other else ExportedFileProblem.NOT_JSON) from None
    if span is None:
        raise ExportedFileError(ExportedFileProblem.NOT_OURS)
    return text[span[0] : span[1]].encode("utf-8", "surrogateescape")


def _rows_of(texts: list[str]) -> Iterator[ParticipantConversation]:
    """Decode rows in pages as Twilio sends them, so that they take no more memory than theirs."""
    sharing: dict[object, object] = {}
    for start in range(0, len(texts), PAGE_SIZE):
        rows = ",".join(texts[start : start + PAGE_SIZE]).encode("utf-8", "surrogateescape")
        try:
            yield from decode_page(b'{"conversations":[' + rows + b'],"meta":{"next_page_url":null}}', sharing).rows
        except AnswerError:
            raise ExportedFileError(ExportedFileProblem.NOT_JSON) from None


def _queries_of(header: _Header) -> tuple[ParticipantQuery, ...]:
    return tuple(
        ParticipantQuery(query.kind, query.text)
        for query in header.queries
        if query.text and len(query.text) <= MAX_PARTICIPANT_LENGTH
    )


def _scope(text: str) -> ServiceScope:
    try:
        return ServiceScope.parse(text)
    except ValueError:
        return ServiceScope()


def _moment(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
