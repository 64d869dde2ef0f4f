"""Ctrl+C, SIGTERM and the last window: the program ends at once, with status 0 and not a word on standard error."""

from __future__ import annotations

import contextlib
import os
import resource
import signal
import time
from typing import TYPE_CHECKING

import pytest

from desktop.accounts.account import Account, AccountKind
from desktop.accounts.stored_accounts import StoredAccounts
from desktop.runtime.interrupts import SIGNALS
from desktop.settings.settings import Settings
from desktop.twilio.types import ParticipantKind, ParticipantQuery
from tests.fake_twilio import ACCOUNT_SID, API_KEY_SID, Fault, Gate, conversations, page
from tests.program import Ended, Program
from tests.waiting import FOR_EVER_S, slowness, wait_for

if TYPE_CHECKING:
    from pathlib import Path

    from tests.fake_twilio import FakeServer, FakeTwilio

NUMBER = "+15558675310"
MOST_S = 1.0


def ended_well(ended: Ended) -> None:
    """Check how a program ended."""
    assert (ended.status, ended.output, ended.errors) == (0, "", "")
    # On a machine that has more to do than it can, or a slow one, a second of ours takes longer.
    load = os.getloadavg()[0] / (os.cpu_count() or 1)
    assert ended.took_s < MOST_S * max(load, slowness())


@pytest.mark.parametrize("number", SIGNALS)
def test_a_signal_ends_an_idle_program(tmp_path: Path, server: FakeServer, number: signal.Signals) -> None:
    with Program(tmp_path, "--api-url", server.url, "--address", NUMBER, "--search") as program:
        wait_for(lambda: bool(server.requests))
        time.sleep(0.2)  # the answer is shown meanwhile

        ended_well(program.signal(number))


def test_what_was_started_to_outlive_its_terminal_does(tmp_path: Path, server: FakeServer) -> None:
    with Program(
        tmp_path, "--api-url", server.url, "--address", NUMBER, "--search", wrapper="trap '' HUP; exec \"$@\""
    ) as program:
        wait_for(lambda: bool(server.requests))
        program.process.send_signal(signal.SIGHUP)

        ended_well(program.signal(signal.SIGTERM))


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_a_program_whose_request_hangs(
    tmp_path: Path, fake: FakeTwilio, server: FakeServer, number: signal.Signals
) -> None:
    fake.fail(Fault(delay_s=FOR_EVER_S))
    with Program(tmp_path, "--api-url", server.url, "--address", NUMBER, "--search") as program:
        wait_for(lambda: bool(server.requests))

        ended_well(program.signal(number))


