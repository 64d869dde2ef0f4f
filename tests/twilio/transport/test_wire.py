"""The wire itself: trust, proxies, one origin, GET only, and nothing told to a logger."""

from __future__ import annotations

import asyncio
import logging
import os
import socket
import ssl
import traceback
from contextlib import aclosing
from typing import TYPE_CHECKING

import httpx
import pytest
import trustme

from desktop.twilio import errors
from desktop.twilio.client import ConversationsClient
from desktop.twilio.hosts import Origin, parse_api_url
from desktop.twilio.transport.connecting import Connector, has_route
from desktop.twilio.transport.network import Prepared, ProxyChoice
from desktop.twilio.transport.retry import Limits
from desktop.twilio.transport.wire import OneOriginTransport, WireTransport
from desktop.twilio.types import Credentials, ParticipantKind, ParticipantQuery
from tests.fake_proxy import FakeProxy
from tests.fake_twilio import CREDENTIALS, FakeServer, FakeTwilio, Fault, conversations, error_body
from tests.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PHONE = ParticipantQuery(ParticipantKind.ADDRESS, "+15558675310")
QUICK = Limits(connect_s=3.0, read_s=2.0, waits_s=(0.01,))
TWILIO = Origin("https", "conversations.twilio.com")


@pytest.fixture
def fake() -> FakeTwilio:
    fake = FakeTwilio()
    fake.add(PHONE, conversations(60))
    return fake


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA(organization_name="Inspecting Proxy Inc.", organization_unit_name="Test")


