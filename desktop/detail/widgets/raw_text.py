"""What the Raw tab shows: JSON laid out, hidden characters drawn, giant lines cut, and the way back to it."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop.privacy.masking import Sensitivity, encodable, is_hidden, token
from desktop.twilio.decoding.json_text import pretty

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.privacy.masking import Masking

LONGEST_LINE = 131_072
"""Characters of one line that are shown: laying out a line of a million takes Qt about a second."""

LONGEST_TEXT = 2_097_152
"""Characters that are shown in all; 100,000 levels of nesting indent to ten times as many."""

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


@dataclass(slots=True)
class RawText:
    """A text as shown; ``tokens`` are start, length (both in UTF-16 units, as Qt counts) and the exact character."""

    shown: str = field(default="", repr=False)
    tokens: list[tuple[int, int, str]] = field(default_factory=list, repr=False)
    cut: int = 0
    """Characters left out."""

    def exact(self, start: int, selected: str) -> str:
        """Give back what a selection stood for: tokens become the characters they are drawn for."""
        if not self.tokens:
            return selected
        units_text, parts, place = units(selected), [], start
        end = start + len(units_text)
        for at, length, character in self.tokens[bisect_left(self.tokens, (start, 0, "")) :]:
            if at + length > end:
                break
            parts += [units_text[place - start : at - start], character]
            place = at + length
        parts.append(units_text[place - start :])
        return encodable("".join(parts))


def raw_text(text: str, masking: Masking, name: object) -> RawText:
    """Lay out JSON as received and draw what cannot be seen; masked, there is nothing but bullets."""
    if masking.hides(Sensitivity.PERSONAL, name):
        return RawText(masking.shown("", Sensitivity.PERSONAL, name))
    lines, tokens, cut, place = [], [], 0, 0
    laid_out = pretty(text)
    for line in laid_out[:LONGEST_TEXT].split("\n"):
        kept = line[:LONGEST_LINE]
        cut += len(line) - len(kept)
        shown = masking.shown(kept, Sensitivity.PERSONAL, name)
        if shown != kept:
            tokens += [(place + at, length, character) for at, length, character in _tokens(kept, shown)]
        lines.append(shown)
        place += len(units(shown)) + 1
    return RawText("\n".join(lines), tokens, cut + max(0, len(laid_out) - LONGEST_TEXT))


def units(text: str) -> str:
    """Give a text with one character per UTF-16 unit, so that places are those of Qt."""
    if text.isascii():
        return text
    return _ASTRAL.sub(_pair, text)


def _pair(match: re.Match[str]) -> str:
    code = ord(match[0]) - 0x10000
    return chr(0xD800 + (code >> 10)) + chr(0xDC00 + (code & 0x3FF))


def _tokens(exact: str, shown: str) -> Iterator[tuple[int, int, str]]:
    """Say where ``shown`` has a token instead of a character of ``exact``."""
    at, place = 0, 0
    for character in exact:
        drawn = token(character) if is_hidden(character) else ""
        if drawn and shown.startswith(drawn, at):
            yield place, len(drawn), character
            at, place = at + len(drawn), place + len(drawn)
        else:
            at, place = at + 1, place + len(units(character))
