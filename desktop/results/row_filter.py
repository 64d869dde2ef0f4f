"""Filter and chips together: the rows that pass, found a slice at a time so that the window never blocks."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from desktop.results.facets import Facets, RowFacets, state_chip
from desktop.results.search_texts import SearchIndex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.results.filter.parser import Filter
    from desktop.twilio.rows import ParticipantConversation

SLICE_S = 0.008
"""How long one slice may take; key presses and paints are served between slices."""
_FIRST_S, _FIRST_ROWS = 0.004, 120
"""How long the first screenful is looked for, and how many rows it has on a tall screen."""
_CHUNK, _FIRST_CHUNK = 250, 100


class RowFilter:
    """Holds filter, chips and folded texts, and finds the rows that pass.

    ``matching`` holds the numbers of the rows that match the filter, whatever the chips are; None while that is not
    known or there is no filter. ``running`` is the pass that finds out.
    """

    def __init__(self, rows: Sequence[ParticipantConversation]) -> None:
        self.filter: Filter | None = None
        self.states: frozenset[str] = frozenset()
        self.channels: frozenset[str] = frozenset()
        self.proxies: frozenset[str] = frozenset()
        self.texts = SearchIndex()
        self.facets = RowFacets()
        self.matching: list[int] | None = None
        self.running: FilterPass | None = None
        self._rows = rows
        self._counted: tuple[list[int], int, Facets] | None = None
        """A list of matching rows, how many of its first ones are counted, and their counts."""

    @property
    def is_on(self) -> bool:
        """Return whether a filter or chip is on."""
        return self.filter is not None or bool(self.states or self.channels or self.proxies)

    def take(self, rows: Sequence[ParticipantConversation]) -> None:
        """Append further rows."""
        self.texts.grow(len(rows))
        self.facets.grow(rows)

    def replace(self, number: int, row: ParticipantConversation) -> None:
        """Update what is cached of a replaced row."""
        self.texts.forget(number)
        self.facets.replace(number, row)
        self._counted = None

    def reset(self, rows: Sequence[ParticipantConversation]) -> None:
        """Drop what is known of earlier rows; ``rows`` are all rows now."""
        self.running = self._counted = None
        # Rows that come one after another are asked as they come, and no pass begins that would find out.
        self.matching = [] if self.filter is not None and not rows else None
        self.texts.reset(len(rows))
        self.facets = RowFacets()
        self.facets.grow(rows)

    def begin(self, within: Filter | None = None) -> FilterPass:
        """Return a new pass over all rows; with a filter that they match, over those known to match it."""
        if within is not None and self.matching is not None:
            return FilterPass(self, self.matching, within)
        return FilterPass(self, range(len(self._rows)))

    def matching_counts(self) -> Facets | None:
        """Return the rows that match the filter by state, channel and own number; None where that is not known.

        The counters are live and must not be changed.
        """
        matching = self.matching
        if self.filter is None or matching is None:
            return None
        known = self._counted
        # A list of matching rows only grows, until another one takes its place.
        _, number, counts = known if known is not None and known[0] is matching else (matching, 0, Facets())
        self.facets.add_to(counts, matching[number:])
        self._counted = matching, len(matching), counts
        return counts

    def match(self, numbers: Sequence[int], matched: Filter | None = None) -> list[int]:
        """Return the rows that match the filter, in the order they came; they are known to match ``matched``."""
        row_filter = self.filter.beyond(matched) if self.filter is not None and matched is not None else self.filter
        if row_filter is None or not numbers:
            return list(numbers)
        if row_filter.needs_texts:
            self.texts.fill(numbers, self._rows)
        return row_filter.select(numbers, self._rows, self.texts.texts)

    def pass_chips(self, numbers: list[int]) -> list[int]:
        """Return the rows that pass the chips, in the order they came."""
        facets = self.facets
        states = frozenset(state for state in facets.all.states if state_chip(state) in self.states)
        if self.states and not states:
            return []
        for wanted, words in (
            (states, facets.states),
            (self.channels, facets.channels),
            (self.proxies, facets.proxies),
        ):
            if wanted:
                numbers = [one for one in numbers if words[one] in wanted]
        return numbers

    def select(self, numbers: Sequence[int], matched: Filter | None = None) -> list[int]:
        """Return the rows that pass filter and chips, in the order they came."""
        return self.pass_chips(self.match(numbers, matched))

    def select_new(self, numbers: Sequence[int]) -> list[int]:
        """Return which of the new rows pass; they are added to those that match."""
        matched = self.match(numbers)
        if self.matching is not None:
            self.matching += matched
        return self.pass_chips(matched)


class FilterPass:
    """One pass of a row filter over many rows, which can be interrupted and continued.

    Rows are checked in the order of memory, not of the table: that is several times as fast. ``matching`` are
    the rows so far that match the filter, ``found`` those of them that pass the chips, too.
    """

    def __init__(self, row_filter: RowFilter, numbers: Sequence[int], matched: Filter | None = None) -> None:
        self.matching: list[int] = []
        self.found: list[int] = []
        self._matched = matched
        self._row_filter = row_filter
        self._numbers = numbers
        self._place = 0

    def grow(self, number: int) -> bool:
        """Extend the pass to ``number`` rows; return False if it cannot check the new ones."""
        if self._matched is not None:  # it asks only what those that matched before were not asked yet
            return False
        self._numbers = range(number)
        return True

    def first(self, order: Sequence[int], matched: Filter | None = None) -> tuple[list[int], int] | None:
        """Return the first screenful of passing rows in an order, and how many were checked for it.

        ``matched`` is a filter that all of them are known to match. None when passing rows are too rare to be
        found soon. The pass itself goes on where it was.
        """
        found: list[int] = []
        place, end_s = 0, time.perf_counter() + _FIRST_S
        while len(found) < _FIRST_ROWS:
            if place >= len(order) or time.perf_counter() > end_s:
                return None
            found += self._row_filter.select(order[place : place + _FIRST_CHUNK], matched)
            place += _FIRST_CHUNK
        return found, place

    def go_on(self, for_s: float = SLICE_S) -> bool:
        """Run the pass for about one slice and return whether all rows were checked."""
        end_s = time.perf_counter() + for_s
        chunk = _CHUNK
        while self._place < len(self._numbers):
            began_s = time.perf_counter()
            matching = self._row_filter.match(self._numbers[self._place : self._place + chunk], self._matched)
            self.matching += matching
            self.found += self._row_filter.pass_chips(matching)
            self._place += chunk
            now_s = time.perf_counter()
            if now_s > end_s:
                break
            # Cheap conditions take larger bites; what is left of the slice bounds them.
            if now_s - began_s < for_s / 8:
                chunk *= 2
        return self._place >= len(self._numbers)
