"""Names of countries in the program's languages; Qt has them in English only."""

from __future__ import annotations

from functools import cache, cmp_to_key

from PySide6.QtCore import QCollator, QLocale

from desktop.runtime.paths import resource

_SOURCE_LANGUAGE = "en"


def territory_name(code: str) -> str:
    """Return a country's name in the current language; an unknown code as it is.

    Args:
        code: two letters of ISO 3166, or ``XK``, ``AC`` and ``TA``, which numbering plans have besides.
    """
    return _names().get(code, code)


def territories() -> list[tuple[str, str]]:
    """Return name and code of every country, in the current language's sorting order."""
    collator = QCollator(QLocale())
    order = cmp_to_key(collator.compare)
    return sorted(((name, code) for code, name in _names().items()), key=lambda one: order(one[0]))


def _names() -> dict[str, str]:
    return _table(QLocale().name().partition("_")[0])


@cache
def _table(language: str) -> dict[str, str]:
    """Return names by code; English where the language has no table.

    Source: Unicode's CLDR, by ``packaging/territories.py``. Plain lines, for the first window names a region's country.
    """
    file = resource(f"territories/{language}.txt")
    if not file.exists():
        file = resource(f"territories/{_SOURCE_LANGUAGE}.txt")
    return {code: name for code, _, name in (line.partition("\t") for line in file.read_text("utf-8").splitlines())}
