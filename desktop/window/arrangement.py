"""The arrangement of one window: the message bar's place, the order of Tab, and the texts that grow old."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QAbstractButton

from desktop.design.accessibility import chain
from desktop.i18n.local_time import local_day
from desktop.i18n.time_mode import TimeMode

if TYPE_CHECKING:
    from desktop.results.widgets.results_pane import ResultsPane
    from desktop.window.widgets.main_window import MainWindow
    from desktop.window.widgets.panes import Panes

_TAB_MS = 400
_TICK_MS = 10_000


class WindowArrangement(QObject):
    """Arranges a window anew as its contents change.

    Signals:
        day_changed(): today is another day, or local time has another distance from UTC, than before.
    """

    day_changed = Signal()

    def __init__(self, window: MainWindow, results: ResultsPane, panes: Panes) -> None:
        super().__init__(panes)
        self._window, self._results, self._panes = window, results, panes
        window.start_shown.connect(self._place_message_bar)
        self._place_message_bar(window.shows_start)
        self._chips = -1
        self._later = QTimer(self)  # behind the timer by which the chips are made
        self._later.setSingleShot(True)
        self._later.setInterval(_TAB_MS)  # nobody presses Tab while rows are still coming
        self._later.timeout.connect(self._order_keys)
        results.model.counts_changed.connect(self._later.start)
        self._later.start()
        self._day = local_day(time.time())
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self.tick)
        self._clock.start()
        for timer in (self._clock, self._later):
            window.closed.connect(timer.stop)

    def tick(self) -> None:
        """Update relative times, and what is said in relation to today."""
        day = local_day(time.time())
        if day != self._day:
            self._day = day
            self.day_changed.emit()
        if self._results.model.texts.mode is TimeMode.RELATIVE:
            self._results.table.viewport().update()

    def _place_message_bar(self, start_is_shown: bool) -> None:
        """Move the message bar above the start page while that is shown."""
        self._results.lend_message_bar(self._window.slot if start_is_shown else None)

    def _order_keys(self) -> None:
        """Set the order of Tab to the visual one: chips come and go, and the table is created after the status line."""
        results, window = self._results, self._window
        chips = len(results.chips.findChildren(QAbstractButton))
        if chips == self._chips:
            return
        self._chips = chips
        head = (results.head.held, results.head.load_more, results.head.load_all, results.filter)
        rest = (self._panes.detail, window.status, window.start)
        above = (results.chips, results.message_bar, results.timeline)
        chain((window.bar, *head, *above, results.table, results.nothing, results.no_matches, *rest))
