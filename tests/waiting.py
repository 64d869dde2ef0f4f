"""Waiting for a condition, never for a time."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


async def until(condition: Callable[[], object], *, timeout_s: float = 10.0) -> None:
    """Run the loop until ``condition()`` is true.

    Raises:
        AssertionError: it was not within ``timeout_s`` seconds.
    """
    end = time.monotonic() + timeout_s
    while not condition():
        if time.monotonic() > end:
            raise AssertionError(f"not within {timeout_s} s: {condition}")
        await asyncio.sleep(0.005)


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


def _queued_s() -> float:
    try:
        return int(Path("/proc/thread-self/schedstat").read_text().split()[1]) / 1e9
    except (OSError, IndexError):
        return 0.0
