"""How a connection is opened: names resolved on a daemon thread, addresses tried a little apart.

httpx's own transport resolves names in an executor that keeps the program from exiting while a name server hangs,
so the connection pool below it (httpcore's) gets this network backend instead.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import functools
import ipaddress
import socket
import threading
from collections.abc import Awaitable, Callable, Iterable
from typing import Any, TypeAlias, TypeVar

import httpcore

from desktop.twilio.errors import (
    ConnectionLostError,
    ConnectTimeoutError,
    NameResolutionError,
    NetworkError,
    NoNetworkError,
    ProxyError,
    TwilioError,
)

T = TypeVar("T")

Resolve: TypeAlias = Callable[[str, int], list[str]]
Attempt: TypeAlias = Callable[[], Awaitable[httpcore.AsyncNetworkStream]]

_ATTEMPT_DELAY_S = 0.25
_NO_ROUTE = frozenset({errno.ENETUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL})
_PROBES = ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1"))
"""Documentation addresses (RFC 5737, 3849): connecting a UDP socket looks for a route and sends nothing."""


class Backend(httpcore.AnyIOBackend):
    """Opens connections: names resolved on a daemon thread, addresses tried a little apart (RFC 8305)."""

    def __init__(self, resolve: Resolve, connect_s: float, *, proxied: bool) -> None:
        self._resolve = resolve
        self._connect_s = connect_s
        self._proxied = proxied

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109  # httpcore's signature
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Open a connection.

        Raises:
            NetworkError: of the kind that fits; ``ProxyError`` when it is the proxy that cannot be reached.
        """
        failure: TwilioError
        try:
            async with asyncio.timeout(self._connect_s if timeout is None else timeout):
                addresses = await self._addresses(host, port)
                connect = functools.partial(
                    super().connect_tcp, local_address=local_address, socket_options=socket_options
                )
                return await _first([functools.partial(connect, one, port) for one in addresses])
        except TimeoutError:
            failure = ConnectTimeoutError(self._connect_s)
        except NetworkError as error:
            failure = error
        except (httpcore.NetworkError, httpcore.TimeoutException, OSError) as error:
            failure = _connect_failure(error)
        raise ProxyError if self._proxied and not isinstance(failure, NoNetworkError) else failure

    async def _addresses(self, host: str, port: int) -> list[str]:
        try:
            return [str(ipaddress.ip_address(host))]
        except ValueError:
            return await on_daemon_thread(lambda: self._resolve(host, port))


def _connect_failure(error: BaseException) -> TwilioError:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ConnectionRefusedError):
            return ConnectionLostError(refused=True)
        if isinstance(cause, OSError) and cause.errno in _NO_ROUTE:
            return NoNetworkError()
        cause = cause.__cause__ or cause.__context__
    return ConnectionLostError()


async def _first(attempts: list[Attempt]) -> httpcore.AsyncNetworkStream:
    """Start the attempts one after another, a little apart, and give the first that succeeds."""
    if len(attempts) == 1:
        return await attempts[0]()
    running: set[asyncio.Future[httpcore.AsyncNetworkStream]] = set()
    waiting = list(attempts)
    failure: BaseException = NameResolutionError()
    try:
        while waiting or running:
            if waiting:
                running.add(asyncio.ensure_future(waiting.pop(0)()))
            pause_s = _ATTEMPT_DELAY_S if waiting else None
            done, running = await asyncio.wait(running, timeout=pause_s, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task.exception() is None:
                    running |= done - {task}
                    return task.result()
                failure = task.exception() or failure
    finally:
        for task in running:
            task.add_done_callback(_discard)
            task.cancel()
    raise failure


def _discard(task: asyncio.Future[httpcore.AsyncNetworkStream]) -> None:
    if not task.cancelled() and task.exception() is None:
        _closing.add(closing := asyncio.ensure_future(task.result().aclose()))
        closing.add_done_callback(_closing.discard)


_closing: set[asyncio.Future[None]] = set()
"""Connections that came second, on their way out: the loop itself holds tasks only weakly."""


def resolve_name(host: str, port: int) -> list[str]:
    """Return the addresses of a host; blocks as long as the system's resolver does.

    Raises:
        NameResolutionError: there are none.
        NoNetworkError: there are none, and no route to anywhere either.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        found = []
    if found:
        return list(dict.fromkeys(str(entry[4][0]) for entry in found))
    raise NameResolutionError if has_route() else NoNetworkError


def has_route() -> bool:
    """Return whether this machine knows a way to anywhere; asks its routing table, sends nothing."""
    for family, address in _PROBES:
        with contextlib.suppress(OSError), socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.connect((address, 9))
            return True
    return False


async def on_daemon_thread(function: Callable[[], T]) -> T:
    """Run one blocking call on a thread that never keeps the program from exiting."""
    loop = asyncio.get_running_loop()
    future: asyncio.Future[T] = loop.create_future()

    def hand_over(result: T | None, error: BaseException | None) -> None:
        if not future.done():
            if error is not None:
                future.set_exception(error)
            else:
                future.set_result(result)  # type: ignore[arg-type]  # T may itself be optional

    def run() -> None:
        result, failure = None, None
        try:
            result = function()
        except Exception as error:  # noqa: BLE001  # handed to whoever waits
            failure = error
        with contextlib.suppress(RuntimeError):  # the loop was closed meanwhile
            loop.call_soon_threadsafe(hand_over, result, failure)

    threading.Thread(target=run, name="twilio-blocking", daemon=True).start()
    return await future
