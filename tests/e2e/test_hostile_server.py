"""A hostile server that every name and every port lead to: it gets not one byte, whatever an answer says."""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Self

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeView

from desktop.startup.command_line import StartRequest
from tests.e2e.conftest import ENVIRONMENT
from tests.e2e.faults import NUMBER, start
from tests.e2e.test_link_stories import follow, line, pick_first, prepared
from tests.fake_twilio import SERVICES, TWILIO, Fault, Reply, conversations, error_body, page
from tests.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from tests.fake_twilio import Asked, FakeServer, FakeTwilio

PATH = "/v1/ParticipantConversations?Address=%2B15558675310&PageSize=50&Page=1&PageToken=PTx.50"
GOOD = b'{"conversations": [], "meta": {"next_page_url": null}, "services": [], "participants": []}'


@dataclass
class HostileServer:
    """Records every byte and answers politely, so that clients stay."""

    heard: bytearray = field(default_factory=bytearray)
    connections: int = 0

    def __enter__(self) -> Self:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                self.connections += 1
                threading.Thread(target=self._listen, args=(client,), daemon=True).start()

    def _listen(self, client: socket.socket) -> None:
        with client, contextlib.suppress(OSError):
            while piece := client.recv(65536):
                self.heard += piece
                client.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(GOOD), GOOD))


