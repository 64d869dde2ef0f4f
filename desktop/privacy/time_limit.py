"""A time limit that the machine's sleep counts for; Qt's timers stand still meanwhile, and asyncio's too."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

_LOOK_S = 5.0
"""After waking up, a limit that is over is found within this time."""


def elapsed_s() -> float:
    """Return the seconds since some moment by a clock that goes on while the machine sleeps, and that nobody sets.

    Source: clock_gettime(2) of Linux (``CLOCK_BOOTTIME``) and of macOS (``CLOCK_MONOTONIC``); Microsoft,
    "GetTickCount64".
    """
    name = {"linux": "CLOCK_BOOTTIME", "darwin": "CLOCK_MONOTONIC"}.get(sys.platform)
    return time.monotonic() if name is None else float(time.clock_gettime(getattr(time, name)))


class TimeLimit(QObject):
    """Tells once when a time is over, awake or asleep.

    Signals:
        reached(): the time since the last ``start`` is over.
    """

    reached = Signal()

    def __init__(self, parent: QObject | None = None, *, now_s: Callable[[], float] = elapsed_s) -> None:
        super().__init__(parent)
        self._now_s = now_s
        self._due_s: float | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    @property
    def left_s(self) -> float | None:
        """Return the seconds that are left, below zero when they are over; None while nothing is waited for."""
        return None if self._due_s is None else self._due_s - self._now_s()

    def start(self, limit_s: float) -> None:
        """Start anew; cheap enough for each move of a mouse."""
        self._due_s = self._now_s() + limit_s
        wait_ms = _wait_ms(limit_s)
        # A timer that comes too early looks, and waits for the rest.
        if not self._timer.isActive() or self._timer.remainingTime() > wait_ms:
            self._timer.start(wait_ms)

    def hurry(self) -> None:
        """Look at the clock as soon as the events at hand are handled."""
        if self._due_s is not None:
            self._timer.start(0)

    def stop(self) -> None:
        self._due_s = None
        self._timer.stop()

    def look(self) -> None:
        """Emit ``reached`` if the time is over, else wait for the rest."""
        left_s = self.left_s
        if left_s is None:
            return
        if left_s > 0:
            self._timer.start(_wait_ms(left_s))
            return
        self.stop()
        self.reached.emit()


def _wait_ms(left_s: float) -> int:
    return max(1, round(1000 * min(left_s, _LOOK_S)))
