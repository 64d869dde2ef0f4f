"""Waiting for a condition, never for a time."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


LONGEST_S = 300.0
"""After this long nobody waits any more: what comes at all comes before, however slow and busy the machine is."""
WHOLE_TEST_S = 4 * LONGEST_S
"""The end of a test that hangs where none of its own waits looks at a clock."""
FOR_EVER_S = 3600.0
"""How long something takes that is not to come while a test runs."""
_USUAL_S = 0.02


async def until(condition: Callable[[], object], *, timeout_s: float = LONGEST_S) -> None:
    """Run the loop until ``condition()`` is true.

    Raises:
        AssertionError: it was not within ``timeout_s`` seconds.
    """
    end = time.monotonic() + timeout_s
    while not condition():
        if time.monotonic() > end:
            raise AssertionError(f"not within {timeout_s} s: {condition}")
        await asyncio.sleep(0.005)


def wait_for(condition: Callable[[], object], *, timeout_s: float = LONGEST_S) -> None:
    """Wait without a loop until ``condition()`` is true, for something in another thread or process.

    Raises:
        AssertionError: it was not within ``timeout_s`` seconds.
    """
    end = time.monotonic() + timeout_s
    while not condition():
        if time.monotonic() > end:
            raise AssertionError(f"not within {timeout_s} s: {condition}")
        time.sleep(0.005)


async def until_in_front(window: QWidget) -> None:
    """Run the loop until a window has the focus, asking for it again: a window manager may let one request go by."""

    def is_in_front() -> bool:
        if not window.isActiveWindow():
            window.activateWindow()
        return window.isActiveWindow()

    await until(is_in_front)


async def until_alone() -> None:
    """Run the loop until no other task is left: what has not happened by then does not happen any more."""
    await until(lambda: asyncio.all_tasks() == {asyncio.current_task()})


def slowness() -> float:
    """Return how many times longer this machine takes just now for a piece of work than an idle one; at least 1."""
    begun_s = time.monotonic()
    for number in range(200_000):
        _ = number * number
    return max(1.0, (time.monotonic() - begun_s) / _USUAL_S)


class Taken:
    """The time that something takes on this thread, without waiting for a processor on a busy machine.

    Sleeping, waiting for locks and computing all count; where the system does not tell the rest, so does that.
    """

    def __init__(self) -> None:
        self._begun_s = time.monotonic() - _queued_s()

    @property
    def seconds(self) -> float:
        """Return the time since the beginning."""
        return time.monotonic() - _queued_s() - self._begun_s

    def within(self, limit_s: float) -> bool:
        """Return whether it has taken less than that, or what that is on a machine as slow as this one just now."""
        seconds = self.seconds
        return seconds < limit_s or seconds < limit_s * slowness()


def is_quick(call: Callable[[], object], limit_s: float, *, times: int = 5) -> bool:
    """Return whether the quickest of some calls takes less than that, or what that is on a machine as slow just now."""
    for _ in range(times):
        taken = Taken()
        call()
        if taken.within(limit_s):
            return True
    return False


def _queued_s() -> float:
    try:
        return int(Path("/proc/thread-self/schedstat").read_text().split()[1]) / 1e9
    except (OSError, IndexError):
        return 0.0
