"""Throws broken and hostile HTTP at the reader of answers, in pieces of every size, for as long as wanted.

Start it from the project's folder::

    python -m tests.fuzz.fuzz_answers --minutes 60 --seed 1 --findings build/fuzz

What must hold for whatever comes: a body or a typed error, nothing else; no connection that still carries a request
afterwards; one that is kept has nothing left over; no body beyond its limit; nothing takes seconds.
"""

from __future__ import annotations

import argparse
import asyncio
import gzip
import random
import sys
import time
import traceback
import zlib
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import h11
import httpx

from desktop.twilio.errors import TwilioError
from desktop.twilio.transport.connection import Connection
from desktop.twilio.transport.pool import Pool
from desktop.twilio.transport.response import answer_from
from desktop.twilio.transport.retry import Limits
from desktop.twilio.transport.wire import _Body

if TYPE_CHECKING:
    from collections.abc import Callable

LIMITS = Limits(read_s=20.0, body_bytes=50_000, error_body_bytes=2_000)
ASKED = h11.Request(method="GET", target="/v1/Services", headers=[("Host", "here")])
SLOW_S = 1.0
BODY = b'{"conversations": [], "meta": {"next_page_url": null}}'
HEADERS = [
    b"Content-Length: 54",
    b"Content-Length: 0",
    b"Content-Length: -1",
    b"Content-Length: 99999999999",
    b"Transfer-Encoding: chunked",
    b"Transfer-Encoding: gzip, chunked",
    b"Content-Encoding: gzip",
    b"Content-Encoding: deflate",
    b"Content-Encoding: br",
    b"Connection: close",
    b"Connection: upgrade",
    b"Upgrade: h2c",
    b"Retry-After: 5",
    b"Twilio-Request-Id: RQ" + b"d" * 32,
    b"X: " + b"x" * 3000,
    b": empty",
    b"\xff\xfe: \xe9",
]
STATUSES = [b"200 OK"] * 20 + [b"100 Continue", b"103 Hints", b"101 Switch", b"204 None", b"304 Same", b"302 Found"]
STATUSES += [b"401 No", b"429 Busy", b"500 Sorry", b"999 Odd", b"20 Short", b"abc"]


class Line(asyncio.Transport):
    """A connection without a socket: a written request starts the answer."""

    def __init__(self, pieces: list[bytes]) -> None:
        super().__init__()
        self.pieces, self.protocol, self.closed = pieces, Connection(), False
        self.protocol.connection_made(self)
        self.protocol.start_plain()

    def write(self, _data: bytes | bytearray | memoryview) -> None:
        asyncio.get_running_loop().call_soon(self._next)

    def _next(self) -> None:
        if self.closed:
            return
        if not self.pieces:
            self.protocol.eof_received()
            self.closed = True
            return
        self.protocol.data_received(self.pieces.pop(0))
        asyncio.get_running_loop().call_soon(self._next)

    def abort(self) -> None:
        self.closed = True

    def is_closing(self) -> bool:
        return self.closed

    def pause_reading(self) -> None:
        """Ignore it: nothing waits behind."""

    def resume_reading(self) -> None:
        """Ignore it: nothing waits behind."""


def answer(dice: random.Random) -> bytes:
    """Return an answer, mostly a good one."""
    body = dice.choice((BODY, b"", b"x" * dice.randrange(60_000), BODY * dice.randrange(1, 5)))
    lines = [b"HTTP/1.1 " + dice.choice(STATUSES), *dice.sample(HEADERS, dice.choice((0, 0, 1, 1, 2, 3)))]
    packed = b"".join(dice.choice((gzip.compress, zlib.compress))(body) for _ in range(dice.choice((1, 1, 2, 150))))
    wire = packed if b"Content-Encoding" in b"".join(lines) else body
    if any(b"chunked" in line for line in lines):
        size = dice.choice((1, 7, 4096)) if len(wire) < 3000 else 4096
        parts = [wire[at : at + size] for at in range(0, len(wire), size)]
        wire = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"
    elif dice.random() < 0.7:
        lines.append(b"Content-Length: %d" % len(wire))
    return b"\r\n".join(lines) + b"\r\n\r\n" + wire


