"""What rows are compared by, made once per row and column, and kept for the columns that were sorted by."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.results.columns import Column, SortKey
    from desktop.twilio.types import ParticipantConversation

_MOST_ORDERS = 6


class SortKeys:
    """Keeps a list of keys per column; each list has one key per row, by the row's number."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Column, list[SortKey]]] = {}
        self._orders: dict[tuple[str, bool], list[int]] = {}

    def clear(self) -> None:
        """Forget all keys."""
        self._known.clear()
        self._orders.clear()

    def changed(self) -> None:
        """Forget the orders: rows came or changed."""
        self._orders.clear()

    def order(self, column: Column, *, descending: bool) -> list[int] | None:
        """Give the order that was last found for a column and direction, if no row has changed since."""
        return self._orders.get((column.key, descending))

    def remember(self, column: Column, order: list[int], *, descending: bool) -> None:
        """Keep an order; going back to it then costs next to nothing."""
        if len(self._orders) >= _MOST_ORDERS:
            self._orders.clear()
        self._orders[column.key, descending] = order

    def forget(self, column_key: str) -> None:
        """Forget the keys of one column."""
        self._known.pop(column_key, None)
        self._orders.clear()

    def of(self, column: Column, rows: Sequence[ParticipantConversation]) -> list[SortKey]:
        """Give the keys of all rows in a column; the list grows with the rows."""
        found = self._known.get(column.key)
        if found is None or len(found[1]) > len(rows):
            found = self._known[column.key] = (column, [])
        keys = found[1]
        if len(keys) < len(rows):
            keys += column.sort_keys(rows[len(keys) :])
        return keys

    def warm(self, column: Column, rows: Sequence[ParticipantConversation], number: int) -> bool:
        """Make some of the keys a column still lacks; say whether all are there."""
        keys = self._known.setdefault(column.key, (column, []))[1]
        keys += column.sort_keys(rows[len(keys) : len(keys) + number])
        return len(keys) >= len(rows)

    def replace(self, number: int, row: ParticipantConversation) -> None:
        """Take note that a row is another one now."""
        self._orders.clear()
        for column, keys in self._known.values():
            if number < len(keys):
                keys[number] = column.sort_key(row)
