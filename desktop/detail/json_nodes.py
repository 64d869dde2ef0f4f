"""Parsed JSON values as lines of the detail tree, a few at a time and no deeper than anyone reads."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.detail.nodes import Look, Node, NodeKind
from desktop.privacy.masking import Sensitivity
from desktop.twilio.decoding.json_text import JsonArray, JsonNode, JsonNumber, JsonObject
from desktop.twilio.decoding.nested_json import open_nested

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

DEPTH_LIMIT = 64
"""Levels that can be opened; a container below them is shown as one line."""

_PLAIN_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*\Z")


def json_node(
    field: str,
    value: JsonNode,
    *,
    path: str | None,
    name: object,
    sensitivity: Sensitivity = Sensitivity.PERSONAL,
    depth: int = 0,
) -> Node:
    """Return the line of one JSON value; ``path`` is None where the value is none of the attributes."""
    node = Node(NodeKind.JSON, field, key=field, field_is_remote=True, path=path, name=name, sensitivity=sensitivity)
    opened = open_nested(value)
    if opened is not None:
        fill_container(node, opened, depth=depth)
        node.value = nested_words(opened)
        node.copy = lambda: str(value)
    elif isinstance(value, JsonObject | JsonArray):
        fill_container(node, value, depth=depth)
    else:
        _fill_scalar(node, value)
    return node


def fill_container(node: Node, value: JsonObject | JsonArray, *, depth: int = 0) -> None:
    """Set a container's text to its size in words, and its members to be made on demand."""
    size = len(value.pairs) if isinstance(value, JsonObject) else len(value.items)
    node.look = Look.QUIET
    node.copy = lambda: json_text_of(value)
    if size == 0:
        node.look, node.sensitivity = Look.NULL, Sensitivity.PUBLIC
        node.value = "{}" if isinstance(value, JsonObject) else "[]"
        return
    node.value = describe(value)
    if depth >= DEPTH_LIMIT:
        node.value = QCoreApplication.translate("Detail", "{what}; deeper levels in Raw").format(what=node.value)
        return
    path, name, sensitivity = node.path, node.name, node.sensitivity

    def make(start: int, stop: int) -> list[Node]:
        return [
            json_node(field, member, path=member_path(path, step), name=name, sensitivity=sensitivity, depth=depth + 1)
            for field, step, member in _members(value, start, stop)
        ]

    node.make, node.count = make, size


def _fill_scalar(node: Node, value: JsonNode) -> None:
    if isinstance(value, str):
        node.look, node.value = Look.STRING, value
    elif isinstance(value, JsonNumber):
        node.look, node.value = Look.NUMBER, value.text
    elif isinstance(value, bool):
        node.look, node.value = Look.BOOLEAN, "true" if value else "false"
    else:
        node.look, node.value = Look.NULL, "null"
        node.copy = lambda: "null"


def _members(value: JsonObject | JsonArray, start: int, stop: int) -> Iterator[tuple[str, str | int, JsonNode]]:
    if isinstance(value, JsonObject):
        for key, member in value.pairs[start:stop]:
            yield key, key, member
    else:
        for place, member in enumerate(value.items[start:stop], start):
            yield str(place), place, member


def describe(value: JsonNode) -> str:
    """Return the type of a JSON value in words, with the number of its members."""
    if isinstance(value, JsonObject):
        count = len(value.pairs)  # a plain name: the tool that collects texts overlooks a count it cannot read
        one = QCoreApplication.translate("Detail", "object, 1 key")
        return _counted(count, one, QCoreApplication.translate("Detail", "object, %n keys", "", count))
    if isinstance(value, JsonArray):
        count = len(value.items)
        one = QCoreApplication.translate("Detail", "array, 1 item")
        return _counted(count, one, QCoreApplication.translate("Detail", "array, %n items", "", count))
    if isinstance(value, JsonNumber):
        return QCoreApplication.translate("Detail", "number")
    if isinstance(value, bool):
        return QCoreApplication.translate("Detail", "boolean")
    return QCoreApplication.translate("Detail", "text") if isinstance(value, str) else "null"


def nested_words(value: JsonObject | JsonArray) -> str:
    """Return the text for a container that was received as JSON text inside a string."""
    return QCoreApplication.translate("Detail", "{what}, from JSON in a string").format(what=describe(value))


def _counted(number: int, one: str, many: str) -> str:
    """Return the singular for one; the untranslated text has no other way to have it."""
    return one if number == 1 else many


def more_text(step: int, rest: int) -> str:
    """Return the text of the line that shows the next lines of a long list."""
    return QCoreApplication.translate("Detail", "Show {step} more of {rest}").format(step=step, rest=rest)


def path_of(steps: Iterable[str | int]) -> str:
    """Return the path of a member as lines of the tree have it, from the names and positions that lead to it."""
    path = ""
    for step in steps:
        path = member_path(path, step) or ""
    return path


def member_path(path: str | None, step: str | int) -> str | None:
    """Return a path with one member added: ``customer.tags[0]``, odd keys quoted as JSON: ``["a.b"]``."""
    if path is None:
        return None
    if isinstance(step, int):
        return f"{path}[{step}]"
    if _PLAIN_KEY.match(step):
        return f"{path}.{step}" if path else step
    return f"{path}[{json.dumps(step, ensure_ascii=False)}]"


def json_text_of(value: JsonNode) -> str:
    """Return a parsed value as JSON text, two blanks per level: same keys in the same order, numbers as received."""
    parts: list[str] = []
    # A stack instead of recursion: answers may be nested deeper than Python's own limit.
    todo: list[str | tuple[JsonNode, int]] = [(value, 0)]
    while todo:
        step = todo.pop()
        if isinstance(step, str):
            parts.append(step)
            continue
        node, depth = step
        if isinstance(node, JsonObject | JsonArray):
            _open_container(node, depth, todo)
        else:
            parts.append(_scalar_text(node))
    return "".join(parts)


def _open_container(node: JsonObject | JsonArray, depth: int, todo: list[str | tuple[JsonNode, int]]) -> None:
    members: list[tuple[str, JsonNode]]
    if isinstance(node, JsonObject):
        opening, closing = "{", "}"
        members = [(json.dumps(key, ensure_ascii=False) + ": ", member) for key, member in node.pairs]
    else:
        opening, closing = "[", "]"
        members = [("", member) for member in node.items]
    if not members:
        todo.append(opening + closing)
        return
    pad = "\n" + "  " * min(depth, DEPTH_LIMIT)
    todo.append(pad + closing)
    for place in range(len(members) - 1, -1, -1):
        head, member = members[place]
        todo.append((member, depth + 1))
        todo.append(("," if place else opening) + pad + "  " + head)


def _scalar_text(node: JsonNode) -> str:
    if isinstance(node, JsonNumber):
        return node.text
    return json.dumps(node, ensure_ascii=False)
