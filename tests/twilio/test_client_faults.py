"""Everything that can go wrong on the way, over real sockets: the kind of error, the tries, the rows kept."""

from __future__ import annotations

import asyncio
import gzip
import json
import socket
from typing import Any

import pytest

from desktop.twilio import errors
from desktop.twilio.transport.retry import Limits
from tests.fake_twilio import (
    CREDENTIALS,
    REQUEST_ID,
    FakeServer,
    FakeTwilio,
    Fault,
    Reply,
    conversations,
    error_body,
    page,
)
from tests.twilio.lookups import Lookup, every, html, said

ROWS_BEFORE = 100
JSON_BOMB = b'{"conversations":[],"meta":{}}' + b" " * 40_000_000
SHAPE, CUT, NO_JSON = errors.UnexpectedShapeError, errors.TruncatedAnswerError, errors.NotJsonError
REDIRECT, LARGE = errors.RedirectRefusedError, errors.AnswerTooLargeError
GZIP, ELSEWHERE = {"Content-Encoding": "gzip"}, {"Location": "https://evil.example/"}
MATRIX: list[tuple[str, Fault, type[errors.TwilioError], int]] = [
    ("reset connection", every(reset=True), errors.ConnectionLostError, 5),
    ("body cut in the middle", every(cut_after=500), CUT, 5),
    ("nothing but a head", every(cut_after=0), CUT, 5),
    ("no answer", every(delay_s=9), errors.ReadTimeoutError, 2),
    ("truncated JSON", every(body=b'{"conversations": [{"a": 1}, {"b"'), CUT, 1),
    ("sign-in page with 200", html(), NO_JSON, 1),
    ("empty body", every(body=b" "), NO_JSON, 1),
    ("JSON of another shape", every(body=b'{"rows": []}'), SHAPE, 1),
    ("an array", every(body=b"[]"), SHAPE, 1),
    ("a number", every(body=b"7"), SHAPE, 1),
    ("conversations null", every(body=b'{"conversations": null, "meta": {}}'), SHAPE, 1),
    ("conversations missing", every(body=b'{"meta": {}}'), SHAPE, 1),
    ("conversations an object", every(body=b'{"conversations": {}, "meta": {}}'), SHAPE, 1),
    ("more than 32 MB", every(body=JSON_BOMB), LARGE, 1),
    ("bomb", every(body=gzip.compress(JSON_BOMB), headers=GZIP), LARGE, 1),
    ("no gzip", every(body=b"{}", headers=GZIP), NO_JSON, 1),
    ("cut gzip", every(body=gzip.compress(b"{}" * 99)[:20], headers=GZIP), CUT, 5),
    ("unknown encoding", every(body=b"{}", headers={"Content-Encoding": "br"}), SHAPE, 1),
    ("204", every(status=204, body=b""), SHAPE, 1),
    ("redirect", every(status=302, body=b"", headers=ELSEWHERE), REDIRECT, 1),
    ("not modified", every(status=304, body=b""), REDIRECT, 1),
    ("400", said(400, 20001), errors.ApiError, 1),
    ("401", said(401, 20003), errors.ApiError, 1),
    ("403", said(403, 20403), errors.ApiError, 1),
    ("404", said(404, 50050), errors.ApiError, 1),
    ("418", said(418, 1), errors.ApiError, 1),
    ("429", said(429, 20429), errors.ApiError, 5),
    ("500", said(500, 20500), errors.ApiError, 5),
    ("501", said(501, 20501), errors.ApiError, 1),
    ("502 of a gateway", html(502), errors.ApiError, 5),
    ("503", every(status=503, body=b""), errors.ApiError, 5),
    ("504", every(status=504, body=b"\xff\xfe"), errors.ApiError, 5),
    ("endless error", every(status=500, body=b"x" * 10_000_000), errors.ApiError, 5),
]
NAMES = [row[0] for row in MATRIX]


@pytest.mark.parametrize(("fault", "kind", "tries"), [row[1:] for row in MATRIX], ids=NAMES)
async def test_a_failing_page_keeps_the_rows_before_it(
    fake: FakeTwilio,
    server: FakeServer,
    fault: Fault,
    kind: type[errors.TwilioError],
    tries: int,
) -> None:
    fake.fail(Fault(**(vars(fault) | {"when": page(3)})))
    lookup = Lookup(server.url)

    error = await lookup.run()

    assert type(error) is kind
    assert error.tries == tries
    # The connection that had carried two pages is taken for dead when it is reset, which is no try of the request.
    assert len(server.requests) == 2 + tries + fault.reset
    assert len(lookup.waits) == 2 * (tries - 1)
    assert len(lookup.rows) == ROWS_BEFORE
    assert lookup.records[-1].failure == kind.__name__
    assert lookup.records[-1].tries == tries
    assert error.__cause__ is None
    assert error.__context__ is None


