"""What lies behind a conversation is opened inside the detail pane, in the conversation's own service."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QListView, QPlainTextEdit, QPushButton, QTabBar, QTreeView

from desktop.detail.transcript_export import TranscriptFormat
from desktop.startup.command_line import StartRequest
from desktop.twilio.types import ParticipantKind, ParticipantQuery
from tests.e2e.agent import Agent
from tests.e2e.conftest import ENVIRONMENT
from tests.fake_twilio import SERVICES, Fault, conversations, error_body, sid
from tests.waiting import until

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from tests.fake_twilio import FakeServer, FakeTwilio

NUMBER = ParticipantQuery(ParticipantKind.ADDRESS, "+15558675310")


def prepared(fake: FakeTwilio, service: str = SERVICES[0]) -> str:
    """Add one conversation with resources behind its links; return the conversation's path."""
    [row] = conversations(1, service=service)
    fake.add(NUMBER, [row], service)
    path = f"/v1/Conversations/{row['conversation_sid']}"
    fake.add_resource(path, {"sid": row["conversation_sid"], "state": "active", "friendly_name": "Behind the link"})
    people = [{"sid": sid("MB", n), "identity": f"person {n}", "role_sid": sid("RL", n)} for n in range(70)]
    fake.add_list(f"{path}/Participants", people)
    said = [{"sid": sid("IM", n), "index": n, "author": "anna", "body": f"message {n}"} for n in range(30)]
    fake.add_list(f"{path}/Messages", said)
    return path


def start_request(scope: str = "default") -> StartRequest:
    return StartRequest(kind=NUMBER.kind, text=NUMBER.text, search=True, scope=scope)


async def pick_first(agent: Agent) -> None:
    await agent.until_ended()
    agent.workspace.results.table.selectRow(0)
    await until(lambda: agent.sees("Order 100000, where is my parcel?"))


def line(agent: Agent, *fields: str) -> QModelIndex:
    model, index = agent.part(QTreeView, "Details").model(), QModelIndex()
    for field in fields:
        rows = [model.index(row, 0, index) for row in range(model.rowCount(index))]
        index = next(one for one in rows if one.data() == field)
    return index


def follow(agent: Agent, *fields: str) -> None:
    tree = agent.part(QTreeView, "Details")
    tree.setFocus()
    tree.setCurrentIndex(line(agent, *fields))
    agent.press(Qt.Key.Key_Return)


def sections(agent: Agent) -> list[str]:
    """Return the shown lines of the tree; none while a page is shown in its place."""
    tree = next(one for one in agent.workspace.detail.findChildren(QTreeView) if one.accessibleName() == "Details")
    model = tree.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())] if tree.isVisible() else []


