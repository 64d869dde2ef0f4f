"""Garbage collection on the GUI's thread alone, between its other work."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_INTERVAL_MS = 5_000


class GarbageCollector(QObject):
    """Collects in place of Python, which would do it in any thread, at any moment, for as long as it takes.

    An object of Qt that is deleted in another thread than its own takes the program down. So automatic collection is
    switched off, and each generation is collected from here as often as Python would, at most.
    """

    def __init__(self, parent: QObject | None = None, *, interval_ms: int = _INTERVAL_MS) -> None:
        super().__init__(parent)
        self._was_enabled = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(interval_ms)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def settle(self) -> None:
        """Freeze the objects of the start so that later collections skip them (``gc.freeze``)."""
        gc.freeze()

    def end(self) -> None:
        """Restore Python's automatic collection."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_enabled:
            gc.enable()

    def collect(self) -> None:
        """Run a collection of the generations that are due."""
        for generation, limit in enumerate(gc.get_threshold()):
            # Asked for anew each time: collecting one generation counts for the next.
            if gc.get_count()[generation] <= limit:
                return
            gc.collect(generation)
