"""Marks what was copied on macOS as concealed; Qt's way to name such a format is not there in Python."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

CONCEALED = "org.nspasteboard.ConcealedType"
_RUNTIME = "/usr/lib/libobjc.A.dylib"


def conceal(load: Callable[[str], Any] | None = None) -> bool:
    """Add the mark to what this program has put on the general pasteboard; return whether the pasteboard took it.

    Programs that keep a clipboard history look for the format, whatever its content is.
    Source: nspasteboard.org, "Identifying and Handling Transient or Special Data on the Clipboard"; Apple,
    "NSPasteboard", ``setString:forType:``.

    Args:
        load: opens a library; ``ctypes.CDLL`` if it is None.
    """
    try:
        objc = (load or ctypes.CDLL)(_RUNTIME)
    except OSError:
        return False
    pasteboard = _send(objc, _class(objc, "NSPasteboard"), "generalPasteboard")
    empty, kind = _text(objc, ""), _text(objc, CONCEALED)
    return bool(_send(objc, pasteboard, "setString:forType:", empty, kind, returns=ctypes.c_bool))


def _text(objc: Any, text: str) -> Any:
    return _send(objc, _class(objc, "NSString"), "stringWithUTF8String:", ctypes.c_char_p(text.encode()))


def _class(objc: Any, name: str) -> Any:
    find = objc["objc_getClass"]
    find.restype, find.argtypes = ctypes.c_void_p, [ctypes.c_char_p]
    return find(name.encode())


def _send(objc: Any, target: Any, selector: str, *arguments: Any, returns: Any = None) -> Any:
    """Send a message; its answer is an object unless told otherwise, and nobody answers nothing."""
    register = objc["sel_registerName"]
    register.restype, register.argtypes = ctypes.c_void_p, [ctypes.c_char_p]
    # One function for all messages: each use has its own types, and Arm passes arguments by them.
    send = objc["objc_msgSend"]
    kinds = [ctypes.c_char_p if isinstance(one, ctypes.c_char_p) else ctypes.c_void_p for one in arguments]
    send.restype, send.argtypes = returns or ctypes.c_void_p, [ctypes.c_void_p, ctypes.c_void_p, *kinds]
    return send(target, register(selector.encode()), *arguments)
