"""Words, numbers and months are of one language, whatever the system speaks and whatever was chosen."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QLocale

from desktop.i18n.translations import spoken
from tests.waiting import LONGEST_S

THERE = ("en", "de", "es", "fr", "pt_BR")


@pytest.mark.parametrize(
    ("chosen", "system", "code", "locale"),
    [
        ("", "de_AT", "de", "de_AT"),
        ("", "es_MX", "es", "es_MX"),
        ("", "pt_PT", "pt_BR", "pt_PT"),
        ("", "en_GB", "en", "en_GB"),
        ("", "it_IT", "en", "en_150"),
        ("", "C", "en", "C"),
        ("de", "en_US", "de", "de_DE"),
        ("pt_BR", "de_DE", "pt_BR", "pt_BR"),
        ("en", "de_DE", "en", "en_150"),
        ("en", "es_MX", "en", "en_US"),
        ("en", "en_AU", "en", "en_AU"),
        ("xx", "de_DE", "en", "en_150"),
    ],
)
def test_numbers_go_with_the_words(chosen: str, system: str, code: str, locale: str) -> None:
    found, numbers = spoken(chosen, QLocale(system), THERE)

    assert found == code
    assert numbers.name() == locale


def test_english_on_a_german_system_has_english_months_and_numbers() -> None:
    program = (
        "from PySide6.QtCore import QCoreApplication, QDate, QLocale\n"
        "from desktop.i18n.translations import Translations\n"
        "app = QCoreApplication([])\n"
        "said = lambda: QLocale().toString(QDate(2026, 5, 1), 'MMMM') + QLocale().toString(1234567)\n"
        "translations = Translations(app)\ntranslations.use('en')\nprint(said())\n"
        "translations.use('')\nprint(QLocale().name(), QLocale.system().name())"
    )

    ran = subprocess.run(
        [sys.executable, "-c", program],
        env=os.environ | {"LC_ALL": "de_DE.UTF-8", "LANG": "de_DE.UTF-8", "LANGUAGE": "de"},
        capture_output=True,
        text=True,
        check=True,
        timeout=LONGEST_S,
    )

    assert ran.stdout.splitlines()[0] == "May1,234,567"
    assert ran.stdout.splitlines()[1].endswith("de_DE")
