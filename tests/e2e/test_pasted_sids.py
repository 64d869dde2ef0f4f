"""A SID that is pasted is opened by Enter, and nothing is asked before."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop.lookup.widgets.many_dialog import ManyDialog
from desktop.twilio.types import ParticipantKind, ParticipantQuery, ScopeKind
from tests.e2e.agent import Agent
from tests.e2e.conftest import ENVIRONMENT
from tests.fake_twilio import SERVICES, TWILIO, Fault, Gate, conversations, error_body, sid
from tests.waiting import FOR_EVER_S, until

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop.startup.command_line import StartRequest
    from tests.fake_twilio import FakeServer, FakeTwilio, Row

NUMBER = ParticipantQuery(ParticipantKind.ADDRESS, "+15558675310")
ENTER = Qt.Key.Key_Return


async def test_a_conversation_is_the_only_row_of_the_table_and_back_leads_to_the_lookup(
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
        await until(lambda: len(server.lines) == asked + 2)  # itself, and its participants, which fail

        await until(lambda: agent.summary.startswith("1 conversation, complete"))
        assert agent.workspace.results.table.isVisible()
        selected = agent.workspace.results.table.selected_conversations
        await until(lambda: [row.conversation_friendly_name for row in selected()] == ["By its SID"])
        agent.choose("Edit", "Copy Conversation SID")
        assert agent.clipboard == wanted
        agent.choose("Edit", "Copy Ticket Note")
        assert wanted in agent.clipboard
        requested: list[StartRequest] = []
        agent.workspace.sharing.new_window_requested.disconnect()
        agent.workspace.sharing.new_window_requested.connect(requested.append)
        agent.window.menu_actions.open_in_new_window.trigger()
        assert [(one.text, one.search) for one in requested] == [(wanted, True)]
        assert not agent.workspace.results.head.held.isVisible()
        agent.choose("Lookup", "Back")
        assert agent.summary.startswith("3 conversations, complete")
        assert len(server.lines) == asked + 2


async def test_an_opened_conversation_is_a_step_of_back_and_forward_with_its_detail_as_it_was(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    with_conversation(fake)
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await open_pasted(agent, CONVERSATION)
        await until(lambda: values(agent, "service agent"))
        detail = agent.workspace.detail
        detail.tree.activate(line_of(agent, "Open ›"))
        await until(lambda: detail.is_following and values(agent, "anna") and not values(agent, "By its SID"))
        await agent.look_up(NUMBER.text)
        assert agent.summary.startswith("3 conversations, complete")
        asked = len(server.lines)

        agent.choose("Lookup", "Back")
        await until(lambda: detail.is_following and values(agent, "anna"))
        assert agent.summary.startswith("1 conversation, complete")
        assert agent.session.bar.typed_text == CONVERSATION
        agent.choose("Lookup", "Back")  # out of the link that was followed
        await until(lambda: values(agent, "By its SID") and values(agent, "service agent"))
        agent.choose("Lookup", "Forward")
        await until(lambda: agent.summary.startswith("3 conversations, complete"))
        assert not values(agent, "By its SID")
        agent.choose("Lookup", "Back")
        await until(lambda: values(agent, "By its SID"))
        assert len(server.lines) == asked

        # What hides the row empties the detail, and the row brings it back.
        agent.workspace.results.table.clearSelection()
        await until(lambda: agent.sees("No conversation selected"))
        agent.workspace.results.table.selectRow(0)
        await until(lambda: values(agent, "service agent"))
        assert len(server.lines) == asked

        fake.add_resource(PATH, {"sid": CONVERSATION, "state": "closed", "friendly_name": "By its SID, later"})
        agent.press(Qt.Key.Key_F5)
        await until(lambda: values(agent, "By its SID, later") and values(agent, "service agent"))
        assert agent.summary.startswith("1 conversation, complete")
        agent.choose("Lookup", "Forward")
        await until(lambda: agent.summary.startswith("3 conversations, complete"))


async def test_one_that_cannot_be_opened_is_said_in_both_panes_and_can_be_tried_again(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    with_conversation(fake)
    fake.fail(Fault(500, error_body(500, 20500), when=lambda asked: asked.path == PATH, times=None))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await until(lambda: agent.has_workspace)
        agent.paste(CONVERSATION)
        agent.press(ENTER)
        await until(lambda: agent.sees("No conversations loaded"))
        assert agent.summary.startswith("0 conversations, incomplete")
        assert not agent.sees("No conversation selected")
        await agent.look_up(NUMBER.text)
        agent.choose("Lookup", "Back")
        assert agent.summary.startswith("0 conversations, incomplete")

        fake.faults.clear()
        agent.click(agent.part(QPushButton, "Try again"))
        await until(lambda: values(agent, "By its SID") and values(agent, "service agent"))
        assert agent.summary.startswith("1 conversation, complete")


CONVERSATION = sid("CH", 77)
PATH = f"/v1/Conversations/{CONVERSATION}"
MEMBERS: list[Row] = [
    {
        "sid": sid("MB", 1),
        "identity": "anna",
        "role_sid": sid("RL", 1),
        "url": f"{TWILIO}{PATH}/Participants/{sid('MB', 1)}",
    },
    {"sid": sid("MB", 2), "identity": None, "messaging_binding": {"type": "sms", "address": NUMBER.text}},
]


def with_conversation(fake: FakeTwilio) -> None:
    named = {"sid": CONVERSATION, "state": "active", "friendly_name": "By its SID"}
    fake.add_resource(PATH, named)
    fake.add_list(f"{PATH}/Participants", MEMBERS)
    fake.add_resource(f"{PATH}/Participants/{sid('MB', 1)}", MEMBERS[0])
    fake.roles = [{"sid": sid("RL", 1), "friendly_name": "service agent"}]
    fake.add(NUMBER, conversations(3))


async def open_pasted(agent: Agent, text: str) -> None:
    await until(lambda: agent.has_workspace)
    agent.window.resize(1300, 900)
    agent.paste(text)
    agent.press(ENTER)
    await until(lambda: values(agent, "By its SID"))


def line_of(agent: Agent, text: str, number: int = 0) -> QModelIndex:
    model = agent.workspace.detail.tree.model()
    flags = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
    found = model.match(model.index(0, 1), Qt.ItemDataRole.DisplayRole, text, -1, flags)
    return QModelIndex(found[number])


async def test_an_opened_conversation_stands_alone_with_its_participants_one_click_from_their_lookup(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    with_conversation(fake)
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await open_pasted(agent, CONVERSATION)
        await until(lambda: values(agent, "service agent"))
        detail = agent.workspace.detail
        assert agent.sees("By its SID")
        assert not agent.sees("No conversation selected")
        agent.click(agent.part(QPushButton, "Copy conversation SID"))
        assert agent.clipboard == CONVERSATION
        assert values(agent, "anna")

        back = "Back to conversation"
        assert not any(one.accessibleName() == back and one.isVisible() for one in detail.findChildren(QPushButton))
        detail.tree.activate(line_of(agent, "Open ›"))
        await until(lambda: detail.is_following)
        agent.click(agent.part(QPushButton, back))
        await until(lambda: values(agent, "service agent"))

        index = line_of(agent, "Look up ›", 1)
        detail.tree.scrollTo(index)
        QTest.mouseClick(detail.tree.viewport(), Qt.MouseButton.LeftButton, pos=detail.tree.visualRect(index).center())
        await agent.until_ended()

        assert agent.summary.startswith("3 conversations, complete")
        assert agent.workspace.lookup.state.request is not None
        assert agent.workspace.lookup.state.request.queries == (NUMBER,)


async def test_participants_that_take_time_say_why_and_come_whatever_is_opened_and_left_meanwhile(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    with_conversation(fake)
    links = {"webhooks": f"{TWILIO}{PATH}/Webhooks"}
    fake.add_resource(PATH, {"sid": CONVERSATION, "state": "active", "friendly_name": "By its SID", "links": links})
    pause = {"Retry-After": "60"}
    fake.fail(Fault(429, error_body(429, 20429), pause, when=lambda asked: asked.path == f"{PATH}/Participants"))
    fake.fail(Fault(delay_s=FOR_EVER_S, when=lambda asked: asked.path == f"{PATH}/Webhooks"))
    gate = Gate()
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await open_pasted(agent, CONVERSATION)
        await until(lambda: agent.sees("Twilio is busy. Retrying in"))
        fake.fail(Fault(gate=gate, when=lambda asked: asked.path == f"{PATH}/Participants"))
        agent.press(Qt.Key.Key_F5)
        await until(lambda: not agent.sees("Twilio is busy") and values(agent, "By its SID"))
        await until(lambda: sum("/Participants?" in line for line in server.lines) == 2)

        agent.workspace.detail.tree.activate(line_of(agent, "Open ›"))
        await until(lambda: any("/Webhooks" in line for line in server.lines))
        agent.click(agent.part(QPushButton, "Back to conversation"))
        gate.open()
        await until(lambda: values(agent, "service agent"))


async def test_a_pasted_participant_is_brought_into_sight(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    with_conversation(fake)
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await open_pasted(agent, f"https://conversations.twilio.com{PATH}/Participants/{sid('MB', 2)}")
        await until(lambda: values(agent, NUMBER.text))

        tree = agent.workspace.detail.tree
        assert tree.currentIndex().data() == "Participant 2"


@pytest.mark.parametrize(
    "fault",
    [
        Fault(403, error_body(403, 20403), times=None),
        Fault(cut_after=40),
        Fault(429, error_body(429, 20429), {"Retry-After": "1"}),
    ],
    ids=["refused", "cut", "throttled"],
)
async def test_participants_that_fail_leave_the_conversation_and_are_explained_or_come(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, fault: Fault
) -> None:
    with_conversation(fake)
    fake.fail(replace(fault, when=lambda asked: asked.path.endswith("/Participants")))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await open_pasted(agent, CONVERSATION)

        if fault.status == 403:
            why = "The Twilio account is suspended, closed or not active."
            await until(lambda: agent.workspace.detail.tree.model().index(1, 0).data() == why)
        else:
            await until(lambda: values(agent, "anna"))
        assert agent.sees("By its SID")


async def test_closing_while_participants_are_awaited_ends_it(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    with_conversation(fake)
    fake.fail(Fault(delay_s=FOR_EVER_S, when=lambda asked: asked.path.endswith("/Participants")))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await open_pasted(agent, CONVERSATION)
        await until(lambda: any("/Participants" in line for line in server.lines))


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
    return {button.text() for button in dialog.findChildren(QPushButton)}
