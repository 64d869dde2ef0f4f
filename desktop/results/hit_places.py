"""The paths inside a row's attributes where the filter's words are, if no cell shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.results.filter.attribute_paths import text_of
from desktop.results.filter.folding import fold
from desktop.twilio.decoding.json_text import JsonArray, JsonObject, JsonProblem, parse
from desktop.twilio.decoding.nested_json import open_nested

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop.twilio.decoding.json_text import JsonNode

_DEEPEST = 12
_LONGEST = 60
_LONGEST_PARSED = 200_000
"""Characters of attributes that are taken apart while a row is drawn; Twilio allows some 16,000."""


def unseen_words(words: Iterable[str], shown: Iterable[str]) -> list[str]:
    """Return the folded words that none of the shown texts contains; texts are folded only as far as needed."""
    left = list(words)
    for text in shown:
        if not left:
            break
        folded = fold(text)
        left = [word for word in left if word not in folded]
    return left


def attribute_with(attributes: str | None, word: str) -> tuple[str, str] | None:
    """Return path and value of the first attribute with a folded word in its value, else in its name."""
    if not attributes:
        return None
    node = parse(attributes) if len(attributes) <= _LONGEST_PARSED else None
    if node is None or isinstance(node, JsonProblem):
        return ("", _around(attributes, word)) if word in fold(attributes) else None
    named = None
    for path, value in _leaves(node, "", 0):
        text = text_of(value)
        if word in fold(text):
            return path, _around(text, word)
        if named is None and word in fold(path):
            named = (path, text[:_LONGEST])
    return named


def _around(text: str, word: str) -> str:
    """Return the part of a long text around a word."""
    if len(text) <= _LONGEST:
        return text
    start = max(0, fold(text).find(word) - _LONGEST // 3)
    return ("…" if start else "") + text[start : start + _LONGEST] + "…"


def _leaves(node: JsonNode, path: str, depth: int) -> Iterator[tuple[str, JsonNode]]:
    node = open_nested(node) or node
    if isinstance(node, JsonObject) and depth < _DEEPEST:
        for key, value in node.pairs:
            yield from _leaves(value, f"{path}.{key}" if path else key, depth + 1)
    elif isinstance(node, JsonArray) and depth < _DEEPEST:
        for place, value in enumerate(node.items):
            yield from _leaves(value, f"{path}[{place}]", depth + 1)
    else:
        yield path, node
