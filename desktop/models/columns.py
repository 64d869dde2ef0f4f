"""The columns of the results table: what each shows, how it sorts, and whether it is personal data."""

from __future__ import annotations

import enum
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from desktop.filter_attributes import Steps, node_at, steps_of, text_of
from desktop.filter_folding import fold
from desktop.filter_terms import channel_of
from desktop.masking import Masking, Sensitivity
from desktop.twilio.json_text import JsonNumber
from desktop.twilio.types import MessagingBinding, ParticipantConversation

Row: TypeAlias = ParticipantConversation
SortKey: TypeAlias = str | float | tuple[int, float, str]

ATTRIBUTE_PREFIX = "attr:"
FOUND_AS = "found_as"

_DIGITS = re.compile(r"[0-9]+")
_LONGEST_WORD = 64


class Look(enum.Enum):
    """How the cells of a column are drawn."""

    STATE = "state"
    NAME = "name"
    DATE = "date"
    CHANNEL = "channel"
    ADDRESS = "address"
    SID = "sid"
    TEXT = "text"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class Column:
    """One column. ``value`` gives a row's text as received; ``moment`` its instant, in columns of dates.

    ``prop`` is the property's name for masking; ``sort_key`` gives None for what sorts last in both directions.
    """

    key: str
    header: str
    look: Look
    prop: str
    value: Callable[[Row], str | None]
    sort_key: Callable[[Row], SortKey | None]
    sensitivity: Sensitivity = Sensitivity.PUBLIC
    shown_at_first: bool = False
    moment: Callable[[Row], float | None] | None = None

    def shown(self, row: Row, text: str, masking: Masking) -> str:
        """Give a text of this column for the eye."""
        return masking.shown(text, self._sensitivity_of(text), masking_name(row, self.prop))

    def copied(self, row: Row, text: str, masking: Masking) -> str:
        """Give a text of this column for the clipboard or a file."""
        return masking.copied(text, self._sensitivity_of(text), masking_name(row, self.prop))

    def hides(self, row: Row, masking: Masking) -> bool:
        """Say whether masking hides this row's value now."""
        text = self.value(row)
        return text is not None and masking.hides(self._sensitivity_of(text), masking_name(row, self.prop))

    def _sensitivity_of(self, text: str) -> Sensitivity:
        # Where a SID, a date or a state should be, an odd answer may hold anything.
        is_word = len(text) <= _LONGEST_WORD and " " not in text
        return self.sensitivity if is_word else Sensitivity.PERSONAL


def masking_name(row: Row, prop: str) -> object:
    """Give what masking calls one thing of one conversation, the same as the detail pane does."""
    return (row.key or id(row), prop)


def natural_key(text: str | None) -> str | None:
    """Give a text that sorts as people expect: case and accents ignored, ``9`` before ``10``; None when empty."""
    if not text:
        return None
    return _DIGITS.sub(_number_key, fold(text))


def _number_key(match: re.Match[str]) -> str:
    digits = match[0].lstrip("0")
    # All numbers begin alike; then a longer one is a larger one.
    return f"0{chr(0x20 + min(len(digits), 0xD000))}{digits}"


def columns() -> list[Column]:
    """Give the sixteen columns in their order at first, headers in the current language."""
    tr, moment = QCoreApplication.translate, _moment_column
    text, personal = _text_column, Sensitivity.PERSONAL
    return [
        text("state", tr("Columns", "State"), "conversation_state", Look.STATE, shown=True),
        text("friendly_name", tr("Columns", "Friendly name"), "conversation_friendly_name", Look.NAME, personal, True),
        moment("updated", tr("Columns", "Date updated"), "conversation_date_updated", "date_updated_s", shown=True),
        moment("created", tr("Columns", "Date created"), "conversation_date_created", "date_created_s", shown=True),
        _channel_column(tr("Columns", "Channel")),
        _binding_column("proxy_address", tr("Columns", "Proxy address"), _proxy_address, shown=True),
        text("conversation_sid", tr("Columns", "Conversation SID"), "conversation_sid", Look.SID, shown=True),
        text("unique_name", tr("Columns", "Unique name"), "conversation_unique_name", Look.TEXT, personal),
        text("created_by", tr("Columns", "Created by"), "conversation_created_by", Look.TEXT, personal),
        _binding_column("address", tr("Columns", "Address"), _address),
        text("identity", tr("Columns", "Identity"), "participant_identity", Look.TEXT, personal),
        text("participant_sid", tr("Columns", "Participant SID"), "participant_sid", Look.SID),
        text("user_sid", tr("Columns", "User SID"), "participant_user_sid", Look.SID),
        text("service_sid", tr("Columns", "Service SID"), "chat_service_sid", Look.SID),
        text("account_sid", tr("Columns", "Account SID"), "account_sid", Look.SID),
        moment("closes", tr("Columns", "Closes"), "timer_date_closed", "date_closed_s"),
    ]


