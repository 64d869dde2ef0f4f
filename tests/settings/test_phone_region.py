"""The country of numbers typed without a prefix: chosen, else that of the system's language setting."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from desktop.settings.phone_region import phone_region
from desktop.settings.preferences import Preferences


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    locale = QLocale(request.param)
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: locale))


@pytest.mark.parametrize(
    ("system", "expected"), [("de_CH", "CH"), ("zh_Hant_TW", "TW"), ("C", None)], indirect=["system"]
)
@pytest.mark.usefixtures("system")
def test_the_system_names_the_country_where_the_user_does_not(expected: str | None) -> None:
    assert phone_region(Preferences()) == expected


@pytest.mark.parametrize("system", ["de_CH"], indirect=True)
@pytest.mark.usefixtures("system")
def test_the_choice_of_the_user_comes_first() -> None:
    assert phone_region(Preferences(default_region="GB")) == "GB"
