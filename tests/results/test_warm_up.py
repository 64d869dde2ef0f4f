"""What the next key needs is made while nothing happens, and nothing is made while something does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QTimer

from desktop.results.columns import default_columns
from desktop.results.row_order import SortKeys
from desktop.results.search_texts import SearchIndex
from desktop.results.warm_up import WarmUp
from tests.table_rows import rows

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.results.columns import Column

NAMES = next(column for column in default_columns() if column.key == "friendly_name")


class Warm:
    """Sort keys and texts of some rows, and how many there are of each."""

    def __init__(self, number: int) -> None:
        self.rows = rows(number)
        self.keys, self.texts = SortKeys(), SearchIndex()
        self.texts.grow(number)
        self.owner = QObject()
        self.made = WarmUp(self.rows, self.keys, self.texts, self.owner)

    def has_key(self, column: Column) -> bool:
        return self.keys.warm(column, self.rows, 0)


@pytest.fixture
def warm(qapp: object) -> Warm:
    return Warm(700)


def test_keys_and_texts_are_made_in_time(qtbot: QtBot, warm: Warm) -> None:
    warm.made.rows_came(700, [NAMES])
    assert (warm.has_key(NAMES), warm.texts.missing) == (False, 700)

    qtbot.waitUntil(lambda: not warm.texts.missing)

    assert warm.has_key(NAMES)


def test_what_was_not_asked_for_is_not_begun(qtbot: QtBot, warm: Warm) -> None:
    warm.made.put_off()
    assert not any(timer.isActive() for timer in warm.made.findChildren(QTimer))


def test_keys_of_names_are_made_on_the_way_where_rows_are_very_many(qapp: object) -> None:
    warm = Warm(10_100)

    for _ in range(41):
        warm.made.rows_came(0, [NAMES])

    assert warm.has_key(NAMES)
