"""How empty a column is, so that an empty one is narrowed first."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.results.columns import Column
    from desktop.twilio.rows import ParticipantConversation

_SAMPLE = 200
"""Rows of which the empty ones are counted; beyond, only whether there is a value at all matters."""


class Emptiness:
    """A cache of how far each column was checked; between two calls of ``clear`` rows are only added."""

    def __init__(self, rows: Sequence[ParticipantConversation]) -> None:
        self._rows = rows
        self._seen: dict[str, tuple[int, int]] = {}
        """By a column's key: rows looked at, and how many of them have a value."""

    def clear(self) -> None:
        """Drop the cache: some rows are others."""
        self._seen.clear()

    def of(self, column: Column) -> float:
        """Return the part of empty cells among the first rows, 0.0 without rows.

        It is 1.0 only if no row at all has a value.
        """
        rows, text_of = self._rows, column.text
        looked_at, filled = self._seen.get(column.key, (0, 0))
        while looked_at < len(rows) and (looked_at < _SAMPLE or not filled):
            filled += bool(text_of(rows[looked_at]))
            looked_at += 1
        self._seen[column.key] = (looked_at, filled)
        return 1 - filled / looked_at if looked_at else 0.0
