"""Instants as people read them: local, UTC or relative, and the zone that goes with them."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from desktop.i18n.local_time import utc_offset_s
from desktop.i18n.time_mode import TimeMode

_MINUTE, _HOUR, _DAY = 60, 3600, 86400
_YEAR_DAYS = 365.25


class DateTexts(NamedTuple):
    """A date in the parts that a narrow column leaves out one by one: day and month, the year, the time of day."""

    day: str
    full_day: str
    time: str
    is_this_year: bool


def date_texts(moment_s: float, mode: TimeMode) -> DateTexts:
    """Return ``23 Nov``, ``23 Nov 2026`` and ``09:45`` in the locale's order; ``moment_s`` is in seconds since 1970."""
    moment = datetime.fromtimestamp(moment_s, UTC)
    if mode is not TimeMode.UTC:
        with contextlib.suppress(OverflowError, ValueError, OSError):  # the first and last day of all time
            moment = moment.astimezone()
    locale = QLocale()
    date = QDate(moment.year, moment.month, moment.day)
    full = QCoreApplication.translate("Times", "d MMM yyyy")
    short = QCoreApplication.translate("Times", "d MMM")
    clock = locale.toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)
    is_this_year = date.year() == QDate.currentDate().year()
    return DateTexts(locale.toString(date, short), locale.toString(date, full), clock, is_this_year)


def iso_text(moment_s: float) -> str:
    """Return an instant as ISO 8601 in UTC, such as ``2026-11-23T09:45:00Z``, as copies and exports have it."""
    return datetime.fromtimestamp(moment_s, UTC).isoformat().replace("+00:00", "Z")


def absolute_text(moment_s: float, mode: TimeMode, now_s: float) -> str:
    """Return ``23 Nov 2026, 09:45``, or the relative text in relative mode."""
    if mode is TimeMode.RELATIVE:
        return relative_text(moment_s, now_s)
    texts = date_texts(moment_s, mode)
    return f"{texts.full_day}, {texts.time}"


def time_text(moment_s: float, mode: TimeMode, now_s: float) -> str:
    """Return ``09:45``, with the date if it is not today's; never relative."""
    fixed = TimeMode.UTC if mode is TimeMode.UTC else TimeMode.LOCAL
    moment, now = date_texts(moment_s, fixed), date_texts(now_s, fixed)
    return moment.time if moment.full_day == now.full_day else absolute_text(moment_s, fixed, now_s)


def relative_text(moment_s: float, now_s: float) -> str:
    """Return ``7 min ago`` or ``in 2 d 23 h``: at most two units for the future, one for the past."""
    distance = moment_s - now_s
    span = _span(abs(distance), exact=distance > 0)
    if not span:
        return QCoreApplication.translate("Times", "now")
    if distance > 0:
        return QCoreApplication.translate("Times", "in {span}").format(span=span)
    return QCoreApplication.translate("Times", "{span} ago").format(span=span)


def zone_label(mode: TimeMode, now_s: float) -> str:
    """Return ``UTC`` or the local zone as ``UTC+1``."""
    if mode is TimeMode.UTC:
        return "UTC"
    minutes = utc_offset_s(now_s) // 60
    hours, rest = divmod(abs(minutes), 60)
    sign = "+" if minutes >= 0 else "−"
    return "UTC" if not minutes else f"UTC{sign}{hours}" + (f":{rest:02}" if rest else "")


def _span(seconds: float, *, exact: bool) -> str:
    translate = QCoreApplication.translate
    if seconds < _MINUTE:
        return ""
    if seconds < 2 * _HOUR:
        return translate("Times", "{n} min").format(n=int(seconds // _MINUTE))
    if seconds < 2 * _DAY:
        return translate("Times", "{n} h").format(n=int(seconds // _HOUR))
    days, rest = divmod(seconds, _DAY)
    if exact and days < 10 and rest >= _HOUR:
        return translate("Times", "{n} d {m} h").format(n=int(days), m=int(rest // _HOUR))
    if days >= 2 * _YEAR_DAYS:
        return translate("Times", "{n} y").format(n=int(days // _YEAR_DAYS))
    return translate("Times", "{n} d").format(n=int(days))
