"""Proxy setting and trust store of this machine, read once per client, off the GUI thread."""

from __future__ import annotations

import contextlib
import ipaddress
import os
import re
import ssl
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import unquote, urlsplit

import truststore

from desktop.runtime.records import field, record, replace
from desktop.twilio.errors import ProxySettingError, ProxySource, TrustFileError, TwilioError
from desktop.twilio.transport.certificate_issuer import issuer_in

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop.twilio.hosts import Origin

SYSTEM_TRUST_FILES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
)
"""Where Linux distributions keep their trust store (Debian, Fedora, SUSE, Alpine and Arch)."""

_CERTIFICATE_MESSAGE = 11


@record
class ProxyChoice:
    """The user's proxy setting: the system's, one given by hand, or none at all."""

    mode: Literal["system", "manual", "none"] = "system"
    url: str | None = field(default=None, repr=False)


@record
class Proxy:
    """An HTTP proxy and, where it wants them, user name and password."""

    scheme: str
    host: str
    port: int
    username: str = field(default="", repr=False)
    password: str = field(default="", repr=False)

    @property
    def address(self) -> str:
        """Return host and port, such as ``proxy.example:3128``."""
        return f"{self.host}:{self.port}"


@record
class Prepared:
    """The proxy and trust of this machine; ``problem`` is raised by the first request, not before."""

    context: ssl.SSLContext | None = None
    proxy: Proxy | None = None
    issuer: IssuerWatch | None = None
    problem: TwilioError | None = None


def prepare(
    origin: Origin,
    choice: ProxyChoice | None = None,
    *,
    system_proxy: str | None = None,
    environ: Mapping[str, str] | None = None,
    proxy_login: Callable[[str], tuple[str, str] | None] | None = None,
) -> Prepared:
    """Read proxy setting and trust store; blocks for a few milliseconds, never fails.

    Args:
        origin: where the requests go; loopback never goes through a proxy.
        choice: the user's setting, by default what the system says.
        system_proxy: the URL that the system names for ``origin`` (asked through Qt); ``HTTPS_PROXY`` beats it.
        environ: the environment.
        proxy_login: returns user name and password for a proxy's address, for one whose setting holds none.
    """
    environ = os.environ if environ is None else environ
    try:
        proxy = proxy_for(origin, choice or ProxyChoice(), system_proxy=system_proxy, environ=environ)
        login = proxy_login(proxy.address) if proxy is not None and proxy_login and not proxy.username else None
        if proxy is not None and login is not None:
            proxy = replace(proxy, username=login[0], password=login[1])
        if origin.scheme != "https":
            return Prepared(proxy=proxy)
        watch = IssuerWatch()
        return Prepared(trust_context(environ, watch), proxy, watch)
    except TwilioError as error:
        return Prepared(problem=error)


def proxy_for(
    origin: Origin, choice: ProxyChoice, *, system_proxy: str | None, environ: Mapping[str, str]
) -> Proxy | None:
    """Return the proxy for ``origin``; None for a direct connection.

    Raises:
        ProxySettingError: the setting that counts cannot be used.
    """
    if origin.is_loopback or choice.mode == "none":
        return None
    if choice.mode == "manual":
        return parse_proxy(choice.url or "", ProxySource.SETTINGS)
    if bypasses(origin, _variable(environ, "no_proxy")[1]):
        return None
    name, text = _environment_proxy(environ)
    if name:
        return parse_proxy(text, ProxySource.ENVIRONMENT, name) if text else None
    return parse_proxy(system_proxy, ProxySource.SYSTEM) if system_proxy else None


def describe_proxy(choice: ProxyChoice, environ: Mapping[str, str]) -> str:
    """Return in plain English where the proxy of https requests comes from, for diagnostics; never its address."""
    if choice.mode != "system":
        return {"manual": "from Settings", "none": "none, by Settings"}[choice.mode]
    name, text = _environment_proxy(environ)
    source = f"from {name}" if text else f"none, as {name} is empty" if name else "as the system says"
    if not name and _variable(environ, "http_proxy")[1]:
        source += "; HTTP_PROXY is set, which does not apply to https"
    return source + ("; NO_PROXY is set" if _variable(environ, "no_proxy")[1] else "")


def _environment_proxy(environ: Mapping[str, str]) -> tuple[str, str]:
    """Return the variable that counts for https and its text; an empty text switches the proxy off."""
    for wanted in ("https_proxy", "all_proxy"):
        name, text = _variable(environ, wanted)
        if name:
            return name, text
    return "", ""


def _variable(environ: Mapping[str, str], wanted: str) -> tuple[str, str]:
    """Return name and stripped text of a variable; the name in small letters beats the one in capitals, as in curl."""
    for name in (wanted, wanted.upper()):
        if name in environ:
            return name, environ[name].strip()
    return "", ""


