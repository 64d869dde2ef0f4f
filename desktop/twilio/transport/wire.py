"""The wire: HTTP/1.1 over a direct or proxied connection, GET only, to one origin only, failures typed."""

from __future__ import annotations

import base64
import logging
from typing import TYPE_CHECKING, TypeAlias

import h11
import httpx

from desktop.twilio.errors import (
    ConnectionLostError,
    ConnectTimeoutError,
    ProxyError,
    ReadTimeoutError,
    TruncatedAnswerError,
    TwilioError,
    UnexpectedShapeError,
)
from desktop.twilio.transport.connecting import Connector
from desktop.twilio.transport.pool import Pool

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from desktop.twilio.hosts import Origin
    from desktop.twilio.transport.network import Prepared
    from desktop.twilio.transport.pool import Exchange
    from desktop.twilio.transport.retry import Limits

TARGET = "target"
"""Name of the request extension (httpx's) that holds path and query as bytes, past every re-encoding."""


Response: TypeAlias = httpx.Response
AnyTransport: TypeAlias = httpx.AsyncBaseTransport

FAILURES = (httpx.TransportError, httpx.StreamError)
"""What a transport may raise besides our own errors; ``translated`` makes ours of it."""


def silence() -> None:
    """Disable the logging of httpx and of what it could send with: they log whole URLs."""
    for name in ("httpx", "httpcore"):
        logger = logging.getLogger(name)
        logger.setLevel(logging.CRITICAL + 1)
        logger.propagate = False


silence()


class OneOriginTransport(httpx.AsyncBaseTransport):
    """Passes GET requests to one origin, and nothing else; the last check before the wire."""

    def __init__(self, inner: httpx.AsyncBaseTransport, origin: Origin) -> None:
        self._inner = inner
        self._origin = origin
        # The wire sends the exact target and needs of the URL only the origin, which is parsed once, not per page.
        self._base = httpx.URL(origin.url) if isinstance(inner, WireTransport) else None

    def get_request(self, target: str, headers: dict[str, str], limits: Limits) -> httpx.Request:
        """Return the request for path and query ``target``, which reach the wire byte for byte."""
        extensions = {
            TARGET: target.encode("ascii"),
            "timeout": {"connect": limits.connect_s, "read": limits.read_s},
        }
        return httpx.Request("GET", self._base or self._origin.url + target, headers=headers, extensions=extensions)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Pass on one request.

        Raises:
            PermissionError: another method or origin, which is a defect of the program, never of the server.
        """
        url = request.url
        if request.method != "GET":
            raise PermissionError("only GET is ever sent")
        if (url.scheme, url.host, url.port) != (self._origin.scheme, self._origin.host, self._origin.port):
            raise PermissionError("a request to another origin")
        return await self._inner.handle_async_request(request)

    async def connect_ahead(self) -> None:
        """Open a connection before there is a request, where the transport has connections at all."""
        if isinstance(self._inner, WireTransport):
            await self._inner.pool.connect_ahead()

    async def aclose(self) -> None:
        await self._inner.aclose()


class WireTransport(httpx.AsyncBaseTransport):
    """Sends requests over real connections to one origin; every failure is raised as a ``TwilioError``."""

    def __init__(self, origin: Origin, prepared: Prepared, limits: Limits) -> None:
        self._limits = limits
        self.pool = Pool(Connector(origin, prepared, limits).connect, limits)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request and return its answer, whose body is still to be read."""
        target = request.extensions.get(TARGET, request.url.raw_path)
        exchange = await self.pool.ask(h11.Request(method="GET", target=target, headers=request.headers.raw))
        return httpx.Response(exchange.status, headers=exchange.headers, stream=_Body(exchange, self._limits))

    async def aclose(self) -> None:
        await self.pool.aclose()


class _Body(httpx.AsyncByteStream):
    """The body of an answer; not a generator, which would want to be closed when it is left half-read."""

    def __init__(self, exchange: Exchange, limits: Limits) -> None:
        self._exchange = exchange
        self._limits = limits

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        piece = await self._exchange.read(self._limits.read_s)
        if not piece:
            raise StopAsyncIteration
        return piece

    async def aclose(self) -> None:
        self._exchange.close()


def translated(error: Exception, limits: Limits, *, in_body: bool = False) -> TwilioError:
    """Return our error for one of httpx's, whose own text and attributes hold the URL."""
    match error:
        case httpx.ConnectTimeout() | httpx.PoolTimeout():
            return ConnectTimeoutError(limits.connect_s)
        case httpx.TimeoutException():
            return ReadTimeoutError(limits.read_s)
        case httpx.ProxyError():
            return ProxyError()
        case httpx.ProtocolError():
            return TruncatedAnswerError(cut_off=True) if in_body else UnexpectedShapeError()
        case _:
            return ConnectionLostError()


def basic_authorization(username: str, secret: str) -> str:
    """Return the value of the ``Authorization`` header."""
    return "Basic " + base64.b64encode(f"{username}:{secret}".encode("utf-8", "replace")).decode("ascii")
