"""The status line says what was done as long as it holds; its words can be pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from desktop.design.measures import Measures
from desktop.window.widgets.status_line import StatusLine
from tests.design.looks import click, press, role_and_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def line(qtbot: QtBot) -> Iterator[StatusLine]:
    made = StatusLine()
    made.set_time_mode("Local time, UTC+1", "UTC+1")
    made.set_region("United States (us1)", "us1")
    qtbot.addWidget(made)
    made.resize(100 * Measures.of().em, made.sizeHint().height())
    made.show()
    yield made
    made.close()


def test_what_was_done_has_a_tick(line: StatusLine) -> None:
    line.say("Copied the conversation SID")

    assert line.said.text() == "Copied the conversation SID"
    assert not line.tick.isHidden()


def test_what_is_so_has_no_tick(line: StatusLine) -> None:
    line.say("2 selected", done=False)

    assert line.tick.isHidden()


def test_what_no_longer_holds_is_taken_back(line: StatusLine) -> None:
    line.say("Copied the conversation SID")

    line.clear()

    assert line.said.text() == ""
    assert line.tick.isHidden()


def test_tick_goes_and_the_words_stay_when_there_is_no_news(line: StatusLine, qtbot: QtBot) -> None:
    line._settle.setInterval(50)

    line.say("Copied the conversation SID")

    qtbot.waitUntil(line.tick.isHidden)
    assert line.said.text() == "Copied the conversation SID"


def test_time_and_masking_are_buttons(line: StatusLine, qtbot: QtBot) -> None:
    assert role_and_name(line.time) == (QAccessible.Role.Button, "Local time, UTC+1")
    assert role_and_name(line.masking) == (QAccessible.Role.Button, "Personal data visible")
    assert line.time.focusPolicy() & Qt.FocusPolicy.TabFocus
    with qtbot.waitSignal(line.time_clicked):
        click(line.time)
    with qtbot.waitSignal(line.masking_clicked):
        press(line.masking, Qt.Key.Key_Return)


def test_masking_is_said(line: StatusLine) -> None:
    line.set_masked(True)

    assert line.masking.text() == "Personal data masked"


def test_narrow_line_takes_the_short_words_and_cuts_nothing(line: StatusLine) -> None:
    em = Measures.of().em
    line.say("Copied 1000 rows as tab-separated text with their headers")

    assert (line.time.text(), line.region.text()) == ("Local time, UTC+1", "United States (us1)")
    line.resize(60 * em, line.height())
    assert (line.time.text(), line.region.text()) == ("UTC+1", "us1")
    line.resize(40 * em, line.height())
    assert line.region.isHidden()
    assert line.minimumSizeHint().width() <= 40 * em
