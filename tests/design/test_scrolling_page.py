"""A page keeps its column narrow, a little above the middle, and scrolls where it is small."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.design.labels import TextLabel
from desktop.design.measures import Measures
from desktop.design.scrolling_page import ScrollingPage, clear_layout

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[ScrollingPage]:
    made = ScrollingPage(50)
    for _line in range(12):
        made.column.addWidget(TextLabel("One line of text"))
    qtbot.addWidget(made)
    yield made
    made.close()


def test_column_is_bounded_and_above_the_middle(page: ScrollingPage, qtbot: QtBot) -> None:
    em = Measures.of().em
    page.resize(90 * em, 60 * em)
    page.show()

    column = page.column.parentWidget()
    assert column is not None
    qtbot.waitUntil(lambda: column.width() == 50 * em)
    assert column.geometry().center().y() < page.height() / 2
    assert page.column_width == 50 * em


def test_small_page_scrolls_down_and_never_sideways(page: ScrollingPage, qtbot: QtBot) -> None:
    measures = Measures.of()
    page.resize(20 * measures.em, 5 * measures.lh)
    page.show()

    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)
    assert not page.horizontalScrollBar().isVisible()


def test_cleared_layout_shows_nothing(page: ScrollingPage) -> None:
    clear_layout(page.column)

    assert page.column.count() == 0
    assert not [label for label in page.findChildren(TextLabel) if label.isVisibleTo(page)]
