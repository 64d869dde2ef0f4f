"""The user's preferences: one value per setting, with its allowed range."""

from __future__ import annotations

import enum
from urllib.parse import urlsplit

from desktop.i18n.time_mode import TimeMode
from desktop.runtime.records import record, replace
from desktop.settings.note_lines import ALL_NOTE_LINES

MIN_ROWS, MAX_ROWS = 50, 100_000
MIN_ZOOM, MAX_ZOOM = 80, 200
"""Per cent of the system's font size."""
MAX_IDLE_MIN, MAX_CLIPBOARD_S = 24 * 60, 3600


class Scheme(enum.Enum):
    """Light or dark; SYSTEM follows the system while running."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class ProxyMode(enum.Enum):
    """Which proxy requests go through."""

    SYSTEM = "system"
    MANUAL = "manual"
    NONE = "none"


class RecentLookupsMode(enum.Enum):
    """Whether recent lookups are kept, and where; they hold personal data."""

    OFF = "off"
    MEMORY = "memory"
    DISK = "disk"


@record
class Preferences:
    """All settings; the field names are the keys of the settings file."""

    rows_per_load: int = 1000
    default_region: str = ""
    """ISO code of the country whose numbers are typed without a prefix; empty: none."""
    language: str = ""
    """Such as ``de``; empty: the system's."""
    scheme: Scheme = Scheme.SYSTEM
    time: TimeMode = TimeMode.LOCAL
    zoom: int = 100
    masked: bool = False
    """Whether personal data was masked last."""
    mask_at_start: bool = False
    """Whether the program starts masked, whatever it was last."""
    recent_lookups: RecentLookupsMode = RecentLookupsMode.OFF
    lookup_history: bool = True
    """Whether the last lookups of a window are kept in memory, for Back and Forward."""
    idle_clear_min: int = 0
    """Minutes without a key or click until results are cleared; 0: never."""
    clipboard_clear_s: int = 0
    """Seconds until what was copied is taken off the clipboard, if it is still there; 0: never."""
    note_lines: str = ALL_NOTE_LINES
    """Names of ``NoteLine`` between commas: what a ticket note has."""
    proxy: ProxyMode = ProxyMode.SYSTEM
    proxy_url: str = ""
    """For ``ProxyMode.MANUAL``; never with a password, as settings are plain text."""
    proxy_sign_in: str = ""
    """Address of the proxy whose user name and password are in the keyring, such as ``proxy.example:3128``."""

    def within_limits(self) -> Preferences:
        """Return a copy with every number in its range, and without a proxy URL that could hold a password."""
        return replace(
            self,
            rows_per_load=_between(self.rows_per_load, MIN_ROWS, MAX_ROWS),
            zoom=_between(self.zoom, MIN_ZOOM, MAX_ZOOM),
            idle_clear_min=_between(self.idle_clear_min, 0, MAX_IDLE_MIN),
            clipboard_clear_s=_between(self.clipboard_clear_s, 0, MAX_CLIPBOARD_S),
            proxy_url="" if proxy_problem(self.proxy_url) is ProxyProblem.PASSWORD else self.proxy_url,
        )


class ProxyProblem(enum.Enum):
    """Why a proxy URL cannot be used."""

    NO_URL = enum.auto()
    SOCKS = enum.auto()
    PASSWORD = enum.auto()


def proxy_problem(url: str) -> ProxyProblem | None:
    """Return what is wrong with a proxy URL such as ``http://host:port``; None if nothing is, or it is empty."""
    if not url:
        return None
    if "@" in url:
        return ProxyProblem.PASSWORD
    try:
        parts = urlsplit(url)
        usable = bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        return ProxyProblem.NO_URL
    if parts.scheme.startswith("socks"):
        return ProxyProblem.SOCKS
    rest = parts.path.strip("/") or parts.query or parts.fragment
    return None if usable and parts.scheme in {"http", "https"} and not rest else ProxyProblem.NO_URL


def _between(value: int, least: int, most: int) -> int:
    return max(least, min(value, most))
