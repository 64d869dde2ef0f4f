"""A reader of QSettings' file format without Qt; it never writes.

Source: Qt 6, ``qsettings.cpp`` (``readIniLine``, ``iniUnescapedKey``, ``iniUnescapedStringList``).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.runtime.files import FileTooLargeError, read_private

if TYPE_CHECKING:
    from pathlib import Path

FORMAT = 1
"""As in ``desktop.settings.ini_file``; a file of a newer format is not read."""
_LARGEST_BYTES = 4 * 1024 * 1024
_SPACES = " \t\n\r\x0b\x0c"
_ESCAPES = {
    "a": "\a",
    "b": "\b",
    "f": "\f",
    "n": "\n",
    "r": "\r",
    "t": "\t",
    "v": "\v",
    '"': '"',
    "?": "?",
    "'": "'",
    "\\": "\\",
}
_VARIANT = re.compile(r"@[A-Za-z]+\(.*\)\Z", re.DOTALL)


def read_ini(path: Path) -> dict[str, str]:
    """Return the texts of the settings file by their keys, such as ``last/account``.

    Values that are no texts (Qt's binary ones) are left out. Empty for a file that is missing, unreadable, broken or of
    a newer format.
    """
    try:
        content = read_private(path, limit_bytes=_LARGEST_BYTES)
    except (OSError, FileTooLargeError):
        return {}
    if b"\0" in content:
        return {}
    found = parse_ini(content)
    number = found.pop("format", "") if found is not None else ""
    if found is None or not (number.isascii() and number.isdecimal()) or int(number[:9]) > FORMAT:
        return {}
    return found


def parse_ini(content: bytes) -> dict[str, str] | None:
    """Return the texts of an INI file by their keys; None if a line of it is neither section, value nor comment."""
    data = content.removeprefix(b"\xef\xbb\xbf")
    found: dict[str, str | None] = {}
    section = ""
    is_sound = True
    for line, equals in _lines(data):
        if line[:1] == b"[":
            name, bracket, _rest = line[1:].partition(b"]")
            is_sound &= bool(bracket) and b"\\" not in name  # QSettings takes such a section for damage
            section = _section(_strip(name))
        elif equals < 0:
            is_sound = False
        else:
            key = section + _unescaped_key(_strip(line[:equals]))
            found[key] = _value(line[equals + 1 :])
    if not is_sound:
        return None
    return {key: value for key, value in found.items() if value is not None and _can_be_asked(key)}


def _can_be_asked(key: str) -> bool:
    """Return whether QSettings finds the key: it strips slashes at the ends and merges double ones before it looks."""
    return bool(key) and all(key.split("/"))


def _strip(data: bytes) -> bytes:
    return data.strip(_SPACES.encode())


def _lines(data: bytes) -> list[tuple[bytes, int]]:
    """Return each line and the position of its equals sign, -1 for none; quotes and backslashes continue a line."""
    lines: list[tuple[bytes, int]] = []
    place, size = 0, len(data)
    while True:
        while place < size and data[place] in b" \t\n\r\x0b\x0c":
            place += 1
        if place >= size:
            return lines
        if data[place : place + 1] == b";":
            place = _end_of_comment(data, place)
            continue
        start, equals, in_quotes = place, -1, False
        while place < size:
            sign = data[place : place + 1]
            place += 1
            if sign == b"=":
                equals = place - 1 - start if equals < 0 and not in_quotes else equals
            elif sign in {b"\n", b"\r"} and not in_quotes:
                place -= 1
                break
            elif sign == b"\\":
                place = _behind_escaped(data, place)
            elif sign == b'"':
                in_quotes = not in_quotes
            elif sign == b";" and not in_quotes:
                place -= 1
                break
        lines.append((data[start:place], equals))


def _end_of_comment(data: bytes, place: int) -> int:
    while place < len(data) and data[place] not in b"\n\r":
        place += 1
    return place


def _behind_escaped(data: bytes, place: int) -> int:
    if place >= len(data):
        return place
    is_pair = data[place : place + 2] in {b"\r\n", b"\n\r"}
    return place + (2 if is_pair else 1)


def _section(name: bytes) -> str:
    if name.lower() == b"general":
        return ""
    if name.lower() == b"%general":
        return name[1:].decode("latin-1") + "/"
    return _unescaped_key(name) + "/"


def _unescaped_key(key: bytes) -> str:
    parts: list[str] = []
    place = 0
    for match in _KEY_ESCAPE.finditer(key):
        parts.append(key[place : match.start()].decode("utf-8", "replace"))
        parts.append("/" if match[0] == b"\\" else chr(int(match[1] or match[2], 16)))
        place = match.end()
    parts.append(key[place:].decode("utf-8", "replace"))
    return _joined("".join(parts))


# Qt reads numbers with a blank at either end: "% a" is a line feed.
_KEY_ESCAPE = re.compile(
    rb"%(?:U([0-9A-Fa-f]{4}|\s[0-9A-Fa-f]{3}|[0-9A-Fa-f]{3}\s)|([0-9A-Fa-f]{2}|\s[0-9A-Fa-f]|[0-9A-Fa-f]\s))|\\"
)


def _joined(text: str) -> str:
    """Return a text of UTF-16 units as code points."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _value(data: bytes) -> str | None:
    """Return a value as a text; the parts of a list with commas between them, None if it is no text."""
    items = _items(data.decode("utf-8", "replace"))
    texts = [_plain(one) for one in items]
    if len(texts) == 1:
        return texts[0]
    return ", ".join(str(one) for one in texts)


def _plain(text: str) -> str | None:
    if not text.startswith("@"):
        return text
    if text.startswith("@@"):
        return text[1:]
    if text.startswith("@String(") and text.endswith(")"):
        return text[8:-1]
    return None if _VARIANT.match(text) else text


def _items(text: str) -> list[str]:
    """Return the parts of a value between its commas, without quotes and escapes."""
    items: list[str] = []
    item: list[str] = []
    kept = 0
    """Characters of ``item`` that were quoted or escaped: blanks among them are no blanks at the end."""
    in_quotes = was_quoted = False
    place = _skip_blanks(text, 0)
    while place < len(text):
        sign = text[place]
        place += 1
        if sign == "\\":
            made, place = _unescaped(text, place)
            item.append(made)
            kept = sum(map(len, item))
        elif sign == '"':
            was_quoted, in_quotes = True, not in_quotes
            if not in_quotes:
                place = _skip_blanks(text, place)
        elif sign == "," and not in_quotes:
            items.append(_finished(item, kept, was_quoted=was_quoted))
            item, kept, was_quoted = [], 0, False
            place = _skip_blanks(text, place)
        else:
            item.append(sign)
    items.append(_finished(item, kept, was_quoted=was_quoted))
    return items


def _finished(item: list[str], kept: int, *, was_quoted: bool) -> str:
    text = "".join(item)
    if not was_quoted:
        text = text[:kept] + text[kept:].rstrip(" \t")
    return _joined(text)


def _skip_blanks(text: str, place: int) -> int:
    while place < len(text) and text[place] in " \t":
        place += 1
    return place


def _unescaped(text: str, place: int) -> tuple[str, int]:
    """Return the characters of the escape whose backslash is before ``place``, and the position after it."""
    if place >= len(text):
        return "", place
    sign = text[place]
    place += 1
    if sign in _ESCAPES:
        return _ESCAPES[sign], place
    if sign == "x":
        match = _HEX.match(text, place)
        return (chr(int(match[0], 16) & 0xFFFF), match.end()) if match else ("", place)
    if sign in "01234567":
        match = _OCTAL.match(text, place - 1)
        assert match is not None  # noqa: S101 - the sign is one of them
        return chr(int(match[0], 8) & 0xFFFF), match.end()
    if sign in "\n\r":
        return "", place + (text[place : place + 1] in {"\n", "\r"} and text[place] != sign)
    return "", place


_HEX = re.compile(r"[0-9A-Fa-f]+")
_OCTAL = re.compile(r"[0-7]+")
