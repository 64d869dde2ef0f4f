"""Remote words in a report name nobody."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.twilio.redaction import help_url, redacted

REQUEST = "RQ" + "0123456789abcdef" * 2


@pytest.mark.parametrize(
    "text",
    [
        "+15558675310",
        "15558675310",
        "+1 (555) 867-5310",
        "whatsapp:+15558675310",
        "%2B15558675310",
        "alice@example.com",
        "alice%40example.com",
        "CH" + "a" * 32,
        "AC" + "0" * 32,
        "https://conversations.twilio.com/v1/x?Identity=alice",
        "c2VjcmV0OnNlY3JldDpzZWNyZXQ=",
        "0123456789abcdef" * 2,
    ],
)
def test_what_names_somebody_is_left_out(text: str) -> None:
    assert redacted(f"Invalid {text}, sorry") in {"Invalid …, sorry", "Invalid … sorry"}


@pytest.mark.parametrize(
    "text", ["Authenticate", "Page size 100 is too large (50)", f"See {REQUEST}", "Error 20003, HTTP 401", "2026"]
)
def test_plain_words_stay(text: str) -> None:
    assert redacted(text) == text


@given(st.text())
def test_nothing_unseen_is_left(text: str) -> None:
    assert redacted(text).isprintable()


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://www.twilio.com/docs/errors/20003", "https://www.twilio.com/docs/errors/20003"),
        ("https://twilio.com/docs/api/errors/1?x=alice#y", "https://twilio.com/docs/api/errors/1"),
        ("https://WWW.twilio.com/x", "https://www.twilio.com/x"),
        (None, None),
        ("", None),
        ("about:blank", None),
        ("http://www.twilio.com/x", None),
        ("https://www.twilio.com.evil.example/x", None),
        ("https://eviltwilio.com/x", None),
        ("https://user@www.twilio.com/x", None),
        ("https://www.twilio.com:8443/x", None),
        ("https://www.twilio.com:x/", None),
        ("javascript:alert(1)", None),
        ("https://www.twilio.com\\@evil.example/", None),
        ("https://www.twilio.com/\u202ex", None),
        ("https://www.twilio.com/a b", None),
        ("https://[::1", None),
        ("https://status.twilio.com/", None),
    ],
)
def test_only_twilios_help_pages_are_linked(url: str | None, shown: str | None) -> None:
    assert help_url(url) == shown
