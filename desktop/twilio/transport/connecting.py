"""The opening of a connection: name lookup, addresses tried a little apart, proxy and TLS on top."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import errno
import ipaddress
import re
import socket
from typing import TYPE_CHECKING, TypeVar

import h11

from desktop.runtime.background import in_background
from desktop.twilio.errors import (
    ConnectionLostError,
    ConnectTimeoutError,
    NameResolutionError,
    NetworkError,
    NoNetworkError,
    NoProxyError,
    ProxyAuthenticationError,
    ProxyError,
    ProxySchemeError,
    TLSError,
    UnexpectedShapeError,
)
from desktop.twilio.transport.connection import Connection, discard

if TYPE_CHECKING:
    from collections.abc import Awaitable, Iterable

    from desktop.twilio.hosts import Origin
    from desktop.twilio.transport.network import Prepared, Proxy
    from desktop.twilio.transport.retry import Limits

T = TypeVar("T")

_THIS_MACHINE = {"localhost": ["::1", "127.0.0.1"]}
"""Nobody is asked for this name, which others may send elsewhere: plain HTTP goes there too (RFC 6761, 6.3)."""
_ATTEMPT_DELAY_S = 0.25
_ROUTE_LIMIT_S = 2.0
_NO_TLS = frozenset({"WRONG_VERSION_NUMBER", "RECORD_LAYER_FAILURE", "PACKET_LENGTH_TOO_LONG", "HTTP_REQUEST"})
"""OpenSSL's reasons when what answers speaks something else than TLS."""
_QUOTED = re.compile(r'"(?:\\.|[^"\\])*"')
_NO_ROUTE = frozenset({errno.ENETUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL})
_PROBES = ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1"))
"""Documentation addresses (RFC 5737, 3849): connecting a UDP socket looks for a route and sends nothing."""


class Connector:
    """Opens connections to one origin, directly or through the proxy."""

    def __init__(self, origin: Origin, prepared: Prepared, limits: Limits) -> None:
        self._origin = origin
        self._prepared = prepared
        self._limit_s = limits.connect_s

    async def connect(self) -> Connection:
        """Return an open connection over which requests can be sent.

        Name and TCP, the proxy's answer, and each TLS handshake have ``Limits.connect_s`` seconds of their own.

        Raises:
            NetworkError: of the kind that fits; ``ProxyError`` when it is the proxy that cannot be reached.
        """
        proxy, origin = self._prepared.proxy, self._origin
        port = origin.port or (443 if origin.scheme == "https" else 80)
        if proxy is None:
            connection = await self._within_limit(_open_tcp(origin.host, port))
        else:
            connection = await self._to_proxy(proxy)
        try:
            if proxy is not None:
                if proxy.scheme == "https":
                    await self._secure_proxy(connection, proxy.host)
                await self._tunnel(connection, proxy, f"{_bracketed(origin.host)}:{port}")
            if origin.scheme == "https":
                await self._secure(connection, origin.host)
            connection.start_plain()
        except BaseException:
            connection.abort()
            raise
        return connection

    async def _to_proxy(self, proxy: Proxy) -> Connection:
        try:
            return await self._within_limit(_open_tcp(proxy.host, proxy.port))
        except NoNetworkError:
            raise
        except NetworkError:
            failure = ProxyError()
        raise failure

    async def _secure(self, connection: Connection, host: str) -> None:
        context = self._prepared.context
        if context is None:
            raise PermissionError("TLS without a trust store")  # a defect of the program, never of the server
        await self._within_limit(connection.start_tls(context, host, self._prepared.issuer))

    async def _secure_proxy(self, connection: Connection, host: str) -> None:
        """Start TLS with the proxy itself.

        Raises:
            ProxySchemeError: its answer is no TLS.
            NetworkError: of the kind that fits.
        """
        failure: NetworkError | None = None
        try:
            await self._secure(connection, host)
        except TLSError as error:
            failure = ProxySchemeError() if error.reason in _NO_TLS else error
        except ConnectionLostError:
            failure = ProxySchemeError()  # plain proxies often just hang up
        if failure is not None:
            raise failure

    async def _tunnel(self, connection: Connection, proxy: Proxy, authority: str) -> None:
        """Open a tunnel through the proxy, which never sees the credentials of Twilio."""
        headers = [("Host", authority)]
        if proxy.username:
            pair = f"{proxy.username}:{proxy.password}".encode()
            headers.append(("Proxy-Authorization", "Basic " + base64.b64encode(pair).decode("ascii")))
        request = h11.Request(method="CONNECT", target=authority, headers=headers)
        status: int | None = None
        speaks_http = True
        methods: tuple[str, ...] = ()
        try:
            connection.start_plain()
            answer = await self._within_limit(connection.ask(request, 2 * self._limit_s))
            status, methods = answer.status_code, _methods(answer.headers)
            if 200 <= status < 300:
                connection.next_protocol()
                return
        except ConnectTimeoutError:
            raise
        except NetworkError:
            status = None
        except UnexpectedShapeError:
            speaks_http = False
        failure: ProxyError
        if not speaks_http:
            failure = NoProxyError(NoProxyError.text, status=status)
        elif status == 407:
            failure = ProxyAuthenticationError(methods, had_password=bool(proxy.username))
        else:
            failure = ProxyError(status=status)
        raise failure

    async def _within_limit(self, doing: Awaitable[T]) -> T:
        try:
            async with asyncio.timeout(self._limit_s):
                return await doing
        except TimeoutError:
            raise ConnectTimeoutError(self._limit_s) from None


