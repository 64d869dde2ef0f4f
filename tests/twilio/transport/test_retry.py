"""Which failures are tried again, and when."""

from __future__ import annotations

from email.utils import formatdate

import pytest

from desktop.twilio import errors
from desktop.twilio.transport.retry import Limits, Tries, is_passing, reason_for, retry_after_s
from desktop.twilio.types import WaitReason

NOW_S = 1_795_000_000.0


def tries(**limits: object) -> Tries:
    return Tries(Limits(**limits), uniform=lambda low, high: (low + high) / 2)  # type: ignore[arg-type]  # shorthand


def pauses(error: errors.TwilioError, most: int = 9) -> list[float | None]:
    counted = tries()
    return [counted.pause_s(error) for _ in range(most)][:most]


def test_the_limits_are_the_promised_ones() -> None:
    limits = Limits()

    assert (limits.connect_s, limits.read_s, limits.waits_s) == (10, 30, (0.5, 1, 2, 4))
    assert (limits.jitter, limits.longest_retry_after_s, limits.body_bytes) == (0.2, 60, 32 * 1024 * 1024)


def test_five_tries_with_growing_waits() -> None:
    assert pauses(errors.ConnectionLostError(), 5) == [0.5, 1.0, 2.0, 4.0, None]


def test_waits_vary_by_a_fifth() -> None:
    waits = [Tries(Limits()).pause_s(errors.ConnectionLostError()) or 0.0 for _ in range(300)]

    assert 0.4 <= min(waits) < 0.45
    assert 0.55 < max(waits) <= 0.6


def test_a_read_timeout_is_tried_twice_only() -> None:
    assert pauses(errors.ReadTimeoutError(30), 2) == [0.5, None]


def test_two_read_timeouts_count_wherever_they_fall() -> None:
    counted = tries()

    found = [
        counted.pause_s(error)
        for error in (
            errors.ReadTimeoutError(30),
            errors.ConnectionLostError(),
            errors.ReadTimeoutError(30),
        )
    ]

    assert found == [0.5, 1.0, None]


def test_the_number_of_tries_is_told() -> None:
    counted, error = tries(), errors.ConnectionLostError()

    counted.pause_s(error)
    counted.pause_s(error)

    assert error.tries == 2


@pytest.mark.parametrize(("seconds", "pause"), [(0.0, 0.0), (7.0, 7.0), (60.0, 60.0), (60.5, None)])
def test_what_twilio_asks_for_is_waited_for_exactly(seconds: float, pause: float | None) -> None:
    assert tries().pause_s(errors.ApiError(429, retry_after_s=seconds)) == pause


def test_what_twilio_asks_for_does_not_add_tries() -> None:
    assert pauses(errors.ApiError(503, retry_after_s=1), 5) == [1, 1, 1, 1, None]


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_busy_and_broken_are_tried_again(status: int) -> None:
    assert is_passing(errors.ApiError(status))


@pytest.mark.parametrize("status", [400, 401, 403, 404, 405, 409, 418, 501, 505])
def test_a_plain_no_is_a_no(status: int) -> None:
    assert not is_passing(errors.ApiError(status, retry_after_s=1))


@pytest.mark.parametrize(
    ("error", "passing"),
    [
        (errors.NoNetworkError(), True),
        (errors.NameResolutionError(), True),
        (errors.ConnectTimeoutError(10), True),
        (errors.ReadTimeoutError(30), True),
        (errors.ConnectionLostError(), True),
        (errors.ProxyError(status=None), True),
        (errors.ProxyError(status=502), True),
        (errors.ProxyError(status=403), False),
        (errors.ProxyAuthenticationError(), False),
        (errors.NoProxyError(), False),
        (errors.ProxySettingError(errors.ProxySource.SYSTEM), False),
        (errors.TLSError(), False),
        (errors.TrustFileError(), False),
        (errors.TruncatedAnswerError(cut_off=True), True),
        (errors.TruncatedAnswerError(), False),
        (errors.NotJsonError(), False),
        (errors.RedirectRefusedError(), False),
        (errors.RefusedQueryError(errors.QueryProblem.EMPTY), False),
    ],
)
def test_only_what_may_pass_is_tried_again(error: errors.TwilioError, passing: bool) -> None:
    assert is_passing(error) is passing


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (errors.ApiError(429), WaitReason.BUSY),
        (errors.ApiError(503), WaitReason.SERVER_ERROR),
        (errors.ReadTimeoutError(30), WaitReason.TIMEOUT),
        (errors.ConnectTimeoutError(10), WaitReason.TIMEOUT),
        (errors.NoNetworkError(), WaitReason.CONNECTION),
    ],
)
def test_a_wait_has_a_reason(error: errors.TwilioError, reason: WaitReason) -> None:
    assert reason_for(error) is reason


@pytest.mark.parametrize(
    ("value", "date", "seconds"),
    [
        (None, None, None),
        ("120", None, 120.0),
        (" 0 ", None, 0.0),
        ("-1", None, None),
        ("1.5", None, None),
        ("soon", None, None),
        ("", None, None),
        ("99999999999999999999", None, None),
        ("²", None, None),
        (formatdate(NOW_S + 30, usegmt=True), None, 30.0),
        (formatdate(NOW_S - 30, usegmt=True), None, 0.0),
        (formatdate(NOW_S + 30, usegmt=True), formatdate(NOW_S + 10, usegmt=True), 20.0),
        (formatdate(NOW_S + 30, usegmt=True), "yesterday", 30.0),
        (formatdate(NOW_S + 30), None, 30.0),
        ("Mon, 99 Nov 2026 10:00:00 GMT", None, None),
        ("Mon, 01 Jan 99999999999 10:00:00 GMT", None, None),
    ],
)
def test_retry_after_is_seconds_or_a_date(value: str | None, date: str | None, seconds: float | None) -> None:
    assert retry_after_s(value, date=date, now_s=NOW_S) == seconds


def test_a_date_counts_from_our_clock_when_the_server_has_none() -> None:
    import time

    found = retry_after_s(formatdate(time.time() + 30, usegmt=True))

    assert found is not None
    assert 28 < found <= 30
