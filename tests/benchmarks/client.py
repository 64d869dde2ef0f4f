"""What the client costs per row, beside the least that httpx and msgspec need for the same pages.

Run ``python -m tests.benchmarks.client [ROWS]``. The server is a process of its own; both sides take turns, medians of
five. "Processor" counts the client's own work only, so that it means something on a busy machine too.
"""

from __future__ import annotations

import asyncio
import json
import statistics
import subprocess
import sys
import time
import tracemalloc
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

import httpx
import msgspec

from desktop.twilio.client import ConversationsClient, first_target
from desktop.twilio.decoding.pages import Sharing, decode_page
from desktop.twilio.hosts import parse_api_url
from desktop.twilio.types import ParticipantKind, ParticipantQuery
from tests.fake_rows import TWILIO, conversations
from tests.fake_twilio import CREDENTIALS

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

RUNS = 5
PHONE = ParticipantQuery(ParticipantKind.ADDRESS, "+15558675310")


class Meta(msgspec.Struct):
    """Where the list goes on."""

    next_page_url: str | None


class Rows(msgspec.Struct):
    """A page, its rows left as text."""

    conversations: list[dict[str, Any]]
    meta: Meta


async def ours(url: str) -> int:
    """Load everything with the program's client."""
    client = ConversationsClient(parse_api_url(url))
    async with aclosing(client), aclosing(client.participant_conversations(PHONE, CREDENTIALS)) as pages:
        return sum([len(page.conversations) async for page in pages])


async def least(url: str) -> int:
    """Load everything with httpx and msgspec, and keep nothing."""
    rows, target = 0, url + first_target(PHONE)
    async with httpx.AsyncClient(auth=(CREDENTIALS.username, CREDENTIALS.secret)) as client:
        while target:
            page = msgspec.json.decode((await client.get(target)).content, type=Rows)
            rows += len(page.conversations)
            target = (page.meta.next_page_url or "").replace(TWILIO, url)
    return rows


def timed(load: Callable[[str], Awaitable[int]], url: str) -> tuple[float, float]:
    """Return rows per second, by the clock and by the processor."""

    async def run() -> int:
        return await load(url)

    wall, processor = time.perf_counter(), time.process_time()
    rows = asyncio.run(run())
    return rows / (time.perf_counter() - wall), rows / (time.process_time() - processor)


def pages(rows: int) -> list[bytes]:
    """Return the bodies of pages with that many rows."""
    made = conversations(rows)
    envelope = {"meta": {"next_page_url": None, "key": "conversations"}}
    return [json.dumps({"conversations": made[at : at + 50]} | envelope).encode() for at in range(0, rows, 50)]


def decoding(rows: int) -> None:
    """Print the cost of decoding and keeping a row."""
    bodies = pages(rows)
    speeds = []
    for _ in range(RUNS):
        sharing: Sharing = {}
        begun = time.process_time()
        for body in bodies:
            decode_page(body, sharing)
        speeds.append(rows / (time.process_time() - begun))
    sharing = {}
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    kept = [row for body in bodies for row in decode_page(body, sharing).rows]
    used = (tracemalloc.get_traced_memory()[0] - before) / len(kept)
    tracemalloc.stop()
    size = sum(map(len, bodies)) / rows
    say(f"decoding: {statistics.median(speeds):,.0f} rows/s (processor)")
    say(f"memory: {used:,.0f} bytes per row with its raw JSON, which was {size:,.0f} bytes")


def loading(rows: int) -> None:
    """Print the cost of loading, beside the least."""
    command = [sys.executable, "-m", "tests.fake_twilio", "--rows", str(rows)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        url = server.stdout.readline().split(" ")[0]
        timed(ours, url)
        pairs = [(timed(ours, url), timed(least, url)) for _ in range(RUNS)]
        server.terminate()
    for place, name in enumerate(("clock", "processor")):
        mine = statistics.median(one[place] for one, _ in pairs)
        other = statistics.median(one[place] for _, one in pairs)
        say(f"loading ({name}): {mine:,.0f} rows/s, httpx and msgspec alone {other:,.0f} rows/s, {mine / other:.2f} x")


def say(line: str) -> None:
    sys.stdout.write(line + "\n")


if __name__ == "__main__":
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    decoding(number)
    loading(number)
