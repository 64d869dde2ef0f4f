"""The data of the timeline: lives of a few conversations, or a histogram of changes, and the chosen period.

All instants here are wall-clock seconds: seconds since 1970 as the clock on the wall counts them, local or UTC, so
that days begin where people see them begin.
"""

from __future__ import annotations

import enum
import re
from bisect import bisect_right
from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from desktop.i18n.local_time import utc_offset_s
from desktop.i18n.time_mode import TimeMode
from desktop.results.filter.dates import span_of_date
from desktop.runtime.records import field, record

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.results.table_model import ConversationTableModel
    from desktop.twilio.rows import ParticipantConversation

MOST_LIVES = 60
"""Rows up to which each conversation has a bar of its own."""
_HOUR, _DAY = 3600, 86_400
_STEPS_H = (1, 3, 6, 12, 24, 48, 7 * 24, 14 * 24)
_STEPS_MONTHS = (1, 3, 12, 60, 120)
_MONTH_H = 30 * 24
_PERIOD = re.compile(r"(?:^|(?<=\s))updated:([\d\-T_:]+)\.\.([\d\-T_:]+)(?=\s|$)", re.IGNORECASE)
_YEARS = range(1970, 9998)


class StateGroup(enum.IntEnum):
    """The states that the timeline distinguishes; the order is that of the stack, from the axis up."""

    CLOSED = 0
    OTHER = 1
    INACTIVE = 2
    ACTIVE = 3


_GROUPS = {"closed": StateGroup.CLOSED, "inactive": StateGroup.INACTIVE, "active": StateGroup.ACTIVE}
_NUMBERS = {state: int(group) for state, group in _GROUPS.items()}
"""The same as plain numbers, which are counted faster."""
_MOST_AT_ONCE = 5_000
"""Rows counted in one slice."""


@record
class Period:
    """A span of time without its end."""

    start_s: int
    end_s: int


@record
class Life:
    """One conversation from its creation to its last change; an open one goes on to the present."""

    number: int
    """The row's number of arrival."""
    row: ParticipantConversation = field(repr=False)
    start_s: float
    end_s: float
    group: StateGroup
    is_shown: bool


@record
class Step:
    """A span of the histogram, and how many conversations were last changed in it, by ``StateGroup``."""

    start_s: int
    end_s: int
    counts: tuple[int, int, int, int]

    @property
    def total(self) -> int:
        """Return the number of conversations."""
        return sum(self.counts)


@record
class TimelineSummary:
    """The figures of the timeline's accessible description."""

    first_s: float
    last_s: float
    counts: tuple[int, int, int, int]
    fullest: Step | None = field(default=None)


