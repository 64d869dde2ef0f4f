"""The results: the filter's width goes with what is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.results.table_model import ConversationTableModel
from desktop.results.widgets.results_pane import ResultsPane

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_the_filter_widens_for_a_text_where_there_is_room(qtbot: QtBot) -> None:
    pane = ResultsPane(ConversationTableModel())
    qtbot.addWidget(pane)
    pane.resize(1400, 900)
    pane.show()
    empty = pane.filter.width()

    pane.filter.setText("order created:>2026-01-01")
    assert pane.filter.minimumWidth() > empty

    pane.filter.clear()
    assert pane.filter.minimumWidth() == empty
