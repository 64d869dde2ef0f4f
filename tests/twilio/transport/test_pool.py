"""Which connection carries a request: none that is dead, old or holds bytes that nobody asked for."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING

import h11
import pytest

from desktop.twilio import errors
from desktop.twilio.hosts import parse_api_url
from desktop.twilio.rows import RowProblem
from desktop.twilio.transport.connecting import Connector
from desktop.twilio.transport.network import Prepared
from desktop.twilio.transport.pool import IDLE_S, Moment, Pool
from desktop.twilio.transport.retry import Limits
from tests.fake_twilio import CREDENTIALS, FakeServer, FakeTwilio, Reply, Row, conversations
from tests.twilio.lookups import PHONE, Lookup
from tests.waiting import FOR_EVER_S, LONGEST_S, until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PATIENT = Limits(connect_s=LONGEST_S, read_s=LONGEST_S, first_byte_s=LONGEST_S, waits_s=())
IMPATIENT = Limits(connect_s=LONGEST_S, read_s=LONGEST_S, first_byte_s=1.0, waits_s=())
"""For what never answers."""
ASKED = h11.Request(method="GET", target="/v1/Services", headers=[("Host", "here")])


@pytest.fixture
def server() -> Iterator[FakeServer]:
    with FakeServer(FakeTwilio(), answer=lambda _method, _target, _headers: Reply(body=b"{}")) as server:
        yield server


class Clock:
    """Two clocks that a test may move."""

    def __init__(self) -> None:
        self.moment = Moment(1000.0, 1_700_000_000.0)

    def __call__(self) -> Moment:
        return self.moment

    def pass_s(self, awake_s: float, asleep_s: float = 0.0) -> None:
        self.moment = Moment(self.moment.monotonic_s + awake_s, self.moment.wall_s + awake_s + asleep_s)


def pool_for(server: FakeServer, clock: Callable[[], Moment] = Moment.now, limits: Limits = PATIENT) -> Pool:
    return Pool(Connector(parse_api_url(server.url), Prepared(), limits).connect, limits, now=clock)


async def ask(pool: Pool) -> bytes:
    """Send one request and read the answer to its end."""
    exchange = await pool.ask(ASKED)
    body = b""
    try:
        while piece := await exchange.read(LONGEST_S):
            body += piece
    finally:
        exchange.close()
    return body


def connections(server: FakeServer) -> list[int]:
    return [request.connection for request in server.requests]


async def test_a_connection_carries_one_request_after_the_other(server: FakeServer) -> None:
    pool = pool_for(server)

    for _ in range(3):
        await ask(pool)

    assert connections(server) == [1, 1, 1]
    assert (pool.idle, pool.busy) == (1, 0)
    await pool.aclose()


@pytest.mark.parametrize(("awake_s", "asleep_s"), [(IDLE_S + 1, 0), (3600, 0), (1, 30), (1, 3600), (1, -3600)], ids=str)
async def test_nothing_old_is_used_again(server: FakeServer, awake_s: float, asleep_s: float) -> None:
    clock = Clock()
    pool = pool_for(server, clock)
    await asyncio.gather(*(ask(pool) for _ in range(3)))
    held = pool.idle

    clock.pass_s(awake_s, asleep_s)
    await ask(pool)

    assert held == 3
    assert connections(server)[-1] == 4
    assert pool.idle == 1
    await pool.aclose()


async def test_a_dead_connection_takes_all_idle_ones_with_it_and_costs_no_try(server: FakeServer) -> None:
    dead: set[int] = set()
    answered = server.answer
    assert answered is not None

    def answer(method: str, target: str, headers: dict[str, str]) -> Reply:
        if server.requests[-1].connection in dead:
            return Reply(delay_s=FOR_EVER_S)
        return answered(method, target, headers)

    server.answer = answer
    pool = pool_for(server, limits=IMPATIENT)
    await asyncio.gather(*(ask(pool) for _ in range(3)))
    dead |= set(connections(server))

    body = await ask(pool)

    assert body == b"{}"
    assert len(dead) == 3
    assert len(connections(server)) == 5
    assert pool.idle == 1
    await pool.aclose()


async def test_a_dead_connection_is_no_try_of_the_lookup() -> None:
    fake = FakeTwilio()
    with FakeServer(fake) as server:
        body = json.dumps({"conversations": conversations(1), "meta": {"next_page_url": None}}).encode()
        server.answer = lambda _method, _target, _headers: Reply(
            body=body, delay_s=FOR_EVER_S if len(server.requests) == 2 else 0
        )
        lookup = Lookup(server.url, IMPATIENT)
        client = lookup.client
        await client.configuration(CREDENTIALS)

        error = await lookup.run()

        assert error is None
        assert lookup.waits == []
        assert lookup.records[-1].tries == 1
        assert len(server.requests) == 3


async def test_a_slow_answer_on_a_new_connection_is_waited_for(server: FakeServer) -> None:
    server.answer = lambda _method, _target, _headers: Reply(body=b"{}", delay_s=2.0)
    pool = pool_for(server, limits=IMPATIENT)

    assert await ask(pool) == b"{}"
    assert await ask(pool) == b"{}"  # taken for dead, sent again, and waited for

    assert connections(server) == [1, 1, 2]
    await pool.aclose()


async def test_a_server_that_answers_nobody_is_said_in_time(server: FakeServer) -> None:
    pool = pool_for(server, limits=Limits(connect_s=LONGEST_S, read_s=3.0, first_byte_s=1.0))
    await ask(pool)
    server.answer = lambda _method, _target, _headers: Reply(delay_s=FOR_EVER_S)

    with pytest.raises(errors.ReadTimeoutError) as caught:
        await ask(pool)

    assert caught.value.limit_s == 3.0
    assert (pool.idle, pool.busy) == (0, 0)
    await pool.aclose()


async def talking(more: bytes, pause_s: float = 0.0) -> tuple[asyncio.Server, list[int]]:
    """Serve ``{}``, and ``more`` behind it after a pause; return the server and the connection of each request."""
    seen: list[int] = []
    made = 0

    async def play(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal made
        made += 1
        number = made
        try:
            while await reader.readuntil(b"\r\n\r\n"):
                seen.append(number)
                writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}" + (b"" if pause_s else more))
                if pause_s:
                    await asyncio.sleep(pause_s)
                    writer.write(more)
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    return await asyncio.start_server(play, "127.0.0.1", 0), seen


@pytest.mark.parametrize("more", [b"x", b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]", b"\r\n"])
@pytest.mark.parametrize("pause_s", [0.0, 0.02])
async def test_bytes_left_over_are_nobodys_answer(more: bytes, pause_s: float) -> None:
    served, seen = await talking(more, pause_s)
    url = f"http://127.0.0.1:{served.sockets[0].getsockname()[1]}"
    pool = Pool(Connector(parse_api_url(url), Prepared(), PATIENT).connect, PATIENT)

    bodies = []
    for _ in range(3):
        bodies.append(await ask(pool))
        await until(lambda: pool.idle == 0)

    assert bodies == [b"{}"] * 3
    assert seen == [1, 2, 3]
    await pool.aclose()
    served.close()


async def test_a_connection_opened_ahead_sends_nothing_and_carries_the_first_request(server: FakeServer) -> None:
    pool = pool_for(server)

    await pool.connect_ahead()
    await until(lambda: server.open_connections == 1)
    sent_before = list(server.requests)
    await ask(pool)

    assert sent_before == []
    assert connections(server) == [1]
    await pool.aclose()


async def test_a_connection_being_opened_ahead_is_taken_over(server: FakeServer) -> None:
    pool = pool_for(server)

    ahead = asyncio.ensure_future(pool.connect_ahead())
    await asyncio.sleep(0)
    await ask(pool)
    await ahead

    assert connections(server) == [1]
    assert (pool.idle, pool.busy) == (1, 0)
    await pool.aclose()


async def test_at_most_one_connection_is_opened_ahead_and_one_a_minute(server: FakeServer) -> None:
    clock = Clock()
    pool = pool_for(server, clock)

    await asyncio.gather(*(pool.connect_ahead() for _ in range(5)))
    await until(lambda: server.open_connections == 1)
    server.drop_connections()
    await until(lambda: pool.idle == 0)
    await pool.connect_ahead()
    in_the_same_minute = pool.idle
    clock.pass_s(61)
    await pool.connect_ahead()

    assert in_the_same_minute == 0
    assert pool.idle == 1
    clock.pass_s(61)
    await pool.connect_ahead()
    await until(lambda: server.open_connections == 1)
    await pool.aclose()


async def test_a_failure_ahead_is_the_business_of_the_request_only() -> None:
    with FakeServer(FakeTwilio()) as gone:
        pass
    pool = pool_for(gone)

    await pool.connect_ahead()

    with pytest.raises(errors.ConnectionLostError):
        await ask(pool)
    await pool.aclose()


async def test_an_answer_that_comes_late_for_another_question_is_marked() -> None:
    """Bytes that arrive after the next request was sent cannot be told from its answer; what they say can."""
    theirs = _answer(conversations(1, text="+15550000000"))
    held = asyncio.Event()

    async def play(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await reader.readuntil(b"\r\n\r\n")
            writer.write(_answer(conversations(1)))
            await reader.readuntil(b"\r\n\r\n")
            writer.write(theirs)
            await held.wait()
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    served = await asyncio.start_server(play, "127.0.0.1", 0)
    client = Lookup(f"http://127.0.0.1:{served.sockets[0].getsockname()[1]}", PATIENT).client
    problems = []
    for _ in range(2):
        async for page in client.participant_conversations(PHONE, CREDENTIALS):
            problems += [row.problem for row in page.conversations]

    assert problems == [None, RowProblem.OTHER_PARTICIPANT]
    held.set()
    await client.aclose()
    served.close()


def _answer(rows: list[Row]) -> bytes:
    body = json.dumps({"conversations": rows, "meta": {"next_page_url": None}}).encode()
    return b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body)
