"""Which columns are shown, how wide and in which order; stored by their keys, never by their numbers."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu

from desktop.design.measures import Measures
from desktop.design.state_pill import KNOWN_STATES
from desktop.i18n.time_mode import TimeMode
from desktop.i18n.times import date_texts
from desktop.results.columns import ATTRIBUTE_PREFIX, ColumnKind, channel_words
from desktop.results.row_queries import QUERY_COLUMNS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtCore import QModelIndex, QPoint

    from desktop.results.columns import Column
    from desktop.results.table_model import ConversationTableModel
    from desktop.results.widgets.table_header import TableHeader

VERSION = 1
_SAMPLES = {
    ColumnKind.INSTANT: (),
    ColumnKind.ADDRESS: ("+442079460123",),
    ColumnKind.SID: ("CH01234…456789",),
    ColumnKind.TEXT: ("order-48213-xx",),
    ColumnKind.NAME: (),
}
_WIDE_EM = 74
_LEAST_NAME_EM, _GOOD_NAME_EM = 12, 18
_MOSTLY_EMPTY = 0.5
"""The part of empty cells from which a column gives way to the names."""
_WIDE_MOMENT_S = 1_796_076_000
"""30 November 2026, 22:00: a day of two figures, and an hour of two on any clock."""
_SHARE_MS = 30
"""How long rows may come before columns are shared anew by what they hold."""
_MOST_FITTED = 200
"""Rows looked at to fit a column: those in sight and some more, not a hundred thousand."""


class ColumnLayout(QObject):
    """Sets the sections of a header: which are shown, in which order and how wide.

    Signals:
        changed(): a column was shown, hidden, moved or sized by hand.
        removal_requested(str): an added column is to be removed.
    """

    changed = Signal()
    removal_requested = Signal(str)

    def __init__(
        self,
        model: ConversationTableModel,
        header: TableHeader,
        width_of: Callable[[Column, str], int],
        first_in_sight: Callable[[], int],
    ) -> None:
        super().__init__(header)
        self._model, self._header = model, header
        self._width_of, self._first_in_sight = width_of, first_in_sight
        self._room_px = header.width()
        self._by_hand: set[str] = set()
        self._for_now: set[str] = set()
        self._natural: dict[str, int] = {}
        self._sharing = False
        self._was_wide = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SHARE_MS)
        self._later.timeout.connect(self.share)
        model.counts_changed.connect(self._share_soon)
        model.columns_changed.connect(self.measure)
        model.columnsInserted.connect(self._place_inserted)
        self.changed.connect(self._tell_searched)
        header.sectionMoved.connect(self._moved)
        header.sectionResized.connect(self._resized)
        header.sectionDoubleClicked.connect(self.fit)
        header.customContextMenuRequested.connect(self._show_menu)

    def show_column(self, key: str, *, shown: bool) -> None:
        """Show or hide a column; the last one cannot be hidden."""
        place = self._model.column_of(key)
        if place is None or (not shown and sum(not self._header.isSectionHidden(one) for one in self._all) == 1):
            return
        self._for_now.discard(key)
        self._set_shown(place, shown=shown)
        self.share()
        self.changed.emit()

    def show_services(self, *, shown: bool) -> None:
        """Show the services beside the names while several are looked up; a column shown by hand stays as it is."""
        key = "service"
        if shown and not self.is_shown(key):
            place, names = self._model.column_of(key), self._model.column_of("friendly_name")
            if place is not None and names is not None:
                self._header.moveSection(self._header.visualIndex(place), self._header.visualIndex(names) + 1)
            self.show_column(key, shown=True)
            self._for_now.add(key)
        elif not shown and key in self._for_now:
            self.show_column(key, shown=False)

    def _place_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        """Move the columns that tell how a row was found beside the names."""
        names = self._model.column_of("friendly_name")
        for place in range(first, last + 1):
            key = self._model.columns[place].key
            if key in QUERY_COLUMNS and names is not None:
                behind = self._header.visualIndex(names) + QUERY_COLUMNS.index(key) + 1
                self._header.moveSection(self._header.visualIndex(place), behind)

    def _share_soon(self) -> None:
        # Not again and again while thousands of rows come.
        if not self._later.isActive():
            self._later.start()

    def is_shown(self, key: str) -> bool:
        place = self._model.column_of(key)
        return place is not None and not self._header.isSectionHidden(place)

    def fit(self, section: int) -> None:
        """Set a column's width to what the visible rows need."""
        column = self._model.columns[section]
        first = max(0, self._first_in_sight())
        rows = range(first, min(first + _MOST_FITTED, self._model.shown))
        texts = self._model.texts
        widths = [self._width_of(column, texts.shown(column, self._model.conversation_at(row))) for row in rows]
        self._by_hand.add(column.key)
        self._header.resizeSection(section, max([self._header.width_of(section), *widths]))
        self.changed.emit()

    def restore_defaults(self) -> None:
        """Restore the default columns, order and widths."""
        self._by_hand.clear()
        for visual, place in enumerate(self._all):
            self._header.moveSection(self._header.visualIndex(place), visual)
            column = self._model.columns[place]
            added = column.key.startswith(ATTRIBUTE_PREFIX) or column.key in QUERY_COLUMNS
            self._set_shown(place, shown=column.shown_at_first or added)
        self.measure()
        self.changed.emit()

    def measure(self) -> None:
        """Measure the width that the texts of each column need, and distribute the room."""
        self._was_wide = self._is_wide
        self._measure(self._all)
        self.share()

    def _measure(self, places: Iterable[int]) -> None:
        first = self._header.first_shown
        edge = self._header.text_edge(first) - Measures.of(self._header).u
        for place in places:
            column = self._model.columns[place]
            self._natural[column.key] = self._natural_width(place, column) + (edge if place == first else 0)

    def set_room(self, room_px: int) -> None:
        """Distribute another width: that of the rows, which the header gets after them."""
        if room_px != self._room_px:
            self._room_px = room_px
            self.share()

    def share(self) -> None:
        """Set the width of each column that was not sized by hand; the friendly names take the rest, at least 12 em.

        A column without a single value is as narrow as its name. Where the names have little room, the other columns
        become narrower, the emptiest first.
        """
        if self._is_wide != self._was_wide:
            self._was_wide = self._is_wide
            columns = self._model.columns
            self._measure(place for place in self._all if columns[place].kind is ColumnKind.INSTANT)
        if self._sharing:
            return
        name = self._model.column_of("friendly_name")
        shown = [place for place in self._all if not self._header.isSectionHidden(place)]
        free = [place for place in shown if place != name and not self._is_by_hand(place)]
        widths = {place: self._natural.get(self._model.columns[place].key, 0) for place in free}
        emptiness = {place: self._model.emptiness(place) for place in free}
        em, room = Measures.of(self._header).em, self._room_px
        fixed = sum(self._header.sectionSize(place) for place in shown if place not in widths and place != name)
        is_shared = name is not None and name in shown and not self._is_by_hand(name)
        missing = fixed + sum(widths.values()) + (_GOOD_NAME_EM * em if is_shared else 0) - room
        for place in sorted(free, key=lambda one: -emptiness[one]):
            spare = widths[place] - self._least_width(place)
            if spare > 0 and emptiness[place] >= (1.0 if missing <= 0 else _MOSTLY_EMPTY):
                cut = spare if emptiness[place] >= 1.0 else min(spare, missing)
                widths[place] -= cut
                missing -= cut
        for place, width in widths.items():
            self._resize(place, width)
        if is_shared and name is not None:
            self._resize(name, max(_LEAST_NAME_EM * em, room - fixed - sum(widths.values())))

    def _natural_width(self, place: int, column: Column) -> int:
        """Return the width for a column's name and its usual texts, in pixels."""
        if column.kind is ColumnKind.STATE:
            words: tuple[str, ...] = KNOWN_STATES
        elif column.kind is ColumnKind.CHANNEL:
            words = tuple(channel_words().values())
        elif column.key == "matched":
            words = ("WhatsApp",)
        else:
            words = _SAMPLES[column.kind]
        widths = [self._width_of(column, word) for word in words]
        if column.kind is ColumnKind.INSTANT:
            texts = date_texts(_WIDE_MOMENT_S, TimeMode.UTC)
            date = f"{texts.full_day}   {texts.time}" if self._was_wide else f"{texts.day}  {texts.time}"
            widths.append(self._width_of(column, date))
        return max([self._header.width_of(place), *widths])

    def _least_width(self, place: int) -> int:
        """Return the width for a column's name, with the sort indicator where it has one, in pixels."""
        edge = self._header.text_edge(place) if place == self._header.first_shown else 0
        return edge + self._header.width_of(place, least=True)

    def save(self) -> bytes:
        """Return what ``restore`` takes."""
        order = sorted(self._all, key=self._header.visualIndex)
        column, descending = self._model.sorted_by
        state = {
            "version": VERSION,
            "columns": [
                {
                    "key": self._model.columns[place].key,
                    "shown": not self._header.isSectionHidden(place)
                    and self._model.columns[place].key not in self._for_now,
                    "width": self._header.sectionSize(place) if self._is_by_hand(place) else None,
                }
                for place in order
            ],
            "sort": [self._model.columns[column].key, descending],
        }
        return json.dumps(state).encode()

    def restore(self, saved: bytes) -> None:
        """Restore what ``save`` returned; anything else, or another version, changes nothing."""
        try:
            state = json.loads(saved)
            entries = [(one["key"], bool(one["shown"]), one["width"]) for one in state["columns"]]
            sort_key, descending = state["sort"]
            if state["version"] != VERSION or not any(shown for _, shown, _ in entries):
                return
        except (ValueError, TypeError, KeyError, RecursionError):
            return
        for visual, (key, shown, width) in enumerate(entries):
            place = self._model.column_of(key) if isinstance(key, str) else None
            if place is None:
                continue
            self._header.moveSection(self._header.visualIndex(place), min(visual, len(self._model.columns) - 1))
            self._set_shown(place, shown=shown)
            if isinstance(width, int) and 0 < width < 10_000:
                self._by_hand.add(key)
                self._resize(place, width)
        place = self._model.column_of(sort_key) if isinstance(sort_key, str) else None
        if place is not None:
            order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
            self._model.sort(place, order)
        self.measure()

    def fill_menu(self, menu: QMenu) -> None:
        """Add to a menu a check mark per column, and an action that restores the defaults."""
        menu.clear()
        for below in menu.findChildren(QMenu):  # which clearing leaves behind
            below.setParent(None)
            below.deleteLater()
        for column in self._model.columns:
            action = menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(self.is_shown(column.key))
            action.triggered.connect(lambda on, key=column.key: self.show_column(key, shown=on))
        added = [column for column in self._model.columns if column.key.startswith(ATTRIBUTE_PREFIX)]
        if added:
            removal = menu.addMenu(self.tr("Remove Attribute Column"))
            for column in added:
                action = removal.addAction(column.title)
                action.triggered.connect(lambda _=False, key=column.key: self.removal_requested.emit(key))
        menu.addSeparator()
        menu.addAction(self.tr("Restore Default Columns"), self.restore_defaults)

    def _tell_searched(self) -> None:
        """Set the shown columns as those to be searched."""
        self._model.set_searched([column.key for column in self._model.columns if self.is_shown(column.key)])

    @property
    def _is_wide(self) -> bool:
        """Return whether dates fit in full."""
        return self._room_px >= _WIDE_EM * Measures.of(self._header).em

    @property
    def _all(self) -> range:
        return range(len(self._model.columns))

    def _is_by_hand(self, place: int) -> bool:
        return self._model.columns[place].key in self._by_hand

    def _set_shown(self, place: int, *, shown: bool) -> None:
        self._sharing = True  # the header tells of a section that comes or goes as of one that was sized
        self._header.setSectionHidden(place, not shown)
        self._sharing = False

    def _resize(self, place: int, width: int) -> None:
        self._sharing = True
        self._header.resizeSection(place, width)
        self._sharing = False

    def _resized(self, section: int, _before: int, width: int) -> None:
        if not self._sharing and width and section < len(self._model.columns):
            self._by_hand.add(self._model.columns[section].key)
            self.share()
            self.changed.emit()

    def _moved(self) -> None:
        self.measure()
        self.changed.emit()

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self._header)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        section = self._header.logicalIndexAt(place)
        if section >= 0:
            column: Column = self._model.columns[section]
            menu.addAction(self.tr("Fit Column"), lambda: self.fit(section))
            menu.addAction(self.tr("Hide Column"), lambda: self.show_column(column.key, shown=False))
        self.fill_menu(menu.addMenu(self.tr("Columns")))
        menu.popup(self._header.viewport().mapToGlobal(place))
