"""Whether what was copied here is still on the clipboard when the program has ended."""

from __future__ import annotations

import ctypes
import os
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QGuiApplication, QNativeInterface

if TYPE_CHECKING:
    from collections.abc import Mapping

_KEEPING_DESKTOPS = frozenset({"gnome", "kde", "unity", "cinnamon", "x-cinnamon", "budgie", "pantheon", "cosmic"})
"""Those whose compositor or clipboard program takes over from a Wayland program that ends."""
_MANAGER = b"CLIPBOARD_MANAGER"


def outlives_program(environ: Mapping[str, str] = os.environ) -> bool:
    """Return whether the desktop keeps the clipboard of a program that ends; True where nothing speaks against it.

    X11 leaves it to a program of its own, which owns a selection for that; Wayland does not say who keeps what, so
    that only known desktops count.
    Source: freedesktop.org, "ClipboardManager specification".
    """
    platform = QGuiApplication.platformName()
    if platform == "xcb":
        return _has_manager()
    if platform.startswith("wayland"):
        desktops = {name.strip().lower() for name in environ.get("XDG_CURRENT_DESKTOP", "").split(":")}
        return bool(desktops & _KEEPING_DESKTOPS)
    return True


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Reply(ctypes.Structure):
    """The beginning of the answers to both questions: the value is an atom, a window."""

    _fields_ = (
        ("response_type", ctypes.c_uint8),
        ("pad", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("length", ctypes.c_uint32),
        ("value", ctypes.c_uint32),
    )


def _has_manager() -> bool:
    app = QGuiApplication.instance()
    native = app.nativeInterface() if isinstance(app, QGuiApplication) else None
    if not isinstance(native, QNativeInterface.QX11Application):
        return True
    try:
        xcb = ctypes.CDLL("libxcb.so.1")  # Qt has loaded it
    except OSError:
        return True
    connection = ctypes.c_void_p(native.connection())
    atom = _answer(xcb, "xcb_intern_atom", connection, ctypes.c_uint8(1), ctypes.c_uint16(len(_MANAGER)), _MANAGER)
    return atom != 0 and _answer(xcb, "xcb_get_selection_owner", connection, ctypes.c_uint32(atom)) != 0


def _answer(xcb: Any, question: str, connection: ctypes.c_void_p, *arguments: Any) -> int:
    """Return the atom or window that the X server answers with; 0 for none."""
    ask, take = getattr(xcb, question), getattr(xcb, f"{question}_reply")
    ask.restype, take.restype = _Cookie, ctypes.POINTER(_Reply)
    take.argtypes = [ctypes.c_void_p, _Cookie, ctypes.c_void_p]
    reply = take(connection, ask(connection, *arguments), None)
    if not reply:
        return 0
    value = int(reply.contents.value)
    libc = ctypes.CDLL(None)
    libc.free.argtypes = [ctypes.c_void_p]
    libc.free(reply)
    return value
