"""JSON inside a JSON string, as programs leave it that encode attributes twice."""

from __future__ import annotations

from desktop.twilio.decoding.json_text import JsonArray, JsonNode, JsonObject, JsonProblem, parse

MOST_LEVELS = 2
"""How often a text may be encoded inside another; more is nobody's mistake but a trick."""


def open_nested(node: JsonNode) -> JsonObject | JsonArray | None:
    """Return the object or array that a string holds as JSON text; None for anything else.

    A string that holds a number or a word stays a string: ``"123"`` and ``"true"`` are what people write.
    """
    for _ in range(MOST_LEVELS):
        if not isinstance(node, str) or node.lstrip()[:1] not in {"{", "[", '"'}:
            return None
        found = parse(node)
        if isinstance(found, JsonProblem):
            return None
        if isinstance(found, JsonObject | JsonArray):
            return found
        node = found
    return None
