"""The comparison takes the detail's place, is copied from, and gives the place back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QTableView

from desktop.detail.widgets.detail_pane import DetailPane
from tests.conversation_rows import conversation
from tests.detail.widgets.test_detail_pane import button, texts

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def pane(qtbot: QtBot) -> DetailPane:
    made = DetailPane()
    qtbot.addWidget(made)
    made.resize(760, 700)
    made.show()
    made.show_conversations([conversation(conversation_state="active"), conversation(conversation_state="closed")])
    return made


def table(pane: DetailPane) -> QTableView:
    return next(one for one in pane.findChildren(QTableView) if one.accessibleName() == "Compare Conversations")


def test_two_to_four_conversations_can_be_compared(pane: DetailPane) -> None:
    offered = []
    for count in range(1, 6):
        pane.show_conversations([conversation(conversation_unique_name=str(n)) for n in range(count)])
        offered.append(button(pane, "Compare").isVisible())

    assert offered == [False, True, True, True, False]


def test_comparison_stands_in_the_place_of_the_detail_and_goes_back(pane: DetailPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.comparison.comparing_changed) as begun:
        button(pane, "Compare").click()
    assert begun.args == [True]
    assert table(pane).isVisible()
    assert any("1 of " in text for text in texts(pane))

    with qtbot.waitSignal(pane.comparison.comparing_changed) as ended:
        button(pane, "Back to details").click()
    assert ended.args == [False]
    assert not table(pane).isVisible()


def test_the_key_of_going_back_is_none_of_the_buttons(pane: DetailPane) -> None:
    pane.compare()
    QTest.keyClick(button(pane, "Copy as table"), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)

    assert not table(pane).isVisible()


def test_escape_leads_back(pane: DetailPane) -> None:
    pane.compare()
    QTest.keyClick(table(pane), Qt.Key.Key_Escape)

    assert not pane.comparison.is_comparing


def test_equal_fields_unfold(pane: DetailPane) -> None:
    pane.compare()
    folded = table(pane).model().rowCount()
    pane.findChildren(QCheckBox)[0].click()

    assert table(pane).model().rowCount() > folded


def test_copy_is_a_table(pane: DetailPane, qtbot: QtBot) -> None:
    pane.compare()
    with qtbot.waitSignal(pane.said):
        button(pane, "Copy as table").click()

    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].startswith("Field\t")
    assert "State\tactive\tclosed" in lines


def test_selecting_one_conversation_ends_the_comparison(pane: DetailPane) -> None:
    pane.compare()
    pane.show_conversations([conversation()])

    assert not pane.comparison.is_comparing


def test_several_sids_are_copied_by_a_button_that_says_how_many(pane: DetailPane) -> None:
    assert button(pane, "Copy 2 conversation SIDs").text() == "Copy 2 SIDs"
    pane.show_conversations([conversation()])
    assert button(pane, "Copy conversation SID").text() == "Copy SID"
