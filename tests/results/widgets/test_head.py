"""The head of the results: what stands beside what, and how wide the filter is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from desktop.design.measures import Measures
from desktop.results.table_model import ConversationTableModel
from desktop.results.widgets.filter_field import FilterField
from desktop.results.widgets.head import ResultsHead
from desktop.results.widgets.results_pane import ResultsPane

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def pane(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def head(pane: QWidget) -> ResultsHead:
    field = FilterField()
    field.hint_line.float_under(field, pane)
    made = ResultsHead(field, pane)
    pane.setLayout(made.grid)
    made.update_metrics()
    made.summary.show_summary("312 conversations", "312", "complete")
    pane.show()
    return made


class ShownWindows(QObject):
    """Keeps the name of every widget that is shown as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.names.append(type(watched).__name__)
        return False


def place(head: ResultsHead, pane: QWidget, width_em: float, *, low: bool = False) -> None:
    head.set_low(low)
    pane.resize(round(width_em * Measures.of().em), 400)
    head.update_metrics()
    head.grid.activate()


def is_filter_below(head: ResultsHead) -> bool:
    return head.parts[-1].y() > head.summary.geometry().bottom()


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


def test_no_part_is_a_window_of_its_own_while_the_pane_is_built(qtbot: QtBot, qapp: QApplication) -> None:
    seen = ShownWindows()
    qapp.installEventFilter(seen)
    try:
        qtbot.addWidget(ResultsPane(ConversationTableModel()))
    finally:
        qapp.removeEventFilter(seen)

    assert seen.names == []


def test_a_narrow_pane_has_the_filter_below_the_summary(head: ResultsHead, pane: QWidget) -> None:
    place(head, pane, 60)
    wide = is_filter_below(head)
    place(head, pane, 40)

    assert (wide, is_filter_below(head)) == (False, True)


def test_a_low_pane_keeps_one_row_at_the_cost_of_load_all(head: ResultsHead, pane: QWidget) -> None:
    place(head, pane, 52, low=True)
    with_all = (is_filter_below(head), head.load_all.isVisible())
    widths = [width for width in range(30, 52) if _loses_load_all(head, pane, width)]

    assert with_all == (False, True)
    assert widths


def _loses_load_all(head: ResultsHead, pane: QWidget, width_em: int) -> bool:
    place(head, pane, width_em, low=True)
    return not head.load_all.isVisible() and not is_filter_below(head)


def test_held_numbers_are_counted_on_a_button_where_there_is_room(head: ResultsHead, pane: QWidget) -> None:
    place(head, pane, 60)
    hidden = head.held.isVisible()
    head.show_held(3)
    shown = head.held.isVisible(), head.held.text(), head.held.accessibleName()
    place(head, pane, 60, low=True)

    assert (hidden, shown, head.held.isVisible()) == (False, (True, "3 held", "Held numbers: 3"), False)