@pytest.fixture
def trusted(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    authority.cert_pem.write_to_path(tmp_path / "authority.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))


@pytest.fixture
def secure(fake: FakeTwilio, authority: trustme.CA) -> Iterator[FakeServer]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1", "conversations.twilio.com").configure_cert(context)
    with FakeServer(fake, tls=context) as server:
        yield server


async def rows_of(client: ConversationsClient, credentials: Credentials = CREDENTIALS) -> int:
    async with aclosing(client), aclosing(client.participant_conversations(PHONE, credentials)) as pages:
        return sum([len(one.conversations) async for one in pages])


@pytest.mark.usefixtures("trusted")
async def test_ssl_cert_file_adds_to_what_is_trusted(secure: FakeServer) -> None:
    assert await rows_of(ConversationsClient(parse_api_url(secure.url), limits=QUICK)) == 60


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
async def test_an_unknown_issuer_is_named_and_nothing_is_sent(secure: FakeServer, version: ssl.TLSVersion) -> None:
    assert secure.tls is not None
    secure.tls.minimum_version = secure.tls.maximum_version = version

    with pytest.raises(errors.TLSError) as caught:
        await rows_of(ConversationsClient(parse_api_url(secure.url), limits=QUICK))

    assert caught.value.issuer is not None
    assert "Inspecting Proxy Inc." in caught.value.issuer
    assert caught.value.tries == 1
    assert secure.requests == []


@pytest.mark.usefixtures("trusted")
async def test_a_certificate_for_another_host_is_refused(fake: FakeTwilio, authority: trustme.CA) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("elsewhere.example").configure_cert(context)

    with FakeServer(fake, tls=context) as server, pytest.raises(errors.TLSError):
        await rows_of(ConversationsClient(parse_api_url(server.url), limits=QUICK))

    assert server.requests == []


async def test_plain_text_where_tls_is_spoken_is_no_trusted_connection() -> None:
    async def talk(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(talk, "127.0.0.1", 0) as serving:
        port = serving.sockets[0].getsockname()[1]
        with pytest.raises(errors.TLSError) as caught:
            await rows_of(ConversationsClient(Origin("https", "127.0.0.1", port), limits=QUICK))

    assert caught.value.issuer is None


async def test_silence_where_tls_is_spoken_is_a_timeout(fake: FakeTwilio) -> None:
    limits = Limits(connect_s=0.3, waits_s=())

    with FakeServer(fake) as server, pytest.raises(errors.ConnectTimeoutError):
        await rows_of(ConversationsClient(Origin("https", "127.0.0.1", server.port), limits=limits))


async def test_a_connection_closed_in_the_handshake_is_a_lost_one() -> None:
    async def hang_up(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.close()

    async with await asyncio.start_server(hang_up, "127.0.0.1", 0) as serving:
        port = serving.sockets[0].getsockname()[1]
        with pytest.raises(errors.ConnectionLostError) as caught:
            await rows_of(ConversationsClient(Origin("https", "127.0.0.1", port), limits=QUICK))

    assert caught.value.tries == 2


@pytest.mark.parametrize("content", [None, "", "no certificate"])
async def test_a_broken_ssl_cert_file_is_said_at_the_first_request(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str | None
) -> None:
    if content is not None:
        (tmp_path / "broken.pem").write_text(content)
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "broken.pem"))
    client = ConversationsClient(TWILIO, limits=QUICK)

    with pytest.raises(errors.TrustFileError):
        await rows_of(client)


@pytest.mark.usefixtures("trusted")
async def test_a_proxy_carries_the_request_and_never_sees_it(
    secure: FakeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    with FakeProxy(server_port=secure.port) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://us%65r:p%40ss@127.0.0.1:{proxy.port}")

        assert await rows_of(ConversationsClient(TWILIO, limits=QUICK)) == 60

    assert proxy.heads[0].startswith("CONNECT conversations.twilio.com:443 HTTP/1.1\r\n")
    assert "Proxy-Authorization: Basic dXNlcjpwQHNz\r\n" in proxy.heads[0]
    assert "\r\nAuthorization" not in "".join(proxy.heads)
    assert secure.requests[0].line.startswith("GET /v1/ParticipantConversations?Address=%2B15558675310&PageSize=50")
    assert "proxy-authorization" not in secure.requests[0].headers


@pytest.mark.parametrize(
    ("status", "kind", "asked", "words"),
    [
        (407, errors.ProxyAuthenticationError, 1, "user name and password"),
        (403, errors.ProxyError, 1, "blocked"),
        (502, errors.ProxyError, 2, "could not connect to Twilio"),
        (503, errors.ProxyError, 2, "could not connect to Twilio"),
    ],
)
async def test_a_proxy_that_refuses_is_told_apart(
    status: int, kind: type[errors.ProxyError], asked: int, words: str
) -> None:
    with FakeProxy(status) as proxy:
        client = ConversationsClient(TWILIO, proxy=ProxyChoice("manual", proxy.url), limits=QUICK)

        with pytest.raises(errors.ProxyError) as caught:
            await rows_of(client)

    assert type(caught.value) is kind
    assert caught.value.status == status
    assert words in str(caught.value)
    assert len(proxy.heads) == asked


@pytest.mark.parametrize(
    ("headers", "methods", "is_supported"),
    [
        ("", (), True),
        ("Proxy-Authenticate: NTLM\r\nProxy-Authenticate: Negotiate\r\n", ("ntlm", "negotiate"), False),
        ('Proxy-Authenticate: Negotiate, Basic realm="a, NTLM", charset="UTF-8"\r\n', ("negotiate", "basic"), True),
        ('proxy-authenticate: Digest realm="x", nonce="y", qop=auth\r\n', ("digest",), False),
    ],
)
@pytest.mark.parametrize("login", ["", "me:secret@"])
async def test_a_proxy_that_wants_a_sign_in_says_which(
    headers: str, methods: tuple[str, ...], is_supported: bool, login: str
) -> None:
    with FakeProxy(407, headers=headers) as proxy:
        setting = proxy.url.replace("://", f"://{login}")
        client = ConversationsClient(TWILIO, proxy=ProxyChoice("manual", setting), limits=QUICK)

        with pytest.raises(errors.ProxyAuthenticationError) as caught:
            await rows_of(client)

    assert (caught.value.methods, caught.value.is_supported) == (methods, is_supported)
    assert caught.value.had_password is bool(login)
    assert len(proxy.heads) == 1


@pytest.mark.parametrize("answer", [b"HTTP/1.1 400 Bad Request\r\n\r\n", b""])
async def test_a_plain_proxy_that_is_set_with_https_is_told_apart(answer: bytes) -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(100)
        writer.write(answer)
        writer.close()

    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        choice = ProxyChoice("manual", f"https://127.0.0.1:{port}")

        with pytest.raises(errors.ProxySchemeError):
            await rows_of(ConversationsClient(TWILIO, proxy=choice, limits=QUICK))


@pytest.mark.parametrize("answer", [b"\x05\xff", b"220 mail ESMTP\r\n\r\n"])
async def test_what_is_no_proxy_at_its_address_is_told_apart(answer: bytes) -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(100)
        writer.write(answer)
        writer.close()

    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        choice = ProxyChoice("manual", f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}")

        with pytest.raises(errors.NoProxyError):
            await rows_of(ConversationsClient(TWILIO, proxy=choice, limits=QUICK))


async def test_a_proxy_that_is_not_there_is_a_proxy_error() -> None:
    with FakeProxy() as proxy:
        pass
    client = ConversationsClient(TWILIO, proxy=ProxyChoice("manual", proxy.url), limits=QUICK)

    with pytest.raises(errors.ProxyError) as caught:
        await rows_of(client)

    assert caught.value.status is None
    assert "could not be reached" in str(caught.value)


@pytest.mark.parametrize("setting", ["socks5://127.0.0.1:1080", "http://", "://x", "http://a b", "ftp://127.0.0.1"])
async def test_an_unusable_proxy_is_said_at_the_first_request(setting: str) -> None:
    client = ConversationsClient(TWILIO, proxy=ProxyChoice("manual", setting), limits=QUICK)

    with pytest.raises(errors.ProxySettingError) as caught:
        await rows_of(client)

    assert caught.value.socks == setting.startswith("socks")
    assert setting not in repr(caught.value)


async def test_loopback_is_never_proxied(fake: FakeTwilio, monkeypatch: pytest.MonkeyPatch) -> None:
    with FakeServer(fake) as server, FakeProxy(503) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:1")

        assert await rows_of(ConversationsClient(parse_api_url(server.url), system_proxy=proxy.url)) == 60

    assert proxy.heads == []


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"])
async def test_only_get_passes(fake: FakeTwilio, method: str) -> None:
    transport = OneOriginTransport(fake.transport(), TWILIO)

    with pytest.raises(PermissionError):
        await transport.handle_async_request(httpx.Request(method, f"{TWILIO.url}/v1/Services"))

    assert fake.asked == []


@pytest.mark.parametrize(
    "url",
    ["https://evil.example/v1/Services", "http://conversations.twilio.com/", "https://conversations.twilio.com:1/"],
)
async def test_only_the_one_origin_is_asked(fake: FakeTwilio, url: str) -> None:
    transport = OneOriginTransport(fake.transport(), TWILIO)

    with pytest.raises(PermissionError):
        await transport.handle_async_request(httpx.Request("GET", url))

    assert fake.asked == []


async def test_a_hostile_server_never_hears_of_the_credentials(fake: FakeTwilio) -> None:
    with FakeServer(FakeTwilio()) as hostile, FakeServer(fake) as server:
        away = f"{hostile.url}/v1/ParticipantConversations?PageToken=PT1"
        redirects = [Fault(status=status, body=b"", headers={"Location": away}) for status in (301, 302, 303, 307, 308)]
        pages = [Fault(edit=lambda value: value | {"meta": {"next_page_url": away}})]
        pages += [Fault(headers={"Refresh": f"0; url={away}", "Link": f"<{away}>; rel=next", "Alt-Svc": "h2=:1"})]
        fake.faults = redirects + pages
        for _ in redirects + pages:
            client = ConversationsClient(parse_api_url(server.url), limits=QUICK)
            try:
                await rows_of(client)
            except errors.AnswerError:
                continue

    assert hostile.requests == []
    assert len(server.requests) == len(redirects) + len(pages) + 1


async def test_nothing_of_a_request_reaches_log_or_traceback(
    fake: FakeTwilio, caplog: pytest.LogCaptureFixture
) -> None:
    marked = Credentials(CREDENTIALS.account_sid, "SKq7x9", "q7x9-secret")
    fake.faults = [
        Fault(status=500, body=error_body(500, 1, "q7x9-name")),
        Fault(reset=True),
        Fault(cut_after=40),
        Fault(delay_s=2),
        Fault(body=b'{"q7x9-attribute'),
        Fault(status=302, body=b"", headers={"Location": "https://q7x9.example"}),
    ]
    texts = []
    with caplog.at_level(logging.DEBUG), FakeServer(fake) as server:
        for _ in range(8):
            client = ConversationsClient(parse_api_url(server.url), limits=Limits(read_s=0.3, waits_s=()))
            try:
                await rows_of(client, marked)
            except errors.TwilioError as error:
                texts += traceback.format_exception(error)
                texts += [repr(error), str(error), repr(vars(error).keys())]

    said = "".join(texts) + caplog.text
    assert len(texts) > 20
    for mark in ("15558675310", "q7x9", "Basic ", "PageSize"):
        assert mark not in said


def test_the_loggers_that_write_urls_are_silent() -> None:
    for name in ("httpx", "httpcore", "httpcore.http11", "httpcore.connection", "httpcore.proxy"):
        assert not logging.getLogger(name).isEnabledFor(logging.CRITICAL)


def resolve(monkeypatch: pytest.MonkeyPatch, *addresses: str) -> None:
    """Replace name lookup by one that returns these addresses, in this order."""

    async def getaddrinfo(_host: str, port: int, **_: object) -> list[tuple[object, ...]]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 0, "", (one, port)) for one in addresses]

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", getaddrinfo)


async def test_addresses_are_tried_until_one_answers(fake: FakeTwilio, monkeypatch: pytest.MonkeyPatch) -> None:
    with FakeServer(fake) as server:
        origin = Origin("http", "two.example", server.port)
        resolve(monkeypatch, "127.0.0.2", "::1", "127.0.0.1")
        transport = OneOriginTransport(WireTransport(origin, Prepared(), QUICK), origin)

        response = await transport.handle_async_request(transport.get_request("/v1/Services", {}, QUICK))
        await response.aread()
        await transport.aclose()

    assert response.status_code == 401


async def test_all_addresses_failing_is_the_last_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    resolve(monkeypatch, "127.0.0.2", "127.0.0.3")

    with pytest.raises(errors.ConnectionLostError) as caught:
        await Connector(Origin("http", "two.example", 9), Prepared(), QUICK).connect()

    assert caught.value.refused


async def test_this_machine_is_found_without_asking_for_its_name(
    fake: FakeTwilio, monkeypatch: pytest.MonkeyPatch
) -> None:
    resolve(monkeypatch, "127.0.0.2")  # a name server that sends plain HTTP, secrets and all, elsewhere
    with FakeServer(fake) as server:
        connection = await Connector(Origin("http", "localhost", server.port), Prepared(), QUICK).connect()
        connection.abort()
        await until(lambda: server.connections == 1)


@pytest.mark.parametrize("host", ["no-such-host.invalid", "x" * 300 + ".example"], ids=["absent", "impossible"])
async def test_a_name_without_addresses_is_said(host: str) -> None:
    with pytest.raises((errors.NameResolutionError, errors.NoNetworkError)):
        await Connector(Origin("http", host, 9), Prepared(), QUICK).connect()


def test_looking_for_a_route_sends_nothing_and_fails_for_nobody() -> None:
    assert has_route() in {True, False}
    assert os.environ.get("HTTPS_PROXY") is None
