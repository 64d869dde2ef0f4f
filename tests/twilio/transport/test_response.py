"""An answer is read up to its limit, however it is packed."""

from __future__ import annotations

import gzip
import json
import zlib
from contextlib import aclosing

import pytest

from desktop.twilio import errors
from desktop.twilio.client import ConversationsClient
from desktop.twilio.hosts import parse_api_url
from desktop.twilio.transport.response import shown_path
from desktop.twilio.transport.retry import Limits
from desktop.twilio.types import ParticipantKind, ParticipantQuery
from tests.fake_twilio import CREDENTIALS, FakeServer, FakeTwilio, Reply, conversations

PHONE = ParticipantQuery(ParticipantKind.ADDRESS, "+15558675310")
BODY = json.dumps({"conversations": conversations(50), "meta": {"next_page_url": None}}).encode()
LIMITS = Limits(read_s=2.0, waits_s=(), body_bytes=len(BODY))


async def rows_of(reply: Reply, limits: Limits = LIMITS, host: str = "127.0.0.1") -> int:
    with FakeServer(FakeTwilio(), host=host, answer=lambda _method, _target, _headers: reply) as server:
        client = ConversationsClient(parse_api_url(server.url), limits=limits)
        async with aclosing(client), aclosing(client.participant_conversations(PHONE, CREDENTIALS)) as pages:
            return sum([len(one.conversations) async for one in pages])


def chunked(body: bytes, size: int = 700) -> bytes:
    parts = [body[place : place + size] for place in range(0, len(body), size)]
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (BODY, {}),
        (gzip.compress(BODY), {"Content-Encoding": "gzip"}),
        (zlib.compress(BODY), {"Content-Encoding": "deflate"}),
        (gzip.compress(BODY), {"Content-Encoding": "X-GZIP"}),
        (BODY, {"Content-Encoding": "identity"}),
        (chunked(BODY), {"Transfer-Encoding": "chunked", "Content-Length": ""}),
        (
            chunked(gzip.compress(BODY), 9),
            {"Transfer-Encoding": "chunked", "Content-Length": "", "Content-Encoding": "gzip"},
        ),
        (BODY, {"Connection": "close", "Content-Length": ""}),
        (BODY, {"Content-Type": "text/plain"}),
    ],
)
async def test_every_way_of_packing_gives_the_rows(body: bytes, headers: dict[str, str]) -> None:
    assert await rows_of(Reply(body=body, headers=headers)) == 50


async def test_one_byte_beyond_the_limit_is_too_large() -> None:
    limits = Limits(waits_s=(), body_bytes=len(BODY) - 1)

    for body, headers in ((BODY, {}), (gzip.compress(BODY), {"Content-Encoding": "gzip"})):
        with pytest.raises(errors.AnswerTooLargeError) as caught:
            await rows_of(Reply(body=body, headers=headers), limits)

        assert caught.value.limit_bytes == len(BODY) - 1
        assert caught.value.status == 200


async def test_a_bomb_is_not_unpacked_beyond_the_limit() -> None:
    import tracemalloc

    bomb = gzip.compress(b" " * 200_000_000)
    tracemalloc.start()
    try:
        with pytest.raises(errors.AnswerTooLargeError):
            await rows_of(Reply(body=bomb, headers={"Content-Encoding": "gzip"}), Limits(waits_s=()))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()

    assert peak < 80_000_000


async def test_chunks_that_are_none_are_a_cut_answer() -> None:
    headers = {"Transfer-Encoding": "chunked", "Content-Length": ""}

    with pytest.raises(errors.TruncatedAnswerError):
        await rows_of(Reply(body=b"zz\r\nnonsense", headers=headers))


async def test_this_computer_may_be_asked_by_its_newer_address() -> None:
    from tests import fake_server

    if not fake_server.has_ipv6():
        pytest.skip("this machine has no IPv6 loopback")

    assert await rows_of(Reply(body=BODY), host="::1") == 50


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("/v1/ParticipantConversations", "/v1/ParticipantConversations"),
        ("/v1/Services/IS1/ParticipantConversations", "/v1/Services/IS1/ParticipantConversations"),
        ("/v1/Conversations/CH123/Participants/MB456", "/v1/Conversations/CH…/Participants/MB…"),
        ("/v1/Conversations/order-4711/Messages", "/v1/Conversations/…/Messages"),
        ("/v1/Users/alice%40example.com", "/v1/Users/…"),
        ("/v1/Services/IS1/Users/US1/Conversations", "/v1/Services/IS1/Users/US…/Conversations"),
    ],
)
def test_a_path_is_shown_without_what_names_anybody(path: str, shown: str) -> None:
    assert shown_path(path) == shown
