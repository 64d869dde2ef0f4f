"""JSON as text: parsed without losing anything, and laid out without changing anything.

Objects keep their pairs in order, duplicates included; numbers keep their digits.
"""

from __future__ import annotations

import enum
import json
import re
from typing import TypeAlias

from desktop.runtime.opaque_struct import OpaqueStruct

Span = tuple[int, int]

_STRING = r'"[^"\\]*(?:\\.[^"\\]*)*"'

_SPACE = re.compile(r"[ \t\r\n]*")

_TEXT = re.compile(_STRING, re.DOTALL)

_NESTING = re.compile(rf"{_STRING}|[{{}}\[\]]|\"", re.DOTALL)

_SCALAR = re.compile(r'[^\s,:\[\]{}"]+')


class SpanError(ValueError):
    """The text is no JSON of the expected kind; ``truncated`` when it only ended too early."""

    def __init__(self, *, truncated: bool) -> None:
        super().__init__("the text ends too early" if truncated else "not the expected JSON value")
        self.truncated = truncated


def whole(text: str) -> Span:
    """Return the span of the one value in the text.

    Raises:
        SpanError: it is no JSON value, or something follows it.
    """
    start = _skip_space(text, 0)
    end = _value_end(text, start)
    if _skip_space(text, end) != len(text):
        raise SpanError(truncated=False)
    return start, end


def members(text: str, start: int = 0) -> dict[str, Span]:
    """Return the values of the object that begins at ``start``, by name; of equal names the last one counts.

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
    """Return the items of the array that begins at ``start``.

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


class JsonNumber(OpaqueStruct, frozen=True):
    """A number as it was written."""

    text: str


class JsonArray(OpaqueStruct, frozen=True):
    """An array."""

    items: list[JsonNode]


class JsonObject(OpaqueStruct, frozen=True):
    """An object: its pairs in order, duplicate names included."""

    pairs: list[tuple[str, JsonNode]]


JsonNode: TypeAlias = JsonObject | JsonArray | JsonNumber | str | bool | None


class JsonFault(enum.Enum):
    """Why a text is not read as JSON."""

    EMPTY = "empty"
    INVALID = "not valid JSON"
    TRAILING = "something follows the value"
    TOO_DEEP = "nested too deeply"


class JsonProblem(OpaqueStruct, frozen=True):
    """Where and why a text is not read as JSON; line and column count from 1, ``position`` from 0."""

    line: int
    column: int
    position: int
    reason: JsonFault
    detail: str = ""
    """The decoder's own English words, for a developer."""


MAX_INDENT = 64
"""Levels beyond which ``pretty`` indents no further: the text must not grow with the square of its depth."""

# Every character belongs to some token, so the search never has to start again one character further on.
_TOKEN = re.compile(rf'({_STRING})|([{{}}\[\],:])|([^ \t\r\n"{{}}\[\],:]+)|([ \t\r\n]+)|"', re.DOTALL)

_CONSTANT = re.compile(rf"{_STRING}|(NaN|-?Infinity)", re.DOTALL)


class _ConstantError(ValueError):
    """NaN or Infinity, which Python reads and JSON does not have."""


def parse(text: str, *, strict: bool = True) -> JsonNode | JsonProblem:
    """Return any JSON text as nodes, or why it cannot be parsed.

    Args:
        text: the JSON text; lone surrogates pass.
        strict: refuse raw control characters inside strings, as JSON does.
    """
    try:
        return _wrapped((_STRICT if strict else _LENIENT).decode(text))
    except json.JSONDecodeError as error:
        return _problem(text, error)
    except _ConstantError:
        return _constant_problem(text)
    except RecursionError:
        return JsonProblem(1, 1, 0, JsonFault.TOO_DEEP)


def pretty(text: str, *, indent: int = 2) -> str:
    """Return any JSON text one value per line, without changing a single value.

    Works on tokens, so it takes any depth, duplicate names and numbers of any length; a text that has no JSON
    tokens is returned as it is.
    """
    pieces: list[str] = []
    depth, before = 0, ""
    for match in _TOKEN.finditer(text):
        if match[4]:
            continue
        part = match[1] or match[2] or match[3]
        if part is None:
            return text
        if part in {"}", "]"}:
            depth -= 1
            if before not in {"{", "["}:
                pieces.append(_line(depth, indent))
        elif before in {"{", "["}:
            pieces.append(_line(depth, indent))
        pieces.append(": " if part == ":" else part)
        if part == ",":
            pieces.append(_line(depth, indent))
        elif part in {"{", "["}:
            depth += 1
        before = part
    return "".join(pieces) if depth == 0 else text


def compact(node: JsonNode) -> str:
    """Return a node as JSON text on one line; numbers keep their digits.

    Raises:
        RecursionError: the node is nested about 1,000 deep.
    """
    if isinstance(node, JsonObject):
        return "{" + ", ".join(f"{json.dumps(name, ensure_ascii=False)}: {compact(v)}" for name, v in node.pairs) + "}"
    if isinstance(node, JsonArray):
        return "[" + ", ".join(map(compact, node.items)) + "]"
    if isinstance(node, JsonNumber):
        return node.text
    return json.dumps(node, ensure_ascii=False)


def _line(depth: int, indent: int) -> str:
    return "\n" + " " * (indent * max(0, min(depth, MAX_INDENT)))


def _object(pairs: list[tuple[str, object]]) -> JsonObject:
    return JsonObject([(name, _wrapped(value)) for name, value in pairs])


def _wrapped(value: object) -> JsonNode:
    """Return a list as ``JsonArray``, to any depth, without recursion; objects inside are wrapped already."""
    if not isinstance(value, list):
        return value  # type: ignore[return-value]  # the decoder's hooks made it a JsonNode
    waiting = [value]
    while waiting:
        items = waiting.pop()
        for place, item in enumerate(items):
            if type(item) is list:
                items[place] = JsonArray(item)
                waiting.append(item)
    return JsonArray(value)


def _refuse_constant(_name: str) -> JsonNode:
    raise _ConstantError


def _problem(text: str, error: json.JSONDecodeError) -> JsonProblem:
    if not text.strip():
        reason = JsonFault.EMPTY
    elif error.msg == "Extra data":
        reason = JsonFault.TRAILING
    else:
        reason = JsonFault.INVALID
    return JsonProblem(error.lineno, error.colno, error.pos, reason, error.msg)


def _constant_problem(text: str) -> JsonProblem:
    position = next((match.start(1) for match in _CONSTANT.finditer(text) if match[1]), 0)
    line = text.count("\n", 0, position) + 1
    column = position - text.rfind("\n", 0, position)
    return JsonProblem(line, column, position, JsonFault.INVALID, "NaN and Infinity are no JSON")


def _decoder(*, strict: bool) -> json.JSONDecoder:
    return json.JSONDecoder(
        object_pairs_hook=_object,
        parse_int=JsonNumber,
        parse_float=JsonNumber,
        parse_constant=_refuse_constant,
        strict=strict,
    )


_STRICT = _decoder(strict=True)

_LENIENT = _decoder(strict=False)
