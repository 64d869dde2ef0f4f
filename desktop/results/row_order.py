"""The order of the rows, and which of them are shown: sorting, merging, narrowing, without any Qt."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from desktop.results.columns import Column, SortKey
    from desktop.twilio.rows import ParticipantConversation

    Select: TypeAlias = Callable[[Sequence[int]], list[int]]
    Listing: TypeAlias = tuple[list[int], bytearray | None]
    """Rows in the order shown, and a mark for each row that is among them, by number (None: all are)."""

_MOST_ORDERS = 6

_FEW = 8
"""Rows up to which looking for each is faster than looking at all."""

_SORT_FROM = 1 / 12
"""The part of all rows from which sorting all again, most of them in order, is faster than placing each new one."""


class RowOrder:
    """Sorts row numbers by their keys; a row's number is its place of arrival.

    Empty keys come last in both directions, equal ones in the order of arrival. ``shown`` is what passes the filter.
    """

    def __init__(self) -> None:
        self.shown: list[int] = []
        self.known = SortKeys()
        self._sorted: list[int] = []
        self._filled = 0
        self._keys: list[SortKey] = []
        self._descending = False
        self._select: Select | None = None
        self._passes: bytearray | None = None

    def __len__(self) -> int:
        return len(self._sorted)

    @property
    def every(self) -> list[int]:
        """Return all rows in their order; the list must not be changed."""
        return self._sorted

    @property
    def is_narrowed(self) -> bool:
        """Return whether only a part is shown."""
        return self._select is not None

    def clear(self) -> None:
        """Remove all rows; direction and filter stay."""
        self._keys = []
        self._sorted = []
        self._filled = 0
        self._passes = None
        self.shown = self._sorted if self._select is None else []

    def sort(self, keys: list[SortKey], *, descending: bool, known: list[int] | None = None) -> list[int]:
        """Sort all rows anew and return a copy of their order.

        ``keys`` has one entry per row, by number, and is kept. ``known`` is the order if it was found before.
        """
        self._keys = keys
        self._descending = descending
        order = self._sorted_by(keys) if known is None else known[:]
        self._sorted = order
        self._filled = self._count_filled(order)
        self.shown, self._passes = (order, None) if self._select is None else self.listing(self.shown)
        return order[:] if known is None else known

    def sort_by(self, column: Column, rows: Sequence[ParticipantConversation], *, descending: bool) -> None:
        """Sort all rows by a column; cached keys and orders are used again."""
        known = self.known
        order = known.order(column, descending=descending)
        order = self.sort(known.of(column, rows), descending=descending, known=order)
        known.remember(column, order, descending=descending)

    def add(self, keys: Sequence[SortKey]) -> list[int]:
        """Merge further rows in and return their positions among the shown, ascending."""
        first = len(self._keys)
        self._keys += keys
        filled = [number for number in range(first, len(self._keys)) if self._keys[number] is not None]
        filled.sort(key=self._keys.__getitem__, reverse=self._descending)  # type: ignore[arg-type]  # no None among them
        empty = [number for number in range(first, len(self._keys)) if self._keys[number] is None]
        positions = self._merge(self._sorted, self._filled, filled, empty)
        self._filled += len(filled)
        if self._select is None:
            return positions
        return self._merge(self.shown, self._shown_filled(), self._select(filled), self._select(empty))

    def listing(self, found: list[int]) -> Listing:
        """Return the passing rows in the order of all; marking them costs less than sorting."""
        if len(found) == len(self._sorted):
            return self._sorted[:], None
        passes = bytearray(len(self._sorted))
        for number in found:
            passes[number] = 1
        return [number for number in self._sorted if passes[number]], passes

    def narrow(self, select: Select, listing: Listing) -> None:
        """Show the listed rows only, which is the result of ``select`` for all rows; later rows pass it too."""
        self._select = select
        self.shown, self._passes = listing

    def narrow_first(self, select: Select, first: list[int], rest: list[int]) -> None:
        """Show the passing rows at the top, and below, for the moment, those not checked yet."""
        self._select, self._passes = select, None
        self.shown = first + rest

    def widen(self) -> None:
        """Show all rows."""
        self._select = self._passes = None
        self.shown = self._sorted

    def positions(self, numbers: Iterable[int]) -> dict[int, int]:
        """Return where rows are shown; those that are not shown are left out."""
        wanted = set(numbers)
        if len(wanted) > _FEW:
            return {number: position for position, number in enumerate(self.shown) if number in wanted}
        found = {number: self._position(number) for number in wanted}
        return {number: position for number, position in found.items() if position is not None}

    def _position(self, number: int) -> int | None:
        """Return the position of one row, found by its key and then among its equals."""
        passes = self._passes
        if not 0 <= number < len(self._keys) or (passes is not None and number < len(passes) and not passes[number]):
            return None
        shown, filled = self.shown, self._shown_filled()
        low, high = filled, len(shown)
        if self._keys[number] is not None:
            high = self._place(shown, 0, filled, number)
            low = self._first_equal(high, number)
        with contextlib.suppress(ValueError):
            return shown.index(number, low, high)
        # While a refresh replaces rows, keys run ahead of the order.
        with contextlib.suppress(ValueError):
            return shown.index(number)
        return None

    def _first_equal(self, high: int, number: int) -> int:
        keys, key, low = self._keys, self._keys[number], 0
        while low < high:
            middle = (low + high) // 2
            other = keys[self.shown[middle]]
            if other == key:
                high = middle
            else:
                low = middle + 1
        return low

    def _sorted_by(self, keys: list[SortKey]) -> list[int]:
        filled = [number for number, key in enumerate(keys) if key is not None]
        filled.sort(key=keys.__getitem__, reverse=self._descending)  # type: ignore[arg-type]  # no None among them
        if len(filled) < len(keys):
            filled += [number for number, key in enumerate(keys) if key is None]
        return filled

    def _shown_filled(self) -> int:
        return self._count_filled(self.shown)

    def _count_filled(self, order: list[int]) -> int:
        """Return the number of rows with a key that is not empty; they come first."""
        low, high = 0, len(order)
        while low < high:
            middle = (low + high) // 2
            if self._keys[order[middle]] is None:
                high = middle
            else:
                low = middle + 1
        return low

    def _merge(self, order: list[int], end: int, filled: list[int], empty: list[int]) -> list[int]:
        """Merge rows, in order among themselves, into ``order[:end]`` and return their positions in it."""
        if len(filled) > _SORT_FROM * end:
            first, last = min(filled), max(filled)
            front = order[:end] + filled
            front.sort(key=self._keys.__getitem__, reverse=self._descending)  # type: ignore[arg-type]  # no None among them
            order[:end] = front
            # New rows have the highest numbers; only a filter leaves some of them out.
            positions = [place for place, number in enumerate(front) if first <= number <= last]
        else:
            positions = self._place_each(order, end, filled)
        positions += range(len(order), len(order) + len(empty))
        order += empty
        return positions

    def _place_each(self, order: list[int], end: int, numbers: list[int]) -> list[int]:
        """Insert rows at their positions; the rows between two of them move in one piece."""
        positions: list[int] = []
        merged: list[int] = []
        low = 0
        for number in numbers:
            place = self._place(order, low, end, number)
            merged += order[low:place]
            positions.append(len(merged))
            merged.append(number)
            low = place
        order[:low] = merged
        return positions

    def _place(self, order: list[int], low: int, end: int, number: int) -> int:
        """Return the position of a row in ``order[low:end]``: after its equals."""
        keys, key = self._keys, self._keys[number]
        while low < end:
            middle = (low + end) // 2
            other = keys[order[middle]]
            before = other < key if self._descending else key < other  # type: ignore[operator]  # one column, one type
            if before:
                end = middle
            else:
                low = middle + 1
        return low


class SortKeys:
    """A cache of one list of keys per column, each by the row's number."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Column, list[SortKey]]] = {}
        self._orders: dict[tuple[str, bool], list[int]] = {}

    def clear(self) -> None:
        """Drop all keys and orders."""
        self._known.clear()
        self._orders.clear()

    def changed(self) -> None:
        """Drop the orders: rows came or changed."""
        self._orders.clear()

    def order(self, column: Column, *, descending: bool) -> list[int] | None:
        """Return the order that was last found for a column and direction, if no row has changed since."""
        return self._orders.get((column.key, descending))

    def remember(self, column: Column, order: list[int], *, descending: bool) -> None:
        """Store an order; going back to it then costs next to nothing."""
        if len(self._orders) >= _MOST_ORDERS:
            self._orders.clear()
        self._orders[column.key, descending] = order

    def forget(self, column_key: str) -> None:
        """Drop the keys of one column."""
        self._known.pop(column_key, None)
        self._orders.clear()

    def of(self, column: Column, rows: Sequence[ParticipantConversation]) -> list[SortKey]:
        """Return the keys of all rows in a column; the list grows with the rows."""
        found = self._known.get(column.key)
        if found is None or len(found[1]) > len(rows):
            found = self._known[column.key] = (column, [])
        keys = found[1]
        if len(keys) < len(rows):
            keys += column.sort_keys(rows[len(keys) :])
        return keys

    def warm(self, column: Column, rows: Sequence[ParticipantConversation], number: int) -> bool:
        """Compute some of a column's missing keys and return whether all are there."""
        keys = self._known.setdefault(column.key, (column, []))[1]
        keys += column.sort_keys(rows[len(keys) : len(keys) + number])
        return len(keys) >= len(rows)

    def replace(self, number: int, row: ParticipantConversation) -> None:
        """Update the keys of a replaced row."""
        self._orders.clear()
        for column, keys in self._known.values():
            if number < len(keys):
                keys[number] = column.sort_key(row)
