"""Tests desktop/design/scroll_area.py and desktop/design/wrapping_row.py: whole while there is room, then scrolled."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QTableView, QVBoxLayout, QWidget

from desktop.design.measures import Measures
from desktop.design.scroll_area import FittingScrollArea, known_viewport
from desktop.design.wrapping_row import WrappingRow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Part(QPushButton):
    """A button of 100 pixels' width and the height of a control."""

    def sizeHint(self) -> QSize:
        return QSize(100, Measures.of().control)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


@pytest.fixture
def row(qtbot: QtBot) -> WrappingRow:
    made = WrappingRow([Part() for _ in range(3)])
    qtbot.addWidget(made)
    return made


def test_what_has_no_room_in_the_row_goes_below(row: WrappingRow) -> None:
    gap, control = Measures.of().u, Measures.of().control
    one, two = 3 * 100 + 2 * gap, 2 * 100 + gap

    assert row.one_row_width() == one
    assert row.heightForWidth(one) == control
    assert row.heightForWidth(two) == 2 * control + gap
    row.resize(two, 2 * control + gap)
    row.show()
    places = [(part.x(), part.y()) for part in row.findChildren(Part)]
    assert places == [(0, 0), (100 + gap, 0), (0, control + gap)]


def test_what_is_hidden_takes_no_room(row: WrappingRow) -> None:
    row.show()
    row.findChildren(Part)[1].hide()

    assert row.one_row_width() == 200 + Measures.of().u


def test_an_area_is_as_high_as_its_content_until_that_is_too_much(row: WrappingRow, qtbot: QtBot) -> None:
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(row)
    area = FittingScrollArea(content)
    qtbot.addWidget(area)
    most = [1000]
    area.content_changed.connect(lambda: area.fit(most[0]))
    area.resize(1000, 10)
    area.show()
    assert area.height() == Measures.of().control

    area.resize(100, area.height())
    assert area.height() == row.heightForWidth(100)

    most[0] = Measures.of().control
    area.fit(most[0])
    assert area.height() == Measures.of().control
    assert area.verticalScrollBar().maximum() > 0


def test_a_viewport_is_found_as_the_child_that_it_is(qtbot: QtBot) -> None:
    area = QTableView()
    qtbot.addWidget(area)
    found = known_viewport(area)

    assert found is area.viewport()
    assert found.size() == area.viewport().size()
