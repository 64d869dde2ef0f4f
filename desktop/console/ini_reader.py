"""A reader of QSettings' file format without Qt; it never writes.

Source: Qt 6, ``qsettings.cpp`` (``readIniLine``, ``readIniFile``, ``iniUnescapedKey``, ``iniUnescapedStringList``,
``stringToVariant``) and ``qstringconverter.cpp`` (``QUtf8::convertToUnicode``).
"""

from __future__ import annotations

import contextlib
import re
from typing import TYPE_CHECKING

from desktop.runtime.files import read_regular

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FORMAT = 1
"""As in ``desktop.settings.ini_file``; a file of a newer format is not read."""
_LARGEST_BYTES = 4 * 1024 * 1024
_BOM = b"\xef\xbb\xbf"
_LINE_BLANKS = b" \t\n\r"
_TRIMMED = b" \t\n\r\x0b\x0c"
_ESCAPES = {
    b"a": "\a",
    b"b": "\b",
    b"f": "\f",
    b"n": "\n",
    b"r": "\r",
    b"t": "\t",
    b"v": "\v",
    b'"': '"',
    b"?": "?",
    b"'": "'",
    b"\\": "\\",
}
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_BINARY = ("@ByteArray(", "@Variant(", "@DateTime(")
_ARGUMENTS = {"@Rect(": 4, "@Size(": 2, "@Point(": 2}


def read_ini(path: Path) -> dict[str, str]:
    """Return the texts of the settings file by their keys, such as ``last/account``.

    Values that are no texts (Qt's binary ones) are left out. Empty for a file that is missing, unreadable, broken or of
    a newer format.
    """
    try:
        content = read_regular(path, limit_bytes=_LARGEST_BYTES)
    except OSError:
        return {}
    if b"\0" in content:
        return {}
    found = parse_ini(content)
    number = found.pop("format", "") if found is not None else ""
    if found is None or not (number.isascii() and number.isdecimal()) or int(number[:9]) > FORMAT:
        return {}
    return found


def parse_ini(content: bytes) -> dict[str, str] | None:
    """Return the texts of an INI file by their keys; None if a line of it is neither section, value nor comment.

    Of a key that stands in several sections the value of the section that comes last in the alphabet counts.
    """
    sections: dict[str, list[tuple[str, bytes]]] = {"": []}
    section = ""
    is_sound = True
    for line, equals in _lines(content.removeprefix(_BOM)):
        if line[:1] == b"[":
            name, bracket, _rest = line[1:].partition(b"]")
            section = _section(name.strip(_TRIMMED))
            sections.setdefault(section, [])
            is_sound &= bool(bracket) and "/" not in section[:-1]
        elif equals < 0:
            is_sound = False
        else:
            key = section + _unescaped_key(line[:equals].strip(_TRIMMED))
            sections[section].append((key, line[equals + 1 :]))
    if not is_sound:
        return None
    found = {key: _value(data) for name in sorted(sections, key=_utf16) for key, data in sections[name]}
    return {_joined(key): text for key, text in found.items() if text is not None and _can_be_asked(key)}


def _can_be_asked(key: str) -> bool:
    """Return whether QSettings finds a key by the text that its binding makes of it; see ``ini_file``."""
    return all(key.split("/")) and key[0] not in "\ufeff\ufffe" and _units(_joined(key)) == key


def _utf16(text: str) -> bytes:
    return text.encode("utf-16-be", "surrogatepass")


def _lines(data: bytes) -> Iterator[tuple[bytes, int]]:
    """Yield each line and the position of its equals sign, -1 for none; quotes and backslashes continue a line."""
    place, size = 0, len(data)
    while True:
        while place < size and data[place] in _LINE_BLANKS:
            place += 1
        if place >= size:
            return
        if data[place] == ord(";"):
            while place < size and data[place] not in b"\n\r":
                place += 1
            continue
        start, equals, in_quotes = place, -1, False
        while (match := _SPECIAL.search(data, place)) is not None:
            sign, place = match[0], match.end()
            if sign == b"=":
                equals = match.start() - start if equals < 0 and not in_quotes else equals
            elif sign == b"\\":
                place = _behind_escaped(data, place)
            elif sign == b'"':
                in_quotes = not in_quotes
            elif not in_quotes:
                place = match.start()
                break
        else:
            place = size
        yield data[start:place], equals


