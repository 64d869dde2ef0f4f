"""The search index: a folded text for each row, of what is shown and of the attributes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.i18n.local_time import utc_offset_s
from desktop.i18n.time_mode import TimeMode
from desktop.i18n.times import date_texts
from desktop.results.columns import ColumnKind
from desktop.results.filter.folding import SEPARATOR, fold

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from desktop.results.columns import Column
    from desktop.twilio.rows import ParticipantConversation

_HOUR, _DAY = 3600, 86400
_WORDS = frozenset({ColumnKind.NAME, ColumnKind.TEXT})


class SearchIndex:
    """Makes a row's text on first use, and keeps it; ``texts`` has None where none was made yet."""

    def __init__(self) -> None:
        self.texts: list[str | None] = []
        self._missing = 0
        self._first_missing = 0
        self._columns: Sequence[Column] = ()
        self._services: Mapping[str, str] = {}
        # What is mostly looked for stands in front, where it is found sooner: names and attributes.
        self._words: list[Callable[[ParticipantConversation], str | None]] = []
        self._others: list[Callable[[ParticipantConversation], str | None]] = []
        self._days = DayTexts()

    def set_columns(self, columns: Sequence[Column], services: Mapping[str, str], *, utc: bool) -> bool:
        """Set the searched columns, the names of services and the zone of days; return whether anything changed."""
        if (list(columns), services, utc) == (list(self._columns), self._services, self._days.utc):
            return False
        self._columns, self._services = columns, dict(services)
        self._days = DayTexts(utc=utc)
        self._words = [self._reader(column) for column in columns if column.kind in _WORDS]
        self._others = [self._reader(column) for column in columns if column.kind not in _WORDS]
        self.reset(len(self.texts))
        return True

    @property
    def missing(self) -> int:
        """Return the number of rows without a text."""
        return self._missing

    def reset(self, number: int) -> None:
        """Drop all texts; there are ``number`` rows now."""
        self.texts[:] = [None] * number
        self._missing = number
        self._first_missing = 0

    def grow(self, number: int) -> None:
        """Extend the list for further rows."""
        self.texts += [None] * number
        self._missing += number

    def forget(self, number: int) -> None:
        """Clear the text of a replaced row."""
        self._missing += self.texts[number] is not None
        self._first_missing = min(self._first_missing, number)
        self.texts[number] = None

    def fill(self, numbers: Sequence[int], rows: Sequence[ParticipantConversation]) -> None:
        """Create the missing texts of these rows."""
        if not self._missing:
            return
        texts = self.texts
        for number in numbers:
            if texts[number] is None:
                texts[number] = self._text(rows[number])
                self._missing -= 1

    def fill_next(self, number: int, rows: Sequence[ParticipantConversation]) -> None:
        """Create some of the missing texts, in the order of arrival."""
        start = self._first_missing
        while start < len(self.texts) and self.texts[start] is not None:
            start += 1
        self.fill(range(start, min(start + number, len(self.texts))), rows)
        self._first_missing = start

    def _text(self, row: ParticipantConversation) -> str:
        attributes = row.conversation_attributes
        parts = [part for read in self._words if (part := read(row))]
        if attributes and attributes != "{}":
            parts.append(attributes)
        parts += [part for read in self._others if (part := read(row))]
        return fold(SEPARATOR.join(parts))

    def _reader(self, column: Column) -> Callable[[ParticipantConversation], str | None]:
        text_of, moment_of = column.text, column.moment_s
        if column.kind is ColumnKind.INSTANT and moment_of is not None:
            day_text = self._days.text

            def dated(row: ParticipantConversation) -> str | None:
                moment_s = moment_of(row)
                return text_of(row) if moment_s is None else day_text(moment_s)

            return dated
        if column.key == "service":
            services = self._services

            def named(row: ParticipantConversation) -> str | None:
                sid = row.chat_service_sid or ""
                return f"{services[sid]} {sid}" if sid in services else sid

            return named
        return text_of


class DayTexts:
    """A cache of formatted days and minutes, which writes instants as the table does."""

    def __init__(self, *, utc: bool = False) -> None:
        self.utc = utc
        self._offsets: dict[int, int] = {}
        self._days: dict[int, str] = {}
        self._minutes: dict[int, str] = {}

    def text(self, moment_s: float) -> str:
        """Return ``23 Nov 2026 09:45``; ``moment_s`` is in seconds since 1970."""
        wall = int(moment_s)
        if not self.utc:
            hour = wall // _HOUR
            offset = self._offsets.get(hour)
            if offset is None:
                offset = self._offsets[hour] = utc_offset_s(moment_s)
            wall += offset
        day, second = divmod(wall, _DAY)
        written = self._days.get(day)
        if written is None:
            written = self._days[day] = date_texts(day * _DAY, TimeMode.UTC).full_day
        minute = second // 60
        clock = self._minutes.get(minute)
        if clock is None:
            clock = self._minutes[minute] = date_texts(minute * 60, TimeMode.UTC).time
        return f"{written} {clock}"
