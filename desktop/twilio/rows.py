"""The rows of the list; apart from the other values, as the first paint does without the library they are made with.

Source: Twilio's OpenAPI document ``twilio_conversations_v1.json`` (ParticipantConversation). Names are Twilio's own.
Every property may be null or absent by that document.
"""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from desktop.runtime.opaque_struct import OpaqueStruct

if TYPE_CHECKING:
    from desktop.twilio.decoding.raw_page import RawPage


class RowProblem(enum.Enum):
    """What is wrong with a row; an unreadable one is shown by its raw text."""

    NOT_AN_OBJECT = "not an object"
    UNREADABLE = "unreadable"
    ODD_TYPES = "odd types"
    OTHER_PARTICIPANT = "another participant than was asked for"


class MessagingBinding(OpaqueStruct, frozen=True, gc=False):
    """``participant_messaging_binding``: how the participant is reached; the object is untyped in Twilio's document."""

    type: str | None = None
    address: str | None = None
    proxy_address: str | None = None
    projected_address: str | None = None
    level: str | None = None
    name: str | None = None


class ParticipantConversation(OpaqueStruct, frozen=True, gc=False, kw_only=True):
    """One row of the list: a conversation, and the participant in it.

    A value of another type than documented stands here as its JSON text. ``*_s`` are seconds since 1970 (UTC),
    None when missing or no date. ``page`` and ``position`` lead to the row exactly as received.
    """

    account_sid: str | None = None
    chat_service_sid: str | None = None
    conversation_sid: str | None = None
    participant_sid: str | None = None
    participant_user_sid: str | None = None
    participant_identity: str | None = None
    participant_messaging_binding: MessagingBinding | None = None
    conversation_unique_name: str | None = None
    conversation_friendly_name: str | None = None
    conversation_attributes: str | None = None
    conversation_date_created: str | None = None
    conversation_date_updated: str | None = None
    conversation_created_by: str | None = None
    conversation_state: str | None = None
    timer_date_inactive: str | None = None
    timer_date_closed: str | None = None
    date_created_s: float | None = None
    date_updated_s: float | None = None
    date_inactive_s: float | None = None
    date_closed_s: float | None = None
    problem: RowProblem | None = None
    page: RawPage
    position: int

    @property
    def key(self) -> tuple[str, str] | None:
        """Return what identifies the row: conversation SID and participant SID; None when either is missing."""
        if self.conversation_sid and self.participant_sid:
            return (self.conversation_sid, self.participant_sid)
        return None

    @property
    def channel(self) -> str:
        """Return Twilio's word for the channel in lower case; ``chat`` for an identity without a binding."""
        binding = self.participant_messaging_binding
        if binding is None:
            return "chat" if self.participant_identity or self.participant_user_sid else ""
        return (binding.type or "").lower()

    def raw_text(self) -> str:
        """Return the row's JSON text exactly as received; undecodable bytes become lone surrogates."""
        return self.page.row_text(self.position)
