"""The texts of the cells: short for the eye, whole for the ear and the tool tip; each passes ``privacy.masking``."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.i18n.time_mode import TimeMode
from desktop.i18n.times import absolute_text, iso_text, zone_label
from desktop.privacy.masking import Masking, Sensitivity, encodable
from desktop.results.columns import ColumnKind
from desktop.results.hit_places import attribute_with, unseen_words
from desktop.twilio.rows import RowProblem

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from desktop.results.columns import Column
    from desktop.results.filter.attribute_paths import Steps
    from desktop.results.filter.conditions import Attribute
    from desktop.results.refresh_marks import RefreshMark
    from desktop.twilio.rows import ParticipantConversation


def cell_reader(column: Column, masking: Masking) -> Callable[[ParticipantConversation], str]:
    """Return a function from a row to the text of its cell in that column; empty where there is no value."""
    text_of, moment_of, sensitivity = column.text, column.moment_s, column.sensitivity
    if moment_of is not None:

        def instant(row: ParticipantConversation) -> str:
            return utc_text(text_of(row) or "", moment_of(row))

        return instant
    if masking.active and sensitivity is Sensitivity.PERSONAL:

        def hidden(row: ParticipantConversation) -> str:
            text = text_of(row)
            return masking.copied(text, sensitivity, row.key) if text else ""

        return hidden

    def exact(row: ParticipantConversation) -> str:
        return encodable(text_of(row) or "")

    return exact


def utc_text(received: str, moment_s: float | None) -> str:
    """Return an instant as ISO 8601 in UTC; as received where it is that already or no instant at all."""
    if moment_s is None or received.endswith("Z"):
        return encodable(received)
    return iso_text(moment_s)


EMPTY = "–"

_LONGEST = 400
"""Characters of a value that a cell or tool tip shows; the detail pane has all of it."""


class CellTexts:
    """The texts of the cells for one masking and one time mode."""

    def __init__(self) -> None:
        self.masking = Masking()
        self.mode = TimeMode.LOCAL
        self.services: Mapping[str, str] = {}
        self.words: tuple[str, ...] = ()
        """The folded words of the filter."""
        self.attributes: tuple[Attribute, ...] = ()
        """The filter's conditions on attributes."""
        self.columns: Sequence[Column] = ()
        """The columns that are shown."""

    def shown(self, column: Column, row: ParticipantConversation) -> str:
        """Return the cell's text, empty without a value."""
        text = column.text(row)
        if not text:
            return ""
        if column.kind is ColumnKind.INSTANT:
            moment_s = column.moment_s(row) if column.moment_s else None
            if moment_s is not None:
                return absolute_text(moment_s, self.mode, time.time())
        return self.masking.shown(text[:_LONGEST], column.sensitivity, row.key)

    def unseen_word(self, row: ParticipantConversation) -> str:
        """Return the first of the filter's folded words that no cell of a row shows; empty if all are seen."""
        if not self.words:
            return ""
        shown = ((column.text(row) or "", self.shown(column, row)) for column in self.columns)
        unseen = unseen_words(self.words, (text for pair in shown for text in dict.fromkeys(pair)))
        return unseen[0] if unseen else ""

    def matching_attribute(self, row: ParticipantConversation) -> Steps:
        """Return the path of the first attribute that the filter names and a row passes for; empty without one."""
        return next((one.steps for one in self.attributes if one.fits(row.conversation_attributes)), ())

    def hit_place(self, row: ParticipantConversation) -> str:
        """Return where the filter's words are if no cell shows them: ``order.number: 48213``; else an empty text."""
        word = self.unseen_word(row)
        found = attribute_with(row.conversation_attributes, word) if word else None
        if found is None:
            return ""
        if self.masking.hides(Sensitivity.PERSONAL, row.key):
            return QCoreApplication.translate("Table", "found in hidden attributes")
        path, value = (self.masking.shown(text, Sensitivity.PERSONAL, row.key) for text in found)
        return f"{path}: {value}" if path else value

    def placeholder(self, column: Column, row: ParticipantConversation) -> str:
        """Return the placeholder of an empty cell."""
        if column.kind is not ColumnKind.NAME:
            return EMPTY
        if row.problem in {RowProblem.NOT_AN_OBJECT, RowProblem.UNREADABLE}:
            return QCoreApplication.translate("Table", "unreadable row, see Raw")
        return QCoreApplication.translate("Table", "no name")

    def spoken(self, column: Column, row: ParticipantConversation, mark: RefreshMark | None) -> str:
        """Return ``Column: value``, whole; the first column also says what a refresh changed."""
        text = self.shown(column, row) or self.placeholder(column, row)
        said = f"{column.title}: {text}"
        if column.kind is ColumnKind.NAME and (place := self.hit_place(row)):
            return f"{said} ({place})"
        if column.kind is not ColumnKind.STATE:
            return said
        notes = [mark.word()] if mark is not None else []
        notes += [self.problem(row)] if row.problem is not None else []
        return f"{said} ({', '.join(notes)})" if notes else said

    def problem(self, row: ParticipantConversation) -> str:
        """Return why a row is not as Twilio documents it; empty when it is."""
        if row.problem is None:
            return ""
        if row.problem is RowProblem.ODD_TYPES:
            return QCoreApplication.translate("Table", "values of an unexpected type, see Raw")
        if row.problem is RowProblem.OTHER_PARTICIPANT:
            return QCoreApplication.translate("Table", "names another participant than you looked up")
        return QCoreApplication.translate("Table", "unreadable row, see Raw")

    def header_tip(self, column: Column) -> str:
        """Return a column's name, for dates with the zone they are shown in."""
        if column.kind is not ColumnKind.INSTANT:
            return column.title
        return f"{column.title} ({zone_label(self.mode, time.time())})"

    def tip(self, column: Column, row: ParticipantConversation, mark: RefreshMark | None) -> str:
        """Return the whole value; dates as received."""
        text = column.text(row)
        if column.kind is ColumnKind.STATE and row.problem is not None:
            return self.problem(row)
        place = self.hit_place(row) if column.kind is ColumnKind.NAME else ""
        if not text:
            return place
        tip = self.masking.shown(text[:_LONGEST], column.sensitivity, row.key)
        if column.key == "service" and (sid := row.chat_service_sid):
            tip = f"{tip}\n{self.masking.shown(sid, Sensitivity.PUBLIC)}"
        if place:
            tip = f"{tip}\n{place}"
        return f"{tip}\n{mark.word()}" if mark is not None and column.kind is ColumnKind.STATE else tip
