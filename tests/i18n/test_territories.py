"""Countries have names in each language, and every country that a number can be of has one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import phonenumbers
import pytest
from PySide6.QtCore import QLocale

from desktop.i18n.territories import territories, territory_name

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def locale_back() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("locale", "name"),
    [
        ("C", "Germany"),
        ("en_150", "Germany"),
        ("de_AT", "Deutschland"),
        ("es_MX", "Alemania"),
        ("pt_BR", "Alemanha"),
        ("fr", "Allemagne"),
        ("it", "Germany"),
    ],
)
def test_a_country_is_named_in_the_language_of_the_locale(locale: str, name: str) -> None:
    QLocale.setDefault(QLocale(locale))

    assert territory_name("DE") == name


def test_an_unknown_code_stays_as_it_is() -> None:
    assert territory_name("QQ") == "QQ"


def test_every_country_that_has_numbers_has_a_name() -> None:
    assert {code for _name, code in territories()} >= phonenumbers.SUPPORTED_REGIONS


def test_countries_are_sorted_as_the_language_sorts() -> None:
    QLocale.setDefault(QLocale("de"))

    names = [name for name, _code in territories()]

    assert names.index("Ägypten") < names.index("Belgien")
