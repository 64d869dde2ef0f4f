"""Lists of participants: pasted text, CSV, and workbooks, each as columns of texts."""

from __future__ import annotations

import csv
import enum
import io
import re
from typing import TYPE_CHECKING, Literal

from desktop.runtime.files import FileTooLargeError, NotRegularFileError, read_regular
from desktop.runtime.records import field, record

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

MOST_BYTES = 16 * 1024**2
EXACT_DIGITS = 15
"""Digits of a number that spreadsheets keep; what is longer was changed before it got here."""
_MOST_COLUMNS = 200
_MOST_TEXTS = 2_000_000
"""Lines, or cells, of a text: a file of nothing but line feeds must not fill the memory."""
_DELIMITERS = "\t;,|"
_MOST_EXAMINED = 1_000_000
"""Characters in which a delimiter is looked for: splitting all of a large file at once would block every thread."""
_NUMBERISH = re.compile(r"(?:\w{2,12}\s*:\s*)?[('\"=]*\+?[\d\s().\-/']{6,}[^\s@]{0,12}\Z")
_HEADERS = re.compile(
    r"(?:(?:phone|mobile|cell|telephone|contact|customer|user)(?:[ _-]?(?:number|no\.?|id|name))?|tel\.?|e-?mail|"
    r"address|identity|participants?|number|whatsapp|telefon(?:nummer)?|rufnummer|handy|nummer|tel[eé]fono|n[uú]mero|"
    r"t[eé]l[eé]phone|adresse|telefone|celular)\Z",
    re.IGNORECASE,
)


class ListProblem(enum.Enum):
    """Why no list can be read from a file."""

    UNREADABLE = "unreadable"
    NOT_A_FILE = "not a file"
    TOO_LARGE = "too large"
    NOT_A_LIST = "neither text nor a workbook"
    EMPTY = "empty"


class ListError(Exception):
    """No list can be read from a file."""

    def __init__(self, problem: ListProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


@record
class ListCell:
    """One text of a list; ``line`` counts from 1 as the spreadsheet or editor does."""

    line: int
    text: str = field(repr=False)
    is_inexact: bool = False
    """Whether it is a number of so many digits that a spreadsheet has changed the last ones."""


@record
class ListColumn:
    """One column: its header, empty where there is none, and its cells that are not blank."""

    title: str = field(repr=False)
    cells: tuple[ListCell, ...] = field(repr=False)


@record
class ReadList:
    """The columns of a list; ``chosen`` is the index of the likeliest column of participants."""

    columns: tuple[ListColumn, ...]
    chosen: int


def read(path: Path) -> ReadList:
    """Return the list in a file; blocks, for a background thread.

    Raises:
        ListError: there is none.
    """
    try:
        content = read_regular(path, limit_bytes=MOST_BYTES)
    except NotRegularFileError:
        raise ListError(ListProblem.NOT_A_FILE) from None
    except FileTooLargeError:
        raise ListError(ListProblem.TOO_LARGE) from None
    except OSError:
        raise ListError(ListProblem.UNREADABLE) from None
    if content.startswith(b"PK\x03\x04"):
        return _as_list(_workbook_rows(content))
    if b"\x00" in content and not content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise ListError(ListProblem.NOT_A_LIST)
    return read_text(_decoded(content))


def read_text(text: str) -> ReadList:
    """Return the list in pasted or stored text: one participant a line, or a table with a delimiter.

    Raises:
        ListError: it is empty.
    """
    delimiter = _delimiter(text)
    if delimiter is None:
        if text.count("\n") + text.count("\r") > _MOST_TEXTS:
            raise ListError(ListProblem.TOO_LARGE)
        rows: list[list[ListCell]] = [[ListCell(number, line)] for number, line in enumerate(text.splitlines(), 1)]
        return _as_list(rows)
    try:
        rows = _table(text, delimiter, csv.QUOTE_MINIMAL)
    except csv.Error:  # a quote that nobody closed would swallow the lines after it, up to the longest cell
        longest = csv.field_size_limit(len(text))
        try:
            rows = _table(text, delimiter, csv.QUOTE_NONE)
        finally:
            csv.field_size_limit(longest)
    if len(rows) == 1:  # people beside each other
        rows = [[ListCell(number, cell.text)] for number, cell in enumerate(rows[0], 1)]
    return _as_list(rows)


def _table(text: str, delimiter: str, quoting: Literal[0, 3]) -> list[list[ListCell]]:
    rows = []
    count = 0
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, quoting=quoting, strict=True)
    for cells in reader:
        rows.append([ListCell(reader.line_num, cell) for cell in cells[:_MOST_COLUMNS]])
        count += max(1, len(rows[-1]))
        if count > _MOST_TEXTS:
            raise ListError(ListProblem.TOO_LARGE)
    return rows