class TimelineData:
    """Counts the loaded rows by the hour of their last change, further rows as they come."""

    def __init__(self, model: ConversationTableModel) -> None:
        self._model = model
        self._revision = -1
        self._utc = False
        self._counted = 0
        self._hours: Counter[int] = Counter()
        """By hour since 1970 times four plus state group."""
        self._days: Counter[int] = Counter()
        """The same by day, of which there are fewer."""
        self._first_h = self._last_h = 0
        self._offsets: dict[int, int] = {}

    @property
    def shows_lives(self) -> bool:
        """Return whether there are few enough rows to draw each."""
        return self._model.loaded <= MOST_LIVES

    @property
    def is_behind(self) -> bool:
        """Return whether there are rows that are not counted yet."""
        return self._counted < self._model.loaded

    def update(self) -> bool:
        """Count some of the new or changed rows; return whether there were any."""
        model, utc = self._model, self._model.texts.mode is TimeMode.UTC
        if model.revision != self._revision or utc is not self._utc or model.loaded < self._counted:
            self._revision, self._utc, self._counted = model.revision, utc, 0
            self._hours, self._days = Counter(), Counter()
            self._offsets = {}
        elif model.loaded == self._counted:
            return False
        fresh = model.rows_from(self._counted)[:_MOST_AT_ONCE]
        self._counted += len(fresh)
        self._count(fresh)
        return True

    def wall_s(self, moment_s: float) -> float:
        """Return an instant in wall-clock seconds."""
        if self._utc:
            return moment_s
        hour = int(moment_s // _HOUR)
        offset = self._offsets.get(hour)
        if offset is None:
            offset = self._offsets[hour] = utc_offset_s(moment_s)
        return moment_s + offset

    def summary(self, steps: Sequence[Step]) -> TimelineSummary | None:
        """Return the figures of all rows; None when no row has a date."""
        if not self._hours:
            return None
        counts = [0, 0, 0, 0]
        for key, count in self._days.items():
            counts[key % 4] += count
        fullest = max(steps, key=lambda step: step.total, default=None)
        first, last = self._first_h * _HOUR, self._last_h * _HOUR
        return TimelineSummary(first, last, (counts[0], counts[1], counts[2], counts[3]), fullest)

    def lives(self, now_s: float) -> list[Life]:
        """Return the conversations in the order of the table, those hidden by the filter among them."""
        found = []
        now = self.wall_s(now_s)
        for number, row, is_shown in self._model.rows_in_order():
            start_s, end_s = row.date_created_s, row.date_updated_s
            if start_s is None and end_s is None:
                continue
            group = _group(row)
            first = self.wall_s(start_s if start_s is not None else end_s or 0.0)
            last = self.wall_s(end_s) if end_s is not None else first
            if group is not StateGroup.CLOSED:
                last = max(now, last)
            found.append(Life(number, row, min(first, last), last, group, is_shown))
        return found

    def steps(self, most: int) -> list[Step]:
        """Return about ``most`` spans at most that cover all last changes, empty ones among them."""
        if not self._hours:
            return []
        return self._steps_between(self._first_h, self._last_h, most)

    def steps_of(self, period: Period, most: int) -> list[Step]:
        """Return spans that cover a period, for choosing one where lives are drawn."""
        return self._steps_between(period.start_s // _HOUR, max(period.start_s, period.end_s - 1) // _HOUR, most)

    def _steps_between(self, first_h: int, last_h: int, most: int) -> list[Step]:
        edges = _edges(first_h, last_h, max(most, 4))
        counts = [[0, 0, 0, 0] for _ in edges[:-1]]
        is_days = all(edge % 24 == 0 for edge in edges)
        for key, count in (self._days if is_days else self._hours).items():
            place = bisect_right(edges, key // 4 * (24 if is_days else 1)) - 1
            if 0 <= place < len(counts):
                counts[place][key % 4] += count
        return [
            Step(edges[place] * _HOUR, edges[place + 1] * _HOUR, (own[0], own[1], own[2], own[3]))
            for place, own in enumerate(counts)
        ]

    def _count(self, rows: Sequence[ParticipantConversation]) -> None:
        offsets, utc, number_of, other = self._offsets, self._utc, _NUMBERS.get, int(StateGroup.OTHER)
        keys = []
        for row in rows:
            moment_s = row.date_updated_s
            if moment_s is None:
                moment_s = row.date_created_s
                if moment_s is None:
                    continue
            hour = int(moment_s // _HOUR)
            if not utc:
                offset = offsets.get(hour)
                moment_s = self.wall_s(moment_s) if offset is None else moment_s + offset
                hour = int(moment_s // _HOUR)
            keys.append(hour * 4 + number_of(row.conversation_state or "", other))
        if not keys:
            return
        counts = Counter(keys)  # of fewer hours than rows
        first, last = min(counts) // 4, max(counts) // 4
        is_first = not self._hours
        self._first_h = first if is_first else min(first, self._first_h)
        self._last_h = last if is_first else max(last, self._last_h)
        self._hours.update(counts)
        for key, count in counts.items():
            self._days[key // 96 * 4 + key % 4] += count


def period_of(text: str) -> Period | None:
    """Return the period that a filter's text sets for ``updated``; None when it sets none."""
    found = _PERIOD.search(text)
    if found is None:
        return None
    first, last = _span(found[1]), _span(found[2])
    if first is None or last is None or last.end_s <= first.start_s:
        return None
    return Period(first.start_s, last.end_s)


def with_period(text: str, period: Period | None) -> str:
    """Return the filter's text with another period, or none; the rest of it stays."""
    rest = " ".join(_PERIOD.sub("", text).split()) if _PERIOD.search(text) else text.strip()
    return rest if period is None else f"{rest} {period_text(period)}".strip()


def period_text(period: Period) -> str:
    """Return a period in the filter's language: days where it is whole days, else hours."""
    first, last = _moment(period.start_s), _moment(period.end_s - 1)
    is_days = period.start_s % _DAY == 0 and period.end_s % _DAY == 0
    shape = "%Y-%m-%d" if is_days else "%Y-%m-%dT%H"
    return f"updated:{first.strftime(shape)}..{last.strftime(shape)}"


def day_text(moment_s: float, *, utc: bool) -> str:
    """Return the day of an instant in the filter's language: ``2026-11-23``."""
    return _moment(moment_s if utc else moment_s + utc_offset_s(moment_s)).strftime("%Y-%m-%d")


def _group(row: ParticipantConversation) -> StateGroup:
    return _GROUPS.get(row.conversation_state or "", StateGroup.OTHER)


def _span(text: str) -> Period | None:
    found = span_of_date(text)
    if found is None:
        return None
    start, end, is_utc = found
    if is_utc or start.year not in _YEARS:
        return None
    return Period(*(int(one.replace(tzinfo=UTC).timestamp()) for one in (start, end)))


def _moment(wall_s: float) -> datetime:
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=wall_s)


def _edges(first_h: int, last_h: int, most: int) -> list[int]:
    """Return the edges of spans in hours since 1970, as short as ``most`` allows."""
    hours = last_h - first_h + 1
    for step in _STEPS_H:
        if hours <= (most - 1) * step:
            # Weeks begin on Monday, which 1970 did not.
            shift = 4 * 24 if step % (7 * 24) == 0 else 0
            begin = (first_h - shift) // step * step + shift
            count = (last_h - begin) // step + 1
            return [begin + place * step for place in range(count + 1)]
    months = next((step for step in _STEPS_MONTHS if hours <= (most - 1) * step * _MONTH_H), _STEPS_MONTHS[-1])
    begin_at = _moment(first_h * _HOUR).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    begin_at = begin_at.replace(month=(begin_at.month - 1) // min(months, 12) * min(months, 12) + 1)
    edges = [begin_at]
    while edges[-1].timestamp() <= last_h * _HOUR and edges[-1].year < _YEARS.stop:
        edges.append(_add_months(edges[-1], months))
    return [int(edge.timestamp()) // _HOUR for edge in edges]


def _add_months(moment: datetime, months: int) -> datetime:
    place = moment.month - 1 + months
    return moment.replace(year=moment.year + place // 12, month=place % 12 + 1)
