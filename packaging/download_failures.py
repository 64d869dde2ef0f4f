"""Why packages could not be installed, in one sentence with what to do, read from what pip said."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_SET = "set" if os.name == "nt" else "export"
_NETWORK = (
    r"name resolution|Name or service not known|getaddrinfo failed|nodename nor servname|NameResolutionError"
    r"|NewConnectionError|unreachable|Connection refused|ConnectTimeoutError|[Tt]imed out|dns error"
)
_CHANGED = """\
What was downloaded is not what the requirements name, so nothing of it was installed. Something between here and the
package index changes files: a mirror, a cache or a proxy."""
_FULL = """\
The disk is full: about 500 MB are needed here, and 300 MB where temporary files are kept (TMPDIR names the place)."""
_SIGN_IN = f"""\
The proxy wants a user name and password. Put them into its address, with %40 for an @ in them:
  {_SET} HTTPS_PROXY=http://USER:PASSWORD@PROXY:PORT"""
_PROXY = f"""\
The proxy that this machine is set to use cannot be reached or refuses. Correct it, or remove it where there is none:
  {_SET} HTTPS_PROXY=http://PROXY:PORT"""
_TRUST = f"""\
The package index's certificate is not trusted. Where a company inspects encrypted connections, name the file with its
certificate:
  {_SET} PIP_CERT=FILE"""
_OFFLINE = f"""\
The package index cannot be reached. Connect this machine to the network; where the way out is a proxy, name it:
  {_SET} HTTPS_PROXY=http://PROXY:PORT"""
_NO_SUCH = """\
The package index has no such package for this Python and system. Needed are an ordinary 64-bit Python and Linux with
glibc 2.34 or later, Windows 10 or macOS 13; a mirror may lack what is new."""
_CAUSES = (
    ("DO NOT MATCH THE HASHES|Expected sha256", _CHANGED),
    ("No space left on device|not enough space on the disk", _FULL),
    ("Permission denied|Read-only file system|Access is denied", "A folder cannot be written to; it is named above."),
    (r"\b407\b|Proxy Authentication Required", _SIGN_IN),
    ("ProxyError|Cannot connect to proxy|Tunnel connection failed", _PROXY),
    ("CERTIFICATE_VERIFY_FAILED|SSLError|SSLCertVerificationError|UnknownIssuer", _TRUST),
    (_NETWORK, _OFFLINE),
    ("No matching distribution found|has no usable wheels|not a supported wheel", _NO_SUCH),
)
"""A pattern of what pip, or uv, says and what it means; the first that is found counts."""


def explanation(said: Iterable[str]) -> str:
    """Return why the installation failed and what to do, from the lines that the installer has printed."""
    text = "".join(said)
    why = next((words for pattern, words in _CAUSES if re.search(pattern, text)), "The reason is above.")
    return f"The packages could not be installed. {why}\nAfter that the same command takes it up again."


def telling(said: Iterable[str]) -> list[str]:
    """Return the lines worth showing: complaints, those of repeated attempts once; the last lines without any."""
    lines = list(said)
    complaints = [line for line in lines if re.match(r"\s*(error|warning)\b", line, re.IGNORECASE)]
    repeated = [line for line in complaints if "Retrying (" in line]
    return [line for line in complaints or lines if line not in repeated[:-1]][-15:]
