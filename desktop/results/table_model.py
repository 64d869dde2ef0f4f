"""The table of conversations: rows as they arrive, in the wanted order, narrowed by filter and chips."""

from __future__ import annotations

import time
from collections import Counter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from desktop.i18n.times import TimeMode
from desktop.privacy.masking import Sensitivity
from desktop.results.cell_texts import CellTexts
from desktop.results.columns import Column, ColumnKind, default_columns
from desktop.results.refresh_marks import Mark, RefreshMarks
from desktop.results.row_filter import RowFilter, Search
from desktop.results.row_order import RowOrder, SortKeys
from desktop.results.search_texts import SearchIndex
from desktop.twilio.decoding import raw_page

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from desktop.lookup.state import RowBatch
    from desktop.privacy.masking import Masking
    from desktop.results.columns import SortKey
    from desktop.results.filter.parser import Filter
    from desktop.twilio.types import ParticipantConversation, ParticipantQuery


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
        """Return the row shown at a position."""
        return self._rows[self._order.shown[position]]

    def number_at(self, position: int) -> int:
        """Return the lasting number of the row shown at a position."""
        return self._order.shown[position]

    def position_of(self, number: int) -> int | None:
        """Find where a row is shown now."""
        return self._order.positions([number]).get(number)

    def conversations(self, *, shown_only: bool) -> list[ParticipantConversation]:
        """Return the rows in the order shown, or all of them in the order of arrival."""
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
    """Return the stretches of neighbours in an ascending list, as (first, last)."""
    runs: list[tuple[int, int]] = []
    for position in positions:
        if runs and runs[-1][1] == position - 1:
            runs[-1] = (runs[-1][0], position)
        else:
            runs.append((position, position))
    return runs


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
        self._row_texts = SearchIndex()
        self._sort_keys = SortKeys()
        self._narrowing = RowFilter(self._rows, self._row_texts)
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
        """Return whether a filter or a chip is on."""
        return self._narrowing.is_on

    @property
    def is_filtering(self) -> bool:
        """Return whether rows are still being looked through; what is shown below the first screenful may not pass."""
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
        """Return the rows in the order shown, or all of them in the order of arrival."""
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


Index = QModelIndex | QPersistentModelIndex

SORT_ROLE = Qt.ItemDataRole.UserRole + 1

CONVERSATION_ROLE = Qt.ItemDataRole.UserRole + 2


