"""Ctrl+C and SIGTERM: a normal end at every moment, from the first import to the last, and never a traceback."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


def end_at_once() -> None:
    """End the process with status 0 when a signal comes: while it starts there is nothing yet to be kept."""
    for one in _SIGNALS:
        signal.signal(one, lambda *_: os._exit(0))


def ask_to_end(loop: asyncio.AbstractEventLoop, end: Callable[[], None]) -> None:
    """Call ``end`` on the loop when a signal comes."""
    for one in _SIGNALS:
        if sys.platform == "win32":  # its loops have no signal handlers of their own
            signal.signal(one, lambda *_: loop.call_soon_threadsafe(end))
        else:
            loop.add_signal_handler(one, end)


def ignore(loop: asyncio.AbstractEventLoop) -> None:
    """Take no notice of further signals: the end is under way, and Python would print where it was interrupted."""
    for one in _SIGNALS:
        with contextlib.suppress(NotImplementedError):
            loop.remove_signal_handler(one)
        signal.signal(one, signal.SIG_IGN)
