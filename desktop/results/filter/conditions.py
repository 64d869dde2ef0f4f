"""The conditions of a filter; each selects from a list of rows."""

from __future__ import annotations

import enum
import re
import time
from datetime import UTC, datetime, timedelta
from itertools import compress, repeat
from operator import contains
from typing import TYPE_CHECKING

from desktop.i18n.local_time import utc_offset_s
from desktop.results.filter.attribute_paths import Steps, node_at, text_of
from desktop.results.filter.folding import fold, fold_word, single_blanks
from desktop.runtime.records import field, record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from desktop.twilio.rows import ParticipantConversation


@record
class FilterNames:
    """What conditions are parsed with, beside their text.

    ``services`` are names by SID, ``utc`` means that days begin by UTC, ``month_first`` that 11/23/2026 is written so,
    ``states`` and ``channels`` are the values that occur besides Twilio's own.
    """

    services: Mapping[str, str] = field(default_factory=dict)
    utc: bool = False
    now_s: float = field(default_factory=time.time)
    month_first: bool = False
    states: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()


@record
class Source:
    """The rows that conditions select from, indexed by their numbers.

    ``texts`` are the rows' folded texts, which the caller fills before it selects by words.
    """

    rows: Sequence[ParticipantConversation]
    texts: Sequence[str | None] = field(repr=False)
    names: FilterNames


class RowDate(enum.Enum):
    """The date of a row that is compared."""

    CREATED = "created"
    UPDATED = "updated"
    CLOSES = "closes"


class Comparison(enum.Enum):
    """The operator between two values."""

    EQUAL = ""
    ABOVE = ">"
    BELOW = "<"
    AT_LEAST = ">="
    AT_MOST = "<="


@record
class Word:
    """The folded text of a row contains these characters."""

    text: str = field(repr=False)

    def select(self, ids: Sequence[int], source: Source) -> list[int]:
        """Return the matching rows in the order they came."""
        # Each step is one of C's: a loop of Python's own takes half as long again.
        texts: Iterable[str] = map(source.texts.__getitem__, ids)  # type: ignore[arg-type]  # they are there
        if " " in self.text:
            texts = map(single_blanks, texts)
        return list(compress(ids, map(contains, texts, repeat(self.text))))


@record
class State:
    """The state begins with these characters."""

    text: str = field(repr=False)

    def select(self, ids: Sequence[int], source: Source) -> list[int]:
        rows = source.rows
        states = {rows[one].conversation_state for one in ids}
        fitting = {state for state in states if state and fold(state).startswith(self.text)}
        return [one for one in ids if rows[one].conversation_state in fitting]


@record
class Channel:
    """Twilio's word for the channel begins with these characters; ``chat`` for a participant without a binding."""

    text: str = field(repr=False)

    def select(self, ids: Sequence[int], source: Source) -> list[int]:
        words = {one: source.rows[one].channel for one in ids}
        fitting = {word for word in set(words.values()) if word and word.startswith(self.text)}
        return [one for one in ids if words[one] in fitting]


@record
class ServiceName:
    """The service's SID begins with these characters, or its name contains them."""

    text: str = field(repr=False)

    def select(self, ids: Sequence[int], source: Source) -> list[int]:
        rows = source.rows
        sids = {rows[one].chat_service_sid for one in ids}
        fitting = {sid for sid in sids if sid and self._fits(sid, source.names.services.get(sid, ""))}
        return [one for one in ids if rows[one].chat_service_sid in fitting]

    def _fits(self, sid: str, name: str) -> bool:
        return fold(sid).startswith(self.text) or self.text in fold(name)


@record
class Field:
    """One of a row's texts contains these characters; ``name`` is the word before the colon."""

    name: str
    text: str = field(repr=False)

    def select(self, ids: Sequence[int], source: Source) -> list[int]:
        rows, read, text = source.rows, _FIELDS[self.name], self.text
        folded = fold_word if " " in text else fold  # as fast as possible where it makes no difference
        known: dict[str, bool] = {}
        found = []
        for one in ids:
            for value in read(rows[one]):
                if value:
                    fits = known.get(value)
                    if fits is None:
                        fits = known[value] = text in folded(value)
                    if fits:
                        found.append(one)
                        break
        return found


_FIELDS: dict[str, Callable[[ParticipantConversation], tuple[str | None, ...]]] = {
    "proxy": lambda row: (binding.proxy_address if (binding := row.participant_messaging_binding) else None,),
    "name": lambda row: (row.conversation_friendly_name, row.conversation_unique_name),
    "by": lambda row: (row.conversation_created_by,),
    "sid": lambda row: (
        row.conversation_sid,
        row.participant_sid,
        row.participant_user_sid,
        row.chat_service_sid,
        row.account_sid,
    ),
}
FIELD_TEXTS = tuple(_FIELDS)


@record
class Age:
    """A date is less, or more, than this many seconds ago; for a future date, ahead."""

    moment: RowDate
    comparison: Comparison
    seconds: float

    def select(self, ids: Sequence[int], source: Source) -> list[int]:
        """Return the matching rows in the order they came; a row without the date never matches."""
        now_s = source.names.now_s
        is_more = self.comparison in {Comparison.ABOVE, Comparison.AT_LEAST}
        moments = _moments(ids, source, self.moment)
        if self.moment is RowDate.CLOSES:
            edge = now_s + self.seconds
            return [one for one, at in moments if (at >= edge if is_more else now_s <= at <= edge)]
        edge = now_s - self.seconds
        return [one for one, at in moments if (at <= edge if is_more else at >= edge)]


