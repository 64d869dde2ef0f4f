"""The pane of results: what it tells is told of the rows that are there, and of no others."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from desktop.design.measures import Measures
from desktop.lookup.state import LookupPhase, LookupState
from desktop.results.table_model import ConversationTableModel
from desktop.results.widgets.results_pane import ResultsPane
from tests.table_rows import batch, rows

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from pytestqt.qtbot import QtBot


@pytest.fixture
def pane(qtbot: QtBot) -> ResultsPane:
    made = ResultsPane(ConversationTableModel())
    qtbot.addWidget(made)
    made.resize(80 * Measures.of().em, 600)
    made.show()
    return made


def held(pane: ResultsPane) -> str:
    return pane.head.held.text() if pane.head.held.isVisible() else ""


def test_held_numbers_of_another_lookup_are_not_told_while_a_new_one_is_loading(pane: ResultsPane) -> None:
    pane.model.append(batch(rows(3)))
    pane.show_state(LookupState(LookupPhase.COMPLETE))
    before = held(pane)

    pane.show_state(LookupState(LookupPhase.LOADING, refreshing=True))
    pane.model.begin_refresh()
    pane.model.append(batch(rows(3)))
    pane.show_state(LookupState(LookupPhase.LOADING, refreshing=True))
    refreshing = held(pane)
    pane.model.clear()
    pane.show_state(LookupState(LookupPhase.LOADING))

    assert (before, refreshing, held(pane)) == ("1 held", "1 held", "")


def test_a_condition_is_added_to_the_filter_once(pane: ResultsPane) -> None:
    for text in ('-name:"Order 1"', 'name:"Order 1"', '-name:"Order 1"', 'name:"Order 1"', "state:closed"):
        pane.filter_by(text)

    assert pane.filter.text() == '-name:"Order 1" name:"Order 1" state:closed'


def places(pane: ResultsPane) -> dict[str, QRect]:
    """Return the rectangles of all visible parts."""
    parts = [one for one in pane.findChildren(QWidget) if one.isVisible()]
    return {f"{type(one).__name__} {place}": one.geometry() for place, one in enumerate(parts)}


@pytest.mark.parametrize("width_em", [45, 60, 100])
def test_everything_has_its_place_before_rows_are_drawn_for_the_first_time(qtbot: QtBot, width_em: int) -> None:
    pane = ResultsPane(ConversationTableModel())
    qtbot.addWidget(pane)
    pane.resize(width_em * Measures.of().em, 900)
    pane.show()
    pane.show_state(LookupState(LookupPhase.LOADING))
    qtbot.waitExposed(pane)

    pane.model.append(batch(rows(50)))
    pane.show_state(LookupState(LookupPhase.LOADING))
    at_once = places(pane)
    qtbot.wait(100)  # whatever is put off

    assert at_once == places(pane)
