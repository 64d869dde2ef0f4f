"""Texts without case and accents, so that a word is found however it is written."""

from __future__ import annotations

import unicodedata

SEPARATOR = "\n"
"""Stands between the fields of a row's folded text; no word holds it, so no hit spans two fields."""
_LAST_ASCII = "\x7f"


def fold(text: str) -> str:
    """Return a text in lower case without accents; compatibility forms become plain ones."""
    if text.isascii():
        return text.lower()
    spread = unicodedata.normalize("NFKD", text.casefold())
    # By kind of character and not by character: a row has some two hundred, but only some forty different ones.
    for one in set(spread):
        if one > _LAST_ASCII and unicodedata.combining(one):
            spread = spread.replace(one, "")
    return spread.casefold()


def fold_word(text: str) -> str:
    """Return a folded word; white space of any kind becomes a blank, so that it never holds a separator."""
    return " ".join(fold(text).split())


def single_blanks(folded: str) -> str:
    """Return a folded text whose blanks stand alone, as those of a folded word do."""
    while "  " in folded:
        folded = folded.replace("  ", " ")
    return folded


def hits(text: str, words: tuple[str, ...]) -> list[tuple[int, int]]:
    """Return start and end of each hit of folded words in an unfolded text, in order, not overlapping."""
    folded, places = _fold_with_places(text)
    found: list[tuple[int, int]] = []
    for word in words:
        start = folded.find(word) if word else -1
        while start >= 0:
            end = start + len(word)
            found.append((places[start], places[end - 1] + 1))
            start = folded.find(word, end)
    return _joined(sorted(found))


def _fold_with_places(text: str) -> tuple[str, list[int] | range]:
    if text.isascii():
        return text.lower(), range(len(text))
    pieces: list[str] = []
    places: list[int] = []
    for place, one in enumerate(text):
        piece = fold(one)
        pieces.append(piece)
        places.extend([place] * len(piece))
    return "".join(pieces), places


def _joined(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
