"""Whether the program that holds the clipboard of X11 or Wayland answers.

On X11 Qt asks it three times for five seconds each before it gives up, and the window stands still meanwhile; on
Wayland for one second, and gets nothing, without a word. A program that sends its text there in small pieces for ever
is waited for as long: Qt reads to the end.
Source: Qt, ``qwaylanddataoffer.cpp``.
"""

from __future__ import annotations

import ctypes
import select
import time
from typing import Any

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication

_LIMIT_S = 2.0
_QT_WAITS_S = 0.9
"""A little less than Qt waits on Wayland."""
_INPUT_ONLY = 2
_PRIMARY = 1
_SELECTION_NOTIFY = 31
"""Numbers of the X protocol."""


def answers(mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> bool:
    """Return whether the clipboard, or the primary selection, can be read without a long wait; takes 2 s at most.

    True on other platforms, and whenever it cannot be told.
    """
    clipboard = QGuiApplication.clipboard()
    is_primary = mode is QClipboard.Mode.Selection
    owns = clipboard.ownsSelection() if is_primary else clipboard.ownsClipboard()
    if owns:
        return True
    if QGuiApplication.platformName().startswith("wayland"):
        return _is_read_in_time(clipboard, mode)
    if QGuiApplication.platformName() != "xcb":
        return True
    try:
        xcb = ctypes.CDLL("libxcb.so.1")  # Qt has loaded it
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    # Of its own: what comes over Qt's connection is Qt's.
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    try:
        return bool(xcb.xcb_connection_has_error(connection)) or _is_answered(xcb, connection, is_primary=is_primary)
    finally:
        xcb.xcb_disconnect(connection)


def has_text() -> bool:
    """Return whether there is a text on the clipboard; False if its holder does not say."""
    return answers() and bool(QGuiApplication.clipboard().text())


def unanswered_text() -> str:
    """Return what is said in place of pasting."""
    return QCoreApplication.translate("Clipboard", "The program that holds the clipboard does not answer.")


def _is_read_in_time(clipboard: QClipboard, mode: QClipboard.Mode) -> bool:
    """Read the text as Qt does, which keeps it for whoever reads it next."""
    data: QMimeData | None = clipboard.mimeData(mode)  # None where nothing is there, whatever the stubs say
    if data is None or not data.hasText():
        return True
    begun_s = time.monotonic()
    return bool(data.text()) or time.monotonic() - begun_s < _QT_WAITS_S


class _Screens(ctypes.Structure):
    """The beginning of each screen is its root window."""

    _fields_ = (("roots", ctypes.POINTER(ctypes.c_uint32)), ("left", ctypes.c_int), ("index", ctypes.c_int))


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


def _is_answered(xcb: Any, connection: ctypes.c_void_p, *, is_primary: bool) -> bool:
    """Ask for the list of formats; any answer will do."""
    xcb.xcb_get_setup.restype = ctypes.c_void_p
    xcb.xcb_setup_roots_iterator.restype = _Screens
    xcb.xcb_poll_for_event.restype = ctypes.POINTER(ctypes.c_uint8)
    root = xcb.xcb_setup_roots_iterator(ctypes.c_void_p(xcb.xcb_get_setup(connection))).roots[0]
    window = xcb.xcb_generate_id(connection)
    xcb.xcb_create_window(connection, 0, window, root, 0, 0, 1, 1, 0, _INPUT_ONLY, 0, 0, None)
    selection = _PRIMARY if is_primary else _atom(xcb, connection, b"CLIPBOARD")
    targets = _atom(xcb, connection, b"TARGETS")
    xcb.xcb_convert_selection(connection, window, selection, targets, targets, 0)
    xcb.xcb_flush(connection)
    waiting, end_s = select.poll(), time.monotonic() + _LIMIT_S
    waiting.register(xcb.xcb_get_file_descriptor(connection), select.POLLIN)
    while not xcb.xcb_connection_has_error(connection):
        event = xcb.xcb_poll_for_event(connection)
        if event:
            kind = event[0] & 0x7F
            _free(event)
            if kind == _SELECTION_NOTIFY:
                return True
            continue
        left_s = end_s - time.monotonic()
        if left_s <= 0:
            return False
        waiting.poll(1000 * left_s)
    return True


def _atom(xcb: Any, connection: ctypes.c_void_p, name: bytes) -> int:
    xcb.xcb_intern_atom.restype = _Cookie
    xcb.xcb_intern_atom_reply.restype = ctypes.POINTER(ctypes.c_uint32)
    xcb.xcb_intern_atom_reply.argtypes = [ctypes.c_void_p, _Cookie, ctypes.c_void_p]
    asked = xcb.xcb_intern_atom(connection, ctypes.c_uint8(0), ctypes.c_uint16(len(name)), name)
    answer = xcb.xcb_intern_atom_reply(connection, asked, None)
    if not answer:
        return 0
    atom = int(answer[2])
    _free(answer)
    return atom


def _free(pointer: Any) -> None:
    libc = ctypes.CDLL(None)
    libc.free.argtypes = [ctypes.c_void_p]
    libc.free(pointer)
