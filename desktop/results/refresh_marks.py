"""The changes of a refresh: rows that are new, gone, or in another state than before."""

from __future__ import annotations

import enum
from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.privacy.masking import visible
from desktop.runtime.records import record

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from desktop.twilio.rows import ParticipantConversation


class RefreshMark(enum.Enum):
    """The change of a row between two answers."""

    NEW = "new"
    GONE = "gone"
    STATE = "state"
    CHANGED = "changed"

    def word(self) -> str:
        return {
            RefreshMark.NEW: QCoreApplication.translate("Table", "new since last refresh"),
            RefreshMark.GONE: QCoreApplication.translate("Table", "no longer listed"),
            RefreshMark.STATE: QCoreApplication.translate("Table", "state changed"),
            RefreshMark.CHANGED: QCoreApplication.translate("Table", "changed since last refresh"),
        }[self]


@record
class RefreshChanges:
    """The changes of a refresh, in numbers of rows; ``states`` counts changed rows by their new state."""

    new: int
    gone: int
    changed: int
    states: Mapping[str, int]

    def words(self, since: str) -> str:
        """Return, for example, ``2 new, 1 closed since 18:31``."""
        translate = QCoreApplication.translate
        parts = [
            (self.new, translate("Table", "{n} new").format(n=self.new)),
            *((count, f"{count} {visible(state)}") for state, count in self.states.items()),
            (self.changed, translate("Table", "{n} updated").format(n=self.changed)),
            (self.gone, translate("Table", "{n} no longer listed").format(n=self.gone)),
        ]
        told = ", ".join(words for count, words in parts if count)
        if not told:
            return translate("Table", "Nothing has changed since {time}").format(time=since)
        return translate("Table", "{changes} since {time}").format(changes=told, time=since)


class RefreshMarks:
    """Compares the rows of a new answer with the shown ones."""

    def __init__(self, marks: Mapping[int, RefreshMark] | None = None) -> None:
        self.marks: dict[int, RefreshMark] = dict(marks or {})
        self._known: dict[tuple[str, str], int] | None = None
        self._missing: set[int] = set()

    @property
    def is_running(self) -> bool:
        """Return whether an answer is being compared."""
        return self._known is not None

    def begin(self, rows: list[ParticipantConversation]) -> None:
        """Start comparing what comes next with ``rows``."""
        self.marks = {}
        self._known = {row.key: number for number, row in enumerate(rows) if row.key}
        self._missing = set(range(len(rows)))

    def match(self, row: ParticipantConversation) -> int | None:
        """Return the number of the row that this one replaces, None for a new one."""
        number = self._known.get(row.key) if self._known is not None and row.key else None
        if number is not None:
            self._missing.discard(number)
        return number

    def compare(self, number: int, before: ParticipantConversation, now: ParticipantConversation) -> None:
        """Record the change of a row that is still there."""
        if before.conversation_state != now.conversation_state:
            self.marks[number] = RefreshMark.STATE
        elif before.conversation_date_updated != now.conversation_date_updated:
            self.marks[number] = RefreshMark.CHANGED

    def add(self, numbers: Iterable[int]) -> None:
        """Record rows as new."""
        self.marks |= dict.fromkeys(numbers, RefreshMark.NEW)

    def end(self, *, complete: bool) -> None:
        """Close the comparison; rows missing from a complete answer are gone."""
        if complete:
            self.marks |= dict.fromkeys(self._missing, RefreshMark.GONE)
        self._known = None
        self._missing = set()

    def changes(self, rows: Sequence[ParticipantConversation]) -> RefreshChanges:
        """Return the changes; ``rows`` are those compared, by their numbers."""
        kinds = Counter(self.marks.values())
        states = Counter(
            rows[number].conversation_state for number, mark in self.marks.items() if mark is RefreshMark.STATE
        )
        without = states.pop(None, 0)  # which no word tells
        return RefreshChanges(
            kinds[RefreshMark.NEW],
            kinds[RefreshMark.GONE],
            kinds[RefreshMark.CHANGED] + without,
            {state: count for state, count in states.items() if state is not None},
        )