def test_a_signal_ends_a_program_that_waits_for_its_next_try(
    tmp_path: Path, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.fail(Fault(status=429, body=b"", headers={"Retry-After": "50"}))
    with Program(tmp_path, "--api-url", server.url, "--address", NUMBER, "--search") as program:
        wait_for(lambda: bool(server.requests))
        time.sleep(0.1)

        ended_well(program.signal(signal.SIGINT))


def test_a_signal_ends_a_program_whose_keyring_hangs(tmp_path: Path, server: FakeServer) -> None:
    asked = tmp_path / "asked"
    program = Program(
        tmp_path,
        *("--api-url", server.url, "--account", "Work", "--address", NUMBER, "--search"),
        signed_in=False,
        PYTHON_KEYRING_BACKEND="tests.hanging_keyring.Keyring",
        KEYRING_ASKED=str(asked),
    )
    StoredAccounts(Settings(program.settings)).save(Account("Work", AccountKind.STORED, ACCOUNT_SID, API_KEY_SID))
    with program:
        wait_for(asked.exists)

        ended_well(program.signal(signal.SIGTERM))
    assert server.requests == []


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("delay_s", [0.0, 0.3, 0.6, 1.0])
def test_a_signal_while_the_program_starts_ends_it_too(tmp_path: Path, delay_s: float, number: signal.Signals) -> None:
    started = tmp_path / "started"
    before = f"""
import pathlib
from desktop.runtime import interrupts
real = interrupts.end_at_once
def end_at_once():
    real()
    pathlib.Path({str(started)!r}).touch()
interrupts.end_at_once = end_at_once
"""
    with Program(tmp_path, "--demo", before=before) as program:
        wait_for(started.exists)
        time.sleep(delay_s)

        ended_well(program.signal(number))


def test_two_signals_are_as_good_as_one(tmp_path: Path, fake: FakeTwilio, server: FakeServer) -> None:
    fake.fail(Fault(delay_s=FOR_EVER_S))
    with Program(tmp_path, "--api-url", server.url, "--address", NUMBER, "--search") as program:
        wait_for(lambda: bool(server.requests))
        begun_s = time.monotonic()
        while program.process.poll() is None and time.monotonic() - begun_s < 5:
            with contextlib.suppress(ProcessLookupError):
                program.process.send_signal(signal.SIGINT)
            time.sleep(0.02)

        ended_well(program.wait(begun_s))


@pytest.mark.parametrize("answered", [False, True], ids=["connections died", "the answer came meanwhile"])
def test_a_program_that_slept_beyond_its_limits_goes_on(
    tmp_path: Path, fake: FakeTwilio, server: FakeServer, answered: bool
) -> None:
    fake.add(ParticipantQuery(ParticipantKind.ADDRESS, NUMBER), conversations(180))
    gate = Gate()
    fake.fail(Fault(gate=gate, when=page(2)))
    before = """
import functools
from desktop.twilio import client
client.Limits = functools.partial(client.Limits, connect_s=2.0, read_s=2.0, first_byte_s=2.0, answer_s=4.0)
"""
    arguments = ("--api-url", server.url, "--address", NUMBER, "--search")
    with Program(tmp_path, *arguments, before=before) as program:
        wait_for(lambda: len(server.requests) == 2)
        program.process.send_signal(signal.SIGSTOP)
        if answered:
            gate.open()
        else:
            server.drop_connections()
        time.sleep(4.0)  # beyond all limits
        assert len(server.requests) == 2
        program.process.send_signal(signal.SIGCONT)
        wait_for(lambda: any("Page=3&" in line for line in server.lines))
        time.sleep(0.2)

        ended_well(program.signal(signal.SIGTERM))
    pages = [next((one for one in "123" if f"Page={one}&" in line), "0") for line in server.lines]
    assert sorted(set(pages)) == ["0", "1", "2", "3"]
    assert pages.count("1") <= 2
    assert [pages.count(one) for one in "023"] == [1, 1, 1]


def test_a_full_disk_stops_nobody(tmp_path: Path, server: FakeServer) -> None:
    def fill() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))

    with Program(tmp_path, "--api-url", server.url, "--address", NUMBER, "--search", preexec=fill) as program:
        wait_for(lambda: bool(server.requests))
        time.sleep(0.2)

        ended_well(program.signal(signal.SIGTERM))


@pytest.mark.parametrize("blocked", ["config", "state"])
def test_folders_that_cannot_be_written_stop_nobody(tmp_path: Path, server: FakeServer, blocked: str) -> None:
    (tmp_path / blocked).write_text("a file where a folder should be")
    with Program(tmp_path, "--api-url", server.url, "--address", NUMBER, "--search") as program:
        wait_for(lambda: bool(server.requests))
        time.sleep(0.2)

        ended_well(program.signal(signal.SIGTERM))


def test_a_window_closed_before_its_first_paint_ends_the_program(tmp_path: Path) -> None:
    before = """
from PySide6.QtCore import QTimer
from desktop.window.widgets.main_window import MainWindow
MainWindow.showEvent = lambda self, event: QTimer.singleShot(0, self.close)
MainWindow.paintEvent = lambda self, event: None
"""
    with Program(tmp_path, "--demo", before=before) as program:
        ended = program.wait()

    assert (ended.status, ended.output, ended.errors) == (0, "", "")
