"""The parts of a ticket note besides the rows' own values: account, times, link, and the chosen lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.export.clipboard_formats import NoteForm, NoteLabels, lookup_link
from desktop.i18n.time_mode import TimeMode
from desktop.i18n.times import absolute_text, zone_label
from desktop.settings.note_labels import note_line_label
from desktop.settings.note_lines import NoteLine, note_lines
from desktop.twilio.types import ParticipantKind, ParticipantQuery, ServiceScope

if TYPE_CHECKING:
    from desktop.accounts.account import Account
    from desktop.twilio.rows import ParticipantConversation


def note_labels() -> NoteLabels:
    """Return the labels before the colons."""
    return NoteLabels(**{line.value: note_line_label(line) for line in NoteLine})


def note_form(lines: str, account: Account, scope: ServiceScope, mode: TimeMode) -> NoteForm:
    """Return the form of notes about an account's rows.

    Args:
        lines: as they are in the settings.
        account: whose rows they are.
        scope: where they were found, for the link.
        mode: how the table shows times; a note is read later, so never relative ones.
    """
    mode = TimeMode.LOCAL if mode is TimeMode.RELATIVE else mode
    linked_name = account.name if account.is_kept else ""

    def link(row: ParticipantConversation) -> str:
        query = _query_of(row)
        return "" if query is None else lookup_link(query, scope, linked_name, row.conversation_sid or "")

    return NoteForm(
        lines=frozenset(line.value for line in note_lines(lines)),
        account_name=account.name,
        time_text=lambda moment_s: f"{absolute_text(moment_s, mode, moment_s)} {zone_label(mode, moment_s)}",
        link=link,
    )


def _query_of(row: ParticipantConversation) -> ParticipantQuery | None:
    """Return the query that finds a row again; None when it names nobody."""
    binding = row.participant_messaging_binding
    if row.participant_identity:
        return ParticipantQuery(ParticipantKind.IDENTITY, row.participant_identity)
    if binding is not None and binding.address:
        return ParticipantQuery(ParticipantKind.ADDRESS, binding.address)
    return None
