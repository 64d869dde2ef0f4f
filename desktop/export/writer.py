"""Rows as a file: CSV that no spreadsheet executes, exact CSV, XLSX, JSON Lines, JSON that can be opened again.

A file appears whole or not at all, readable by its owner alone, and never replaces another one unasked.
"""

from __future__ import annotations

import contextlib
import csv
import enum
import errno
import io
import json
import os
import re
import secrets
import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.export.clipboard_formats import masked_row_text, raw_texts
from desktop.export.content import Export, ExportFormat, TextFile
from desktop.privacy.masking import Sensitivity
from desktop.runtime.files import create_private
from desktop.twilio.decoding.json_text import JsonFault, JsonProblem, parse

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from desktop.twilio.rows import ParticipantConversation

FORMAT = 1
"""Of the JSON file; a higher one is from a later version of this program."""
BOM = "\ufeff"
_CELLS_AT_ONCE, _JSON_AT_ONCE = 1000, 20_000
"""Rows per piece: progress and Cancel are looked at in between; a page is unpacked once per piece."""
_RUN = r"=+\-@\uff1d\uff0b\uff0d\uff20"
_FORMULA = re.compile(rf"\A(?=[{_RUN}\t\r\n\x00])|(?<=[;\t\r\n])(?=[{_RUN}])")
_FIRST = frozenset("=+-@\uff1d\uff0b\uff0d\uff20")
_LINE_ENDS = re.compile(r'("[^"\\]*(?:\\.[^"\\]*)*")|[\r\n]+', re.DOTALL)


class ExportProblem(enum.Enum):
    """Why no file was written."""

    CANCELLED = "cancelled"
    EXISTS = "another file has that name"
    LINK = "the name is a link to another file"
    NOT_A_FILE = "the name is no ordinary file"
    NO_FOLDER = "there is no such folder"
    DENIED = "the folder cannot be written"
    FULL = "the disk is full"
    NAME = "the name cannot be used"
    FAILED = "the file could not be written"


