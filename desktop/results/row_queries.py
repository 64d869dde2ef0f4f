"""The queries that found each row of a lookup of many, and the columns that tell them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.privacy.masking import Sensitivity
from desktop.results.columns import Column, ColumnKind, form_word

if TYPE_CHECKING:
    from desktop.lookup.state import RowBatch
    from desktop.twilio.rows import ParticipantConversation
    from desktop.twilio.types import ParticipantQuery

PARTICIPANT_COLUMN, MATCHED_COLUMN = "participant", "matched"
QUERY_COLUMNS = (PARTICIPANT_COLUMN, MATCHED_COLUMN)
"""Keys of the columns."""


class RowQueries:
    """Remembers the queries by the rows' keys while several participants are looked up."""

    def __init__(self) -> None:
        self.asks_many = False
        self.by_key: dict[tuple[str, str], tuple[ParticipantQuery, ...]] = {}

    def clear(self) -> None:
        self.by_key = {}

    def take(self, batch: RowBatch) -> bool:
        """Remember the query of rows that arrive or that arrived before; return whether it is remembered at all."""
        if self.asks_many:
            for key in [*(row.key for row in batch.rows), *batch.again]:
                if key is not None:
                    self.by_key[key] = (*self.by_key.get(key, ()), batch.query)
        return self.asks_many

    def of(self, row: ParticipantConversation) -> tuple[ParticipantQuery, ...]:
        """Return the queries that found a row."""
        return self.by_key.get(row.key, ()) if row.key else ()

    def columns(self) -> tuple[Column, Column]:
        """Return the columns of participants and of the forms they were found by, titled in the current language."""
        return (
            Column(
                PARTICIPANT_COLUMN,
                QCoreApplication.translate("Columns", "Participant"),
                ColumnKind.TEXT,
                self._participants,
                Sensitivity.PERSONAL,
            ),
            Column(MATCHED_COLUMN, QCoreApplication.translate("Columns", "Matched"), ColumnKind.TEXT, self._forms),
        )

    def _participants(self, row: ParticipantConversation) -> str | None:
        return ", ".join(dict.fromkeys(query.text for query in self.of(row)))

    def _forms(self, row: ParticipantConversation) -> str | None:
        return ", ".join(dict.fromkeys(form_word(query) for query in self.of(row)))
