"""English texts of ``--print``: column headers, messages on standard error."""

from __future__ import annotations

import errno
import math
from pathlib import PurePath
from typing import TYPE_CHECKING

from desktop.accounts.credential_store import CredentialStoreError, StoreProblem
from desktop.runtime.background import NoThreadError
from desktop.twilio.errors import SERVER_ERROR, ApiError, TwilioError
from desktop.twilio.properties import of_row

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.privacy.masking import Sensitivity
    from desktop.twilio.rows import ParticipantConversation
    from desktop.twilio.types import Wait

PARTICIPANT, SERVICE = "Participant", "Service"

_UNAUTHORISED, _FORBIDDEN = 401, 403


class PrintColumn:
    """A column of CSV and TSV: its header, the property it shows, and the function that reads it."""

    def __init__(self, title: str, name: str, read: Callable[[ParticipantConversation], str | None]) -> None:
        self.title = title
        self.read = read
        self.sensitivity: Sensitivity = of_row(name).sensitivity


def _binding(name: str) -> Callable[[ParticipantConversation], str | None]:
    def read(row: ParticipantConversation) -> str | None:
        binding = row.participant_messaging_binding
        return None if binding is None else getattr(binding, name)

    return read


def _channel(row: ParticipantConversation) -> str | None:
    return _binding("type")(row) or row.channel


COLUMNS = (
    PrintColumn("State", "conversation_state", lambda row: row.conversation_state),
    PrintColumn("Friendly name", "conversation_friendly_name", lambda row: row.conversation_friendly_name),
    PrintColumn("Date updated", "conversation_date_updated", lambda row: row.conversation_date_updated),
    PrintColumn("Date created", "conversation_date_created", lambda row: row.conversation_date_created),
    PrintColumn("Channel", "participant_messaging_binding.type", _channel),
    PrintColumn("Proxy address", "participant_messaging_binding.proxy_address", _binding("proxy_address")),
    PrintColumn("Conversation SID", "conversation_sid", lambda row: row.conversation_sid),
    PrintColumn("Unique name", "conversation_unique_name", lambda row: row.conversation_unique_name),
    PrintColumn("Created by", "conversation_created_by", lambda row: row.conversation_created_by),
    PrintColumn("Address", "participant_messaging_binding.address", _binding("address")),
    PrintColumn("Identity", "participant_identity", lambda row: row.participant_identity),
    PrintColumn("Participant SID", "participant_sid", lambda row: row.participant_sid),
    PrintColumn("User SID", "participant_user_sid", lambda row: row.participant_user_sid),
    PrintColumn("Service SID", "chat_service_sid", lambda row: row.chat_service_sid),
    PrintColumn("Account SID", "account_sid", lambda row: row.account_sid),
    PrintColumn("Closes", "conversation_timers.date_closed", lambda row: row.timer_date_closed),
)
"""Values stand as received."""


def failure_words(error: Exception) -> str:
    """Return why a lookup failed, and what to do; without any text that was looked up."""
    if isinstance(error, CredentialStoreError):
        return _STORE_WORDS.get(error.problem, error.problem.value)
    if isinstance(error, ApiError):
        code = f", Twilio {error.code}" if error.code is not None else ""
        request = f", {error.request_id}" if error.request_id else ""
        hint = {
            _UNAUTHORISED: "check the account's SID, key and secret",
            _FORBIDDEN: "this key may not read this",
        }.get(error.status)
        said = f"HTTP {error.status}{code}{request}"
        if error.status >= SERVER_ERROR:
            return f"Twilio had a problem ({said})"
        return f"Twilio refused the request: {hint} ({said})" if hint else f"Twilio refused the request ({said})"
    return str(error) if isinstance(error, TwilioError | NoThreadError) else type(error).__name__


_STORE_WORDS = {
    StoreProblem.NO_KEYRING: "there is no keyring; use TWILIO_ACCOUNT_SID with TWILIO_API_KEY and TWILIO_API_SECRET",
    StoreProblem.LOCKED: "the keyring is locked",
    StoreProblem.REFUSED: "keyring access was denied",
    StoreProblem.MISSING: "the keyring holds no secret for this account; save it in the window once",
    StoreProblem.TIMED_OUT: "the keyring did not answer",
    StoreProblem.HALF_A_REGION: "the account has a region without an edge, or the other way round",
    StoreProblem.REGION_LOCKED: "your organisation allows only accounts of another region",
    StoreProblem.TOKENS_FORBIDDEN: "your organisation does not allow Auth Tokens; use an API key",
    StoreProblem.HOST_FORBIDDEN: "your organisation does not allow this host",
    StoreProblem.DEMO_FORBIDDEN: "your organisation does not allow the demo account",
}


def unexpected_words(error: Exception) -> str:
    """Return what nobody expected and where it came from; never with the error's own text, which may hold values."""
    frame = error.__traceback__
    while frame is not None and frame.tb_next is not None:
        frame = frame.tb_next
    place = "" if frame is None else f" ({PurePath(frame.tb_frame.f_code.co_filename).name}:{frame.tb_lineno})"
    if isinstance(error, MemoryError):
        return f"there is not enough memory{place}"
    if isinstance(error, OSError) and error.errno in {errno.EMFILE, errno.ENFILE}:
        return f"too many files are open{place}"
    if isinstance(error, NoThreadError):
        return str(error)
    return f"unexpected failure: {type(error).__name__}{place}"


def other_rows_words(count: int) -> str:
    """Return how many rows are of somebody else than was asked for."""
    if count == 1:
        return "1 row names another participant than was asked for"
    return f"{count} rows name another participant than was asked for"


def wait_words(wait: Wait, now_s: float) -> str:
    """Return why the command waits; ``now_s`` is a time of ``time.monotonic``."""
    return f"{wait.reason.value}, retrying in {max(1, math.ceil(wait.until_s - now_s))} s"


def rows_words(count: int) -> str:
    """Return a number of rows in words."""
    return "1 row" if count == 1 else f"{count} rows"
