"""Remote words made fit for a report: nothing that names a person, a conversation or a secret."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

HELP_HOSTS = frozenset({"www.twilio.com", "twilio.com"})

_REQUEST_ID = re.compile(r"RQ[0-9a-fA-F]{32}")
_PERSONAL = re.compile(
    r"""
      https?://\S+                                  # a URL, whose query may be the lookup itself
    | [^\s@"'<>]+(?:@|%40)[^\s@"'<>]+               # an e-mail address
    | \b[A-Za-z0-9+/=_-]{24,}                       # a SID, a key, a token, an encoded header
    | (?:[a-z]+(?::|%3A))?(?:\+|%2B)?\d[\d\s().-]{5,}\d  # a telephone number, with or without its channel
    """,
    re.VERBOSE | re.IGNORECASE,
)


def redacted(text: str) -> str:
    """Replace what looks like an address, a number, a SID or a secret, and characters that cannot be seen."""
    shown = _PERSONAL.sub(lambda match: match[0] if _REQUEST_ID.fullmatch(match[0]) else "…", text)
    return "".join(one if one.isprintable() else " " for one in shown)


def help_url(url: str | None) -> str | None:
    """Return the URL of Twilio's help page, without query and fragment; None when it leads anywhere else."""
    if not url or not url.isascii() or not url.isprintable() or " " in url or "\\" in url:
        return None
    try:
        parts = urlsplit(url)
        plain = parts.port is None and parts.username is None
    except ValueError:
        return None
    if parts.scheme != "https" or parts.hostname not in HELP_HOSTS or not plain:
        return None
    return f"https://{parts.hostname}{parts.path}"
