"""Ctrl+C, SIGTERM and the end of the terminal: a normal end at every moment of a run, never a traceback."""

from __future__ import annotations

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

_READ_BYTES = 4096
"""More signals than come between two rounds of the loop; each is a byte."""

_pipe: list[int] = []
"""What a signal is written to while the loop runs, and read from: Python has one for the whole process."""


def end_at_once(status: int = 0) -> None:
    """Set signals to end the process with a status; during the start there is nothing to be saved yet."""
    for one in SIGNALS:
        signal.signal(one, lambda *_: os._exit(status))


def end_undisturbed() -> None:
    """Set signals to do nothing until the process has ended, which it is about to do.

    Python's own end gives every signal back its default otherwise, and another status to a process that is done.
    """
    for one in SIGNALS:
        signal.signal(one, signal.SIG_IGN)


def ask_to_end(loop: asyncio.AbstractEventLoop, end: Callable[[], None]) -> None:
    """Set signals to call ``end`` on the loop.

    Not by the loop's own ``add_signal_handler``: it would first load what reads source code, and the window wait.
    """
    if sys.platform == "win32":
        for one in SIGNALS:
            signal.signal(one, lambda *_: loop.call_soon_threadsafe(end))
        return
    # Python would come to a signal with its next instruction alone, and Qt may be waiting for hours.
    reading, writing = _pipe[:] = os.pipe()
    os.set_blocking(reading, False)
    os.set_blocking(writing, False)

    def read() -> None:
        if any(number in SIGNALS for number in os.read(reading, _READ_BYTES)):
            end()

    loop.add_reader(reading, read)
    signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
    for one in SIGNALS:
        signal.signal(one, lambda *_: None)
        signal.siginterrupt(one, False)


def ignore(loop: asyncio.AbstractEventLoop) -> None:
    """Set signals to do nothing: the end is under way, and Python would print where it was interrupted."""
    end_undisturbed()
    if _pipe:
        signal.set_wakeup_fd(-1)
        loop.remove_reader(_pipe[0])
        for one_end in _pipe:
            os.close(one_end)
        _pipe.clear()
