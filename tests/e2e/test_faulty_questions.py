"""Every question of the day with faults in the middle of its answer: what came stays, what is missing is said.

A page that fails, Twilio's 429, a cut connection, Stop and Resume, and closing while something is awaited; what is
told without a window is in ``tests/console``, an opened SID in ``test_pasted_sids``.
"""

from __future__ import annotations

import json
import threading
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QPushButton

from desktop.lookup.state import LookupPhase
from desktop.results.widgets.held_numbers_dialog import HeldNumbersDialog
from desktop.startup.command_line import StartRequest
from desktop.twilio.types import ParticipantKind, ParticipantQuery
from tests.e2e.agent import SHIFT, Agent
from tests.e2e.conftest import ENVIRONMENT
from tests.e2e.test_link_stories import follow, pick_first, prepared, said, start_request
from tests.e2e.test_many_at_once import NUMBERS, paste
from tests.fake_twilio import Fault, conversations, error_body, page, sid
from tests.waiting import FOR_EVER_S, until

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from tests.fake_twilio import Asked, FakeServer, FakeTwilio

NUMBER = ParticipantQuery(ParticipantKind.ADDRESS, "+15558675310")
OTHER = ParticipantQuery(ParticipantKind.ADDRESS, "+15558675311")
ALT = Qt.KeyboardModifier.AltModifier
REFUSED = Fault(400, error_body(400, 20001))
THROTTLED = Fault(429, error_body(429, 20429), {"Retry-After": "1"})
CUT = Fault(cut_after=120)
STUCK = Fault(delay_s=FOR_EVER_S)
FAULTS = pytest.mark.parametrize("fault", [REFUSED, THROTTLED, CUT], ids=["refused", "throttled", "cut"])


def on_page_2(fake: FakeTwilio, fault: Fault, path: str = "/ParticipantConversations") -> bool:
    """Add a fault to the second page of a list, once; return whether that ends the lookup until Resume."""
    fake.fail(replace(fault, when=lambda asked: asked.path.endswith(path) and page(2)(asked)))
    return fault is REFUSED


def second_page_of(query: ParticipantQuery) -> Callable[[Asked], bool]:
    return lambda asked: asked.query.get("Address") == query.text and page(2)(asked)


async def looked_up(agent: Agent, *, is_broken: bool, rows: int = 120) -> None:
    """Look the number up; go on by Resume where the fault ended it."""
    await agent.look_up(NUMBER.text)
    if is_broken:
        assert agent.summary.startswith("50 conversations, incomplete")
        agent.click(agent.part(QPushButton, "Resume"))
        await agent.until_phase(LookupPhase.COMPLETE)
    assert agent.summary.startswith(f"{rows} conversations, complete")


@FAULTS
async def test_what_was_said_earlier_messages(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, fault: Fault
) -> None:
    prepared(fake)
    is_broken = on_page_2(fake, fault, "/Messages")
    async with Agent.start(server=server.url, start_request=start_request(), **ENVIRONMENT) as agent:
        await pick_first(agent)
        follow(agent, "Links", "Messages")
        agent.click(agent.part(QPushButton, "Allow messages for this account"))
        await until(lambda: len(said(agent)) == 20)

        agent.click(agent.part(QPushButton, "Load earlier"))
        if is_broken:
            await until(lambda: agent.sees("Twilio did not accept part of the request."))
            assert agent.sees("20 messages")
            assert len(said(agent)) == 20
            agent.click(agent.part(QPushButton, "Load earlier"))
        await until(lambda: len(said(agent)) == 30)

        assert [one.rsplit(" ", 1)[1] for one in said(agent)] == [str(number) for number in range(30)]


