"""What a lookup has to say when it does not simply end well."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.accounts.credential_store import CredentialStoreError
from desktop.accounts.keyring_messages import explain_keyring
from desktop.messages import failures
from desktop.messages.message import Severity, UserMessage, rewordable
from desktop.privacy.masking import visible
from desktop.runtime.records import replace
from desktop.twilio.errors import ApiError, TwilioError

if TYPE_CHECKING:
    from desktop.lookup.run import LookupRun
    from desktop.twilio.types import Wait

EXPECTED_ERRORS = (TwilioError, CredentialStoreError)
"""What may go wrong without anything being broken in the program."""

_FORBIDDEN = 403
_NOT_AUTHORISED = 70051


def is_forbidden(error: Exception) -> bool:
    """Return whether Twilio refused this one resource to credentials that are good otherwise."""
    return isinstance(error, ApiError) and (error.code == _NOT_AUTHORISED or error.status == _FORBIDDEN)


@rewordable
def explain(error: Exception, *, rows: int = 0, region: str = "us1", pages: int = 0) -> UserMessage:
    """Put any error that a lookup can meet into words."""
    if isinstance(error, CredentialStoreError):
        return explain_keyring(error)
    return failures.explain(error, rows=rows, region=region, pages=pages)


def waiting(wait: Wait, seconds_left: float) -> str:
    """Word the countdown to the next try."""
    return failures.describe_wait(wait, max(1, math.ceil(seconds_left)))


def outcome(run: LookupRun, *, at_ceiling: bool) -> UserMessage | None:
    """Say what went wrong or needs to be known, None when nothing does."""
    found = _outcome(run, at_ceiling=at_ceiling)
    return None if found is None else replace(found, again=lambda: _outcome(run, at_ceiling=at_ceiling) or found)


def _outcome(run: LookupRun, *, at_ceiling: bool) -> UserMessage | None:
    if run.error is not None:
        return explain(run.error, rows=run.rows, region=run.request.region, pages=run.pages)
    failed = run.failed_jobs
    if failed:
        error = failed[0].error
        assert error is not None  # noqa: S101 - what failed_jobs promises, said for the type checker
        if len(run.jobs or ()) == 1:
            return explain(error, rows=run.rows, region=run.request.region, pages=run.pages)
        # Which rows are kept is said of all services together.
        return _with_services(run, explain(error, region=run.request.region))
    if run.services_error is not None:
        return _services_unread(run)
    return _at_ceiling(run) if at_ceiling else None


def _with_services(run: LookupRun, message: UserMessage) -> UserMessage:
    names = []
    for job in run.failed_jobs:
        name = (
            (job.service.friendly_name or job.service.sid)
            if job.service
            else QCoreApplication.translate("LookupMessages", "the default service")
        )
        if visible(name) not in names:
            names.append(visible(name))
    which = QCoreApplication.translate(
        "LookupMessages", "No answer from: {services}. What the others gave is kept; Resume asks only these again."
    ).format(services=", ".join(names))
    return replace(message, hint=f"{which} {message.hint}".strip())


def _services_unread(run: LookupRun) -> UserMessage:
    error = run.services_error
    assert error is not None  # noqa: S101 - the caller asked
    cause = explain(error, rows=run.rows, region=run.request.region)
    return replace(
        cause,
        severity=Severity.WARNING,
        sentence=QCoreApplication.translate(
            "LookupMessages", "Only the default service was asked: the list of services could not be read."
        ),
        hint=cause.hint,
    )


def _at_ceiling(run: LookupRun) -> UserMessage:
    return UserMessage(
        Severity.INFO,
        QCoreApplication.translate("LookupMessages", "{rows} conversations are loaded, and there are more.").format(
            rows=run.rows
        ),
        QCoreApplication.translate(
            "LookupMessages", "Load all pauses here so that the window stays quick. Press it again to go on."
        ),
    )
