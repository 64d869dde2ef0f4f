"""Which proxy is used, and what is trusted."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING

import pytest
import trustme

from desktop.twilio.errors import ProxySettingError, ProxySource, TrustFileError
from desktop.twilio.hosts import Origin
from desktop.twilio.transport.network import (
    IssuerWatch,
    Proxy,
    ProxyChoice,
    bypasses,
    describe_proxy,
    parse_proxy,
    prepare,
    proxy_for,
)
from tests.waiting import is_quick

if TYPE_CHECKING:
    from pathlib import Path

TWILIO = Origin("https", "conversations.twilio.com")
LOCAL = Origin("http", "127.0.0.1", 8080)
SYSTEM = ProxyChoice()


def found(environ: dict[str, str], choice: ProxyChoice = SYSTEM, system: str | None = None) -> Proxy | None:
    return proxy_for(TWILIO, choice, system_proxy=system, environ=environ)


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"])
def test_the_environment_names_the_proxy(name: str) -> None:
    assert found({name: "http://proxy.example:3128"}) == Proxy("http", "proxy.example", 3128)


def test_the_environment_beats_the_system() -> None:
    assert found({"HTTPS_PROXY": "http://a:1"}, system="http://b:2") == Proxy("http", "a", 1)
    assert found({}, system="http://b:2") == Proxy("http", "b", 2)


def test_a_setting_beats_both() -> None:
    environ = {"HTTPS_PROXY": "http://a:1", "NO_PROXY": "*"}

    assert found(environ, ProxyChoice("manual", "https://c:3"), "http://b:2") == Proxy("https", "c", 3)
    assert found(environ, ProxyChoice("none"), "http://b:2") is None


def test_plain_http_settings_do_not_concern_https() -> None:
    assert found({"HTTP_PROXY": "http://a:1", "http_proxy": "http://a:1"}) is None


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1", "127.5.5.5"])
@pytest.mark.parametrize("choice", [SYSTEM, ProxyChoice("manual", "http://c:3"), ProxyChoice("manual", "socks5://c")])
def test_loopback_is_never_proxied(host: str, choice: ProxyChoice) -> None:
    environ = {"HTTPS_PROXY": "http://a:1"}

    assert proxy_for(Origin("https", host, 1), choice, system_proxy="http://b:2", environ=environ) is None


@pytest.mark.parametrize(
    ("text", "proxy"),
    [
        ("proxy.example:3128", Proxy("http", "proxy.example", 3128)),
        ("http://proxy.example", Proxy("http", "proxy.example", 80)),
        ("https://proxy.example/", Proxy("https", "proxy.example", 443)),
        (" http://[::1]:8 ", Proxy("http", "::1", 8)),
        ("http://me:p%40ss%3A@proxy:1", Proxy("http", "proxy", 1, "me", "p@ss:")),
        ("HTTP://Proxy:1", Proxy("http", "proxy", 1)),
        ("http://[fe80::1%25eth0]:8", Proxy("http", "fe80::1%eth0", 8)),
        (r"http://CORP\me:p@ss@proxy:1", Proxy("http", "proxy", 1, r"CORP\me", "p@ss")),
    ],
)
def test_a_proxy_is_read(text: str, proxy: Proxy) -> None:
    assert parse_proxy(text, ProxySource.SETTINGS) == proxy


@pytest.mark.parametrize(
    "text",
    [
        "",
        "http://",
        "http://:80",
        "ftp://a:1",
        "http://a:x",
        "http://a:99999",
        "http://a:0",
        "http://a/path",
        "http://[::1",
        "http://a?b",
        "http://a b:1",
        "http://prøxy:1",
        "http://me:1#ss@proxy:1",
        '"http://a:1"',
        "http://a:1;https://b:2",
        "http://wpad/wpad.dat",
    ],
)
def test_what_is_no_proxy_is_refused_without_repeating_it(text: str) -> None:
    with pytest.raises(ProxySettingError) as caught:
        parse_proxy(text, ProxySource.ENVIRONMENT)

    assert caught.value.source is ProxySource.ENVIRONMENT
    assert not caught.value.socks
    assert caught.value.args == ("the proxy setting cannot be used",)


@pytest.mark.parametrize("scheme", ["socks", "socks4", "socks5", "SOCKS5h"])
def test_socks_is_told_apart(scheme: str) -> None:
    with pytest.raises(ProxySettingError) as caught:
        found({}, system=f"{scheme}://user:secret@a:1")

    assert caught.value.socks
    assert caught.value.source is ProxySource.SYSTEM


@pytest.mark.parametrize("name", ["https_proxy", "ALL_PROXY"])
def test_the_variable_to_correct_is_named_as_it_is_written(name: str) -> None:
    with pytest.raises(ProxySettingError) as caught:
        found({name: "socks5://a:1"})

    assert caught.value.variable == name


def test_a_password_is_in_no_repr() -> None:
    assert "secret" not in repr(parse_proxy("http://me:secret@a:1", ProxySource.SETTINGS))
    assert "secret" not in repr(ProxyChoice("manual", "http://me:secret@a:1"))


@pytest.mark.parametrize(
    ("no_proxy", "passed"),
    [
        ("*", True),
        ("twilio.com", True),
        (".twilio.com", True),
        ("*.twilio.com", True),
        ("a, CONVERSATIONS.twilio.com ,b", True),
        ("twilio.com:443", True),
        ("twilio.com:80", False),
        ("io.com", False),
        ("xtwilio.com", False),
        ("", False),
        (",,", False),
        ("localhost,127.0.0.1", False),
        ("a twilio.com\tb", True),
        ("twilio.com.", True),
        (".twilio.com.:443", True),
        ("10.0.0.0/8", False),
        ("[::1]:443", False),
        ("..", False),
    ],
)
def test_no_proxy_is_honoured(no_proxy: str, passed: bool) -> None:
    assert bypasses(TWILIO, no_proxy) is passed
    assert (found({"HTTPS_PROXY": "http://a:1", "NO_PROXY": no_proxy}) is None) is passed


@pytest.mark.parametrize(
    ("host", "no_proxy", "passed"),
    [
        ("10.1.2.3", "10.0.0.0/8", True),
        ("10.1.2.3", "192.168.0.0/16, 10.1.2.3", True),
        ("11.1.2.3", "10.0.0.0/8", False),
        ("fd00::7", "fd00::/8", True),
        ("fd00::7", "[fd00::7]:443", True),
        ("fd00::7", "[fd00::7]:80", False),
        ("10.1.2.3", "2.3", False),
    ],
)
def test_networks_are_honoured_for_addresses(host: str, no_proxy: str, passed: bool) -> None:
    assert bypasses(Origin("https", host), no_proxy) is passed


@pytest.mark.parametrize("name", ["https_proxy", "HTTPS_PROXY", "all_proxy"])
def test_an_empty_variable_switches_the_proxy_off(name: str) -> None:
    assert found({name: " ", "ALL_PROXY": "http://a:1"}, system="http://b:2") is None


def test_small_letters_beat_capitals() -> None:
    assert found({"https_proxy": "http://a:1", "HTTPS_PROXY": "http://b:2"}) == Proxy("http", "a", 1)


@pytest.mark.parametrize(
    ("environ", "choice", "words"),
    [
        ({}, SYSTEM, "as the system says"),
        ({"HTTPS_PROXY": "http://secret:x@host"}, SYSTEM, "from HTTPS_PROXY"),
        ({"https_proxy": ""}, SYSTEM, "none, as https_proxy is empty"),
        ({"HTTP_PROXY": "http://a"}, SYSTEM, "as the system says; HTTP_PROXY is set, which does not apply to https"),
        ({"ALL_PROXY": "http://a", "NO_PROXY": "x"}, SYSTEM, "from ALL_PROXY; NO_PROXY is set"),
        ({"ALL_PROXY": "http://a"}, ProxyChoice("manual", "http://b"), "from Settings"),
        ({"ALL_PROXY": "http://a"}, ProxyChoice("none"), "none, by Settings"),
    ],
)
def test_diagnostics_name_the_source_and_never_the_proxy(
    environ: dict[str, str], choice: ProxyChoice, words: str
) -> None:
    assert describe_proxy(choice, environ) == words


def test_preparing_never_fails() -> None:
    prepared = prepare(TWILIO, ProxyChoice("manual", "socks5://a:1"), environ={})

    assert isinstance(prepared.problem, ProxySettingError)


def test_plain_http_needs_no_trust() -> None:
    assert prepare(LOCAL, environ={"SSL_CERT_FILE": "/nowhere"}).context is None


def test_the_context_verifies_and_has_no_switch(tmp_path: Path) -> None:
    prepared = prepare(TWILIO, environ={})

    assert prepared.problem is None
    assert isinstance(prepared.context, ssl.SSLContext)
    assert prepared.context.verify_mode is ssl.CERT_REQUIRED
    assert prepared.context.check_hostname


def test_a_file_of_certificates_is_added(tmp_path: Path) -> None:
    trustme.CA().cert_pem.write_to_path(tmp_path / "extra.pem")

    prepared = prepare(TWILIO, environ={"SSL_CERT_FILE": str(tmp_path / "extra.pem")})

    assert prepared.problem is None
    assert prepared.context is not None


@pytest.mark.parametrize("name", ["missing.pem", "."])
def test_a_file_without_certificates_is_a_problem(tmp_path: Path, name: str) -> None:
    prepared = prepare(TWILIO, environ={"SSL_CERT_FILE": str(tmp_path / name)})

    assert isinstance(prepared.problem, TrustFileError)


def test_a_python_without_the_hook_names_no_issuer() -> None:
    watch = IssuerWatch()

    watch.attach(object())  # type: ignore[arg-type]  # stands for a context without the hook

    assert watch.issuer is None


def test_a_connection_does_not_read_the_trust_store_again() -> None:
    context = prepare(TWILIO, environ={}).context
    assert context is not None
    host = "conversations.twilio.com"

    assert is_quick(lambda: context.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname=host), 0.005)
