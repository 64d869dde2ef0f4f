"""What a cell says on the clipboard and in a file: whole, exact, dates in UTC; personal data hidden while masked."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.privacy.masking import Masking, Sensitivity, encodable

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.results.columns import Column
    from desktop.twilio.types import ParticipantConversation


def cell_reader(column: Column, masking: Masking) -> Callable[[ParticipantConversation], str]:
    """Give a function from a row to the text of its cell in that column; empty where there is no value."""
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
    """Give an instant as ISO 8601 in UTC: as received where it is that already, and where it is no instant at all."""
    if moment_s is None or received.endswith("Z"):
        return encodable(received)
    return datetime.fromtimestamp(moment_s, UTC).isoformat().replace("+00:00", "Z")
