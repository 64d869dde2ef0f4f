"""Filter and chips as one: which rows pass, found a slice at a time so that the window never waits."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from desktop.results.search_texts import SearchIndex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.results.filter.parser import Filter
    from desktop.twilio.types import ParticipantConversation

SLICE_S = 0.008
"""How long one slice may take; key presses and paints are served between slices."""
_FIRST_S, _FIRST_ROWS = 0.004, 120
"""How long the first screenful is looked for, and how many rows it has on a tall screen."""
_CHUNK, _FIRST_CHUNK = 250, 100
_NAMED_STATES = frozenset({"active", "inactive", "closed"})


class RowFilter:
    """Holds filter, chips and folded texts, and knows which rows pass.

    ``passed`` holds the numbers of the rows that pass, None while that is not known or nothing narrows;
    ``running`` is the pass that finds them out.
    """

    def __init__(self, rows: Sequence[ParticipantConversation]) -> None:
        self.filter: Filter | None = None
        self.states: frozenset[str] = frozenset()
        self.channels: frozenset[str] = frozenset()
        self.texts = SearchIndex()
        self.passed: list[int] | None = None
        self.running: FilterPass | None = None
        self._rows = rows

    @property
    def is_on(self) -> bool:
        """Return whether anything narrows."""
        return self.filter is not None or bool(self.states or self.channels)

    def forget_rows(self, number: int) -> None:
        """Forget what is known of the rows, all of which are others; there are ``number`` of them now."""
        self.running = self.passed = None
        self.texts.begin(number)

    def begin(self, within: Filter | None = None) -> FilterPass:
        """Return a new pass over all rows; with a filter that they pass, over those known to pass it."""
        if within is not None and self.passed is not None:
            return FilterPass(self, self.passed, within)
        return FilterPass(self, range(len(self._rows)))

    def select(self, numbers: Sequence[int], passed: Filter | None = None) -> list[int]:
        """Return those rows that pass, in the order they came; ``passed`` is a filter they are known to pass."""
        rows, left = self._rows, list(numbers)
        row_filter = self.filter.beyond(passed) if self.filter is not None and passed is not None else self.filter
        if self.states:
            states = self.states
            left = [one for one in left if state_chip(rows[one].conversation_state) in states]
        if self.channels:
            channels = self.channels
            left = [one for one in left if rows[one].channel in channels]
        if row_filter is None or not left:
            return left
        if row_filter.needs_texts:
            self.texts.fill(left, rows)
        return row_filter.select(left, rows, self.texts.texts)


class FilterPass:
    """One pass of a row filter over many rows, which can be left and gone on with.

    Rows are looked at as they lie in memory, not as they are shown: that is several times as fast.
    """

    def __init__(self, row_filter: RowFilter, numbers: Sequence[int], passed: Filter | None = None) -> None:
        self.found: list[int] = []
        self._passed = passed
        self._row_filter = row_filter
        self._numbers = numbers
        self._place = 0

    def grow(self, number: int) -> bool:
        """Extend the pass to ``number`` rows; return False if it cannot look at the new ones."""
        if self._passed is not None:  # it asks only what those that passed before were not asked yet
            return False
        self._numbers = range(number)
        return True

    def first(self, order: Sequence[int]) -> tuple[list[int], int] | None:
        """Return the first screenful of rows in an order that pass, and how many were looked at for it.

        None when they are too rare to be found soon. The pass itself goes on where it was.
        """
        found: list[int] = []
        place, end_s = 0, time.perf_counter() + _FIRST_S
        while len(found) < _FIRST_ROWS:
            if place >= len(order) or time.perf_counter() > end_s:
                return None
            found += self._row_filter.select(order[place : place + _FIRST_CHUNK], self._passed)
            place += _FIRST_CHUNK
        return found, place

    def go_on(self, for_s: float = SLICE_S) -> bool:
        """Work for about one slice and return whether all rows were looked at."""
        end_s = time.perf_counter() + for_s
        chunk = _CHUNK
        while self._place < len(self._numbers):
            began_s = time.perf_counter()
            self.found += self._row_filter.select(self._numbers[self._place : self._place + chunk], self._passed)
            self._place += chunk
            now_s = time.perf_counter()
            if now_s > end_s:
                break
            # Cheap conditions take larger bites; what is left of the slice bounds them.
            if now_s - began_s < for_s / 8:
                chunk *= 2
        return self._place >= len(self._numbers)


def state_chip(state: str | None) -> str:
    """Return the chip a state belongs to: its own, or ``other``."""
    return state if state in _NAMED_STATES else "other"
