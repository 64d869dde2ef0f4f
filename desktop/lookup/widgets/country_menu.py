"""The menu of the countries in which a number without plus is valid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from desktop.i18n.territories import territories
from desktop.participant import phone_numbers

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class CountryMenu(QMenu):
    """Countries by name, each with its calling code; deleted when it is closed.

    Signals:
        country_chosen(str): ISO 3166 code of the chosen country.
    """

    country_chosen = Signal(str)

    def __init__(self, number: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("countries")
        self.aboutToHide.connect(self.deleteLater)
        codes = set(phone_numbers.regions_of(number))
        for name, code in territories():
            if code in codes:
                action = self.addAction(f"{name} (+{phone_numbers.calling_code(code)})")
                action.triggered.connect(lambda _=False, code=code: self.country_chosen.emit(code))
        if not codes:
            self.addAction(self.tr("This number exists in no country")).setEnabled(False)
