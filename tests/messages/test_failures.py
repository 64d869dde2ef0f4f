"""Every kind of failure has its sentence, its next step and a report that names nobody."""

from __future__ import annotations

import itertools
import time

import pytest

from desktop.messages.failures import describe_wait, explain
from desktop.messages.message import Severity, UserMessage
from desktop.twilio import errors
from desktop.twilio.types import Wait, WaitReason

REQUEST = "RQ" + "d" * 32


def refused_by_proxy(status: int) -> errors.ProxyError:
    error = errors.ProxyError()
    error.status = status
    return error


def with_ids(error: errors.TwilioError) -> errors.TwilioError:
    error.status, error.request_id = 200, REQUEST
    return error


KINDS: list[tuple[Exception, str, str]] = [
    (errors.NoNetworkError(), "This computer has no network connection.", "Connect it"),
    (errors.NameResolutionError(), "Twilio's host name was not found.", "(DNS)"),
    (errors.ProxyError(), "The proxy cannot be reached.", "proxy setting"),
    (refused_by_proxy(403), "The proxy blocked the request.", "twilio.com"),
    (refused_by_proxy(502), "The proxy could not connect to Twilio.", "twilio.com"),
    (errors.NoProxyError(), "The proxy setting is not the address of a proxy.", "proxy setting"),
    (
        errors.ProxySettingError(errors.ProxySource.ENVIRONMENT, variable="all_proxy", socks=True),
        "The proxy setting names a SOCKS proxy, which cannot be used.",
        "Correct all_proxy",
    ),
    (errors.ProxyAuthenticationError(), "The proxy requires a user name and password (407).", "Proxy sign-in"),
    (
        errors.ProxyAuthenticationError(("ntlm",)),
        "The proxy offers only sign-in methods that Convolook does not support (ntlm).",
        "Cntlm",
    ),
    (
        errors.ProxyAuthenticationError(("basic",), had_password=True),
        "The proxy rejected the user name and password (407).",
        "HTTPS_PROXY",
    ),
    (
        errors.ProxySchemeError(),
        "The proxy does not answer with TLS, although its URL begins with https://.",
        "http://",
    ),
    (
        errors.ProxySettingError(errors.ProxySource.ENVIRONMENT, socks=True),
        "The proxy setting names a SOCKS proxy, which cannot be used.",
        "HTTPS_PROXY",
    ),
    (
        errors.ProxySettingError(errors.ProxySource.SETTINGS),
        "The proxy setting is not the address of a proxy.",
        "Settings",
    ),
    (errors.ProxySettingError(errors.ProxySource.SYSTEM), "The proxy setting is not the address of a proxy.", "system"),
    (
        errors.TLSError("Zscaler"),
        "The connection is not trusted: its certificate was issued by “Zscaler”.",
        "trust store",
    ),
    (errors.TLSError(), "No trusted, encrypted connection to Twilio.", "date"),
    (errors.TrustFileError(), "SSL_CERT_FILE names a file without readable certificates.", "remove it"),
    (errors.ConnectTimeoutError(10), "No connection to Twilio within 10 seconds.", "firewall"),
    (errors.ReadTimeoutError(30), "Twilio did not answer within 30 seconds.", "Try again"),
    (errors.ConnectionLostError(), "The connection was lost.", "network"),
    (errors.ConnectionLostError(refused=True), "The connection was refused.", "network"),
    (errors.NotJsonError(), "The answer is not in the expected format.", "Try again"),
    (errors.NotJsonError(html=True), "The network returned a web page instead of Twilio's answer.", "sign in"),
    (errors.UnexpectedShapeError(), "Twilio's answer does not match its documentation.", "Try again"),
    (errors.AnswerTooLargeError(33_554_432), "The answer is larger than 32 MB. Reading stopped.", "Try again"),
    (errors.TruncatedAnswerError(), "Twilio's answer was cut off.", "Try again"),
    (
        errors.RedirectRefusedError(),
        "The answer redirects elsewhere. Redirects are not followed.",
        "credentials were not sent",
    ),
    (errors.ForeignUrlError(), "The answer contains a link outside Twilio's API. It is not followed.", "credentials"),
    (errors.RepeatedPageError(), "Twilio's list keeps repeating. Loading stopped.", "Look up again"),
    (errors.RefusedQueryError(errors.QueryProblem.EMPTY), "Nothing to look up.", "Enter"),
    (
        errors.RefusedQueryError(errors.QueryProblem.TOO_LONG),
        "The text is longer than Twilio's limit of 256 characters.",
        "Shorten",
    ),
    (
        errors.RefusedQueryError(errors.QueryProblem.NOT_ENCODABLE),
        "The text contains a broken character that cannot be sent.",
        "again",
    ),
    (errors.RefusedQueryError(errors.QueryProblem.SERVICE_SID), "This is not a conversation service SID.", "IS"),
    (errors.ApiError(401, 20003), "Twilio rejected the key.", "region (ie1)"),
    (errors.ApiError(401), "Twilio rejected the key.", "region (ie1)"),
    (errors.ApiError(403, 20403), "The Twilio account is suspended, closed or not active.", "Console"),
    (errors.ApiError(403, 20005), "The Twilio account is not active.", "Console"),
    (errors.ApiError(403, 70051), "The key is not allowed to read conversations.", "permission"),
    (errors.ApiError(403), "Twilio does not allow this request.", "key"),
    (errors.ApiError(400, 50451), "Twilio accepts an identity or an address, not both.", "Copy details"),
    (errors.ApiError(400, 20001), "Twilio did not accept part of the request.", "identity or address"),
    (errors.ApiError(400, 20007), "Twilio did not accept the page size.", "Copy details"),
    (errors.ApiError(400, 21481), "Twilio's list can no longer be continued.", "Look up again"),
    (errors.ApiError(400, 19038), "Twilio's list can no longer be continued.", "Look up again"),
    (errors.ApiError(400, 50385), "Conversations are not available in the region ie1.", "another region"),
    (errors.ApiError(404, 50050), "This conversation service does not exist.", "another service"),
    (errors.ApiError(404, 20404), "Twilio found nothing at this URL.", "region and edge"),
    (errors.ApiError(404), "Twilio found nothing at this URL.", "region and edge"),
    (errors.ApiError(404, 50350), "This conversation does not exist.", "deleted"),
    (errors.ApiError(404, 50430), "This participant does not exist in this conversation.", "deleted"),
    (errors.ApiError(404, 50432), "This participant does not exist in this conversation.", "deleted"),
    (errors.ApiError(404, 50200), "This user does not exist.", "deleted"),
    (errors.ApiError(429, 20429), "Twilio is busy with other requests of this account.", "in a moment"),
    (errors.ApiError(429, 50063), "Twilio is busy with other requests of this account.", "in a moment"),
    (errors.ApiError(429, 50074), "Twilio is busy with other requests of this account.", "in a moment"),
    (errors.ApiError(429), "Twilio is busy with other requests of this account.", "in a moment"),
    (errors.ApiError(503), "Twilio has a problem and did not answer.", "status.twilio.com"),
    (errors.ApiError(418, 1, "I am a teapot"), "Twilio refused the request.", "Twilio says: “I am a teapot”."),
    (errors.ApiError(418), "Twilio refused the request.", "Support"),
    (ValueError("+15558675310"), "The lookup failed unexpectedly.", "Copy details"),
]