class ExportError(Exception):
    """Nothing was written, and nothing is left behind; the text names neither file nor folder."""

    def __init__(self, problem: ExportProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


@dataclass(slots=True)
class ExportProgress:
    """How far a file is, and whether it is still wanted: set and read from two threads."""

    rows_done: int = 0
    cancelled: bool = False


def file_name(moment: datetime, rows: int, export_format: ExportFormat, *, complete: bool) -> str:
    """Return a name without personal data, such as ``convolook-2026-11-23-1412-312-partial.csv``."""
    partial = "" if complete else "-partial"
    return f"convolook-{moment:%Y-%m-%d-%H%M}-{rows}{partial}{export_format.suffix}"


def safe_cell(text: str) -> str:
    """Return a cell that spreadsheets take for text: an apostrophe precedes what they would take for a formula.

    Where lists are separated by semicolons, a spreadsheet cuts cells at those of a CSV with commas, and at tabs and
    line ends too; so what follows one of them counts as the beginning of a cell.
    Source: OWASP, "CSV Injection".
    """
    if ";" not in text and text[:1] not in _FIRST and text.isprintable():
        return text
    return _FORMULA.sub("'", text)


def write(path: Path, export: Export | TextFile, progress: ExportProgress, *, replace: bool) -> None:
    """Write the file: beside it first, under another name, then renamed once it is whole.

    Args:
        path: where; the folder exists.
        export: what.
        progress: set to how far it is, and checked for cancellation.
        replace: the user agreed that a file of that name may be replaced.

    Raises:
        ExportError: there is no new file, and an existing file is unchanged.
    """
    try:
        try:
            _check_place(path, replace=replace)
        except ValueError:  # a NUL in the name
            raise ExportError(ExportProblem.NAME) from None
        part = path.with_name(f".convolook-{secrets.token_hex(6)}.part")
        try:
            _write_part(part, export, progress)
            _check_place(path, replace=replace)
            _move(part, path, replace=replace)
        finally:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
    except OSError as error:
        raise ExportError(_problem(error)) from None


def pieces(export: Export | TextFile) -> Iterator[tuple[bytes, int]]:
    """Yield the file's bytes piece by piece, each with the number of rows that are in the file so far."""
    if isinstance(export, TextFile):
        yield export.text.encode(), export.count
    elif export.format is ExportFormat.XLSX:
        from desktop.export.workbook import workbook_pieces

        yield from workbook_pieces(export)
    else:
        made = _csv_pieces(export) if export.format.is_csv else _json_pieces(export)
        yield from ((text.encode(), rows_done) for text, rows_done in made)


def _csv_pieces(export: Export) -> Iterator[tuple[str, int]]:
    safe = export.format is ExportFormat.CSV
    reads = [column.read for column in export.all_columns]
    buffer = io.StringIO(newline="")
    # Quotes around every cell keep a semicolon inside it from ending it.
    writer = csv.writer(
        buffer,
        delimiter=export.separator.value,
        lineterminator="\r\n",
        quoting=csv.QUOTE_ALL if safe else csv.QUOTE_MINIMAL,
    )
    writer.writerow([safe_cell(column.title) if safe else column.title for column in export.all_columns])
    yield (BOM if export.bom else "") + buffer.getvalue(), 0
    for start in range(0, len(export.rows), _CELLS_AT_ONCE):
        rows = export.rows[start : start + _CELLS_AT_ONCE]
        buffer.seek(0)
        buffer.truncate()
        if safe:
            writer.writerows([safe_cell(read(row)) for read in reads] for row in rows)
        else:
            writer.writerows([read(row) for read in reads] for row in rows)
        yield buffer.getvalue(), start + len(rows)


def _json_pieces(export: Export) -> Iterator[tuple[str, int]]:
    whole = export.format is ExportFormat.JSON
    if whole:
        yield f'{{"convolook": {_header_text(export)},\n"conversations": [', 0
    for start in range(0, len(export.rows), _JSON_AT_ONCE):
        rows = export.rows[start : start + _JSON_AT_ONCE]
        if export.masking.active:
            texts = [masked_row_text(row, export.masking) for row in rows]
        else:
            texts = [valid_json(text, row) for text, row in zip(raw_texts(rows), rows, strict=True)]
        if whole:
            yield (",\n" if start else "\n") + ",\n".join(texts), start + len(rows)
        else:
            lines = [json_on_one_line(_named(text, row, export)) for text, row in zip(texts, rows, strict=True)]
            yield "".join(f"{line}\n" for line in lines), start + len(rows)
    if whole:
        yield '\n],\n"meta": {"key": "conversations", "next_page_url": null}}\n', len(export.rows)


def _header_text(export: Export) -> str:
    header, masking = export.header, export.masking
    queries = [
        {"kind": query.kind.value}
        | ({} if masking.active else {"text": masking.copied(query.text, Sensitivity.PERSONAL)})
        for query in header.queries
    ]
    values = {
        "format": FORMAT,
        "version": header.version,
        "time": header.exported_at.isoformat(timespec="seconds").replace("+00:00", "Z"),
        "complete": header.complete,
        "rows": len(export.rows),
        "scope": header.scope,
        "masked": masking.active,
        "queries": queries,
    }
    return json.dumps(values, ensure_ascii=False)


def valid_json(text: str, row: ParticipantConversation) -> str:
    """Return a row that can be a value in a JSON file: as received, or as a string if it is no JSON."""
    if row.problem is None:
        return text
    found = parse(text)
    is_broken = isinstance(found, JsonProblem) and found.reason is not JsonFault.TOO_DEEP
    return json.dumps(text, ensure_ascii=False) if is_broken else text


def _named(text: str, row: ParticipantConversation, export: Export) -> str:
    return named_json(text, export.participant.read(row) if export.participant is not None else "")


def named_json(text: str, participant: str) -> str:
    """Return a row's JSON with the participant as its first member; all else stays as received."""
    start = text.find("{") + 1
    if not participant or not text.lstrip().startswith("{"):
        return text
    rest = text[start:].lstrip()
    comma = "" if rest.startswith("}") else ", "
    return f'{text[:start]}"participant": {json.dumps(participant, ensure_ascii=False)}{comma}{rest}'


def json_on_one_line(text: str) -> str:
    """Return a JSON text on one line, with unchanged values."""
    if "\n" not in text and "\r" not in text:
        return text
    # Between values a line end means nothing; inside a string it should not be, and is written as JSON writes it.
    return _LINE_ENDS.sub(lambda found: (found[1] or "").replace("\n", "\\n").replace("\r", "\\r"), text)


def _write_part(part: Path, export: Export | TextFile, progress: ExportProgress) -> None:
    with create_private(part) as file:
        for content, rows_done in pieces(export):
            if progress.cancelled:
                raise ExportError(ExportProblem.CANCELLED)
            file.write(content)
            progress.rows_done = rows_done
        file.flush()
        os.fsync(file.fileno())
    if progress.cancelled:
        raise ExportError(ExportProblem.CANCELLED)


def _check_place(path: Path, *, replace: bool) -> None:
    try:
        mode = path.lstat().st_mode
    except FileNotFoundError:
        return
    if stat.S_ISLNK(mode):
        raise ExportError(ExportProblem.LINK)
    if not stat.S_ISREG(mode):
        raise ExportError(ExportProblem.NOT_A_FILE)
    if not replace:
        raise ExportError(ExportProblem.EXISTS)


def _move(part: Path, path: Path, *, replace: bool) -> None:
    if replace or os.name == "nt":
        # On Windows a plain rename fails where a file is.
        part.replace(path) if replace else part.rename(path)
        return
    try:
        os.link(part, path)  # unlike a rename it fails where a file is, whoever put it there meanwhile
    except FileExistsError:
        raise ExportError(ExportProblem.EXISTS) from None
    except OSError:  # a file system without hard links
        _check_place(path, replace=False)
        part.rename(path)


_PROBLEMS = {
    "EACCES EPERM EROFS": ExportProblem.DENIED,
    "ENOSPC EDQUOT EFBIG": ExportProblem.FULL,
    "ENOENT ENOTDIR": ExportProblem.NO_FOLDER,
    "ENAMETOOLONG EINVAL EILSEQ": ExportProblem.NAME,
    "EEXIST": ExportProblem.EXISTS,
}


def _problem(error: OSError) -> ExportProblem:
    name = errno.errorcode.get(error.errno or 0, "?")
    return next((problem for names, problem in _PROBLEMS.items() if name in names.split()), ExportProblem.FAILED)
