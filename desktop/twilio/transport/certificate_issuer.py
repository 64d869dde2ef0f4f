"""The issuer of the certificate that a handshake showed, read from the handshake's own message.

A refused handshake leaves no certificate in Python's hands, and asking a second time without verification would be
a connection that nobody should make. The TLS message that carried the certificate is enough.
Source: RFC 5246 7.4.2, RFC 8446 4.4.2 (Certificate message), RFC 5280 4.1 (issuer), X.690 (DER).
"""

from __future__ import annotations

_COMMON_NAME = bytes((0x55, 0x04, 0x03))
_ORGANISATION = bytes((0x55, 0x04, 0x0A))
_LONGEST_NAME = 80


def issuer_in(message: bytes, *, is_tls13: bool) -> str | None:
    """Return the issuer of the first certificate in a handshake message of type Certificate; None when unreadable."""
    try:
        return _issuer(_first_certificate(message, is_tls13=is_tls13))
    except (IndexError, ValueError, UnicodeDecodeError):
        return None


def _first_certificate(message: bytes, *, is_tls13: bool) -> bytes:
    place = 4 + (1 + message[4] if is_tls13 else 0) + 3
    length = int.from_bytes(message[place : place + 3], "big")
    return message[place + 3 : place + 3 + length]


def _issuer(certificate: bytes) -> str | None:
    body = _children(_children(certificate)[0][1])[0][1]
    fields = _children(body)
    # The version comes first unless it is version 1; then serial number, signature algorithm, issuer.
    issuer = fields[3 if fields[0][0] == 0xA0 else 2][1]
    names: dict[bytes, str] = {}
    for _, relative_name in _children(issuer):
        for _, attribute in _children(relative_name):
            (_, kind), (tag, value) = _children(attribute)[:2]
            names[kind] = value.decode("utf-16-be" if tag == 0x1E else "utf-8", "replace")
    found = [names[kind] for kind in (_COMMON_NAME, _ORGANISATION) if kind in names]
    text = found[0] if found else ""
    if len(found) == 2 and found[1].casefold() not in text.casefold():
        text = f"{text} ({found[1]})"
    return "".join(one for one in text if one.isprintable())[:_LONGEST_NAME].strip() or None


def _children(data: bytes) -> list[tuple[int, bytes]]:
    """Return tag and content of each of a run of DER values."""
    found: list[tuple[int, bytes]] = []
    place = 0
    while place < len(data):
        tag, length = data[place], data[place + 1]
        place += 2
        if length & 0x80:
            size = length & 0x7F
            length = int.from_bytes(data[place : place + size], "big")
            place += size
        if place + length > len(data):
            raise ValueError("a DER value is longer than what holds it")
        found.append((tag, data[place : place + length]))
        place += length
    return found