def mutated(data: bytes, dice: random.Random) -> bytes:
    """Return the data with some places changed."""
    found = bytearray(data)
    for _ in range(dice.randrange(4)):
        place = dice.randint(0, len(found))
        end = place + dice.choice((0, 1, 2, 30))
        found[place:end] = dice.choice((b"", b"\r\n", b"\0", b"\xff", b" ", dice.randbytes(3), b"0\r\n\r\n"))
    return bytes(found)


def cut(data: bytes, dice: random.Random) -> list[bytes]:
    """Return the data in one piece or in many."""
    size = dice.choice((1, 3, 50, 5000, 10**9)) if len(data) < 5000 else dice.choice((700, 5000, 10**9))
    return [data[at : at + size] for at in range(0, len(data), size)]


async def check(pieces: list[bytes]) -> str:
    """Read one answer and return the outcome's name.

    Raises:
        Exception: whatever should not have happened.
    """
    line = Line(pieces)

    async def connect() -> Connection:
        return line.protocol

    pool = Pool(connect, LIMITS)
    outcome = "body"
    try:
        async with asyncio.timeout(10):
            exchange = await pool.ask(ASKED)
            response = httpx.Response(exchange.status, headers=exchange.headers, stream=_Body(exchange, LIMITS))
            found = await answer_from(response, LIMITS, ())
        assert len(found.body) <= LIMITS.body_bytes, "more than the limit"
    except TwilioError as error:
        outcome = type(error).__name__
    assert pool.busy == 0, "a connection still carries a request"
    assert pool.idle == (not line.closed), "a connection is neither kept nor closed"
    kept = pool.idle
    await asyncio.sleep(0)
    if kept and pieces:
        assert pool.idle == 0, "bytes that nobody asked for were kept"
    await pool.aclose()
    return outcome


async def run(minutes: float, seed: int, findings: Path) -> int:
    """Fuzz for that long and return the number of findings."""
    dice = random.Random(seed)  # noqa: S311  # repeatable, not secret
    outcomes, found, executions = Counter[str](), 0, 0
    begun = told = time.monotonic()
    sources: list[Callable[[], bytes]] = [
        lambda: answer(dice),
        lambda: mutated(answer(dice), dice),
        lambda: answer(dice) + mutated(answer(dice), dice),
        lambda: dice.randbytes(dice.randrange(300)),
    ]
    while time.monotonic() - begun < minutes * 60:
        data = dice.choices(sources, (2, 6, 2, 1))[0]()
        pieces, started = cut(data, dice), time.process_time()
        try:
            outcome = await check(pieces)
            assert time.process_time() - started < SLOW_S, "it took seconds"
        except Exception:  # noqa: BLE001  # anything at all is a finding
            found += 1
            outcome = "FINDING"
            keep(findings / f"answer-{seed}-{found}.bin", data)
        executions += 1
        outcomes[outcome] += 1
        if time.monotonic() - told > 60:
            told = time.monotonic()
            say(executions, found, told - begun, outcomes)
    say(executions, found, time.monotonic() - begun, outcomes)
    return found


def keep(name: Path, data: bytes) -> None:
    """Write a finding to a file, and print it."""
    name.parent.mkdir(parents=True, exist_ok=True)
    name.write_bytes(data)
    sys.stdout.write(traceback.format_exc())


def say(executions: int, found: int, seconds: float, outcomes: Counter[str]) -> None:
    """Print the progress."""
    sys.stdout.write(f"{seconds:6.0f} s, {executions} executions, {found} findings, {dict(outcomes)}\n")
    sys.stdout.flush()


def main() -> None:
    """Read the command line, and run."""
    parser = argparse.ArgumentParser(description="Fuzz the reader of Twilio's answers.")
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    parser.add_argument("--findings", type=Path, default=Path("build/fuzz"))
    parser.add_argument("--replay", type=Path)
    options = parser.parse_args()
    if options.replay:
        sys.stdout.write(asyncio.run(check([options.replay.read_bytes()])) + "\n")
        return
    sys.exit(1 if asyncio.run(run(options.minutes, options.seed, options.findings)) else 0)


if __name__ == "__main__":
    main()
