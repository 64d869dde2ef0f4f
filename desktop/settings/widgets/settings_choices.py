"""The settings in words: what each is called, what it does, and what can be chosen."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.settings.preferences import ProxyMode, ProxyProblem, RecentLookups, Scheme, TimeSetting

if TYPE_CHECKING:
    from collections.abc import Mapping

Choices = list[tuple[str, object]]
"""Words and the value they stand for."""


@dataclass(frozen=True)
class Setting:
    """One row of the dialog; ``key`` is the name of the field in ``Preferences``."""

    key: str
    label: str
    hint: str
    choices: Choices = field(default_factory=list)
    """Empty: it is switched on and off."""


def settings(languages: Mapping[str, str]) -> list[Setting]:
    """Give every setting, in the order of the dialog; ``languages`` are codes and their own names."""
    return [*_lookups(), *_looks(languages), *_privacy(), _proxy()]


def proxy_words(problem: ProxyProblem) -> str:
    """Say why the URL of a proxy cannot be used."""
    translate = QCoreApplication.translate
    return {
        ProxyProblem.NO_URL: translate("Settings", "Type it as http://host:port."),
        ProxyProblem.SOCKS: translate("Settings", "SOCKS proxies cannot be used; type the URL of an HTTP proxy."),
        ProxyProblem.PASSWORD: translate(
            "Settings", "No user name and password here: settings are a plain text file. Use HTTPS_PROXY instead."
        ),
    }[problem]


def countries() -> Choices:
    """Give the countries by name, with their ISO codes."""
    found: dict[str, str] = {}
    for territory in QLocale.Country:
        code = QLocale.territoryToCode(territory)
        if len(code) == 2 and code.isalpha():
            found[code] = QLocale.territoryToString(territory)
    by_name = sorted(found.items(), key=lambda one: one[1].casefold())
    return [(f"{name} ({code})", code) for code, name in by_name]


def _lookups() -> list[Setting]:
    translate = QCoreApplication.translate
    rows: Choices = [(QLocale().toString(count), count) for count in (250, 500, 1000, 2500, 5000, 10_000)]
    nowhere: Choices = [(translate("Settings", "None"), "")]
    return [
        Setting(
            "rows_per_load",
            translate("Settings", "Rows per load"),
            translate("Settings", "A lookup pauses there and offers to load more."),
            rows,
        ),
        Setting(
            "default_region",
            translate("Settings", "Default region"),
            translate("Settings", "Numbers typed without + are offered as numbers of this country."),
            nowhere + countries(),
        ),
    ]


def _looks(languages: Mapping[str, str]) -> list[Setting]:
    translate = QCoreApplication.translate
    system = translate("Settings", "As the system")
    own: Choices = [(name, code) for code, name in languages.items()]
    percents: Choices = [(f"{zoom} %", zoom) for zoom in (80, 90, 100, 110, 125, 150, 175, 200)]
    return [
        Setting(
            "language",
            translate("Settings", "Language"),
            translate("Settings", "Twilio's own words, such as states, stay as they are."),
            [(system, ""), *own],
        ),
        Setting(
            "scheme",
            translate("Settings", "Colours"),
            translate("Settings", "Follows the system while the program runs, or stays light or dark."),
            [
                (system, Scheme.SYSTEM),
                (translate("Settings", "Light"), Scheme.LIGHT),
                (translate("Settings", "Dark"), Scheme.DARK),
            ],
        ),
        Setting(
            "zoom",
            translate("Settings", "Size"),
            translate("Settings", "Makes the whole window larger or smaller."),
            percents,
        ),
        Setting(
            "time",
            translate("Settings", "Times"),
            translate("Settings", "Exports always hold UTC, whatever is shown."),
            [
                (translate("Settings", "Local"), TimeSetting.LOCAL),
                (translate("Settings", "UTC"), TimeSetting.UTC),
                (translate("Settings", "Relative, such as 2 h ago"), TimeSetting.RELATIVE),
            ],
        ),
    ]


def _privacy() -> list[Setting]:
    translate = QCoreApplication.translate
    never: Choices = [(translate("Settings", "Never"), 0)]
    minutes: Choices = [(translate("Settings", "After {n} min").format(n=n), n) for n in (5, 10, 15, 30, 60)]
    seconds: Choices = [(translate("Settings", "After {n} s").format(n=n), n) for n in (15, 30, 60, 120)]
    return [
        Setting(
            "mask_at_start",
            translate("Settings", "Mask personal data at start"),
            translate("Settings", "Otherwise masking is as it was when the program ended."),
        ),
        Setting(
            "recent_lookups",
            translate("Settings", "Recent lookups"),
            translate("Settings", "The last 20 of each account. They hold personal data."),
            [
                (translate("Settings", "Not remembered"), RecentLookups.OFF),
                (translate("Settings", "Until the program ends"), RecentLookups.MEMORY),
                (translate("Settings", "Kept on this computer"), RecentLookups.DISK),
            ],
        ),
        Setting(
            "idle_clear_min",
            translate("Settings", "Clear results"),
            translate("Settings", "When neither keyboard nor mouse was used for so long."),
            never + minutes,
        ),
        Setting(
            "clipboard_clear_s",
            translate("Settings", "Clear the clipboard"),
            translate("Settings", "Only if it still holds what was copied here."),
            never + seconds,
        ),
    ]


def _proxy() -> Setting:
    translate = QCoreApplication.translate
    return Setting(
        "proxy",
        translate("Settings", "Proxy"),
        translate("Settings", "This computer itself is always reached without one."),
        [
            (translate("Settings", "As the system"), ProxyMode.SYSTEM),
            (translate("Settings", "This one"), ProxyMode.MANUAL),
            (translate("Settings", "None"), ProxyMode.NONE),
        ],
    )
