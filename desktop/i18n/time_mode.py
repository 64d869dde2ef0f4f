"""The ways to show an instant, without Qt: settings are read before it is loaded."""

from __future__ import annotations

import enum


class TimeMode(enum.Enum):
    """How instants are shown; exports are ISO 8601 UTC always."""

    LOCAL = "local"
    UTC = "utc"
    RELATIVE = "relative"
