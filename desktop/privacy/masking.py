"""What every remote text passes on its way to the eye, the ear, the clipboard or a file: masking, visible characters.

Two things happen here: personal data is hidden while masking is on, and characters that would act on
the text around them instead of being seen (controls, bidirectional marks, zero-width characters, lone
surrogates) are drawn as tokens such as ``‹U+202E›``. Copies and exports are masked but otherwise exact.
"""

from __future__ import annotations

import unicodedata

from desktop.runtime.records import field, record
from desktop.twilio.properties import Sensitivity

__all__ = ["BULLETS", "Masking", "Sensitivity", "encodable", "hidden_name", "is_hidden", "token", "visible"]

BULLETS = "••••••"
"""What stands for any masked text, whatever its length."""

_ZERO_WIDTH_JOINERS = "\u200c\u200d"
_NAMES = {
    "\t": "TAB",
    "\n": "LF",
    "\r": "CR",
    "\x00": "NUL",
    "\u00a0": "NBSP",
    "\u00ad": "SHY",
    "\ufeff": "BOM",
}


@record
class Masking:
    """Whether personal data is hidden, and which single things were revealed all the same.

    ``revealed`` holds names that its users choose, such as a row's key.
    """

    active: bool = False
    revealed: frozenset[object] = field(default=frozenset(), repr=False)

    def hides(self, sensitivity: Sensitivity, name: object = None) -> bool:
        """Return whether a text of that sensitivity is hidden; ``name`` is looked for among the revealed."""
        return self.active and sensitivity is Sensitivity.PERSONAL and name not in self.revealed

    def shown(self, text: str, sensitivity: Sensitivity, name: object = None) -> str:
        """Return the text for the eye or a screen reader."""
        return BULLETS if self.hides(sensitivity, name) else visible(text)

    def copied(self, text: str, sensitivity: Sensitivity, name: object = None) -> str:
        """Return the text for the clipboard or a file: masked or exact (no encoding has lone surrogates, so U+FFFD)."""
        return BULLETS if self.hides(sensitivity, name) else encodable(text)


def encodable(text: str) -> str:
    """Return the text with lone surrogates, which neither UTF-8 nor Qt can hold, replaced by U+FFFD."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def visible(text: str) -> str:
    """Return the text with a token for every character that is invisible or reorders others; plain text unchanged."""
    if text.isprintable():
        return text
    return "".join(character if _can_stay(text, place) else token(character) for place, character in enumerate(text))


def token(character: str) -> str:
    """Return one hidden character's name between angle quotes: ``‹NBSP›``, ``‹U+202E›``."""
    return f"‹{hidden_name(character)}›"


def hidden_name(character: str) -> str:
    """Return a hidden character's well-known short name (``NBSP``), else its code point."""
    return _NAMES.get(character) or f"U+{ord(character):04X}"


def is_hidden(character: str) -> bool:
    """Return whether a character on its own is invisible, a control, or an unusual space."""
    return not character.isprintable()


def _can_stay(text: str, place: int) -> bool:
    character = text[place]
    if character.isprintable():
        return True
    if character not in _ZERO_WIDTH_JOINERS or not 0 < place < len(text) - 1:
        return False
    # Joiners inside a word of a joining script, or inside an emoji sequence, are spelling, not trickery.
    around = (text[place - 1], text[place + 1])
    return all(ord(one) > 0x2FF and unicodedata.category(one)[0] in "LMS" for one in around)
