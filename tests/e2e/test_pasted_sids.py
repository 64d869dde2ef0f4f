"""A SID that is pasted is opened by Enter, and nothing is asked before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desktop.lookup.widgets.many_dialog import ManyDialog
from desktop.twilio.types import ParticipantKind, ParticipantQuery, ScopeKind
from tests.e2e.agent import Agent
from tests.e2e.conftest import ENVIRONMENT
from tests.fake_twilio import SERVICES, conversations, sid
from tests.waiting import until

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.fake_twilio import FakeServer, FakeTwilio

NUMBER = ParticipantQuery(ParticipantKind.ADDRESS, "+15558675310")
ENTER = Qt.Key.Key_Return


async def test_a_conversation_is_opened_in_the_detail_pane_and_back_leads_to_the_lookup(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(NUMBER, conversations(3))
    wanted = sid("CH", 77)
    fake.add_resource(f"/v1/Conversations/{wanted}", {"sid": wanted, "state": "active", "friendly_name": "By its SID"})
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        agent.window.resize(1300, 800)
        await agent.look_up(NUMBER.text)
        asked = len(server.lines)

        agent.paste(wanted)
        assert len(server.lines) == asked
        agent.press(ENTER)
        await until(lambda: values(agent, "By its SID"))

        assert len(server.lines) == asked + 1
        assert agent.workspace.model.loaded == 0
        agent.choose("Lookup", "Back")
        agent.choose("Lookup", "Back")
        assert agent.summary.startswith("3 conversations, complete")
        assert len(server.lines) == asked + 1


async def test_a_user_is_looked_up_by_identity(qapp: QApplication, fake: FakeTwilio, server: FakeServer) -> None:
    alice, user = ParticipantQuery(ParticipantKind.IDENTITY, "alice"), sid("US", 5)
    fake.add(alice, conversations(2, text="alice"))
    fake.add_resource(f"/v1/Users/{user}", {"sid": user, "identity": "alice"})
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        agent.paste(user)
        agent.press(ENTER)
        await until(lambda: agent.summary.startswith("2 conversations, complete"))

        assert agent.session.bar.current_query == alice


async def test_an_unknown_user_is_said_in_words(qapp: QApplication, server: FakeServer) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        agent.paste(sid("US", 6))
        agent.press(ENTER)

        await until(agent.workspace.results.message_bar.isVisible)


async def test_a_service_becomes_the_scope(qapp: QApplication, server: FakeServer) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await until(lambda: agent.has_workspace)
        agent.paste(SERVICES[1])
        agent.press(ENTER)

        assert agent.session.accounts.scope.kind is ScopeKind.ONE
        assert agent.session.accounts.scope.service_sid == SERVICES[1]
        assert server.lines == []


async def test_several_people_pasted_together_stand_in_the_dialog(qapp: QApplication, server: FakeServer) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await until(lambda: agent.has_workspace)

        agent.session.bar.look_up_many_requested.emit(("+14155550142", "alice"))
        (dialog,) = agent.window.findChildren(ManyDialog)
        await until(lambda: "Look up 2" in agent_buttons(dialog))

        assert server.lines == []
        dialog.close()


def values(agent: Agent, text: str) -> bool:
    """Return whether the detail tree has a value with that text."""
    model = agent.workspace.detail.tree.model()
    flags = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
    return bool(model.rowCount() and model.match(model.index(0, 1), Qt.ItemDataRole.DisplayRole, text, 1, flags))


def agent_buttons(dialog: ManyDialog) -> set[str]:
    from PySide6.QtWidgets import QPushButton

    return {button.text() for button in dialog.findChildren(QPushButton)}
