"""Ordered rows of which a filter and chips let some through; looking through many never holds up the window."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.results.columns import ColumnKind
from desktop.results.ordered_rows import OrderedRowsModel
from desktop.results.row_filter import Narrowing, Search
from desktop.results.search_texts import RowTexts
from desktop.results.sort_keys import SortKeys

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.results.columns import Column
    from desktop.results.filter.parser import Filter
    from desktop.twilio.types import ParticipantConversation

_REST_MS = 400
"""How long nothing must have happened before what will be needed is made ahead of time."""
_PAUSE_MS, _BITE_S, _BITE = 4, 0.004, 250
_MANY = 10_000
"""Rows beyond which sort keys of names are made while rows arrive."""
_AT_ONCE_S = 0.001
"""How long a search may take without the first screenful being shown before the rest."""


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
        """Say whether rows are still being looked through; what is shown below the first screenful may not pass."""
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

    def settle(self) -> None:
        """Look through what is left of the rows at once, for whoever wants all that pass and not the first of them."""
        while self._search is not None:
            self._go_on()

    def conversations(self, *, shown_only: bool) -> list[ParticipantConversation]:
        """Give the rows in the order shown, or all of them in the order of arrival."""
        if shown_only:
            self.settle()
        return super().conversations(shown_only=shown_only)

    def _start_search(self, *, passed: Filter | None = None) -> None:
        """Look through all rows, or only those that pass when no other can.

        What cannot be done at once is done in slices; the first screenful is shown before.
        """
        self._slices.stop()
        self._search = None
        if self._rest.isActive():
            self._rest.start(_REST_MS)
        if self._narrowing.is_on:
            order = self._order.every
            if passed is not None and self._passed is not None:
                search = Search(self._narrowing, self._passed, passed)
                order = self._order.shown
            else:
                search = Search(self._narrowing, range(len(self._rows)))
            if search.go_on(_AT_ONCE_S):
                self._show(search.found)
            else:
                self._show_first(search, order)
                self._search = search
                self._slices.start()
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
        self._show(search.found)

    def _show(self, found: list[int]) -> None:
        """Show what passes."""
        self._passed = found
        listing = self._order.listing(found)
        if listing[0] == self._order.shown:  # nothing moves
            self._order.narrow(self._narrowing.select, listing)
        else:
            self._relayout(lambda: self._order.narrow(self._narrowing.select, listing))
        self.counts_changed.emit()

    def _show_first(self, search: Search, order: list[int]) -> None:
        """Show the first rows of an order that pass, before it is known how many do."""
        first = search.first(order)
        if first is None:
            return
        found, looked_at = first
        if found != self._order.shown[: len(found)]:
            self._relayout(lambda: self._order.narrow_first(self._narrowing.select, found, order[looked_at:]))

    def _rows_came(self, number: int, columns: Sequence[Column]) -> None:
        """Go on with what was under way, now over more rows; sort keys of ``columns`` may be wanted soon."""
        self._passed = None
        self._sort_keys.changed()
        # Sorting so many by name for the first time would wait longest for its keys, so they are made along the way.
        for column in columns if len(self._rows) > _MANY else ():
            if column.kind is ColumnKind.NAME:
                self._sort_keys.warm(column, self._rows, number + _BITE)
        self._to_warm = list(columns)
        self._rest.start(_REST_MS)
        if self._search is not None and not self._search.grow(len(self._rows)):
            self._start_search()

    def _warm(self) -> None:
        """Make a few of the texts and keys that the next key press or click would otherwise have to wait for."""
        end_s = time.perf_counter() + _BITE_S
        while time.perf_counter() < end_s:
            # Keys first: a filter shows its first screenful without all texts, but nothing is sorted before all keys.
            if self._to_warm:
                if self._sort_keys.warm(self._to_warm[0], self._rows, _BITE):
                    del self._to_warm[0]
            elif self._row_texts.missing:
                self._row_texts.fill_next(_BITE, self._rows)
            else:
                return
        self._rest.start(_PAUSE_MS)
