"""What hands and machines do at the wrong moment: the window stays alive, and shows only what was asked last."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton

from desktop.twilio.types import ParticipantKind, ParticipantQuery, ScopeKind, ServiceScope
from tests.e2e.faults import NUMBER, start
from tests.fake_twilio import SERVICES, Fault, Gate, conversations, page
from tests.waiting import FOR_EVER_S, Taken, until

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.fake_twilio import FakeServer, FakeTwilio

OTHER = ParticipantQuery(ParticipantKind.ADDRESS, "+15550000001")
ENTER = Qt.Key.Key_Return


async def test_enter_pressed_twice_asks_once_more_and_shows_each_row_once(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(NUMBER, conversations(130))
    async with start(server) as agent:
        agent.type(NUMBER.text)
        agent.press(ENTER)
        agent.press(ENTER)
        await agent.until_ended()

        assert agent.summary.startswith("130 conversations, complete")
        assert len(set(agent.column("Conversation SID"))) == 130


async def test_a_hundred_lookups_in_ten_seconds_end_with_the_last_one_alone(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(NUMBER, conversations(130))
    fake.add(OTHER, conversations(60, text=OTHER.text))
    async with start(server) as agent:
        await until(lambda: agent.has_workspace)
        tasks = len(asyncio.all_tasks())
        for number in range(100):
            agent.workspace.lookups.look_up((NUMBER if number % 2 else OTHER,))
            await asyncio.sleep(0.03 if number % 3 else 0.0)
        await agent.look_up(OTHER.text)

        assert agent.summary.startswith("60 conversations, complete")
        assert {row["conversation_sid"] for row in conversations(60, text=OTHER.text)} == set(
            agent.column("Conversation SID")
        )
        await until(lambda: len(asyncio.all_tasks()) <= tasks + 1)
        assert server.open_connections <= 10


@pytest.mark.parametrize("delay_s", [0.0, 0.001, 0.01, 0.03, 0.06, 0.1, 0.15, 0.2, 0.3])
async def test_stop_works_at_every_moment_and_at_once(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, delay_s: float
) -> None:
    fake.add(NUMBER, conversations(400))
    fake.fail(Fault(delay_s=0.03, times=None))
    async with start(server) as agent:
        agent.type(NUMBER.text)
        agent.press(ENTER)
        await asyncio.sleep(delay_s)
        if not agent.workspace.lookup.state.is_loading:
            return
        before = agent.workspace.model.loaded

        taken = Taken()
        agent.click(agent.part(QPushButton, "Stop"))
        said = agent.summary
        was_quick = taken.within(0.1)
        rows = agent.workspace.model.loaded

        assert rows >= before
        assert said.startswith(f"{rows} conversation")
        assert ", stopped" in said
        assert was_quick
        asked = len(server.requests)
        await asyncio.sleep(0.1)
        assert agent.workspace.model.loaded == rows
        assert len(server.requests) <= asked + 1
        assert agent.summary == said


async def test_stop_works_while_an_answer_trickles_in(qapp: QApplication, fake: FakeTwilio, server: FakeServer) -> None:
    fake.add(NUMBER, conversations(130))
    fake.fail(Fault(drip_s=0.005, times=None, when=page(2)))
    async with start(server) as agent:
        agent.application.clients.limits = None
        agent.type(NUMBER.text)
        agent.press(ENTER)
        await until(lambda: agent.summary.startswith("50 conversations, loading"))
        await asyncio.sleep(0.1)

        taken = Taken()
        agent.press(Qt.Key.Key_Escape)

        assert agent.summary.startswith("50 conversations, stopped")
        assert taken.within(0.1)
        fake.faults.clear()
        agent.click(agent.part(QPushButton, "Load more"))
        await agent.until_ended()
        assert agent.summary.startswith("130 conversations, complete")


async def test_another_account_in_mid_lookup_shows_nothing_of_the_old_one(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(NUMBER, conversations(400))
    fake.fail(Fault(delay_s=0.05, times=None))
    async with start(server) as agent:
        agent.type(NUMBER.text)
        agent.press(ENTER)
        await until(lambda: agent.workspace.model.loaded)

        agent.session.accounts.enter_demo()

        assert agent.workspace.model.loaded == 0
        assert agent.summary == ""
        asked = len(server.requests)
        await asyncio.sleep(0.2)
        assert agent.workspace.model.loaded == 0
        assert len(server.requests) <= asked + 1
        agent.session.accounts.select("Environment")
        fake.faults.clear()
        await agent.look_up(NUMBER.text)
        assert agent.summary.startswith("400 conversations, complete")


async def test_another_service_in_mid_lookup_leaves_it_alone_and_counts_for_the_next(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(NUMBER, conversations(130))
    fake.add(NUMBER, conversations(3, service=SERVICES[1]), SERVICES[1])
    fake.fail(Fault(delay_s=0.1, times=None))
    async with start(server) as agent:
        agent.type(NUMBER.text)
        agent.press(ENTER)
        await until(lambda: agent.workspace.model.loaded)
        agent.session.accounts.set_scope(ServiceScope(ScopeKind.ONE, SERVICES[1]))
        await agent.until_ended()
        assert agent.summary.startswith("130 conversations, complete")

        fake.faults.clear()
        await agent.look_up(NUMBER.text)
        assert agent.summary.startswith("3 conversations, complete")


async def test_the_window_closes_in_the_middle_of_a_request(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(NUMBER, conversations(130))
    fake.fail(Fault(delay_s=FOR_EVER_S, when=page(2)))
    async with start(server) as agent:
        agent.application.clients.limits = None
        agent.type(NUMBER.text)
        agent.press(ENTER)
        await until(lambda: agent.summary.startswith("50 conversations, loading"))

        taken = Taken()
        agent.window.close()
        await agent.application.closed.wait()
        await agent.application.close()

        assert taken.within(1.0)
        others = asyncio.all_tasks() - {asyncio.current_task()}
        assert not [one for one in others if not one.done()]


@pytest.mark.parametrize(
    "path",
    [
        ("Account", "Accounts…"),
        ("Edit", "Settings…"),
        ("Help", "Keyboard Shortcuts"),
        ("Help", "About"),
        ("File", "Export…"),
    ],
    ids=lambda path: path[-1],
)
async def test_the_program_ends_with_a_dialog_open(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, path: tuple[str, ...]
) -> None:
    fake.add(NUMBER, conversations(3))
    async with start(server) as agent:
        await agent.look_up(NUMBER.text)
        agent.choose(*path)
        await until(lambda: [one for one in agent.window.findChildren(QDialog) if one.isVisible()])

        taken = Taken()
        agent.application.quit()
        await agent.application.closed.wait()

        assert taken.within(1.0)


@pytest.mark.parametrize("leap_s", [3600.0, -3600.0, 1e9])
async def test_a_leap_of_the_clock_changes_nothing(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, monkeypatch: pytest.MonkeyPatch, leap_s: float
) -> None:
    fake.add(NUMBER, conversations(130))
    fake.fail(Fault(status=429, body=b"", headers={"Retry-After": "1"}, when=page(2)))
    fake.fail(Fault(delay_s=0.1, when=page(3)))
    async with start(server) as agent:
        agent.type(NUMBER.text)
        agent.press(ENTER)
        await until(lambda: agent.sees("Twilio is busy. Retrying in 1 s"))

        now = time.time
        monkeypatch.setattr(time, "time", lambda: now() + leap_s)
        await agent.until_ended()

        assert agent.summary.startswith("130 conversations, complete")


async def test_connections_that_died_while_the_machine_slept_are_made_anew(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(NUMBER, conversations(130))
    gate = Gate()
    held = fake.fail(Fault(gate=gate, times=0, when=page(2)))
    async with start(server) as agent:
        await agent.look_up(NUMBER.text)
        server.drop_connections()
        await agent.look_up(NUMBER.text)
        assert agent.summary.startswith("130 conversations, complete")

        held.times = 1
        agent.type(NUMBER.text)
        agent.press(ENTER)
        await until(lambda: agent.summary.startswith("50 conversations, loading"))
        server.drop_connections()
        gate.open()
        await agent.until_ended()

        assert agent.summary.startswith("130 conversations, complete")
        assert not agent.workspace.results.message_bar.isVisible()
