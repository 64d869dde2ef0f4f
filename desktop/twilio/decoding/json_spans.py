"""Where the values of a JSON text stand, found without recursion and without reading what is in them.

This is for the texts that a decoder refuses as a whole: one odd value must not hide its neighbours. The scan takes
brackets and strings seriously and nothing else; whoever uses a piece still has to read it.
"""

from __future__ import annotations

import json
import re

Span = tuple[int, int]

_STRING = r'"[^"\\]*(?:\\.[^"\\]*)*"'
_SPACE = re.compile(r"[ \t\r\n]*")
_TEXT = re.compile(_STRING, re.DOTALL)
_NESTING = re.compile(rf"{_STRING}|[{{}}\[\]]|\"", re.DOTALL)
_SCALAR = re.compile(r'[^\s,:\[\]{}"]+')


class SpanError(ValueError):
    """The text cannot be taken apart; ``truncated`` when it only ended too early."""

    def __init__(self, *, truncated: bool) -> None:
        super().__init__("the text ends too early" if truncated else "not the expected JSON value")
        self.truncated = truncated


def whole(text: str) -> Span:
    """Give the span of the one value that the text is.

    Raises:
        SpanError: it is none, or something follows it.
    """
    start = _skip_space(text, 0)
    end = _value_end(text, start)
    if _skip_space(text, end) != len(text):
        raise SpanError(truncated=False)
    return start, end


def members(text: str, start: int = 0) -> dict[str, Span]:
    """Give the values of the object that begins at ``start``, by name; of equal names the last one counts.

    Raises:
        SpanError: there is no whole object.
    """
    found: dict[str, Span] = {}
    place = _skip_space(text, _expect(text, start, "{"))
    if text.startswith("}", place):
        return found
    while True:
        name = _TEXT.match(text, place)
        if name is None:
            raise SpanError(truncated=place >= len(text) or text[place] == '"')
        value = _skip_space(text, _expect(text, _skip_space(text, name.end()), ":"))
        end = _value_end(text, value)
        found[_name(name[0])] = (value, end)
        place = _skip_space(text, end)
        if text.startswith("}", place):
            return found
        place = _skip_space(text, _expect(text, place, ","))


def items(text: str, start: int = 0) -> list[Span]:
    """Give the items of the array that begins at ``start``.

    Raises:
        SpanError: there is no whole array.
    """
    found: list[Span] = []
    place = _skip_space(text, _expect(text, start, "["))
    if text.startswith("]", place):
        return found
    while True:
        end = _value_end(text, place)
        found.append((place, end))
        place = _skip_space(text, end)
        if text.startswith("]", place):
            return found
        place = _skip_space(text, _expect(text, place, ","))


def _name(quoted: str) -> str:
    try:
        return str(json.loads(quoted, strict=False))
    except ValueError:
        return quoted[1:-1]


def _skip_space(text: str, place: int) -> int:
    match = _SPACE.match(text, place)
    return match.end() if match else place


def _expect(text: str, place: int, character: str) -> int:
    if not text.startswith(character, place):
        raise SpanError(truncated=place >= len(text))
    return place + 1


def _value_end(text: str, start: int) -> int:
    if start >= len(text):
        raise SpanError(truncated=True)
    first = text[start]
    if first in "{[":
        return _nested_end(text, start)
    match = (_TEXT if first == '"' else _SCALAR).match(text, start)
    if match is None:
        raise SpanError(truncated=first == '"')
    return match.end()


def _nested_end(text: str, start: int) -> int:
    depth = 0
    for match in _NESTING.finditer(text, start):
        part = match[0]
        if part in {"{", "["}:
            depth += 1
        elif part in {"}", "]"}:
            depth -= 1
            if depth == 0:
                return match.end()
        elif part == '"':
            break
    raise SpanError(truncated=True)
