"""One HTTP/1.1 connection: one request at a time, every byte of its answer accounted for, given up in one step.

No state changes across an ``await`` here: whoever waits may be cancelled at any step, and all that is owed then is a
call of ``abort``, which is not asynchronous and so cannot be cancelled itself. httpcore's connection (1.0.9) has its
locks to wait for while it cleans up, and stays "active" for ever when it is cancelled there.
"""

from __future__ import annotations

import asyncio
import select
import ssl
import time
from typing import TYPE_CHECKING, cast

import h11

from desktop.twilio.errors import (
    ConnectionLostError,
    ReadTimeoutError,
    TLSError,
    TruncatedAnswerError,
    TwilioError,
    UnexpectedShapeError,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.twilio.transport.network import IssuerWatch

MAX_HEAD_BYTES = 100 * 1024
MAX_INFORMATIONAL = 20
"""Answers of the kind 1xx before the real one; a usual server sends one or none."""
_UNREAD_BYTES = 256 * 1024
"""Bytes that may wait to be read before the peer is made to wait."""
_SLICE_S = 0.004
"""How long bytes are taken apart in one go; a body in chunks of one byte would hold up the window otherwise."""
_NO_TLS_PROBLEM = (ssl.SSLEOFError, ssl.SSLZeroReturnError, ssl.SSLWantReadError, ssl.SSLWantWriteError)
"""SSL errors that only say that bytes are missing: the connection's fault, or still to come."""


class SilentConnectionError(Exception):
    """An older connection gave no byte of an answer: it was dead, and the request may be sent on another one."""


class Connection(asyncio.Protocol):
    """A connection to the server, or to a proxy that has opened a tunnel to it.

    It takes a request (``ask``), gives the head of the answer and then its body (``read``), and can be asked again
    once ``finish`` has found that nothing is left over. Bytes that come while nobody has asked close it at once.
    """

    def __init__(self) -> None:
        self._http = h11.Connection(h11.CLIENT, max_incomplete_event_size=MAX_HEAD_BYTES)
        self._transport: asyncio.Transport | None = None
        self._inner_transports: list[asyncio.Transport] = []
        self._arrival: asyncio.Future[None] | None = None
        self._is_asked = False
        self._has_answered = False
        self._is_read = False
        self._is_over = False
        self._failure: Exception | None = None
        self._unread = 0
        self.on_lost: Callable[[Connection], object] | None = None
        """Called once when the connection is of no more use, whoever ended it."""

    @property
    def is_open(self) -> bool:
        """Return whether a request may be sent, as far as can be known without sending one."""
        return self._transport is not None and not self._is_over and not self._transport.is_closing()

    def abort(self) -> None:
        """Close the socket at once, whatever is pending."""
        self._end(None)
        for one in filter(None, (self._transport, *self._inner_transports)):
            one.abort()

    async def start_tls(self, context: ssl.SSLContext, host: str, issuer: IssuerWatch | None) -> None:
        """Start TLS; a second time through a proxy that uses TLS itself.

        Raises:
            TLSError: the certificate or the handshake is not to be trusted.
            ConnectionLostError: the connection ended in the handshake.
        """
        plain = self._transport
        if plain is None or not self.is_open:
            raise ConnectionLostError
        self._inner_transports.append(plain)
        failure: TwilioError = ConnectionLostError()
        try:
            secured = await asyncio.get_running_loop().start_tls(plain, self, context, server_hostname=host)
        except (OSError, RuntimeError) as error:
            problem = _tls_problem(error)
            if problem is not None:
                failure = _tls_error(problem, issuer)
        else:
            if secured is not None and not self._is_over:
                self._transport = secured
                return
        raise failure

    def start_plain(self) -> None:
        """Start reading from a connection that needs no TLS."""
        if self._transport is not None:
            self._transport.resume_reading()

    def next_protocol(self) -> None:
        """Reset the HTTP state after the proxy's answer; the server behind the proxy comes next.

        Raises:
            UnexpectedShapeError: bytes have come already, although the server had nothing to answer.
        """
        if self._http.trailing_data[0]:
            raise UnexpectedShapeError
        if self._transport is not None:
            self._transport.pause_reading()
        self._http = h11.Connection(h11.CLIENT, max_incomplete_event_size=MAX_HEAD_BYTES)
        self._is_asked = False

    async def ask(
        self, request: h11.Request, limit_s: float, *, first_byte_s: float | None = None
    ) -> h11.Response | h11.InformationalResponse:
        """Send a request and return the head of the answer.

        Args:
            request: one without a body.
            limit_s: the longest pause between two pieces.
            first_byte_s: how soon an older connection must answer with a byte to be taken for alive.

        Raises:
            SilentConnectionError: no byte came over an older connection.
            NetworkError, UnexpectedShapeError: the connection failed, or the answer is no HTTP.
        """
        if self._transport is None or not self.is_open:
            raise ConnectionLostError if first_byte_s is None else SilentConnectionError
        self._is_asked, self._has_answered, self._is_read = True, False, False
        self._transport.write((self._http.send(request) or b"") + (self._http.send(h11.EndOfMessage()) or b""))
        if first_byte_s is not None:
            await self._first_byte(min(first_byte_s, limit_s), limit_s)
        return await self._head(limit_s)

    async def read(self, limit_s: float) -> bytes:
        """Return the next piece of the answer's body; empty at its end.

        Raises:
            TruncatedAnswerError: it ended too early.
            ReadTimeoutError, ConnectionLostError: as in ``ask``.
        """
        while not self._is_read:
            found: list[bytes] = []
            needs_more = False
            end_s = time.perf_counter() + _SLICE_S
            while not (needs_more or self._is_read) and time.perf_counter() < end_s:
                event = self._next_event(in_body=True)
                if isinstance(event, h11.Data):
                    found.append(bytes(event.data))
                else:
                    needs_more = event is h11.NEED_DATA
                    self._is_read = not needs_more
            if not (needs_more or self._is_read):
                await asyncio.sleep(0)
            if found:
                return b"".join(found)
            if needs_more:
                await self._more(limit_s)
        return b""

    def finish(self) -> bool:
        """Return whether the connection can take another request; when it cannot, it is closed."""
        ended = self._http.our_state is h11.DONE and self._http.their_state is h11.DONE
        if ended and self.is_open and not self._http.trailing_data[0]:
            self._http.start_next_cycle()
            self._is_asked = False
            return True
        self.abort()
        return False

    def has_unread_bytes(self) -> bool:
        """Return whether the system holds bytes of this connection, which answer no request."""
        found = self._transport.get_extra_info("socket") if self._transport is not None else None
        number = found.fileno() if found is not None else -1
        if number < 0:
            return True
        if hasattr(select, "poll"):
            poll = select.poll()
            poll.register(number, select.POLLIN)
            return bool(poll.poll(0))
        return bool(select.select([number], [], [], 0)[0])

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Pause reading until ``start_plain`` or ``start_tls``."""
        self._transport = cast("asyncio.Transport", transport)
        self._transport.pause_reading()
        if self._is_over:
            self.abort()

    def data_received(self, data: bytes) -> None:
        """Pass bytes to h11, or close the connection if there is no request."""
        if not self._is_asked or self._is_over:
            self.abort()
            return
        self._has_answered = True
        self._http.receive_data(data)
        self._unread += len(data)
        if self._unread > _UNREAD_BYTES and self._transport is not None:
            self._transport.pause_reading()
        self._wake()

    def eof_received(self) -> None:
        self._end(None)

    def connection_lost(self, error: Exception | None) -> None:
        """Record the end and wake whoever waits for bytes."""
        self._end(error)

    async def _head(self, limit_s: float) -> h11.Response | h11.InformationalResponse:
        informational = 0
        while True:
            event = self._next_event(in_body=False)
            if event is h11.NEED_DATA:
                await self._more(limit_s)
            elif isinstance(event, h11.InformationalResponse):
                informational += 1
                if informational > MAX_INFORMATIONAL:
                    raise UnexpectedShapeError
            elif isinstance(event, h11.Response):
                return event
            else:
                raise UnexpectedShapeError

    async def _first_byte(self, soon_s: float, limit_s: float) -> None:
        try:
            while not self._has_answered:
                await self._more(soon_s)
        except ConnectionLostError:
            raise SilentConnectionError from None
        except ReadTimeoutError:
            if soon_s < limit_s:
                raise SilentConnectionError from None
            raise

    def _next_event(self, *, in_body: bool) -> object:
        failure: TwilioError
        try:
            return self._http.next_event()
        except h11.RemoteProtocolError:
            failure = TruncatedAnswerError(cut_off=True) if in_body else UnexpectedShapeError()
        raise failure

    async def _more(self, limit_s: float) -> None:
        """Wait for more bytes, or the end of them.

        Raises:
            ReadTimeoutError: nothing came within ``limit_s`` seconds.
            ConnectionLostError: it failed, or ended before the head of an answer was whole.
        """
        if self._is_over:
            self._take_end()
            return
        self._unread = 0
        if self._transport is not None:
            self._transport.resume_reading()
        self._arrival = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.timeout(limit_s):
                await self._arrival
        except TimeoutError:
            raise ReadTimeoutError(limit_s) from None
        finally:
            self._arrival = None

    def _take_end(self) -> None:
        """Pass the end of the stream to h11, which knows whether a body ends there or breaks off."""
        in_head = self._http.their_state is h11.SEND_RESPONSE
        if in_head or self._failure is not None or self._http.trailing_data[1]:
            raise ConnectionLostError
        self._http.receive_data(b"")

    def _end(self, error: Exception | None) -> None:
        if not self._is_over:
            self._is_over, self._failure = True, error
            self._wake()
            if self.on_lost is not None:
                self.on_lost(self)

    def _wake(self) -> None:
        if self._arrival is not None and not self._arrival.done():
            self._arrival.set_result(None)


def discard(task: asyncio.Task[Connection]) -> None:
    """Close the connection that a task has opened for somebody who was cancelled; a done-callback."""
    if not task.cancelled() and task.exception() is None:
        task.result().abort()


def _tls_error(problem: ssl.SSLError, issuer: IssuerWatch | None) -> TLSError:
    if isinstance(problem, ssl.SSLCertVerificationError):
        return TLSError(issuer.issuer if issuer else None, problem.verify_message)
    return TLSError(None, problem.reason)


def _tls_problem(error: BaseException | None) -> ssl.SSLError | None:
    while error is not None:
        if isinstance(error, ssl.SSLError) and not isinstance(error, _NO_TLS_PROBLEM):
            return error
        error = error.__cause__ or error.__context__
    return None
