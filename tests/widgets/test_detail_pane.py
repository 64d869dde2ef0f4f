"""The detail pane is read, searched and copied from by mouse and key."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QTabBar, QTreeView

from desktop.masking import BULLETS, Masking
from desktop.widgets.detail_pane import DETAILS, RAW, DetailPane
from desktop.widgets.detail_row import copy_icon_rect
from tests.conversation_rows import CONVERSATION, conversation, from_text, received

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

# Off screen every window that is shown says so; it is no fault of the window.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def pane(qtbot: QtBot) -> DetailPane:
    made = DetailPane()
    qtbot.addWidget(made)
    made.resize(420, 900)
    made.show()
    qtbot.waitExposed(made)
    return made


def tree(pane: DetailPane) -> QTreeView:
    return next(one for one in pane.findChildren(QTreeView) if one.accessibleName() == "Details")


def raw(pane: DetailPane) -> QPlainTextEdit:
    return next(one for one in pane.findChildren(QPlainTextEdit) if one.accessibleName() == "Raw JSON")


def button(pane: DetailPane, name: str) -> QPushButton:
    return next(one for one in pane.findChildren(QPushButton) if name in {one.accessibleName(), one.text()})


def texts(pane: DetailPane) -> list[str]:
    return [one.text() for one in pane.findChildren(QLabel) if one.isVisible()]


def open_tab(pane: DetailPane, tab: int) -> None:
    pane.findChildren(QTabBar)[0].setCurrentIndex(tab)


def line(pane: DetailPane, *fields: str) -> QModelIndex:
    model, index = tree(pane).model(), QModelIndex()
    for field in fields:
        if model.canFetchMore(index):
            model.fetchMore(index)
        rows = [model.index(row, 0, index) for row in range(model.rowCount(index))]
        index = next(one for one in rows if one.data() == field)
    return index


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_names_are_those_of_the_interface(pane: DetailPane) -> None:
    pane.show_conversations([conversation()])

    tabs = pane.findChildren(QTabBar)[0]
    assert [tabs.tabText(place) for place in range(tabs.count())] == ["Details", "Raw"]
    assert tree(pane).model().columnCount() == 2
    assert button(pane, "Copy conversation SID").text() == "Copy SID"


def test_sections_and_two_levels_of_attributes_are_open_at_first(pane: DetailPane) -> None:
    pane.show_conversations([conversation(conversation_attributes='{"a": {"b": {"c": 1}}}')])

    assert all(tree(pane).isExpanded(tree(pane).model().index(row, 0)) for row in range(tree(pane).model().rowCount()))
    assert tree(pane).isExpanded(line(pane, "Attributes", "a"))
    assert not tree(pane).isExpanded(line(pane, "Attributes", "a", "b"))


def test_no_more_than_200_lines_of_attributes_are_open_at_first(pane: DetailPane) -> None:
    pane.show_conversations([conversation(conversation_attributes=json.dumps({f"k{n}": [1] * 30 for n in range(10)}))])

    opened = [name for name in (f"k{n}" for n in range(10)) if tree(pane).isExpanded(line(pane, "Attributes", name))]

    assert opened == [f"k{n}" for n in range(6)]


def test_closed_section_stays_closed_for_the_next_conversation(pane: DetailPane) -> None:
    pane.show_conversations([conversation()])
    tree(pane).collapse(line(pane, "Participant"))

    pane.show_conversations([conversation(conversation_friendly_name="another")])

    assert not tree(pane).isExpanded(line(pane, "Participant"))
    assert tree(pane).isExpanded(line(pane, "Binding"))


def test_button_copies_the_sid_and_says_so(pane: DetailPane, qtbot: QtBot) -> None:
    pane.show_conversations([conversation()])

    with qtbot.waitSignal(pane.copied) as said:
        button(pane, "Copy conversation SID").click()

    assert clipboard() == CONVERSATION
    assert said.args == ["Copied the conversation SID"]


def test_nothing_selected_disables_the_button(pane: DetailPane) -> None:
    pane.show_conversations([])

    assert not button(pane, "Copy conversation SID").isEnabled()
    assert "No conversation selected" in texts(pane)


def test_several_selected_are_counted_and_their_sids_copied(pane: DetailPane) -> None:
    other = "CH" + "9" * 32
    pane.show_conversations([conversation(), conversation(conversation_sid=other)])

    button(pane, "Copy conversation SID").click()

    assert any("2 conversations selected" in text for text in texts(pane))
    assert clipboard() == f"{CONVERSATION}\n{other}"


def test_key_copies_the_current_value(pane: DetailPane, qtbot: QtBot) -> None:
    pane.show_conversations([conversation()])
    tree(pane).setCurrentIndex(line(pane, "Binding", "Proxy address"))

    with qtbot.waitSignal(pane.copied) as said:
        QTest.keyClick(tree(pane), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert clipboard() == "whatsapp:+14155550100"
    assert said.args == ["Copied Proxy address"]


def test_icon_of_a_line_copies_its_value(pane: DetailPane, qtbot: QtBot) -> None:
    pane.show_conversations([conversation()])
    view = tree(pane)
    rect = view.visualRect(line(pane, "Conversation", "Unique name"))
    rect.setLeft(0)
    rect.setRight(view.viewport().width() - 1)
    point = copy_icon_rect(rect, Qt.LayoutDirection.LeftToRight).center().toPoint()

    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)

    assert clipboard() == "order-48213"


def test_menu_offers_path_and_column_for_attributes_only(pane: DetailPane, qtbot: QtBot) -> None:
    pane.show_conversations([conversation()])
    view = pane.tree

    def offered(*fields: str) -> list[str]:
        return [
            one.text() for one in view.menu_at(view.visualRect(line(pane, *fields)).center()).actions() if one.text()
        ]

    view.scrollTo(line(pane, "Attributes", "tier"))
    attribute, field = offered("Attributes", "tier"), offered("Attributes")
    with qtbot.waitSignal(pane.column_requested) as asked:
        menu = view.menu_at(view.visualRect(line(pane, "Attributes", "tags", "1")).center())
        next(one for one in menu.actions() if one.text() == "Show as Column").trigger()

    assert attribute == ["Copy Value", "Copy Field and Value", "Copy Path", "Show as Column"]
    assert "Show as Column" not in field
    assert asked.args == ["tags[1]"]


def test_enter_follows_a_link(pane: DetailPane, qtbot: QtBot) -> None:
    pane.show_conversations([conversation()])
    tree(pane).setCurrentIndex(line(pane, "Links", "Participants"))

    with qtbot.waitSignal(pane.link_requested) as asked:
        QTest.keyClick(tree(pane), Qt.Key.Key_Return)

    assert asked.args[0].path == f"/v1/Conversations/{CONVERSATION}/Participants"


def test_raw_is_the_row_as_received_laid_out(pane: DetailPane) -> None:
    row = '{"conversation_sid": "' + CONVERSATION + '", "n": 1.50, "n": 12345678901234567890, "s": "\\u00e9\\/"}'
    pane.show_conversations([from_text(row)])

    open_tab(pane, RAW)

    assert raw(pane).isReadOnly()
    assert raw(pane).toPlainText() == (
        '{\n  "conversation_sid": "' + CONVERSATION + '",\n  "n": 1.50,\n  "n": 12345678901234567890,\n'
        '  "s": "\\u00e9\\/"\n}'
    )


def test_hidden_characters_in_raw_are_drawn_but_copied_exactly(pane: DetailPane) -> None:
    pane.show_conversations([conversation(conversation_friendly_name="😀 a\u202eb\u00a0c")])
    open_tab(pane, RAW)
    view = raw(pane)

    view.selectAll()
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert "😀 a‹U+202E›b‹NBSP›c" in view.toPlainText()
    assert json.loads(clipboard())["conversation_friendly_name"] == "😀 a\u202eb\u00a0c"


def test_a_selection_after_hidden_characters_is_copied_exactly(pane: DetailPane) -> None:
    pane.show_conversations([conversation(conversation_friendly_name="😀\u202e1 \u202e2 end")])
    open_tab(pane, RAW)
    view = raw(pane)
    view.find("1 ‹U+202E›2")

    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert clipboard() == "1 \u202e2"


def test_giant_line_is_cut_and_said_but_copied_whole(pane: DetailPane) -> None:
    text = json.dumps("x" * 1_000_000)
    pane.show_conversations([conversation(conversation_attributes=text)])
    open_tab(pane, RAW)

    button(pane, "Copy all").click()

    assert len(raw(pane).toPlainText()) < 200_000
    assert any("characters are left out here" in one for one in texts(pane))
    assert json.loads(clipboard())["conversation_attributes"] == text


def test_finding_counts_and_walks_through_the_tree(pane: DetailPane, qtbot: QtBot) -> None:
    pane.show_conversations([conversation(conversation_attributes='{"a": {"b": {"Needle": 1}}, "c": "needle"}')])
    pane.find()
    field = pane.findChildren(QLineEdit)[0]

    QTest.keyClicks(field, "needle")
    qtbot.waitUntil(lambda: "1 of 2" in texts(pane))
    first = tree(pane).currentIndex().data()
    QTest.keyClick(field, Qt.Key.Key_F3)

    assert (first, tree(pane).currentIndex().data()) == ("Needle", "c")
    assert "2 of 2" in texts(pane)


def test_shift_f3_goes_back_and_round(pane: DetailPane, qtbot: QtBot) -> None:
    pane.show_conversations([conversation(conversation_attributes='{"needle1": 1, "needle2": 2, "needle3": 3}')])
    pane.find()
    field = pane.findChildren(QLineEdit)[0]
    QTest.keyClicks(field, "needle")
    qtbot.waitUntil(lambda: "1 of 3" in texts(pane))

    QTest.keyClick(field, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)

    assert tree(pane).currentIndex().data() == "needle3"


def test_finding_reaches_lines_that_are_not_made_yet(pane: DetailPane, qtbot: QtBot) -> None:
    pane.show_conversations([conversation(conversation_attributes=json.dumps([*range(3000), "needle", *range(3000)]))])
    pane.find()

    QTest.keyClicks(pane.findChildren(QLineEdit)[0], "needle")

    qtbot.waitUntil(lambda: "1 of 1+" in texts(pane))
    assert tree(pane).currentIndex().data() == "3000"


def test_finding_in_raw_counts_and_selects(pane: DetailPane, qtbot: QtBot) -> None:
    pane.show_conversations([conversation(conversation_friendly_name="😀 needle Needle")])
    open_tab(pane, RAW)
    pane.find()
    field = pane.findChildren(QLineEdit)[0]

    QTest.keyClicks(field, "needle")
    qtbot.waitUntil(lambda: "1 of 2" in texts(pane))
    QTest.keyClick(field, Qt.Key.Key_Return)

    assert raw(pane).textCursor().selectedText() == "Needle"


def test_what_is_not_there_is_said_and_esc_closes(pane: DetailPane, qtbot: QtBot) -> None:
    pane.show_conversations([conversation()])
    pane.find()
    field = pane.findChildren(QLineEdit)[0]
    QTest.keyClicks(field, "nowhere")
    qtbot.waitUntil(lambda: "not found" in texts(pane))

    QTest.keyClick(field, Qt.Key.Key_Escape)

    assert not field.isVisible()


def test_masked_texts_cannot_be_found(pane: DetailPane, qtbot: QtBot) -> None:
    pane.show_conversations([conversation()])
    pane.set_masking(Masking(active=True))
    pane.find()

    QTest.keyClicks(pane.findChildren(QLineEdit)[0], "delivery address")

    qtbot.waitUntil(lambda: "not found" in texts(pane))


def test_masking_hides_title_and_raw_until_this_one_is_revealed(pane: DetailPane) -> None:
    pane.show_conversations([conversation()])
    open_tab(pane, RAW)

    pane.set_masking(Masking(active=True))
    title, hidden = BULLETS in texts(pane), raw(pane).toPlainText()
    button(pane, "Reveal this one").click()

    assert (title, hidden) == (True, BULLETS)
    assert json.loads(raw(pane).toPlainText()) == received(
        conversation_date_created=json.loads(raw(pane).toPlainText())["conversation_date_created"],
        conversation_date_updated=json.loads(raw(pane).toPlainText())["conversation_date_updated"],
        conversation_timers=json.loads(raw(pane).toPlainText())["conversation_timers"],
    )


def test_one_line_is_revealed_and_the_others_stay_hidden(pane: DetailPane) -> None:
    pane.show_conversations([conversation()])
    pane.set_masking(Masking(active=True))
    view = pane.tree
    menu = view.menu_at(view.visualRect(line(pane, "Binding", "Address")).center())

    next(one for one in menu.actions() if one.text() == "Reveal This One").trigger()

    assert line(pane, "Binding", "Address").siblingAtColumn(1).data() == "whatsapp:+14155550142"
    assert line(pane, "Binding", "Proxy address").siblingAtColumn(1).data() == BULLETS


def test_masking_again_hides_what_was_revealed(pane: DetailPane) -> None:
    pane.show_conversations([conversation()])
    pane.set_masking(Masking(active=True))
    open_tab(pane, RAW)
    button(pane, "Reveal this one").click()

    pane.set_masking(Masking(active=True))

    assert raw(pane).toPlainText() == BULLETS


def test_masked_value_is_copied_masked(pane: DetailPane) -> None:
    pane.show_conversations([conversation()])
    pane.set_masking(Masking(active=True))
    tree(pane).setCurrentIndex(line(pane, "Binding", "Address"))

    QTest.keyClick(tree(pane), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert clipboard() == BULLETS


@pytest.mark.parametrize(
    "text", ["[" * 100_000 + "]" * 100_000, json.dumps(["x y " * 250_000]), json.dumps(list(range(150_000)))]
)
def test_giant_attributes_are_shown_painted_and_raw_without_a_crash(pane: DetailPane, qtbot: QtBot, text: str) -> None:
    pane.show_conversations([conversation(conversation_attributes=text)])
    pane.grab()

    open_tab(pane, RAW)
    pane.grab()

    assert raw(pane).toPlainText().startswith("{\n")
    open_tab(pane, DETAILS)
