"""How much a workbook would unpack to, known before it is read: a kilobyte can name a billion cells.

The reader that follows makes a whole rectangle of every sheet, and a text of its own for every cell. When memory runs
out there, the process ends at once. So each part is read here first, and only what was read here is handed on.
"""

from __future__ import annotations

import io
import re
import zipfile
from itertools import zip_longest
from xml.parsers import expat

MOST_UNPACKED_BYTES = 128 * 1024**2
MOST_CELLS = 500_000
"""Cells of the rectangle that a sheet spans, empty ones included: a workbook may name a cell far out."""
MOST_CHARACTERS = 32 * 1024**2
"""Characters of all cells of a sheet: a workbook may name one long text a hundred thousand times."""
MOST_SHEETS = 100
_MOST_ELEMENTS = 5_000_000
"""Of one part; some four for each cell that a sheet may have."""
_CHUNK_BYTES = 1024 * 1024
_XML = (".xml", ".rels")
_MIME_TYPE = "mimetype"
_REFERENCE = re.compile(r"([A-Za-z]{1,7})0*(\d{1,10})\Z")


class WorkbookTooLargeError(Exception):
    """The workbook unpacks to more than a list can be."""


class NotAWorkbookError(Exception):
    """The file is none, or a broken one."""


def checked(content: bytes) -> bytes:
    """Return the workbook packed anew, without compression and without what is no XML.

    Two readers of one archive may see different parts in it; of this one they cannot.

    Args:
        content: an XLSX or ODS file.

    Raises:
        WorkbookTooLargeError: it holds more than a list can.
        NotAWorkbookError: it is no such file, or its XML is broken or has a document type.
    """
    try:
        parts = _parts(content)
        # The texts that cells name by number come first: how long a cell is depends on them.
        shared: list[int] = []
        for body in parts.values():
            texts = _SharedTexts()
            _read(body, texts)
            shared = [max(both) for both in zip_longest(shared, texts.lengths, fillvalue=0)]
        for body in parts.values():
            _read(body, _Cells(shared))
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, ValueError, OSError, expat.ExpatError):
        raise NotAWorkbookError from None
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, body in parts.items():
            archive.writestr(name, body)
    return packed.getvalue()


def _parts(content: bytes) -> dict[str, bytes]:
    parts: dict[str, bytes] = {}
    left = MOST_UNPACKED_BYTES
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for entry in archive.infolist():
            if not entry.filename.lower().endswith(_XML) and entry.filename != _MIME_TYPE:
                continue
            with archive.open(entry) as file:
                pieces = []
                while piece := file.read(_CHUNK_BYTES):
                    left -= len(piece)
                    if left < 0:
                        raise WorkbookTooLargeError
                    pieces.append(piece)
            parts[entry.filename] = b"".join(pieces)
    return parts


def _read(body: bytes, reader: _Part) -> None:
    if not body.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return  # the type of an ODS file, which is plain text
    parser = expat.ParserCreate("utf-8")  # whatever the part says of itself: the reader that follows knows no other
    parser.buffer_text = True
    parser.StartElementHandler = reader.begin
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.take
    parser.StartDoctypeDeclHandler = _refuse
    for start in range(0, len(body), _CHUNK_BYTES):
        parser.Parse(body[start : start + _CHUNK_BYTES], False)
    parser.Parse(b"", True)


def _refuse(*_declaration: object) -> None:
    raise NotAWorkbookError


def _local(name: str) -> str:
    return name.rpartition(":")[2]


def _number(attributes: dict[str, str], name: str) -> int:
    """Return a count of repetitions, 1 where there is none."""
    found = next((value for key, value in attributes.items() if _local(key) == name), "1")
    return max(1, int(found))


class _Part:
    """What one part of a workbook is read for."""

    def __init__(self) -> None:
        self._elements = 0

    def begin(self, _name: str, _attributes: dict[str, str]) -> None:
        """Count an element that begins."""
        self._elements += 1
        if self._elements > _MOST_ELEMENTS:
            raise WorkbookTooLargeError

    def end(self, name: str) -> None:
        """Record the end of an element."""

    def take(self, text: str) -> None:
        """Count text."""


