"""One request with its retries, recorded when it has ended."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from desktop.runtime.background import in_background, retrieve_failure
from desktop.twilio.errors import (
    ConnectionLostError,
    ConnectTimeoutError,
    ForeignUrlError,
    ReadTimeoutError,
    TwilioError,
)
from desktop.twilio.transport.response import Answer, answer_from, shown_path
from desktop.twilio.transport.retry import Limits, Tries, reason_for
from desktop.twilio.transport.wire import (
    FAILURES,
    AnyTransport,
    OneOriginTransport,
    WireTransport,
    basic_authorization,
    translated,
)
from desktop.twilio.types import Credentials, RequestRecord, Wait

if TYPE_CHECKING:
    from desktop.twilio.hosts import Origin
    from desktop.twilio.transport.network import Prepared

T = TypeVar("T")
OnWait: TypeAlias = Callable[[Wait | None], None]

LARGE_BYTES = 512 * 1024
"""Bodies beyond this are decoded beside the loop: a usual page has some 80 KB and takes less than a millisecond."""

_PREPARING_LIMIT_S = 30.0
_DECODING_LIMIT_S = 60.0
_USER_AGENT = "convolook"


class RetryingSender:
    """Sends requests to one origin; the transport is created before the first one."""

    def __init__(
        self,
        origin: Origin,
        *,
        transport: AnyTransport | None,
        prepare: Callable[[], Prepared],
        on_request: Callable[[RequestRecord], None] | None,
        limits: Limits,
    ) -> None:
        self.origin = origin
        self.limits = limits
        self._prepare = prepare
        self._on_request = on_request
        self._transport = OneOriginTransport(transport, origin) if transport is not None else None
        self._opening: asyncio.Task[OneOriginTransport] | None = None
        self._is_closed = False

    async def aclose(self) -> None:
        """Close the connections; requests still under way fail."""
        self._is_closed = True
        if self._opening is not None and not self._opening.done():
            self._opening.cancel()
            await asyncio.wait([self._opening])
        if self._transport is not None:
            await self._transport.aclose()

    async def connect_ahead(self) -> None:
        """Open a connection before there is a request; returns when it is open or has failed, which is not raised."""
        try:
            transport = await self._open()
        except TwilioError:
            return
        await transport.connect_ahead()

    async def ask(
        self,
        target: str,
        credentials: Credentials,
        decode: Callable[[bytes], T],
        *,
        on_wait: OnWait | None = None,
        hidden: tuple[str, ...] = (),
    ) -> tuple[T, Answer]:
        """Send one request until it is answered or its tries are used up.

        Args:
            target: path and query.
            credentials: as whom.
            decode: turns the body into a value.
            on_wait: called with each pause before another try, and with None when it is over.
            hidden: texts to be kept out of Twilio's own words, besides the credentials.

        Raises:
            TwilioError: any of its kinds, with no other exception behind it that could hold a URL or a body.
        """
        if not target.startswith("/v1/"):
            raise ForeignUrlError
        headers = {
            "Authorization": basic_authorization(credentials.username, credentials.secret),
            "Accept": "application/json",
            "Accept-Encoding": "gzip",
            "User-Agent": _USER_AGENT,
        }
        tries = Tries(self.limits)
        hidden = (*hidden, credentials.secret, credentials.username)
        while True:
            begun_s = time.monotonic()
            failure: TwilioError
            try:
                async with asyncio.timeout(self.limits.answer_s):
                    answer = await self._once(target, headers, hidden)
                answer.elapsed_ms = _ms_since(begun_s)
                value = await _decoded(answer, decode)
            except TwilioError as error:
                failure = error
            except TimeoutError:
                failure = ReadTimeoutError(self.limits.answer_s)
            else:
                self._tell(target, begun_s, tries.made + 1, answer.status, answer.request_id, None)
                return value, answer
            failure.__cause__ = failure.__context__ = None
            pause_s = tries.pause_s(failure)
            if pause_s is None or self._is_closed:
                kind = type(failure).__name__
                self._tell(target, begun_s, tries.made, failure.status, failure.request_id, kind)
                raise failure
            await _pause(pause_s, failure, tries.made, on_wait)

    async def _once(self, target: str, headers: dict[str, str], hidden: tuple[str, ...]) -> Answer:
        transport = await self._open()
        request = transport.get_request(target, headers, self.limits)
        failure: TwilioError
        try:
            response = await transport.handle_async_request(request)
        except FAILURES as error:
            failure = translated(error, self.limits)
        else:
            return await answer_from(response, self.limits, hidden)
        raise failure

    async def _open(self) -> OneOriginTransport:
        """Return the transport; the first call creates it, in a task that survives the cancellation of its caller."""
        if self._is_closed:
            raise ConnectionLostError
        if self._transport is not None:
            return self._transport
        if self._opening is None or self._opening.done():
            self._opening = asyncio.ensure_future(self._make_transport())
            self._opening.add_done_callback(retrieve_failure)
        opening = self._opening
        await asyncio.wait([opening])
        if opening.cancelled():
            raise ConnectionLostError
        return opening.result()

    async def _make_transport(self) -> OneOriginTransport:
        try:
            prepared = await in_background(self._prepare, timeout_s=_PREPARING_LIMIT_S)
        except TimeoutError:
            raise ConnectTimeoutError(_PREPARING_LIMIT_S) from None
        if prepared.problem is not None:
            raise prepared.problem
        self._transport = OneOriginTransport(WireTransport(self.origin, prepared, self.limits), self.origin)
        return self._transport

    def _tell(
        self, target: str, begun_s: float, tries: int, status: int | None, request_id: str | None, failure: str | None
    ) -> None:
        if self._on_request is not None:
            elapsed_ms = _ms_since(begun_s)
            path = shown_path(target.partition("?")[0])
            self._on_request(RequestRecord(time.time(), path, status, elapsed_ms, tries, request_id, failure))


async def _decoded(answer: Answer, decode: Callable[[bytes], T]) -> T:
    """Decode a small page here, which is quicker than on a thread, and a large one on a thread."""
    if len(answer.body) <= LARGE_BYTES:
        return answer.decoded(decode)
    return await in_background(answer.decoded, decode, timeout_s=_DECODING_LIMIT_S)


def _ms_since(begun_s: float) -> int:
    return round((time.monotonic() - begun_s) * 1000)


async def _pause(pause_s: float, failure: TwilioError, attempt: int, on_wait: OnWait | None) -> None:
    asked = getattr(failure, "retry_after_s", None) is not None
    if on_wait is not None:
        on_wait(Wait(reason_for(failure), time.monotonic() + pause_s, attempt + 1, asked))
    try:
        await asyncio.sleep(pause_s)
    finally:
        if on_wait is not None:
            on_wait(None)
