"""Rows as an XLSX workbook: every text stays text, instants are dates, and a second sheet describes the lookup.

Nothing in it is a formula or a link, whatever a text looks like. Source: XlsxWriter's documentation, "Working with
Memory and Performance".
"""

from __future__ import annotations

import io
import tempfile
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.privacy.masking import Sensitivity, encodable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]

    from desktop.export.content import Export

MOST_CHARACTERS = 32_767
"""Characters that a cell of a spreadsheet holds, counted in UTF-16; longer texts are cut and end in ``…``."""
_ROWS_AT_ONCE = 1000
_CHUNK_BYTES = 1 << 20
_FIRST_DATE_S = -2_203_891_200.0
"""1 March 1900: spreadsheets know no date before 1900, and do not agree on the two months before this one."""
_WIDTHS = {"text": 24, "moment": 20}


def workbook_pieces(export: Export) -> Iterator[tuple[bytes, int]]:
    """Yield progress while the sheet is filled, then the workbook's bytes; all rows are done with the last of them."""
    import xlsxwriter  # type: ignore[import-untyped]

    target = io.BytesIO()
    # Rows that are done go to a file of the user alone, which is gone afterwards, instead of staying in memory.
    with tempfile.TemporaryDirectory(prefix="convolook-") as folder:
        options = {
            "constant_memory": True,
            "tmpdir": folder,
            "strings_to_numbers": False,
            "strings_to_formulas": False,
            "strings_to_urls": False,
        }
        workbook = xlsxwriter.Workbook(target, options)
        try:
            workbook.set_properties({"title": "Convolook", "created": export.header.exported_at.replace(tzinfo=None)})
            sheet = workbook.add_worksheet("Conversations")
            head, plain = workbook.add_format({"bold": True}), workbook.add_format({"num_format": "@"})
            moment = workbook.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
            columns = export.all_columns
            for place, column in enumerate(columns):
                is_moment = column.moment_s is not None
                sheet.set_column(place, place, _WIDTHS["moment" if is_moment else "text"])
                sheet.write_string(0, place, f"{column.title} (UTC)" if is_moment else column.title, head)
            sheet.freeze_panes(1, 0)
            sheet.autofilter(0, 0, max(1, export.count), max(0, len(columns) - 1))
            for number, row in enumerate(export.rows, 1):
                for place, column in enumerate(columns):
                    moment_s = column.moment_s(row) if column.moment_s is not None else None
                    if moment_s is not None and moment_s >= _FIRST_DATE_S:
                        when = datetime.fromtimestamp(moment_s, UTC).replace(tzinfo=None)
                        sheet.write_datetime(number, place, when, moment)
                    else:
                        sheet.write_string(number, place, cell_text(column.read(row)), plain)
                if number % _ROWS_AT_ONCE == 0:
                    yield b"", number - 1
            _tell_about(workbook.add_worksheet("About"), export)
        finally:
            # Given up as well as whole: its files are open until then, and some systems delete no open file.
            workbook.close()
    content = target.getbuffer()
    for start in range(0, len(content), _CHUNK_BYTES):
        yield bytes(content[start : start + _CHUNK_BYTES]), export.count


def cell_text(text: str) -> str:
    """Return a text cut to what a cell can hold."""
    if 2 * len(text) <= MOST_CHARACTERS:
        return text
    units = text.encode("utf-16-le", "surrogatepass")
    if len(units) <= 2 * MOST_CHARACTERS:
        return text
    # Half of a pair at the end is left out.
    return units[: 2 * (MOST_CHARACTERS - 1)].decode("utf-16-le", "ignore") + "…"


def _tell_about(sheet: Worksheet, export: Export) -> None:
    header, masking = export.header, export.masking
    lines = [
        (query.kind.value, encodable(masking.copied(query.text, Sensitivity.PERSONAL))) for query in header.queries
    ]
    lines += [
        ("Service", header.scope),
        ("Exported", header.exported_at.strftime("%Y-%m-%dT%H:%M:%SZ")),
        ("Conversations", str(export.count)),
        ("Complete", "yes" if header.complete else "no"),
        ("Masked", "yes" if masking.active else "no"),
        ("Convolook", header.version),
    ]
    sheet.set_column(0, 1, 28)
    for number, (name, value) in enumerate(lines):
        sheet.write_string(number, 0, name)
        sheet.write_string(number, 1, cell_text(value))
