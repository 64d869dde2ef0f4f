"""The longest time in which the GUI thread answers nothing."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt, QTimer

_BEAT_MS = 2


class Heartbeat:
    """Beats every 2 ms while it runs, and keeps the longest time between two beats."""

    def __init__(self) -> None:
        self._longest_s = 0.0
        self._last_s = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(_BEAT_MS)

    def stop(self) -> float:
        """Stop, and return the longest block in milliseconds."""
        self._timer.stop()
        return self._longest_s * 1000 - _BEAT_MS

    def _beat(self) -> None:
        now_s = time.perf_counter()
        self._longest_s = max(self._longest_s, now_s - self._last_s)
        self._last_s = now_s
