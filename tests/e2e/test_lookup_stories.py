"""The main job, story by story: start, ask, be answered, sort and pick, read, copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QPushButton, QRadioButton

from desktop.lookup.state import LookupPhase
from desktop.participant import phone_numbers
from desktop.twilio.types import ParticipantKind, ParticipantQuery
from tests.e2e.agent import CTRL, SHIFT, Agent
from tests.e2e.conftest import ENVIRONMENT
from tests.fake_twilio import Fault, Gate, conversations, page
from tests.waiting import until

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.fake_twilio import FakeServer, FakeTwilio

NUMBER = ParticipantQuery(ParticipantKind.ADDRESS, "+15558675310")


async def test_first_start_shows_one_page_and_the_demo_is_one_click_away(qapp: QApplication) -> None:
    async with Agent.start() as agent:
        assert agent.sees("Find every conversation of one participant")
        assert agent.window.windowTitle() == "Convolook"

        agent.click(agent.part(QPushButton, "Try the demo"))
        agent.click(agent.part(QAbstractButton, "whatsapp:+14155550142"))
        await agent.until_ended()

        assert agent.summary.startswith("312 conversations")
        assert agent.window.windowTitle() == "Demo – Convolook"


async def test_an_account_from_the_environment_is_ready_to_type(qapp: QApplication, server: FakeServer) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        assert agent.window.windowTitle() == "Environment – Convolook"
        assert agent.sees(server.url)
        await until(lambda: agent.session.bar.isAncestorOf(agent.focus))


async def test_a_pasted_number_is_offered_as_e164_and_ctrl_enter_takes_it(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(NUMBER, conversations(3))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await until(phone_numbers.is_ready)

        agent.paste("\u202a+1 (555) 867-5310\u202c")
        await until(lambda: agent.sees("+15558675310"))
        assert server.lines == []
        agent.press(Qt.Key.Key_Return, CTRL)
        await agent.until_ended()

        assert agent.summary.startswith("3 conversations")
        assert server.lines[0].startswith("GET /v1/ParticipantConversations?Address=%2B15558675310&PageSize=50 ")


async def test_what_is_typed_is_sent_exactly(qapp: QApplication, fake: FakeTwilio, server: FakeServer) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        agent.click(agent.part(QRadioButton, "Identity"))

        await agent.look_up("A b+c/é")

        assert server.lines[0].startswith("GET /v1/ParticipantConversations?Identity=A%20b%2Bc%2F%C3%A9&PageSize=50 ")
        assert agent.sees("Nothing found for this identity")


async def test_rows_stream_in_stop_keeps_them_and_load_more_goes_on(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    rows = conversations(230)
    fake.add(NUMBER, rows)
    fake.fail(Fault(gate=Gate(), when=page(3)))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        agent.type(NUMBER.text)
        agent.press(Qt.Key.Key_Return)
        assert agent.summary.startswith("0 conversations, loading")
        await until(lambda: agent.summary.startswith("100 conversations, loading"))

        agent.click(agent.part(QPushButton, "Stop"))
        await agent.until_phase(LookupPhase.STOPPED)
        assert not agent.part(QPushButton, "Stop").isEnabled()
        agent.click(agent.part(QPushButton, "Load more"))
        await agent.until_phase(LookupPhase.COMPLETE)

        assert sorted(agent.column("Conversation SID")) == [row["conversation_sid"] for row in rows]


async def test_rows_come_newest_first_and_a_header_sorts_them(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    rows = conversations(60)
    rows[7]["conversation_friendly_name"] = None
    fake.add(NUMBER, rows)
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await agent.look_up(NUMBER.text)
        newest = [
            row["conversation_sid"] for row in sorted(rows, key=lambda row: str(row["conversation_date_updated"]))
        ]
        assert agent.column("Conversation SID")[0] == newest[-1]

        agent.click_header("Friendly name")
        ascending = agent.column("Friendly name")
        agent.click_header("Friendly name")
        descending = agent.column("Friendly name")

        assert ascending[-1] == descending[-1] == ""
        assert ascending[:-1] == descending[:-1][::-1]


async def test_a_conversation_is_read_and_its_sid_copied(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(NUMBER, conversations(3))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await agent.look_up(NUMBER.text)

        agent.click_cell(1, 1)
        sid = agent.column("Conversation SID")[1]
        await until(lambda: agent.sees(sid))
        agent.press(Qt.Key.Key_C, CTRL | SHIFT)
        assert agent.clipboard == sid
        agent.click(agent.part(QPushButton, "Copy conversation SID"))

        assert agent.clipboard == sid
        assert agent.sees("Copied the conversation SID")


async def test_a_new_lookup_replaces_the_old_at_once(qapp: QApplication, fake: FakeTwilio, server: FakeServer) -> None:
    fake.add(NUMBER, conversations(230))
    fake.add(ParticipantQuery(ParticipantKind.ADDRESS, "+15550000001"), conversations(2, text="+15550000001"))
    fake.fail(Fault(gate=Gate(), when=page(2)))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        agent.type(NUMBER.text)
        agent.press(Qt.Key.Key_Return)
        await until(lambda: agent.summary.startswith("50 conversations, loading"))

        await agent.look_up("+15550000001")

        assert agent.summary.startswith("2 conversations, complete")


async def test_a_refresh_says_what_changed_and_the_summary_from_when_the_rows_are(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    rows = conversations(5)
    fake.add(NUMBER, rows[:3])
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await agent.look_up(NUMBER.text)
        assert " · as of " in agent.summary
        rows[0]["conversation_state"] = "closed" if rows[0]["conversation_state"] != "closed" else "active"
        fake.add(NUMBER, rows[3:])

        agent.press(Qt.Key.Key_F5)
        await until(lambda: agent.sees("2 new, 1 closed since ") or agent.sees("2 new, 1 active since "))

        agent.press(Qt.Key.Key_F5)
        await until(lambda: agent.sees("Nothing has changed since "))
