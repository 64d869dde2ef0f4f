"""What can keep a lookup from its rows, as values: the words for them are made where they are shown."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from desktop.accounts.credential_store import CredentialStoreError
from desktop.runtime.records import record
from desktop.twilio.errors import ApiError, TwilioError

if TYPE_CHECKING:
    from desktop.twilio.types import ParticipantQuery, Service

EXPECTED_ERRORS = (TwilioError, CredentialStoreError)
"""What may go wrong without anything being broken in the program."""

_UNAUTHORISED, _FORBIDDEN = 401, 403
_NOT_AUTHORISED = 70051


@record
class JobFailure:
    """One query in one service that stopped with an error, beside others of the same lookup."""

    query: ParticipantQuery
    service: Service | None
    """None for the account's default service."""
    error: Exception


class OutcomeKind(enum.Enum):
    """What became of one participant of many."""

    WAITING = "waiting"
    RUNNING = "running"
    FOUND = "found"
    NOTHING = "nothing"
    FAILED = "failed"


@record
class ParticipantOutcome:
    """One participant of many: how many rows were found, and what kept the others away."""

    query: ParticipantQuery
    kind: OutcomeKind
    rows: int = 0
    error: Exception | None = None


@record
class ManyProgress:
    """How many participants of a lookup of many came to what."""

    total: int
    found: int
    nothing: int
    failed: int
    running: int

    @property
    def done(self) -> int:
        """Return how many participants are asked to the end."""
        return self.found + self.nothing + self.failed


def is_forbidden(error: Exception) -> bool:
    """Return whether Twilio refused this one resource to credentials that are good otherwise."""
    return isinstance(error, ApiError) and (error.code == _NOT_AUTHORISED or error.status == _FORBIDDEN)


def concerns_all(error: Exception) -> bool:
    """Return whether whatever else is asked with these credentials would be refused too."""
    return isinstance(error, ApiError) and error.http_status == _UNAUTHORISED
