"""Colour marks of accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton

from desktop.accounts.account import COLOURS
from desktop.accounts.widgets.colour_marks import ColourMarks
from desktop.design.colours import DARK, LIGHT, mark_colour

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_every_mark_has_a_colour_of_its_own_in_both_palettes() -> None:
    for colours in (LIGHT, DARK):
        shown = [mark_colour(name, colours) for name in COLOURS]
        assert None not in shown
        assert len({one.name() for one in shown if one is not None}) == len(COLOURS)


def test_no_mark_and_an_unknown_one_have_none() -> None:
    assert mark_colour(None, LIGHT) is None
    assert mark_colour("#123456", LIGHT) is None


def test_a_click_chooses_a_mark_and_says_so(qtbot: QtBot) -> None:
    marks = ColourMarks()
    qtbot.addWidget(marks)
    marks.show()
    told: list[bool] = []
    marks.changed.connect(lambda: told.append(True))
    (plum,) = [one for one in marks.findChildren(QRadioButton) if one.accessibleName() == "Plum"]

    QTest.mouseClick(plum, Qt.MouseButton.LeftButton)

    assert (marks.colour, told) == ("plum", [True])


def test_a_screen_readers_action_chooses_a_mark_and_says_so(qtbot: QtBot) -> None:
    marks = ColourMarks()
    qtbot.addWidget(marks)
    told: list[bool] = []
    marks.changed.connect(lambda: told.append(True))
    (plum,) = [one for one in marks.findChildren(QRadioButton) if one.accessibleName() == "Plum"]

    plum.toggle()  # what the action does: there is no click

    assert (marks.colour, told) == ("plum", [True])


def test_a_mark_is_set_without_saying_so(qtbot: QtBot) -> None:
    marks = ColourMarks()
    qtbot.addWidget(marks)
    told: list[bool] = []
    marks.changed.connect(lambda: told.append(True))

    shown = []
    for name in ("cyan", "pink"):
        marks.set_colour(name)
        shown.append(marks.colour)

    assert shown == ["cyan", None]
    assert told == []
