"""The columns of the table: title, value and sort key of each."""

from __future__ import annotations

import enum
import re
import struct
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.privacy.masking import Masking, Sensitivity
from desktop.results.filter.attribute_paths import Steps, node_at, steps_of, text_of
from desktop.results.filter.folding import fold
from desktop.runtime.records import record, replace
from desktop.twilio.decoding.json_text import JsonNumber
from desktop.twilio.properties import of_row
from desktop.twilio.types import ParticipantKind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.twilio.rows import ParticipantConversation
    from desktop.twilio.types import ParticipantQuery


SortKey = float | str | None
"""What rows are compared by; None is an empty value, which is last in both directions."""

_DIGITS = re.compile(r"\d+")

_PADDED = 20


class ColumnKind(enum.Enum):
    """How a cell is drawn and its text is made."""

    TEXT = "text"
    STATE = "state"
    NAME = "name"
    INSTANT = "instant"
    CHANNEL = "channel"
    ADDRESS = "address"
    SID = "sid"


@record
class Column:
    """One column; ``key`` identifies it for ever, ``title`` is the header's text."""

    key: str
    title: str
    kind: ColumnKind
    text: Callable[[ParticipantConversation], str | None]
    sensitivity: Sensitivity = Sensitivity.PUBLIC
    shown_at_first: bool = False
    moment_s: Callable[[ParticipantConversation], float | None] | None = None
    steps: Steps | None = None
    """The path inside the attributes whose values these are; None for a property."""

    def sort_key(self, row: ParticipantConversation) -> SortKey:
        """Return the value to compare rows by: an instant, or the text in natural order."""
        if self.moment_s is not None:
            return self.moment_s(row)
        if self.steps is not None:
            return _attribute_key(row, self.steps)
        text = self.text(row)
        if not text or self.kind is ColumnKind.SID:
            return text or None
        return natural_key(text)

    def sort_keys(self, rows: Sequence[ParticipantConversation]) -> list[SortKey]:
        """Return the sort keys of many rows, computing equal texts once."""
        text_of, moment_of = self.text, self.moment_s
        if moment_of is not None:
            return [moment_of(row) for row in rows]
        if self.steps is not None:
            return [_attribute_key(row, self.steps) for row in rows]
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
    """Return a text that sorts as people do: case and accents ignored, numbers by their size."""
    folded = fold(text)
    if _DIGITS.search(folded):
        folded = _DIGITS.sub(lambda found: found[0].zfill(_PADDED), folded)
    return folded


def channel_words() -> dict[str, str]:
    """Return the names of the channels that have one of their own; any other is shown as received."""
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


def form_word(query: ParticipantQuery) -> str:
    """Return the name of a query's kind."""
    translate = QCoreApplication.translate
    if query.kind is ParticipantKind.IDENTITY:
        return translate("Columns", "Identity")
    prefix, colon, _ = query.text.partition(":")
    if colon and prefix in channel_words():
        return channel_words()[prefix]
    if "@" in query.text:
        return translate("Columns", "Email")
    return translate("Columns", "Number") if query.text.startswith("+") else translate("Columns", "Address")


def default_columns() -> list[Column]:
    """Return the columns in their default order."""
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
            of_row("conversation_friendly_name").sensitivity,
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
            of_row("participant_messaging_binding.proxy_address").sensitivity,
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
            of_row("conversation_unique_name").sensitivity,
        ),
        Column(
            "created_by",
            translate("Columns", "Created by"),
            kind.TEXT,
            lambda row: row.conversation_created_by,
            of_row("conversation_created_by").sensitivity,
        ),
        Column(
            "address",
            translate("Columns", "Address"),
            kind.ADDRESS,
            _address,
            of_row("participant_messaging_binding.address").sensitivity,
        ),
        Column(
            "identity",
            translate("Columns", "Identity"),
            kind.TEXT,
            lambda row: row.participant_identity,
            of_row("participant_identity").sensitivity,
        ),
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


ATTRIBUTE_PREFIX = "attr:"
"""The beginning of the key of a column of attributes; the path follows."""

_MOST_OF_PATH = 200

_SIGN_BIT, _ALL_BITS = 1 << 63, (1 << 64) - 1

_NUMBERS, _BOOLEANS, _TEXTS = "012"
"""In one column numbers come before booleans, and those before everything else."""


def attribute_column(path: str) -> Column | None:
    """Return the column of a path such as ``customer.tier`` or ``tags[0]``; None when it is no path."""
    steps = steps_of(path) if len(path) <= _MOST_OF_PATH else None
    if steps is None:
        return None

    def text(row: ParticipantConversation) -> str | None:
        found = node_at(row.conversation_attributes, steps)
        return text_of(found[0]) if found is not None else None

    return Column(
        ATTRIBUTE_PREFIX + path,
        Masking().shown(path, Sensitivity.PERSONAL),
        ColumnKind.TEXT,
        text,
        Sensitivity.PERSONAL,
        steps=steps,
    )


def titled(column: Column, masking: Masking) -> Column:
    """Return the column with its title under a masking: names of attributes can be personal, too."""
    path = column.key.removeprefix(ATTRIBUTE_PREFIX)
    shown = masking.shown(path, Sensitivity.PERSONAL)
    if masking.active:
        shown = QCoreApplication.translate("Columns", "Attribute {name}").format(name=shown)
    return replace(column, title=shown)


def _attribute_key(row: ParticipantConversation, steps: Steps) -> SortKey:
    """Return type and value as one text, so that values of several types can be compared."""
    found = node_at(row.conversation_attributes, steps)
    if found is None or found[0] is None:
        return None
    value = found[0]
    if isinstance(value, bool):
        return f"{_BOOLEANS}{value:d}"
    if isinstance(value, JsonNumber):
        return _NUMBERS + _ordered(value.text)
    text = text_of(value)
    return _TEXTS + natural_key(text) if text else None


def _ordered(text: str) -> str:
    """Return a text that compares as the number does: the bits of a double, inverted for negative ones."""
    try:
        (bits,) = struct.unpack(">Q", struct.pack(">d", float(text) + 0.0))
    except (OverflowError, ValueError):
        bits = 0
    return f"{bits ^ (_ALL_BITS if bits & _SIGN_BIT else _SIGN_BIT):016x}"
