"""A table model over rows in an order of their own: tells views of insertions and new orders, keeps indexes alive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject

from desktop.results.row_order import RowOrder

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.results.columns import SortKey
    from desktop.twilio.types import ParticipantConversation

ROOT = QModelIndex()
_FEW_RUNS = 4
"""Stretches of new rows up to which views are told of each; beyond, one change of layout is cheaper for them."""


class OrderedRowsModel(QAbstractTableModel):
    """Keeps rows by their number of arrival, and shows them as ``RowOrder`` says."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ParticipantConversation] = []
        self._order = RowOrder()

    @property
    def loaded(self) -> int:
        """Count the rows that arrived."""
        return len(self._rows)

    @property
    def shown(self) -> int:
        """Count the rows that pass filter and chips."""
        return len(self._order.shown)

    def conversation_at(self, position: int) -> ParticipantConversation:
        """Give the row shown at a position."""
        return self._rows[self._order.shown[position]]

    def number_at(self, position: int) -> int:
        """Give the lasting number of the row shown at a position."""
        return self._order.shown[position]

    def position_of(self, number: int) -> int | None:
        """Find where a row is shown now."""
        return self._order.positions([number]).get(number)

    def conversations(self, *, shown_only: bool) -> list[ParticipantConversation]:
        """Give the rows in the order shown, or all of them in the order of arrival."""
        return [self._rows[number] for number in self._order.shown] if shown_only else list(self._rows)

    def _insert(self, rows: Sequence[ParticipantConversation], keys: Sequence[SortKey]) -> None:
        """Merge rows into the order and tell the views."""
        order = self._order
        before = order.shown[:]
        self._rows += rows
        positions = order.add(keys)
        final = order.shown
        if not positions:
            return
        runs = _runs(positions)
        if len(runs) <= _FEW_RUNS:
            # Views may look at the model at each step, so it shows at each what they have been told of.
            for first, last in runs:
                order.shown = before
                self.beginInsertRows(ROOT, first, last)
                before[first:first] = final[first : last + 1]
                self.endInsertRows()
        else:
            order.shown = before
            end = len(before)
            self.beginInsertRows(ROOT, end, end + len(positions) - 1)
            before += [final[position] for position in positions]
            self.endInsertRows()
            self._relayout(lambda: setattr(order, "shown", final))
        order.shown = final

    def _relayout(self, change: Callable[[], None]) -> None:
        """Let ``change`` put rows into another order or show other ones; indexes follow their rows."""
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        numbers = [self._order.shown[index.row()] if index.row() < len(self._order.shown) else -1 for index in held]
        change()
        places = self._order.positions(numbers) if held else {}
        moved = [
            self.index(places[number], index.column()) if number in places else QModelIndex()
            for number, index in zip(numbers, held, strict=True)
        ]
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()


def _runs(positions: list[int]) -> list[tuple[int, int]]:
    """Give the stretches of neighbours in an ascending list, as (first, last)."""
    runs: list[tuple[int, int]] = []
    for position in positions:
        if runs and runs[-1][1] == position - 1:
            runs[-1] = (runs[-1][0], position)
        else:
            runs.append((position, position))
    return runs
