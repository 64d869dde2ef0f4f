"""The connections to one origin: which one carries a request, which wait for the next, which one is opened ahead.

A connection is idle, carries one request, or is closed; nothing else, whatever is cancelled when. Each ``Exchange``
returns its connection with ``close``, which does not wait for anything.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop.twilio.errors import ConnectionLostError
from desktop.twilio.transport.connection import SilentConnectionError, discard

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    import h11

    from desktop.twilio.transport.connection import Connection
    from desktop.twilio.transport.retry import Limits

MOST_CONNECTIONS = 10
IDLE_S = 60.0
"""How long a connection may wait for its next request; load balancers close theirs after about as long."""
AHEAD_EVERY_S = 60.0
"""At most so often is a connection opened that nobody has asked for."""
_RENEW_S = 40.0
"""An idle connection older than this is replaced by the next one that is opened ahead."""
_TAKEN_OVER_S = 5.0
"""A connection that has been opening ahead for longer is not waited for."""
_LEAP_S = 5.0
"""The two clocks of a machine that was awake do not differ by more."""


class Moment(NamedTuple):
    """A time by two clocks: the monotonic one, which may stop while the machine sleeps, and the wall clock."""

    monotonic_s: float
    wall_s: float

    @classmethod
    def now(cls) -> Moment:
        """Return the current time."""
        return cls(time.monotonic(), time.time())

    def age_s(self, now: Moment) -> float:
        """Return the seconds since then; infinite when the machine slept or its clock was set."""
        awake_s, wall_s = now.monotonic_s - self.monotonic_s, now.wall_s - self.wall_s
        return awake_s if abs(wall_s - awake_s) <= _LEAP_S else float("inf")


class Exchange:
    """One pending request and its answer; ``close`` must be called however it ends."""

    def __init__(self, pool: Pool) -> None:
        self._pool: Pool | None = pool
        self.connection: Connection | None = None
        self.status = 0
        self.headers: list[tuple[bytes, bytes]] = []

    def begin(self, head: h11.Response | h11.InformationalResponse) -> None:
        """Set the head of the answer."""
        self.status, self.headers = head.status_code, head.headers.raw_items()

    async def read(self, limit_s: float) -> bytes:
        """Return the next piece of the body, empty at its end; see ``Connection.read``."""
        if self.connection is None:
            raise ConnectionLostError
        return await self.connection.read(limit_s)

    def close(self) -> None:
        """Return the connection to the pool if its answer was read to the end, else abort it; idempotent."""
        if self._pool is not None:
            self._pool.take_back(self.connection)
            self._pool = self.connection = None


class Pool:
    """Opens, keeps and closes the connections to one origin; belongs to one event loop."""

    def __init__(
        self,
        connect: Callable[[], Coroutine[Any, Any, Connection]],
        limits: Limits,
        *,
        now: Callable[[], Moment] = Moment.now,
    ) -> None:
        self._connect = connect
        self._limits = limits
        self._now = now
        self._places = asyncio.Semaphore(MOST_CONNECTIONS)
        self._idle: dict[Connection, Moment] = {}
        self._busy: set[Connection] = set()
        self._opening: set[asyncio.Task[Connection]] = set()
        self._ahead: asyncio.Task[Connection] | None = None
        self._ahead_begun: Moment | None = None
        self._expiry: asyncio.TimerHandle | None = None
        self._is_closed = False

    @property
    def idle(self) -> int:
        """Return the number of connections that wait for a request."""
        return len(self._idle)

    @property
    def busy(self) -> int:
        """Return the number of connections that carry a request."""
        return len(self._busy)

    async def ask(self, request: h11.Request) -> Exchange:
        """Send a request over an idle connection or a new one; returns when the head of its answer is there.

        A connection from before that gives no byte within ``Limits.first_byte_s`` seconds, or ends without one, was
        dead; those beside it most likely are too, so all of them go, and the request is sent once more on a new one.

        Raises:
            NetworkError, UnexpectedShapeError: the request or its new connection failed.
        """
        if self._is_closed:
            raise ConnectionLostError
        await self._places.acquire()
        exchange = Exchange(self)
        try:
            connection = self._idle_connection() or await self._opened_ahead()
            if connection is not None:
                with contextlib.suppress(SilentConnectionError):
                    self._lend(connection, exchange)
                    exchange.begin(
                        await connection.ask(request, self._limits.read_s, first_byte_s=self._limits.first_byte_s)
                    )
                    return exchange
                self._busy.discard(connection)
                exchange.connection = None
                connection.abort()
                self.drop_idle()
            connection = await self._new_connection()
            self._lend(connection, exchange)
            exchange.begin(await connection.ask(request, self._limits.read_s))
        except BaseException:
            exchange.close()
            raise
        return exchange

    async def connect_ahead(self) -> None:
        """Open a connection for a later request, unless one is there; returns when it is open or has failed.

        At most one at a time and one a minute. A failure is not raised.
        """
        now = self._now()
        too_soon = self._ahead_begun is not None and self._ahead_begun.age_s(now) < AHEAD_EVERY_S
        is_wanted = not (self._is_closed or self._opening or self._busy or too_soon or self._is_fresh(now))
        if is_wanted:
            self._ahead_begun = now
            self._ahead = self._open()
            self._ahead.add_done_callback(self._keep_ahead)
        if self._opening:
            await asyncio.wait(self._opening)

    def drop_idle(self) -> None:
        """Close every idle connection."""
        for connection in list(self._idle):
            connection.abort()
        self._idle.clear()

    async def aclose(self) -> None:
        """Close every connection; requests under way fail."""
        self._is_closed = True
        if self._expiry is not None:
            self._expiry.cancel()
        self.drop_idle()
        for connection in list(self._busy):
            connection.abort()
        opening = set(self._opening)
        for task in opening:
            task.cancel()
        if opening:
            await asyncio.wait(opening)
        await asyncio.sleep(0)  # sockets are closed in the loop's next round

    def take_back(self, connection: Connection | None) -> None:
        """Keep the connection of an ended request if it can carry another one, else close it."""
        self._places.release()
        if connection is None:
            return
        self._busy.discard(connection)
        if self._is_closed:
            connection.abort()
        elif connection.finish():
            self._keep(connection)

    def _lend(self, connection: Connection, exchange: Exchange) -> None:
        connection.on_lost = None
        exchange.connection = connection
        self._busy.add(connection)

    def _keep(self, connection: Connection) -> None:
        self._idle[connection] = self._now()
        connection.on_lost = lambda lost: self._idle.pop(lost, None)
        if self._expiry is None:
            self._expiry = asyncio.get_running_loop().call_later(IDLE_S, self._expire)

    def _expire(self) -> None:
        """Close what has been idle too long, so that no server has to."""
        self._expiry = None
        now = self._now()
        for connection, since in list(self._idle.items()):
            if since.age_s(now) >= IDLE_S:
                connection.abort()
        if self._idle:
            self._expiry = asyncio.get_running_loop().call_later(IDLE_S, self._expire)

    def _idle_connection(self) -> Connection | None:
        """Return the connection used last; none that is old, was asleep or holds bytes that answer no request."""
        now = self._now()
        if any(since.age_s(now) == float("inf") for since in self._idle.values()):
            self.drop_idle()
        while self._idle:
            connection, since = self._idle.popitem()
            if since.age_s(now) < IDLE_S and connection.is_open and not connection.has_unread_bytes():
                return connection
            connection.on_lost = None
            connection.abort()
        return None

    async def _opened_ahead(self) -> Connection | None:
        """Wait for the connection that is being opened ahead; None when there is none, it failed or is taken."""
        task, self._ahead = self._ahead, None
        if task is None:
            return None
        if self._ahead_begun is None or self._ahead_begun.age_s(self._now()) > _TAKEN_OVER_S:
            task.cancel()
            return None
        await asyncio.wait([task])
        return self._idle_connection()

    def _open(self) -> asyncio.Task[Connection]:
        task = asyncio.ensure_future(self._connect())
        self._opening.add(task)
        task.add_done_callback(self._opening.discard)
        return task

    async def _new_connection(self) -> Connection:
        """Return a new connection, closed when its request is cancelled or the pool closes.

        Raises:
            NetworkError: it could not be opened.
        """
        task = self._open()
        try:
            await asyncio.wait([task])
        except asyncio.CancelledError:
            task.add_done_callback(discard)
            task.cancel()
            raise
        if task.cancelled():
            raise ConnectionLostError
        return task.result()

    def _keep_ahead(self, task: asyncio.Task[Connection]) -> None:
        if self._ahead is task:
            self._ahead = None
        if task.cancelled() or task.exception() is not None:
            return
        if self._is_closed:
            task.result().abort()
        else:
            self.drop_idle()
            self._keep(task.result())

    def _is_fresh(self, now: Moment) -> bool:
        return any(since.age_s(now) < _RENEW_S for since in self._idle.values())
