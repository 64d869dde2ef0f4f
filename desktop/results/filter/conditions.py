"""The conditions a filter is made of; each narrows a list of rows."""

from __future__ import annotations

import enum
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import compress, repeat
from operator import contains
from typing import TYPE_CHECKING

from desktop.results.filter.attribute_paths import Steps, node_at, text_of
from desktop.results.filter.folding import fold

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.twilio.types import ParticipantConversation


@dataclass(frozen=True, slots=True)
class FilterNames:
    """What conditions mean at the moment: services by SID, whether days begin by UTC, and the present time."""

    services: Mapping[str, str] = field(default_factory=dict)
    utc: bool = False
    now_s: float = field(default_factory=time.time)


@dataclass(frozen=True, slots=True)
class Source:
    """What conditions look at; rows are named by their numbers.

    ``texts`` are the rows' folded texts; whoever narrows by words sees to it that those in question are there.
    """

    rows: Sequence[ParticipantConversation]
    texts: Sequence[str | None]
    names: FilterNames


class Comparison(enum.Enum):
    """How two values are compared."""

    EQUAL = ""
    ABOVE = ">"
    BELOW = "<"
    AT_LEAST = ">="
    AT_MOST = "<="


@dataclass(frozen=True, slots=True)
class Word:
    """The folded text of a row holds these characters."""

    text: str

    def select(self, ids: Sequence[int], source: Source) -> list[int]:
        """Return the rows that match, in the order they came."""
        # Each step is one of C's: a loop of Python's own takes half as long again.
        texts = map(source.texts.__getitem__, ids)
        return list(compress(ids, map(contains, texts, repeat(self.text))))  # type: ignore[arg-type]  # they are there


@dataclass(frozen=True, slots=True)
class State:
    """The state begins with these characters."""

    text: str

    def select(self, ids: Sequence[int], source: Source) -> list[int]:
        """Return the rows that match, in the order they came."""
        rows = source.rows
        states = {rows[one].conversation_state for one in ids}
        fitting = {state for state in states if state and fold(state).startswith(self.text)}
        return [one for one in ids if rows[one].conversation_state in fitting]


@dataclass(frozen=True, slots=True)
class Channel:
    """Twilio's word for the channel begins with these characters; a participant without a binding is in ``chat``."""

    text: str

    def select(self, ids: Sequence[int], source: Source) -> list[int]:
        """Return the rows that match, in the order they came."""
        words = {one: source.rows[one].channel for one in ids}
        fitting = {word for word in set(words.values()) if word and word.startswith(self.text)}
        return [one for one in ids if words[one] in fitting]


@dataclass(frozen=True, slots=True)
class ServiceName:
    """The service's SID begins with these characters, or its name holds them."""

    text: str

    def select(self, ids: Sequence[int], source: Source) -> list[int]:
        """Return the rows that match, in the order they came."""
        rows = source.rows
        sids = {rows[one].chat_service_sid for one in ids}
        fitting = {sid for sid in sids if sid and self._fits(sid, source.names.services.get(sid, ""))}
        return [one for one in ids if rows[one].chat_service_sid in fitting]

    def _fits(self, sid: str, name: str) -> bool:
        return fold(sid).startswith(self.text) or self.text in fold(name)


@dataclass(frozen=True, slots=True)
class Age:
    """A date lies less, or more, than so many seconds back."""

    updated: bool
    comparison: Comparison
    seconds: float

    def select(self, ids: Sequence[int], source: Source) -> list[int]:
        """Return the rows that match, in the order they came; a row without the date never does."""
        edge = source.names.now_s - self.seconds
        moments = _moments(ids, source, updated=self.updated)
        if self.comparison in {Comparison.ABOVE, Comparison.AT_LEAST}:
            return [one for one, moment in moments if moment <= edge]
        return [one for one, moment in moments if moment >= edge]


@dataclass(frozen=True, slots=True)
class Period:
    """A date lies in, before or after a year, month, day, hour, minute or second.

    ``start`` and ``end`` are wall-clock times; ``zoned`` says that they are UTC whatever days begin by.
    """

    updated: bool
    comparison: Comparison
    start: datetime
    end: datetime
    zoned: bool = False

    def select(self, ids: Sequence[int], source: Source) -> list[int]:
        """Return the rows that match, in the order they came; a row without the date never does."""
        utc = source.names.utc or self.zoned
        start, end = _instant(self.start, utc=utc), _instant(self.end, utc=utc)
        low, high = {
            Comparison.EQUAL: (start, end),
            Comparison.ABOVE: (end, None),
            Comparison.AT_LEAST: (start, None),
            Comparison.BELOW: (None, start),
            Comparison.AT_MOST: (None, end),
        }[self.comparison]
        moments = _moments(ids, source, updated=self.updated)
        return [one for one, at in moments if (low is None or at >= low) and (high is None or at < high)]


@dataclass(frozen=True, slots=True)
class Attribute:
    """The attributes have a value at a path, and it compares so with this text or number."""

    steps: Steps
    comparison: Comparison
    text: str

    def select(self, ids: Sequence[int], source: Source) -> list[int]:
        """Return the rows that match, in the order they came."""
        rows = source.rows
        return [one for one in ids if self._fits(rows[one].conversation_attributes)]

    def _fits(self, attributes: str | None) -> bool:
        found = node_at(attributes, self.steps)
        if found is None:
            return False
        text = text_of(found[0])
        if self.comparison is Comparison.EQUAL:
            return " ".join(fold(text).split()) == self.text
        return _compares(text, self.comparison, self.text)


Condition = Word | State | Channel | ServiceName | Age | Period | Attribute


@dataclass(frozen=True, slots=True)
class Not:
    """The condition inside does not hold."""

    inner: Condition

    def select(self, ids: Sequence[int], source: Source) -> list[int]:
        """Return the rows that match, in the order they came."""
        wrong = set(self.inner.select(ids, source))
        return [one for one in ids if one not in wrong]


Term = Condition | Not


def _moments(ids: Sequence[int], source: Source, *, updated: bool) -> list[tuple[int, float]]:
    rows = source.rows
    if updated:
        return [(one, moment) for one in ids if (moment := rows[one].date_updated_s) is not None]
    return [(one, moment) for one in ids if (moment := rows[one].date_created_s) is not None]


def _instant(wall: datetime, *, utc: bool) -> float:
    if utc:
        return wall.replace(tzinfo=UTC).timestamp()
    try:
        return wall.timestamp()
    except (OverflowError, ValueError, OSError):  # the first and last years, where local time is not defined
        return (wall.replace(tzinfo=UTC) - datetime(1970, 1, 1, tzinfo=UTC)) / timedelta(seconds=1)


def _compares(text: str, comparison: Comparison, limit: str) -> bool:
    try:
        number, edge = float(text), float(limit)
    except ValueError:
        return False
    if comparison is Comparison.ABOVE:
        return number > edge
    if comparison is Comparison.BELOW:
        return number < edge
    return number >= edge if comparison is Comparison.AT_LEAST else number <= edge
