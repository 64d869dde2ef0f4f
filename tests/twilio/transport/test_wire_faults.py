"""Servers that do not speak HTTP as they should, byte for byte: a typed error or the rows, and soon."""

from __future__ import annotations

import asyncio
import gzip
import json
import time
import zlib
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest

from desktop.twilio import errors
from desktop.twilio.transport.retry import Limits
from tests.fake_twilio import conversations
from tests.twilio.lookups import Lookup
from tests.waiting import LONGEST_S, slowness

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    Play = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]

ROWS = conversations(2)
BODY = json.dumps({"conversations": ROWS, "meta": {"next_page_url": None}}).encode()
PATIENT = Limits(connect_s=LONGEST_S, read_s=LONGEST_S, answer_s=LONGEST_S, waits_s=())
IMPATIENT = Limits(connect_s=LONGEST_S, read_s=1.0, answer_s=3.0, waits_s=())
"""For what never ends by itself."""
FINE = "2 rows"


def answer(body: bytes, *headers: str, status: str = "200 OK", length: int | None = None) -> bytes:
    """Return an answer as it goes over the wire."""
    lines = [f"HTTP/1.1 {status}", *headers]
    if not any(one.lower().startswith(("content-length", "transfer-encoding")) for one in headers):
        lines.append(f"Content-Length: {len(body) if length is None else length}")
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body


def chunked(*pieces: bytes) -> bytes:
    """Return a body in chunks."""
    return b"".join(b"%x\r\n%s\r\n" % (len(one), one) for one in (*pieces, b""))


def without_end(begin: bytes, piece: bytes) -> Iterator[bytes]:
    """Yield pieces for ever."""
    yield begin
    while True:
        yield piece


PACKED = gzip.compress(BODY)
TWO_PACKS = gzip.compress(BODY[:50]) + gzip.compress(BODY[50:])
CHUNKED = "Transfer-Encoding: chunked"
BROKEN = (errors.UnexpectedShapeError, errors.TruncatedAnswerError, errors.ConnectionLostError, errors.NotJsonError)
SLOW = (*BROKEN, errors.ReadTimeoutError)
Sent: TypeAlias = "bytes | Callable[[], Iterator[bytes]]"
CASES: list[tuple[str, Sent, Any]] = [
    ("not HTTP", b"SSH-2.0-OpenSSH_9.2\r\n", BROKEN),
    ("nothing but a line end", b"\r\n\r\n", BROKEN),
    ("bytes", bytes(range(256)) * 20, BROKEN),
    ("old HTTP", b"<html>hello</html>", BROKEN),
    ("TLS", bytes.fromhex("15030100020246"), BROKEN),
    ("HTTP/2", b"\x00\x00\x12\x04\x00\x00\x00\x00\x00" + b"\x00" * 18, BROKEN),
    ("status of letters", b"HTTP/1.1 abc OK\r\n\r\n", BROKEN),
    ("status 999", answer(BODY, status="999 Odd"), errors.ApiError),
    ("status 199 alone", answer(b"", status="199 Wait"), SLOW),
    ("switching protocols", answer(b"", "Upgrade: h2c", "Connection: upgrade", status="101 Switching"), SLOW),
    ("early hints, then the answer", b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + answer(BODY), FINE),
    ("early hints without end", lambda: without_end(b"", b"HTTP/1.1 100 Continue\r\n\r\n"), SLOW),
    ("headers without end", lambda: without_end(b"HTTP/1.1 200 OK\r\n", b"X-More: 1\r\n"), SLOW),
    ("one header without end", lambda: without_end(b"HTTP/1.1 200 OK\r\nX: ", b"x" * 999), BROKEN),
    (
        "a body without end",
        lambda: without_end(answer(b"", CHUNKED), b"400\r\n" + b" " * 1024 + b"\r\n"),
        errors.AnswerTooLargeError,
    ),
    ("a header of bytes", answer(BODY, "X-Name: \xff\xfe\xe9"), FINE),
    ("a header without name", b"HTTP/1.1 200 OK\r\n: x\r\n\r\n", BROKEN),
    ("a header in two lines", answer(BODY, "X-Long: a\r\n b"), FINE),
    ("length below zero", answer(BODY, "Content-Length: -1"), BROKEN),
    ("length of letters", answer(BODY, "Content-Length: many"), BROKEN),
    ("two lengths", answer(BODY, "Content-Length: 5", "Content-Length: 7"), BROKEN),
    ("length and chunks", answer(chunked(BODY), "Content-Length: 5", CHUNKED), None),
    ("too short a length", answer(BODY, f"Content-Length: {len(BODY) - 9}"), errors.TruncatedAnswerError),
    ("too long a length", answer(BODY, length=len(BODY) + 9), SLOW),
    ("a length of a terabyte", answer(BODY, length=10**12), SLOW),
    ("no length at all", b"HTTP/1.1 200 OK\r\n\r\n" + BODY, FINE),
    ("chunks", answer(chunked(BODY[:9], BODY[9:]), CHUNKED), FINE),
    ("a chunk of a terabyte", answer(b"fffffffffff\r\n" + BODY, CHUNKED), SLOW),
    ("chunks of letters", answer(b"zz\r\n" + BODY, CHUNKED), BROKEN),
    ("an unknown transfer", answer(BODY, "Transfer-Encoding: gzip"), BROKEN),
    ("gzip", answer(PACKED, "Content-Encoding: gzip"), FINE),
    ("gzip with something behind it", answer(PACKED + b"more", "Content-Encoding: gzip"), None),
    ("gzip in two members", answer(TWO_PACKS, "Content-Encoding: gzip"), FINE),
    ("gzip cut in the middle", answer(PACKED[:-20], "Content-Encoding: gzip"), BROKEN),
    ("gzip twice", answer(gzip.compress(PACKED), "Content-Encoding: gzip, gzip"), None),
    ("deflate, which nobody asked for", answer(zlib.compress(BODY), "Content-Encoding: deflate"), None),
    ("UTF-16", answer(BODY.decode().encode("utf-16")), None),
    ("UTF-32", answer(BODY.decode().encode("utf-32-le")), None),
    ("Latin-1", answer(BODY.replace(b'"+', b'"\xe9+'), "Content-Type: application/json; charset=latin-1"), FINE),
]