@pytest.mark.parametrize(
    ("fault", "kind", "tries"), [row[1:] for row in MATRIX[:6]], ids=[row[0] for row in MATRIX[:6]]
)
async def test_after_a_failure_the_rest_comes_without_loss_or_double(
    fake: FakeTwilio, server: FakeServer, fault: Fault, kind: type[errors.TwilioError], tries: int
) -> None:
    script = fake.fail(Fault(**(vars(fault) | {"when": page(4)})))
    first = Lookup(server.url)
    assert await first.run() is not None
    fake.faults.remove(script)
    second = Lookup(server.url)

    error = await second.run(first.pages[-1].next_target)

    assert error is None
    assert first.rows + second.rows == [row["conversation_sid"] for row in conversations(250)]


async def test_an_error_names_what_twilio_said(fake: FakeTwilio, server: FakeServer) -> None:
    fake.fail(Fault(status=403, body=error_body(403, 20403, "Account suspended")))

    error = await Lookup(server.url).run()

    assert isinstance(error, errors.ApiError)
    assert (error.status, error.code, error.message) == (403, 20403, "Account suspended")
    assert error.more_info == "https://www.twilio.com/docs/errors/20403"
    assert error.request_id == REQUEST_ID


async def test_what_was_asked_is_cut_out_of_twilios_words(fake: FakeTwilio, server: FakeServer) -> None:
    echo = f"No +15558675310 or %2B15558675310 for {CREDENTIALS.username}"
    fake.fail(Fault(status=400, body=error_body(400, 20001, echo)))

    error = await Lookup(server.url).run()

    assert isinstance(error, errors.ApiError)
    assert error.message == "No … or … for …"


async def test_the_error_code_of_a_header_stands_in_for_a_page(fake: FakeTwilio, server: FakeServer) -> None:
    fake.fail(Fault(status=403, body=b"<html>", headers={"X-Twilio-Error-Code": "70051", "Twilio-Request-Id": "<b>"}))

    error = await Lookup(server.url).run()

    assert isinstance(error, errors.ApiError)
    assert (error.code, error.message, error.request_id) == (70051, None, None)


async def test_wrong_credentials_are_told_once(fake: FakeTwilio, server: FakeServer) -> None:
    fake.accounts.clear()

    error = await Lookup(server.url).run()

    assert isinstance(error, errors.ApiError)
    assert (error.code, len(server.requests)) == (20003, 1)


async def test_nobody_listening_is_a_refused_connection() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    lookup = Lookup(f"http://127.0.0.1:{port}")

    error = await lookup.run()

    assert isinstance(error, errors.ConnectionLostError)
    assert error.refused
    assert error.tries == 5


async def test_no_connection_within_the_limit_names_it() -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener:
        port = listener.getsockname()[1]
        held = [socket.socket() for _ in range(4)]
        for one in held:
            one.setblocking(False)
            one.connect_ex(("127.0.0.1", port))
        lookup = Lookup(f"http://127.0.0.1:{port}", Limits(connect_s=0.3, waits_s=()))

        error = await lookup.run()

        for one in held:
            one.close()
    assert isinstance(error, errors.ConnectTimeoutError)
    assert error.limit_s == 0.3


async def test_what_is_no_http_is_said() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:

        async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.read(100)
            writer.write(b"220 smtp ready\r\n\r\n")
            await writer.drain()
            writer.close()

        serving = await asyncio.start_server(talk, sock=listener)
        error = await Lookup(f"http://127.0.0.1:{listener.getsockname()[1]}").run()
        serving.close()

    assert isinstance(error, errors.UnexpectedShapeError)


async def test_a_large_page_of_odd_rows_comes_whole(fake: FakeTwilio, server: FakeServer) -> None:
    rows: list[Any] = conversations(3)
    rows[0]["conversation_attributes"] = "[" * 100_000 + "]" * 100_000
    rows[1]["conversation_friendly_name"] = "\ud800 <img src='file:///x'> \u202e"
    rows[2]["conversation_attributes"] = json.dumps({"x": "y" * 1_000_000})
    body = json.dumps({"conversations": [*rows, None, 7], "meta": {"next_page_url": None}}).encode()
    server.answer = lambda _method, _target, _headers: Reply(body=body)
    lookup = Lookup(server.url)

    assert await lookup.run() is None

    found = lookup.pages[0].conversations
    assert [row.conversation_sid for row in found] == [*(row["conversation_sid"] for row in rows), None, None]
    assert found[1].conversation_friendly_name == "\ud800 <img src='file:///x'> \u202e"
    assert found[0].conversation_attributes == rows[0]["conversation_attributes"]
    assert found[2].conversation_attributes == rows[2]["conversation_attributes"]
