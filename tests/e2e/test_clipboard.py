"""The clipboard and the primary selection of a real display, seen by another program."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import subprocess
import sys
from asyncio.subprocess import PIPE
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from desktop.privacy.clipboard_guard import MARKS, ClipboardGuard
from desktop.privacy.clipboard_keeper import outlives_program
from desktop.privacy.clipboard_owner import answers
from desktop.runtime.records import replace
from desktop.twilio.types import ParticipantKind, ParticipantQuery
from tests.e2e.agent import CTRL, SHIFT, Agent
from tests.e2e.conftest import ENVIRONMENT
from tests.e2e.test_many_at_once import opened
from tests.fake_twilio import conversations
from tests.program import Program
from tests.waiting import until, until_in_front

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.fake_twilio import FakeServer, FakeTwilio

NUMBER = ParticipantQuery(ParticipantKind.ADDRESS, "+15558675310")
HOLDER = """
import ctypes, sys
name = sys.argv[1].encode()
xcb = ctypes.CDLL("libxcb.so.1")
xcb.xcb_connect.restype = ctypes.c_void_p
connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
window = xcb.xcb_generate_id(connection)
xcb.xcb_get_setup.restype = ctypes.c_void_p
class Roots(ctypes.Structure):
    _fields_ = [("screen", ctypes.POINTER(ctypes.c_uint32)), ("left", ctypes.c_int), ("index", ctypes.c_int)]
xcb.xcb_setup_roots_iterator.restype = Roots
root = xcb.xcb_setup_roots_iterator(ctypes.c_void_p(xcb.xcb_get_setup(connection))).screen[0]
xcb.xcb_create_window(connection, 0, window, root, 0, 0, 1, 1, 0, 2, 0, 0, None)
class Cookie(ctypes.Structure):
    _fields_ = [("sequence", ctypes.c_uint)]
xcb.xcb_intern_atom.restype = Cookie
xcb.xcb_intern_atom_reply.restype = ctypes.POINTER(ctypes.c_uint32)
asked = xcb.xcb_intern_atom(connection, ctypes.c_uint8(0), ctypes.c_uint16(len(name)), name)
atom = xcb.xcb_intern_atom_reply(connection, asked, None)[2]
xcb.xcb_set_selection_owner(connection, window, atom, 0)
xcb.xcb_aux_sync(connection) if hasattr(xcb, "xcb_aux_sync") else xcb.xcb_intern_atom_reply(
    connection, xcb.xcb_intern_atom(connection, ctypes.c_uint8(0), ctypes.c_uint16(1), b"x"), None
)
print("there", flush=True)
sys.stdin.read()
"""
"""Owns the selection of that name until its standard input ends, and answers nobody."""

MANAGER = """
import sys
from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
clipboard, kept = app.clipboard(), []
def keep():
    data, text = clipboard.mimeData(), clipboard.text()
    if text and not kept:
        kept.append(text)
        print("kept", flush=True)
    elif kept and not text and not (sys.argv[1] == "careful" and data is not None and data.formats()):
        clipboard.setText(kept[0])
clipboard.dataChanged.connect(keep)
ended = QSocketNotifier(0, QSocketNotifier.Type.Read)
ended.activated.connect(app.quit)
print("there", flush=True)
app.exec()
"""
"""Puts the first text that it has seen back wherever there is none; a careful one only where nobody holds any."""

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X11")


@contextlib.contextmanager
def held(selection: str) -> Iterator[None]:
    """Let another program hold a selection, and hang."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, selection], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as it:
        assert it.stdout is not None
        assert it.stdout.readline() == b"there\n"
        yield
        it.communicate()


def test_the_primary_selection_is_cleared_along_with_the_clipboard(qapp: QApplication, qtbot: QtBot) -> None:
    clipboard = QGuiApplication.clipboard()
    if not clipboard.supportsSelection():
        pytest.skip("no primary selection here")
    guard = ClipboardGuard(clipboard)
    guard.set_limit(60)
    guard.set_concealing(True)
    clipboard.setText("marked-person", QClipboard.Mode.Clipboard)
    clipboard.setText("marked-selection", QClipboard.Mode.Selection)
    assert all(clipboard.mimeData(QClipboard.Mode.Selection).hasFormat(name) for name in MARKS)

    with qtbot.waitSignal(guard.cleared):
        guard.clear()

    assert clipboard.text(QClipboard.Mode.Clipboard) == ""
    assert clipboard.text(QClipboard.Mode.Selection) == ""
    assert not clipboard.ownsClipboard()
    assert not clipboard.ownsSelection()


