"""The country whose phone numbers may be typed without a prefix: the user's choice, else the system's."""

from __future__ import annotations

import os
import re
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

if TYPE_CHECKING:
    from desktop.settings.preferences import Preferences

_VARIABLES = ("LC_ALL", "LC_TELEPHONE", "LANG")
"""The variables that name the locale of telephone numbers, the first that is set counts (POSIX, locale(7))."""


def phone_region(preferences: Preferences) -> str | None:
    """Return the ISO code of the country; None where neither the user nor the system names one."""
    return preferences.default_region or _system_region()


def _system_region() -> str | None:
    """Return the system's country.

    Qt's system locale is that of messages. On Linux its country follows ``LANGUAGE``: English texts on a German
    system would make numbers American.
    """
    if sys.platform.startswith("linux"):
        for variable in _VARIABLES:
            if name := os.environ.get(variable):
                return _region(name)
    return _region(QLocale.system().name())


def _region(name: str) -> str | None:
    """Return the country of a locale: the one in its name (``de_CH.UTF-8``), else the language's own (``ja``)."""
    # Qt knows no de_PL and would answer with Germany.
    stated = re.match(r"[A-Za-z]{2,3}(?:_[A-Za-z]{4})?_([A-Z]{2})(?![A-Za-z])", name)
    if stated is None:
        locale = QLocale(name)
        stated = re.search(r"_([A-Z]{2})$", "" if locale.language() is QLocale.Language.C else locale.name())
    return stated and stated[1]
