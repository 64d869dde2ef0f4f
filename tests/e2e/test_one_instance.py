"""A second start hands over to the window used last; a link fills the form and does nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop.startup import single_instance
from desktop.startup.command_line import StartRequest, parse_link
from desktop.twilio.types import ParticipantKind, ParticipantQuery
from tests.e2e.agent import Agent
from tests.e2e.conftest import ENVIRONMENT
from tests.e2e.signing_in import sign_in
from tests.fake_twilio import SERVICES, conversations
from tests.program import Program
from tests.waiting import until

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.fake_twilio import FakeServer, FakeTwilio

NUMBER = ParticipantQuery(ParticipantKind.ADDRESS, "+15558675310")
OTHER = ParticipantQuery(ParticipantKind.ADDRESS, "+15558675311")


async def listening(agent: Agent, **environ: str) -> None:
    """Start listening for later starts, as a program does that was started from a command line."""
    name = single_instance.server_name(agent.application.parsed, {**os.environ, **environ})
    assert name is not None
    agent.application.start_late(name)
    await until(lambda: Path(name).exists())


async def start_again(*arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
    """Start the program once more, as another process, and wait until it has ended."""
    process = subprocess.Popen(  # noqa: ASYNC220 - it only starts it; the loop goes on while it runs
        [sys.executable, "-m", "desktop", *arguments],
        env={**os.environ, **environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        await until(lambda: process.poll() is not None)
    finally:
        process.kill()
        out, errors = process.communicate()
    return subprocess.CompletedProcess(process.args, process.returncode, out, errors)


async def test_a_second_start_searches_in_the_window_of_the_first_and_ends(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(NUMBER, conversations(3))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await listening(agent, **ENVIRONMENT)

        ended = await start_again("--api-url", server.url, "--address", NUMBER.text, "--search", **ENVIRONMENT)
        await agent.until_ended()

        assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")
        assert agent.summary.startswith("3 conversations")


async def test_it_is_the_window_used_last_that_takes_it_and_its_results_stay(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(NUMBER, conversations(3))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await listening(agent, **ENVIRONMENT)
        await agent.look_up(NUMBER.text)
        other = agent.application.open_window(StartRequest())
        await until(lambda: other.workspace is not None)
        agent.window.activated.emit()

        await start_again("--api-url", server.url, "--identity", "alice", **ENVIRONMENT)

        assert agent.session.bar.current_query == ParticipantQuery(ParticipantKind.IDENTITY, "alice")
        assert other.bar.current_query is None
        assert agent.summary.startswith("3 conversations")
        assert len(server.lines) == 1


async def test_a_link_fills_the_form_and_neither_searches_nor_switches_the_account(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    async with Agent.start(server=server.url) as agent:
        sign_in(agent, "Sales")
        sign_in(agent, "Support")
        await listening(agent)

        link = "convolook://lookup?address=%2B15558675310&account=sales&unknown=x"
        ended = await start_again("--api-url", server.url, "--", link)

        assert (ended.returncode, ended.stderr) == (0, "")
        assert agent.session.bar.current_query == NUMBER
        assert agent.window.windowTitle() == "Support – Convolook"
        assert server.lines == []
        await until(lambda: agent.sees("nothing was looked up"))
        agent.click(agent.part(QPushButton, "Switch to Sales"))
        assert agent.window.windowTitle() == "Sales – Convolook"
        assert server.lines == []


async def test_a_link_for_another_account_finds_its_conversation_in_its_service_there(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    rows = conversations(3, service=SERVICES[1])
    fake.add(NUMBER, rows, SERVICES[1])
    wanted = rows[1]["conversation_sid"]
    async with Agent.start(server=server.url) as agent:
        sign_in(agent, "Sales")
        sign_in(agent, "Support")
        await until(lambda: agent.has_workspace)
        service = f"&service={SERVICES[1]}&conversation={wanted}"
        agent.application.take(parse_link(f"convolook://lookup?address=%2B15558675310&account=Sales{service}"))
        agent.click(agent.part(QPushButton, "Switch to Sales"))
        assert agent.session.accounts.scope.service_sid == SERVICES[1]

        agent.press(Qt.Key.Key_Return)
        await agent.until_ended()
        selected = agent.workspace.results.table.selected_conversations()
        assert [row.conversation_sid for row in selected] == [wanted]


async def test_a_conversation_that_a_link_names_is_selected_once_it_is_found(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    rows = conversations(30)
    fake.add(NUMBER, rows)
    sid = rows[17]["conversation_sid"]
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await until(lambda: agent.has_workspace)
        link = f"convolook://lookup?address=%2B15558675310&conversation={sid}"
        agent.application.take(parse_link(link))
        assert agent.session.bar.current_query == NUMBER
        assert server.lines == []

        agent.press(Qt.Key.Key_Return)
        await agent.until_ended()

        selected = agent.workspace.results.table.selected_conversations()
        assert [row.conversation_sid for row in selected] == [sid]


async def test_a_conversation_that_a_link_names_is_not_hidden_by_a_filter_and_missed_in_words(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    rows = conversations(3)
    fake.add(NUMBER, rows)
    fake.add(OTHER, conversations(2, text=OTHER.text))
    wanted, link = rows[1]["conversation_sid"], "convolook://lookup?address=%2B15558675310&conversation="
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await agent.look_up(OTHER.text)
        agent.workspace.results.filter.setText("nobody has this")
        await until(lambda: agent.workspace.results.shows_no_matches)
        agent.application.take(parse_link(f"{link}{wanted}"))
        agent.press(Qt.Key.Key_Return)
        await agent.until_ended()
        selected = agent.workspace.results.table.selected_conversations
        await until(lambda: [row.conversation_sid for row in selected()] == [wanted])

        agent.application.take(parse_link(f"{link}CH{'0' * 32}"))
        await agent.look_up(OTHER.text)  # somebody else: the link does not speak of these
        assert not agent.sees("The conversation that the link names is not among these.")
        await agent.look_up(NUMBER.text)
        await until(lambda: agent.sees("The conversation that the link names is not among these."))
        await agent.look_up(OTHER.text)
        assert not agent.sees("The conversation that the link names is not among these.")


async def test_a_start_during_the_last_windows_end_is_a_program_of_its_own(
    qapp: QApplication, server: FakeServer
) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await listening(agent, **ENVIRONMENT)
        name = single_instance.server_name(agent.application.parsed, {**os.environ, **ENVIRONMENT})
        assert name is not None

        agent.window.close()

        assert agent.application.closed.is_set()
        assert not single_instance.hand_over(name, StartRequest())


@pytest.mark.parametrize("later_ms", [50, 100, 150])
def test_a_start_a_moment_after_another_hands_over_to_it(tmp_path: Path, later_ms: int) -> None:
    # As long as a slow machine needs for the first one's start; two seconds are for people.
    patient = "from desktop.startup import single_instance as it\nit._START_LIMIT_S = it._PATIENCE_S = 300.0"
    with Program(tmp_path, "--demo", signed_in=False) as first:
        time.sleep(later_ms / 1000)  # the moment itself is what is tested
        with Program(tmp_path, "--demo", "--identity", "alice", signed_in=False, before=patient) as second:
            ended = second.wait()

        assert (ended.status, ended.errors) == (0, "")
        assert first.process.poll() is None
        first.process.terminate()
        assert first.wait().status == 0


@pytest.mark.parametrize(
    ("link", "why"),
    [
        ("convolook://lookup?address=" + "1" * 5000, "longer than"),
        ("https://lookup?address=1", "not of the form"),
        ("convolook://lookup?address=1%0D%0AX", "control characters"),
        ("convolook://lookup?address=1&address=2", "twice"),
        ("convolook://lookup?address=1&identity=2", "either identity or address"),
        ("--search", "--search needs a text"),
    ],
)
async def test_hostile_links_are_refused_in_words_and_reach_no_window(
    qapp: QApplication, server: FakeServer, link: str, why: str
) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await listening(agent, **ENVIRONMENT)

        injected = link.startswith("--")
        ended = await start_again("--api-url", server.url, *([] if injected else ["--"]), link, **ENVIRONMENT)

        assert ended.returncode == 2
        assert why in ended.stderr
        assert agent.session.bar.current_query is None
        assert server.lines == []