def found_as_column(found: Callable[[Row], str]) -> Column:
    """Give the column that says by which of several questions a row was found."""
    header = QCoreApplication.translate("Columns", "Found as")

    def sort_key(row: Row) -> SortKey | None:
        return natural_key(found(row))

    return Column(FOUND_AS, header, Look.ADDRESS, "found_as", found, sort_key, Sensitivity.PERSONAL, True)


def attribute_column(path: str) -> Column | None:
    """Give a column for a value inside the attributes; None when ``path`` is no path."""
    steps = steps_of(path)
    if steps is None:
        return None

    def value(row: Row) -> str | None:
        found = node_at(row.conversation_attributes, steps)
        return text_of(found[0]) if found is not None else None

    key = ATTRIBUTE_PREFIX + path
    sort_key = _json_sort_key(steps)
    return Column(key, path, Look.JSON, "conversation_attributes", value, sort_key, Sensitivity.PERSONAL, True)


def channel_text(row: Row) -> str:
    """Give the channel as people write it; a word Twilio has not told us about stays as received."""
    word = channel_of(row)
    known = _CHANNELS.get(word)
    if known is not None:
        return known
    binding = row.participant_messaging_binding
    return (binding.type if binding is not None else None) or ""


_CHANNELS = {
    "sms": "SMS",
    "mms": "MMS",
    "whatsapp": "WhatsApp",
    "messenger": "Messenger",
    "rcs": "RCS",
    "email": "Email",
    "chat": "Chat",
    "gbm": "Google Business Messages",
    "apple": "Apple Messages",
}


def _text_column(
    key: str,
    header: str,
    prop: str,
    look: Look,
    sensitivity: Sensitivity = Sensitivity.PUBLIC,
    shown: bool = False,  # noqa: FBT001, FBT002 - a row of a table
) -> Column:
    def value(row: Row) -> str | None:
        found: str | None = getattr(row, prop)
        return found

    def exact(row: Row) -> SortKey | None:
        return getattr(row, prop) or None

    def natural(row: Row) -> SortKey | None:
        return natural_key(getattr(row, prop))

    sort_key = exact if look is Look.SID else natural
    return Column(key, header, look, prop, value, sort_key, sensitivity, shown)


def _moment_column(key: str, header: str, prop: str, seconds: str, *, shown: bool = False) -> Column:
    def value(row: Row) -> str | None:
        found: str | None = getattr(row, prop)
        return found

    def moment(row: Row) -> float | None:
        found: float | None = getattr(row, seconds)
        return found

    return Column(key, header, Look.DATE, prop, value, moment, Sensitivity.PUBLIC, shown, moment)


def _channel_column(header: str) -> Column:
    def value(row: Row) -> str | None:
        return channel_text(row) or None

    def sort_key(row: Row) -> SortKey | None:
        return natural_key(channel_text(row))

    return Column(
        "channel", header, Look.CHANNEL, "participant_messaging_binding.type", value, sort_key, shown_at_first=True
    )


def _binding_column(
    key: str, header: str, part: Callable[[MessagingBinding], str | None], *, shown: bool = False
) -> Column:
    def value(row: Row) -> str | None:
        binding = row.participant_messaging_binding
        return part(binding) if binding is not None else None

    def sort_key(row: Row) -> SortKey | None:
        return natural_key(value(row))

    prop = f"participant_messaging_binding.{key}"
    return Column(key, header, Look.ADDRESS, prop, value, sort_key, Sensitivity.PERSONAL, shown)


def _proxy_address(binding: MessagingBinding) -> str | None:
    return binding.proxy_address


def _address(binding: MessagingBinding) -> str | None:
    return binding.address


def _json_sort_key(steps: Steps) -> Callable[[Row], SortKey | None]:
    """Sort numbers as numbers before texts, then true and false, then objects and arrays; nothing and null last."""

    def sort_key(row: Row) -> SortKey | None:
        found = node_at(row.conversation_attributes, steps)
        if found is None or found[0] is None:
            return None
        node = found[0]
        if isinstance(node, JsonNumber):
            return (0, float(node.text), "")
        if isinstance(node, str):
            return (1, 0.0, natural_key(node) or "")
        if isinstance(node, bool):
            return (2, float(node), "")
        return (3, 0.0, text_of(node))

    return sort_key
