"""What can keep a lookup from its rows, as values: the words for them are made where they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.accounts.credential_store import CredentialStoreError
from desktop.runtime.records import record
from desktop.twilio.errors import ApiError, TwilioError

if TYPE_CHECKING:
    from desktop.twilio.types import ParticipantQuery, Service

EXPECTED_ERRORS = (TwilioError, CredentialStoreError)
"""What may go wrong without anything being broken in the program."""

_FORBIDDEN = 403
_NOT_AUTHORISED = 70051


@record
class JobFailure:
    """One query in one service that stopped with an error, beside others of the same lookup."""

    query: ParticipantQuery
    service: Service | None
    """None for the account's default service."""
    error: Exception


def is_forbidden(error: Exception) -> bool:
    """Return whether Twilio refused this one resource to credentials that are good otherwise."""
    return isinstance(error, ApiError) and (error.code == _NOT_AUTHORISED or error.status == _FORBIDDEN)
