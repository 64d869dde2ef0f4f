"""What is tried again over real sockets, how long is waited, and how quickly Stop works."""

from __future__ import annotations

import asyncio
import json
import time
from contextlib import aclosing
from email.utils import formatdate

import pytest

from desktop.twilio import errors
from desktop.twilio.client import ConversationsClient
from desktop.twilio.hosts import parse_api_url
from desktop.twilio.transport.retry import Limits
from desktop.twilio.types import WaitReason
from tests.fake_twilio import (
    CREDENTIALS,
    FakeServer,
    FakeTwilio,
    Fault,
    Reply,
    conversations,
    page,
)
from tests.twilio.lookups import PHONE, QUICK, Lookup, said
from tests.waiting import FOR_EVER_S, Taken, until


def once(status: int, code: int) -> Fault:
    return Fault(**(vars(said(status, code)) | {"times": 1}))


@pytest.mark.parametrize(
    "fault", [Fault(reset=True, times=2), Fault(cut_after=9), once(500, 1), once(429, 20429), Fault(delay_s=9)]
)
async def test_a_passing_fault_is_not_noticed(fake: FakeTwilio, server: FakeServer, fault: Fault) -> None:
    fake.fail(Fault(**(vars(fault) | {"when": page(2)})))
    lookup = Lookup(server.url)

    error = await lookup.run()

    assert error is None
    assert len(lookup.rows) == 250
    assert [wait is None for wait in lookup.waits] == [False, True]


async def test_a_connection_closed_while_idle_costs_one_try(fake: FakeTwilio, server: FakeServer) -> None:
    lookup = Lookup(server.url)
    pages = lookup.client.participant_conversations(PHONE, CREDENTIALS)

    async with aclosing(lookup.client), aclosing(pages):
        await anext(pages)
        server.drop_connections()
        await until(lambda: server.open_connections == 0)
        await anext(pages)

    assert len({request.connection for request in server.requests}) == 2


@pytest.mark.parametrize("status", [429, 503])
async def test_retry_after_is_waited_for_exactly(fake: FakeTwilio, server: FakeServer, status: int) -> None:
    fake.fail(Fault(status=status, body=b"", headers={"Retry-After": "1"}))
    lookup = Lookup(server.url)
    begun = time.monotonic()

    error = await lookup.run()

    wait = lookup.waits[0]
    assert error is None
    assert wait is not None
    assert wait.asked_by_twilio
    assert wait.attempt == 2
    assert 0.99 < wait.until_s - begun < 1.5
    assert time.monotonic() >= wait.until_s


async def test_retry_after_may_be_a_date_by_the_servers_clock(fake: FakeTwilio, server: FakeServer) -> None:
    there = 1_000_000_000.0
    dates = {"Date": formatdate(there, usegmt=True), "Retry-After": formatdate(there + 1, usegmt=True)}
    fake.fail(Fault(status=429, body=b"", headers=dates))
    lookup = Lookup(server.url)
    begun = time.monotonic()

    assert await lookup.run() is None

    [wait] = [one for one in lookup.waits if one]
    assert time.monotonic() - begun > 0.99
    assert wait.asked_by_twilio


async def test_a_long_retry_after_is_left_to_the_user(fake: FakeTwilio, server: FakeServer) -> None:
    fake.fail(Fault(status=429, body=b"", headers={"Retry-After": "61"}))

    error = await Lookup(server.url).run()

    assert isinstance(error, errors.ApiError)
    assert error.retry_after_s == 61
    assert len(server.requests) == 1


async def test_waits_are_announced_with_their_reason(fake: FakeTwilio, server: FakeServer) -> None:
    for fault in (Fault(reset=True), said(429, 20429), said(500, 1), Fault(delay_s=9)):
        fake.fail(Fault(**(vars(fault) | {"times": 1})))
    lookup = Lookup(server.url)

    assert await lookup.run() is None

    reasons = [wait.reason for wait in lookup.waits if wait]
    assert reasons == [WaitReason.CONNECTION, WaitReason.BUSY, WaitReason.SERVER_ERROR, WaitReason.TIMEOUT]


@pytest.mark.parametrize(
    "fault",
    [Fault(delay_s=FOR_EVER_S), Fault(drip_s=1.0), Fault(status=429, body=b"", headers={"Retry-After": "50"})],
    ids=["no answer", "half an answer", "waiting for the next try"],
)
async def test_stop_takes_less_than_a_tenth_of_a_second(fake: FakeTwilio, server: FakeServer, fault: Fault) -> None:
    fake.fail(fault)
    lookup = Lookup(server.url, Limits())
    task = asyncio.ensure_future(lookup.run())
    await until(lambda: server.requests)
    await asyncio.sleep(0.05)
    taken = Taken()

    task.cancel()
    await asyncio.wait([task])

    assert task.cancelled()
    assert taken.within(0.1)
    assert lookup.waits.count(None) == len(lookup.waits) / 2


async def test_a_dripping_answer_ends_at_the_limit_for_answers(fake: FakeTwilio, server: FakeServer) -> None:
    fake.fail(Fault(drip_s=0.05, times=None))
    lookup = Lookup(server.url, Limits(answer_s=0.3, waits_s=(0.01,)))

    error = await lookup.run()

    assert isinstance(error, errors.ReadTimeoutError)
    assert error.limit_s == 0.3


async def test_a_hundred_lookups_cut_short_leave_no_task_and_no_connection(server: FakeServer) -> None:
    client = ConversationsClient(parse_api_url(server.url), limits=QUICK)

    for number in range(100):
        pages = client.participant_conversations(PHONE, CREDENTIALS)
        task = asyncio.ensure_future(anext(pages))
        await asyncio.sleep(0.002 * (number % 4))
        task.cancel()
        await asyncio.wait([task])
        await pages.aclose()
    assert [one async for one in client.participant_conversations(PHONE, CREDENTIALS)][-1].next_target is None
    await client.aclose()

    await until(lambda: server.open_connections == 0)
    assert asyncio.all_tasks() == {asyncio.current_task()}


async def test_a_huge_page_of_odd_rows_leaves_the_loop_free(server: FakeServer) -> None:
    odd = [row | {"conversation_state": 5, "x": ["y"] * 500} for row in conversations(300)]
    body = json.dumps({"conversations": odd, "meta": {"next_page_url": None}}).encode()
    server.answer = lambda _method, _target, _headers: Reply(body=body)
    lookup = Lookup(server.url, Limits())
    task = asyncio.ensure_future(lookup.run())
    pauses_s: list[float] = []
    while not task.done():
        taken = Taken()
        await asyncio.sleep(0.001)
        pauses_s.append(taken.seconds)

    assert len(lookup.rows) == 300
    assert max(pauses_s) < 0.5
