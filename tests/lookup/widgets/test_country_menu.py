"""The menu offers the countries in which a number is valid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.lookup.widgets.country_menu import CountryMenu
from desktop.participant import phone_numbers

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_number_that_is_valid_nowhere_offers_nothing_to_choose(qtbot: QtBot) -> None:
    phone_numbers.warm_up()
    window = QWidget()
    qtbot.addWidget(window)

    nowhere, somewhere = CountryMenu("1", window).actions(), CountryMenu("(415) 555-0142", window).actions()

    assert [(one.text(), one.isEnabled()) for one in nowhere] == [("This number exists in no country", False)]
    assert ("United States (+1)", True) in [(one.text(), one.isEnabled()) for one in somewhere]
