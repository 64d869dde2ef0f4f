"""Collects garbage on the GUI's thread alone, and between its other work."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_INTERVAL_MS = 5_000


class GarbageCollector(QObject):
    """Does what Python does by itself otherwise: in any thread, at any moment, for as long as it takes.

    An object of Qt that is deleted in another thread than its own takes the program down. So collecting is switched
    off and done from here, each generation as often as Python would, at most.
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
        """Never look again at what there is now: modules, and what else the start has made to stay."""
        gc.freeze()

    def end(self) -> None:
        """Leave it to Python again, as it was."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_enabled:
            gc.enable()

    def collect(self) -> None:
        """Collect the generations that are due."""
        for generation, limit in enumerate(gc.get_threshold()):
            # Asked for anew each time: collecting one generation counts for the next.
            if gc.get_count()[generation] <= limit:
                return
            gc.collect(generation)
