"""Makes ``resources/territories/*.txt``: the names of countries in the program's languages, from Unicode's CLDR.

Qt names countries in English only. Needs the package ``babel``, which brings CLDR's data and is used for nothing else:

    pip install babel && python packaging/territories.py
"""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "territories"
LANGUAGES = ("en", "de", "es", "fr", "pt")
NO_COUNTRIES = {"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"}
"""Groups of countries, oceans, pseudo-languages and "unknown"."""
SHORT = {
    "HK": {"en": "Hong Kong", "de": "Hongkong", "es": "Hong Kong", "fr": "Hong Kong", "pt": "Hong Kong"},
    "MO": {"en": "Macao", "de": "Macau", "es": "Macao", "fr": "Macao", "pt": "Macau"},
    "PS": {"en": "Palestine", "de": "Palästina", "es": "Palestina", "fr": "Palestine", "pt": "Palestina"},
}
"""CLDR's short forms, which babel leaves out."""


def main() -> None:
    """Write a file for each language: code, tabulator, name."""
    from babel import Locale

    FOLDER.mkdir(exist_ok=True)
    for language in LANGUAGES:
        names = Locale(language).territories
        codes = sorted(code for code in names if len(code) == 2 and code.isalpha() and code not in NO_COUNTRIES)
        lines = (f"{code}\t{SHORT.get(code, {}).get(language) or names[code]}\n" for code in codes)
        (FOLDER / f"{language}.txt").write_text("".join(lines), "utf-8")


if __name__ == "__main__":
    main()