_SPECIAL = re.compile(rb'[\n\r";=\\]')


def _behind_escaped(data: bytes, place: int) -> int:
    is_pair = data[place : place + 2] in {b"\r\n", b"\n\r"}
    return min(len(data), place + (2 if is_pair else 1))


def _section(name: bytes) -> str:
    if name.lower() == b"general":
        return ""
    if name.lower() == b"%general":
        return name[1:].decode("latin-1") + "/"
    return _unescaped_key(name) + "/"


def _unescaped_key(key: bytes) -> str:
    """Return a key as UTF-16 units."""
    units = _stateless_utf8(key).replace("\\", "/")
    parts: list[str] = []
    place = 0
    while (percent := units.find("%", place)) >= 0:
        parts.append(units[place:percent])
        long = units[percent + 1 : percent + 2] == "U"
        first, digits = (percent + 2, 4) if long else (percent + 1, 2)
        number = _number(units[first : first + digits]) if first + digits <= len(units) else None
        parts.append("%" if number is None else chr(number))
        place = percent + 1 if number is None else first + digits
    parts.append(units[place:])
    return "".join(parts)


def _number(text: str) -> int | None:
    """Return a hexadecimal number as Qt reads one: with a sign, a prefix and any blanks around it."""
    match = _NUMBER.match(text.strip(" \t\n\r\v\f"))
    return int(match[1], 16) if match else None


_NUMBER = re.compile(r"\+?(?:0[xX])?([0-9A-Fa-f]+)\Z")


def _value(data: bytes) -> str | None:
    """Return a value as a text; the parts of a list with commas between them, None if it is no text."""
    texts = [_plain(one) for one in _items(data)]
    if any(text is None for text in texts):
        return None
    return ", ".join(_joined(text) for text in texts if text is not None)


def _plain(text: str) -> str | None:
    if text.startswith("@String(") and text.endswith(")"):
        return text[8:-1]
    if text.startswith("@@"):
        return text[1:]
    return None if _is_typed(text) else text


def _is_typed(text: str) -> bool:
    """Return whether Qt makes another type of a value; what only looks alike stays a text."""
    if not text.endswith(")"):
        return False
    for name, count in _ARGUMENTS.items():
        if text.startswith(name):
            return text.count(" ") + text.count(")") == count
    return text == "@Invalid()" or text.startswith(_BINARY)


def _items(data: bytes) -> list[str]:
    """Return the parts of a value between its commas, without quotes and escapes; each part as UTF-16 units."""
    items: list[str] = []
    item, kept = "", 0  # up to ``kept`` blanks were quoted or escaped, and are none at the end
    in_quotes = was_quoted = False
    utf8 = _Utf8()
    place = _behind_blanks(data, 0)
    while place < len(data):
        sign = data[place : place + 1]
        if sign == b"\\":
            made, place = _unescaped(data, place + 1)
            item += made
            kept = len(item)
        elif sign == b'"':
            place += 1
            was_quoted, in_quotes = True, not in_quotes
            if not in_quotes:
                place = _behind_blanks(data, place)
        elif sign == b"," and not in_quotes:
            items.append(_finished(item, kept, was_quoted=was_quoted))
            item, kept, was_quoted = "", 0, False
            place = _behind_blanks(data, place + 1)
        else:
            match = _STOP.search(data, place + 1)
            end = match.start() if match else len(data)
            item += utf8.decode(data[place:end])
            place = end
    items.append(_finished(item, kept, was_quoted=was_quoted))
    return items


_STOP = re.compile(rb'[\\",]')


def _finished(item: str, kept: int, *, was_quoted: bool) -> str:
    return item if was_quoted else item[:kept] + item[kept:].rstrip(" \t")


def _behind_blanks(data: bytes, place: int) -> int:
    while place < len(data) and data[place] in b" \t":
        place += 1
    return place


