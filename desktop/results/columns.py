"""The columns of the table: what each is called, where its value comes from, and how it sorts."""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.privacy.masking import Sensitivity
from desktop.results.filter.folding import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.twilio.types import ParticipantConversation

SortKey = float | str | None
"""What rows are compared by; None is an empty value, which is last in both directions."""

_DIGITS = re.compile(r"\d+")
_PADDED = 20
PERSONAL, PUBLIC = Sensitivity.PERSONAL, Sensitivity.PUBLIC


class ColumnKind(enum.Enum):
    """How a cell is drawn and what its text is."""

    TEXT = "text"
    STATE = "state"
    NAME = "name"
    INSTANT = "instant"
    CHANNEL = "channel"
    ADDRESS = "address"
    SID = "sid"


@dataclass(frozen=True, slots=True)
class Column:
    """One column; ``key`` names it for ever, ``title`` is what the header says."""

    key: str
    title: str
    kind: ColumnKind
    text: Callable[[ParticipantConversation], str | None]
    sensitivity: Sensitivity = PUBLIC
    shown_at_first: bool = False
    moment_s: Callable[[ParticipantConversation], float | None] | None = None

    def sort_key(self, row: ParticipantConversation) -> SortKey:
        """Give what the row is compared by: an instant, or the text in natural order."""
        if self.moment_s is not None:
            return self.moment_s(row)
        text = self.text(row)
        if not text or self.kind is ColumnKind.SID:
            return text or None
        return natural_key(text)

    def sort_keys(self, rows: Sequence[ParticipantConversation]) -> list[SortKey]:
        """Give the keys of many rows, each text's made once."""
        text_of, moment_of = self.text, self.moment_s
        if moment_of is not None:
            return [moment_of(row) for row in rows]
        if self.kind is ColumnKind.SID:
            return [text_of(row) or None for row in rows]
        known: dict[str | None, SortKey] = {None: None, "": None}
        keys: list[SortKey] = []
        for row in rows:
            text = text_of(row)
            if text not in known:
                known[text] = natural_key(text or "")
            keys.append(known[text])
        return keys


def natural_key(text: str) -> str:
    """Give a text that sorts as people do: case and accents ignored, numbers by their size."""
    folded = fold(text)
    if _DIGITS.search(folded):
        folded = _DIGITS.sub(lambda found: found[0].zfill(_PADDED), folded)
    return folded


def channel_words() -> dict[str, str]:
    """Give the channels that have a name of their own; any other is shown as received."""
    translate = QCoreApplication.translate
    return {
        "sms": "SMS",
        "whatsapp": "WhatsApp",
        "rcs": "RCS",
        "email": translate("Columns", "Email"),
        "messenger": "Messenger",
        "chat": translate("Columns", "Chat"),
        "gbm": "GBM",
        "apple": "Apple",
    }


def default_columns() -> list[Column]:
    """Give the columns in their first order. Source: INTERFACE, "Table columns"."""
    translate = QCoreApplication.translate
    kind = ColumnKind
    words = channel_words()

    def channel(row: ParticipantConversation) -> str | None:
        found = row.channel
        binding = row.participant_messaging_binding
        return words.get(found) or (binding.type if binding else None)

    return [
        Column(
            "state", translate("Columns", "State"), kind.STATE, lambda row: row.conversation_state, shown_at_first=True
        ),
        Column(
            "friendly_name",
            translate("Columns", "Friendly name"),
            kind.NAME,
            lambda row: row.conversation_friendly_name,
            PERSONAL,
            shown_at_first=True,
        ),
        Column(
            "date_updated",
            translate("Columns", "Date updated"),
            kind.INSTANT,
            lambda row: row.conversation_date_updated,
            shown_at_first=True,
            moment_s=lambda row: row.date_updated_s,
        ),
        Column(
            "date_created",
            translate("Columns", "Date created"),
            kind.INSTANT,
            lambda row: row.conversation_date_created,
            shown_at_first=True,
            moment_s=lambda row: row.date_created_s,
        ),
        Column("channel", translate("Columns", "Channel"), kind.CHANNEL, channel, shown_at_first=True),
        Column(
            "proxy_address",
            translate("Columns", "Proxy address"),
            kind.ADDRESS,
            _proxy_address,
            PERSONAL,
            shown_at_first=True,
        ),
        Column(
            "conversation_sid",
            translate("Columns", "Conversation SID"),
            kind.SID,
            lambda row: row.conversation_sid,
            shown_at_first=True,
        ),
        *_further_columns(),
    ]


def _further_columns() -> list[Column]:
    translate = QCoreApplication.translate
    kind = ColumnKind
    return [
        Column(
            "unique_name",
            translate("Columns", "Unique name"),
            kind.TEXT,
            lambda row: row.conversation_unique_name,
            PERSONAL,
        ),
        Column(
            "created_by",
            translate("Columns", "Created by"),
            kind.TEXT,
            lambda row: row.conversation_created_by,
            PERSONAL,
        ),
        Column(
            "address",
            translate("Columns", "Address"),
            kind.ADDRESS,
            _address,
            PERSONAL,
        ),
        Column("identity", translate("Columns", "Identity"), kind.TEXT, lambda row: row.participant_identity, PERSONAL),
        Column("participant_sid", translate("Columns", "Participant SID"), kind.SID, lambda row: row.participant_sid),
        Column("user_sid", translate("Columns", "User SID"), kind.SID, lambda row: row.participant_user_sid),
        Column("service_sid", translate("Columns", "Service SID"), kind.SID, lambda row: row.chat_service_sid),
        Column("account_sid", translate("Columns", "Account SID"), kind.SID, lambda row: row.account_sid),
        Column(
            "closes",
            translate("Columns", "Closes"),
            kind.INSTANT,
            lambda row: row.timer_date_closed,
            moment_s=lambda row: row.date_closed_s,
        ),
    ]


def _proxy_address(row: ParticipantConversation) -> str | None:
    binding = row.participant_messaging_binding
    return binding.proxy_address if binding is not None else None


def _address(row: ParticipantConversation) -> str | None:
    binding = row.participant_messaging_binding
    return binding.address if binding is not None else None
