"""The table as people use it: rows keep their place, keys and pointer do what they say, painting costs nothing."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QGuiApplication, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QVBoxLayout, QWidget

from desktop.i18n.time_mode import TimeMode
from desktop.privacy.masking import Masking
from desktop.results.columns import attribute_column
from desktop.results.filter.parser import compile_filter
from desktop.results.table_model import ConversationTableModel
from desktop.results.widgets.selection_keeper import SELECT
from desktop.results.widgets.table_painter import TableDelegate
from desktop.results.widgets.table_view import ConversationTableView
from desktop.runtime.records import replace
from tests.table_rows import batch, row, rows

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def model(qtbot: QtBot) -> ConversationTableModel:
    made = ConversationTableModel()
    made.append(batch(rows(200)))
    return made


@pytest.fixture
def view(qtbot: QtBot, model: ConversationTableModel) -> ConversationTableView:
    made = ConversationTableView(model)
    qtbot.addWidget(made)
    made.resize(1000, 500)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_keys_that_are_held_count_for_a_click_alone(view: ConversationTableView) -> None:
    QTest.keyClick(view, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.ControlModifier
    try:
        view.selectRow(2)
        view.selectRow(3)
        view.selectRow(3)
        alone = [index.row() for index in view.selectionModel().selectedRows()]
        view.click_row(5)
        together = [index.row() for index in view.selectionModel().selectedRows()]
    finally:
        QTest.keyClick(view, Qt.Key.Key_F24)

    assert alone == [3]
    assert together == [3, 5]


def current_sid(view: ConversationTableView, model: ConversationTableModel) -> str | None:
    return model.conversation_at(view.currentIndex().row()).conversation_sid


def titles(view: ConversationTableView) -> list[str]:
    return [column.title for column in view.visible_columns()]


def test_the_table_is_named_and_shows_the_first_columns(view: ConversationTableView) -> None:
    assert view.accessibleName() == "Conversations"
    assert titles(view) == [
        "State", "Friendly name", "Date updated", "Date created", "Channel", "Proxy address", "Conversation SID",
    ]  # fmt: skip


def test_tab_leaves_the_table(qtbot: QtBot, model: ConversationTableModel) -> None:
    whole, after = QWidget(), QLineEdit()
    table = ConversationTableView(model)
    layout = QVBoxLayout(whole)
    layout.addWidget(table)
    layout.addWidget(after)
    qtbot.addWidget(whole)
    whole.show()
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)

    QTest.keyClick(table, Qt.Key.Key_Tab)

    assert after.hasFocus()


def test_selection_and_place_stay_while_rows_arrive(
    qtbot: QtBot, view: ConversationTableView, model: ConversationTableModel
) -> None:
    view.selectRow(20)
    view.scrollTo(model.index(30, 0))
    sid = current_sid(view, model)
    top = view.visualRect(view.currentIndex()).top()

    model.append(batch([row(number, conversation_date_updated="2026-11-20T10:00:00Z") for number in range(200, 250)]))

    assert current_sid(view, model) == sid
    assert view.visualRect(view.currentIndex()).top() == top
    assert [one.conversation_sid for one in view.selected_conversations()] == [sid]


def test_selection_stays_through_sorting_and_filtering(
    qtbot: QtBot, view: ConversationTableView, model: ConversationTableModel
) -> None:
    place = next(place for place in range(200) if model.conversation_at(place).conversation_state == "closed")
    view.selectRow(place)
    sid = current_sid(view, model)

    view.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    model.set_filter(compile_filter("state:closed"))
    qtbot.waitUntil(lambda: not model.is_filtering)

    assert [one.conversation_sid for one in view.selected_conversations()] == [sid]
    assert view.horizontalHeader().sortIndicatorSection() == 1


def test_the_first_row_is_current_and_selected_as_soon_as_it_is_there(qtbot: QtBot) -> None:
    model = ConversationTableModel()
    view = ConversationTableView(model)
    qtbot.addWidget(view)

    model.append(batch(rows(3)))

    assert (view.currentIndex().row(), view.chosen_rows()) == (0, [0])
    assert not view.hasFocus()


def test_the_first_row_stays_selected_until_another_is_chosen(
    qtbot: QtBot, view: ConversationTableView, model: ConversationTableModel
) -> None:
    model.append(batch([row(900, conversation_date_updated="2027-01-01T00:00:00Z")]))
    assert view.chosen_rows() == [0]
    assert current_sid(view, model) == row(900).conversation_sid

    view.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert view.chosen_rows() == [0]

    model.set_filter(compile_filter("state:closed"))
    qtbot.waitUntil(lambda: not model.is_filtering)
    assert view.chosen_rows() == [0]


def test_rows_that_come_do_not_scroll_to_the_first_row(
    qtbot: QtBot, view: ConversationTableView, model: ConversationTableModel
) -> None:
    view.verticalScrollBar().setValue(600)
    top = model.conversation_at(view.rowAt(0)).conversation_sid

    model.append(batch([row(900, conversation_date_updated="2027-01-01T00:00:00Z")]))

    assert model.conversation_at(view.rowAt(0)).conversation_sid == top
    assert view.chosen_rows() == [0]


def test_what_the_filter_hides_is_selected_again_when_it_is_shown(
    qtbot: QtBot, view: ConversationTableView, model: ConversationTableModel
) -> None:
    place = next(place for place in range(50) if model.conversation_at(place).conversation_state == "closed")
    view.selectRow(place)
    sid = current_sid(view, model)

    model.set_filter(compile_filter("state:active"))
    qtbot.waitUntil(lambda: not model.is_filtering)
    assert view.chosen_rows() == [0]
    model.set_filter(None)

    assert [one.conversation_sid for one in view.selected_conversations()] == [sid]


def test_a_selected_row_stays_when_rows_that_were_gone_leave(
    view: ConversationTableView, model: ConversationTableModel
) -> None:
    left = [one for number, one in enumerate(rows(200)) if number not in {3, 7}]
    model.begin_refresh()
    model.append(batch(left))
    model.end_refresh(True)
    places = [place for place in range(200) if model.number_at(place) in {100, 101}]
    view.selectRow(places[0])
    view.selectionModel().select(model.index(places[1], 0), SELECT)
    sid, selected = current_sid(view, model), {one.conversation_sid for one in view.selected_conversations()}
    view.scrollTo(view.currentIndex(), view.ScrollHint.PositionAtTop)
    top = view.visualRect(view.currentIndex()).top()

    model.begin_refresh()

    assert model.loaded == 198
    assert (current_sid(view, model), view.visualRect(view.currentIndex()).top()) == (sid, top)
    assert {one.conversation_sid for one in view.selected_conversations()} == selected
    model.set_filter(compile_filter("-order"))
    model.settle()
    model.set_filter(None)
    assert {one.conversation_sid for one in view.selected_conversations()} == selected


def test_where_the_filter_hides_all_rows_none_is_told_as_selected_until_it_is_shown_again(
    qtbot: QtBot, view: ConversationTableView, model: ConversationTableModel
) -> None:
    told: list[list[str | None]] = []
    view.conversations_selected.connect(lambda found: told.append([row.conversation_friendly_name for row in found]))
    view.selectRow(3)
    qtbot.waitUntil(lambda: bool(told))
    chosen = told[-1]

    model.set_filter(compile_filter("no such word"))
    qtbot.waitUntil(lambda: told[-1] == [])
    model.set_filter(None)
    qtbot.waitUntil(lambda: told[-1] != [])

    assert chosen
    assert told == [chosen, [], chosen]


def test_the_first_row_can_be_chosen_by_a_click_and_then_stays(
    view: ConversationTableView, model: ConversationTableModel
) -> None:
    sid = current_sid(view, model)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(model.index(0, 1)).center())

    model.append(batch([row(900, conversation_date_updated="2027-01-01T00:00:00Z")]))

    assert current_sid(view, model) == sid
    assert view.chosen_rows() == [1]


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier])
def test_home_and_end_move_the_selection(view: ConversationTableView, modifier: Qt.KeyboardModifier) -> None:
    QTest.keyClick(view, Qt.Key.Key_End, modifier)
    assert (view.currentIndex().row(), view.chosen_rows()) == (199, [199])

    QTest.keyClick(view, Qt.Key.Key_Home, modifier)
    assert (view.currentIndex().row(), view.chosen_rows()) == (0, [0])

    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.chosen_rows() == [view.currentIndex().row()] != [0]


def test_shift_and_end_select_to_the_last_row(view: ConversationTableView) -> None:
    view.selectRow(190)

    QTest.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)

    assert view.chosen_rows() == list(range(190, 200))


def test_letters_lead_to_the_row_that_begins_so_in_the_sorted_column(
    view: ConversationTableView, model: ConversationTableModel
) -> None:
    view.sortByColumn(1, Qt.SortOrder.AscendingOrder)

    QTest.keyClicks(view, "order 17")

    assert model.conversation_at(view.currentIndex().row()).conversation_friendly_name == "Order 17"
    assert view.chosen_rows() == [view.currentIndex().row()]


def test_hidden_names_are_not_found_by_letters(view: ConversationTableView, model: ConversationTableModel) -> None:
    view.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    model.set_masking(Masking(active=True))

    QTest.keyClicks(view, "order 17")

    assert view.currentIndex().row() == 0


def test_a_column_without_a_value_is_narrow_until_it_has_one(
    qtbot: QtBot, view: ConversationTableView, model: ConversationTableModel
) -> None:
    view.resize(1900, 500)
    unique = model.column_of("unique_name")
    assert unique is not None
    view.column_layout.show_column("unique_name", shown=True)
    narrow = view.columnWidth(unique)

    model.append(batch([row(901, conversation_unique_name="order-48213-xx")]))

    qtbot.waitUntil(lambda: view.columnWidth(unique) > narrow)


def test_an_added_column_takes_its_room_from_the_emptiest_not_from_the_names(
    view: ConversationTableView, model: ConversationTableModel
) -> None:
    names, sid = model.column_of("friendly_name"), model.column_of("participant_sid")
    assert names is not None
    assert sid is not None
    model.append(batch([row(901, conversation_unique_name="order-48213-xx")]))
    view.resize(1300, 500)
    view.column_layout.show_column("unique_name", shown=True)
    before = view.columnWidth(names)

    view.column_layout.show_column("closes", shown=True)

    closes = model.column_of("closes")
    assert closes is not None
    assert before - view.columnWidth(names) < view.columnWidth(model.column_of("date_updated") or 0)


def test_several_rows_are_told_in_the_order_shown(qtbot: QtBot, view: ConversationTableView) -> None:
    view.clearSelection()
    with qtbot.waitSignal(view.conversations_selected) as told:
        for place in (7, 3):
            index = view.model().index(place, 0)
            flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
            view.selectionModel().select(index, flags)

    assert told.args is not None
    moments = [one.date_updated_s for one in told.args[0]]
    assert moments == sorted(moments, reverse=True)
    assert len(moments) == 2


def test_all_that_are_selected_pass_the_filter(view: ConversationTableView, model: ConversationTableModel) -> None:
    model.append(batch([row(number) for number in range(200, 5000)]))
    model.set_filter(compile_filter('"order 4"'))
    assert model.is_filtering

    view.selectAll()

    chosen = view.selected_conversations()
    assert {one.conversation_friendly_name for one in chosen} == {
        f"Order {n}" for n in range(5000) if str(n).startswith("4")
    }


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_asks_for_the_detail(qtbot: QtBot, view: ConversationTableView, key: Qt.Key) -> None:
    view.selectRow(0)

    with qtbot.waitSignal(view.detail_requested):
        QTest.keyClick(view, key)


def test_a_double_click_asks_for_the_detail(qtbot: QtBot, view: ConversationTableView) -> None:
    place = view.visualRect(view.model().index(1, 1)).center()

    with qtbot.waitSignal(view.detail_requested):
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_the_icon_in_the_sids_cell_copies_that_sid(
    qtbot: QtBot, view: ConversationTableView, model: ConversationTableModel
) -> None:
    rect = view.visualRect(model.index(4, 6))
    place = QPoint(rect.right() - 8, rect.center().y())

    with qtbot.waitSignal(view.copied):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert QGuiApplication.clipboard().text() == model.conversation_at(4).conversation_sid
    assert view.chosen_rows() == [0]


def test_where_no_sid_is_nothing_is_copied(view: ConversationTableView, model: ConversationTableModel) -> None:
    model.append(batch([row(900, conversation_sid=None, conversation_date_updated="2027-01-01T00:00:00Z")]))
    QGuiApplication.clipboard().setText("kept")
    rect = view.visualRect(model.index(0, 6))

    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.right() - 8, rect.center().y()))

    assert QGuiApplication.clipboard().text() == "kept"
    assert view.chosen_rows() == [0]


def test_columns_are_remembered_by_their_keys(qtbot: QtBot, view: ConversationTableView) -> None:
    layout = view.column_layout
    layout.show_column("unique_name", shown=True)
    layout.show_column("channel", shown=False)
    header = view.horizontalHeader()
    header.moveSection(header.visualIndex(6), 0)
    view.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    saved = layout.save()

    other_model = ConversationTableModel()
    other = ConversationTableView(other_model)
    qtbot.addWidget(other)
    other.column_layout.restore(saved)

    assert titles(other) == titles(view)
    assert titles(other)[0] == "Conversation SID"
    assert other_model.sorted_by == (1, False)

    other.column_layout.restore_defaults()

    assert titles(other)[:2] == ["State", "Friendly name"]
    assert "Unique name" not in titles(other)


@pytest.mark.parametrize(
    "saved",
    [
        b"", b"{", b"[]", b'{"version": 99, "columns": [], "sort": ["state", true]}', b'{"columns": 3}', b"\xff\xfe",
        b"[" * 100_000,
    ],
)  # fmt: skip
def test_what_is_no_column_layout_changes_nothing(view: ConversationTableView, saved: bytes) -> None:
    before = titles(view)

    view.column_layout.restore(saved)

    assert titles(view) == before


def test_the_last_column_cannot_be_hidden(view: ConversationTableView) -> None:
    for column in list(view.visible_columns()):
        view.column_layout.show_column(column.key, shown=False)

    assert len(titles(view)) == 1


def test_the_header_follows_when_the_column_sorted_by_goes(
    view: ConversationTableView, model: ConversationTableModel
) -> None:
    column = attribute_column("tier")
    assert column is not None
    view.sortByColumn(model.add_column(column), Qt.SortOrder.AscendingOrder)

    model.remove_column(column.key)

    header = view.horizontalHeader()
    assert model.columns[header.sortIndicatorSection()].key == "date_updated"
    assert header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
    assert model.sorted_by == (header.sortIndicatorSection(), True)


def test_a_context_menu_on_empty_space_acts_on_no_row(qtbot: QtBot) -> None:
    model = ConversationTableModel()
    model.append(batch(rows(2)))
    view = ConversationTableView(model)
    qtbot.addWidget(view)
    view.resize(800, 500)
    view.show()
    view.selectRow(0)

    place = view.viewport().rect().bottomLeft() + QPoint(20, -20)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)

    assert QApplication.activePopupWidget() is None


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_context_menu_opens_what_it_was_opened_for_though_rows_come(
    qtbot: QtBot, view: ConversationTableView, model: ConversationTableModel
) -> None:
    sid = model.conversation_at(2).conversation_sid
    place = view.visualRect(model.index(2, 1)).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)

    model.append(batch([row(900, conversation_date_updated="2027-01-01T00:00:00Z")]))
    with qtbot.waitSignal(view.link_requested):
        next(one for one in menu.actions() if one.text() == "&Messages").trigger()
    menu.close()

    assert current_sid(view, model) == sid


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None lives for ever there, whatever is counted")
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_painting_loses_no_reference_to_none(
    qtbot: QtBot, view: ConversationTableView, model: ConversationTableModel, direction: Qt.LayoutDirection
) -> None:
    view.setLayoutDirection(direction)
    view.viewport().repaint()
    before = sys.getrefcount(None)

    for _ in range(60):
        view.viewport().repaint()
        model.headerData(0, Qt.Orientation.Horizontal)

    # A binding that loses one per call would be some 25,000 down by now.
    assert abs(sys.getrefcount(None) - before) < 500


def test_a_state_stays_within_its_column(qtbot: QtBot) -> None:
    beside = []
    for state in ("w", "w" * 40):
        model = ConversationTableModel()
        model.append(batch([row(1, conversation_state=state)]))
        view = ConversationTableView(model)
        qtbot.addWidget(view)
        view.resize(1000, 500)
        view.show()
        qtbot.waitExposed(view)
        view.setColumnWidth(0, 90)
        header, image = view.horizontalHeader(), view.viewport().grab().toImage()
        end = header.sectionViewportPosition(0) + header.sectionSize(0)
        beside.append(image.copy(end, 0, image.width() - end, view.verticalHeader().defaultSectionSize()))

    assert beside[0] == beside[1]


def test_selected_rows_stand_out_in_high_contrast(view: ConversationTableView) -> None:
    system = QPalette(QColor("black"))
    system.setColor(QPalette.ColorRole.Base, QColor("black"))
    system.setColor(QPalette.ColorRole.WindowText, QColor("white"))
    system.setColor(QPalette.ColorRole.Highlight, QColor("cyan"))
    system.setColor(QPalette.ColorRole.HighlightedText, QColor("navy"))
    view.setPalette(system)

    view.selectRow(2)

    image, height = view.viewport().grab().toImage(), view.verticalHeader().defaultSectionSize()
    marked = [row for row in range(5) if image.pixelColor(500, row * height) == QColor("cyan")]
    assert marked == [2]
    inside = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(2 * height, 3 * height - 1)}
    assert {QColor("cyan").name(), QColor("navy").name()} <= inside
    assert QColor("white").name() not in inside


def test_hits_are_seen_where_grounds_carry_no_meaning(view: ConversationTableView) -> None:
    system = QPalette(QColor("black"))
    system.setColor(QPalette.ColorRole.Base, QColor("black"))
    system.setColor(QPalette.ColorRole.WindowText, QColor("white"))
    view.setPalette(system)
    before = view.viewport().grab().toImage()

    view.set_hits(("a", "e", "o"))

    assert view.viewport().grab().toImage() != before


def test_rows_that_are_kept_look_as_if_drawn_anew(
    qtbot: QtBot, view: ConversationTableView, model: ConversationTableModel
) -> None:
    delegate = view.itemDelegate()
    assert isinstance(delegate, TableDelegate)
    filtered = compile_filter("order 1")
    assert filtered is not None
    masked = Masking(active=True)
    steps: list[partial[None]] = [
        partial(model.set_masking, masked),
        partial(model.set_masking, replace(masked, revealed=frozenset({model.conversation_at(1).key}))),
        partial(model.set_masking, Masking()),
        partial(model.set_time_mode, TimeMode.RELATIVE),
        partial(model.set_time_mode, TimeMode.UTC),
        partial(model.sort, 1, Qt.SortOrder.AscendingOrder),
        partial(model.set_filter, filtered),
        partial(view.set_hits, filtered.words),
        partial(model.set_filter, None),
        partial(view.set_hits, ()),
        partial(model.begin_refresh),
        partial(model.append, batch(rows(5, conversation_state="inactive"))),
        partial(model.end_refresh, complete=True),
        partial(model.begin_refresh),
        partial(model.append, batch(rows(3, conversation_friendly_name="renamed"))),
        partial(view.setColumnWidth, 1, 60),
        partial(view.selectRow, 1),
    ]
    seen = []
    for step in steps:
        step()
        qtbot.waitUntil(lambda: not model.is_filtering)
        kept = view.viewport().grab().toImage()
        delegate.forget()
        assert kept == view.viewport().grab().toImage(), step
        seen += [kept] if kept not in seen else []
    assert len(seen) >= 10  # they do change what is seen
