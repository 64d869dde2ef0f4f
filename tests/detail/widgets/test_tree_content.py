"""Whoever comes back to what the tree held before finds the line that was the current one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent

from desktop.detail.link_targets import LinkAnswer, target_of_path
from desktop.detail.search import PathSearch
from desktop.detail.tree_model import DetailModel
from desktop.detail.widgets.link_navigation import LinkStep
from desktop.detail.widgets.tree_content import TreeContent
from desktop.detail.widgets.tree_view import DetailTree
from tests.conversation_rows import CONVERSATION, conversation

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
PARTICIPANTS = f"/v1/Conversations/{CONVERSATION}/Participants"
TEXTS = tuple(f'{{"sid": "MB{number:032d}", "identity": "user_{number}"}}' for number in range(30))


@pytest.fixture
def tree(qtbot: QtBot) -> DetailTree:
    made = DetailTree(DetailModel())
    qtbot.addWidget(made)
    made.resize(420, 300)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def content(tree: DetailTree) -> TreeContent:
    model = tree.model()
    assert isinstance(model, DetailModel)
    return TreeContent(model, tree, tree)


def current(tree: DetailTree) -> str:
    return str(tree.currentIndex().data())


def followed() -> tuple[LinkStep, LinkAnswer]:
    target = target_of_path(PARTICIPANTS)
    assert target is not None
    answer = LinkAnswer(target, TEXTS)
    return LinkStep(target, answer), answer


def test_conversation_and_answer_keep_a_place_of_their_own(tree: DetailTree, content: TreeContent) -> None:
    step, answer = followed()
    content.show_conversations([conversation()])
    content.show_attribute(lambda model: PathSearch(model, "tier"))
    content.keep_place()
    content.show_answer(step, answer)
    content.show_participant("MB" + "7".zfill(32))
    at_participant = tree.currentIndex().row()
    content.keep_place()

    content.show_conversations([conversation()])
    at_conversation = current(tree)
    content.keep_place()
    content.show_answer(step, answer)

    assert at_conversation == "tier"
    assert tree.currentIndex().row() == at_participant > 0


def test_attributes_are_not_looked_for_in_an_answer(tree: DetailTree, content: TreeContent) -> None:
    content.keep_place()
    content.show_answer(*followed())

    def fail(_model: DetailModel) -> PathSearch:
        raise AssertionError

    content.show_attribute(fail)


def test_focus_by_key_selects_the_first_line_which_a_screen_reader_tells(
    tree: DetailTree, content: TreeContent
) -> None:
    content.show_conversations([conversation()])
    assert not tree.currentIndex().isValid()

    tree.focusInEvent(QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))

    assert current(tree) == "Conversation"
    assert tree.selectionModel().isSelected(tree.currentIndex())
    assert tree.verticalScrollBar().value() == 0
