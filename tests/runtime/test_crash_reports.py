"""The unexpected, wherever it comes from: one dialog, a report without a word of anybody's, and the program goes on."""

from __future__ import annotations

import asyncio
import gc
import logging
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer, qCritical, qWarning
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton

from desktop.runtime import logs, paths
from desktop.twilio.types import ParticipantKind, ParticipantQuery
from desktop.window.widgets.dialogs import CrashDialog
from tests.e2e.agent import Agent
from tests.fake_twilio import ACCOUNT_SID, API_KEY_SID, SECRET, FakeTwilio, conversations
from tests.program import Program
from tests.waiting import until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

MARK = "Ines Okafor"
NUMBER = ParticipantQuery(ParticipantKind.ADDRESS, "+15558675310")


class UnforeseenError(Exception):
    """Something that nobody catches."""


def fails(*_: object) -> None:
    raise UnforeseenError(MARK)


async def fails_later() -> None:
    await asyncio.sleep(0)
    fails()


def in_a_slot(agent: Agent) -> None:
    QTimer.singleShot(0, agent.window, fails)


def in_a_task(_agent: Agent) -> None:
    asyncio.get_running_loop().create_task(fails_later())


def in_a_callback(_agent: Agent) -> None:
    asyncio.get_running_loop().call_soon(fails)


def in_a_thread(_agent: Agent) -> None:
    threading.Thread(target=fails).start()


def in_the_lookup(agent: Agent) -> None:
    async def credentials() -> None:
        fails()

    agent.workspace.source.credentials = credentials  # type: ignore[method-assign,assignment]  # something inside breaks
    agent.type(NUMBER.text)
    agent.session.bar.look_up()


def from_qt(_agent: Agent) -> None:
    qCritical("the sky fell on +14155550142")


@pytest.fixture
def log(qapp: QApplication) -> Iterator[Path]:
    logs.set_up(paths.state_dir(), logging.DEBUG)
    yield paths.state_dir() / logs.LOG_NAME
    logs.tear_down()


def logged(log: Path) -> str:
    return log.read_text()


def dialogs() -> list[CrashDialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, CrashDialog) and one.isVisible()]


async def start(server: str) -> Agent:
    agent = Agent.start(
        server=server, TWILIO_ACCOUNT_SID=ACCOUNT_SID, TWILIO_API_KEY=API_KEY_SID, TWILIO_API_SECRET=SECRET
    )
    agent._reports.watch(asyncio.get_running_loop())
    await asyncio.sleep(0)
    return agent


@pytest.mark.parametrize("somewhere", [in_a_slot, in_a_task, in_a_callback, in_a_thread, in_the_lookup, from_qt])
async def test_the_unexpected_opens_one_dialog_and_the_program_goes_on(
    qapp: QApplication, log: Path, somewhere: Callable[[Agent], None], capsys: pytest.CaptureFixture[str]
) -> None:
    fake = FakeTwilio()
    fake.add(NUMBER, conversations(3))
    with fake.server() as server:
        async with await start(server.url) as agent:
            own = agent.workspace.source.credentials
            somewhere(agent)
            await until(lambda: (gc.collect(), dialogs())[1])
            somewhere(agent)
            await until(lambda: (gc.collect(), len(agent.crashes) >= 2)[1])

            (dialog,) = dialogs()
            report = dialog.findChildren(QPlainTextEdit)[0].toPlainText()
            assert report.startswith("Convolook ")
            assert "UnforeseenError" in report or "the sky fell on …" in report
            agent.click(next(one for one in dialog.findChildren(QPushButton) if one.text() == "Copy report"))
            assert agent.clipboard == report
            assert agent.sees("Copied the report")
            for told in (report, logged(log), *capsys.readouterr()):
                assert MARK not in told
                assert "14155550142" not in told
            dialog.close()

            agent.workspace.source.credentials = own  # type: ignore[method-assign]
            await agent.look_up(NUMBER.text)
            assert agent.summary.startswith("3 conversations, complete")
            assert dialogs() == []
            agent.crashes.clear()


async def told(agent: Agent, times: int) -> None:
    await until(lambda: len(agent.crashes) == times)


async def test_a_failure_that_repeats_is_shown_once_per_dialog_and_three_times_at_most(qapp: QApplication) -> None:
    async with Agent.start(demo=True) as agent:
        for number in range(1, 6):
            for _ in range(20):
                in_a_slot(agent)
            await told(agent, 20 * number)
            for dialog in dialogs():
                assert dialog.findChildren(QPlainTextEdit)[0].toPlainText().count("UnforeseenError") == 1
                dialog.close()
            await until(lambda: not dialogs())
        assert len(agent.crashes) == 100
        in_a_slot(agent)
        await until(lambda: len(agent.crashes) == 101)

        assert dialogs() == []
        agent.crashes.clear()


async def test_another_failure_is_added_to_the_dialog_that_is_open(qapp: QApplication) -> None:
    async with Agent.start(demo=True) as agent:
        in_a_slot(agent)
        await until(dialogs)
        in_a_thread(agent)
        await until(lambda: len(agent.crashes) == 2)
        (dialog,) = dialogs()

        await until(lambda: dialog.findChildren(QPlainTextEdit)[0].toPlainText().count("UnforeseenError") == 2)
        agent.crashes.clear()


async def test_warnings_of_qt_are_logged_without_what_they_quote(qapp: QApplication, log: Path) -> None:
    async with Agent.start(demo=True) as agent:
        qWarning("QLayout: +14155550142 is odd")
        await until(lambda: "Qt: QLayout: … is odd" in logged(log))

        assert dialogs() == []
        assert agent.crashes == []


async def test_a_group_of_tasks_is_reported_with_what_it_holds(qapp: QApplication) -> None:
    async def together() -> None:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails_later())

    async with Agent.start(demo=True) as agent:
        agent.session.accounts.run(together())
        await until(lambda: agent.crashes)

        assert "UnforeseenError" in agent.crashes[0]
        assert "in fails" in agent.crashes[0]
        assert MARK not in agent.crashes[0]
        agent.crashes.clear()


async def test_the_hooks_go_back_to_who_had_them(qapp: QApplication) -> None:
    import sys

    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    async with Agent.start(demo=True):
        assert sys.excepthook != before[0]

    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


def test_a_fault_in_the_process_is_written_to_the_state_folder(tmp_path: Path) -> None:
    before = """
import ctypes, faulthandler, threading, time
def fault():
    while not faulthandler.is_enabled():
        time.sleep(0.01)
    ctypes.string_at(0)
threading.Thread(target=fault, daemon=True).start()
"""
    with Program(tmp_path, "--demo", "--identity", MARK, "--search", before=before) as program:
        ended = program.wait()

        text = program.crash_file.read_text()
        assert ended.status != 0
        assert "Segmentation fault" in text
        assert "string_at" in text
        assert MARK not in text
        assert ended.errors == ""
