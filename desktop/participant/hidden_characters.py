"""Characters of a typed text that are invisible or look like an ordinary space."""

from __future__ import annotations

import unicodedata

from desktop.privacy.masking import hidden_name
from desktop.runtime.records import field, record

_BLANK_LETTERS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u2800\u3164\uffa0")
"""Printable by Unicode's tables, yet drawn as nothing."""

_JOINERS = "\u200c\u200d"
_KEYCAP = "\u20e3"


@record
class HiddenCharacter:
    """One hidden character: its position in the text, and its name (``NBSP``, ``U+202A``)."""

    index: int
    character: str = field(repr=False)
    name: str


def hidden_characters(text: str) -> tuple[HiddenCharacter, ...]:
    """Return every hidden character, in order; joiners and variation selectors of a spelling are left out."""
    if text.isascii() and text.isprintable():
        return ()
    return tuple(
        HiddenCharacter(place, character, hidden_name(character))
        for place, character in enumerate(text)
        if _is_hidden(text, place)
    )


def without_hidden(text: str) -> str:
    """Return the text without hidden characters; unusual spaces, tabs and line breaks become plain spaces, trimmed."""
    if text.isascii() and text.isprintable():
        return text.strip()
    kept = (
        (" " if character.isspace() else "") if _is_hidden(text, place) else character
        for place, character in enumerate(text)
    )
    return "".join(kept).strip()


def _is_hidden(text: str, place: int) -> bool:
    character = text[place]
    if character in _JOINERS:
        return not _joins(text, place)
    if "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef":
        return not _selects(text, place)
    return not character.isprintable() or character in _BLANK_LETTERS


def _joins(text: str, place: int) -> bool:
    """Return whether a joiner stands inside an emoji or a word of a joining script, where it is spelling."""
    if not 0 < place < len(text) - 1:
        return False
    around = (text[place - 1], text[place + 1])
    return all(ord(one) > 0x2FF and unicodedata.category(one)[0] in "LMS" for one in around)


def _selects(text: str, place: int) -> bool:
    """Return whether a variation selector follows a character with variants: an emoji, a CJK character, a keycap."""
    if place == 0:
        return False
    before = text[place - 1]
    if unicodedata.category(before) in {"So", "Sm", "Sk", "Lo"}:
        return before not in _BLANK_LETTERS
    return text[place + 1 : place + 2] == _KEYCAP
