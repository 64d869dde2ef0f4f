"""The values that go into Twilio's Conversations API and come out of it.

Source: Twilio's OpenAPI document ``twilio_conversations_v1.json`` (ParticipantConversation, Service,
Configuration). Names are Twilio's own. Every property may be null or absent by that document.
"""

from __future__ import annotations

import enum
import re
from typing import TYPE_CHECKING, Self

from desktop.runtime.records import field, record

if TYPE_CHECKING:
    from desktop.twilio.rows import ParticipantConversation


MAX_PARTICIPANT_LENGTH = 256
"""Most code points of an identity or address (Twilio, Conversations limits)."""

PAGE_SIZE = 50
"""Rows asked for per page: Twilio's default and maximum for this resource."""

SERVICE_SID = re.compile(r"IS[0-9a-fA-F]{32}\Z")
CONVERSATION_SID = re.compile(r"CH[0-9a-fA-F]{32}\Z")


class ParticipantKind(enum.Enum):
    """Which property is compared; the value is the query parameter's name."""

    IDENTITY = "Identity"
    ADDRESS = "Address"


@record
class ParticipantQuery:
    """Exactly one of identity and address, as the exact text that is sent."""

    kind: ParticipantKind
    text: str = field(repr=False)


@record
class Credentials:
    """User name and password of HTTP Basic: an API key SID with its secret, or the Account SID with its Auth Token."""

    account_sid: str
    username: str
    secret: str = field(repr=False)


class ScopeKind(enum.Enum):
    """Which conversation services are asked."""

    DEFAULT = "default"
    ONE = "one"
    ALL = "all"


@record
class ServiceScope:
    """The conversation services that are asked; ``service_sid`` is set for ``ScopeKind.ONE`` only."""

    kind: ScopeKind = ScopeKind.DEFAULT
    service_sid: str | None = None

    @classmethod
    def parse(cls, text: str) -> Self:
        """Parse ``default``, ``all`` or an IS SID.

        Raises:
            ValueError: the text is none of these.
        """
        if text in {ScopeKind.DEFAULT.value, ScopeKind.ALL.value}:
            return cls(ScopeKind(text))
        if SERVICE_SID.match(text):
            return cls(ScopeKind.ONE, text)
        raise ValueError("neither default, all nor a conversation service SID")

    def __str__(self) -> str:
        """Return the form that ``parse`` reads."""
        return self.service_sid or self.kind.value


@record
class Service:
    """A conversation service of the account."""

    sid: str
    friendly_name: str | None = field(default=None, repr=False)


@record
class Configuration:
    """The part of ``/v1/Configuration`` that is used here."""

    default_chat_service_sid: str | None


@record
class Page:
    """One answer of the list: 0 or more rows, and where the list goes on."""

    conversations: list[ParticipantConversation] = field(repr=False)
    next_target: str | None = field(repr=False)
    """Path and query of the next page on the configured origin, untouched; None at the end of the list."""
    elapsed_ms: int = 0
    request_id: str | None = None


@record
class ServicesPage:
    """One page of the account's services, and where their list goes on."""

    services: list[Service] = field(repr=False)
    next_target: str | None = field(default=None, repr=False)
    """Path and query of the next page; None at the end of the list."""


class WaitReason(enum.Enum):
    """Why the client waits before it tries again."""

    BUSY = "busy"
    SERVER_ERROR = "server error"
    CONNECTION = "connection"
    TIMEOUT = "timeout"


@record
class Wait:
    """A pause before the next try; ``until_s`` is a time of ``time.monotonic``."""

    reason: WaitReason
    until_s: float
    attempt: int
    asked_by_twilio: bool


@record
class RequestRecord:
    """One request of this session, as Twilio's support may see it: no query, no body."""

    time_s: float
    path: str
    status: int | None
    elapsed_ms: int
    tries: int
    request_id: str | None
    failure: str | None = None


@record
class Resource:
    """One object behind a link; ``text`` is its JSON exactly as received."""

    path: str = field(repr=False)
    text: str = field(repr=False)
    elapsed_ms: int = 0


@record
class ResourcePage:
    """One page of a list behind a link; each item is the JSON text of one object, exactly as received."""

    path: str = field(repr=False)
    items: list[str] = field(repr=False)
    next_target: str | None = field(default=None, repr=False)
    elapsed_ms: int = 0
