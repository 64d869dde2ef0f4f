"""One HTTP answer, read up to its limit and turned into a good body or an error."""

from __future__ import annotations

import asyncio
import re
import time
import zlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar, cast
from urllib.parse import quote

from desktop.twilio.decoding.pages import decode_error
from desktop.twilio.errors import (
    AnswerError,
    AnswerTooLargeError,
    ApiError,
    NotJsonError,
    RedirectRefusedError,
    TruncatedAnswerError,
    TwilioError,
    UnexpectedShapeError,
)
from desktop.twilio.transport.retry import retry_after_s
from desktop.twilio.transport.wire import FAILURES, Response, translated

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator

    from desktop.twilio.transport.retry import Limits

T = TypeVar("T")

_REQUEST_ID = re.compile(r"RQ[0-9a-fA-F]{32}\Z")
_PERSONAL_SEGMENT = re.compile(r"(/(?:Conversations|Participants|Messages|Users|Webhooks)/)([A-Z]{2})?[^/]*")
_WORDS = re.compile(r"\w{3,}")
_GZIP_OR_ZLIB = 47
_GZIP_MAGIC = b"\x1f\x8b"
_STEP_BYTES = 1 << 18
_MOST_MEMBERS = 100
"""Compressed streams one behind the other in one body; servers that flush make a handful."""
_SLICE_S = 0.004
"""How long a body is unpacked before the loop has its turn."""


@dataclass(slots=True)
class Answer:
    """A body with status 200, decompressed."""

    status: int
    body: bytes = field(repr=False)
    request_id: str | None = None
    elapsed_ms: int = 0

    def decoded(self, decode: Callable[[bytes], T]) -> T:
        """Return the result of ``decode`` for the body.

        Raises:
            AnswerError: the body cannot be decoded.
        """
        try:
            return decode(self.body)
        except AnswerError as error:
            raise self.attributed(error) from None

    def attributed(self, error: AnswerError) -> AnswerError:
        """Return the error with the status and request ID of this answer, and without an exception chain."""
        error.status, error.request_id = self.status, self.request_id
        error.__cause__ = error.__context__ = None
        return error


async def answer_from(response: Response, limits: Limits, hidden: tuple[str, ...]) -> Answer:
    """Return an answer, read to its end or to its limit.

    Args:
        response: status and headers, the body still to come.
        limits: how much is read.
        hidden: texts that Twilio's own words on an error must not repeat.

    Raises:
        ApiError: Twilio answered with an error.
        AnswerError: the answer cannot be used.
        NetworkError: the connection failed on the way.
    """
    status = response.status_code
    request_id = _request_id(response)
    failure: TwilioError
    # Closed here, after the response: httpx's generator, dropped half-read, would close itself, which it cannot do
    # outside of a task, and Qt's loop has no hook that would give it one.
    stream = cast("AsyncGenerator[bytes, None]", response.aiter_raw())
    try:
        if 300 <= status < 400:
            raise RedirectRefusedError(status=status, request_id=request_id)
        good = status == 200
        body = await _read(response, stream, limits.body_bytes if good else limits.error_body_bytes, cut=not good)
    except FAILURES as error:
        failure = translated(error, limits, in_body=True)
    except TwilioError as error:
        failure = error
    else:
        if good:
            return Answer(status, body, request_id)
        failure = UnexpectedShapeError() if status < 400 else _api_error(response, body, hidden)
    finally:
        await response.aclose()
        await stream.aclose()
    failure.status = failure.status or status
    failure.request_id = failure.request_id or request_id
    raise failure


def shown_path(path: str) -> str:
    """Return a path without the parts that name a conversation, participant, message or user, for a report."""
    return _PERSONAL_SEGMENT.sub(r"\1\2…", path)


def _api_error(response: Response, body: bytes, hidden: tuple[str, ...]) -> ApiError:
    said = decode_error(body)
    header = response.headers.get("x-twilio-error-code", "")
    code = said.code if said.code is not None or not header.isascii() or not header.isdigit() else int(header[:9])
    message = _without(said.message, hidden) if said.message else None
    return ApiError(
        response.status_code,
        code,
        message,
        said.more_info,
        _request_id(response),
        retry_after_s(response.headers.get("retry-after"), date=response.headers.get("date")),
    )


