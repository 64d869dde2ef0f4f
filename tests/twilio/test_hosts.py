"""Where requests may go."""

from __future__ import annotations

import re

import pytest

from desktop.twilio.errors import ForeignUrlError
from desktop.twilio.hosts import EDGES, Origin, origin_for, parse_api_url, target_in

TWILIO = Origin("https", "conversations.twilio.com")
LOCAL = Origin("http", "127.0.0.1", 8080)
CONVERSATION = "/v1/Conversations/CH1"
ALLOWED = re.compile(rf"{CONVERSATION}\Z|/v1/Users/")


@pytest.mark.parametrize(
    ("region", "edge", "url"),
    [
        (None, None, "https://conversations.twilio.com"),
        ("", "", "https://conversations.twilio.com"),
        ("ie1", "dublin", "https://conversations.dublin.ie1.twilio.com"),
        ("us1", "sao-paulo", "https://conversations.sao-paulo.us1.twilio.com"),
    ],
)
def test_the_host_follows_twilios_rule(region: str | None, edge: str | None, url: str) -> None:
    assert origin_for(region, edge).url == url


@pytest.mark.parametrize(
    ("region", "edge"),
    [("ie1", None), (None, "dublin"), ("ie1", ""), ("ie1.evil", "dublin"), ("ie1", "a/b"), ("-", "x"), ("İe1", "x")],
)
def test_one_alone_or_what_no_host_can_hold_is_refused(region: str | None, edge: str | None) -> None:
    with pytest.raises(ValueError, match="region"):
        origin_for(region, edge)


def test_every_region_and_its_edge_make_a_host_name() -> None:
    assert all(origin_for(region, edge).host.endswith(".twilio.com") for region, edge in EDGES.items())


@pytest.mark.parametrize(
    ("text", "url", "loopback"),
    [
        ("https://twilio.com", "https://twilio.com", False),
        ("https://Conversations.TWILIO.com/", "https://conversations.twilio.com", False),
        ("https://conversations.twilio.com:443", "https://conversations.twilio.com", False),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080", True),
        ("http://127.9.9.9/", "http://127.9.9.9", True),
        ("https://localhost:8443/", "https://localhost:8443", True),
        ("http://[::1]:80", "http://[::1]", True),
        ("http://[0:0:0:0:0:0:0:1]:81", "http://[::1]:81", True),
    ],
)
def test_twilio_and_this_computer_may_be_asked(text: str, url: str, loopback: bool) -> None:
    assert parse_api_url(text).url == url
    assert parse_api_url(text).is_loopback is loopback


@pytest.mark.parametrize(
    "text",
    [
        "",
        "conversations.twilio.com",
        "http://conversations.twilio.com",
        "https://eviltwilio.com",
        "https://twilio.com.evil.example",
        "https://twilio.com:8443",
        "https://user@twilio.com",
        "https://user:x@127.0.0.1",
        "https://twilio.com/v1",
        "https://twilio.com?x",
        "https://twilio.com#x",
        "ftp://127.0.0.1",
        "http://10.0.0.1",
        "http://0.0.0.0",
        "http://[::]",
        "http://[::2]",
        "http://128.0.0.1",
        "http://localhost.evil.example",
        "https://twilio.com.",
        "https://.twilio.com",
        "https://a..twilio.com",
        "http://127.0.0.1:0",
        "http://127.0.0.1:99999",
        "http://127.1",
        "http://2130706433",
        "http://0x7f.1",
        "http://127.0.0.1:80x",
        "http://[::1",
        "https://twi lio.com",
        "https://twilio.com\\@127.0.0.1",
        "https://twílio.com",
        "https://conversations.twilio.com\n",
        "http://[::ffff:127.0.0.1]",
        "//127.0.0.1",
    ],
)
def test_nothing_else_may_be_asked(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # any text, as long as it does not repeat the URL
        parse_api_url(text)


@pytest.mark.parametrize("origin", [TWILIO, LOCAL])
@pytest.mark.parametrize(
    "host", ["https://conversations.twilio.com", "https://conversations.dublin.ie1.twilio.com:443"]
)
def test_a_url_at_twilio_is_asked_at_the_origin(origin: Origin, host: str) -> None:
    assert target_in(f"{host}{CONVERSATION}?a=%2B1&b=~!'", origin, ALLOWED) == f"{CONVERSATION}?a=%2B1&b=~!'"


def test_a_url_at_the_origin_itself_is_fine() -> None:
    assert target_in(f"{LOCAL.url}{CONVERSATION}", LOCAL, ALLOWED) == CONVERSATION


def test_only_what_no_request_line_can_hold_is_encoded() -> None:
    assert target_in(f"{TWILIO.url}{CONVERSATION}?n=a b✓%20", TWILIO, ALLOWED) == f"{CONVERSATION}?n=a%20b%E2%9C%93%20"


def test_a_path_that_is_not_allowed_is_refused_at_the_right_host_too() -> None:
    assert target_in(TWILIO.url + CONVERSATION, TWILIO, ALLOWED) == CONVERSATION
    with pytest.raises(ForeignUrlError):
        target_in(f"{TWILIO.url}{CONVERSATION}/Messages", TWILIO, ALLOWED)


@pytest.mark.parametrize(
    "url",
    [
        "https://twilio.com.evil.example/v1/Conversations/CH1",
        "https://eviltwilio.com/v1/Conversations/CH1",
        "https://user@conversations.twilio.com/v1/Conversations/CH1",
        "https://conversations.twilio.com:8443/v1/Conversations/CH1",
        "http://conversations.twilio.com/v1/Conversations/CH1",
        "https://xn--twilio-x.com/v1/Conversations/CH1",
        "https://conversations.twilio。com/v1/Conversations/CH1",
        "http://127.0.0.1:8081/v1/Conversations/CH1",
        "https://conversations.twilio.com/2010-04-01/Accounts",
        "https://conversations.twilio.com/v1/Conversations/CH1/../../Services",
        "https://conversations.twilio.com/v1/Conversations/%2e%2e/x",
        "https://conversations.twilio.com/v1/Conversations/..",
        "https://conversations.twilio.com/v1/Users/a%2Fb",
        "https://conversations.twilio.com/v1//Conversations/CH1",
        "https://conversations.twilio.com/v1/Conversations/CH1#x",
        "https://conversations.twilio.com/v1/Conversations/CH1?a\r\nX: y",
        "https://conversations.twilio.com/v1/Conversations/\ud800",
        "https://conversations.twilio.com/v1/Conversations/CH1?\ud800",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "",
        " ",
        "/v1/Conversations/CH1",
        "https:/v1/Conversations/CH1",
        "https://",
        "https://conversations.twilio.com",
        "https://conversations.twilio.com/v1/Conversations/CH1\x00",
    ],
)
def test_any_other_url_is_refused(url: str) -> None:
    with pytest.raises(ForeignUrlError):
        target_in(url, LOCAL, ALLOWED)
