"""The clocks by which the program tells rest and sleep, moved without waiting."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from desktop.lookup import connection_controller
from desktop.privacy import time_limit
from desktop.twilio.transport import pool

if TYPE_CHECKING:
    from types import ModuleType


class MovedClocks:
    """Stands in for ``time`` where connections, copies and results grow old; everybody else keeps the real clocks."""

    MODULES: tuple[ModuleType, ...] = (connection_controller, pool, time_limit)
    CLOCK_BOOTTIME = CLOCK_MONOTONIC = 0

    def __init__(self) -> None:
        self._awake_s = self._asleep_s = 0.0

    def monotonic(self) -> float:
        """Return the clock that stands still while the machine sleeps."""
        return time.monotonic() + self._awake_s

    def time(self) -> float:
        """Return the clock on the wall."""
        return time.time() + self._awake_s + self._asleep_s

    def clock_gettime(self, _clock: int) -> float:
        """Return the clock that goes on while the machine sleeps, and that nobody sets."""
        return time.monotonic() + self._awake_s + self._asleep_s

    def pass_s(self, awake_s: float, asleep_s: float) -> None:
        """Let seconds pass, awake and asleep."""
        self._awake_s += awake_s
        self._asleep_s += asleep_s
