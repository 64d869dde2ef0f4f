"""Messages for a lookup's failures and pauses, made anew each time they are shown."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.accounts.credential_store import CredentialStoreError
from desktop.messages.message import Severity, UserMessage
from desktop.privacy.masking import visible
from desktop.runtime.records import replace

if TYPE_CHECKING:
    from desktop.lookup.outcome import JobFailure, ManyProgress
    from desktop.lookup.state import LookupState
    from desktop.twilio.types import Wait

translate = QCoreApplication.translate


def explain_error(error: Exception, *, rows: int = 0, region: str = "us1", pages: int = 0) -> UserMessage:
    """Return the message for any error of an account's request, its keyring's included."""
    if isinstance(error, CredentialStoreError):
        from desktop.accounts.keyring_messages import explain_keyring

        return explain_keyring(error)
    from desktop.messages import failures

    return failures.explain(error, rows=rows, region=region, pages=pages)


def explain_state(state: LookupState) -> UserMessage | None:
    """Return the message for a lookup that has ended or stopped; None when its summary says it all."""
    region = state.request.region if state.request is not None else "us1"
    if state.many is not None and state.many.failed and not state.is_loading:  # until then the band counts them
        error = state.error or state.failures[0].error
        return _with_participants(state.many, explain_error(error, region=region), stopped=state.error is not None)
    if state.error is not None:
        return explain_error(state.error, rows=state.rows, region=region, pages=state.pages)
    if state.failures:
        # Which rows are kept is said of all services together.
        return _with_services(state.failures, explain_error(state.failures[0].error, region=region))
    if state.services_error is not None:
        return _services_unread(explain_error(state.services_error, region=region), len(state.services))
    if state.other_rows and not state.is_loading:
        return _other_participants(state.other_rows)
    return _at_ceiling(state.rows) if state.at_ceiling else None


def explain_wait(wait: Wait) -> UserMessage:
    """Return the countdown to the next try, as of now."""
    from desktop.messages import failures

    seconds = max(1, math.ceil(wait.until_s - time.monotonic()))
    return UserMessage(Severity.INFO, failures.describe_wait(wait, seconds))


def _with_participants(many: ManyProgress, cause: UserMessage, *, stopped: bool) -> UserMessage:
    count = many.failed
    sentence = translate("LookupMessages", "%n of {total} participants failed.", "", count).format(total=many.total)
    if stopped:
        rest = translate("LookupMessages", "The others were not searched, as they would fail too.")
        sentence = f"{sentence} {rest}"
    retry = translate("LookupMessages", "Resume searches them again.")
    return replace(cause, sentence=sentence, hint=f"{cause.sentence} {retry}")


def _with_services(failed: tuple[JobFailure, ...], message: UserMessage) -> UserMessage:
    names = []
    for failure in failed:
        service = failure.service
        name = (service.friendly_name or service.sid) if service else translate("LookupMessages", "the default service")
        if visible(name) not in names:
            names.append(visible(name))
    which = translate(
        "LookupMessages", "No answer from: {services}. Other results are kept. Resume asks only these again."
    ).format(services=", ".join(names))
    return replace(message, hint=f"{which} {message.hint}".strip())


def _services_unread(cause: UserMessage, known: int) -> UserMessage:
    if not known:
        sentence = translate(
            "LookupMessages", "Only the default service was searched: the list of services could not be read."
        )
        return replace(cause, severity=Severity.WARNING, sentence=sentence)
    sentence = translate(
        "LookupMessages", "Only the first %n services were searched: the list of services was cut off.", "", known
    )
    more = translate("LookupMessages", "Resume reads the rest of the list and searches those services.")
    return replace(cause, severity=Severity.WARNING, sentence=sentence, hint=f"{cause.sentence} {more}")


def _other_participants(rows: int) -> UserMessage:
    return UserMessage(
        Severity.WARNING,
        translate("LookupMessages", "%n conversations name another participant than you looked up.", "", rows),
        translate("LookupMessages", "Marked in the table. Look up again. If it happens again, tell your network team."),
    )


def _at_ceiling(rows: int) -> UserMessage:
    return UserMessage(
        Severity.INFO,
        translate("LookupMessages", "{rows} conversations are loaded. There are more.").format(rows=rows),
        translate("LookupMessages", "Load all pauses here to keep the window fast. Press it again to continue."),
    )
