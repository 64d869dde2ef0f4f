"""The rules when a request is tried again, and after how long; sending is elsewhere.

Source: Twilio's error page 20429 (a 429 was never processed and is safe to repeat), RFC 9110 (``Retry-After``).
"""

from __future__ import annotations

import random
import time
from dataclasses import dataclass
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from desktop.runtime.records import record
from desktop.twilio.errors import (
    ApiError,
    ConnectTimeoutError,
    NetworkError,
    NoProxyError,
    ProxyAuthenticationError,
    ProxyError,
    ProxySchemeError,
    ProxySettingError,
    ReadTimeoutError,
    TLSError,
    TruncatedAnswerError,
    TwilioError,
)
from desktop.twilio.types import WaitReason

if TYPE_CHECKING:
    from collections.abc import Callable

RETRIED_STATUSES = frozenset({429, 500, 502, 503, 504})
MAX_BODY_BYTES = 32 * 1024 * 1024
MAX_ERROR_BODY_BYTES = 64 * 1024


@record
class Limits:
    """Time limits, tries and sizes. Tests shorten the seconds, the program never does."""

    connect_s: float = 10.0
    read_s: float = 30.0
    first_byte_s: float = 5.0
    """For the first byte over a connection from before: one that takes longer is taken for dead."""
    answer_s: float = 120.0
    """For a whole answer: a server that drips a byte now and then must not hold a lookup for ever."""
    waits_s: tuple[float, ...] = (0.5, 1.0, 2.0, 4.0)
    jitter: float = 0.2
    longest_retry_after_s: float = 60.0
    read_timeout_tries: int = 2
    body_bytes: int = MAX_BODY_BYTES
    error_body_bytes: int = MAX_ERROR_BODY_BYTES


@dataclass(slots=True)
class Tries:
    """Counts the tries of one request and decides on the next."""

    limits: Limits
    uniform: Callable[[float, float], float] = random.uniform
    made: int = 0
    read_timeouts: int = 0

    def pause_s(self, error: TwilioError) -> float | None:
        """Count a failed try and return the seconds until the next one; None when there is none."""
        self.made += 1
        error.tries = self.made
        self.read_timeouts += isinstance(error, ReadTimeoutError)
        if not is_passing(error) or self.made > len(self.limits.waits_s):
            return None
        if self.read_timeouts >= self.limits.read_timeout_tries:
            return None
        asked_s = error.retry_after_s if isinstance(error, ApiError) else None
        if asked_s is not None:
            return asked_s if asked_s <= self.limits.longest_retry_after_s else None
        wait_s = self.limits.waits_s[self.made - 1]
        return wait_s * self.uniform(1 - self.limits.jitter, 1 + self.limits.jitter)


def is_passing(error: TwilioError) -> bool:
    """Return whether the same request may succeed a little later."""
    if isinstance(error, ApiError):
        return error.status in RETRIED_STATUSES
    if isinstance(error, ProxyError):
        final = (ProxySettingError, ProxyAuthenticationError, ProxySchemeError, NoProxyError)
        return not isinstance(error, final) and (error.status is None or error.status in RETRIED_STATUSES)
    if isinstance(error, TruncatedAnswerError):
        return error.cut_off
    return isinstance(error, NetworkError) and not isinstance(error, TLSError)


def reason_for(error: TwilioError) -> WaitReason:
    """Return why a request that failed is sent again."""
    if isinstance(error, ApiError):
        return WaitReason.BUSY if error.status == 429 else WaitReason.SERVER_ERROR
    if isinstance(error, (ReadTimeoutError, ConnectTimeoutError)):
        return WaitReason.TIMEOUT
    return WaitReason.CONNECTION


def retry_after_s(value: str | None, *, date: str | None = None, now_s: float | None = None) -> float | None:
    """Parse ``Retry-After``: seconds or an HTTP date; None when it is absent or nonsense.

    Args:
        value: the header.
        date: the answer's ``Date``: the server's own clock is the right one to count from.
        now_s: seconds since 1970, for an answer without a ``Date``.
    """
    if value is None:
        return None
    text = value.strip()
    if text.isascii() and text.isdigit():
        return float(text) if len(text) < 10 else None
    until_s, from_s = _http_date_s(text), _http_date_s(date)
    if until_s is None:
        return None
    if from_s is None:
        from_s = time.time() if now_s is None else now_s
    return max(0.0, until_s - from_s)


def _http_date_s(text: str | None) -> float | None:
    if text is None:
        return None
    try:
        moment = parsedate_to_datetime(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