@pytest.fixture
def hostile(server: FakeServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[HostileServer]:
    """Redirect every name, and every address but the right server's, to the hostile one."""
    connect = socket.socket.connect

    def getaddrinfo(host: Any, port: Any, *_rest: Any, **_named: Any) -> Any:
        address = ("127.0.0.1", int(port or 0))
        return [(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", address)]

    with HostileServer() as hostile:

        def diverted(self: socket.socket, address: Any) -> None:
            if self.family == socket.AF_UNIX or address[1] == server.port:
                connect(self, address)
            else:
                connect(self, ("127.0.0.1", hostile.port))

        monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
        monkeypatch.setattr(socket.socket, "connect", diverted)
        yield hostile


def only_reads(server: FakeServer) -> None:
    """Check that nothing but GET was sent, and to the right host."""
    assert server.requests
    for one in server.requests:
        assert one.line.startswith("GET /v1/")
        assert one.headers["host"] == f"127.0.0.1:{server.port}"
        assert one.headers["authorization"].startswith("Basic ")


def elsewhere(hostile: HostileServer, path: str = PATH) -> list[str]:
    """Return the URLs with which an answer might lead to the hostile server."""
    port = hostile.port
    return [
        f"http://127.0.0.1:{port}{path}",
        f"http://localhost:{port}{path}",
        f"http://[::1]:{port}{path}",
        f"https://evil.example{path}",
        f"http://evil.example:{port}{path}",
        f"https://twilio.com.evil.example{path}",
        f"https://conversations.twilio.com.evil.example{path}",
        f"https://eviltwilio.com{path}",
        f"https://evil-twilio.com{path}",
        f"https://conversations.twilio.com@evil.example{path}",
        f"https://conversations.twilio.com:pw@evil.example:{port}{path}",
        f"https://user@conversations.twilio.com{path}",
        f"https://conversations.twilio.com:{port}{path}",
        f"http://conversations.twilio.com{path}",
        f"https://conversations.twіlio.com{path}",
        f"https://conversations.twilio。com{path}",
        f"https://conversations.twilio.com%2eevil.example{path}",
        f"https://conversations.twilio.com\\.evil.example{path}",
        f"https://evil.example\\@conversations.twilio.com{path}",
        f"https://evil.example#@conversations.twilio.com{path}",
        f"https://evil.example?@conversations.twilio.com{path}",
        f"https:\\\\evil.example{path}",
        f"//evil.example{path}",
        f"///evil.example{path}",
        f"\thttps://evil.example{path}",
        f"https://conversations.twilio.com\r\nHost: evil.example{path}",
        f"ftp://conversations.twilio.com{path}",
        f"{TWILIO}//evil.example{path}",
        f"{TWILIO}/v1/../../evil.example{path}",
        f"{TWILIO}{path} HTTP/1.1\r\nHost: evil.example\r\n\r\nGET {path}",
    ]


async def test_the_trap_works(hostile: HostileServer) -> None:
    reader, writer = await asyncio.open_connection("conversations.twilio.com", 443)
    writer.write(b"GET / HTTP/1.1\r\n\r\n")

    assert (await reader.readline()).startswith(b"HTTP/1.1 200")
    writer.close()
    await writer.wait_closed()
    assert b"GET /" in hostile.heard


async def test_no_next_page_leads_away(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, hostile: HostileServer
) -> None:
    fake.add(NUMBER, conversations(130))
    urls = iter(elsewhere(hostile))

    def lead(answer: Any) -> Any:
        answer["meta"] |= {"next_page_url": next(urls), "url": "http://evil.example", "first_page_url": "//evil"}
        return answer

    fake.fail(Fault(edit=lead, times=None, when=page(1)))
    async with start(server) as agent:
        for url in elsewhere(hostile):
            await agent.look_up(NUMBER.text)
            assert agent.summary.startswith("50 conversations, incomplete"), url
            assert agent.sees("It is not followed"), url

    assert hostile.connections == 0
    assert len(server.requests) == len(elsewhere(hostile))
    only_reads(server)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_no_redirect_leads_away(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, hostile: HostileServer, status: int
) -> None:
    async with start(server) as agent:
        for url in elsewhere(hostile)[:6]:
            headers = {"Location": url, "Refresh": f"0; url={url}", "Content-Location": url, "Alt-Svc": 'h2="evil:443"'}
            fake.faults[:] = [Fault(status=status, body=b"", headers=headers)]
            await agent.look_up(NUMBER.text)
            assert agent.sees("The answer redirects elsewhere. Redirects are not followed."), url

    assert hostile.connections == 0
    only_reads(server)


async def test_no_header_of_a_good_answer_leads_away(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, hostile: HostileServer
) -> None:
    away = f"http://127.0.0.1:{hostile.port}"
    headers = {
        "Link": f'<{away}/next>; rel="next"',
        "Location": away,
        "Refresh": f"0; url={away}",
        "Alt-Svc": f'h2="127.0.0.1:{hostile.port}", http/1.1="127.0.0.1:{hostile.port}"',
        "Set-Cookie": "session=1; Domain=127.0.0.1",
        "Proxy-Authenticate": "Basic",
        "WWW-Authenticate": f'Basic realm="{away}"',
    }
    fake.add(NUMBER, conversations(130))
    fake.fail(Fault(headers=headers, times=None))
    async with start(server) as agent:
        await agent.look_up(NUMBER.text)
        assert agent.summary.startswith("130 conversations, complete")

    assert hostile.connections == 0
    assert not any("cookie" in one.headers for one in server.requests)
    only_reads(server)


async def test_no_list_of_services_leads_away(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, hostile: HostileServer
) -> None:
    urls = elsewhere(hostile, "/v1/Services?PageSize=100&Page=1&PageToken=PTx.1")
    answers = iter(urls)

    def answer(method: str, target: str, headers: dict[str, str]) -> Reply:
        reply = fake.answer(method, target, headers)
        if target.startswith("/v1/Services?"):
            reply.body = reply.body.replace(
                b'"next_page_url": null', b'"next_page_url": ' + json.dumps(next(answers)).encode()
            )
        return reply

    server.answer = answer
    async with start(server, StartRequest(scope="all")) as agent:
        for url in urls:
            await agent.look_up(NUMBER.text)
            assert agent.summary.startswith("0 conversations, incomplete"), url

    assert hostile.connections == 0
    only_reads(server)


async def test_no_link_of_a_conversation_leads_away(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, hostile: HostileServer
) -> None:
    [row] = conversations(1)
    urls = elsewhere(hostile, f"/v1/Services/{SERVICES[0]}/Conversations/{row['conversation_sid']}")
    row["links"] |= {"conversation": urls[0], "participant": urls[3]}
    row["links"] |= {f"more_{place}": url for place, url in enumerate(urls)}
    fake.add(NUMBER, [row])
    async with start(server, StartRequest(kind=NUMBER.kind, text=NUMBER.text, search=True)) as agent:
        await pick_first(agent)
        before = len(server.requests)
        model = agent.part(QTreeView, "Details").model()
        count = model.rowCount(line(agent, "Links"))
        assert count >= len(urls)
        for place in range(count):
            tree = agent.part(QTreeView, "Details")
            tree.setFocus()
            tree.setCurrentIndex(tree.model().index(place, 0, line(agent, "Links")))
            agent.press(Qt.Key.Key_Return)
            await asyncio.sleep(0.02)
            agent.workspace.results.table.clearSelection()
            await until(lambda: agent.sees("No conversation selected"))
            await pick_first(agent)

        targets = [one.partition(" ")[2].partition("?")[0] for one in server.lines[before:]]
    assert hostile.connections == 0
    assert not any("evil" in target for target in targets)
    only_reads(server)


async def test_no_list_behind_a_link_leads_away(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, hostile: HostileServer
) -> None:
    path = prepared(fake)
    away = elsewhere(hostile, f"{path}/Participants?PageSize=50&Page=1&PageToken=PTx.50")[0]

    def lead(answer: Any) -> Any:
        answer["meta"]["next_page_url"] = away
        return answer

    def participants(asked: Asked) -> bool:
        return asked.path.endswith("/Participants")

    fake.fail(Fault(edit=lead, times=None, when=participants))
    async with start(server, StartRequest(kind=NUMBER.kind, text=NUMBER.text, search=True)) as agent:
        await pick_first(agent)
        follow(agent, "Links", "Participants")
        await until(lambda: any("/Participants" in one for one in server.lines))
        await asyncio.sleep(0.2)

    assert hostile.connections == 0
    only_reads(server)


async def test_no_help_page_is_offered_but_twilios(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, hostile: HostileServer
) -> None:
    async with start(server) as agent:
        for url in [*elsewhere(hostile), "javascript:alert(1)", "https://www.twilio.com.evil.example/docs"]:
            fake.faults[:] = [Fault(status=400, body=error_body(400, 20001, more_info=url))]
            await agent.look_up(NUMBER.text)
            shown = agent.workspace.results.message_bar.help
            twilio = ("https://www.twilio.com/", "https://twilio.com/")
            assert shown.toolTip().startswith(twilio) if shown.isVisible() else shown.toolTip() == ""

    assert hostile.connections == 0
    assert ENVIRONMENT["TWILIO_API_SECRET"].encode() not in hostile.heard