@record
class DateRange:
    """A date is in, before or after a year, month, day, hour, minute or second.

    ``start`` and ``end`` are wall-clock times; ``zoned`` means that they are UTC whatever days begin by.
    """

    moment: RowDate
    comparison: Comparison
    start: datetime
    end: datetime
    zoned: bool = False

    def select(self, ids: Sequence[int], source: Source) -> list[int]:
        utc = source.names.utc or self.zoned
        start, end = _instant(self.start, utc=utc), _instant(self.end, utc=utc)
        low, high = {
            Comparison.EQUAL: (start, end),
            Comparison.ABOVE: (end, None),
            Comparison.AT_LEAST: (start, None),
            Comparison.BELOW: (None, start),
            Comparison.AT_MOST: (None, end),
        }[self.comparison]
        moments = _moments(ids, source, self.moment)
        return [one for one, at in moments if (low is None or at >= low) and (high is None or at < high)]


@record
class TimeOfDay:
    """A date is between two times of its day, in seconds since midnight; over midnight if the end is earlier."""

    moment: RowDate
    start: int
    end: int

    def select(self, ids: Sequence[int], source: Source) -> list[int]:
        start, end, offsets = self.start, self.end, Offsets(utc=source.names.utc)
        over_midnight = start > end
        found = []
        for one, at in _moments(ids, source, self.moment):
            clock = (at + offsets.at(at)) % 86400
            if (clock >= start or clock < end) if over_midnight else start <= clock < end:
                found.append(one)
        return found


class Offsets:
    """A cache of local time's offset from UTC in seconds, looked up once per hour of time."""

    def __init__(self, *, utc: bool) -> None:
        self._utc = utc
        self._known: dict[int, int] = {}

    def at(self, moment_s: float) -> int:
        if self._utc:
            return 0
        hour = int(moment_s) // 3600
        offset = self._known.get(hour)
        if offset is None:
            offset = self._known[hour] = utc_offset_s(moment_s)
        return offset


@record
class Attribute:
    """The attributes have a value at a path, and it compares to this text or number as ``comparison`` says."""

    steps: Steps
    comparison: Comparison
    text: str = field(repr=False)

    def select(self, ids: Sequence[int], source: Source) -> list[int]:
        rows = source.rows
        return [one for one in ids if self.fits(rows[one].conversation_attributes)]

    def fits(self, attributes: str | None) -> bool:
        """Return whether the attributes of one row match, as received."""
        found = node_at(attributes, self.steps)
        if found is None:
            return False
        text = text_of(found[0])
        if self.comparison is Comparison.EQUAL:
            return fold_word(text) == self.text
        return _compares(text, self.comparison, self.text)


@record
class All:
    """Every condition matches."""

    inner: tuple[Condition, ...]

    def select(self, ids: Sequence[int], source: Source) -> list[int]:
        left = list(ids)
        for one in self.inner:
            left = one.select(left, source)
        return left


@record
class Either:
    """At least one condition matches."""

    inner: tuple[Condition, ...]

    def select(self, ids: Sequence[int], source: Source) -> list[int]:
        fitting = {one for condition in self.inner for one in condition.select(ids, source)}
        return [one for one in ids if one in fitting]


Condition = Word | State | Channel | ServiceName | Field | Age | DateRange | TimeOfDay | Attribute | All | Either


@record
class Not:
    """The condition inside does not match."""

    inner: Condition

    def select(self, ids: Sequence[int], source: Source) -> list[int]:
        wrong = set(self.inner.select(ids, source))
        return [one for one in ids if one not in wrong]


Term = Condition | Not


def _moments(ids: Sequence[int], source: Source, moment: RowDate) -> list[tuple[int, float]]:
    rows = source.rows
    if moment is RowDate.UPDATED:
        return [(one, at) for one in ids if (at := rows[one].date_updated_s) is not None]
    if moment is RowDate.CLOSES:
        return [(one, at) for one in ids if (at := rows[one].date_closed_s) is not None]
    return [(one, at) for one in ids if (at := rows[one].date_created_s) is not None]


def _instant(wall: datetime, *, utc: bool) -> float:
    if utc:
        return wall.replace(tzinfo=UTC).timestamp()
    try:
        return wall.timestamp()
    except (OverflowError, ValueError, OSError):  # the first and last years, where local time is not defined
        return (wall.replace(tzinfo=UTC) - datetime(1970, 1, 1, tzinfo=UTC)) / timedelta(seconds=1)


def number_of(text: str) -> float | None:
    """Return the number of a text that is one as JSON writes it; ``nan``, ``inf`` and ``1_000`` are none."""
    return float(text) if _NUMBER.match(text) else None


_NUMBER = re.compile(r"[+-]?(?:\d{1,300}(?:\.\d{0,300})?|\.\d{1,300})(?:[eE][+-]?\d{1,3})?\Z", re.ASCII)


def _compares(text: str, comparison: Comparison, limit: str) -> bool:
    number, edge = number_of(text.strip()), number_of(limit)
    if number is None or edge is None:
        return False
    if comparison is Comparison.ABOVE:
        return number > edge
    if comparison is Comparison.BELOW:
        return number < edge
    return number >= edge if comparison is Comparison.AT_LEAST else number <= edge
