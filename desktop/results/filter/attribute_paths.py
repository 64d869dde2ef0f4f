"""Values at paths inside a conversation's attributes, such as ``order.number`` or ``tags[0]``."""

from __future__ import annotations

import json
import re
from functools import lru_cache

from desktop.twilio.decoding.json_text import JsonArray, JsonNode, JsonNumber, JsonObject, JsonProblem, compact, parse
from desktop.twilio.decoding.nested_json import open_nested

Steps = tuple[str | int, ...]

_STEP = re.compile(r'\.?([^.\[\]"=<>\s:]+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]')


@lru_cache(maxsize=256)
def steps_of(path: str) -> Steps | None:
    """Return the names and positions of a path; None when it is no path."""
    steps: list[str | int] = []
    place = 0
    while place < len(path):
        match = _STEP.match(path, place)
        if match is None:
            return None
        try:
            steps.append(_step(match))
        except ValueError:
            return None
        place = match.end()
    return tuple(steps) or None


def node_at(attributes: str | None, steps: Steps) -> tuple[JsonNode] | None:
    """Return the value at a path, alone in a tuple (it may be null itself); None when there is none.

    JSON inside a string is searched too. Of names that occur twice the last one counts, as in Twilio's own SDKs.
    """
    if not attributes:
        return None
    node = parse(attributes)
    if isinstance(node, JsonProblem):
        return None
    for step in steps:
        node = open_nested(node) or node
        if isinstance(node, JsonObject) and isinstance(step, str):
            members = dict(node.pairs)
            if step not in members:
                return None
            node = members[step]
        elif isinstance(node, JsonArray) and isinstance(step, int) and step < len(node.items):
            node = node.items[step]
        else:
            return None
    return (node,)


def text_of(node: JsonNode) -> str:
    """Return a value as a cell shows it: strings as they are, numbers as received, the rest as JSON."""
    if isinstance(node, str):
        return node
    if isinstance(node, JsonNumber):
        return node.text
    try:
        return compact(node)
    except RecursionError:
        return "…"


def _step(match: re.Match[str]) -> str | int:
    if match[1] is not None:
        return match[1]
    if match[2] is not None:
        return int(match[2])
    return str(json.loads(match[3]))
