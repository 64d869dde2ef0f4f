"""The clock of texts that count the seconds of a pause down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

_INTERVAL_MS = 200
"""How often a pause's remaining seconds are read from the clock."""


class Countdown(QTimer):
    """Calls ``count`` again and again while it runs."""

    def __init__(self, count: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self.setInterval(_INTERVAL_MS)
        self.timeout.connect(count)

    def set_running(self, *, running: bool) -> None:
        """Start anew, or stop."""
        if running:
            self.start()
        else:
            self.stop()
