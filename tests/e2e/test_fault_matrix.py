"""Whatever goes wrong on the way to a page is said, the rows before it stay, and the window goes on.

Real sockets, the real window; only the seconds between tries are shortened.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPushButton

from desktop.lookup.state import LookupPhase
from desktop.startup.command_line import StartRequest
from tests.e2e.faults import MATRIX, NUMBER, PROBLEM, WEB_PAGE, Case, fault_of, start
from tests.fake_twilio import SERVICES, Fault, conversations, error_body, in_service, page
from tests.waiting import Taken, until

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.fake_twilio import FakeServer, FakeTwilio

ROWS = 130


def expected_codes(case: Case, status: int) -> str:
    """Return the line below the sentence, for cases whose status is set apart."""
    return case.codes.replace("HTTP 200", f"HTTP {status}") if case.codes else ""


@pytest.mark.parametrize("case", MATRIX, ids=[one.name for one in MATRIX])
async def test_a_failing_page_is_said_and_the_rows_before_it_stay(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, case: Case
) -> None:
    rows = conversations(ROWS)
    fake.add(NUMBER, rows)
    fault = fake.fail(fault_of(case, 3))
    async with start(server) as agent:
        await agent.look_up(NUMBER.text)

        assert case.sentence in agent.workspace.results.message_bar.sentence.text()
        assert agent.workspace.results.message_bar.hint.text()
        assert agent.workspace.results.message_bar.codes.text() == expected_codes(case, fault.status)
        assert agent.summary.startswith(f"{case.kept} conversations, incomplete")
        # A connection that had carried pages before is taken for dead when it is reset, which is no try.
        tries = case.tries + fault.reset
        assert len(server.requests) == (2 if fault.when(fake.asked[1]) else 2 + tries)

        fake.faults.clear()
        agent.click(agent.part(QPushButton, "Resume"))
        await agent.until_phase(LookupPhase.COMPLETE)
        assert not agent.workspace.results.message_bar.isVisible()
        assert sorted(agent.column("Conversation SID")) == [row["conversation_sid"] for row in rows]


FIRST = [one for one in MATRIX if one.name.startswith(("401 20003", "404 50050", "500", "reset", "sign", "redirect e"))]


@pytest.mark.parametrize("case", FIRST, ids=[one.name for one in FIRST])
async def test_a_failing_first_page_leaves_nothing_and_can_be_tried_again(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, case: Case
) -> None:
    fake.add(NUMBER, conversations(3))
    fake.fail(fault_of(case, 1))
    async with start(server) as agent:
        await agent.look_up(NUMBER.text)

        sentence = case.sentence if case.sentence != PROBLEM else "Twilio has a problem and did not answer."
        assert sentence in agent.workspace.results.message_bar.sentence.text()
        assert agent.summary.startswith("0 conversations, incomplete")
        assert not agent.sees("Nothing found")

        fake.faults.clear()
        agent.click(agent.part(QPushButton, "Retry"))
        await agent.until_phase(LookupPhase.COMPLETE)
        assert agent.summary.startswith("3 conversations, complete")


@pytest.mark.parametrize("error", [error_body(503, 20503), b"", WEB_PAGE], ids=["said", "empty", "page"])
async def test_what_passes_by_itself_is_waited_for_and_never_said(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, error: bytes
) -> None:
    fake.add(NUMBER, conversations(ROWS))
    fake.fail(Fault(status=503, body=error, times=4, when=page(2)))
    async with start(server) as agent:
        await agent.look_up(NUMBER.text)

        assert agent.summary.startswith(f"{ROWS} conversations, complete")
        assert not agent.workspace.results.message_bar.isVisible()


async def test_page_seven_of_twelve_fails_and_resume_goes_on_there(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    rows = conversations(600)
    fake.add(NUMBER, rows)
    fake.fail(Fault(status=500, body=b"", times=None, when=page(7)))
    async with start(server) as agent:
        await agent.look_up(NUMBER.text)
        assert agent.summary.startswith("300 conversations, incomplete")
        asked = len(server.requests)

        fake.faults.clear()
        agent.click(agent.part(QPushButton, "Resume"))
        await agent.until_phase(LookupPhase.COMPLETE)

        assert "Page=6&" in server.lines[asked]
        assert len(server.requests) == asked + 6
        assert sorted(agent.column("Conversation SID")) == [row["conversation_sid"] for row in rows]


async def test_one_failing_service_of_three_is_named_and_only_it_is_asked_again(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    for service in SERVICES:
        fake.add(NUMBER, conversations(60, service=service), service)
    second = in_service(SERVICES[1])
    fake.fail(Fault(status=500, body=b"", times=None, when=lambda asked: second(asked) and page(2)(asked)))
    async with start(server, StartRequest(scope="all")) as agent:
        await agent.look_up(NUMBER.text)

        assert agent.summary.startswith("170 conversations, incomplete")
        assert "Service 2" in agent.workspace.results.message_bar.hint.text()
        assert "Service 1" not in agent.workspace.results.message_bar.hint.text()
        asked = len(server.requests)

        fake.faults.clear()
        agent.click(agent.part(QPushButton, "Resume"))
        await agent.until_phase(LookupPhase.COMPLETE)

        assert len(server.requests) == asked + 1
        assert agent.summary.startswith("180 conversations, complete")
        assert len(set(agent.column("Conversation SID"))) == 180


async def test_what_a_lookup_says_of_a_broken_list_of_services_stays_though_the_box_reads_it_too(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    sids = [f"IS{place:032x}" for place in range(120)]
    fake.services = [{"sid": sid, "friendly_name": f"Service {place}"} for place, sid in enumerate(sids)]
    fake.add(NUMBER, conversations(3, service=sids[0]), sids[0])
    fake.fail(Fault(404, error_body(404, 20404), times=None, when=page(2)))
    async with start(server, StartRequest(scope="all")) as agent:
        await agent.look_up(NUMBER.text)
        bar = agent.workspace.results.message_bar
        assert "Only the first 100 services were searched" in bar.sentence.text()
        failures: list[Exception] = []
        agent.workspace.services.failed.connect(failures.append)

        agent.workspace.services.clear()
        agent.session.bar.services_wanted.emit()  # as the box does when it is opened
        await until(lambda: failures)

        assert "Only the first 100 services were searched" in bar.sentence.text()
        assert agent.part(QPushButton, "Resume").isEnabled()


@pytest.mark.parametrize("header", ["2", "date"])
async def test_retry_after_counts_down_and_stop_works_at_once(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, header: str
) -> None:
    headers = {"Retry-After": "2"}
    if header == "date":
        headers = {"Retry-After": "Thu, 01 Jan 2026 00:00:02 GMT", "Date": "Thu, 01 Jan 2026 00:00:00 GMT"}
    fake.add(NUMBER, conversations(ROWS))
    fake.fail(Fault(status=429, body=error_body(429, 20429), headers=headers, times=None, when=page(2)))
    async with start(server) as agent:
        agent.type(NUMBER.text)
        agent.session.bar.look_up()
        await until(lambda: agent.sees("Twilio is busy. Retrying in 2 s"))
        assert agent.summary.startswith("50 conversations, loading")
        await until(lambda: agent.sees("Twilio is busy. Retrying in 1 s"))

        taken = Taken()
        agent.click(agent.part(QPushButton, "Stop"))

        assert agent.summary.startswith("50 conversations, stopped")
        assert taken.within(0.1)
        assert not agent.workspace.results.message_bar.isVisible()
        assert len(server.requests) == 2
