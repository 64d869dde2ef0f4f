"""The table of conversations: rows as they arrive, in the wanted order, narrowed by filter and chips."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.i18n.times import TimeMode
from desktop.privacy.masking import Sensitivity
from desktop.results.cell_texts import CellTexts
from desktop.results.columns import Column, ColumnKind, default_columns
from desktop.results.narrowed_rows import NarrowedRowsModel
from desktop.results.ordered_rows import ROOT
from desktop.results.refresh_marks import Mark, RefreshMarks
from desktop.twilio.decoding import raw_page

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.lookup.state import RowBatch
    from desktop.privacy.masking import Masking
    from desktop.twilio.types import ParticipantConversation, ParticipantQuery

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
        """Give the column that rows are sorted by, and whether descending."""
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
        """Give the name of a service, its SID when the name is not known; ready to be shown."""
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
        """Give what a view or screen reader asks of a cell; the delegate paints from the row itself."""
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
        """Give the bare name of a column; its tool tip names the zone of dates too."""
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
