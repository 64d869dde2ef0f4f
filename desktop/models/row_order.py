"""The order of rows by one column: sorted at once, and rows that come later put in their places."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence


class RowOrder:
    """Knows the sort key of every row, and sorts lists of row numbers by it.

    A key of None sorts last in both directions. Equal rows stay in the order they were in. The keys of one
    column are all of one type, so they can be compared.
    """

    def __init__(self) -> None:
        self.descending = True
        self._keys: list[Any] = []
        self._key_of: Callable[[Any], Any] = lambda _row: None

    def clear(self) -> None:
        """Forget the keys of all rows."""
        self._keys = []

    def by(self, key_of: Callable[[Any], Any], rows: Iterable[Any], *, descending: bool) -> None:
        """Order by another key from now on."""
        self.descending = descending
        self._key_of = key_of
        self._keys = [key_of(row) for row in rows]

    def turn(self, *, descending: bool) -> None:
        """Keep the keys and change the direction."""
        self.descending = descending

    def add(self, rows: Iterable[Any]) -> None:
        """Learn the keys of further rows, numbered on from those known."""
        self._keys.extend(map(self._key_of, rows))

    def replace(self, number: int, row: Any) -> None:
        """Learn the new key of a row."""
        self._keys[number] = self._key_of(row)

    def sort(self, numbers: list[int]) -> list[int]:
        """Give the rows in order."""
        keys = self._keys
        filled = [one for one in numbers if keys[one] is not None]
        if len(filled) == len(numbers):
            filled.sort(key=keys.__getitem__, reverse=self.descending)
            return filled
        empty = [one for one in numbers if keys[one] is None]
        filled.sort(key=keys.__getitem__, reverse=self.descending)
        return filled + empty

    def merge(self, numbers: list[int], further: Sequence[int]) -> None:
        """Put further rows into a list that is in order already, each behind its equals.

        Many rows are sorted in as a whole, few are looked up one by one: that costs some steps per row.
        """
        if len(further) * 8 > len(numbers):
            numbers.extend(further)
            numbers[:] = self.sort(numbers)
            return
        keys = self._keys
        filled = self._filled(numbers)
        for one in further:
            key = keys[one]
            if key is None:
                numbers.append(one)
                continue
            numbers.insert(self._place(numbers, filled, key), one)
            filled += 1

    def _filled(self, numbers: list[int]) -> int:
        """Count the rows that have a key; they stand first."""
        keys = self._keys
        low, high = 0, len(numbers)
        while low < high:
            middle = (low + high) // 2
            if keys[numbers[middle]] is None:
                high = middle
            else:
                low = middle + 1
        return low

    def _place(self, numbers: list[int], filled: int, key: Any) -> int:
        keys, descending = self._keys, self.descending
        low, high = 0, filled
        while low < high:
            middle = (low + high) // 2
            other = keys[numbers[middle]]
            if (other < key) if descending else (key < other):
                high = middle
            else:
                low = middle + 1
        return low