def _methods(headers: Iterable[tuple[bytes, bytes]]) -> tuple[str, ...]:
    """Return the methods of the ``Proxy-Authenticate`` headers, in lower case, once each (RFC 9110, 11.6.1)."""
    values = [value.decode("latin-1") for name, value in headers if name.lower() == b"proxy-authenticate"]
    # What is left between commas is a method with or without its first parameter, or one more parameter.
    parts = [part.split(maxsplit=1) for value in values for part in _QUOTED.sub('""', value).split(",")]
    return tuple(dict.fromkeys(words[0].lower() for words in parts if words and "=" not in words[0]))


async def _open_tcp(host: str, port: int) -> Connection:
    """Return a connection to the first address of a host that can be connected to.

    Raises:
        NetworkError: of the kind that fits.
    """
    addresses = await _addresses(host, port)
    failure: NetworkError
    try:
        return await _first_of(addresses, port)
    except OSError as error:
        failure = _connect_failure(error)
    raise failure


async def _addresses(host: str, port: int) -> list[str]:
    """Return the addresses of a host, in the order of the system (RFC 6724).

    Raises:
        NameResolutionError: there are none.
        NoNetworkError: there are none, and no route to anywhere either.
    """
    with contextlib.suppress(ValueError):
        return [str(ipaddress.ip_address(host))]
    if here := _THIS_MACHINE.get(host.lower()):
        return here
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        found = []
    if found:
        return list(dict.fromkeys(str(entry[4][0]) for entry in found))
    raise NameResolutionError if await in_background(has_route, timeout_s=_ROUTE_LIMIT_S) else NoNetworkError


async def _first_of(addresses: list[str], port: int) -> Connection:
    """Return the first connection that succeeds, of attempts started a little apart (RFC 8305).

    Not asyncio's own way of doing so: cancelled in the moment when an attempt has succeeded, it loses the socket.

    Raises:
        OSError: all have failed; this is the failure of the last one.
    """
    if len(addresses) == 1:
        return await _attempt(addresses[0], port)
    waiting, running = list(addresses), set[asyncio.Task[Connection]]()
    failure: BaseException = ConnectionError()
    try:
        while waiting or running:
            if waiting:
                running.add(asyncio.ensure_future(_attempt(waiting.pop(0), port)))
            pause_s = _ATTEMPT_DELAY_S if waiting else None
            done, _ = await asyncio.wait(running, timeout=pause_s, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                running.discard(task)
                if task.exception() is None:
                    return task.result()
                failure = task.exception() or failure
    finally:
        for task in running:
            task.add_done_callback(discard)
            task.cancel()
    raise failure


async def _attempt(address: str, port: int) -> Connection:
    connection = Connection()
    await asyncio.get_running_loop().create_connection(lambda: connection, address, port)
    return connection


def _connect_failure(error: OSError) -> NetworkError:
    if isinstance(error, ConnectionRefusedError):
        return ConnectionLostError(refused=True)
    return NoNetworkError() if error.errno in _NO_ROUTE else ConnectionLostError()


def has_route() -> bool:
    """Return whether this machine has a route to anywhere; reads its routing table, sends nothing."""
    for family, address in _PROBES:
        with contextlib.suppress(OSError), socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.connect((address, 9))
            return True
    return False


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host
