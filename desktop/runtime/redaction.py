"""Redaction of texts for a log or a report: nothing in them names a person, a conversation or a secret."""

from __future__ import annotations

import re
from functools import cache

_REQUEST_ID = re.compile(r"RQ[0-9a-fA-F]{32}")
_LONG_WORDS = frozenset({"ParticipantConversations"})
"""Words of Twilio's API that are as long as a secret."""
_WORD = re.compile(r"_*(?:[A-Z]?[a-z]+)*[0-9]{0,2}")
_PERSONAL = r"""
      (?P<header>\b(?:proxy-)?authorization)\s*[:=]\s*(?:(?:basic|bearer|digest|negotiate|ntlm)\b\s*)?\S*
    | (?P<method>\b(?:basic|bearer|digest|negotiate|ntlm))\s+\S+
    | https?://\S+                                  # a URL, whose query may be the lookup itself
    | (?P<query>\?)[^\s"']+
    | [^\s@"'<>()]+(?:@|%40)[^\s@"'<>()]+           # an e-mail address
    | \b[A-Za-z0-9+/=_-]{24,}                       # a SID, a key, a token, an encoded header
    | (?:[a-z]+(?::|%3A))?(?:\+|%2B)?\d[\d\s().-]{5,}\d  # a telephone number, with or without its channel
    """


def redacted(text: str) -> str:
    """Return the text without what looks like a person, a number, a SID, a URL, a query or a secret.

    Request IDs (``RQ…``) and paths of plain words stay. Invisible characters become spaces.
    """
    shown = _personal().sub(_replacement, text)
    return "".join(character if character.isprintable() else " " for character in shown)


@cache
def _personal() -> re.Pattern[str]:
    return re.compile(_PERSONAL, re.VERBOSE | re.IGNORECASE)  # takes a millisecond, which no start without errors needs


def _replacement(match: re.Match[str]) -> str:
    if match["header"] or match["method"]:
        return f"{match['header'] or match['method']} …"
    if match["query"]:
        return "?…"
    found = match[0]
    return found if _REQUEST_ID.fullmatch(found) or _is_path(found) else "…"


def _is_path(text: str) -> bool:
    """Return whether a text is a path of plain words, none of which could be a secret."""
    parts = text.split("/")
    return len(parts) > 1 and all(part in _LONG_WORDS or (len(part) < 24 and _is_plain(part)) for part in parts)


def _is_plain(part: str) -> bool:
    return all(_WORD.fullmatch(word) for word in re.split("[-_]", part))
