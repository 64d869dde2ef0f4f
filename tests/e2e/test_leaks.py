"""Every error path with marked data: not one mark in log, errors, settings, reports, titles or copied details."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import json
import logging
import traceback
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest
from keyring.errors import KeyringLocked
from PySide6.QtCore import QTimer, qCritical, qWarning
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton

from desktop.accounts.account import Account, AccountKind
from desktop.runtime import logs, paths
from desktop.runtime.paths import settings_file
from desktop.startup.command_line import StartRequest
from desktop.twilio.client import ConversationsClient
from desktop.twilio.errors import TwilioError
from desktop.twilio.hosts import parse_api_url
from desktop.twilio.types import Credentials, ParticipantKind, ParticipantQuery
from desktop.window.widgets.dialogs import CrashDialog
from tests.e2e import marks
from tests.e2e.agent import Agent
from tests.e2e.faults import MATRIX, QUICK, Case, fault_of
from tests.fake_twilio import ACCOUNT_SID, API_KEY_SID, Fault, error_body
from tests.memory_keyring import MemoryKeyring
from tests.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ECHO = f"No ASKED or {marks.ADDRESS} ({marks.EMAIL}), {API_KEY_SID} {marks.SECRET} {marks.CONVERSATION}"
"""Twilio repeats the question, and more; ``ASKED`` stands for what is asked."""
CASES = [case for case in MATRIX if case.name != "token repeats for ever"]  # it names one participant's own pages
ECHOED = [
    Case("echo 400", "", fault={"status": 400, "body": error_body(400, 20001, ECHO)}),
    Case("echo 401", "", fault={"status": 401, "body": error_body(401, 20003, ECHO)}),
    Case("echo 500", "", fault={"status": 500, "body": error_body(500, 20500, ECHO)}),
    Case("echo unknown code", "", fault={"status": 400, "body": error_body(400, 99998, ECHO)}),
    Case("echo details", "", fault={"status": 400, "body": error_body(400, 20001, "no", details={"x": ECHO})}),
    Case(
        "echo more_info",
        "",
        fault={"status": 400, "body": error_body(400, 20001, more_info=f"https://www.twilio.com/?q={marks.EMAIL}")},
    ),
    Case("echo page", "", fault={"status": 502, "body": f"<html>{ECHO}</html>".encode()}),
    Case("echo JSON", "", fault={"body": ECHO.encode()}),
    Case("echo half JSON", "", fault={"body": b'{"conversations": [{"x": "' + ECHO.encode()}),
    Case(
        "echo redirect", "", fault={"status": 302, "body": b"", "headers": {"Location": f"https://x/?q={marks.EMAIL}"}}
    ),
    Case("echo header", "", fault={"status": 403, "body": b"", "headers": {"Twilio-Request-Id": marks.EMAIL}}),
]


@pytest.fixture
def log(qapp: QApplication) -> Iterator[Path]:
    logs.set_up(paths.state_dir(), logging.DEBUG)
    yield paths.state_dir()
    logs.tear_down()


def start(url: str, start_request: StartRequest | None = None) -> Agent:
    agent = Agent.start(server=url, start_request=start_request, **marks.ENVIRONMENT)  # type: ignore[arg-type]  # the environment
    agent._reports.watch(asyncio.get_running_loop())
    agent.application.clients.limits = QUICK
    return agent


def asking(case: Case, query: ParticipantQuery, number: int) -> Fault:
    """Return a case's fault in which Twilio repeats that query, escaped for JSON."""
    fault = fault_of(case, number)
    words = f"{query.text}, {query.text.upper()}, {quote(query.text)}, {query.text.replace(' ', '_')}"
    if fault.body is not None:
        fault.body = fault.body.replace(b"ASKED", json.dumps(words)[1:-1].encode())
    return fault


def written(folder: Path) -> str:
    """Return everything that the program has written anywhere, names of files too."""
    home = folder.parent.parent
    files = [one for one in home.rglob("*") if one.is_file()]
    assert folder / logs.LOG_NAME in files
    return "\n".join(f"{one}\n{one.read_text('utf-8', 'replace')}" for one in files)


def told(agent: Agent) -> dict[str, str]:
    """Return everything that the window would copy or report about a failure."""
    found = {"title": agent.window.windowTitle()}
    strip = agent.workspace.results.message_bar
    if strip.isVisible():
        labels = (strip.sentence, strip.hint, strip.codes)
        found["strip"] = "\n".join([*(one.text() for one in labels), strip.help.toolTip()])
        if strip.copy_details.isVisible():
            agent.click(strip.copy_details)
            found["Copy details"] = agent.clipboard
            assert found["Copy details"]
    agent.choose("Help", "Copy Diagnostics")
    found["Copy diagnostics"] = agent.clipboard
    assert "Last requests" in agent.clipboard
    found["state"] = repr(agent.workspace.lookup.state)
    found["requests"] = repr(list(agent.application.clients.requests))
    return found


def clean(texts: dict[str, str]) -> dict[str, list[str]]:
    """Return the marks found, by place; empty when there are none."""
    return {name: found for name, text in texts.items() if (found := marks.found_in(text))}


