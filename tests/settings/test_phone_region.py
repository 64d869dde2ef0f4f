"""The country of numbers typed without a prefix: chosen, else that of the system's setting for telephone numbers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from desktop.settings.phone_region import phone_region
from desktop.settings.preferences import Preferences

VARIABLES = ("LC_ALL", "LC_TELEPHONE", "LC_MESSAGES", "LANG", "LANGUAGE")


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in VARIABLES:
        monkeypatch.delenv(variable, raising=False)


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
@pytest.mark.parametrize(
    ("system", "expected"),
    [("de_CH", "CH"), ("zh_Hant_TW", "TW"), ("C", None), ("eo", None), ("es_419", None)],
)
def test_the_system_names_the_country_where_the_user_does_not(
    platform: str, system: str, expected: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    locale = QLocale(system)
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: locale))
    monkeypatch.setattr("sys.platform", platform)
    assert phone_region(Preferences()) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "en"}, "DE"),
        ({"LANG": "de_DE.UTF-8", "LC_MESSAGES": "en_US.UTF-8"}, "DE"),
        ({"LANG": "en_US.UTF-8", "LC_TELEPHONE": "de_AT@euro"}, "AT"),
        ({"LANG": "en_US.UTF-8", "LC_TELEPHONE": "de_AT", "LC_ALL": "fr_FR"}, "FR"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": ""}, "DE"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "C.UTF-8"}, None),
        ({"LC_ALL": "C", "LANGUAGE": "en"}, None),
        ({"LANG": "POSIX"}, None),
        ({"LANG": "de_PL.UTF-8"}, "PL"),
        ({"LANG": "zh_TW.UTF-8"}, "TW"),
        ({"LANG": "ja"}, "JP"),
        ({"LANG": "eo"}, None),
        ({"LANG": "nonsense"}, None),
    ],
)
def test_on_linux_the_locale_of_telephone_numbers_counts_and_the_language_of_texts_does_not(
    told: dict[str, str], expected: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for variable, value in told.items():
        monkeypatch.setenv(variable, value)
    assert phone_region(Preferences()) == expected


def test_the_choice_of_the_user_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "de_CH.UTF-8")
    assert phone_region(Preferences(default_region="GB")) == "GB"