def parse_proxy(text: str, source: ProxySource, variable: str | None = None) -> Proxy:
    """Parse a proxy's URL; without a scheme it is taken for http, as elsewhere.

    Args:
        text: the URL.
        source: where it comes from, for the error.
        variable: the variable of the environment that holds it, likewise.

    Raises:
        ProxySettingError: SOCKS, or no URL of a proxy.
    """
    text = text.strip()
    parts, port = None, None
    try:
        parts = urlsplit(text if "://" in text else f"http://{text}")
        port = parts.port
    except ValueError:
        parts = None
    if parts is not None and parts.scheme.lower().startswith("socks"):
        raise ProxySettingError(source, variable=variable, socks=True)
    host = parts.hostname if parts is not None else None
    # A "#" in a password that is not written as %23 would make a host of the user's name.
    plain = parts is not None and parts.path in {"", "/"} and not parts.query and not parts.fragment
    usable = parts is not None and parts.scheme in {"http", "https"} and plain
    if parts is None or not usable or not host or not host.isascii() or " " in host or port == 0:
        raise ProxySettingError(source, variable=variable)
    if ":" in host:
        host = unquote(host)  # the zone of an IPv6 address stands behind %25 (RFC 6874)
    default = 443 if parts.scheme == "https" else 80
    return Proxy(parts.scheme, host, port or default, unquote(parts.username or ""), unquote(parts.password or ""))


def bypasses(origin: Origin, no_proxy: str) -> bool:
    """Return whether ``NO_PROXY`` names the origin.

    Names stand between commas or blanks: ``*`` for all, a host or a domain with or without dots at its ends, an
    address or a network such as ``10.0.0.0/8``; each with or without a port. Source: curl, "NO_PROXY".
    """
    entries = no_proxy.lower().replace(",", " ").split()
    return any(_covers(entry, origin) for entry in entries)


def _networks(text: str) -> list[ipaddress.IPv4Network | ipaddress.IPv6Network]:
    try:
        return [ipaddress.ip_network(text, strict=False)]
    except ValueError:
        return []


def _covers(entry: str, origin: Origin) -> bool:
    if entry == "*":
        return True
    host = origin.host.lower().rstrip(".")
    bracketed = re.fullmatch(r"\[([^\]]*)\](?::(\d+))?", entry)
    if bracketed is not None:
        name, port = bracketed[1], bracketed[2] or ""
    elif entry.count(":") == 1:
        name, _, port = entry.partition(":")
    else:
        name, port = entry, ""
    if port and port != str(origin.port or 443):
        return False
    with contextlib.suppress(ValueError):
        address = ipaddress.ip_address(host)
        return any(address in network for network in _networks(name))
    domain = name.removeprefix("*").strip(".")
    return bool(domain) and (host == domain or host.endswith(f".{domain}"))


def trust_context(environ: Mapping[str, str], watch: IssuerWatch) -> ssl.SSLContext:
    """Return a context that trusts what the system trusts, and what ``SSL_CERT_FILE`` holds besides.

    Raises:
        TrustFileError: ``SSL_CERT_FILE`` cannot be read or holds no certificate.
    """
    context = _SystemTrust(ssl.PROTOCOL_TLS_CLIENT)
    context.set_alpn_protocols(["http/1.1"])
    watch.attach(context)
    extra = environ.get("SSL_CERT_FILE")
    if extra:
        if not _load(context, extra):
            raise TrustFileError
        # OpenSSL takes SSL_CERT_FILE in place of the system's file; it is to come on top of it.
        for name in SYSTEM_TRUST_FILES:
            if Path(name).is_file() and _load(context, name):
                break
    context.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname="localhost")
    return context


class _SystemTrust(truststore.SSLContext):
    """Reads the system's trust store once where truststore 0.10 does so for every connection.

    On Linux that takes 50 to 150 ms each time, on the thread that paints; OpenSSL keeps what it has read. Elsewhere
    truststore asks the system itself about each certificate, and nothing is changed.
    """

    _read = False

    def wrap_bio(
        self,
        incoming: ssl.MemoryBIO,
        outgoing: ssl.MemoryBIO,
        server_side: bool = False,
        server_hostname: str | None = None,
        session: ssl.SSLSession | None = None,
    ) -> ssl.SSLObject:
        """Load the system's trust store once before the first handshake."""
        inner: Any = getattr(self, "_ctx", None)
        if self._read and isinstance(inner, ssl.SSLContext):
            return inner.wrap_bio(incoming, outgoing, server_side, server_hostname, session)
        self._read = sys.platform.startswith("linux")
        return super().wrap_bio(incoming, outgoing, server_side, server_hostname, session)


def _load(context: ssl.SSLContext, name: str) -> bool:
    try:
        context.load_verify_locations(cafile=name)
    except (OSError, ValueError):
        return False
    return True


class IssuerWatch:
    """Records the issuer of the certificate that the latest handshake showed.

    Python has no public way to it once the handshake has failed; its debug hook for TLS messages (3.8 to 3.14) is
    left alone where it is missing, and the message then names no issuer.
    """

    def __init__(self) -> None:
        self.issuer: str | None = None

    def attach(self, context: ssl.SSLContext) -> None:
        """Add the debug hook to the handshakes of ``context``."""
        inner: Any = getattr(context, "_ctx", context)
        if hasattr(inner, "_msg_callback"):
            inner._msg_callback = self._on_message

    def _on_message(
        self, _connection: object, direction: str, version: int, _content: object, kind: object, data: bytes
    ) -> None:
        if direction == "read" and kind == _CERTIFICATE_MESSAGE:
            self.issuer = issuer_in(data, is_tls13=version == ssl.TLSVersion.TLSv1_3)