def _decoded(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def _delimiter(text: str) -> str | None:
    """Return the delimiter of most lines, None where each line is one text."""
    lines = [line for line in text[:_MOST_EXAMINED].splitlines()[:200] if line.strip()]
    for delimiter in _DELIMITERS:
        counts = [line.count(delimiter) for line in lines]
        with_it = [count for count in counts if count]
        if lines and len(with_it) >= 0.9 * len(lines):
            return delimiter
    return None


def _as_list(rows: Sequence[Sequence[ListCell]]) -> ReadList:
    width = max((len(row) for row in rows), default=0)
    found = [[row[place] for row in rows if place < len(row) and row[place].text.strip()] for place in range(width)]
    first_line = next((cells[0].line for cells in found if _has_header(cells)), None)
    columns = [_column(cells, first_line) for cells in found]
    columns = [column for column in columns if column.cells]
    if not columns:
        raise ListError(ListProblem.EMPTY)
    chosen = max(range(len(columns)), key=lambda place: (_likeness(columns[place]), -place))
    return ReadList(tuple(columns), chosen)


def _column(cells: Sequence[ListCell], header_line: int | None) -> ListColumn:
    if cells and cells[0].line == header_line:
        return ListColumn(cells[0].text.strip(), tuple(cells[1:]))
    return ListColumn("", tuple(cells))


def _has_header(cells: Sequence[ListCell]) -> bool:
    """Return whether the first cell of a column is its header."""
    if len(cells) < 2:
        return False
    text = cells[0].text.strip()
    if _HEADERS.match(text):
        return True
    return not _is_like_an_address(text) and all(_is_like_an_address(cell.text) for cell in cells[1:50])


def _is_like_an_address(text: str) -> bool:
    stripped = text.strip()
    return "@" in stripped or _NUMBERISH.match(stripped) is not None


def _likeness(column: ListColumn) -> float:
    """Return a score: the share of numbers and e-mail addresses in a column, more with a fitting header."""
    cells = column.cells[:200]
    addresses = sum(_is_like_an_address(cell.text) for cell in cells) / len(cells)
    distinct = len({cell.text for cell in cells}) / len(cells)
    return addresses * distinct + (0.5 if _HEADERS.match(column.title) else 0)


def _workbook_rows(content: bytes) -> list[list[ListCell]]:
    """Return the rows of the first sheet that is not empty.

    Raises:
        ListError: it is no workbook, or one that unpacks to more than a list can be.
    """
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    from desktop.lookup import workbook_size

    try:
        content = workbook_size.checked(content)
    except workbook_size.WorkbookTooLargeError:
        raise ListError(ListProblem.TOO_LARGE) from None
    except workbook_size.NotAWorkbookError:
        raise ListError(ListProblem.NOT_A_LIST) from None

    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
        for name in workbook.sheet_names:
            sheet = workbook.get_sheet_by_name(name)
            found = sheet.to_python(skip_empty_area=False)
            if any(value not in {"", None} for row in found for value in row):
                return [[_cell(number, value) for value in row[:_MOST_COLUMNS]] for number, row in enumerate(found, 1)]
    except (CalamineError, PasswordError, ValueError, OSError):
        raise ListError(ListProblem.NOT_A_LIST) from None
    raise ListError(ListProblem.EMPTY)


def _cell(line: int, value: object) -> ListCell:
    """Return a value as people read it: whole numbers without ``.0``, formulas as their results."""
    if isinstance(value, float):
        if value.is_integer() and abs(value) < 10**20:
            text = str(int(value))
            return ListCell(line, text, is_inexact=len(text.lstrip("-")) > EXACT_DIGITS)
        return ListCell(line, repr(value))
    return ListCell(line, "" if value is None else str(value))
