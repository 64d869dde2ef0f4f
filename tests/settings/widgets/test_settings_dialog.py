"""The Settings dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton

from desktop.design.labels import TextLabel
from desktop.i18n.translations import Translations
from desktop.runtime.records import names_of
from desktop.settings.preferences import Preferences, ProxyMode, RecentLookupsMode, Scheme
from desktop.settings.widgets.settings_dialog import SettingsDialog, countries, settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

LANGUAGES = {"en": "English", "de": "Deutsch"}


@pytest.fixture
def dialog(qtbot: QtBot) -> SettingsDialog:
    made = SettingsDialog(LANGUAGES)
    qtbot.addWidget(made)
    made.open()
    return made


def combo(dialog: SettingsDialog, name: str) -> QComboBox:
    (found,) = [one.buddy() for one in dialog.findChildren(QLabel) if one.text() == name]
    assert isinstance(found, QComboBox)
    return found


def texts(dialog: SettingsDialog) -> str:
    return "\n".join(one.text() for one in dialog.findChildren(QLabel) if one.isVisibleTo(dialog))


def test_every_setting_has_one_line_that_explains_it() -> None:
    for setting in settings(LANGUAGES):
        assert setting.hint.endswith(".")
        assert setting.hint.count(".") <= 2
        assert hasattr(Preferences(), setting.key)


def test_every_preference_is_in_the_dialog_or_in_the_window() -> None:
    shown = {one.key for one in settings(LANGUAGES)} | {"proxy_url", "note_lines"}

    assert set(names_of(Preferences)) - shown == {"masked", "proxy_sign_in"}


def test_every_default_can_be_chosen() -> None:
    for setting in settings(LANGUAGES):
        default = getattr(Preferences(), setting.key)
        assert isinstance(default, bool) or default in [value for _, value in setting.choices]


def test_a_choice_applies_at_once(dialog: SettingsDialog) -> None:
    told: list[Preferences] = []
    dialog.changed.connect(told.append)

    combo(dialog, "Colours").setCurrentIndex(2)
    combo(dialog, "Rows per load").setCurrentIndex(0)
    dialog.findChildren(QCheckBox)[0].setChecked(True)

    assert told[-1] == Preferences(scheme=Scheme.DARK, rows_per_load=250, mask_at_start=True)
    assert len(told) == 3


def test_showing_preferences_says_nothing(dialog: SettingsDialog) -> None:
    told: list[Preferences] = []
    dialog.changed.connect(told.append)

    dialog.set_preferences(Preferences(rows_per_load=777, default_region="GB", scheme=Scheme.LIGHT))

    assert told == []
    assert combo(dialog, "Rows per load").currentText() == "777"
    assert combo(dialog, "Country for numbers without +").currentData() == "GB"


def test_a_proxy_is_typed_only_when_it_is_used(dialog: SettingsDialog) -> None:
    told: list[Preferences] = []
    dialog.changed.connect(told.append)
    (url,) = dialog.findChildren(QLineEdit)
    assert not url.isEnabled()

    combo(dialog, "Proxy").setCurrentIndex(1)
    url.setText("http://proxy.example:3128")

    assert url.isEnabled()
    assert (told[-1].proxy, told[-1].proxy_url) == (ProxyMode.MANUAL, "http://proxy.example:3128")


@pytest.mark.parametrize(
    ("typed", "words"), [("socks5://x:1", "SOCKS"), ("nonsense", "http://host:port"), ("http://a:b@c", "plain text")]
)
def test_a_proxy_that_cannot_be_used_is_said_and_not_taken(dialog: SettingsDialog, typed: str, words: str) -> None:
    told: list[Preferences] = []
    combo(dialog, "Proxy").setCurrentIndex(1)
    dialog.changed.connect(told.append)

    dialog.findChildren(QLineEdit)[0].setText(typed)

    assert words in texts(dialog)
    assert all(one.proxy_url == "" for one in told)


def test_recent_lookups_are_cleared_in_one_click(dialog: SettingsDialog) -> None:
    told: list[bool] = []
    dialog.clear_recent_requested.connect(lambda: told.append(True))
    (button,) = [one for one in dialog.findChildren(QPushButton) if one.text() == "Clear recent lookups"]
    assert not button.isEnabled()

    dialog.set_preferences(Preferences(recent_lookups=RecentLookupsMode.MEMORY))
    button.click()

    assert told == [True]


def test_countries_have_names_and_codes() -> None:
    found = dict(countries())

    assert found["Germany (DE)"] == "DE"
    assert len(found) > 200
    assert [name for name, _ in countries()] == sorted(found, key=str.casefold)


def test_an_open_dialog_follows_the_zoom_back(qapp: QApplication, qtbot: QtBot) -> None:
    before = qapp.font()
    large = QFont(before)
    large.setPointSizeF(2 * before.pointSizeF())
    try:
        qapp.setFont(large)
        dialog = SettingsDialog(LANGUAGES)
        qtbot.addWidget(dialog)
        dialog.open()
        doubled = combo(dialog, "Size").height()

        qapp.setFont(before)
        qapp.processEvents()
        qapp.fontChanged.emit(before)  # as the program does when widgets have their fonts
        fresh = SettingsDialog(LANGUAGES)
        qtbot.addWidget(fresh)
        fresh.open()
        qtbot.waitUntil(lambda: combo(dialog, "Size").height() == combo(fresh, "Size").height())

        assert doubled > combo(fresh, "Size").height()
        assert [label.height() for label in dialog.findChildren(TextLabel)] == [
            label.height() for label in fresh.findChildren(TextLabel)
        ]
    finally:
        qapp.setFont(before)


def test_what_is_locked_cannot_be_changed_and_says_by_whom(qtbot: QtBot) -> None:
    dialog = SettingsDialog(LANGUAGES, locked={"recent_lookups", "mask_at_start"})
    qtbot.addWidget(dialog)
    dialog.open()

    assert not combo(dialog, "Recent lookups").isEnabled()
    assert texts(dialog).count("Set by your organisation.") == 2


def test_the_country_stays_when_another_language_orders_countries_otherwise(
    qapp: QApplication, translated: None, qtbot: QtBot
) -> None:
    languages = Translations(qapp)
    languages.use("en")
    made = SettingsDialog(LANGUAGES)
    qtbot.addWidget(made)
    made.set_preferences(Preferences(default_region="US"))
    box = combo(made, "Country for numbers without +")

    languages.use("de")

    assert box.currentData() == "US"
    assert box.currentText() == "Vereinigte Staaten (US)"
    assert [box.itemData(place) for place in range(1, box.count())] == [code for _name, code in countries()]
    languages.use("en")
