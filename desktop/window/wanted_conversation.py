"""The conversation that a link names, selected as soon as a lookup finds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from desktop.lookup.state import LookupPhase
from desktop.messages.message import Severity, UserMessage
from desktop.twilio.types import ParticipantQuery

if TYPE_CHECKING:
    from desktop.lookup.state import LookupState, RowBatch
    from desktop.results.widgets.results_pane import ResultsPane
    from desktop.startup.command_line import StartRequest


class WantedConversation(QObject):
    """Holds the SID of a link until rows contain it, the lookup of the link ends without it, or another link comes."""

    def __init__(self, results: ResultsPane) -> None:
        super().__init__(results)
        self._results, self._model, self._table = results, results.model, results.table
        self._sid: str | None = None
        self._query: ParticipantQuery | None = None
        """The participant that the link names beside it."""

    def expect(self, start_request: StartRequest) -> None:
        """Set the SID that a link or start names; None if it names none."""
        self._sid = start_request.conversation
        kind, text = start_request.kind, start_request.text
        self._query = ParticipantQuery(kind, text) if kind is not None and text else None

    def look(self, batch: RowBatch) -> None:
        """Select the conversation if it is among these rows, which the table has by now; no filter may hide it."""
        if self._sid is None or not any(row.conversation_sid == self._sid for row in batch.rows):
            return
        if not self._select():
            self._results.clear_filter()
            self._results.filter.apply_now()
            self._select()

    def show_state(self, state: LookupState) -> None:
        """Show that the lookup of the link is complete without the conversation."""
        asked = state.request.queries if state.request is not None else ()
        if self._sid is not None and state.phase is LookupPhase.COMPLETE and self._query in asked:
            self._sid = None
            if state.rows:  # the page of what was not found says enough otherwise
                self._results.show_notice(_not_found)

    def _select(self) -> bool:
        for position in range(self._model.shown):
            if self._model.conversation_at(position).conversation_sid == self._sid:
                self._sid = None
                self._table.selectRow(position)
                self._table.scrollTo(self._model.index(position, 0))
                return True
        return False


def _not_found() -> UserMessage:
    translate = QCoreApplication.translate
    sentence = translate("WantedConversation", "The conversation that the link names is not among these.")
    hint = translate("WantedConversation", "It may be in another service or account, or belong to somebody else.")
    return UserMessage(Severity.INFO, sentence, hint)