class ConversationTableModel(NarrowedRowsModel):
    """Holds the loaded rows in the order of arrival, and what of them is shown in which order.

    Signals:
        columns_changed(): a column came or went.
    """

    columns_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = default_columns()
        self.texts = CellTexts()
        self._marks = RefreshMarks()
        self._found_as: dict[tuple[str, str], tuple[ParticipantQuery, ...]] = {}
        self._asks_many = False
        self._sort_column = 2
        self._descending = True
        self._order.sort([], descending=True)
        self._counts = (Counter[str](), Counter[str]())
        self._searched: tuple[str, ...] = tuple(column.key for column in self.columns if column.shown_at_first)
        self._look_anew()

    # What is there

    @property
    def sorted_by(self) -> tuple[int, bool]:
        """Return the column that rows are sorted by, and whether descending."""
        return self._sort_column, self._descending

    def counts(self) -> tuple[Counter[str], Counter[str]]:
        """Count the loaded rows by state and by channel; the counters are live, not to be changed."""
        return self._counts

    def mark_at(self, position: int) -> Mark | None:
        """Say what a refresh changed about the row shown at a position."""
        return self._marks.marks.get(self._order.shown[position])

    def column_of(self, key: str) -> int | None:
        """Find a column by its key."""
        return next((place for place, column in enumerate(self.columns) if column.key == key), None)

    # Filling it

    def clear(self) -> None:
        """Forget all rows; order, filter and columns stay."""
        self.beginResetModel()
        self._rows.clear()  # in place: the filter that is on looks at these very lists
        self._forget_rows(0)
        self._found_as = {}
        self._marks.clear()
        self._counts = (Counter(), Counter())
        self._order.clear()
        raw_page.forget()
        self.endResetModel()
        self.counts_changed.emit()

    def append(self, batch: RowBatch) -> None:
        """Take in rows as they arrive; during a refresh they replace those that are there."""
        rows = self._replace(batch.rows) if self._marks.is_running else batch.rows
        self._remember_query(batch)
        if rows:
            first = len(self._rows)
            if self._marks.is_running:
                self._marks.add(range(first, first + len(rows)))
            self._row_texts.grow(len(rows))
            self._count(rows)
            column = self.columns[self._sort_column]
            self._insert(rows, column.sort_keys(rows))
            others = [one for one in self.columns if one.key in self._searched and one is not column]
            self._rows_came(len(rows), others)
        self.counts_changed.emit()

    def begin_refresh(self) -> None:
        """Keep what is there, without the rows that were gone the last time, and compare what comes."""
        gone = {number for number, mark in self._marks.marks.items() if mark is Mark.GONE}
        if gone:
            kept = [row for number, row in enumerate(self._rows) if number not in gone]
            self._relayout(lambda: self._set_rows(kept))
            self._start_search()
        self._marks.begin(self._rows)
        self._repaint()

    def end_refresh(self, complete: bool) -> None:
        """Mark what is gone, if everything was asked, and order all anew."""
        self._marks.end(complete=complete)
        self._relayout(self._resort)
        self._start_search()
        self._repaint()

    def set_found_as(self, asks_many: bool) -> None:
        """Say whether more than one query is asked: then a column tells by which a row was found."""
        self._asks_many = asks_many
        if asks_many:
            self.add_column(self._found_as_column())
        else:
            self.remove_column("found_as")

    def _found_as_column(self) -> Column:
        title = QCoreApplication.translate("Columns", "Found as")
        return Column("found_as", title, ColumnKind.TEXT, self._found_as_text, Sensitivity.PERSONAL)

    def _found_as_text(self, row: ParticipantConversation) -> str | None:
        queries = self._found_as.get(row.key, ()) if row.key else ()
        return ", ".join(f"{query.kind.value} {query.text}" for query in queries)

    # Order, filter, looks

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; empty values come last in both directions, equal ones in the order of arrival."""
        if 0 <= column < len(self.columns):
            self._sort_column, self._descending = column, order is Qt.SortOrder.DescendingOrder
            self._relayout(self._resort)

    def set_searched(self, keys: Sequence[str]) -> None:
        """Say which columns are shown: words are looked for in these, and in the attributes."""
        self._searched = tuple(keys)
        self._look_anew()

    def set_masking(self, masking: Masking) -> None:
        """Hide or show personal data."""
        self.texts.masking = masking
        self._repaint()

    def set_time_mode(self, mode: TimeMode) -> None:
        """Show instants in another way."""
        self.texts.mode = mode
        self._look_anew()
        self._repaint()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def reword(self) -> None:
        """Say names of columns, channels and dates in the language of now; added columns follow by themselves."""
        fresh = {column.key: column for column in (*default_columns(), self._found_as_column())}
        self.columns[:] = [fresh.get(column.key, column) for column in self.columns]
        self._sort_keys.forget("channel")
        self._relayout(self._resort)
        self.set_time_mode(self.texts.mode)

    def set_services(self, names: Mapping[str, str]) -> None:
        """Show services by their names."""
        self.texts.services = names
        self._look_anew()
        self._repaint()

    def service_name(self, sid: str) -> str:
        """Return the name of a service, its SID when the name is not known; ready to be shown."""
        return self.texts.masking.shown(self.texts.services.get(sid, sid), self.columns[0].sensitivity)

    def add_column(self, column: Column) -> int:
        """Add a column at the end, or find the one of that key; give its place."""
        found = self.column_of(column.key)
        if found is not None:
            return found
        place = len(self.columns)
        self.beginInsertColumns(ROOT, place, place)
        self.columns.append(column)
        self.endInsertColumns()
        self.columns_changed.emit()
        return place

    def remove_column(self, key: str) -> None:
        """Take an added column away."""
        place = self.column_of(key)
        if place is None:
            return
        if place == self._sort_column:
            self.sort(2, Qt.SortOrder.DescendingOrder)
        self.beginRemoveColumns(ROOT, place, place)
        del self.columns[place]
        self._sort_keys.forget(key)
        self._sort_column -= place < self._sort_column
        self.endRemoveColumns()
        self.columns_changed.emit()

    # What Qt asks

    def rowCount(self, parent: Index = ROOT) -> int:
        """Count the shown rows."""
        return 0 if parent.isValid() else len(self._order.shown)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Count the columns, hidden ones included."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a view or screen reader asks of a cell; the delegate paints from the row itself."""
        if not index.isValid() or index.row() >= len(self._order.shown):
            return None
        row, column = self.conversation_at(index.row()), self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.texts.shown(column, row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.texts.spoken(column, row, self.mark_at(index.row()))
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.texts.tip(column, row, self.mark_at(index.row()))
        if role == CONVERSATION_ROLE:
            return row
        if role == SORT_ROLE:
            return column.sort_key(row)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the bare name of a column; its tool tip names the zone of dates too."""
        if orientation is Qt.Orientation.Vertical or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return column.title
        return self.texts.header_tip(column) if role == Qt.ItemDataRole.ToolTipRole else None

    # Inside

    def _resort(self) -> None:
        column = self.columns[self._sort_column]
        known, down = self._sort_keys, self._descending
        keys = known.of(column, self._rows)
        order = self._order.sort(keys, descending=down, known=known.order(column, descending=down))
        known.remember(column, order, descending=down)

    def _set_rows(self, rows: list[ParticipantConversation]) -> None:
        self._rows[:] = rows
        self._forget_rows(len(rows))
        self._order.widen()
        self._counts = (Counter(), Counter())
        self._count(rows)
        self._resort()

    def _count(self, rows: Sequence[ParticipantConversation]) -> None:
        states, channels = self._counts
        states.update(row.conversation_state or "" for row in rows)
        channels.update(row.channel for row in rows)

    def _replace(self, rows: Sequence[ParticipantConversation]) -> list[ParticipantConversation]:
        """Put rows into the place of those with the same key; give those that are new."""
        fresh = []
        states, channels = self._counts
        for row in rows:
            number = self._marks.match(row)
            if number is None:
                fresh.append(row)
                continue
            before = self._rows[number]
            self._marks.compare(number, before, row)
            states[before.conversation_state or ""] -= 1
            channels[before.channel] -= 1
            self._count([row])
            self._rows[number] = row
            self._row_texts.forget(number)
            self._sort_keys.replace(number, row)
        self._repaint()
        return fresh

    def _remember_query(self, batch: RowBatch) -> None:
        if self._asks_many:
            for key in [*(row.key for row in batch.rows), *batch.again]:
                if key is not None:
                    self._found_as[key] = (*self._found_as.get(key, ()), batch.query)
            self._sort_keys.forget("found_as")

    def _look_anew(self) -> None:
        """Take note of what words are looked for in; a filter that is on is applied again if that changed."""
        columns = [column for column in self.columns if column.key in self._searched]
        news = self._row_texts.look_at(columns, self.texts.services, utc=self.texts.mode is TimeMode.UTC)
        if news and self._narrowing.filter is not None:
            self._start_search()

    def _repaint(self) -> None:
        if self._order.shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._order.shown) - 1, len(self.columns) - 1))
