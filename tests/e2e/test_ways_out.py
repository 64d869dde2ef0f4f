"""No network, names, proxies, trust, time limits: each has a sentence of its own, and the window goes on."""

from __future__ import annotations

import contextlib
import socket
import ssl
from typing import TYPE_CHECKING, Any

import pytest
import trustme
from PySide6.QtWidgets import QPushButton

from desktop.runtime.records import replace
from desktop.settings.preferences import ProxyMode
from desktop.twilio.transport.retry import Limits
from tests.e2e.agent import Agent
from tests.e2e.conftest import ENVIRONMENT
from tests.e2e.faults import NUMBER, QUICK
from tests.fake_proxy import FakeProxy
from tests.fake_twilio import FakeServer, FakeTwilio, conversations
from tests.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

DEMO_NUMBER = "error-401"


def start(url: str | None = None, limits: Limits = QUICK) -> Agent:
    """Start the program with short waits, at Twilio's own host unless told otherwise."""
    agent = Agent.start(server=url, **ENVIRONMENT)
    agent.application.clients.limits = limits
    return agent


async def fails(agent: Agent, sentence: str, hint: str = "") -> None:
    """Check that a lookup fails with the sentence, and that the next lookup works."""
    await agent.look_up(NUMBER.text)
    strip = agent.workspace.results.message_bar
    assert sentence in strip.sentence.text()
    assert hint in strip.hint.text()
    assert agent.summary.startswith("0 conversations, incomplete")
    agent.click(agent.part(QPushButton, "Retry"))
    assert agent.summary.startswith("0 conversations, loading")
    await agent.until_ended()
    assert sentence in strip.sentence.text()

    agent.session.accounts.enter_demo()
    await agent.look_up(DEMO_NUMBER)
    assert "Twilio rejected the key." in strip.sentence.text()


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA(organization_name="Inspecting Proxy Inc.", organization_unit_name="Test")


@pytest.fixture
def secure(fake: FakeTwilio, authority: trustme.CA) -> Iterator[FakeServer]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1", "conversations.twilio.com").configure_cert(context)
    with FakeServer(fake, tls=context) as server:
        yield server


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


async def test_nobody_there_is_a_refused_connection_and_retry_finds_who_came(
    qapp: QApplication, fake: FakeTwilio
) -> None:
    port = free_port()
    fake.add(NUMBER, conversations(3))
    async with start(f"http://127.0.0.1:{port}") as agent:
        await agent.look_up(NUMBER.text)
        assert agent.sees("The connection was refused.")

        with FakeServer(fake, port=port):
            agent.click(agent.part(QPushButton, "Retry"))
            await agent.until_ended()

            assert agent.summary.startswith("3 conversations, complete")


async def test_no_connection_in_time_names_the_limit(qapp: QApplication) -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener, contextlib.ExitStack() as held:
        port = listener.getsockname()[1]
        for _ in range(4):
            one = held.enter_context(socket.socket())
            one.setblocking(False)
            one.connect_ex(("127.0.0.1", port))
        async with start(f"http://127.0.0.1:{port}", Limits(connect_s=2.0, waits_s=())) as agent:
            await fails(agent, "No connection to Twilio within 2 seconds.", "firewall and proxy")


async def test_an_unknown_issuer_is_named_and_sees_nothing(qapp: QApplication, secure: FakeServer) -> None:
    async with start(secure.url) as agent:
        await fails(agent, "Inspecting Proxy Inc.", "add its certificate to the system's trust store")

    assert secure.requests == []


async def test_a_broken_trust_file_is_said_at_the_lookup(
    qapp: QApplication, secure: FakeServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "broken.pem").write_text("no certificate")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "broken.pem"))
    async with start(secure.url) as agent:
        await fails(agent, "SSL_CERT_FILE names a file without readable certificates.")


async def test_a_name_that_nobody_knows(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    without_names(monkeypatch, has_route=True)
    async with start() as agent:
        await fails(agent, "Twilio's host name was not found.", "region and edge")


async def test_no_network_at_all(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    without_names(monkeypatch, has_route=False)
    async with start() as agent:
        await fails(agent, "This computer has no network connection.")


def without_names(monkeypatch: pytest.MonkeyPatch, *, has_route: bool) -> None:
    """Disable the name server, and the routing table if told so, at the system's own functions."""
    asked = socket.getaddrinfo
    connect = socket.socket.connect

    def getaddrinfo(host: Any, *rest: Any, **named: Any) -> Any:
        if "twilio" in str(host):
            raise socket.gaierror(socket.EAI_AGAIN, "no name server")
        return asked(host, *rest, **named)

    def guarded(self: socket.socket, address: Any) -> None:
        if self.type & socket.SOCK_DGRAM and self.family != socket.AF_UNIX and not str(address[0]).startswith("127."):
            if has_route:
                return
            raise OSError("no route")
        connect(self, address)

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    monkeypatch.setattr(socket.socket, "connect", guarded)


PROXIES = [
    (407, "The proxy requires a user name and password (407)."),
    (403, "The proxy blocked the request."),
    (502, "The proxy could not connect to Twilio."),
]


@pytest.mark.parametrize(("status", "sentence"), PROXIES)
async def test_a_proxy_that_says_no(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, status: int, sentence: str
) -> None:
    with FakeProxy(status=status) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        async with start() as agent:
            await fails(agent, sentence)

    assert proxy.heads
    assert not any("authorization: basic" in head.lower() for head in proxy.heads)


async def test_a_proxy_that_is_not_there(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{free_port()}")
    async with start() as agent:
        await fails(agent, "The proxy cannot be reached.")


@pytest.mark.parametrize(
    ("setting", "sentence"),
    [
        ("socks5://127.0.0.1:1080", "names a SOCKS proxy, which cannot be used"),
        ("http://[::1", "is not the address of a proxy"),
        ("ftp://proxy", "is not the address of a proxy"),
    ],
)
async def test_a_proxy_setting_that_cannot_be_used_is_a_sentence_and_no_failed_start(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, setting: str, sentence: str
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", setting)
    async with start() as agent:
        await fails(agent, sentence, "HTTPS_PROXY")


async def test_the_proxy_of_the_settings_counts_from_the_next_request_on(
    qapp: QApplication,
    fake: FakeTwilio,
    secure: FakeServer,
    authority: trustme.CA,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    authority.cert_pem.write_to_path(str(tmp_path / "authority.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
    fake.add(NUMBER, conversations(3))
    with FakeProxy(server_port=secure.port) as proxy:
        async with start() as agent:
            settings = agent.application.settings
            change(settings, proxy=ProxyMode.MANUAL, proxy_url=f"http://127.0.0.1:{free_port()}")
            await agent.look_up(NUMBER.text)
            assert agent.sees("The proxy cannot be reached.")

            change(settings, proxy=ProxyMode.MANUAL, proxy_url=proxy.url)
            agent.click(agent.part(QPushButton, "Retry"))
            await until(lambda: agent.summary.startswith("3 conversations, complete"))

    assert proxy.heads[0].startswith("CONNECT conversations.twilio.com:443 ")


async def test_loopback_goes_past_every_proxy(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake.add(NUMBER, conversations(3))
    with FakeProxy(status=407) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        monkeypatch.setenv("ALL_PROXY", proxy.url)
        async with start(server.url) as agent:
            await agent.look_up(NUMBER.text)

            assert agent.summary.startswith("3 conversations, complete")
    assert proxy.heads == []


def change(settings: Any, **values: Any) -> None:
    """Change preferences as the Settings dialog does."""
    settings.set_preferences(replace(settings.preferences, **values))
