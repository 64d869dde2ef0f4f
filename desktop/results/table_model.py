"""The table of conversations: rows as they arrive, sorted, filtered by text and chips."""

from __future__ import annotations

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

from desktop.i18n.time_mode import TimeMode
from desktop.results.cell_texts import CellTexts
from desktop.results.columns import Column, ColumnKind, default_columns
from desktop.results.emptiness import Emptiness
from desktop.results.refresh_marks import RefreshChanges, RefreshMark, RefreshMarks
from desktop.results.row_filter import RowFilter
from desktop.results.row_order import RowOrder
from desktop.results.row_queries import QUERY_COLUMNS, RowQueries
from desktop.results.warm_up import WarmUp
from desktop.runtime.records import field, record
from desktop.twilio.decoding import raw_page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from desktop.lookup.state import RowBatch
    from desktop.privacy.masking import Masking
    from desktop.results.columns import SortKey
    from desktop.results.facets import Facets
    from desktop.results.filter.parser import Filter
    from desktop.results.row_filter import FilterPass
    from desktop.twilio.rows import ParticipantConversation
    from desktop.twilio.types import ParticipantQuery

ROOT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex
CONVERSATION_ROLE = Qt.ItemDataRole.UserRole + 1
FIRST_SORTED = "date_updated"
"""The column that rows are sorted by at first, newest on top."""
_FEW_RUNS = 4
"""Stretches of new rows up to which views are told of each; beyond, one change of layout is cheaper for them."""
_AT_ONCE_S = 0.001
"""How long a filter pass may take without the first screenful being shown before the rest."""


@record
class TableRows:
    """The rows of one lookup in the order of arrival, the queries that found each, and refresh marks."""

    rows: tuple[ParticipantConversation, ...] = field(repr=False)
    queries: Mapping[tuple[str, str], tuple[ParticipantQuery, ...]] = field(repr=False)
    marks: Mapping[int, RefreshMark] = field(repr=False)


