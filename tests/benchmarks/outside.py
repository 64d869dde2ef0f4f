"""Starts timed from outside, as a user sees them: from exec until a window is on the screen, and until it answers.

Run ``python -m tests.benchmarks.outside [--turns N] NAME=COMMAND …`` on an X screen; the commands start by turns, and
each is held against the first. A window is painted when the middle of the screen is no longer what it was, and answers
when it returns a ping, which Qt does from its event loop. Source: Extended Window Manager Hints, "_NET_WM_PING".
"""

from __future__ import annotations

import argparse
import ctypes
import ctypes.util
import os
import shlex
import statistics
import subprocess
import sys
import time
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

LIMIT_S = 30.0
SETTLING_S = 0.3
_LOOK_S = 0.001
_MIDDLE_PX = (240, 160)
_SAMPLED = 4 * 97
_CLIENT_MESSAGE = 33
_STRUCTURE_NOTIFY = 1 << 17
_SUBSTRUCTURE_NOTIFY = 1 << 19
_Z_PIXMAP = 2
_ALL_PLANES = 0xFFFFFFFF


class Start(NamedTuple):
    """One start: seconds from exec until a window was painted, and until its event loop answered."""

    painted_s: float
    answered_s: float


class _Image(ctypes.Structure):
    """The first fields of Xlib's ``XImage``."""

    _fields_ = (
        ("width", ctypes.c_int),
        ("height", ctypes.c_int),
        ("xoffset", ctypes.c_int),
        ("format", ctypes.c_int),
        ("data", ctypes.c_void_p),
        ("byte_order", ctypes.c_int),
        ("bitmap_unit", ctypes.c_int),
        ("bitmap_bit_order", ctypes.c_int),
        ("bitmap_pad", ctypes.c_int),
        ("depth", ctypes.c_int),
        ("bytes_per_line", ctypes.c_int),
    )


class _ClientMessage(ctypes.Structure):
    """Xlib's ``XClientMessageEvent``, as long as ``XEvent``."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
        ("rest", ctypes.c_long * 24),
    )


class Screen:
    """The X screen that ``DISPLAY`` names, looked at by somebody else than the program under measurement."""

    def __init__(self) -> None:
        library = ctypes.util.find_library("X11")
        if library is None:
            raise OSError("libX11 is not installed")
        self._x = x = ctypes.CDLL(library)
        x.XOpenDisplay.restype = x.XGetImage.restype = ctypes.c_void_p
        x.XDefaultRootWindow.restype = x.XInternAtom.restype = ctypes.c_ulong
        opened = x.XOpenDisplay(None)
        if not opened:
            raise OSError("the X screen does not answer")
        self._display = ctypes.c_void_p(opened)
        self._root = ctypes.c_ulong(x.XDefaultRootWindow(self._display))
        self._size = (x.XDisplayWidth(self._display, 0), x.XDisplayHeight(self._display, 0))
        self._protocols = self._atom(b"WM_PROTOCOLS")
        self._ping = self._atom(b"_NET_WM_PING")
        self._asked: set[int] = set()
        x.XSelectInput(self._display, self._root, ctypes.c_long(_STRUCTURE_NOTIFY | _SUBSTRUCTURE_NOTIFY))
        self._ignore = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda _display, _error: 0)
        x.XSetErrorHandler(self._ignore)  # a window may be gone before it is asked

    def middle(self) -> bytes:
        """Return the pixels in the middle of the screen."""
        width, height = _MIDDLE_PX
        image = self._x.XGetImage(
            self._display,
            self._root,
            (self._size[0] - width) // 2,
            (self._size[1] - height) // 2,
            width,
            height,
            ctypes.c_ulong(_ALL_PLANES),
            _Z_PIXMAP,
        )
        if not image:
            raise OSError("the X screen shows nothing")
        found = _Image.from_address(image)
        pixels = ctypes.string_at(found.data, found.bytes_per_line * found.height)
        self._x.XDestroyImage(ctypes.c_void_p(image))
        return pixels

    def is_answered(self) -> bool:
        """Ping each window that takes part in that, once; return whether one has answered."""
        for window in self._below(self._root.value):
            if window not in self._asked and self._takes_pings(window):
                self._asked.add(window)
                event = _ClientMessage(type=_CLIENT_MESSAGE, window=window, message_type=self._protocols, format=32)
                event.data[:3] = [self._ping, 0, window]
                self._x.XSendEvent(self._display, ctypes.c_ulong(window), 0, ctypes.c_long(0), ctypes.byref(event))
        event, answered = _ClientMessage(), False
        while self._x.XPending(self._display):
            self._x.XNextEvent(self._display, ctypes.byref(event))
            is_ping = event.type == _CLIENT_MESSAGE and event.message_type == self._protocols
            answered |= is_ping and event.data[0] == self._ping and event.data[2] in self._asked
        return answered

    def forget(self) -> None:
        """Ping windows anew: the next program's may have the same numbers."""
        self._asked.clear()

    def _atom(self, name: bytes) -> int:
        return int(self._x.XInternAtom(self._display, name, 0))

    def _below(self, window: int) -> Iterator[int]:
        root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        children = ctypes.POINTER(ctypes.c_ulong)()
        given = (self._display, ctypes.c_ulong(window), ctypes.byref(root), ctypes.byref(parent))
        if not self._x.XQueryTree(*given, ctypes.byref(children), ctypes.byref(count)):
            return
        found = children[: count.value] if count.value else []
        if count.value:
            self._x.XFree(children)
        for child in found:
            yield child
            yield from self._below(child)

    def _takes_pings(self, window: int) -> bool:
        atoms, count = ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_int()
        given = (self._display, ctypes.c_ulong(window), ctypes.byref(atoms), ctypes.byref(count))
        if not self._x.XGetWMProtocols(*given):
            return False
        found = atoms[: count.value]
        self._x.XFree(atoms)
        return self._ping in found


