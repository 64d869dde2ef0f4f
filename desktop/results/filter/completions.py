"""Completions of the filter field: names of conditions, and the values that occur in the loaded rows."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from desktop.results.filter.attribute_paths import node_at, steps_of, text_of
from desktop.results.filter.parser import FIELD_NAMES, quoted
from desktop.twilio.decoding.json_text import JsonArray, JsonObject, JsonProblem, parse
from desktop.twilio.decoding.nested_json import open_nested

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from desktop.twilio.decoding.json_text import JsonNode
    from desktop.twilio.rows import ParticipantConversation

MOST_ROWS, MOST_ROWS_PARSED = 5000, 200
"""Rows that are looked at for values, and for attributes, which take longer to read."""
MOST_VALUES = 40
_DEEPEST = 3
_LONGEST = 60
_DATES = ("today", "yesterday", "<1h", "<24h", "<7d", "<30d", ">30d")
_TO_COME = ("today", "<24h", "<7d", "<30d")
_PLAIN_NAME = re.compile(r'[^.\[\]"=<>\s:,!]+\Z')


class Completions:
    """Finds completions; values are collected once for the same rows.

    ``rows`` returns the loaded rows, and ``stamp`` what is equal as long as those are the same.
    """

    def __init__(self, rows: Callable[[], Sequence[ParticipantConversation]], stamp: Callable[[], object]) -> None:
        self._rows, self._stamp = rows, stamp
        self._known: dict[str, list[str]] = {}
        self._known_stamp: object = None

    def of(self, part: str, services: Mapping[str, str], *, masked: bool) -> list[str]:
        """Return the completions of ``part``, whole parts each.

        Args:
            part: the part being typed, without its minus.
            services: names of services by SID.
            masked: leave out values that may be personal.
        """
        if part.lower().startswith("attr."):
            return self._of_attributes(part, masked=masked)
        name, sign, typed = part.partition(":")
        if not sign:
            return [*(f"{one}:" for one in FIELD_NAMES), "attr."]
        before, comma, _last = typed.rpartition(",")
        begun = f"{name}:{before}{comma}"
        values = self._values(name.lower(), services, masked=masked)
        return [f"{begun}{one}" for value in values if value.lower() != typed.lower() and (one := quoted(value))]

    def _values(self, name: str, services: Mapping[str, str], *, masked: bool) -> Sequence[str]:
        if name == "service":
            return list(dict.fromkeys(services.values()))
        if name in {"created", "updated"}:
            return _DATES
        if name == "closes":
            return _TO_COME
        read = _READERS.get(name)
        if read is None or (masked and name not in {"state", "channel"}):
            return ()
        return self._most_common(name, lambda rows: map(read, rows[:MOST_ROWS]))

    def _of_attributes(self, part: str, *, masked: bool) -> list[str]:
        path, sign, typed = _cut(part[5:])
        if not sign:
            paths = self._most_common("attr.", lambda rows: _paths(rows[:MOST_ROWS_PARSED]))
            return [f"attr.{one}=" for one in paths]
        steps = steps_of(path)
        if steps is None or masked:
            return []

        def values(rows: Sequence[ParticipantConversation]) -> Iterable[str | None]:
            for row in rows[:MOST_ROWS_PARSED]:
                found = node_at(row.conversation_attributes, steps)
                yield text_of(found[0]) if found and not isinstance(found[0], JsonObject | JsonArray) else None

        before, comma, _last = typed.rpartition(",")
        begun = f"attr.{path}{sign}{before}{comma}"
        return [f"{begun}{one}" for value in self._most_common(f"attr.{path}", values) if (one := quoted(value))]

    def _most_common(
        self, name: str, values: Callable[[Sequence[ParticipantConversation]], Iterable[str | None]]
    ) -> list[str]:
        stamp = self._stamp()
        if stamp != self._known_stamp or len(self._known) > MOST_VALUES:
            self._known, self._known_stamp = {}, stamp
        known = self._known.get(name)
        if known is None:
            counts = Counter(value for value in values(self._rows()) if value and len(value) <= _LONGEST)
            known = self._known[name] = [value for value, _count in counts.most_common(MOST_VALUES)]
        return known


_READERS: dict[str, Callable[[ParticipantConversation], str | None]] = {
    "state": lambda row: row.conversation_state,
    "channel": lambda row: row.channel,
    "by": lambda row: row.conversation_created_by,
    "proxy": lambda row: binding.proxy_address if (binding := row.participant_messaging_binding) else None,
    "name": lambda row: row.conversation_friendly_name,
}


def _cut(text: str) -> tuple[str, str, str]:
    """Return path, operator and value of the text behind ``attr.``; no operator while the path is being typed."""
    match = re.search(r"!=|>=|<=|[:=<>]", text)
    return (text[: match.start()], match[0], text[match.end() :]) if match else (text, "", "")


def _paths(rows: Sequence[ParticipantConversation]) -> Iterable[str]:
    for row in rows:
        if row.conversation_attributes and row.conversation_attributes != "{}":
            node = parse(row.conversation_attributes)
            if not isinstance(node, JsonProblem):
                yield from _paths_in(node, "", _DEEPEST)


def _paths_in(node: JsonNode, before: str, depth: int) -> Iterable[str]:
    opened = open_nested(node) or node
    if not isinstance(opened, JsonObject) or not depth:
        return
    for name, value in opened.pairs:
        if _PLAIN_NAME.match(name):
            inner = open_nested(value) or value
            if isinstance(inner, JsonObject):
                yield from _paths_in(inner, f"{before}{name}.", depth - 1)
            elif not isinstance(inner, JsonArray):
                yield f"{before}{name}"
