"""The wire: HTTP/1.1 over a direct or proxied connection, GET only, to one origin only, failures typed."""

from __future__ import annotations

import base64
import importlib.util
import logging
import ssl
import sys
from typing import TYPE_CHECKING, Any, TypeAlias

import httpcore
import httpx

from desktop.twilio.errors import (
    ConnectionLostError,
    ConnectTimeoutError,
    ProxyAuthenticationError,
    ProxyError,
    ReadTimeoutError,
    TLSError,
    TruncatedAnswerError,
    TwilioError,
    UnexpectedShapeError,
)
from desktop.twilio.transport.connecting import Backend, Resolve, resolve_name

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from desktop.twilio.hosts import Origin
    from desktop.twilio.transport.network import Prepared
    from desktop.twilio.transport.retry import Limits

TARGET = "exact_target"
"""Name of the request extension that holds path and query as bytes, past every re-encoding."""


Response: TypeAlias = httpx.Response
AnyTransport: TypeAlias = httpx.AsyncBaseTransport

FAILURES = (httpx.TransportError, httpx.StreamError)
"""What a transport may raise besides our own errors; ``translated`` makes ours of it."""


def silence() -> None:
    """Keep httpx and httpcore from logging: they write whole URLs, at INFO and DEBUG."""
    for name in ("httpx", "httpcore"):
        logger = logging.getLogger(name)
        logger.setLevel(logging.CRITICAL + 1)
        logger.propagate = False


def skip_absent_sniffio() -> None:
    """Spare every request four searches of the whole module path.

    httpcore 1.0.9 tries to import sniffio whenever it makes a lock, and Python does not remember that a module was
    not there: a fifth of the time of a fast page. ``None`` in ``sys.modules`` is how it does remember.
    """
    if "sniffio" not in sys.modules and importlib.util.find_spec("sniffio") is None:
        sys.modules["sniffio"] = None  # type: ignore[assignment]  # documented: makes the import fail at once


silence()
skip_absent_sniffio()


class OneOriginTransport(httpx.AsyncBaseTransport):
    """Lets GET requests to one origin pass, and nothing else; the last check before the wire."""

    def __init__(self, inner: httpx.AsyncBaseTransport, origin: Origin) -> None:
        self._inner = inner
        self._origin = origin
        # The wire sends the exact target and needs of the URL only the origin, which is parsed once, not per page.
        self._base = httpx.URL(origin.url) if isinstance(inner, WireTransport) else None

    def get_request(self, target: str, headers: dict[str, str], limits: Limits) -> httpx.Request:
        """Make the request for path and query ``target``, which reach the wire byte for byte."""
        extensions = {
            TARGET: target.encode("ascii"),
            "timeout": {"connect": limits.connect_s, "read": limits.read_s},
        }
        return httpx.Request("GET", self._base or self._origin.url + target, headers=headers, extensions=extensions)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Pass on one request.

        Raises:
            PermissionError: another method or origin: a defect of the program, never of the server.
        """
        url = request.url
        if request.method != "GET":
            raise PermissionError("only GET is ever sent")
        if (url.scheme, url.host, url.port) != (self._origin.scheme, self._origin.host, self._origin.port):
            raise PermissionError("a request to another origin")
        return await self._inner.handle_async_request(request)

    async def aclose(self) -> None:
        """Close the connections."""
        await self._inner.aclose()


class WireTransport(httpx.AsyncBaseTransport):
    """Sends requests over real connections; every failure comes out as a ``NetworkError`` or ``AnswerError``."""

    def __init__(self, prepared: Prepared, limits: Limits, *, resolve: Resolve | None = None):
        self._prepared = prepared
        self._limits = limits
        backend = Backend(resolve or resolve_name, limits.connect_s, proxied=prepared.proxy is not None)
        shared: dict[str, Any] = {
            "ssl_context": prepared.context,
            "max_connections": 10,
            "max_keepalive_connections": 10,
            "keepalive_expiry": 60.0,
            "network_backend": backend,
        }
        proxy = prepared.proxy
        if proxy is None:
            self._pool = httpcore.AsyncConnectionPool(**shared)
            return
        host = f"[{proxy.host}]" if ":" in proxy.host else proxy.host
        auth = (proxy.username.encode(), proxy.password.encode()) if proxy.username else None
        self._pool = httpcore.AsyncHTTPProxy(
            f"{proxy.scheme}://{host}:{proxy.port}",
            proxy_auth=auth,
            proxy_ssl_context=prepared.context if proxy.scheme == "https" else None,
            **shared,
        )

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request and give its answer, whose body is still to be read."""
        limits = self._limits
        url = request.url
        sent = httpcore.Request(
            request.method,
            httpcore.URL(
                scheme=url.raw_scheme,
                host=url.raw_host,
                port=url.port,
                target=request.extensions.get(TARGET, url.raw_path),
            ),
            headers=request.headers.raw,
            extensions={"timeout": {"connect": limits.connect_s, "read": limits.read_s, "write": limits.read_s}},
        )
        failure: TwilioError
        try:
            answer = await self._pool.handle_async_request(sent)
        except (httpcore.NetworkError, httpcore.TimeoutException, httpcore.ProtocolError, httpcore.ProxyError) as error:
            failure = self._typed(error)
        except (OSError, RuntimeError) as error:
            # httpcore and anyio let a few of their own slip when a connection dies at the wrong moment.
            failure = translated(error, limits)
        else:
            stream = _Body(answer, limits)
            return httpx.Response(answer.status, headers=answer.headers, stream=stream)
        raise failure

    async def aclose(self) -> None:
        """Close the connections."""
        await self._pool.aclose()

    def _typed(self, error: Exception) -> TwilioError:
        problem = _tls_problem(error)
        if problem is not None and not isinstance(error, httpcore.TimeoutException):
            watch = self._prepared.issuer
            certificate = isinstance(problem, ssl.SSLCertVerificationError)
            reason = problem.verify_message if isinstance(problem, ssl.SSLCertVerificationError) else problem.reason
            return TLSError(watch.issuer if watch and certificate else None, reason)
        return translated(error, self._limits)


