"""The proxy of a Linux desktop: from its portal, else from GNOME's and KDE's own settings."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from desktop.runtime.system_proxy import desktop_proxy

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a Linux desktop")

URL = "https://conversations.twilio.com"
PORTAL = """
import sys
from jeepney import MessageType, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection
with open_dbus_connection() as bus:
    bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.portal.Desktop"))
    print("ready", flush=True)
    while True:
        call = bus.receive()
        if call.header.message_type is MessageType.method_call:
            bus.send(new_method_return(call, "as", (sys.argv[1:],)))
"""


@contextlib.contextmanager
def bus_with_portal(*answers: str) -> Iterator[dict[str, str]]:
    """Run a private session bus whose portal gives these answers."""
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE, text=True
    )
    assert daemon.stdout
    environ = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": daemon.stdout.readline().strip()}
    portal = subprocess.Popen([sys.executable, "-c", PORTAL, *answers], env=environ, stdout=subprocess.PIPE, text=True)
    assert portal.stdout
    assert portal.stdout.readline() == "ready\n"
    try:
        yield environ
    finally:
        for process in (portal, daemon):
            process.kill()
            process.communicate()


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        (("http://proxy.example:3128", "direct://"), "http://proxy.example:3128"),
        (("socks5://proxy.example:1080",), "socks5://proxy.example:1080"),
        (("direct://",), None),
        ((), None),
    ],
)
def test_the_portal_is_asked_first(answers: tuple[str, ...], expected: str | None) -> None:
    with bus_with_portal(*answers) as environ:
        assert desktop_proxy(URL, environ) == expected


@pytest.mark.parametrize("address", ["", "unix:path=/nowhere", "rubbish"])
def test_without_a_bus_or_desktop_there_is_no_proxy(address: str) -> None:
    assert desktop_proxy(URL, {"DBUS_SESSION_BUS_ADDRESS": address}) is None


def kde(folder: Path, text: str) -> str | None:
    (folder / "kioslaverc").write_text(text)
    return desktop_proxy(URL, {"XDG_CURRENT_DESKTOP": "KDE", "XDG_CONFIG_HOME": str(folder)})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[Proxy Settings]\nProxyType=1\nhttpsProxy=http://proxy.example 3128\n", "http://proxy.example:3128"),
        ("[Proxy Settings]\nProxyType=1\nhttpsProxy=http://proxy.example:3128\n", "http://proxy.example:3128"),
        ("[Proxy Settings]\nProxyType=1\nsocksProxy=socks://proxy.example 1080\n", "socks://proxy.example:1080"),
        ("[Proxy Settings]\nProxyType=1\nhttpProxy=http://proxy.example 3128\n", None),
        ("[Proxy Settings]\nProxyType=0\nhttpsProxy=http://proxy.example 3128\n", None),
        ("[Proxy Settings]\nProxyType=1\nhttpsProxy=http://a 1\nNoProxyFor=x,.twilio.com\n", None),
        ("[Proxy Settings]\nProxyType=1\nhttpsProxy=http://a 1\nNoProxyFor=x\nReversedException=true\n", None),
        ("[Proxy Settings][$i]\nProxyType[$i]=1\nhttpsProxy[$i]=http://a 1\n", "http://a:1"),
        ("[Other]\n", None),
        ("rubbish", None),
    ],
)
def test_kdes_settings_are_read(tmp_path: Path, text: str, expected: str | None) -> None:
    assert kde(tmp_path, text) == expected


def test_what_a_company_sets_for_all_counts_where_the_user_sets_nothing(tmp_path: Path) -> None:
    (tmp_path / "all").mkdir()
    (tmp_path / "all" / "kioslaverc").write_text("[Proxy Settings]\nProxyType=1\nhttpsProxy=http://a 1\n")
    environ = {"XDG_CURRENT_DESKTOP": "KDE", "XDG_CONFIG_HOME": str(tmp_path / "own")}
    environ["XDG_CONFIG_DIRS"] = f"relative:{tmp_path / 'all'}"

    assert desktop_proxy(URL, environ) == "http://a:1"
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "kioslaverc").write_text("[Proxy Settings]\nProxyType=0\n")
    assert desktop_proxy(URL, environ) is None


GSETTINGS = """#!/bin/sh
case "$2 $3" in
"org.gnome.system.proxy mode") echo "'{mode}'" ;;
"org.gnome.system.proxy ignore-hosts") echo "['localhost', '{ignored}']" ;;
"org.gnome.system.proxy.{kind} host") echo "'{host}'" ;;
"org.gnome.system.proxy.{kind} port") echo 3128 ;;
*) echo "''" ;;
esac
"""


def settings_of_gnome(folder: Path, monkeypatch: pytest.MonkeyPatch, **values: str) -> None:
    """Put a ``gsettings`` on the path that knows one kind of proxy."""
    tool = folder / "gsettings"
    tool.write_text(GSETTINGS.format(**values))
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))


@pytest.mark.parametrize(
    ("mode", "host", "ignored", "expected"),
    [
        ("manual", "proxy.example", "x", "http://proxy.example:3128"),
        ("manual", "proxy.example", "*.twilio.com", None),
        ("manual", "", "x", None),
        ("none", "proxy.example", "x", None),
        ("auto", "proxy.example", "x", None),
    ],
)
def test_gnomes_settings_are_read_where_there_is_no_portal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: str, host: str, ignored: str, expected: str | None
) -> None:
    settings_of_gnome(tmp_path, monkeypatch, kind="https", mode=mode, host=host, ignored=ignored)

    assert desktop_proxy(URL, {"XDG_CURRENT_DESKTOP": "ubuntu:GNOME"}) == expected


@pytest.mark.parametrize(
    ("kind", "expected"),
    [("http", "http://proxy.example:3128"), ("socks", "socks5://proxy.example:3128"), ("ftp", None)],
)
def test_of_gnomes_proxies_the_one_for_http_serves_https_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, expected: str | None
) -> None:
    settings_of_gnome(tmp_path, monkeypatch, kind=kind, mode="manual", host="proxy.example", ignored="x")

    assert desktop_proxy(URL, {"XDG_CURRENT_DESKTOP": "GNOME"}) == expected
