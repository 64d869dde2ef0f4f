"""The view of the table of conversations: select, sort, read, copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView, QWidget

from desktop.design.measures import Measures
from desktop.design.scroll_area import known_viewport
from desktop.design.style.plain import use_plain_style
from desktop.export.clipboard_formats import ListForm
from desktop.i18n.retranslation import say
from desktop.privacy.masking import Sensitivity
from desktop.results.columns import form_word
from desktop.results.row_actions import cell_filter, participants_in
from desktop.results.widgets.column_layout import ColumnLayout
from desktop.results.widgets.selection_keeper import SELECT, SELECT_ONLY, SelectionKeeper
from desktop.results.widgets.table_header import TableHeader
from desktop.results.widgets.table_painter import RowsInSight, TableDelegate
from desktop.results.widgets.type_ahead import TypeAhead
from desktop.runtime.records import record

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction, QContextMenuEvent, QPaintEvent, QResizeEvent

    from desktop.results.columns import Column
    from desktop.results.table_model import ConversationTableModel
    from desktop.twilio.rows import ParticipantConversation


_PLACES_MS = 120
"""How long nobody must have typed into the filter before attributes with its words are named."""
_MODIFIER_KEYS = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}
_MOST_KEPT = 1_000
"""Selected rows that a place holds."""


@record
class TablePlace:
    """The order, selection and scroll position of the table; rows by their numbers of arrival."""

    sorted_by: str
    """Key of the column."""
    descending: bool
    selected: tuple[int, ...]
    current: int | None
    scrolled_px: int


class ConversationTableView(QTableView):
    """Shows the model; keeps order, selection and place while rows arrive.

    Signals:
        hits_changed(): the filter asks for other words, for a moment now.
        conversations_selected(list): the rows that are selected now, in the order shown.
        detail_requested(): Enter or a double click: the current row is to be read.
        field_copy_requested(Column): the value of that column of the selected rows is to be copied.
        list_copy_requested(Column, ListForm): the same, as a list of that form.
        filter_requested(str): a text of the filter's language that keeps rows with the value of a cell, or hides them.
        lookup_requested(ParticipantQuery): a participant that a row names is to be looked up.
        window_requested(ParticipantQuery): the same, in a new window.
        link_requested(str): what belongs to the current row is to be opened: ``messages`` or ``participants``.
        copied(str): what was copied, as a sentence.
    """

    filter_requested = Signal(str)
    lookup_requested = Signal(object)
    window_requested = Signal(object)
    link_requested = Signal(str)
    hits_changed = Signal()
    conversations_selected = Signal(list)
    detail_requested = Signal()
    field_copy_requested = Signal(object)
    list_copy_requested = Signal(object, object)
    copied = Signal(str)

    def __init__(self, model: ConversationTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept_viewport = known_viewport(self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._tell_selection)
        self._places = QTimer(self)
        self._places.setSingleShot(True)
        self._places.setInterval(_PLACES_MS)
        self._places.timeout.connect(self._name_hit_places)
        self._hovered_row = -1
        self._tells_some = False
        """Whether rows were selected when it was emitted last."""
        self._low = False
        self._model = model
        self._anchor: tuple[int, int] | None = None
        self._keeper = SelectionKeeper(self, model)
        self.setModel(model)
        self._header = TableHeader(model, self)
        self.setHorizontalHeader(self._header)
        use_plain_style(self, self._header, self.verticalHeader())
        self._delegate = TableDelegate(model, self._header)
        self.setItemDelegate(self._delegate)
        say(self, setAccessibleName=lambda: self.tr("Conversations"))
        self._set_up()
        self.column_layout = ColumnLayout(model, self._header, self._delegate.width_of, lambda: self.rowAt(0))
        self.column_layout.restore_defaults()
        self._keeper.watch()
        self._typed = TypeAhead(model)
        for about in (model.rowsAboutToBeInserted, model.layoutAboutToBeChanged):
            about.connect(self._hold_place)
        for done in (model.rowsInserted, model.layoutChanged):
            done.connect(self._keep_place)
        model.renumbered.connect(self._renumber_place)
        model.modelReset.connect(self._lay_out_anew)
        model.counts_changed.connect(self._tell_of_none)
        self._context_actions: Sequence[QAction | None] = ()

    def set_context_actions(self, actions: Sequence[QAction | None]) -> None:
        """Set the actions of the context menu; None is a separator."""
        self._context_actions = actions

    def set_hits(self, words: tuple[str, ...]) -> None:
        """Set the folded words to mark wherever they are shown."""
        self._delegate.set_hits(words)
        self.viewport().update()
        self._places.start()

    def _name_hit_places(self) -> None:
        self._delegate.name_hit_places()
        self.viewport().update()
        self.hits_changed.emit()

    def selected_conversations(self) -> list[ParticipantConversation]:
        """Return the selected rows in the order shown."""
        return [self._model.conversation_at(row) for row in self.chosen_rows()]

    def chosen_rows(self) -> list[int]:
        """Return the positions of the selected rows, ascending."""
        return self._keeper.chosen_rows()

    def place(self) -> TablePlace:
        """Return the order, the selected rows and the scroll position."""
        column, descending = self._model.sorted_by
        number_at, current = self._model.number_at, self.currentIndex().row()
        return TablePlace(
            self._model.columns[column].key,
            descending,
            tuple(number_at(row) for row in self.chosen_rows()[:_MOST_KEPT]),
            number_at(current) if 0 <= current < self._model.shown else None,
            self.verticalScrollBar().value(),
        )

    def go_back_to(self, place: TablePlace) -> None:
        """Select the rows of a place that are still there, and scroll to it; the order is set before."""
        numbers = [*place.selected, *(() if place.current is None else (place.current,))]
        positions = {number: self._model.position_of(number) for number in numbers}
        wanted = QItemSelection()
        for number in place.selected:
            position = positions[number]
            if position is not None:
                wanted.select(self._model.index(position, 0), self._model.index(position, 0))
        current = positions.get(place.current) if place.current is not None else None
        if current is not None:
            no_change = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self._model.index(current, 0), no_change)
        self.selectionModel().select(wanted, SELECT_ONLY)
        self._keeper.claim()
        self.updateGeometries()
        self.verticalScrollBar().setValue(place.scrolled_px)

    def visible_columns(self) -> list[Column]:
        """Return the columns that are shown, in the order shown."""
        places = sorted(range(self._model.columnCount()), key=self._header.visualIndex)
        return [self._model.columns[place] for place in places if not self.isColumnHidden(place)]

    # What Qt calls

    def selectRow(self, row: int) -> None:
        """Select a row alone as the user's choice, also where it is selected as the first one.

        Qt's own goes by the keys that are held: with Ctrl it would deselect a selected row.
        """
        index = self._model.index(row, max(self.currentIndex().column(), 0))
        self.selectionModel().setCurrentIndex(index, SELECT_ONLY)
        self._keeper.claim()

    def click_row(self, row: int) -> None:
        """Select a row as a click on it does, with the keys that are held."""
        super().selectRow(row)
        self._keeper.claim()

    def selectAll(self) -> None:
        """Select all rows that pass the filter, once it is known which do."""
        self._model.settle()
        super().selectAll()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the visible rows."""
        height, scrolled = self.verticalHeader().defaultSectionSize(), self.verticalScrollBar().value()
        first, last = scrolled // height, (scrolled + self.viewport().height()) // height
        chosen, selected = self.selectionModel().selection(), set[int]()
        for place in range(chosen.size()):
            one = chosen.at(place)
            selected.update(range(max(first, one.top()), min(last, one.bottom()) + 1))
        sight = RowsInSight(
            scrolled=scrolled,
            width=self.viewport().width(),
            row_height=height,
            selected=frozenset(selected),
            current=self.currentIndex().row(),
            hovered=self._hovered_row,
            has_focus=self.hasFocus(),
        )
        self._delegate.paint_rows(QPainter(self.viewport()), event.rect(), sight)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Emit the selection once all of it has changed."""
        super().selectionChanged(selected, deselected)
        self._keeper.note_change()
        self._later.start()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the copy icon in the row under the pointer."""
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: QEvent) -> None:
        """Hide the copy icon."""
        super().leaveEvent(event)
        self._hover(-1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Copy a SID when its icon is pressed; select otherwise."""
        index = self.indexAt(event.position().toPoint())
        sid = self._model.conversation_at(index.row()).conversation_sid if index.isValid() else None
        is_left = event.button() is Qt.MouseButton.LeftButton
        if sid and is_left and self._is_on_copy(index, event.position().toPoint()):
            QGuiApplication.clipboard().setText(self._model.texts.masking.copied(sid, Sensitivity.PUBLIC))
            self.copied.emit(self.tr("Copied the conversation SID"))
            return
        if index.isValid():
            self._keeper.claim()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Emit ``detail_requested``."""
        if self.indexAt(event.position().toPoint()).isValid():
            self.detail_requested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle Enter (detail pane), Home and End (first and last row), and letters (next row that begins so)."""
        key, current = event.key(), self.currentIndex()
        if not current.isValid():
            super().keyPressEvent(event)
            return
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._keeper.claim()
            self.detail_requested.emit()
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._model.settle()
            self._go_to(0 if key == Qt.Key.Key_Home else self._model.shown - 1, event.modifiers())
        elif self._typed.takes(event.text(), event.modifiers()):
            found = self._typed.find(event.text(), current.row())
            if found is not None:
                self._go_to(found, Qt.KeyboardModifier.NoModifier)
        else:
            if event.text() != " " and key not in _MODIFIER_KEYS:
                self._keeper.claim()
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of the selected rows, at the pointer or at the current cell."""
        by_key = event.reason() is event.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._offer_queries(menu, index)
        for action in self._context_actions:
            menu.addSeparator() if action is None else menu.addAction(action)
        fields = menu.addMenu(self.tr("Copy Field"))
        for column in self.visible_columns():
            action = fields.addAction(column.title)
            action.triggered.connect(lambda _=False, column=column: self.field_copy_requested.emit(column))
        self._offer_lists(menu)
        place = self.visualRect(index).bottomLeft() if by_key else self.viewport().mapFromGlobal(event.globalPos())
        menu.popup(self.viewport().mapToGlobal(place))

    def _offer_queries(self, menu: QMenu, index: QModelIndex) -> None:
        """Add the queries that start from a cell; nothing that masking hides gets into filter or field."""
        row, column = self._model.conversation_at(index.row()), self._model.columns[index.column()]
        cell = QPersistentModelIndex(index)  # rows may come while the menu is open
        masking = self._model.texts.masking
        wanted = cell_filter(column, row, self._model.texts.mode)
        is_hidden = masking.hides(column.sensitivity, row.key)
        for text, prefix in ((self.tr("Filter by This Value"), ""), (self.tr("Filter Out This Value"), "-")):
            action = menu.addAction(text)
            action.setEnabled(wanted is not None and not is_hidden)
            action.triggered.connect(lambda _=False, prefix=prefix: self.filter_requested.emit(f"{prefix}{wanted}"))
        menu.addSeparator()
        for text, name in ((self.tr("Messages"), "messages"), (self.tr("Participants"), "participants")):
            action = menu.addAction(f"&{text}")
            action.setEnabled(bool(row.conversation_sid))
            action.triggered.connect(lambda _=False, name=name: self._open_link(cell, name))
        named = [] if masking.hides(Sensitivity.PERSONAL, row.key) else participants_in(row)
        for title, signal in (
            (self.tr("Look Up This…"), self.lookup_requested),
            (self.tr("Open in New Window"), self.window_requested),
        ):
            below = menu.addMenu(title)
            below.setEnabled(bool(named))
            for query in named:
                action = below.addAction(f"{form_word(query)}: {masking.shown(query.text[:80], Sensitivity.PUBLIC)}")
                action.triggered.connect(lambda _=False, query=query, signal=signal: signal.emit(query))
        menu.addSeparator()

    def _open_link(self, cell: QPersistentModelIndex, name: str) -> None:
        """Select a row alone, and emit the link to open; do nothing for a row that is gone."""
        if cell.isValid():
            self.selectRow(cell.row())
            self._later.stop()
            self._tell_selection()
            self.link_requested.emit(name)

    def _offer_lists(self, menu: QMenu) -> None:
        forms = {
            self.tr("Copy as List, Commas"): ListForm.COMMAS,
            self.tr("Copy as List, Quoted"): ListForm.QUOTED,
        }
        for title, form in forms.items():
            columns = menu.addMenu(title)
            for column in self.visible_columns():
                action = columns.addAction(column.title)
                action.triggered.connect(
                    lambda _=False, column=column, form=form: self.list_copy_requested.emit(column, form)
                )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Distribute the width among the columns anew."""
        self.column_layout.set_room(event.size().width())  # before Qt looks whether they need a scroll bar
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when font or palette has changed."""
        super().changeEvent(event)
        kinds = {QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange, QEvent.Type.PaletteChange}
        if event.type() in kinds and hasattr(self, "column_layout"):
            self._set_row_height()
            self._renew(measure=event.type() is not QEvent.Type.PaletteChange)

    def retranslate(self) -> None:
        """Measure anew: dates and words have other lengths in another language."""
        self._renew(measure=True)

    def set_low(self, low: bool) -> None:
        """Set whether the window is low, so that rows are closer to each other."""
        if low is not self._low:
            self._low = low
            self._header.set_low(low)
            self._set_row_height()

    # Inside

    def _set_row_height(self) -> None:
        """Set the height of rows; the row at the top stays there."""
        measures, vertical, bar = Measures.of(self), self.verticalHeader(), self.verticalScrollBar()
        before, after = vertical.defaultSectionSize(), measures.low_row if self._low else measures.row
        if before != after:
            top = bar.value() / max(1, before)
            vertical.setDefaultSectionSize(after)
            self.updateGeometries()
            bar.setValue(round(top * after))

    def _go_to(self, position: int, modifiers: Qt.KeyboardModifier) -> None:
        """Set the current row, and select it; with Shift all rows up to it."""
        index = self._model.index(position, self.currentIndex().column())
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            first, last = sorted((self.currentIndex().row(), position))
            chosen = QItemSelection(self._model.index(first, 0), self._model.index(last, 0))
            self.selectionModel().select(chosen, SELECT)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        else:
            self.selectionModel().setCurrentIndex(index, SELECT_ONLY)
        self._keeper.claim()

    def _renew(self, *, measure: bool) -> None:
        self._delegate.renew(self.palette())
        if measure:
            self.column_layout.measure()
        self.viewport().update()

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        corner = QWidget()
        corner.setAutoFillBackground(True)
        corner.setBackgroundRole(QPalette.ColorRole.Base)
        self.setCornerWidget(corner)
        vertical = self.verticalHeader()
        vertical.hide()
        vertical.setSectionResizeMode(vertical.ResizeMode.Fixed)
        vertical.setMinimumSectionSize(1)
        self._set_row_height()
        self._header.setSortIndicatorShown(True)  # a table hides it unless it sorts by itself
        self._header.show_order()

    def _is_on_copy(self, index: QModelIndex, place: QPoint) -> bool:
        if self._model.columns[index.column()].key != "conversation_sid":
            return False
        measures = Measures.of(self)
        inner = self.visualRect(index).adjusted(self._header.text_edge(index.column()), 0, -measures.u, -1)
        return self._delegate.copy_box(inner).adjusted(-measures.u, -measures.u, measures.u, measures.u).contains(place)

    def _hover(self, position: int) -> None:
        if position != self._hovered_row:
            self._hovered_row = position
            self.viewport().update()

    def _hold_place(self) -> None:
        """Record the row that must not move: the current one if it is visible, else the topmost once scrolled."""
        if self._anchor is not None or not self._model.shown:
            return
        height, scrolled = self.verticalHeader().defaultSectionSize(), self.verticalScrollBar().value()
        position = self.currentIndex().row() if self._keeper.holds_choice else -1
        top = position * height - scrolled
        if position < 0 or not -height < top < self.viewport().height():
            if not scrolled:
                return
            position = min(scrolled // height, self._model.shown - 1)
            top = position * height - scrolled
        self._anchor = (self._model.number_at(position), top)

    def _renumber_place(self, renumbered: dict[int, int]) -> None:
        number = renumbered.get(self._anchor[0]) if self._anchor is not None else None
        self._anchor = None if number is None or self._anchor is None else (number, self._anchor[1])

    def _keep_place(self) -> None:
        if self._anchor is None:
            return
        number, top = self._anchor
        self._anchor = None
        position = self._model.position_of(number)
        if position is not None:
            self.updateGeometries()
            self.verticalScrollBar().setValue(position * self.verticalHeader().defaultSectionSize() - top)

    def _lay_out_anew(self) -> None:
        """Lay out other rows before they are drawn; later, as Qt does it, they would be drawn twice."""
        self.executeDelayedItemsLayout()
        self._later.start()

    def _tell_of_none(self) -> None:
        """Emit that nothing is selected where the filter hides all rows, of which Qt says nothing."""
        if self._tells_some and not self._model.shown and not self._model.is_filtering:
            self._later.start()

    def _tell_selection(self) -> None:
        self._keeper.remember()
        selected = self.selected_conversations()
        self._tells_some = bool(selected)
        self.conversations_selected.emit(selected)
