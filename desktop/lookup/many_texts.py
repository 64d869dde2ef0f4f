"""Texts for lists of participants: remarks on lines, outcomes, and why a file gives no list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.lookup.list_reader import MOST_BYTES, ListProblem
from desktop.lookup.many import MOST_PARTICIPANTS, Remark
from desktop.lookup.outcome import OutcomeKind
from desktop.lookup.state_messages import explain_error
from desktop.twilio.types import ParticipantKind

if TYPE_CHECKING:
    from desktop.lookup.many import ManyLine
    from desktop.lookup.outcome import ParticipantOutcome

translate = QCoreApplication.translate


def kind_words(kind: ParticipantKind) -> str:
    """Return Twilio's word for a kind, translated."""
    return translate("Many", "Identity") if kind is ParticipantKind.IDENTITY else translate("Many", "Address")


def remark_words(line: ManyLine) -> str:
    """Return the remark on a line; empty for none."""
    if line.remark is None:
        return ""
    if line.remark is Remark.DUPLICATE:
        return translate("Many", "Same as line {n}, searched once").format(n=line.same_as)
    return {
        Remark.NO_COUNTRY: translate("Many", "No country; sent as typed"),
        Remark.EMAIL: translate("Many", "Email: identity or address?"),
        Remark.DIGITS: translate("Many", "Digits only: identity or address?"),
        Remark.LEFT_OUT: translate("Many", "Part of the text is left out"),
        Remark.SEVERAL: translate("Many", "Several participants in one line"),
        Remark.INEXACT: translate("Many", "The spreadsheet changed the last digits"),
        Remark.SID: translate("Many", "A SID, not a participant"),
        Remark.TOO_LONG: translate("Many", "Longer than 256 characters"),
        Remark.BROKEN: translate("Many", "Contains a broken character"),
        Remark.BEYOND: translate("Many", "More than {n} participants").format(n=MOST_PARTICIPANTS),
        Remark.SKIPPED: translate("Many", "Left out by you"),
    }[line.remark]


def problem_words(problem: ListProblem) -> str:
    """Return why a file gives no list, and what to do."""
    return {
        ListProblem.UNREADABLE: translate("Many", "The file cannot be read. Check that you may open it."),
        ListProblem.NOT_A_FILE: translate("Many", "That is not a file. Choose a text, CSV or XLSX file."),
        ListProblem.TOO_LARGE: translate(
            "Many", "The file is too large. Keep one sheet with the participants, at most {n} MB."
        ).format(n=MOST_BYTES // 1024**2),
        ListProblem.NOT_A_LIST: translate(
            "Many", "The file is neither text, CSV nor XLSX, or it is damaged or locked."
        ),
        ListProblem.EMPTY: translate("Many", "The file is empty."),
    }[problem]


def outcome_words(outcome: ParticipantOutcome, region: str) -> str:
    """Return the outcome of one participant."""
    if outcome.kind is OutcomeKind.FOUND:
        count = outcome.rows
        return translate("Many", "%n found", "", count)
    if outcome.kind is OutcomeKind.FAILED and outcome.error is not None:
        message = explain_error(outcome.error, region=region)
        return translate("Many", "Failed: {why}").format(why=message.sentence)
    return {
        OutcomeKind.NOTHING: translate("Many", "Not found"),
        OutcomeKind.RUNNING: translate("Many", "Searching…"),
    }.get(outcome.kind, translate("Many", "Not searched yet"))
