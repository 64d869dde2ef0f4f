"""Ordered rows of which a filter and chips let some through; looking through many never holds up the window."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.models.narrowing import Narrowing, Search
from desktop.models.ordered_rows import OrderedRowsModel
from desktop.models.row_texts import RowTexts
from desktop.models.sort_keys import SortKeys

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.filtering import Filter
    from desktop.models.columns import Column

_REST_MS = 400
"""How long nothing must have happened before what will be needed is made ahead of time."""
_PAUSE_MS, _BITE_S, _BITE = 4, 0.004, 250


class NarrowedRowsModel(OrderedRowsModel):
    """Applies filter and chips, and makes folded texts and sort keys while nothing else is to be done.

    Signals:
        counts_changed(): more or fewer rows are loaded or shown.
    """

    counts_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._row_texts = RowTexts()
        self._sort_keys = SortKeys()
        self._narrowing = Narrowing(self._rows, self._row_texts)
        self._search: Search | None = None
        self._passed: list[int] | None = None
        self._to_warm: list[Column] = []
        self._slices = QTimer(self)
        self._slices.setInterval(0)
        self._slices.timeout.connect(self._go_on)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._warm)

    @property
    def is_filtered(self) -> bool:
        """Say whether a filter or a chip is on."""
        return self._narrowing.is_on

    @property
    def is_filtering(self) -> bool:
        """Say whether rows are still being looked through; what is shown is what passed before."""
        return self._search is not None

    def set_filter(self, row_filter: Filter | None) -> None:
        """Narrow by a filter, on top of the chips."""
        before, self._narrowing.filter = self._narrowing.filter, row_filter
        narrows = before is not None and row_filter is not None and row_filter.narrows(before)
        self._start_search(passed=before if narrows and self._search is None else None)

    def set_chips(self, states: frozenset[str], channels: frozenset[str]) -> None:
        """Narrow to these states and channels; an empty set narrows nothing. ``other`` is any state without a name."""
        self._narrowing.states, self._narrowing.channels = states, channels
        self._start_search()

    def _forget_rows(self, number: int) -> None:
        """Take note that all rows are others; there are that many now."""
        self._slices.stop()
        self._search = None
        self._passed = None
        self._row_texts.begin(number)
        self._sort_keys.clear()

    def _start_search(self, *, passed: Filter | None = None) -> None:
        """Look through all rows, or only those that pass when no other can; at once as far as one slice goes."""
        self._slices.stop()
        self._search = None
        if self._rest.isActive():
            self._rest.start(_REST_MS)
        if self._narrowing.is_on:
            if passed is not None and self._passed is not None:
                self._search = Search(self._narrowing, self._passed, passed)
            else:
                self._search = Search(self._narrowing, range(len(self._rows)))
            self._slices.start()
            self._go_on()
            return
        self._passed = None
        if self._order.is_narrowed:
            self._relayout(self._order.widen)
        self.counts_changed.emit()

    def _go_on(self) -> None:
        search = self._search
        if search is None or not search.go_on():
            return
        self._slices.stop()
        self._search = None
        found = self._passed = search.found
        if len(found) == search.looked_at == self.shown:  # every row that is shown passes: nothing moves
            self._order.narrow(self._narrowing.select, found)
        else:
            self._relayout(lambda: self._order.narrow(self._narrowing.select, found))
        self.counts_changed.emit()

    def _rows_came(self, columns: Sequence[Column]) -> None:
        """Go on with what was under way, now over more rows; sort keys of ``columns`` may be wanted soon."""
        self._passed = None
        self._sort_keys.changed()
        self._to_warm = list(columns)
        self._rest.start(_REST_MS)
        if self._search is not None:
            self._start_search()

    def _warm(self) -> None:
        """Make a few of the texts and keys that the next key press or click would otherwise have to wait for."""
        end_s = time.perf_counter() + _BITE_S
        while time.perf_counter() < end_s:
            if self._row_texts.missing:
                self._row_texts.fill_next(_BITE, self._rows)
            elif self._to_warm:
                if self._sort_keys.warm(self._to_warm[-1], self._rows, _BITE):
                    self._to_warm.pop()
            else:
                return
        self._rest.start(_PAUSE_MS)
