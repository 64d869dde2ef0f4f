"""The mark against clipboard histories on macOS, as messages to an Objective-C runtime that only notes them."""

from __future__ import annotations

import ctypes
from typing import Any

from desktop.privacy.macos_pasteboard import CONCEALED, conceal


class Function:
    """One use of a function of the runtime, with its own types."""

    restype: Any = None
    argtypes: tuple[Any, ...] = ()

    def __init__(self, runtime: Runtime, name: str) -> None:
        self._runtime, self._name = runtime, name

    def __call__(self, *arguments: Any) -> Any:
        assert len(arguments) == len(self.argtypes)
        if self._name != "objc_msgSend":
            return arguments[0].decode()
        target, selector, *rest = arguments
        if selector == "stringWithUTF8String:":
            assert (target, self.argtypes[2], self.restype) == ("NSString", ctypes.c_char_p, ctypes.c_void_p)
            return rest[0].value.decode()
        if selector == "generalPasteboard":
            assert (target, self.restype) == ("NSPasteboard", ctypes.c_void_p)
            return "the pasteboard"
        assert (target, selector, self.restype) == ("the pasteboard", "setString:forType:", ctypes.c_bool)
        self._runtime.types.append(rest[1])
        return self._runtime.takes


class Runtime:
    """Hands out a function anew each time, as ``ctypes`` does by index."""

    def __init__(self, *, takes: bool) -> None:
        self.takes = takes
        self.types: list[str] = []

    def __getitem__(self, name: str) -> Function:
        return Function(self, name)


def test_the_mark_is_put_on_the_general_pasteboard() -> None:
    runtime = Runtime(takes=True)

    assert conceal(lambda _path: runtime)

    assert runtime.types == [CONCEALED] == ["org.nspasteboard.ConcealedType"]


def test_a_pasteboard_that_takes_no_mark_is_told() -> None:
    assert not conceal(lambda _path: Runtime(takes=False))


def test_without_the_runtime_nothing_is_marked() -> None:
    def missing(_path: str) -> Any:
        raise OSError("no such library")

    assert not conceal(missing)