class ConversationTableModel(QAbstractTableModel):
    """Holds the loaded rows by their number of arrival; ``RowOrder`` sorts them and ``RowFilter`` filters them.

    Signals:
        counts_changed(): more or fewer rows are loaded or shown.
        columns_changed(): a column was added or removed.
        order_changed(): rows are sorted by another column, or in the other direction.
        renumbered(dict[int, int]): some rows went for good, and the others have other numbers of arrival now, given by
            their earlier ones; before ``layoutChanged`` tells the same of positions.
    """

    counts_changed = Signal()
    columns_changed = Signal()
    order_changed = Signal()
    renumbered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.texts = CellTexts()
        self.columns = [*default_columns(), self._service_column()]
        self.revision = 0
        """Goes up whenever rows are other ones than before, not when more come."""
        self._rows: list[ParticipantConversation] = []
        self._order = RowOrder()
        self._filter = RowFilter(self._rows)
        self._marks = RefreshMarks()
        self._queries = RowQueries()
        self._emptiness = Emptiness(self._rows)
        self._sort_column = self.column_of(FIRST_SORTED) or 0
        self._descending = True
        self._order.sort([], descending=True)
        self._searched: tuple[str, ...] = tuple(column.key for column in self.columns if column.shown_at_first)
        self._slices = QTimer(self)
        self._slices.setInterval(0)
        self._slices.timeout.connect(self._filter_slice)
        self._warm_up = WarmUp(self._rows, self._order.known, self._filter.texts, self)
        self._update_search_texts()

    # What is there

    @property
    def loaded(self) -> int:
        """Return the number of rows that arrived."""
        return len(self._rows)

    @property
    def shown(self) -> int:
        """Return the number of rows that pass filter and chips."""
        return len(self._order.shown)

    @property
    def sorted_by(self) -> tuple[int, bool]:
        """Return the column that rows are sorted by, and whether descending."""
        return self._sort_column, self._descending

    @property
    def is_filtered(self) -> bool:
        """Return whether a filter or a chip is on."""
        return self._filter.is_on

    @property
    def is_filtering(self) -> bool:
        """Return whether a filter pass is still running; until then only the first screenful is exact."""
        return self._filter.running is not None

    def conversation_at(self, position: int) -> ParticipantConversation:
        """Return the row shown at a position."""
        return self._rows[self._order.shown[position]]

    def number_at(self, position: int) -> int:
        """Return the number of arrival of the row shown at a position."""
        return self._order.shown[position]

    def position_of(self, number: int) -> int | None:
        """Return the position of a row by its number of arrival; None when it is not shown."""
        return self._order.positions([number]).get(number)

    def conversations(self, *, shown_only: bool) -> list[ParticipantConversation]:
        """Return the shown rows in their order, or all of them in the order of arrival."""
        if not shown_only:
            return list(self._rows)
        self.settle()
        return [self._rows[number] for number in self._order.shown]

    def rows_from(self, first: int) -> list[ParticipantConversation]:
        """Return the rows from a number of arrival on."""
        return self._rows[first:]

    def rows_in_order(self) -> Iterator[tuple[int, ParticipantConversation, bool]]:
        """Yield all rows in the table's order: number, row, and whether filter and chips show it."""
        shown = set(self._order.shown)
        for number in self._order.every:
            yield number, self._rows[number], number in shown

    def counts(self) -> Facets:
        """Return the loaded rows by state, channel and own number; the counters are live and must not be changed."""
        return self._filter.facets.all

    def matching_counts(self) -> Facets | None:
        """Return the rows that match the filter, whatever the chips are; None without a filter or until it is known.

        The counters are live, as those of ``counts``.
        """
        return self._filter.matching_counts()

    def mark_at(self, position: int) -> RefreshMark | None:
        """Return the refresh mark of the row shown at a position."""
        return self._marks.marks.get(self._order.shown[position])

    def queries_of(self, row: ParticipantConversation) -> tuple[ParticipantQuery, ...]:
        """Return the queries that found a row, where several were looked up."""
        return self._queries.of(row)

    def column_of(self, key: str) -> int | None:
        """Return the position of a column by its key."""
        return next((place for place, column in enumerate(self.columns) if column.key == key), None)

    # Filling it

    def clear(self) -> None:
        """Remove all rows; order, filter and columns stay."""
        self.beginResetModel()
        self._rows.clear()  # in place: the row filter looks at this very list
        self._forget_rows()
        self._queries.clear()
        self._marks = RefreshMarks()
        self._order.clear()
        raw_page.forget()
        self.endResetModel()
        self.counts_changed.emit()

    def append(self, batch: RowBatch) -> None:
        """Add rows as they arrive; during a refresh they replace those with the same key."""
        rows = self._replace(batch.rows) if self._marks.is_running else batch.rows
        if self._queries.take(batch):
            for name in QUERY_COLUMNS:
                self._order.known.forget(name)
        if rows:
            first = len(self._rows)
            if self._marks.is_running:
                self._marks.add(range(first, first + len(rows)))
            self._filter.take(rows)
            column = self.columns[self._sort_column]
            self._insert(rows, column.sort_keys(rows))
            others = [one for one in self.columns if one.key in self._searched and one is not column]
            self._rows_came(len(rows), others)
        self.counts_changed.emit()

    def begin_refresh(self) -> None:
        """Remove rows that were gone the last time, and start comparing what comes."""
        gone = {number for number, mark in self._marks.marks.items() if mark is RefreshMark.GONE}
        if gone:
            kept = [number for number in range(len(self._rows)) if number not in gone]
            rows = [self._rows[number] for number in kept]
            self._change_layout(lambda: self._set_rows(rows), {before: now for now, before in enumerate(kept)})
            self._start_filter()
        self._marks.begin(self._rows)
        self._repaint()

    def end_refresh(self, complete: bool) -> None:
        """Mark missing rows as gone, if the answer was complete, and sort all anew."""
        self._marks.end(complete=complete)
        self._change_layout(self._resort)
        self._start_filter()
        self._repaint()

    def refresh_changes(self) -> RefreshChanges:
        return self._marks.changes(self._rows)

    def set_asks_many(self, asks_many: bool) -> None:
        """Add the columns that tell which query found a row, if several are looked up; else remove them."""
        self._queries.asks_many = asks_many
        for column in self._queries.columns():
            if asks_many:
                self.add_column(column)
            else:
                self.remove_column(column.key)

    def emptiness(self, place: int) -> float:
        """Return how empty a column is: 1.0 if no loaded row has a value, else the part among the first rows."""
        return self._emptiness.of(self.columns[place])

    def snapshot(self) -> TableRows:
        """Return the rows and their marks, for ``restore``."""
        return TableRows(tuple(self._rows), dict(self._queries.by_key), dict(self._marks.marks))

    def restore(self, rows: TableRows) -> None:
        """Replace the rows by earlier ones; order, filter and columns stay."""
        self.beginResetModel()
        raw_page.forget()
        self._queries.by_key = dict(rows.queries)
        self._marks = RefreshMarks(rows.marks)
        self._set_rows(list(rows.rows))
        self.endResetModel()
        self._start_filter()
        self.counts_changed.emit()

    # Order, filter, looks

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; empty values come last in both directions, equal ones in the order of arrival."""
        if 0 <= column < len(self.columns):
            self._sort_column, self._descending = column, order is Qt.SortOrder.DescendingOrder
            self._change_layout(self._resort)
            self.order_changed.emit()

    def set_filter(self, row_filter: Filter | None) -> None:
        """Set the filter, on top of the chips."""
        before, self._filter.filter = self._filter.filter, row_filter
        self.texts.words = row_filter.words if row_filter is not None else ()
        self.texts.attributes = row_filter.attributes if row_filter is not None else ()
        narrows = before is not None and row_filter is not None and row_filter.narrows(before)
        self._start_filter(within=before if narrows and self._filter.running is None else None)

    def set_chips(
        self, states: frozenset[str], channels: frozenset[str], proxies: frozenset[str] = frozenset()
    ) -> None:
        """Set the states, channels and own numbers to show; an empty set shows all.

        ``other`` is any state without a name.
        """
        self._filter.states, self._filter.channels, self._filter.proxies = states, channels, proxies
        self._start_filter(within=self._filter.filter if self._filter.running is None else None)

    def settle(self) -> None:
        """End a running filter pass at once, for a caller that needs all passing rows and not the first of them."""
        while self._filter.running is not None:
            self._filter_slice()

    def set_searched(self, keys: Sequence[str]) -> None:
        """Set the shown columns: words are searched in these, and in the attributes."""
        self._searched = tuple(keys)
        self._update_search_texts()

    def set_masking(self, masking: Masking) -> None:
        self.texts.masking = masking
        self._repaint()

    def set_time_mode(self, mode: TimeMode) -> None:
        self.texts.mode = mode
        self._update_search_texts()
        self._repaint()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def set_services(self, names: Mapping[str, str]) -> None:
        """Set the names of services by SID."""
        self.texts.services = names
        self._order.known.forget("service")
        self._update_search_texts()
        self._repaint()

    def service_name(self, sid: str) -> str:
        """Return the name of a service, its SID when the name is not known; masked already."""
        return self.texts.masking.shown(self.texts.services.get(sid, sid), self.columns[0].sensitivity)

    def retranslate(self) -> None:
        """Set the names of columns, channels and dates in the new language; added columns follow by themselves."""
        fresh = {column.key: column for column in self._own_columns()}
        self.columns[:] = [fresh.get(column.key, column) for column in self.columns]
        for name in ("channel", "matched"):
            self._order.known.forget(name)
        self._change_layout(self._resort)
        self.set_time_mode(self.texts.mode)

    def add_column(self, column: Column) -> int:
        """Add a column at the end, or find the one of that key; return its position."""
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
        """Remove an added column; rows sorted by it return to the default order."""
        place = self.column_of(key)
        if place is None:
            return
        was_sorted = place == self._sort_column
        if was_sorted:
            self._sort_column, self._descending = self.column_of(FIRST_SORTED) or 0, True
            self._change_layout(self._resort)
        self.beginRemoveColumns(ROOT, place, place)
        del self.columns[place]
        self._order.known.forget(key)
        self._sort_column -= place < self._sort_column
        self.endRemoveColumns()
        self.columns_changed.emit()
        if was_sorted:
            self.order_changed.emit()

    # What Qt asks

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return the number of shown rows."""
        return 0 if parent.isValid() else len(self._order.shown)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Return the number of columns, hidden ones included."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the accessible text or tool tip of a cell; the painter draws from the row itself."""
        if not index.isValid() or index.row() >= len(self._order.shown):
            return None
        row, column = self.conversation_at(index.row()), self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.texts.shown(column, row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.texts.spoken(column, row, self.mark_at(index.row()))
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.texts.tip(column, row, self.mark_at(index.row()))
        return row if role == CONVERSATION_ROLE else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the title of a column; its tool tip names the zone of dates too."""
        if orientation is Qt.Orientation.Vertical or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return column.title
        return self.texts.header_tip(column) if role == Qt.ItemDataRole.ToolTipRole else None

    # Rows

    def _set_rows(self, rows: list[ParticipantConversation]) -> None:
        self._rows[:] = rows
        self._forget_rows()
        self._order.widen()
        self._resort()

    def _forget_rows(self) -> None:
        """Clear what is cached of the rows, all of which are others."""
        self._slices.stop()
        self.revision += 1
        self._filter.reset(self._rows)
        self._emptiness.clear()
        self._order.known.clear()

    def _replace(self, rows: Sequence[ParticipantConversation]) -> list[ParticipantConversation]:
        """Replace rows with the same key; return those that are new."""
        fresh = []
        for row in rows:
            number = self._marks.match(row)
            if number is None:
                fresh.append(row)
                continue
            before = self._rows[number]
            self._marks.compare(number, before, row)
            self._rows[number] = row
            self.revision += 1
            self._filter.replace(number, row)
            self._order.known.replace(number, row)
            self._emptiness.clear()
        self._repaint()
        return fresh

    def _insert(self, rows: Sequence[ParticipantConversation], keys: Sequence[SortKey]) -> None:
        """Merge rows into the order and notify the views."""
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
            self._change_layout(lambda: setattr(order, "shown", final))
        order.shown = final

    def _rows_came(self, number: int, columns: Sequence[Column]) -> None:
        """Continue the running pass over more rows; sort keys of ``columns`` may be needed soon."""
        self._order.known.changed()
        self._warm_up.rows_came(number, columns)
        if self._filter.running is not None and not self._filter.running.grow(len(self._rows)):
            self._start_filter()

    def _own_columns(self) -> list[Column]:
        """Return all columns but those of attributes."""
        return [*default_columns(), self._service_column(), *self._queries.columns()]

    def _service_column(self) -> Column:
        title = QCoreApplication.translate("Columns", "Service")
        return Column("service", title, ColumnKind.TEXT, self._service_text)

    def _service_text(self, row: ParticipantConversation) -> str | None:
        sid = row.chat_service_sid
        return self.texts.services.get(sid, sid) if sid else None

    # Order and filter

    def _resort(self) -> None:
        self._order.sort_by(self.columns[self._sort_column], self._rows, descending=self._descending)

    def _start_filter(self, *, within: Filter | None = None) -> None:
        """Find the rows that pass: at once where that is quick, else the first screenful now and the rest in slices.

        ``within`` is the previous filter, if no row can pass that did not pass it.
        """
        self._slices.stop()
        self._filter.running = None
        self._warm_up.put_off()
        if self._filter.is_on:
            # Chips may have gone, so what was shown is no order to look for the first screenful in.
            narrows = within is not None and within is not self._filter.filter and self._filter.matching is not None
            started = self._filter.begin(within)
            self._filter.matching = None
            if started.go_on(_AT_ONCE_S):
                self._show(started)
            else:
                self._show_first(started, within if narrows else None)
                self._filter.running = started
                self._slices.start()
            return
        self._filter.matching = None
        if self._order.is_narrowed:
            self._change_layout(self._order.widen)
        self.counts_changed.emit()

    def _filter_slice(self) -> None:
        running = self._filter.running
        if running is None or not running.go_on():
            return
        self._slices.stop()
        self._filter.running = None
        self._show(running)

    def _show(self, finished: FilterPass) -> None:
        """Show the rows that a finished pass has found."""
        self._filter.matching = finished.matching if self._filter.filter is not None else None
        listing = self._order.listing(finished.found)
        if listing[0] == self._order.shown:  # nothing moves
            self._order.narrow(self._filter.select_new, listing)
        else:
            self._change_layout(lambda: self._order.narrow(self._filter.select_new, listing))
        self.counts_changed.emit()

    def _show_first(self, started: FilterPass, within: Filter | None) -> None:
        """Show the first rows that pass, before it is known how many do; with ``within`` they are shown already."""
        order = self._order.shown if within is not None else self._order.every
        first = started.first(order, within)
        if first is None:
            return
        found, looked_at = first
        if found != self._order.shown[: len(found)]:
            self._change_layout(lambda: self._order.narrow_first(self._filter.select_new, found, order[looked_at:]))

    def _update_search_texts(self) -> None:
        """Set where words are searched; a filter that is on is applied again if that changed."""
        columns = self.texts.columns = [column for column in self.columns if column.key in self._searched]
        news = self._filter.texts.set_columns(columns, self.texts.services, utc=self.texts.mode is TimeMode.UTC)
        if news and self._filter.filter is not None:
            self._start_filter()

    def _change_layout(self, change: Callable[[], None], renumbered: Mapping[int, int] | None = None) -> None:
        """Call ``change``, which reorders or replaces the shown rows; persistent indexes follow their rows.

        ``renumbered`` has the rows' numbers after it by those before, where they are others.
        """
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        numbers = [self._order.shown[index.row()] if index.row() < len(self._order.shown) else -1 for index in held]
        change()
        if renumbered is not None:
            numbers = [renumbered.get(number, -1) for number in numbers]
            self.renumbered.emit(renumbered)
        places = self._order.positions(numbers) if held else {}
        moved = [
            self.index(places[number], index.column()) if number in places else QModelIndex()
            for number, index in zip(numbers, held, strict=True)
        ]
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()

    def _repaint(self) -> None:
        if self._order.shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._order.shown) - 1, len(self.columns) - 1))


def _runs(positions: list[int]) -> list[tuple[int, int]]:
    """Return the runs of neighbours in an ascending list, as (first, last)."""
    runs: list[tuple[int, int]] = []
    for position in positions:
        if runs and runs[-1][1] == position - 1:
            runs[-1] = (runs[-1][0], position)
        else:
            runs.append((position, position))
    return runs
