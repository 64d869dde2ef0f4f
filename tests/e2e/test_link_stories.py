"""What lies behind a conversation is opened inside the detail pane, in the conversation's own service."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QTabBar, QTreeView

from desktop.startup.command_line import Opening
from desktop.twilio.types import ParticipantKind, ParticipantQuery
from tests.e2e.agent import Agent
from tests.e2e.conftest import ENVIRONMENT
from tests.fake_twilio import SERVICES, Fault, conversations, error_body, sid
from tests.waiting import until

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.fake_twilio import FakeServer, FakeTwilio

NUMBER = ParticipantQuery(ParticipantKind.ADDRESS, "+15558675310")


def prepared(fake: FakeTwilio, service: str = SERVICES[0]) -> str:
    """Return the fake one conversation with things behind its links; give the conversation's path there."""
    [row] = conversations(1, service=service)
    fake.add(NUMBER, [row], service)
    path = f"/v1/Conversations/{row['conversation_sid']}"
    fake.add_resource(path, {"sid": row["conversation_sid"], "state": "active", "friendly_name": "Behind the link"})
    people = [{"sid": sid("MB", n), "identity": f"person {n}", "role_sid": sid("RL", n)} for n in range(70)]
    fake.add_list(f"{path}/Participants", people)
    said = [{"sid": sid("IM", n), "index": n, "author": "anna", "body": f"message {n}"} for n in range(30)]
    fake.add_list(f"{path}/Messages", said)
    return path


def opening(scope: str = "default") -> Opening:
    return Opening(kind=NUMBER.kind, text=NUMBER.text, search=True, scope=scope)


async def pick_first(agent: Agent) -> None:
    await agent.until_ended()
    agent.session.results.table.selectRow(0)
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
    """Return what stands in the tree; nothing while it gives way to a page that says what is loading or wrong."""
    tree = next(one for one in agent.session.detail.findChildren(QTreeView) if one.accessibleName() == "Details")
    model = tree.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())] if tree.isVisible() else []


async def test_participants_open_in_steps_in_their_service_and_back_leads_back(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    path = prepared(fake, SERVICES[1]).replace("/v1/", f"/v1/Services/{SERVICES[1]}/")
    async with Agent.start(server=server.url, opening=opening(SERVICES[1]), **ENVIRONMENT) as agent:
        await pick_first(agent)

        follow(agent, "Links", "Participants")
        await until(lambda: "Participant 50" in sections(agent))
        follow(agent, "Load more")
        await until(lambda: "Participant 70" in sections(agent))
        agent.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)

        assert server.lines[1] == f"GET {path}/Participants?PageSize=50 HTTP/1.1"
        assert server.lines[2].startswith(
            f"GET {path}/Participants?PageSize=50&Page=1&PageToken=PTclosed_2024-01-18T03:"
        )
        assert "Binding" in sections(agent)


async def test_messages_are_fetched_after_consent_newest_first(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    path = prepared(fake)
    async with Agent.start(server=server.url, opening=opening(), **ENVIRONMENT) as agent:
        await pick_first(agent)
        scoped = path.replace("/v1/", f"/v1/Services/{SERVICES[0]}/")

        follow(agent, "Links", "Messages")
        asked_before = len(server.lines)
        agent.click(agent.part(QPushButton, "Allow messages for this account"))
        await until(lambda: "Message 29" in sections(agent))

        assert asked_before == 1
        assert server.lines[1] == f"GET {scoped}/Messages?Order=desc&PageSize=20 HTTP/1.1"
        assert sections(agent)[-2:] == ["Message 10", "Load more"]


async def test_raw_shows_what_came_from_behind_a_link(qapp: QApplication, fake: FakeTwilio, server: FakeServer) -> None:
    path = prepared(fake)
    async with Agent.start(server=server.url, opening=opening(), **ENVIRONMENT) as agent:
        await pick_first(agent)

        follow(agent, "Links", "Conversation")
        await until(lambda: sections(agent) == ["Conversation", "Other fields"])
        agent.session.detail.findChildren(QTabBar)[0].setCurrentIndex(1)

        shown = json.loads(agent.part(QPlainTextEdit, "Raw JSON").toPlainText())
        assert shown == fake.resources[path]


async def test_link_that_fails_says_why_and_can_be_tried_again(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    prepared(fake)
    async with Agent.start(server=server.url, opening=opening(), **ENVIRONMENT) as agent:
        await pick_first(agent)
        fake.fail(Fault(status=404, body=error_body(404, 50350)))

        follow(agent, "Links", "Conversation")
        await until(lambda: agent.sees("Twilio 50350"))
        agent.click(agent.part(QPushButton, "Try again"))
        await until(lambda: sections(agent) == ["Conversation", "Other fields"])

        assert agent.summary.startswith("1 ")
