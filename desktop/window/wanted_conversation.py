"""The conversation that a link names, selected as soon as a lookup finds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from desktop.lookup.state import RowBatch
    from desktop.results.widgets.results_pane import ResultsPane
    from desktop.startup.command_line import StartRequest


class WantedConversation(QObject):
    """Holds the SID of a link until rows contain it, or another link or start comes."""

    def __init__(self, results: ResultsPane) -> None:
        super().__init__(results)
        self._model, self._table = results.model, results.table
        self._sid: str | None = None

    def expect(self, start_request: StartRequest) -> None:
        """Set the SID that a link or start names; None if it names none."""
        self._sid = start_request.conversation

    def look(self, batch: RowBatch) -> None:
        """Select the conversation if it is among these rows, which the table has by now."""
        if self._sid is None or not any(row.conversation_sid == self._sid for row in batch.rows):
            return
        for position in range(self._model.shown):
            if self._model.conversation_at(position).conversation_sid == self._sid:
                self._sid = None
                self._table.selectRow(position)
                self._table.scrollTo(self._model.index(position, 0))
                return