@pytest.mark.parametrize("manner", ["careful", "obstinate"])
async def test_clearing_is_not_said_where_a_clipboard_manager_puts_the_copy_back(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, monkeypatch: pytest.MonkeyPatch, manner: str
) -> None:
    if QGuiApplication.platformName() != "xcb":
        pytest.skip("no X server here")
    monkeypatch.setattr("desktop.privacy.clipboard_guard._WATCH_S", 3600.0)  # however busy the machine is
    fake.add(NUMBER, conversations(2))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        settings, clipboard, said = agent.application.settings, QGuiApplication.clipboard(), agent.session.status.said
        settings.set_preferences(replace(settings.preferences, clipboard_clear_s=3600))
        await agent.look_up(NUMBER.text)
        command = [sys.executable, "-c", MANAGER, manner]
        manager = await asyncio.create_subprocess_exec(*command, stdin=PIPE, stdout=PIPE)
        assert manager.stdin is not None
        assert manager.stdout is not None
        assert await manager.stdout.readline() == b"there\n"
        agent.press(Qt.Key.Key_C, CTRL | SHIFT)
        copy = clipboard.text()
        assert await manager.stdout.readline() == b"kept\n"

        agent.application.privacy._clipboard.clear()

        assert said.text() == "Cleared the clipboard"
        if manner == "careful":
            await until(lambda: said.text() == "Cleared the clipboard, but a clipboard manager keeps the copy")
            assert clipboard.text() == ""
        else:
            await until(lambda: said.text() == "A clipboard manager has put the copy back.")
            assert clipboard.text() == copy
        manager.stdin.close()
        assert await manager.wait() == 0


def test_a_clipboard_manager_is_noticed(qapp: QApplication) -> None:
    if QGuiApplication.platformName() != "xcb":
        pytest.skip("no X server here")
    assert not outlives_program()

    with held("CLIPBOARD_MANAGER"):
        assert outlives_program()

    assert not outlives_program()


async def test_the_first_copy_says_once_that_the_desktop_may_not_keep_it(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.privacy.clipboard_keeper.outlives_program", lambda: False)
    fake.add(NUMBER, conversations(2))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await agent.look_up(NUMBER.text)

        agent.press(Qt.Key.Key_C, CTRL | SHIFT)
        await until(lambda: "Paste it before you close Convolook" in agent.session.status.said.text())

        agent.press(Qt.Key.Key_C, CTRL | SHIFT)
        assert agent.session.status.said.text() == "Copied the conversation SID"
        await asyncio.sleep(0)
        assert agent.session.status.said.text() == "Copied the conversation SID"


async def test_what_a_program_holds_that_hangs_is_not_waited_for(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    if QGuiApplication.platformName() != "xcb":
        pytest.skip("no X server here")
    unanswered = "does not answer"
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await until(lambda: agent.has_workspace)
        await until_in_front(agent.window)
        clipboard, said = QGuiApplication.clipboard(), agent.session.status.said
        agent.paste("alice")
        with held("CLIPBOARD"), held("PRIMARY"):
            await until(lambda: not clipboard.ownsClipboard())

            agent.press(Qt.Key.Key_V, CTRL)
            assert unanswered in said.text()
            said.setText("")
            QTest.mouseClick(agent.focus, Qt.MouseButton.MiddleButton)
            assert unanswered in said.text()
            said.setText("")
            agent.window.menu_actions.edit_menu.aboutToShow.emit()
            assert not agent.window.menu_actions.paste.isEnabled()
            agent.press(Qt.Key.Key_B)
            assert agent.session.bar.current_query is not None
            assert agent.session.bar.current_query.text.count("alice") == 1

            dialog = await opened(agent)
            agent.click(agent.part(QPushButton, "Paste"))
            await until(lambda: any(unanswered in label.text() for label in dialog.findChildren(QLabel)))
            dialog.close()

        await until(lambda: answers() and answers(QClipboard.Mode.Selection))
        said.setText("")
        agent.press(Qt.Key.Key_V, CTRL)
        assert said.text() == ""


def test_a_clipboard_manager_that_hangs_holds_nobodys_end_up_for_long(tmp_path: Path) -> None:
    if QGuiApplication.platformName() != "xcb":
        pytest.skip("no X server here")
    copies = """
from PySide6.QtGui import QGuiApplication
from desktop.window import session
completed = session.WindowSession.complete
def complete(self):
    found = completed(self)
    QGuiApplication.clipboard().setText("marked-person")
    print("copied", flush=True)
    return found
session.WindowSession.complete = complete
"""
    display = os.environ["DISPLAY"]
    shown = Program(tmp_path, "--demo", before=copies, QT_QPA_PLATFORM="xcb", DISPLAY=display)
    with held("CLIPBOARD_MANAGER"), shown as program:
        assert program.process.stdout is not None
        assert program.process.stdout.readline() == "copied\n"

        ended = program.signal(signal.SIGTERM)

    assert (ended.status, ended.errors) == (0, "")
