"""Collects garbage on the GUI's thread alone, and between its other work."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_INTERVAL_MS = 5_000


class GarbageCollection(QObject):
    """Does what Python does by itself otherwise: in any thread, at any moment, for as long as it takes.

    An object of Qt that is deleted in another thread than its own takes the program down. So collecting is switched
    off and done from here, each generation as often as Python would, at most.
    """

    def __init__(self, parent: QObject | None = None, *, interval_ms: int = _INTERVAL_MS) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(interval_ms)
        self._timer.timeout.connect(self.collect)

    def begin(self) -> None:
        """Begin to collect; what there is now stays as long as the program runs and is never looked at again."""
        gc.freeze()
        self._timer.start()

    def end(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def collect(self) -> None:
        """Collect the generations that are due."""
        for generation, (count, limit) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)):
            if count <= limit:
                return
            gc.collect(generation)
