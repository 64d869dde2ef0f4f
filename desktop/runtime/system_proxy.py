"""The system's proxy: asked through Qt on Windows and macOS, from the desktop's portal on Linux."""

from __future__ import annotations

import configparser
import os
import platform
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Mapping

_PORTAL_LIMIT_S = 3.0
_TOOL_LIMIT_S = 2.0
_GSETTINGS_DESKTOPS = frozenset({"gnome", "unity", "cinnamon", "x-cinnamon", "budgie", "pantheon", "mate"})


def system_proxy(url: str) -> str | None:
    """Return the system's proxy for ``url`` as a URL, None for none; blocks, as a script may have to be fetched.

    The environment, which takes precedence, is not read here: the client reads it itself.
    Source: Qt, "QNetworkProxyFactory::systemProxyForQuery"; on Linux see ``desktop_proxy``.
    """
    if platform.system() == "Linux":
        return desktop_proxy(url, os.environ)
    from PySide6.QtCore import QUrl
    from PySide6.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

    schemes = {QNetworkProxy.ProxyType.HttpProxy: "http", QNetworkProxy.ProxyType.Socks5Proxy: "socks5"}
    for found in QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(QUrl(url))):
        if found.type() is QNetworkProxy.ProxyType.NoProxy:
            return None
        if found.type() in schemes:
            return f"{schemes[found.type()]}://{found.hostName()}:{found.port()}"
    return None


def desktop_proxy(url: str, environ: Mapping[str, str]) -> str | None:
    """Return the proxy of a Linux desktop for ``url``, None for none; needs no Qt and waits a few seconds at most.

    The portal knows automatic scripts too. Where it is missing, or answers without knowing KDE's settings, GNOME's
    and KDE's own settings are read.

    Source: xdg-desktop-portal, "org.freedesktop.portal.ProxyResolver"; KDE, ``kioslaverc``.
    """
    found = _portal_proxy(url, environ)
    if found is not None:
        return found
    desktops = {name.strip().lower() for name in environ.get("XDG_CURRENT_DESKTOP", "").split(":")}
    if "kde" in desktops:
        return _kde_proxy(url, environ)
    if desktops & _GSETTINGS_DESKTOPS:
        return _gsettings_proxy(url)
    return None


def _portal_proxy(url: str, environ: Mapping[str, str]) -> str | None:
    """Return the first proxy that the portal names; None for a direct connection or no portal."""
    if not environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return None
    try:
        from jeepney import (  # type: ignore[import-untyped]
            DBusAddress,
            MessageType,
            new_method_call,
        )
        from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]

        resolver = DBusAddress(
            "/org/freedesktop/portal/desktop",
            bus_name="org.freedesktop.portal.Desktop",
            interface="org.freedesktop.portal.ProxyResolver",
        )
        with open_dbus_connection(bus=environ["DBUS_SESSION_BUS_ADDRESS"]) as bus:
            reply = bus.send_and_get_reply(new_method_call(resolver, "Lookup", "s", (url,)), timeout=_PORTAL_LIMIT_S)
        answers = reply.body[0] if reply.header.message_type is MessageType.method_return else []
    except Exception:  # noqa: BLE001 - no bus, no portal, no answer in time, an answer of another shape
        return None
    first = str(next(iter(answers), "direct://"))
    return None if first.startswith("direct:") else first


def _gsettings_proxy(url: str) -> str | None:
    if _gsettings("org.gnome.system.proxy", "mode") != "manual":
        return None  # automatic scripts need the portal
    ignored = [name.strip(" '\"[]") for name in _gsettings("org.gnome.system.proxy", "ignore-hosts").split(",")]
    if _is_excepted(url, ignored):
        return None
    # The desktop's own programs ask the proxy for http where there is none for https (glib-networking).
    for kind, scheme in (("https", "http"), ("http", "http"), ("socks", "socks5")):
        group = f"org.gnome.system.proxy.{kind}"
        host, port = _gsettings(group, "host"), _gsettings(group, "port")
        if host and port.isdecimal() and int(port):
            return f"{scheme}://{host}:{port}"
    return None


def _gsettings(group: str, key: str) -> str:
    """Return a value as text without its quotes; empty where there is none."""
    tool = shutil.which("gsettings")
    if tool is None:
        return ""
    try:
        done = subprocess.run(  # noqa: S603 - the desktop's own tool, and nothing of the user's in its arguments
            [tool, "get", group, key], capture_output=True, timeout=_TOOL_LIMIT_S, check=True
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.decode("utf-8", "replace").strip().strip("'")


def _kde_proxy(url: str, environ: Mapping[str, str]) -> str | None:
    values: dict[str, str] = {}
    for folder in reversed(_config_folders(environ)):  # the user's file counts most
        values |= _kde_values(folder / "kioslaverc")
    excepted = _is_excepted(url, values.get("noproxyfor", "").split(","))
    if values.get("proxytype") != "1" or excepted is not (values.get("reversedexception", "").lower() == "true"):
        return None
    for key in ("httpsproxy", "socksproxy"):
        # "http://host 3128", or with a colon in newer versions
        proxy = values.get(key, "").strip().replace(" ", ":")
        if proxy.rpartition("//")[2]:
            return proxy if "://" in proxy else f"http://{proxy}"
    return None


def _config_folders(environ: Mapping[str, str]) -> list[Path]:
    """Return where settings of programs are, the most important place first (XDG Base Directory Specification)."""
    own, others = environ.get("XDG_CONFIG_HOME", ""), environ.get("XDG_CONFIG_DIRS", "") or "/etc/xdg"
    folders = [Path(own) if own.startswith("/") else Path(environ.get("HOME", "")) / ".config"]
    return [*folders, *(Path(folder) for folder in others.split(":") if folder.startswith("/"))]


def _kde_values(path: Path) -> dict[str, str]:
    """Return the proxy settings of a file, keys in small letters; none of a file that cannot be read.

    A company's marks behind keys, as in ``ProxyType[$i]=1`` (not to be changed), are left out.
    """
    parser = configparser.RawConfigParser(strict=False, interpolation=None)
    try:
        parser.read_string(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, configparser.Error):
        return {}
    sections = [name for name in parser.sections() if name.partition("]")[0] == "Proxy Settings"]
    return {key.partition("[")[0]: text for name in sections for key, text in parser.items(name)}


def _is_excepted(url: str, names: list[str]) -> bool:
    host = (urlsplit(url).hostname or "").rstrip(".")
    for name in names:
        domain = name.strip().lower().removeprefix("*").lstrip(".").rstrip(".")
        if domain and (host == domain or host.endswith(f".{domain}")):
            return True
    return False