async def test_no_fault_leaves_a_mark_anywhere(
    qapp: QApplication, log: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    fake = marks.marked_twilio()
    with fake.server() as server:
        async with start(server.url) as agent:
            for place, case in enumerate([*CASES, *ECHOED]):
                query = marks.QUERIES[place % len(marks.QUERIES)]
                fake.faults[:] = [asking(case, query, 1 + 2 * (place % 2))]
                agent.session.bar.fill(query.kind, query.text)
                agent.session.bar.look_up()
                await agent.until_ended()
                assert ", incomplete" in agent.summary, case.name
                if place % 2:
                    agent.click_cell(0, 1)

                assert clean(told(agent)) == {}, case.name

            settled = written(log)
        assert marks.found_in(settled) == []
        assert marks.found_in(written(log)) == []
    assert marks.found_in("".join(capfd.readouterr())) == []


async def test_no_error_of_the_client_quotes_what_it_was_about() -> None:
    fake = marks.marked_twilio()
    credentials = Credentials(ACCOUNT_SID, API_KEY_SID, marks.SECRET)
    with fake.server() as server:
        client = ConversationsClient(parse_api_url(server.url), limits=QUICK)
        for place, case in enumerate([*CASES, *ECHOED]):
            query = marks.QUERIES[place % 3]
            fake.faults[:] = [asking(case, query, 1)]
            caught: TwilioError | None = None
            async with contextlib.aclosing(client.participant_conversations(query, credentials)) as pages:
                try:
                    async for _ in pages:
                        pass
                except TwilioError as error:
                    caught = error
            if caught is None:  # a fault of the second page, which the first does not have
                continue
            values = {name: repr(value) for name, value in vars(caught).items() if name not in {"message", "more_info"}}
            whole = "".join(traceback.format_exception(caught))
            assert clean({"text": str(caught), "repr": repr(caught), "trace": whole, **values}) == {}, case.name
        assert marks.found_in(repr(credentials)) == []
        await client.aclose()


async def test_stops_switches_links_and_crashes_leave_no_mark(
    qapp: QApplication, log: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    fake = marks.marked_twilio()
    fake.fail(Fault(delay_s=0.05, times=None))
    start_request = StartRequest(
        kind=ParticipantKind.IDENTITY, text=marks.IDENTITY, account=marks.IDENTITY, from_link=True
    )
    with fake.server() as server:
        async with start(server.url, start_request) as agent:
            for query in marks.QUERIES:
                agent.session.bar.fill(query.kind, query.text)
                agent.session.bar.look_up()
                await until(lambda: agent.workspace.model.loaded >= 50)
                agent.workspace.lookup.stop()
                agent.session.bar.look_up()
            await agent.until_ended()
            agent.click_cell(0, 1)
            agent.workspace.results.filter.setText("MARKname")
            await until(lambda: "shown" in agent.summary)

            def fails() -> None:
                row = agent.workspace.model.conversation_at(0)
                raise KeyError(marks.IDENTITY, row, marks.SECRET)

            async def fails_later() -> None:
                try:
                    fails()
                except KeyError as error:
                    raise ValueError(f"{marks.ADDRESS} of {marks.EMAIL}") from error

            QTimer.singleShot(0, agent.window, fails)
            task = asyncio.get_running_loop().create_task(fails_later(), name=marks.IDENTITY)
            await until(task.done)
            del task
            gc.collect()
            qWarning(f"QUrl: {marks.ADDRESS} {marks.EMAIL} {marks.CONVERSATION} ?Address=x")
            qCritical(f"QUrl: {marks.ADDRESS} {marks.EMAIL} {marks.CONVERSATION} ?Address=x")
            await until(lambda: len(agent.crashes) == 3)
            dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, CrashDialog))
            report = dialog.findChildren(QPlainTextEdit)[0].toPlainText()
            agent.click(next(one for one in dialog.findChildren(QPushButton) if one.text() == "Copy report"))
            copied = agent.clipboard
            dialog.close()
            assert "KeyError" in report
            assert "ValueError" in report
            assert clean({"report": report, "copied": copied, "signal": "".join(agent.crashes)}) == {}
            agent.crashes.clear()
            agent.session.accounts.enter_demo()
            assert clean(told(agent)) == {}
            agent.workspace.results.filter.clear()
    assert marks.found_in(written(log)) == []
    assert marks.found_in("".join(capfd.readouterr())) == []
    assert settings_file().exists()


def test_marks_are_found_where_they_are() -> None:
    for query in marks.QUERIES:
        assert marks.found_in(f"GET /?x={query.text}")
    assert marks.found_in("Authorization: " + "Basic " + marks._BASIC)
    assert marks.found_in(marks.CONVERSATION.upper())


@pytest.mark.parametrize("kind", [KeyError, OSError, RuntimeError, KeyringLocked, SystemExit])
async def test_no_failure_of_the_keyring_leaves_a_mark(
    qapp: QApplication, log: Path, capfd: pytest.CaptureFixture[str], kind: type[BaseException]
) -> None:
    def fails(_call: str) -> None:
        raise kind(f"no secret {marks.SECRET} for {marks.IDENTITY}")

    backend = MemoryKeyring()
    backend.fault = fails
    fake = marks.marked_twilio()
    with fake.server() as server:
        async with Agent.start(server=server.url) as agent:
            agent.application.store._given = backend
            agent.application.stored_accounts.save(Account("Work", AccountKind.STORED, ACCOUNT_SID, API_KEY_SID))
            agent.session.accounts.select("Work")
            await agent.look_up(marks.ADDRESS)

            assert agent.summary.startswith("0 conversations, incomplete")
            assert agent.workspace.results.message_bar.isVisible()
            assert clean(told(agent)) == {}

            backend.fault = lambda _call: None
            backend.entries["convolook:Work", API_KEY_SID] = marks.SECRET
            agent.click(agent.part(QPushButton, "Retry"))
            await agent.until_ended()
            assert agent.summary.startswith("130 conversations, complete")
            assert clean({name: text for name, text in told(agent).items() if name != "state"}) == {}
    assert marks.found_in(written(log)) == []
    assert marks.found_in("".join(capfd.readouterr())) == []
