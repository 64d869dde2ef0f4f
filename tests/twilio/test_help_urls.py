"""Only Twilio's own help pages are linked."""

from __future__ import annotations

import pytest

from desktop.twilio.help_urls import help_url


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
