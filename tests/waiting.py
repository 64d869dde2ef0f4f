"""Waiting for a condition, never for a time."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


async def until(condition: Callable[[], object], *, timeout_s: float = 10.0) -> None:
    """Let the loop run until ``condition()`` is true.

    Raises:
        AssertionError: it was not within ``timeout_s`` seconds.
    """
    end = time.monotonic() + timeout_s
    while not condition():
        if time.monotonic() > end:
            raise AssertionError(f"not within {timeout_s} s: {condition}")
        await asyncio.sleep(0.005)
