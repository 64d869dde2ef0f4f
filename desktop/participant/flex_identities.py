"""Identities as Flex writes them: each character but letters and digits as an underscore and its hexadecimal code.

Source: the ``contact_uri`` of Flex workers, such as ``client:ann_2Eveal_40example_2Ecom``.
"""

from __future__ import annotations

import re

from desktop.participant.patterns import Pattern

_PLAIN = Pattern(r"[A-Za-z0-9]\Z")
_ESCAPED = Pattern(r"(?:[A-Za-z0-9]|_[0-9A-F]{2})+\Z")
_EMAIL = Pattern(r"[^\s@]+@[^\s@]+\.[^\s@.]+\Z")


def escaped_forms(identity: str) -> tuple[str, ...]:
    """Return an e-mail-like identity as Flex writes it, in two forms if it has underscores, which older ones keep."""
    if not _EMAIL.match(identity):
        return ()
    forms = (_escaped(identity, kept=""), _escaped(identity, kept="_"))
    return tuple(dict.fromkeys(forms))


def unescaped(identity: str) -> str | None:
    """Return the e-mail address that a Flex identity stands for; None if it is no such identity."""
    if "_40" not in identity or not _ESCAPED.match(identity):
        return None
    raw = re.sub(rb"_([0-9A-F]{2})", lambda found: bytes.fromhex(found[1].decode()), identity.encode())
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        return None
    return text if _EMAIL.match(text) and text.isprintable() else None


def _escaped(identity: str, *, kept: str) -> str:
    return "".join(
        one if _PLAIN.match(one) or one in kept else "".join(f"_{byte:02X}" for byte in one.encode(errors="replace"))
        for one in identity
    )