class _Body(httpx.AsyncByteStream):
    """The body of an answer, its failures typed."""

    def __init__(self, answer: httpcore.Response, limits: Limits) -> None:
        self._answer = answer
        self._limits = limits

    async def __aiter__(self) -> AsyncIterator[bytes]:
        failure: TwilioError
        try:
            async for piece in self._answer.aiter_stream():
                yield piece
        except (httpcore.NetworkError, httpcore.TimeoutException, httpcore.ProtocolError, OSError) as error:
            failure = translated(error, self._limits, in_body=True)
        else:
            return
        raise failure

    async def aclose(self) -> None:
        await self._answer.aclose()


def translated(error: Exception, limits: Limits, *, in_body: bool = False) -> TwilioError:
    """Return our error for one of httpx or httpcore, whose own text and attributes hold the URL."""
    name = type(error).__name__
    if isinstance(error, TwilioError):
        return error
    if name in {"ConnectTimeout", "PoolTimeout"}:
        return ConnectTimeoutError(limits.connect_s)
    if name in {"ReadTimeout", "WriteTimeout"}:
        return ReadTimeoutError(limits.read_s)
    if name == "ProxyError":
        status = str(error)[:3]
        found: TwilioError = ProxyAuthenticationError() if status == "407" else ProxyError()
        found.status = int(status) if status.isdigit() else None
        return found
    if name in {"RemoteProtocolError", "LocalProtocolError"}:
        if in_body:
            return TruncatedAnswerError(cut_off=True)
        return ConnectionLostError() if "disconnected" in str(error) else UnexpectedShapeError()
    return ConnectionLostError()


_NO_TLS_PROBLEM = (ssl.SSLEOFError, ssl.SSLZeroReturnError, ssl.SSLWantReadError, ssl.SSLWantWriteError)
"""SSL errors that only say that bytes are missing: the connection's fault, or still to come."""


def _tls_problem(error: BaseException | None) -> ssl.SSLError | None:
    while error is not None:
        if isinstance(error, ssl.SSLError) and not isinstance(error, _NO_TLS_PROBLEM):
            return error
        error = error.__cause__ or error.__context__
    return None


def basic_authorization(username: str, secret: str) -> str:
    """Return the value of the ``Authorization`` header."""
    return "Basic " + base64.b64encode(f"{username}:{secret}".encode("utf-8", "replace")).decode("ascii")
