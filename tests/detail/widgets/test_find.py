"""What is looked for in the detail pane is found, counted and gone to."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from desktop.detail.json_nodes import path_of
from desktop.detail.link_targets import LinkAnswer, LinkKind, LinkTarget
from desktop.detail.search import TreeSearch
from desktop.detail.tree_model import DetailModel
from desktop.detail.widgets.detail_pane import DetailPane
from desktop.detail.widgets.find import TreeFinder
from desktop.detail.widgets.tab_row import RAW
from desktop.detail.widgets.tree_view import DetailTree
from desktop.privacy.masking import Masking
from tests.conversation_rows import CONVERSATION, conversation
from tests.detail.widgets.test_detail_pane import open_tab, raw, texts, tree

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def pane(qtbot: QtBot) -> DetailPane:
    made = DetailPane()
    qtbot.addWidget(made)
    made.resize(420, 900)
    made.show()
    return made


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


def test_who_is_at_a_match_stays_there_when_a_list_goes_on(qtbot: QtBot) -> None:
    model = DetailModel()
    tree = DetailTree(model)
    qtbot.addWidget(tree)
    target = LinkTarget(LinkKind.PARTICIPANTS, f"/v1/Conversations/{CONVERSATION}/Participants")
    texts = tuple(f'{{"sid": "MB{number:032d}", "identity": "user_{number}"}}' for number in range(40))
    finder = TreeFinder(tree, tree)
    model.show_answer(LinkAnswer(target, texts[:20], "/v1/more"))
    finder.find(TreeSearch(model, "user_1"))
    finder.find_next(2)
    kept, place = tree.currentIndex().siblingAtColumn(1).data(), tree.place()

    model.show_answer(LinkAnswer(target, texts))
    tree.go_back_to(place)
    with qtbot.waitSignal(finder.found, check_params_cb=lambda _current, _total, more: not more) as told:
        finder.find(TreeSearch(model, "user_1"), may_stay=True)
    stayed = tree.currentIndex().siblingAtColumn(1).data()
    model.show_answer(LinkAnswer(target, texts[30:]))
    finder.find(TreeSearch(model, "user_3"), may_stay=True)

    assert stayed == kept
    assert told.args is not None
    assert told.args[0] == 3
    qtbot.waitUntil(lambda: "user_3" in str(tree.currentIndex().siblingAtColumn(1).data()))


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


def test_the_attribute_that_holds_a_text_is_opened_and_in_sight(pane: DetailPane, qtbot: QtBot) -> None:
    deep = {"customer": {"plans": [{"n": number} for number in range(60)] + [{"needle": 1, "why": "a needle"}]}}
    pane.resize(420, 300)
    pane.show_conversations([conversation(conversation_attributes=json.dumps(deep))])

    pane.show_attribute_with(lambda text: "needle" in text)

    shown = tree(pane)
    line = shown.currentIndex()
    assert line.data() == "why"
    assert shown.viewport().rect().contains(shown.visualRect(line).center())


def test_an_attribute_found_by_its_name_alone_is_opened_too(pane: DetailPane) -> None:
    pane.show_conversations([conversation(conversation_attributes='{"a": {"b": {"needle": 1}}, "c": 2}')])

    pane.show_attribute_with(lambda text: "needle" in text)

    assert tree(pane).currentIndex().data() == "needle"


def test_the_attribute_at_a_path_is_opened_whatever_its_value(pane: DetailPane) -> None:
    pane.show_conversations([conversation(conversation_attributes='{"a": {"x y": [0, {"n": 7}]}, "n": 7}')])

    pane.show_attribute_at(path_of(("a", "x y", 1, "n")))

    line = tree(pane).currentIndex()
    assert (line.data(), line.parent().data()) == ("n", "1")


def test_no_hidden_attribute_is_opened_for_a_text(pane: DetailPane) -> None:
    pane.set_masking(Masking(active=True))
    pane.show_conversations([conversation(conversation_attributes='{"a": "needle"}')])
    before = tree(pane).currentIndex()

    pane.show_attribute_with(lambda text: "needle" in text)

    assert tree(pane).currentIndex() == before
