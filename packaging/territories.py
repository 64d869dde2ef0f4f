"""Makes ``resources/territories.json``: the names of countries in the program's languages, from Unicode's CLDR.

Qt names countries in English only. Needs the package ``babel``, which brings CLDR's data and is used for nothing else:

    pip install babel && python packaging/territories.py
"""

from __future__ import annotations

import json
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "resources" / "territories.json"
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
    """Write the table."""
    from babel import Locale

    table = {}
    for language in LANGUAGES:
        names = Locale(language).territories
        codes = sorted(code for code in names if len(code) == 2 and code.isalpha() and code not in NO_COUNTRIES)
        table[language] = {code: SHORT.get(code, {}).get(language) or names[code] for code in codes}
    TARGET.write_text(json.dumps(table, ensure_ascii=False, indent=0, sort_keys=True) + "\n", "utf-8")


if __name__ == "__main__":
    main()
