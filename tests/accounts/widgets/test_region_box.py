"""Region and edge."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit

from desktop.accounts.validation import FieldProblem
from desktop.accounts.widgets.region_box import RegionBox

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def box(qtbot: QtBot) -> RegionBox:
    made = RegionBox()
    qtbot.addWidget(made)
    made.show()
    return made


def says(box: RegionBox, text: str) -> bool:
    return any(text in one.text() for one in box.findChildren(QLabel) if one.isVisible())


@pytest.mark.parametrize(
    "pair", [(None, None), ("ie1", "dublin"), ("au1", "sydney"), ("us1", "dublin"), ("de1", "frankfurt")]
)
def test_every_pair_is_shown_and_given_back(box: RegionBox, pair: tuple[str | None, str | None]) -> None:
    box.set_pair(*pair)

    assert box.pair == pair
    assert box.problem is None


def test_us1_with_its_own_edge_is_the_plain_host(box: RegionBox) -> None:
    box.set_pair("us1", "ashburn")

    assert box.pair == (None, None)
    assert says(box, "Host: conversations.twilio.com")


def test_what_a_region_lacks_is_said(box: RegionBox) -> None:
    box.set_pair("ie1", "dublin")

    assert says(box, "conversations.dublin.ie1.twilio.com")
    assert says(box, "chat only")


def test_half_a_pair_is_a_problem(box: RegionBox) -> None:
    box.set_pair("de1", None)

    assert box.problem is FieldProblem.REGION_ALONE
    assert says(box, "both or neither")
    assert [one.text() for one in box.findChildren(QLineEdit)] == ["de1", ""]


def test_showing_a_pair_says_nothing_and_choosing_one_does(box: RegionBox) -> None:
    told: list[bool] = []
    box.changed.connect(lambda: told.append(True))

    box.set_pair("ie1", "dublin")
    assert told == []
    box.combo.setCurrentIndex(0)

    assert told == [True]