class _SharedTexts(_Part):
    """Lengths of the texts that the cells of an XLSX file name by number."""

    def __init__(self) -> None:
        super().__init__()
        self.lengths: list[int] = []

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        super().begin(name, attributes)
        if _local(name) == "si":
            self.lengths.append(0)

    def take(self, text: str) -> None:
        if self.lengths:
            self.lengths[-1] += len(text)


class _Cells(_Part):
    """The extent of the sheets in one part, and the characters of their cells.

    Cells of XLSX may say where they are, those of ODS how often they are repeated; empty ones at the end of a row or a
    sheet of ODS do not count, as LibreOffice fills every sheet with them.
    """

    def __init__(self, shared: list[int]) -> None:
        super().__init__()
        self._shared = shared
        self._sheets = 0
        self._begin_sheet()

    def _begin_sheet(self) -> None:
        self._right = self._bottom = self._characters = 0
        self._row = self._column = 0
        self._row_end = self._row_characters = 0
        self._row_repeats = self._cell_repeats = 1
        self._is_inside = self._is_shared = self._is_filled = False
        self._text: list[str] = []

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        super().begin(name, attributes)
        kind = _local(name)
        if kind in {"sheet", "table"}:
            self._sheets += 1
            if self._sheets > MOST_SHEETS:
                raise WorkbookTooLargeError
            self._begin_sheet()
        elif kind == "row":
            self._row = int(attributes["r"]) if "r" in attributes else self._row + 1
            self._column = 0
        elif kind == "c":
            self._begin_cell(attributes)
        elif kind == "table-row":
            self._row_repeats = _number(attributes, "number-rows-repeated")
            self._column = self._row_end = self._row_characters = 0
        elif kind in {"table-cell", "covered-table-cell"}:
            self._is_inside = True
            self._cell_repeats = _number(attributes, "number-columns-repeated")
            self._is_filled = any(_local(key) in {"value-type", "formula"} for key in attributes)
            self._text = list(attributes.values()) if self._is_filled else []

    def end(self, name: str) -> None:
        kind = _local(name)
        if kind == "c":
            self._end_cell()
        elif kind in {"table-cell", "covered-table-cell"}:
            self._is_inside = False
            self._column += self._cell_repeats
            length = sum(map(len, self._text))
            if self._is_filled or length:
                self._row_end = self._column
                self._row_characters += length * self._cell_repeats
        elif kind == "table-row":
            self._row += self._row_repeats
            if self._row_end:
                self._right, self._bottom = max(self._right, self._row_end), self._row
                self._characters += self._row_characters * self._row_repeats
            self._check()

    def take(self, text: str) -> None:
        if self._is_inside:
            self._text.append(text)

    def _begin_cell(self, attributes: dict[str, str]) -> None:
        self._column += 1
        self._row = max(1, self._row)
        place = attributes.get("r")
        if place is not None:
            found = _REFERENCE.match(place)
            if found is None:
                raise NotAWorkbookError
            self._column, self._row = _column_number(found[1]), int(found[2])
        self._right, self._bottom = max(self._right, self._column), max(self._bottom, self._row)
        self._is_inside = True
        self._is_shared = attributes.get("t") == "s"
        self._text = []
        self._check()

    def _end_cell(self) -> None:
        self._is_inside = False
        text = "".join(self._text)
        if self._is_shared:
            number = int(text.strip() or 0)
            self._characters += self._shared[number] if 0 <= number < len(self._shared) else 0
        else:
            self._characters += len(text)
        self._check()

    def _check(self) -> None:
        if self._right * self._bottom > MOST_CELLS or self._characters > MOST_CHARACTERS:
            raise WorkbookTooLargeError


def _column_number(letters: str) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number
