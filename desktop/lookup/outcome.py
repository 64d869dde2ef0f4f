"""Outcomes of a lookup as values; their texts are made where they are shown."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from desktop.accounts.credential_store import CredentialStoreError
from desktop.runtime.background import NoThreadError
from desktop.runtime.records import record
from desktop.twilio.errors import ApiError, TwilioError

if TYPE_CHECKING:
    from desktop.twilio.types import ParticipantQuery, Service

EXPECTED_ERRORS = (TwilioError, CredentialStoreError, NoThreadError)
"""What may go wrong without anything being broken in the program."""

_UNAUTHORISED, _FORBIDDEN = 401, 403
_NOT_AUTHORISED = 70051


@record
class JobFailure:
    """One query in one service that failed, beside others of the same lookup."""

    query: ParticipantQuery
    service: Service | None
    """None for the account's default service."""
    error: Exception


class OutcomeKind(enum.Enum):
    """The outcome of one participant of many."""

    WAITING = "waiting"
    RUNNING = "running"
    FOUND = "found"
    NOTHING = "nothing"
    FAILED = "failed"


@record
class ParticipantOutcome:
    """One participant of many: how many rows were found, and why others are missing."""

    query: ParticipantQuery
    kind: OutcomeKind
    rows: int = 0
    error: Exception | None = None


@record
class ManyProgress:
    """How many participants of a lookup of many have which outcome."""

    total: int
    found: int
    nothing: int
    failed: int
    running: int

    @property
    def done(self) -> int:
        """Return how many participants are finished."""
        return self.found + self.nothing + self.failed


def is_forbidden(error: Exception) -> bool:
    """Return whether Twilio refused this one resource to otherwise good credentials."""
    return isinstance(error, ApiError) and (error.code == _NOT_AUTHORISED or error.status == _FORBIDDEN)


def concerns_all(error: Exception) -> bool:
    """Return whether every other request with these credentials would fail likewise."""
    return isinstance(error, ApiError) and error.status == _UNAUTHORISED