def said(agent: Agent) -> list[str]:
    """Return every entry of the transcript, as it is read aloud."""
    lists = [one for one in agent.workspace.detail.findChildren(QListView) if one.accessibleName() == "Messages"]
    if not lists:
        return []
    model = lists[0].model()
    return [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


async def test_participants_open_in_steps_in_their_service_and_back_leads_back(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    path = prepared(fake, SERVICES[1]).replace("/v1/", f"/v1/Services/{SERVICES[1]}/")
    async with Agent.start(server=server.url, start_request=start_request(SERVICES[1]), **ENVIRONMENT) as agent:
        await pick_first(agent)

        follow(agent, "Links", "Participants")
        await until(lambda: "Participant 50" in sections(agent))
        follow(agent, "Load more")
        await until(lambda: "Participant 70" in sections(agent))
        agent.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)

        assert server.lines[1] == f"GET {path}/Participants?PageSize=50 HTTP/1.1"
        second = f"GET {path}/Participants?PageSize=50&Page=1&PageToken=PTclosed_2024-01-18T03:"
        assert any(line.startswith(second) for line in server.lines)
        assert "Binding" in sections(agent)


async def test_messages_are_fetched_after_consent_newest_first(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    path = prepared(fake)
    async with Agent.start(server=server.url, start_request=start_request(), **ENVIRONMENT) as agent:
        await pick_first(agent)
        scoped = path.replace("/v1/", f"/v1/Services/{SERVICES[0]}/")

        follow(agent, "Links", "Messages")
        agent.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        assert "Binding" in sections(agent)
        follow(agent, "Links", "Messages")
        asked_before = len(server.lines)
        agent.click(agent.part(QPushButton, "Allow messages for this account"))
        await until(lambda: len(said(agent)) == 20)

        assert asked_before == 1
        assert server.lines[1] == f"GET {scoped}/Messages?Order=desc&PageSize=20 HTTP/1.1"
        assert said(agent)[0].endswith(": message 10")
        assert said(agent)[-1].startswith("anna, ")

        agent.press(Qt.Key.Key_Home)
        await until(lambda: len(said(agent)) == 30)
        assert said(agent)[0].endswith(": message 0")


async def test_transcript_names_authors_tells_delivery_and_is_saved(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, tmp_path: Path
) -> None:
    path = prepared(fake)
    people: list[dict[str, Any]] = [
        {"sid": sid("MB", 1), "identity": "anna", "attributes": '{"display_name": "Anna Veal"}'},
        {"sid": sid("MB", 2), "messaging_binding": {"type": "sms", "address": NUMBER.text}},
    ]
    failed = {"total": 1, "sent": "all", "undelivered": "all"}
    fake.add_list(f"{path}/Participants", people)
    fake.add_list(
        f"{path}/Messages",
        [
            {"sid": sid("IM", 1), "index": 0, "author": NUMBER.text, "participant_sid": sid("MB", 2), "body": "Hello?"},
            {"sid": sid("IM", 2), "index": 1, "author": "anna", "body": "Here", "delivery": failed},
        ],
    )
    receipt = {"sid": sid("DY", 1), "status": "undelivered", "error_code": 30005}
    fake.add_list(f"{path}/Messages/{sid('IM', 2)}/Receipts", [receipt])
    async with Agent.start(server=server.url, start_request=start_request(), **ENVIRONMENT) as agent:
        await pick_first(agent)
        follow(agent, "Links", "Messages")
        agent.click(agent.part(QPushButton, "Allow messages for this account"))
        await until(lambda: said(agent)[-1:] and said(agent)[-1].startswith("Anna Veal, "))

        transcript = agent.workspace.detail.messages.view
        next(one for one in transcript.entry_menu().actions() if one.text() == "Check Delivery").trigger()
        await until(lambda: "failed (30005)" in transcript.text(TranscriptFormat.TEXT))
        transcript.save(str(tmp_path / "said.md"))
        await until((tmp_path / "said.md").exists)

        text = (tmp_path / "said.md").read_text()
        assert "**Anna Veal (agent), " in text
        assert "Hello?" in text
        agent.click(agent.part(QPushButton, "Back to conversation"))
        await until(lambda: "Binding" in sections(agent))


async def test_messages_stay_when_their_authors_cannot_be_named(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    prepared(fake)
    fake.fail(Fault(when=lambda asked: asked.path.endswith("/Participants"), status=403, body=error_body(403, 70051)))
    async with Agent.start(server=server.url, start_request=start_request(), **ENVIRONMENT) as agent:
        await pick_first(agent)
        follow(agent, "Links", "Messages")
        agent.click(agent.part(QPushButton, "Allow messages for this account"))
        await until(lambda: len(said(agent)) == 20)
        await until(lambda: agent.sees("The key is not allowed to read conversations."))
        assert agent.sees("20 messages")

        assert said(agent)[-1].endswith(": message 29")


async def test_raw_shows_what_came_from_behind_a_link(qapp: QApplication, fake: FakeTwilio, server: FakeServer) -> None:
    path = prepared(fake)
    async with Agent.start(server=server.url, start_request=start_request(), **ENVIRONMENT) as agent:
        await pick_first(agent)

        follow(agent, "Links", "Conversation")
        await until(lambda: sections(agent) == ["Conversation", "Other fields"])
        agent.workspace.detail.findChildren(QTabBar)[0].setCurrentIndex(1)

        shown = json.loads(agent.part(QPlainTextEdit, "Raw JSON").toPlainText())
        assert shown == fake.resources[path]


async def test_link_that_fails_says_why_and_can_be_tried_again(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    prepared(fake)
    async with Agent.start(server=server.url, start_request=start_request(), **ENVIRONMENT) as agent:
        await pick_first(agent)
        fake.fail(Fault(status=404, body=error_body(404, 50350)))

        follow(agent, "Links", "Conversation")
        await until(lambda: agent.sees("Twilio 50350"))
        agent.click(agent.part(QPushButton, "Try again"))
        await until(lambda: sections(agent) == ["Conversation", "Other fields"])

        assert agent.summary.startswith("1 ")
