"""Dates, ages and times of day as they are typed into the filter."""

from __future__ import annotations

import calendar
import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from desktop.results.filter.conditions import Age, Comparison, DateRange, RowDate, TimeOfDay

if TYPE_CHECKING:
    from desktop.results.filter.conditions import FilterNames

_AGE = re.compile(r"(\d{1,6}(?:\.\d{1,3})?)(min|mo|[hdwy])\Z")
_AGE_UNITS = {"min": 60, "h": 3600, "d": 86400, "w": 7 * 86400, "mo": 30 * 86400, "y": 365 * 86400}
_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T_](\d\d)(?::(\d\d)(?::(\d\d))?)?(Z)?)?)?)?\Z", re.IGNORECASE)
_LOCAL_DATE = re.compile(r"(\d{1,2})([./])(\d{1,2})\2(\d{4}|\d\d)\Z")
_CLOCK = re.compile(r"(\d{1,2}):(\d\d)(?::(\d\d))?\Z")
_DAYS = {"today": 0, "yesterday": 1}
_DAY_S = 86400

WallSpan = tuple[datetime, datetime, bool]
"""Start, end and whether both are UTC whatever days begin by."""


def read_date(
    comparison: Comparison, value: str, moment: RowDate, names: FilterNames
) -> Age | DateRange | TimeOfDay | None:
    """Return the condition of the value behind ``updated:`` and the like; None if it is no date.

    Args:
        comparison: the operator before the value.
        value: an age (``7d``), a date or a part of one (``2026-11``), ``today``, ``yesterday``, a time of day
            (``14:00``), or a range of these with ``..``, one end of which may be left out.
        moment: which date of a row is compared.
        names: the zone of days, and today's date.
    """
    if ".." in value:
        return _range(comparison, value, moment, names)
    age = _AGE.match(value.lower())
    if age is not None:
        return Age(moment, comparison, float(age[1]) * _AGE_UNITS[age[2]])
    clock = _clock_s(value)
    if clock is not None:
        return TimeOfDay(moment, *_clock_bounds(comparison, *clock))
    span = _span_of(value, names)
    return None if span is None else DateRange(moment, comparison, span[0], span[1], zoned=span[2])


def _range(comparison: Comparison, value: str, moment: RowDate, names: FilterNames) -> DateRange | TimeOfDay | None:
    first, _dots, last = value.partition("..")
    if comparison is not Comparison.EQUAL or not (first or last):
        return None
    clocks = [_clock_s(one) if one else None for one in (first, last)]
    if any(clocks):
        if any(one and clock is None for one, clock in zip((first, last), clocks, strict=True)):
            return None
        begins = clocks[0][0] if clocks[0] else 0
        ends = clocks[1][0] if clocks[1] else _DAY_S
        return TimeOfDay(moment, begins, ends)
    spans = [_span_of(one, names) if one else None for one in (first, last)]
    if any(one and span is None for one, span in zip((first, last), spans, strict=True)):
        return None
    begin, finish = spans
    if begin is None:
        assert finish is not None  # noqa: S101 - one of them is there
        return DateRange(moment, Comparison.AT_MOST, finish[0], finish[1], zoned=finish[2])
    if finish is None:
        return DateRange(moment, Comparison.AT_LEAST, begin[0], begin[1], zoned=begin[2])
    return DateRange(moment, Comparison.EQUAL, begin[0], finish[1], zoned=begin[2] and finish[2])


def _clock_s(value: str) -> tuple[int, int] | None:
    """Return the seconds of the day at which a time of day begins and ends; None if it is none."""
    match = _CLOCK.match(value)
    if match is None:
        return None
    hour, minute, second = int(match[1]), int(match[2]), int(match[3] or 0)
    if hour > 24 or minute > 59 or second > 59:
        return None
    start = min(hour * 3600 + minute * 60 + second, _DAY_S)
    return start, min(start + (1 if match[3] else 60), _DAY_S)


def _clock_bounds(comparison: Comparison, start: int, end: int) -> tuple[int, int]:
    return {
        Comparison.EQUAL: (start, end),
        Comparison.ABOVE: (end, _DAY_S),
        Comparison.AT_LEAST: (start, _DAY_S),
        Comparison.BELOW: (0, start),
        Comparison.AT_MOST: (0, end),
    }[comparison]


def _span_of(value: str, names: FilterNames) -> WallSpan | None:
    """Return a date's start and end as wall-clock times."""
    try:
        days = _DAYS.get(value.lower())
        if days is not None:
            start = _today(names) - timedelta(days=days)
            return start, start + timedelta(days=1), False
        local = _LOCAL_DATE.match(value)
        if local is not None:
            start = _local_day(local, names)
            return start, start + timedelta(days=1), False
    except (ValueError, OverflowError, OSError):
        return None
    return span_of_date(value)


def span_of_date(text: str) -> WallSpan | None:
    """Return the span of a date or a part of one, such as ``2026-11`` or ``2026-11-23T14``; None for another text."""
    found = _DATE.match(text)
    try:
        return None if found is None else (*_span(found), found[7] is not None)
    except (ValueError, OverflowError):
        return None


def _today(names: FilterNames) -> datetime:
    now = datetime.fromtimestamp(names.now_s, UTC)
    wall = now if names.utc else now.astimezone()
    return wall.replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)


def _local_day(match: re.Match[str], names: FilterNames) -> datetime:
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    month_first = match[2] == "/" and names.month_first
    day, month = (second, first) if month_first else (first, second)
    if month > 12 >= day:  # there is only one way to read it
        day, month = month, day
    return datetime(year + 2000 if year < 100 else year, month, day)  # noqa: DTZ001 - wall clock


def _span(found: re.Match[str]) -> tuple[datetime, datetime]:
    year, month, day, hour, minute, second = (int(part) if part else None for part in found.groups()[:6])
    start = datetime(year or 0, month or 1, day or 1, hour or 0, minute or 0, second or 0)  # noqa: DTZ001 - wall clock
    if month is None:
        days = 366 if calendar.isleap(start.year) else 365
    elif day is None:
        days = calendar.monthrange(start.year, month)[1]
    else:
        days = 1
    length = timedelta(days=days)
    if hour is not None:
        length = timedelta(hours=1)
    if minute is not None:
        length = timedelta(minutes=1)
    if second is not None:
        length = timedelta(seconds=1)
    return start, start + length
