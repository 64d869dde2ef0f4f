"""The clipboard and the primary selection of a real display, seen by another program."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication

from desktop.privacy.clipboard_guard import MARKS, ClipboardGuard
from desktop.privacy.clipboard_keeper import outlives_program
from desktop.twilio.types import ParticipantKind, ParticipantQuery
from tests.e2e.agent import CTRL, SHIFT, Agent
from tests.e2e.conftest import ENVIRONMENT
from tests.fake_twilio import conversations
from tests.waiting import until

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.fake_twilio import FakeServer, FakeTwilio

NUMBER = ParticipantQuery(ParticipantKind.ADDRESS, "+15558675310")
MANAGER = """
import ctypes, sys
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
asked = xcb.xcb_intern_atom(connection, ctypes.c_uint8(0), ctypes.c_uint16(17), b"CLIPBOARD_MANAGER")
atom = xcb.xcb_intern_atom_reply(connection, asked, None)[2]
xcb.xcb_set_selection_owner(connection, window, atom, 0)
xcb.xcb_aux_sync(connection) if hasattr(xcb, "xcb_aux_sync") else xcb.xcb_intern_atom_reply(
    connection, xcb.xcb_intern_atom(connection, ctypes.c_uint8(0), ctypes.c_uint16(1), b"x"), None
)
print("there", flush=True)
sys.stdin.read()
"""
"""Owns the selection of a clipboard manager until its standard input ends."""

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X11")


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


def test_a_clipboard_manager_is_noticed(qapp: QApplication) -> None:
    if QGuiApplication.platformName() != "xcb":
        pytest.skip("no X server here")
    assert not outlives_program()

    with subprocess.Popen([sys.executable, "-c", MANAGER], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as manager:
        assert manager.stdout is not None
        assert manager.stdout.readline() == b"there\n"
        assert outlives_program()
        manager.communicate()

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
