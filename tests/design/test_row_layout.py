"""Rows of widgets: whole while there is room, then cut in the order given; mirrored for right to left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

from desktop.design.row_layout import Row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


class Part(QWidget):
    """A widget of 100 by 20 pixels, at least 40 wide."""

    def sizeHint(self) -> QSize:
        return QSize(100, 20)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 20)


@pytest.fixture
def parts(qtbot: QtBot) -> Iterator[list[Part]]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 60)
    yield [Part(window) for _ in range(3)]
    window.close()


def places(parts: list[Part]) -> list[tuple[int, int]]:
    return [(part.x(), part.width()) for part in parts]


def test_all_are_whole_while_there_is_room(parts: list[Part]) -> None:
    Row(parts, 10).place(QRect(0, 0, 400, 60), parts)

    assert places(parts) == [(0, 100), (110, 100), (220, 100)]
    assert {part.y() for part in parts} == {20}


def test_the_first_named_gives_way_first(parts: list[Part]) -> None:
    Row(parts, 10).place(QRect(0, 0, 240, 60), [parts[1], parts[0]])

    assert places(parts) == [(0, 80), (90, 40), (140, 100)]


def test_what_is_left_out_takes_no_room(parts: list[Part]) -> None:
    row = Row(parts, 10)
    row.remove(parts[1])
    row.place(QRect(0, 0, 400, 60), [parts[1]])

    assert row.width() == 210
    assert parts[1] not in row
    assert places([parts[0], parts[2]]) == [(0, 100), (110, 100)]


def test_width_with_some_cut(parts: list[Part]) -> None:
    assert Row(parts, 10).width({Part: 50}) == 170
    assert Row(parts, 10).width({Part: 500}) == 320
    assert Row([], 10).width() == 0


def test_right_to_left_is_mirrored(parts: list[Part]) -> None:
    for part in parts:
        part.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    Row(parts, 10).place(QRect(0, 0, 320, 60), (), QRect(0, 0, 400, 60))

    assert places(parts) == [(300, 100), (190, 100), (80, 100)]


def test_what_does_not_fit_goes_to_the_next_row(parts: list[Part]) -> None:
    rows = Row(parts, 10).wrapped(210)

    assert [row.widgets for row in rows] == [parts[:2], parts[2:]]


def test_a_widget_that_is_wider_than_the_room_has_a_row_of_its_own(parts: list[Part]) -> None:
    assert [row.widgets for row in Row(parts, 10).wrapped(50)] == [[part] for part in parts]
