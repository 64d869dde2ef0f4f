"""Requests given up at any step leave every connection idle, closed or with a live request, and no place taken.

A step is one turn of the loop: a request is cancelled after 0, 1, 2 … of them up to its end, once, twice and thrice.
"""

from __future__ import annotations

import asyncio
import ssl
from contextlib import aclosing
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import trustme

from desktop.twilio.client import ConversationsClient
from desktop.twilio.errors import TwilioError
from desktop.twilio.hosts import Origin, parse_api_url
from desktop.twilio.transport.network import ProxyChoice
from desktop.twilio.transport.pool import MOST_CONNECTIONS
from desktop.twilio.transport.retry import Limits
from desktop.twilio.types import ParticipantKind, ParticipantQuery
from tests.fake_proxy import FakeProxy
from tests.fake_server import lead_names_here
from tests.fake_twilio import CREDENTIALS, FakeServer, FakeTwilio, conversations
from tests.waiting import LONGEST_S, until, until_alone

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PHONE = ParticipantQuery(ParticipantKind.ADDRESS, "+15558675310")
LIMITS = Limits(connect_s=LONGEST_S, read_s=LONGEST_S, waits_s=())
EVERY_STEP = 80
"""So many steps are tried one by one; a request waits for its server through all further ones."""


@dataclass
class Way:
    """A way to the fake Twilio, and the number of its connections."""

    connect: Callable[[], ConversationsClient]
    server: FakeServer


@pytest.fixture(params=["direct", "TLS", "proxy", "names"])
def way(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Way]:
    """Yield each way in turn: plain, with TLS, TLS through a proxy, and by a name that has two addresses."""
    authority, context = trustme.CA(), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1", "conversations.twilio.com").configure_cert(context)
    authority.cert_pem.write_to_path(tmp_path / "authority.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
    fake = FakeTwilio()
    fake.add(PHONE, conversations(60))
    kind = request.param
    if kind == "names":
        lead_names_here(monkeypatch)
    with FakeServer(fake, tls=None if kind == "direct" else context) as server, FakeProxy() as proxy:
        proxy.server_port = server.port
        choice = ProxyChoice("manual", proxy.url) if kind == "proxy" else None
        origin = {
            "names": Origin("https", "conversations.twilio.com", server.port),
            "proxy": Origin("https", "conversations.twilio.com"),
        }.get(kind, parse_api_url(server.url))
        yield Way(lambda: ConversationsClient(origin, proxy=choice, limits=LIMITS), server)


async def rows(client: ConversationsClient) -> int:
    """Look up and return the number of rows."""
    async with aclosing(client.participant_conversations(PHONE, CREDENTIALS)) as pages:
        return sum([len(one.conversations) async for one in pages])


def numbers() -> Iterator[int]:
    """Yield steps: each of the first ones, then fewer and fewer, until the caller has seen a request end."""
    yield from range(EVERY_STEP)
    number = EVERY_STEP
    while number < 1_000_000:
        yield number
        number += number // 8


async def steps(number: int) -> None:
    """Run the loop for that many turns; sockets are polled in each."""
    for _ in range(number):
        await asyncio.sleep(0)


async def given_up(client: ConversationsClient, after: int, times: int) -> bool:
    """Start a lookup and cancel it after so many steps, so many times; return whether it had ended by then."""
    task = asyncio.ensure_future(rows(client))
    await steps(after)
    had_ended = task.done()
    for _ in range(times):
        task.cancel()
        await steps(1)
    await asyncio.wait([task])
    return had_ended


def open_files() -> int:
    """Return the number of this process's descriptors, sockets among them."""
    return len(list(Path("/proc/self/fd").iterdir())) if Path("/proc/self/fd").exists() else 0


async def holds(client: ConversationsClient) -> None:
    """Check that as many lookups as there are places still run side by side: none is held by one that was given up."""
    async with asyncio.timeout(LONGEST_S):
        found = await asyncio.gather(*(rows(client) for _ in range(MOST_CONNECTIONS)))
    assert found == [60] * MOST_CONNECTIONS


@pytest.mark.parametrize("times", [1, 2, 3])
async def test_a_request_cancelled_at_any_step_takes_no_connection_with_it(way: Way, times: int) -> None:
    client = way.connect()
    assert await rows(client) == 60  # trust store and name are read, one connection is idle
    before = open_files()

    for after in numbers():
        if await given_up(client, after, times):
            break
    await holds(client)

    await client.aclose()
    await until(lambda: way.server.open_connections == 0)
    await until_alone()
    await until(lambda: open_files() <= before)  # the test's own proxy closes its two ends on threads of its own
    assert open_files() <= before


async def test_a_connection_under_way_that_is_given_up_is_closed(way: Way) -> None:
    for after in numbers():
        client = way.connect()
        await client.connect_ahead()
        client._sender._transport._inner.pool.drop_idle()  # type: ignore[union-attr]  # only the way there is known now
        ended = await given_up(client, after, 1)
        await steps(3)
        pool = client._sender._transport._inner.pool  # type: ignore[union-attr]
        assert pool.busy == 0
        await client.aclose()
        if ended:
            break

    await until(lambda: way.server.open_connections == 0)
    await until_alone()


async def test_cancelling_beside_live_requests_leaves_those_alone(way: Way) -> None:
    client = way.connect()

    for after in islice(numbers(), 0, None, 3):
        live = [asyncio.ensure_future(rows(client)) for _ in range(2)]
        ended = await given_up(client, after, 1 + after % 3)
        async with asyncio.timeout(LONGEST_S):
            assert await asyncio.gather(*live) == [60, 60]
        if ended:
            break

    await holds(client)
    await client.aclose()
    await until(lambda: way.server.open_connections == 0)


async def test_closing_the_client_at_any_step_ends_every_request(way: Way) -> None:
    for after in range(0, 2 * EVERY_STEP, 5):
        client = way.connect()
        task = asyncio.ensure_future(rows(client))
        await steps(after)

        await client.aclose()

        async with asyncio.timeout(LONGEST_S):
            found = (await asyncio.gather(task, return_exceptions=True))[0]
        assert found == 60 or isinstance(found, TwilioError)

    await until(lambda: way.server.open_connections == 0)
    await until_alone()
