"""Chips: one per state and channel present, named by word and count, together one narrowing."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from desktop.design.chip import Chip
from desktop.privacy.masking import Masking
from desktop.results.facets import Facets
from desktop.results.widgets.filter_chips import FilterChips

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

COUNTS = Facets(
    Counter({"closed": 266, "active": 26, "on_hold": 1, "initializing": 1, "inactive": 18}),
    Counter({"whatsapp": 300, "sms": 10, "pigeon": 2}),
)


@pytest.fixture
def chips(qtbot: QtBot) -> FilterChips:
    made = FilterChips()
    qtbot.addWidget(made)
    made.resize(900, 30)
    made.show_counts(COUNTS)
    made.show()
    return made


def named(chips: FilterChips) -> list[str]:
    found = [chip for chip in chips.findChildren(Chip) if chip.isVisible()]
    found.sort(key=lambda chip: (chip.y(), chip.x()))
    return [chip.accessibleName() for chip in found]


def chip(chips: FilterChips, word: str) -> Chip:
    return next(one for one in chips.findChildren(Chip) if one.text() == word)


def test_states_come_first_then_channels_each_with_its_count(chips: FilterChips) -> None:
    assert named(chips)[:4] == ["active 26", "inactive 18", "closed 266", "other 2"]
    assert set(named(chips)[4:]) == {"WhatsApp 300", "SMS 10", "pigeon 2"}


def test_chips_that_are_on_are_told_together(qtbot: QtBot, chips: FilterChips) -> None:
    chip(chips, "active").setChecked(True)
    with qtbot.waitSignal(chips.chips_changed) as told:
        chip(chips, "WhatsApp").setChecked(True)

    assert told.args == [frozenset({"active"}), frozenset({"whatsapp"}), frozenset()]


def test_space_switches_a_chip(chips: FilterChips) -> None:
    closed = chip(chips, "closed")

    QTest.keyClick(closed, Qt.Key.Key_Space)

    assert closed.isChecked()


def test_a_chip_that_is_on_stays_when_nothing_has_its_word(chips: FilterChips) -> None:
    chip(chips, "active").setChecked(True)

    chips.show_counts(Facets(Counter({"closed": 3}), Counter()))

    assert named(chips) == ["active 0", "closed 3"]


def test_clearing_switches_all_off(qtbot: QtBot, chips: FilterChips) -> None:
    chip(chips, "active").setChecked(True)
    chip(chips, "SMS").setChecked(True)

    with qtbot.waitSignals([chips.chips_changed, chips.chips_changed]):
        chips.clear_checks()

    assert not [one for one in chips.findChildren(Chip) if one.isChecked()]


def test_chips_that_do_not_fit_go_on_the_next_line(chips: FilterChips) -> None:
    one_line = chips.heightForWidth(900)

    assert chips.heightForWidth(300) >= 2 * one_line
    assert chips.heightForWidth(0) > 0


def test_a_chip_that_comes_again_is_the_same_one_and_off(chips: FilterChips) -> None:
    closed = chip(chips, "closed")
    chips.show_counts(Facets())
    assert named(chips) == []

    chips.show_counts(Facets(Counter({"closed": 3}), Counter()))

    assert named(chips) == ["closed 3"]
    assert chip(chips, "closed") is closed
    assert not chips.is_on


def test_chips_without_end_are_not_kept(qtbot: QtBot, chips: FilterChips) -> None:
    for number in range(40):
        chips.show_counts(Facets(Counter(), Counter({f"channel {number}": 1})))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert len(chips.findChildren(Chip)) < 25


def test_with_a_filter_chips_say_how_many_of_theirs_match(chips: FilterChips) -> None:
    chips.show_counts(COUNTS, Facets(Counter({"closed": 12}), Counter({"whatsapp": 12})))

    assert named(chips)[:3] == ["active 0 of 26", "inactive 0 of 18", "closed 12 of 266"]
    assert "WhatsApp 12 of 300" in named(chips)

    chips.show_counts(COUNTS)

    assert "closed 266" in named(chips)


def test_own_numbers_have_chips_where_there_are_several_and_are_masked(qtbot: QtBot, chips: FilterChips) -> None:
    one = Facets(COUNTS.states, COUNTS.channels, Counter({"+14155550100": 3, "": 9}))
    chips.show_counts(one)
    assert not any("+1415" in name for name in named(chips))

    chips.show_counts(Facets(COUNTS.states, COUNTS.channels, Counter({"+14155550100": 3, "+442079460123": 2})))
    assert named(chips)[-2:] == ["+14155550100 3", "+442079460123 2"]
    with qtbot.waitSignal(chips.chips_changed) as told:
        chip(chips, "+442079460123").setChecked(True)
    assert told.args == [frozenset(), frozenset(), frozenset({"+442079460123"})]

    chips.set_masking(Masking(active=True))
    assert not any("0123" in name for name in named(chips))


def test_folded_chips_are_in_a_menu_and_those_that_are_on_are_seen(qtbot: QtBot, chips: FilterChips) -> None:
    menu = QMenu(chips)
    chips.set_folded(True)
    chips.fill_menu(menu)
    entries = {action.text(): action for action in menu.actions() if not action.isSeparator()}

    assert named(chips) == []
    assert list(entries)[:4] == ["active 26", "inactive 18", "closed 266", "other 2"]
    entries["closed 266"].trigger()
    assert named(chips) == ["closed 266"]
    assert chips.checked == {("state", "closed")}
    chip(chips, "closed").setChecked(False)
    assert named(chips) == []