def _unescaped(data: bytes, place: int) -> tuple[str, int]:
    """Return the characters of the escape whose backslash is before ``place``, and the position after it."""
    sign = data[place : place + 1]
    place += 1
    if sign in _ESCAPES:
        return _ESCAPES[sign], place
    if sign == b"x":
        match = _HEX.match(data, place)
        return (chr(int(match[0], 16) & 0xFFFF), match.end()) if match else ("", place)
    match = _OCTAL.match(data, place - 1)
    if match:
        return chr(int(match[0], 8) & 0xFFFF), match.end()
    if sign in {b"\n", b"\r"}:
        following = data[place : place + 1]
        return "", place + (following in {b"\n", b"\r"} and following != sign)
    return "", place  # one byte that means nothing is left out, even if it is the first of several of a character


_HEX = re.compile(rb"[0-9A-Fa-f]+")
_OCTAL = re.compile(rb"[0-7]+")


def _joined(units: str) -> str:
    """Return a text of UTF-16 units as code points; a half of a pair alone is left out, as Qt's binding does."""
    text = units.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
    return _LONE_SURROGATE.sub("", text)


class _Utf8:
    """Decodes pieces of UTF-8, each going on where the last one ended in the middle of a character.

    As Qt does: a wrong byte becomes one replacement character, and what is unfinished at the end becomes nothing.
    """

    def __init__(self) -> None:
        self._held = b""
        self._is_begun = False

    def decode(self, data: bytes) -> str:
        """Return a piece as UTF-16 units."""
        made = ""
        if self._held or not self._is_begun:
            head = (self._held + data)[:4]
            unit, taken = _decoded(head, 0)
            if taken < 0:
                self._held = head
                return ""
            if unit == "\ufeff" and not self._is_begun:
                unit = ""
            self._is_begun = True
            made = unit
            # Of a character that goes on wrongly Qt leaves out what it held, and the byte that was wrong, too.
            data = data[1:] if unit == _WRONG and taken == 1 else data[taken - len(self._held) :]
            self._held = b""
        with contextlib.suppress(UnicodeDecodeError):
            return made + _units(data.decode())
        place = 0
        parts = [made]
        while place < len(data):
            unit, taken = _decoded(data, place)
            if taken < 0:
                self._held = data[place:]
                break
            parts.append(unit)
            place += taken
        return "".join(parts)


def _stateless_utf8(data: bytes) -> str:
    """Return bytes as UTF-16 units, each byte that is wrong or unfinished as one replacement character."""
    data = data.removeprefix(_BOM)
    with contextlib.suppress(UnicodeDecodeError):
        return _units(data.decode())
    parts = []
    place = 0
    while place < len(data):
        unit, taken = _decoded(data, place)
        parts.append(unit or _WRONG)
        place += abs(taken)
    return "".join(parts)


_WRONG = "\ufffd"


def _decoded(data: bytes, place: int) -> tuple[str, int]:
    """Return the UTF-16 units of the character at ``place`` and how many bytes it took; -1 when it goes on later."""
    lead = data[place]
    if lead < 0x80:
        return chr(lead), 1
    size = 2 if 0xC2 <= lead < 0xE0 else 3 if 0xE0 <= lead < 0xF0 else 4 if 0xF0 <= lead < 0xF5 else 0
    following = data[place + 1 : place + size]
    if size == 0 or any(one & 0xC0 != 0x80 for one in following):
        return _WRONG, 1
    if len(following) < size - 1:
        return "", -1
    try:
        text = data[place : place + size].decode()
    except UnicodeDecodeError:
        return _WRONG, 1
    return _units(text), size


def _units(text: str) -> str:
    """Return a text with each character beyond 16 bits as its two surrogates."""
    return _LONG.sub(lambda match: _surrogates(ord(match[0]) - 0x10000), text)


_LONG = re.compile("[\U00010000-\U0010ffff]")


def _surrogates(number: int) -> str:
    return chr(0xD800 + (number >> 10)) + chr(0xDC00 + (number & 0x3FF))