async def asked(play: Play, limits: Limits = PATIENT) -> tuple[Lookup, Exception | None]:
    """Look up at a server that plays like that; return the lookup and its end."""
    playing: set[asyncio.Task[None]] = set()

    async def watched(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        playing.add(task)
        await play(reader, writer)

    server = await asyncio.start_server(watched, "127.0.0.1", 0)
    lookup = Lookup(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", limits)
    async with asyncio.timeout(LONGEST_S):
        error = await lookup.run()
        server.close()
        if playing:
            await asyncio.wait(playing)
    return lookup, error


@pytest.mark.parametrize(("sent", "expected"), [one[1:] for one in CASES], ids=[one[0] for one in CASES])
async def test_whatever_comes_over_the_wire_has_a_kind(sent: Sent, expected: Any) -> None:
    async def play(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await reader.readuntil(b"\r\n\r\n")
            for piece in [sent] if isinstance(sent, bytes) else sent():
                writer.write(piece)
                await writer.drain()
            await asyncio.sleep(0.01)
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    lookup, error = await asked(play, PATIENT if expected in (FINE, BROKEN) else IMPATIENT)

    if expected == FINE:
        assert error is None, repr(error)
        assert len(lookup.rows) == 2
    elif expected is not None:
        assert isinstance(error, expected), repr(error)


@pytest.mark.parametrize(
    "value",
    [
        *("-5", "0", "nan", "inf", "1e9", " 5 ", "٣", "5, 7", "5.5", "", "x" * 60_000, "9" * 5000, "-" + "9" * 400),
        *("Thu, 99 Foo 2026 00:00:00 GMT", "Thu, 01 Jan 99999 00:00:00 GMT", "Thu, 01 Jan 1970 00:00:00 GMT"),
    ],
    ids=ascii,
)
async def test_no_wish_to_wait_is_too_odd(value: str) -> None:
    async def play(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        head = b"HTTP/1.1 429 Busy\r\nContent-Length: 0\r\nRetry-After: " + value.encode()
        writer.write(head + b"\r\n\r\n")
        await writer.drain()
        writer.close()

    _, error = await asked(play)

    assert isinstance(error, errors.ApiError)
    assert error.retry_after_s is None or 0 <= error.retry_after_s < float("inf")


EMPTY_MEMBER = gzip.compress(b"")
STORMS: list[tuple[str, Callable[[], Iterator[bytes]], Any]] = [
    ("early hints", lambda: without_end(b"", b"HTTP/1.1 103 Early Hints\r\n\r\n" * 2000), errors.UnexpectedShapeError),
    (
        "empty gzip members",
        lambda: without_end(
            answer(b"", CHUNKED, "Content-Encoding: gzip"),
            b"%x\r\n%s\r\n" % (1000 * len(EMPTY_MEMBER), 1000 * EMPTY_MEMBER),
        ),
        errors.NotJsonError,
    ),
    (
        "bytes behind the gzip end",
        lambda: without_end(
            answer(b"%x\r\n%s\r\n" % (len(PACKED), PACKED), CHUNKED, "Content-Encoding: gzip"),
            b"400\r\n" + b"\0" * 1024 + b"\r\n",
        ),
        FINE,
    ),
    (
        "chunks of one byte",
        lambda: without_end(answer(b"", CHUNKED), b"1\r\n \r\n" * 10_000),
        (errors.ReadTimeoutError, errors.AnswerTooLargeError),
    ),
]


@pytest.mark.parametrize(("sent", "expected"), [one[1:] for one in STORMS], ids=[one[0] for one in STORMS])
async def test_a_storm_ends_and_leaves_the_loop_free(sent: Callable[[], Iterator[bytes]], expected: Any) -> None:
    sent_bytes = 0
    cut_short = asyncio.Event()

    async def play(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal sent_bytes
        try:
            await reader.readuntil(b"\r\n\r\n")
            for piece in sent():
                writer.write(piece)
                await writer.drain()
                sent_bytes += len(piece)
        except (OSError, asyncio.IncompleteReadError):
            cut_short.set()
        finally:
            writer.close()

    longest_s = 0.0

    async def beat() -> None:
        nonlocal longest_s
        while True:
            begun_s = time.thread_time()
            await asyncio.sleep(0)
            longest_s = max(longest_s, time.thread_time() - begun_s)

    beating = asyncio.ensure_future(beat())
    lookup, error = await asked(play, IMPATIENT if isinstance(expected, tuple) else PATIENT)
    async with asyncio.timeout(LONGEST_S):
        await cut_short.wait()
    beating.cancel()

    assert (error is None and len(lookup.rows) == 2) if expected == FINE else isinstance(error, expected)
    assert sent_bytes < 40_000_000
    assert longest_s < 0.05 * slowness()  # of this thread's own processor time, whatever else the machine does
