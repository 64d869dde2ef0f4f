"""The country whose phone numbers may be typed without a prefix: the user's choice, else the system's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

if TYPE_CHECKING:
    from desktop.settings.preferences import Preferences


def phone_region(preferences: Preferences) -> str | None:
    """Return the ISO code of the country; None where neither the user nor the system names one."""
    return preferences.default_region or _system_region()


def _system_region() -> str | None:
    locale = QLocale.system()
    if locale.language() is QLocale.Language.C or "_" not in locale.name():
        return None
    return locale.name().rsplit("_", 1)[1] or None
