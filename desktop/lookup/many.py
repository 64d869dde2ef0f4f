"""A list of participants before the lookup: what each line sends, what is doubtful, and what is left out."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from desktop.participant.classification import Form, Refusal
from desktop.participant.interpretation import interpret
from desktop.runtime.records import field, record, replace
from desktop.twilio.types import ParticipantKind, ParticipantQuery

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop.lookup.list_reader import ListCell
    from desktop.participant.interpretation import Interpretation

MOST_PARTICIPANTS = 500
"""Distinct participants of one lookup."""
MOST_LINES = 2_000
"""Lines that are looked at, duplicates included."""
MOST_SHOWN = 10_000
"""Lines that are shown; those behind are counted as not searched."""


class Remark(enum.Enum):
    """A remark on a line."""

    DUPLICATE = "duplicate"
    NO_COUNTRY = "no country"
    EMAIL = "e-mail"
    DIGITS = "digits"
    LEFT_OUT = "left out"
    SEVERAL = "several people"
    INEXACT = "inexact"
    SID = "SID"
    TOO_LONG = "too long"
    BROKEN = "broken character"
    BEYOND = "beyond the most"
    SKIPPED = "skipped"


DOUBTFUL = {Remark.NO_COUNTRY, Remark.EMAIL, Remark.DIGITS, Remark.LEFT_OUT, Remark.SEVERAL, Remark.INEXACT}
"""Remarks on lines that are asked, and that somebody should look at."""
REFUSED = {Remark.SID, Remark.TOO_LONG, Remark.BROKEN, Remark.BEYOND, Remark.SKIPPED}
"""Remarks on lines that are not asked."""
_REFUSALS = {Refusal.SID: Remark.SID, Refusal.TOO_LONG: Remark.TOO_LONG, Refusal.NOT_ENCODABLE: Remark.BROKEN}


@record
class ManyLine:
    """One line of the list."""

    line: int
    pasted: str = field(repr=False)
    query: ParticipantQuery | None
    """What is asked for it; None when nothing is."""
    remark: Remark | None = None
    same_as: int | None = None
    """The line that asks the same, if there is one before it."""
    choices: tuple[ParticipantQuery, ...] = field(default=(), repr=False)
    """What could be asked for it."""

    @property
    def is_asked(self) -> bool:
        """Return whether this line adds a query of its own."""
        return self.query is not None and self.remark is not Remark.DUPLICATE


SKIP = None
"""The decision that a line is not searched."""


def plan(
    cells: Iterable[ListCell],
    *,
    region: str | None,
    repaired: bool,
    decisions: Mapping[int, ParticipantQuery | None] | None = None,
) -> list[ManyLine]:
    """Return the query of each line, in order.

    Args:
        cells: the list.
        region: country whose national numbers are understood, as for the search field.
        repaired: whether the form that Twilio more likely holds is sent where there is one; else what was pasted.
        decisions: what the user chose for lines, by their numbers; ``SKIP`` leaves a line out.
    """
    chosen = decisions or {}
    lines: list[ManyLine] = []
    first: dict[ParticipantQuery, int] = {}
    for cell in cells:
        if len(first) >= MOST_PARTICIPANTS or len(lines) >= MOST_LINES:
            lines.append(ManyLine(cell.line, cell.text, None, Remark.BEYOND))
            continue
        interpretation = interpret(cell.text, ParticipantKind.ADDRESS, region=region)
        if interpretation.refusal is Refusal.EMPTY:
            continue
        line = _line(cell, interpretation, repaired=repaired)
        if cell.line in chosen:
            query = chosen[cell.line]
            line = replace(line, query=query, remark=Remark.SKIPPED if query is SKIP else None)
        query = line.query
        if query is not None and query in first:
            line = replace(line, remark=Remark.DUPLICATE, same_as=first[query])
        elif query is not None:
            first[query] = cell.line
        lines.append(line)
    return lines


def queries(lines: Iterable[ManyLine]) -> tuple[ParticipantQuery, ...]:
    """Return the distinct queries of a list, in order."""
    return tuple(line.query for line in lines if line.query is not None and line.is_asked)


def _line(cell: ListCell, interpretation: Interpretation, *, repaired: bool) -> ManyLine:
    if interpretation.refusal is not None:
        return ManyLine(cell.line, cell.text, None, _REFUSALS.get(interpretation.refusal, Remark.BROKEN))
    kind = interpretation.suggested_kind or ParticipantKind.IDENTITY
    typed = ParticipantQuery(kind, interpretation.sent)
    other = ParticipantQuery(_opposite(kind), interpretation.sent)
    suggested = [suggestion.query for suggestion in interpretation.suggestions]
    choices = tuple(dict.fromkeys((typed, *suggested, other)))
    repair = interpretation.repair
    query = repair.query if repaired and repair is not None else typed
    return ManyLine(cell.line, cell.text, query, _doubt(cell, interpretation, repaired=repaired), None, choices)


def _doubt(cell: ListCell, interpretation: Interpretation, *, repaired: bool) -> Remark | None:
    if cell.is_inexact:
        return Remark.INEXACT
    if interpretation.people:
        return Remark.SEVERAL
    is_unread = interpretation.form is Form.NUMBER and interpretation.repair is None and "+" not in cell.text
    if interpretation.needs_country or is_unread:
        return Remark.NO_COUNTRY
    if repaired and interpretation.repair is not None and interpretation.left_out:
        return Remark.LEFT_OUT
    return {Form.EMAIL: Remark.EMAIL, Form.DIGITS: Remark.DIGITS}.get(interpretation.form)


def _opposite(kind: ParticipantKind) -> ParticipantKind:
    return ParticipantKind.IDENTITY if kind is ParticipantKind.ADDRESS else ParticipantKind.ADDRESS
