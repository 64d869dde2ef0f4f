"""The detail pane is read, searched and copied from by mouse and key."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QTabBar, QTreeView

from desktop.detail.widgets.detail_pane import DetailPane
from desktop.detail.widgets.row_painter import copy_icon_rect
from desktop.detail.widgets.tab_row import RAW
from desktop.privacy.masking import BULLETS, Masking
from desktop.twilio.types import ParticipantKind, ParticipantQuery
from tests.conversation_rows import CONVERSATION, conversation, received

if TYPE_CHECKING:
    from collections.abc import Iterator

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

    model = tree(pane).model()
    parts = [model.index(row, 0) for row in range(model.rowCount())]
    assert all(tree(pane).isExpanded(part) for part in parts if model.hasChildren(part))
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

    with qtbot.waitSignal(pane.said) as said:
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

    button(pane, "Copy 2 conversation SIDs").click()

    assert any("2 conversations selected" in text for text in texts(pane))
    assert clipboard() == f"{CONVERSATION}\n{other}"


def test_key_copies_the_current_value(pane: DetailPane, qtbot: QtBot) -> None:
    pane.show_conversations([conversation()])
    tree(pane).setCurrentIndex(line(pane, "Binding", "Proxy address"))

    with qtbot.waitSignal(pane.said) as said:
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

    assert attribute == [
        "Copy Value",
        "Copy Field and Value",
        "Copy Path",
        "Filter by This Value",
        "Filter Out This Value",
        "Show as Column",
    ]
    assert "Show as Column" not in field
    assert asked.args == ["tags[1]"]


def test_enter_follows_a_link(pane: DetailPane, qtbot: QtBot) -> None:
    pane.show_conversations([conversation()])
    tree(pane).setCurrentIndex(line(pane, "Links", "Participants"))

    with qtbot.waitSignal(pane.link_requested) as asked:
        QTest.keyClick(tree(pane), Qt.Key.Key_Return)

    assert asked.args[0].path == f"/v1/Conversations/{CONVERSATION}/Participants"


def test_masking_hides_title_and_raw_until_this_one_is_revealed(pane: DetailPane) -> None:
    pane.show_conversations([conversation()])
    open_tab(pane, RAW)

    pane.set_masking(Masking(active=True))
    title, hidden = BULLETS in texts(pane), raw(pane).toPlainText()
    button(pane, "Reveal").click()

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

    next(one for one in menu.actions() if one.text() == "Reveal Value").trigger()

    assert line(pane, "Binding", "Address").siblingAtColumn(1).data() == "whatsapp:+14155550142"
    assert line(pane, "Binding", "Proxy address").siblingAtColumn(1).data() == BULLETS


def test_masking_again_hides_what_was_revealed(pane: DetailPane) -> None:
    pane.show_conversations([conversation()])
    pane.set_masking(Masking(active=True))
    open_tab(pane, RAW)
    button(pane, "Reveal").click()

    pane.set_masking(Masking(active=True))

    assert raw(pane).toPlainText() == BULLETS


def test_masked_value_is_copied_masked(pane: DetailPane) -> None:
    pane.show_conversations([conversation()])
    pane.set_masking(Masking(active=True))
    tree(pane).setCurrentIndex(line(pane, "Binding", "Address"))

    QTest.keyClick(tree(pane), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert clipboard() == BULLETS


@pytest.mark.parametrize(
    ("fields", "wanted"),
    [
        (("Conversation", "State"), "state:active"),
        (("Binding", "Type"), "channel:whatsapp"),
        (("Attributes", "tier"), "attr.tier=gold"),
        (("Conversation", "Created by"), '"larkspur-intake-bot"'),
    ],
)
def test_menu_filters_by_a_value_and_without_it(
    pane: DetailPane, qtbot: QtBot, fields: tuple[str, ...], wanted: str
) -> None:
    row = {"conversation_created_by": "larkspur-intake-bot", "conversation_attributes": '{"tier": "gold"}'}
    pane.show_conversations([conversation(**row)])
    menu = pane.tree.menu_at(pane.tree.visualRect(line(pane, *fields)).center())
    actions = {one.text(): one for one in menu.actions()}

    with qtbot.waitSignal(pane.filter_requested) as kept:
        actions["Filter by This Value"].trigger()
    with qtbot.waitSignal(pane.filter_requested) as left_out:
        actions["Filter Out This Value"].trigger()

    assert (kept.args, left_out.args) == ([wanted], [f"-{wanted}"])


def test_menu_looks_up_the_participant_a_line_names(pane: DetailPane, qtbot: QtBot) -> None:
    pane.show_conversations([conversation()])
    menu = pane.tree.menu_at(pane.tree.visualRect(line(pane, "Binding", "Address")).center())

    with qtbot.waitSignal(pane.lookup_requested) as asked:
        next(one for one in menu.actions() if one.text() == "Look Up This Participant").trigger()

    assert asked.args == [ParticipantQuery(ParticipantKind.ADDRESS, "whatsapp:+14155550142")]


def test_masked_values_are_not_asked_with(pane: DetailPane) -> None:
    pane.show_conversations([conversation()])
    pane.set_masking(Masking(active=True))
    menu = pane.tree.menu_at(pane.tree.visualRect(line(pane, "Binding", "Address")).center())

    assert not {"Filter by This Value", "Look Up This Participant"} & {one.text() for one in menu.actions()}


def test_leaves_do_not_claim_to_be_expanded(pane: DetailPane) -> None:
    pane.show_conversations([conversation(conversation_timers={})])
    view = pane.tree
    view.expandAll()
    face = QAccessible.queryAccessibleInterface(view)
    claims = {}
    for number in range(face.childCount()):
        child = face.child(number)
        if child.role() in {QAccessible.Role.TreeItem, QAccessible.Role.Cell}:
            claims[child.text(QAccessible.Text.Name)] = child.state().expanded

    assert claims["Links"]
    assert not claims["State"]
    assert not next(claim for name, claim in claims.items() if name.startswith("Timers"))


def name_for_readers(pane: DetailPane) -> int:
    """Return the number by which screen readers know the first line, until Qt makes them forget it."""
    return QAccessible.uniqueId(QAccessible.queryAccessibleInterface(pane.tree).child(0))


@pytest.fixture
def told(pane: DetailPane, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """Return the names under which the first line, with the focus on it, was told."""
    names: list[int] = []
    monkeypatch.setattr(pane.tree, "currentChanged", lambda *_: names.append(name_for_readers(pane)))
    was_active = QAccessible.isActive()
    QAccessible.setActive(True)
    pane.show_conversations([conversation()])
    pane.activateWindow()
    pane.focus_content()
    qtbot.waitUntil(lambda: bool(names))
    yield names
    QAccessible.setActive(was_active)


def test_the_current_line_is_told_once_qt_has_laid_out_the_lines(
    pane: DetailPane, told: list[int], qtbot: QtBot
) -> None:
    for height in (200, 900, 200):  # a scroll bar that comes makes Qt lay out the lines once more
        pane.resize(420, height)
        for _ in range(10):
            QCoreApplication.processEvents()
        qtbot.waitUntil(lambda: told[-1] == name_for_readers(pane))


def test_a_line_is_told_anew_when_it_closes_and_opens(pane: DetailPane, told: list[int], qtbot: QtBot) -> None:
    names = [told[-1]]
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        QTest.keyClick(pane.tree, key)
        qtbot.waitUntil(lambda: told[-1] == name_for_readers(pane) and told[-1] not in names)
        names.append(told[-1])


def test_focus_by_key_lands_on_the_first_line_in_sight(pane: DetailPane, qtbot: QtBot) -> None:
    pane.show_conversations([conversation()])
    pane.resize(420, 300)
    view = pane.tree
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 0)
    view.verticalScrollBar().setValue(view.visualRect(line(pane, "Conversation").siblingAtColumn(0)).height() + 2)
    scrolled = view.verticalScrollBar().value()

    pane.activateWindow()
    pane.focus_content()
    qtbot.waitUntil(lambda: view.currentIndex().isValid())

    assert view.verticalScrollBar().value() == scrolled
    assert 0 <= view.visualRect(view.currentIndex()).top() < 50
