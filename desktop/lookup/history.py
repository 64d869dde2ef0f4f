"""The earlier lookups of one window with their rows, as long as there is room for them in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from desktop.runtime.records import field, record

if TYPE_CHECKING:
    from desktop.lookup.run import SuspendedLookup

MOST_PAGES = 20
MOST_ROWS = 100_000
"""Rows kept of all pages together, beside those that are shown."""

V = TypeVar("V")


@record
class HistoryPage(Generic[V]):
    """One earlier lookup: its state, and what the view needs to show it again."""

    lookup: SuspendedLookup | None
    """None for an opened file, which only the view knows."""
    rows: int
    """Rows that it keeps in memory."""
    view: V = field(repr=False)


class LookupHistory(Generic[V]):
    """Keeps the pages behind and ahead of the one that is shown; drops the furthest when there are too many."""

    def __init__(self) -> None:
        self._behind: list[HistoryPage[V]] = []
        self._ahead: list[HistoryPage[V]] = []

    @property
    def can_go_back(self) -> bool:
        """Return whether there is a page behind the one that is shown."""
        return bool(self._behind)

    @property
    def can_go_forward(self) -> bool:
        """Return whether there is a page ahead of the one that is shown."""
        return bool(self._ahead)

    def pages(self) -> list[HistoryPage[V]]:
        """Return all pages but the one that is shown, the latest first."""
        return [*self._ahead, *reversed(self._behind)]

    def leave(self, page: HistoryPage[V] | None) -> None:
        """Add the page that was shown behind a new one; pages ahead are dropped."""
        self._ahead = []
        if page is not None:
            self._behind.append(page)
        self._trim()

    def back(self, shown: HistoryPage[V] | None) -> HistoryPage[V] | None:
        """Return the page before ``shown``, which moves ahead of it; None when there is none."""
        return self._step(self._behind, self._ahead, shown)

    def forward(self, shown: HistoryPage[V] | None) -> HistoryPage[V] | None:
        """Return the page after ``shown``, which moves behind it; None when there is none."""
        return self._step(self._ahead, self._behind, shown)

    def go_to(self, wanted: HistoryPage[V], shown: HistoryPage[V] | None) -> HistoryPage[V] | None:
        """Return one of ``pages()`` after going back or forward to it; None when it was dropped."""
        for step, pages in ((self.back, self._behind), (self.forward, self._ahead)):
            if any(page is wanted for page in pages):
                found = step(shown)
                while found is not None and found is not wanted:
                    found = step(found)
                return found
        return None

    def clear(self) -> None:
        """Drop every page: another account is current, or results were cleared."""
        self._behind, self._ahead = [], []

    def _step(
        self, source: list[HistoryPage[V]], target: list[HistoryPage[V]], shown: HistoryPage[V] | None
    ) -> HistoryPage[V] | None:
        if not source:
            return None
        found = source.pop()
        if shown is not None:
            target.append(shown)
            self._trim()
        return found

    def _trim(self) -> None:
        """Drop the furthest pages, those behind first."""
        while len(self._behind) + len(self._ahead) > MOST_PAGES - 1 or self._rows() > MOST_ROWS:
            (self._behind or self._ahead).pop(0)

    def _rows(self) -> int:
        return sum(page.rows for page in (*self._behind, *self._ahead))
