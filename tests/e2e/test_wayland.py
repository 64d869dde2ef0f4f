"""The program under Wayland: a lookup by keys, the way to the front, a clipboard that only a window in front has."""

from __future__ import annotations

import contextlib
import signal
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.privacy.clipboard_guard import MARKS
from desktop.startup.command_line import CommandLine
from desktop.startup.single_instance import server_name
from desktop.twilio.types import ParticipantKind, ParticipantQuery
from tests.fake_twilio import conversations
from tests.program import Program
from tests.waiting import until
from tests.wayland import compositor, missing_programs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.fake_twilio import FakeServer, FakeTwilio
    from tests.wayland import Compositor

PERSON = ParticipantQuery(ParticipantKind.IDENTITY, "ines.okafor")
TIME_IS_UP = """
import os
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from desktop.privacy.clipboard_guard import ClipboardGuard

make, set_limit, set_concealing = ClipboardGuard.__init__, ClipboardGuard.set_limit, ClipboardGuard.set_concealing

def make_and_watch(self, *arguments):
    make(self, *arguments)
    self.cleared.connect(lambda: print("cleared, in front:", QGuiApplication.focusWindow() is not None, flush=True))
    timer = QTimer(self)
    timer.timeout.connect(lambda: look(self))
    timer.start(10)

def look(self):
    if os.path.exists({flag!r}) and QGuiApplication.focusWindow() is None:
        self._clear_in_time()
        os.remove({flag!r})

ClipboardGuard.__init__ = make_and_watch
ClipboardGuard.set_limit = lambda self, limit_s: set_limit(self, 3600)
ClipboardGuard.set_concealing = lambda self, conceals: set_concealing(self, True)
"""
"""Clears what is copied after an hour, or when a file is there and the program has heard that the keyboard went."""
SAYS_ITS_TOKEN = """
from PySide6.QtCore import QProcessEnvironment
from desktop.window.widgets.main_window import MainWindow

activate = MainWindow.activateWindow

def token():
    return QProcessEnvironment.systemEnvironment().value("XDG_ACTIVATION_TOKEN")

def activate_and_say(self):
    given = token()
    activate(self)
    print(given, token() or "taken", flush=True)

MainWindow.activateWindow = activate_and_say
"""
"""Says what Qt found to come forward with, and that it took it; this compositor would let it come without, too."""

SAYS_WHAT_IS_REFUSED = """
from desktop.window.pasting import PasteGuard

make = PasteGuard.__init__

def make_and_say(self, *arguments):
    make(self, *arguments)
    self.refused.connect(lambda: open({flag!r}, "w").close())
    arguments[0].focusChanged.connect(lambda _before, now: now and open({listening!r}, "w").close())

PasteGuard.__init__ = make_and_say
"""
"""Makes a file when something is not pasted because nobody answers for it; and one when a field has the keyboard."""


@pytest.fixture
def wayland() -> Iterator[Compositor]:
    if missing := missing_programs():
        pytest.skip(f"needs {', '.join(missing)}")
    with compositor() as running:
        yield running


def program(
    wayland: Compositor, home: Path, *arguments: str, before: str = "", signed_in: bool = False, **environ: str
) -> Program:
    there: dict[str, str] = {**wayland.environ, **environ}
    return Program(home, *arguments, before=before, preexec=None, signed_in=signed_in, **there)


async def in_front(wayland: Compositor, shown: Program) -> None:
    """Wait until a program's window has the keyboard, and nothing else has to come before keys reach it."""
    await until(lambda: wayland.focused() == shown.process.pid)


async def copy_first_sid(wayland: Compositor) -> None:
    """Press the keys for it until there is a row and its SID is copied; the last press may still be under way then."""

    def is_copied() -> bool:
        wayland.press("c", "ctrl", "shift")
        return wayland.clipboard().startswith("CH")

    await until(is_copied)


