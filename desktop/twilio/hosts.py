"""Where requests go: the one origin of a session, and what of a URL in an answer may be asked there.

Source: host rule of Twilio's SDKs (``product[.edge][.region].twilio.com``) and the API domain migration guide,
which ended region-only hosts.
"""

from __future__ import annotations

import ipaddress
import re

from desktop.runtime.records import record
from desktop.twilio.errors import ForeignUrlError

PRODUCT_HOST = "conversations.twilio.com"

EDGES = {
    "us1": "ashburn",
    "us2": "umatilla",
    "ie1": "dublin",
    "au1": "sydney",
    "de1": "frankfurt",
    "br1": "sao-paulo",
    "jp1": "tokyo",
    "jp2": "osaka",
    "sg1": "singapore",
}
"""Region → the edge nearest to it, which twilio-cli takes for a region that stands alone."""

_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\Z")
_HOST = re.compile(r"[a-z0-9.-]+\Z")
_URL = re.compile(r"(https?)://([^/?#\\]*)(/[^?#]*)?(\?[^#]*)?\Z", re.IGNORECASE)
_AUTHORITY = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[^:@\[\]]*)(?::([0-9]{1,5}))?\Z")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_SENDABLE = re.compile(rb"[\x21-\x7e]*\Z")
_HIDDEN_SEGMENT = re.compile(r"(?:^|/)\.{1,2}(?:/|$)|%2e|%2f|%5c|//", re.IGNORECASE)


@record
class Origin:
    """Scheme, host and port that every request of a session goes to; ``port`` is None for the scheme's own."""

    scheme: str
    host: str
    port: int | None = None

    @property
    def url(self) -> str:
        """Return it as a URL without a path."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}" + (f":{self.port}" if self.port is not None else "")

    @property
    def is_loopback(self) -> bool:
        """Return whether it is this machine: 127.0.0.0/8, ``::1`` or ``localhost``."""
        return _is_loopback(self.host)


def origin_for(region: str | None, edge: str | None) -> Origin:
    """Return Twilio's origin for a region and edge: both, or neither for the plain host.

    Raises:
        ValueError: only one is given, or one cannot stand in a host name.
    """
    if not region and not edge:
        return Origin("https", PRODUCT_HOST)
    if not region or not edge:
        raise ValueError("region and edge: both or neither")
    if not (_LABEL.match(region) and _LABEL.match(edge)):
        raise ValueError("region or edge cannot stand in a host name")
    return Origin("https", f"conversations.{edge}.{region}.twilio.com")


def parse_api_url(text: str) -> Origin:
    """Parse another origin than Twilio's own: https at Twilio, or http or https on loopback, without a path.

    Raises:
        ValueError: it is anything else; the text of the error does not repeat the URL.
    """
    origin, path, query = _split(text)
    if path not in {"", "/"} or query:
        raise ValueError("only scheme, host and port can be given")
    if not (origin.is_loopback or _is_twilio(origin)):
        raise ValueError("neither https at twilio.com nor this computer")
    return origin


def target_in(url: str, origin: Origin, allowed: re.Pattern[str]) -> str:
    """Return path and query of a URL from an answer, byte for byte, to be asked at ``origin``.

    Only characters that no request line can hold (spaces, anything beyond ASCII) are percent-encoded.

    Args:
        url: the URL as received.
        origin: where it will be asked; a URL of that very origin is fine too.
        allowed: what the whole path must match.

    Raises:
        ForeignUrlError: another host, scheme, port, user info, or a path outside ``allowed``.
    """
    try:
        found, path, query = _split(url)
        target = (path + query).encode("utf-8")
    except ValueError:
        raise ForeignUrlError from None
    if found != origin and not _is_twilio(found):
        raise ForeignUrlError
    if not allowed.match(path) or _HIDDEN_SEGMENT.search(path):
        raise ForeignUrlError
    if _SENDABLE.match(target):
        return target.decode("ascii")
    return "".join(chr(byte) if 0x21 <= byte <= 0x7E else f"%{byte:02X}" for byte in target)


def _split(url: str) -> tuple[Origin, str, str]:
    """Split a URL into origin, path and query without decoding anything.

    Raises:
        ValueError: it is no plain http or https URL.
    """
    parts = _URL.match(url)
    if parts is None or _CONTROL.search(url):
        raise ValueError("not a URL")
    scheme, authority = parts[1].lower(), _AUTHORITY.match(parts[2])
    if authority is None:
        raise ValueError("not a host and port")
    host = _host(authority[1])
    port = int(authority[2]) if authority[2] else None
    if port is not None and not 0 < port < 65536:
        raise ValueError("not a port")
    return Origin(scheme, host, None if port == _default_port(scheme) else port), parts[3] or "", parts[4] or ""


def _host(text: str) -> str:
    if text.startswith("["):
        return ipaddress.IPv6Address(text[1:-1]).compressed
    host = text.lower()
    if not host.isascii() or not _HOST.match(host) or not all(_LABEL.match(label) for label in host.split(".")):
        raise ValueError("not a host name")
    return host


def _default_port(scheme: str) -> int:
    return 443 if scheme == "https" else 80


def _is_twilio(origin: Origin) -> bool:
    at_twilio = origin.host == "twilio.com" or origin.host.endswith(".twilio.com")
    return origin.scheme == "https" and origin.port is None and at_twilio


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    return address == ipaddress.IPv6Address("::1") or (address.version == 4 and address.is_loopback)