def _without(message: str, hidden: tuple[str, ...]) -> str:
    """Return Twilio's words without the query in them: whole, percent-encoded, in another case or word by word."""
    forms = {form for text in hidden for form in (text, quote(text, safe="", errors="replace"))}
    forms |= {word for form in forms for word in _WORDS.findall(form)}
    for form in sorted(filter(None, forms), key=len, reverse=True):
        message = re.sub(re.escape(form), "…", message, flags=re.IGNORECASE)
    return message


def _request_id(response: Response) -> str | None:
    text = response.headers.get("twilio-request-id", "")
    return text if _REQUEST_ID.match(text) else None


async def _read(response: Response, stream: AsyncIterator[bytes], limit_bytes: int, *, cut: bool) -> bytes:
    """Read and decompress the body, yielding to the loop between steps, so that no body blocks it.

    Args:
        response: whose body.
        stream: the body as it comes.
        limit_bytes: how much of it, as it comes and decompressed.
        cut: drop the rest beyond the limit, in place of an error.

    Raises:
        AnswerTooLargeError, TruncatedAnswerError, NotJsonError: the body is too large, ends early, or is not
            compressed as its header says.
    """
    unpack = _unpacker(response.headers.get("content-encoding", "identity"))
    pieces: list[bytes] = []
    size = packed_size = 0
    end_s = time.perf_counter() + _SLICE_S
    async for packed in stream:
        packed_size += len(packed)
        for piece in unpack.feed(packed):
            pieces.append(piece)
            size += len(piece)
            if size > limit_bytes:
                break
            if time.perf_counter() > end_s:
                await asyncio.sleep(0)
                end_s = time.perf_counter() + _SLICE_S
        if max(size, packed_size) > limit_bytes:
            if cut:
                return b"".join(pieces)[:limit_bytes]
            raise AnswerTooLargeError(limit_bytes)
        if unpack.has_more_behind:
            break
    if not unpack.is_complete and not cut:
        raise TruncatedAnswerError(cut_off=True)
    return b"".join(pieces) if len(pieces) != 1 else pieces[0]


class _Plain:
    """A body that is not compressed."""

    is_complete = True
    has_more_behind = False

    def feed(self, packed: bytes) -> Iterator[bytes]:
        """Yield the bytes as they are."""
        yield packed


class _Inflate:
    """A gzip or zlib body, decompressed in steps, so that a small one cannot become a huge one unseen."""

    def __init__(self) -> None:
        self._inflate = zlib.decompressobj(_GZIP_OR_ZLIB)
        self._members = 1
        self.has_more_behind = False
        """Whether something that is not compressed follows the end; it is no part of the answer, and not read."""

    @property
    def is_complete(self) -> bool:
        """Return whether the compressed stream has reached its end."""
        return self._inflate.eof

    def feed(self, packed: bytes) -> Iterator[bytes]:
        """Yield the decompressed bytes, step by step.

        Raises:
            NotJsonError: it is not compressed as its header says, or in more members than any server makes.
        """
        try:
            while packed:
                if self._inflate.eof:
                    if not packed.startswith(_GZIP_MAGIC):
                        self.has_more_behind = True
                        return
                    self._members += 1
                    if self._members > _MOST_MEMBERS:
                        raise NotJsonError
                    self._inflate = zlib.decompressobj(_GZIP_OR_ZLIB)
                yield self._inflate.decompress(packed, _STEP_BYTES)
                packed = self._inflate.unused_data if self._inflate.eof else self._inflate.unconsumed_tail
        except zlib.error:
            raise NotJsonError from None


def _unpacker(encoding: str) -> _Plain | _Inflate:
    name = encoding.strip().lower()
    if name in {"", "identity"}:
        return _Plain()
    if name in {"gzip", "x-gzip", "deflate"}:
        return _Inflate()
    raise UnexpectedShapeError