async def test_why_messages_take_time_is_said_meanwhile(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    prepared(fake)
    busy = Fault(
        429, error_body(429, 20429), {"Retry-After": "60"}, when=lambda asked: asked.path.endswith("/Messages")
    )
    fake.fail(busy)
    async with Agent.start(server=server.url, start_request=start_request(), **ENVIRONMENT) as agent:
        await pick_first(agent)
        follow(agent, "Links", "Messages")
        agent.click(agent.part(QPushButton, "Allow messages for this account"))
        await until(lambda: agent.sees("Twilio is busy. Retrying in"))

        agent.click(agent.part(QPushButton, "Back to conversation"))
        follow(agent, "Links", "Messages")  # the next one has nothing to wait for
        await until(lambda: len(said(agent)) == 20)
        assert not agent.sees("Twilio is busy")


async def test_why_earlier_messages_take_time_is_said_meanwhile(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    prepared(fake)
    on_page_2(fake, Fault(429, error_body(429, 20429), {"Retry-After": "60"}), "/Messages")
    async with Agent.start(server=server.url, start_request=start_request(), **ENVIRONMENT) as agent:
        await pick_first(agent)
        follow(agent, "Links", "Messages")
        agent.click(agent.part(QPushButton, "Allow messages for this account"))
        await until(lambda: len(said(agent)) == 20)
        agent.click(agent.part(QPushButton, "Load earlier"))
        await until(lambda: agent.sees("Twilio is busy. Retrying in"))
        assert len(said(agent)) == 20

        opened = agent.workspace.detail.messages.view
        opened.message_requested.emit(opened.model.entries[0].sid)  # given up for another link
        await until(lambda: not opened.isVisible())
        assert not agent.sees("Twilio is busy")
        agent.click(agent.part(QPushButton, "Back one step"))
        agent.click(agent.part(QPushButton, "Load earlier"))
        await until(lambda: len(said(agent)) == 30)
        assert not agent.sees("Twilio is busy")


async def test_who_wrote_is_read_after_another_link_was_followed_meanwhile(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    path = prepared(fake)
    for message in fake.lists[f"{path}/Messages"]:
        fake.add_resource(f"{path}/Messages/{message['sid']}", message)
        message["participant_sid"] = sid("MB", "who left")
    fake.fail(replace(STUCK, when=lambda asked: asked.path.endswith("/Participants")))
    async with Agent.start(server=server.url, start_request=start_request(), **ENVIRONMENT) as agent:
        await pick_first(agent)
        follow(agent, "Links", "Messages")
        agent.click(agent.part(QPushButton, "Allow messages for this account"))
        await until(lambda: len(said(agent)) == 20)
        await until(lambda: any("/Participants?" in line for line in server.lines))
        opened = agent.workspace.detail.messages.view
        opened.message_requested.emit(opened.model.entries[0].sid)
        await until(lambda: not opened.isVisible())
        assert not opened.model.entries[0].has_left

        agent.click(agent.part(QPushButton, "Back one step"))
        await until(lambda: opened.model.entries[0].has_left)


async def test_why_a_check_of_delivery_takes_time_is_said_meanwhile(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    path = prepared(fake)
    failed = {"sid": sid("IM", 30), "index": 30, "author": "anna", "body": "lost", "delivery": {"undelivered": "all"}}
    fake.lists[f"{path}/Messages"].append(failed)
    fake.add_list(
        f"{path}/Messages/{failed['sid']}/Receipts",
        [{"sid": sid("DY", 1), "status": "undelivered", "error_code": 30003}],
    )

    def asks(one: Asked) -> bool:
        return one.path.endswith("/Receipts")

    fake.fail(Fault(429, error_body(429, 20429), {"Retry-After": "60"}, times=2, when=asks))
    fake.fail(replace(REFUSED, when=asks))
    async with Agent.start(server=server.url, start_request=start_request(), **ENVIRONMENT) as agent:
        await pick_first(agent)
        follow(agent, "Links", "Messages")
        agent.click(agent.part(QPushButton, "Allow messages for this account"))
        await until(lambda: len(said(agent)) == 20)
        opened = agent.workspace.detail.messages.view
        check = partial(opened.receipts_requested.emit, failed["sid"])
        check()
        await until(lambda: agent.sees("Twilio is busy. Retrying in"))

        check()  # once more: the pause of the first one is given up
        await until(lambda: sum("/Receipts" in one for one in server.lines) == 2)
        await until(lambda: agent.sees("Twilio is busy. Retrying in"))
        agent.click(agent.part(QPushButton, "Back to conversation"))
        assert not agent.sees("Twilio is busy")
        follow(agent, "Links", "Messages")
        await until(lambda: len(said(agent)) == 20)

        check()
        await until(lambda: agent.sees("Twilio did not accept part of the request."))
        check()
        await until(lambda: agent.sees("Delivery: failed (30003)"))
        assert not agent.sees("Twilio did not accept part of the request.")


async def test_what_was_said_is_left_and_closed_while_earlier_messages_are_awaited(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    prepared(fake)
    on_page_2(fake, STUCK, "/Messages")
    async with Agent.start(server=server.url, start_request=start_request(), **ENVIRONMENT) as agent:
        await pick_first(agent)
        follow(agent, "Links", "Messages")
        agent.click(agent.part(QPushButton, "Allow messages for this account"))
        await until(lambda: len(said(agent)) == 20)
        agent.click(agent.part(QPushButton, "Load earlier"))
        await until(lambda: sum("/Messages" in line for line in server.lines) == 2)

        agent.click(agent.part(QPushButton, "Back to conversation"))
        assert said(agent) == []
        follow(agent, "Links", "Messages")
        await until(lambda: len(said(agent)) == 20)


@FAULTS
async def test_where_was_i_after_a_broken_lookup(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, fault: Fault
) -> None:
    fake.add(NUMBER, conversations(120))
    fake.add(OTHER, conversations(7, text=OTHER.text))
    is_broken = on_page_2(fake, fault)
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await agent.look_up(NUMBER.text)
        before = agent.summary
        await agent.look_up(OTHER.text)
        asked = len(server.lines)

        agent.press(Qt.Key.Key_Left, ALT)

        assert agent.summary == before
        assert len(server.lines) == asked
        if is_broken:
            assert before.startswith("50 conversations, incomplete")
            agent.click(agent.part(QPushButton, "Resume"))
            await agent.until_phase(LookupPhase.COMPLETE)
        assert agent.workspace.model.loaded == 120


async def test_many_at_once_with_every_fault_stop_and_resume(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    for query in NUMBERS:
        fake.add(query, conversations(60, text=query.text))
    for query, fault in zip(NUMBERS, (REFUSED, THROTTLED, CUT, STUCK), strict=True):
        fake.fail(replace(fault, when=second_page_of(query)))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await paste(agent, "\n".join(query.text for query in NUMBERS))
        agent.click(agent.part(QPushButton, "Look up 4"))
        await until(lambda: agent.workspace.model.loaded == 220 and agent.sees("3 of 4 done"))
        agent.click(agent.part(QPushButton, "Stop"))
        assert agent.summary.startswith("220 conversations, stopped")
        assert agent.sees("1 failed")

        agent.click(agent.workspace.many.band.findChildren(QPushButton)[2])
        await agent.until_ended()

        assert agent.summary.startswith("240 conversations, complete")
        assert agent.sees("4 of 4 done")
        assert agent.sees("4 found")
        assert agent.sees("0 failed")


async def test_many_are_closed_while_they_are_awaited(qapp: QApplication, fake: FakeTwilio, server: FakeServer) -> None:
    fake.fail(replace(STUCK, times=None))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await paste(agent, "\n".join(query.text for query in NUMBERS))
        agent.click(agent.part(QPushButton, "Look up 4"))
        await until(lambda: len(server.lines) == 3)


@FAULTS
async def test_who_holds_this_number_says_what_is_not_loaded(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, fault: Fault
) -> None:
    fake.add(NUMBER, conversations(120))
    is_broken = on_page_2(fake, fault)
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await agent.look_up(NUMBER.text)
        incomplete = "Not all conversations are loaded. More numbers may be held."

        def page_says() -> bool:
            agent.choose("Lookup", "Held Numbers")
            shown = next(one for one in agent.window.findChildren(HeldNumbersDialog) if one.isVisible())
            found = incomplete in shown.explanation.text()
            shown.close()
            return found

        assert page_says() is is_broken
        if is_broken:
            agent.click(agent.part(QPushButton, "Resume"))
            await agent.until_phase(LookupPhase.COMPLETE)
            assert not page_says()


@FAULTS
async def test_what_differs_stands_side_by_side_while_a_lookup_breaks_and_goes_on(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, fault: Fault
) -> None:
    fake.add(NUMBER, conversations(120))
    is_broken = on_page_2(fake, fault)
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        agent.window.resize(1280, 800)
        await agent.look_up(NUMBER.text)
        agent.click_cell(0, 1)
        agent.click_cell(2, 1, SHIFT)
        detail = agent.workspace.detail
        await until(lambda: detail.can_compare)
        agent.choose("Lookup", "Compare")
        assert detail.comparison.is_comparing
        columns = detail.comparison.view.model.columnCount()

        if is_broken:
            agent.click(agent.part(QPushButton, "Resume"))
            await agent.until_phase(LookupPhase.COMPLETE)

        assert agent.workspace.model.loaded == 120
        assert detail.comparison.is_comparing
        assert detail.comparison.view.model.columnCount() == columns


@FAULTS
async def test_when_tells_of_what_is_loaded_before_and_after_a_fault(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, fault: Fault
) -> None:
    fake.add(NUMBER, conversations(120))
    is_broken = on_page_2(fake, fault)
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        agent.window.resize(1280, 860)
        await agent.look_up(NUMBER.text)
        timeline = agent.workspace.results.timeline
        await until(timeline.isVisible)
        assert timeline.accessibleDescription()

        if is_broken:
            agent.click(agent.part(QPushButton, "Resume"))
            await agent.until_phase(LookupPhase.COMPLETE)

        await until(lambda: timeline.accessibleDescription().startswith("120 conversations"))


@FAULTS
async def test_a_file_taken_along_says_whether_the_lookup_was_whole(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, fault: Fault, tmp_path: Path
) -> None:
    fake.add(NUMBER, conversations(120))
    is_broken = on_page_2(fake, fault)
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await agent.look_up(NUMBER.text)
        agent.choose("File", "Export…")
        agent.part(QComboBox, "Format").setCurrentText("JSON, can be reopened in Convolook")
        agent.click(agent.part(QPushButton, "Export…"))
        [dialog] = [one for one in agent.window.findChildren(QFileDialog) if one.isVisible()]
        dialog.fileSelected.emit(str(tmp_path / "x.json"))
        await until(lambda: not agent.workspace.exporting.controller.is_running)

    written = json.loads((tmp_path / "x.json").read_text())
    assert written["convolook"]["complete"] is not is_broken
    assert len(written["conversations"]) == (50 if is_broken else 120)


@FAULTS
async def test_a_link_selects_its_conversation_behind_a_fault(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, fault: Fault
) -> None:
    rows = conversations(120)
    fake.add(NUMBER, rows)
    wanted = str(sorted(row["conversation_sid"] for row in rows)[80])
    is_broken = on_page_2(fake, fault)
    link = StartRequest(NUMBER.kind, NUMBER.text, conversation=wanted)
    async with Agent.start(server=server.url, start_request=link, **ENVIRONMENT) as agent:
        await until(lambda: agent.has_workspace)
        assert server.lines == []
        await looked_up(agent, is_broken=is_broken)

        await until(
            lambda: [one.conversation_sid for one in agent.workspace.results.table.selected_conversations()] == [wanted]
        )


async def test_a_stopped_lookup_goes_on_without_gap_and_is_closed_in_the_middle(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(NUMBER, conversations(220))
    on_page_2(fake, STUCK)
    fake.fail(replace(STUCK, when=page(4)))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        agent.type(NUMBER.text)
        agent.press(Qt.Key.Key_Return)
        await until(lambda: len(server.lines) == 2)
        agent.click(agent.part(QPushButton, "Stop"))
        assert agent.summary.startswith("50 conversations, stopped")
        agent.click(agent.part(QPushButton, "Load more"))
        await until(lambda: agent.workspace.model.loaded == 150)


async def test_while_no_thread_can_be_started_lookups_fail_in_words_and_go_on_afterwards(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(NUMBER, conversations(3))
    started = threading.Thread.start

    def start(thread: threading.Thread) -> None:
        if thread.name == "convolook-background":
            raise RuntimeError("can't start new thread")
        started(thread)

    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(threading.Thread, "start", start)
            for _time in range(12):  # more than there may be connections
                await agent.look_up(NUMBER.text)
                assert agent.summary.startswith("0 conversations, incomplete")
                assert agent.sees("The lookup failed unexpectedly.")
        assert server.lines == []

        await agent.look_up(NUMBER.text)

        assert agent.summary.startswith("3 conversations, complete")
