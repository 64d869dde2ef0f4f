"""The progress line keeps its place and does not move for what is quick."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.design.measures import Measures
from desktop.design.progress_line import ProgressLine
from tests.design.looks import role_and_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def line(qtbot: QtBot) -> Iterator[ProgressLine]:
    window = QWidget()
    made = ProgressLine()
    layout = QVBoxLayout(window)
    layout.addWidget(made)
    window.show()
    qtbot.addWidget(window)
    # The window must outlive this function, or it takes the line along.
    yield made
    window.close()


def test_quick_things_show_no_line(line: ProgressLine) -> None:
    line.set_running(True)
    assert line.isHidden()

    line.set_running(False)
    assert line.isHidden()


def test_slow_things_show_a_line_until_they_end(line: ProgressLine, qtbot: QtBot) -> None:
    line.set_running(True)
    qtbot.waitUntil(line.isVisible)

    line.set_running(False)

    assert line.isHidden()


def test_known_share_is_shown_at_once(line: ProgressLine) -> None:
    line.set_done(3, 7)

    assert line.isVisible()
    assert (line.value(), line.maximum()) == (3, 7)
    assert role_and_name(line) == (QAccessible.Role.ProgressBar, "Progress")


def test_line_keeps_its_height_while_hidden(line: ProgressLine) -> None:
    assert line.sizePolicy().retainSizeWhenHidden()
    assert line.sizeHint().height() == Measures.of().progress