def timed_start(screen: Screen, command: Sequence[str], environment: Mapping[str, str]) -> Start:
    """Start a program, wait until its window answers, and end it.

    Raises:
        TimeoutError: no window was painted, or it did not answer.
    """
    before = screen.middle()
    begun_s = time.monotonic()
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as program:
        try:
            painted_s = _until(begun_s, lambda: _is_covered(before, screen.middle()))
            answered_s = _until(begun_s, screen.is_answered)
        finally:
            program.kill()
    end_s = time.monotonic() + LIMIT_S
    while screen.middle() != before and time.monotonic() < end_s:
        time.sleep(_LOOK_S)
    screen.forget()
    time.sleep(SETTLING_S)
    return Start(painted_s, answered_s)


def by_turns(
    commands: Mapping[str, Sequence[str]], environment: Mapping[str, str], turns: int
) -> dict[str, list[Start]]:
    """Start each command that often, by turns; a first turn is not counted."""
    screen = Screen()
    found: dict[str, list[Start]] = {name: [] for name in commands}
    for turn in range(turns + 1):
        for name, command in commands.items():
            start = timed_start(screen, command, environment)
            found[name] += [start] if turn else []
    return found


def _is_covered(before: bytes, now: bytes) -> bool:
    """Return whether most of it looks otherwise: a small window that comes and goes does not count."""
    places = range(0, len(before), _SAMPLED)
    return 2 * sum(before[place] != now[place] for place in places) > len(places)


def _until(begun_s: float, holds: Callable[[], bool]) -> float:
    while not holds():
        if time.monotonic() > begun_s + LIMIT_S:
            raise TimeoutError("nothing was painted, or it did not answer")
        time.sleep(_LOOK_S)
    return time.monotonic() - begun_s


def main() -> None:
    """Print medians and ratios to the first."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--turns", type=int, default=15)
    parser.add_argument("commands", nargs="+", metavar="NAME=COMMAND")
    options = parser.parse_args()
    commands = {name: shlex.split(command) for name, _, command in (one.partition("=") for one in options.commands)}
    found = by_turns(commands, os.environ, options.turns)
    first = next(iter(found.values()))
    for name, starts in found.items():
        texts = []
        for place, what in enumerate(Start._fields):
            median_s = statistics.median(one[place] for one in starts)
            ratio = statistics.median(one[place] / other[place] for one, other in zip(starts, first, strict=True))
            lowest_s = min(one[place] for one in starts)
            texts.append(f"{what[:-2]} {1000 * median_s:.0f} ms (least {1000 * lowest_s:.0f}), {ratio:.2f} ×")
        sys.stdout.write(f"{name}: {'; '.join(texts)}\n")


if __name__ == "__main__":
    main()