@pytest.mark.parametrize(("error", "sentence", "hint"), KINDS)
def test_every_kind_has_its_sentence_and_next_step(error: Exception, sentence: str, hint: str) -> None:
    message = explain(error, rows=0, region="ie1")

    assert message.sentence == sentence
    assert hint in message.hint
    assert message.hint.endswith((".", "port"))


def test_no_kind_was_forgotten() -> None:
    def leaves(kind: type[Exception]) -> set[type[Exception]]:
        below = [leaves(one) for one in kind.__subclasses__()]
        return set(itertools.chain(*below)) or {kind}

    assert leaves(errors.TwilioError) <= {type(error) for error, _, _ in KINDS}


def test_different_causes_have_different_sentences() -> None:
    kinds = [errors.NoNetworkError(), errors.NameResolutionError(), errors.ProxyError(), errors.TLSError()]
    sentences = {explain(error, rows=0).sentence for error in [*kinds, errors.ApiError(503)]}

    assert len(sentences) == 5


@pytest.mark.parametrize("error", [error for error, _, _ in KINDS if not isinstance(error, errors.RefusedQueryError)])
def test_rows_that_are_there_are_said_to_stay(error: Exception) -> None:
    message = explain(error, rows=250, pages=5)

    assert message.hint.endswith("Loaded rows are kept. Resume continues from here.")
    assert "250 rows, 5 pages" in message.report


