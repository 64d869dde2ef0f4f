"""The start page offers an account and the demo, and lists whom the demo knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from desktop.demo import account as demo_account
from desktop.design.action_row import ActionRow
from desktop.design.chip import SuggestionChip
from desktop.design.measures import Measures
from desktop.privacy.masking import BULLETS, Masking
from desktop.window.widgets.start_page import StartPage
from tests.design.looks import click, press, visible_buttons

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from desktop.twilio.types import ParticipantQuery


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[StartPage]:
    made = StartPage()
    made.set_participants(demo_account.PARTICIPANTS)
    qtbot.addWidget(made)
    yield made
    made.close()


def rows(page: StartPage) -> list[ActionRow]:
    return [row for row in page.findChildren(ActionRow) if not row.isHidden()]


def test_first_start_offers_an_account_and_the_demo(page: StartPage, qtbot: QtBot) -> None:
    assert visible_buttons(page) == ["Add account…", "Try the demo"]
    with qtbot.waitSignal(page.add_account_requested):
        click(page.add_account)
    with qtbot.waitSignal(page.demo_requested):
        press(page.try_demo, Qt.Key.Key_Return)


def test_a_demo_that_is_forbidden_can_be_entered_by_nothing(page: StartPage) -> None:
    page.disable_demo("No")
    page.set_participants(demo_account.PARTICIPANTS)

    enabled = [one for one in page.findChildren(QAbstractButton) if one.isVisibleTo(page) and one.isEnabled()]
    assert enabled == [page.add_account]
    assert page.try_demo.toolTip() == "No"


def test_every_participant_of_the_demo_has_a_row_with_a_reason(page: StartPage) -> None:
    names = [row.accessibleName() for row in rows(page)]

    assert [row.text() for row in rows(page)] == [one.query.text for one in demo_account.PARTICIPANTS]
    assert names[0] == "+14155550142: Four numbers, three held · 41 conversations"
    assert all(name.partition(": ")[2] for name in names)


def test_pressing_a_row_chooses_its_participant(page: StartPage, qtbot: QtBot) -> None:
    chosen: list[ParticipantQuery] = []
    page.demo_participant_chosen.connect(chosen.append)

    click(rows(page)[1])
    press(rows(page)[5], Qt.Key.Key_Return)

    assert chosen == [demo_account.PARTICIPANTS[1].query, demo_account.PARTICIPANTS[5].query]


def test_page_says_how_to_see_an_error_and_shows_one_when_asked(page: StartPage, qtbot: QtBot) -> None:
    chips = page.findChildren(SuggestionChip)
    chosen: list[ParticipantQuery] = []
    page.demo_participant_chosen.connect(chosen.append)

    click(chips[0])

    assert [chip.text() for chip in chips] == ["error-401", "error-429", "error-cut"]
    assert {chip.text() for chip in chips} <= set(demo_account.ERROR_TEXTS)
    assert chosen[0].text == "error-401"


def test_demo_account_needs_no_buttons(page: StartPage) -> None:
    page.set_mode("demo")

    assert visible_buttons(page) == []
    assert rows(page)[0].isVisibleTo(page)


def test_account_that_is_ready_is_named_and_told_what_to_type(page: StartPage) -> None:
    page.set_mode("ready", "Larkspur Support")

    shown = [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
    assert page.title.text() == "Larkspur Support"
    assert "whatsapp:+14155550142" in shown
    assert not rows(page)[0].isVisibleTo(page)


def test_participants_are_masked(page: StartPage) -> None:
    page.set_masking(Masking(active=True))

    assert {row.text() for row in rows(page)} == {BULLETS}


def test_two_columns_where_there_is_room_else_one(page: StartPage, qtbot: QtBot) -> None:
    em = Measures.of().em
    page.resize(70 * em, 40 * em)
    page.show()
    qtbot.waitUntil(lambda: rows(page)[6].x() > rows(page)[0].x())

    page.resize(40 * em, 40 * em)

    qtbot.waitUntil(lambda: rows(page)[6].x() == rows(page)[0].x())
    assert page.paper.width() <= page.viewport().width()


def test_listing_the_same_again_makes_nothing_new(page: StartPage) -> None:
    before = rows(page)

    page.set_participants(demo_account.PARTICIPANTS)

    assert rows(page) == before


def test_tab_goes_down_the_page(page: StartPage, qtbot: QtBot) -> None:
    page.show()
    page.activateWindow()
    page.try_demo.setFocus()
    qtbot.waitUntil(page.try_demo.hasFocus)
    order: list[str] = []

    for _time in range(len(demo_account.PARTICIPANTS) + 1):
        press(page, Qt.Key.Key_Tab)
        focused = page.focusWidget()
        assert isinstance(focused, QAbstractButton)
        order.append(focused.text())

    assert order == [*(one.query.text for one in demo_account.PARTICIPANTS), "error-401"]
