"""Ctrl+C, SIGTERM and the end of the terminal: a normal end at every moment of a run, never a traceback."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable


def _signals() -> tuple[signal.Signals, ...]:
    found = [signal.SIGINT, signal.SIGTERM]
    # Whoever starts a program by nohup wants it to outlive the terminal.
    if sys.platform != "win32" and signal.getsignal(signal.SIGHUP) is signal.SIG_DFL:
        found.append(signal.SIGHUP)
    return tuple(found)


SIGNALS = _signals()
"""Those that end the program."""


def end_at_once() -> None:
    """Set signals to end the process with status 0; during the start there is nothing to be saved yet."""
    for one in SIGNALS:
        signal.signal(one, lambda *_: os._exit(0))


def ask_to_end(loop: asyncio.AbstractEventLoop, end: Callable[[], None]) -> None:
    """Set signals to call ``end`` on the loop."""
    for one in SIGNALS:
        if sys.platform == "win32":  # its loops have no signal handlers of their own
            signal.signal(one, lambda *_: loop.call_soon_threadsafe(end))
        else:
            loop.add_signal_handler(one, end)


def ignore(loop: asyncio.AbstractEventLoop) -> None:
    """Set signals to do nothing: the end is under way, and Python would print where it was interrupted."""
    for one in SIGNALS:
        with contextlib.suppress(NotImplementedError):
            loop.remove_signal_handler(one)
        signal.signal(one, signal.SIG_IGN)
