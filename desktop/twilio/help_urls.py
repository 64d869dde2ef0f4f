"""Twilio's own help pages, the only links in answers that are offered to be opened."""

from __future__ import annotations

from urllib.parse import urlsplit

HELP_HOSTS = frozenset({"www.twilio.com", "twilio.com"})


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