def test_twilio_going_silent_says_after_how_many() -> None:
    assert explain(errors.ApiError(502), rows=250).sentence == "Twilio stopped responding after 250 conversations."


@pytest.mark.parametrize(
    ("error", "codes"),
    [
        (errors.ApiError(403, 20403, request_id=REQUEST), f"Twilio 20403 · HTTP 403 · {REQUEST}"),
        (errors.ApiError(502), "HTTP 502"),
        (with_ids(errors.NotJsonError()), f"HTTP 200 · {REQUEST}"),
        (refused_by_proxy(407), "HTTP 407"),
        (errors.NoNetworkError(), ""),
        (ValueError("x"), ""),
    ],
)
def test_the_codes_are_what_there_is_of_them(error: Exception, codes: str) -> None:
    assert explain(error, rows=0).codes == codes


@pytest.mark.parametrize(
    ("error", "severity"),
    [
        (errors.ApiError(500), Severity.ERROR),
        (errors.RefusedQueryError(errors.QueryProblem.EMPTY), Severity.WARNING),
    ],
)
def test_what_was_never_sent_is_a_warning(error: Exception, severity: Severity) -> None:
    assert explain(error, rows=0).severity is severity


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://www.twilio.com/docs/errors/20003?x=1", "https://www.twilio.com/docs/errors/20003"),
        ("https://www.twilio.com.evil.example/", None),
        (None, None),
    ],
)
def test_only_a_link_to_twilio_is_shown(url: str | None, shown: str | None) -> None:
    assert explain(errors.ApiError(401, 20003, more_info=url), rows=0).more_info == shown


def test_a_long_wait_is_named_by_the_clock() -> None:
    soon = explain(errors.ApiError(429, 20429, retry_after_s=300), rows=0)
    late = explain(errors.ApiError(503, retry_after_s=90_000), rows=0)

    assert soon.sentence.startswith("Twilio asks you to wait until ")
    assert any(character.isdigit() for character in soon.sentence)
    assert len(late.sentence) > len(soon.sentence)


@pytest.mark.parametrize(
    ("wait", "text"),
    [
        (Wait(WaitReason.BUSY, 0.0, 2, asked_by_twilio=True), "Twilio is busy. Retrying in 3 s"),
        (Wait(WaitReason.BUSY, 0.0, 2, asked_by_twilio=False), "Twilio is busy. Retrying in 3 s"),
        (Wait(WaitReason.SERVER_ERROR, 0.0, 2, asked_by_twilio=False), "Twilio has a problem. Retrying in 3 s"),
        (Wait(WaitReason.CONNECTION, 0.0, 2, asked_by_twilio=False), "No connection to Twilio. Retrying in 3 s"),
        (Wait(WaitReason.TIMEOUT, 0.0, 2, asked_by_twilio=False), "No answer yet. Retrying in 3 s"),
    ],
)
def test_a_wait_says_why_and_how_long(wait: Wait, text: str) -> None:
    assert describe_wait(wait, 3) == text


def all_text(message: UserMessage) -> str:
    return "\n".join(
        [message.sentence, message.hint, message.codes, message.more_info or "", message.report, repr(message)]
    )


def test_nothing_personal_is_in_any_part_of_a_message() -> None:
    marks = ["+15558675310", "alice@example.com", "CH" + "a" * 32, "c2VjcmV0OnNlY3JldDpzZWNyZXQ="]
    remote = "No " + " or ".join(marks)

    found = [
        explain(errors.ApiError(418, 1, remote, f"https://www.twilio.com/x?y={marks[1]}"), rows=3),
        explain(errors.TLSError("issuer", remote), rows=0),
        explain(RuntimeError(remote), rows=0),
    ]

    assert not [mark for mark in marks for message in found if mark in all_text(message)]


def test_a_report_says_what_a_developer_asks_first() -> None:
    error = errors.ApiError(403, 70051, "Authorization Error", request_id=REQUEST)
    error.tries = 3

    report = explain(error, rows=7, pages=1, region="ie1").report

    for part in ("Convolook ", "Python 3.", time.strftime("%Y-", time.gmtime()), "ApiError", "70051", REQUEST):
        assert part in report
    assert "Tries: 3" in report
    assert "Twilio says: Authorization Error" in report
    assert "Region: ie1" in report


def test_characters_that_act_are_shown_as_tokens() -> None:
    message = explain(errors.TLSError("A\u202eB"), rows=0)

    assert "A‹U+202E›B" in message.sentence