async def test_a_lookup_by_keys_and_a_copy_that_other_programs_get(
    wayland: Compositor, tmp_path: Path, fake: FakeTwilio, server: FakeServer
) -> None:
    rows = conversations(3, text=PERSON.text)
    fake.add(PERSON, rows)
    sids = {row["conversation_sid"] for row in rows}
    with program(wayland, tmp_path, "--api-url", server.url, signed_in=True) as shown:
        await in_front(wayland, shown)
        wayland.press("l", "ctrl")
        wayland.type(PERSON.text)
        wayland.press("Return")
        await until(lambda: any(PERSON.text in line for line in server.lines))

        await copy_first_sid(wayland)
        await until(lambda: wayland.clipboard() in sids)

        ended = shown.signal(signal.SIGTERM)

    assert (ended.status, ended.errors) == (0, "")


async def test_a_second_start_brings_the_window_to_the_front(wayland: Compositor, tmp_path: Path) -> None:
    with program(wayland, tmp_path, "--demo", before=SAYS_ITS_TOKEN) as first:
        await in_front(wayland, first)
        await until(partial(listens, wayland, tmp_path))
        with program(wayland, tmp_path, "--demo", "--new-instance") as other:
            await in_front(wayland, other)

            with (
                wayland.activation_token() as token,
                program(wayland, tmp_path, "--demo", XDG_ACTIVATION_TOKEN=token) as second,
            ):
                assert second.wait().status == 0
                await in_front(wayland, first)
        ended = first.signal(signal.SIGTERM)

    assert ended.output == f"{token} taken\n"


async def test_the_clipboard_is_cleared_when_the_window_has_the_keyboard_again_and_that_is_said_then(
    wayland: Compositor, tmp_path: Path
) -> None:
    flag = tmp_path / "time-is-up"
    search = ("--identity", PERSON.text, "--search")
    before = TIME_IS_UP.format(flag=str(flag))
    with program(wayland, tmp_path, "--demo", *search, before=before) as shown:
        await in_front(wayland, shown)
        await copy_first_sid(wayland)
        await until(lambda: set(MARKS) <= wayland.clipboard_types())
        with program(wayland, tmp_path, "--demo", "--new-instance") as other:
            await in_front(wayland, other)
            flag.touch()
            await until(lambda: not flag.exists())
            assert wayland.clipboard().startswith("CH")  # nobody without the keyboard may take it away

            wayland.focus(shown.process.pid)
            await until(lambda: not wayland.clipboard())

        ended = shown.signal(signal.SIGTERM)

    assert ended.output == "cleared, in front: True\n"
    assert (ended.status, ended.errors) == (0, "")


async def test_what_a_program_that_hangs_holds_is_not_pasted_and_that_is_said(
    wayland: Compositor, tmp_path: Path, server: FakeServer
) -> None:
    flag, listening = tmp_path / "refused", tmp_path / "listening"
    arguments = ("--api-url", server.url, "--identity", "nobody")
    before = SAYS_WHAT_IS_REFUSED.format(flag=str(flag), listening=str(listening))
    with (
        program(wayland, tmp_path, *arguments, before=before, signed_in=True) as shown,
        wayland.held("secret") as holder,
    ):
        await until(lambda: wayland.clipboard() == "secret")
        holder.send_signal(signal.SIGSTOP)
        await in_front(wayland, shown)
        await until(listening.exists)  # a key that comes before is one of Qt's alone, which waits and says nothing

        for _ in range(12):  # the first keys may come before the window has heard of the clipboard
            wayland.press("v", "ctrl")
            with contextlib.suppress(AssertionError):
                await until(flag.exists, timeout_s=5)
                break
        assert flag.exists()
        wayland.type(PERSON.text)
        wayland.press("Return")
        await until(lambda: server.lines)

        ended = shown.signal(signal.SIGTERM)

    assert (ended.status, ended.errors) == (0, "")
    assert f"Identity={PERSON.text}&" in server.lines[0]


def listens(wayland: Compositor, home: Path) -> bool:
    name = server_name(CommandLine(demo=True), {**wayland.environ, "XDG_RUNTIME_DIR": str(home / "run")})
    return name is not None and Path(name).exists()
