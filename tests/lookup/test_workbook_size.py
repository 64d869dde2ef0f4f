"""Workbooks that unpack to far more than they are: refused before anything of that size is made."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import pytest

from desktop.lookup.list_reader import ListError, ListProblem, ReadList, read

if TYPE_CHECKING:
    from pathlib import Path

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OPEN = "urn:oasis:names:tc:opendocument:xmlns"


def packed(parts: dict[str, str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return buffer.getvalue()


def xlsx(rows: str, *, part: str = "worksheets/sheet1.xml", shared: str = "", head: str = "", sheets: int = 1) -> bytes:
    """Return a workbook with these rows on its sheet."""
    relations = f'<Relationship Id="r1" Type="{_OFFICE}/worksheet" Target="{part}"/>'
    named = "".join(f'<sheet name="{number}" sheetId="{number}" r:id="r1"/>' for number in range(1, sheets + 1))
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="r1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{named}</sheets></workbook>',
        f"xl/{part}": f'{head}<worksheet xmlns="{_MAIN}"><sheetData>{rows}</sheetData></worksheet>',
    }
    if shared:
        relations += f'<Relationship Id="r2" Type="{_OFFICE}/sharedStrings" Target="sharedStrings.xml"/>'
        parts["xl/sharedStrings.xml"] = f'<sst xmlns="{_MAIN}">{shared}</sst>'
    parts["xl/_rels/workbook.xml.rels"] = f'<Relationships xmlns="{_PACKAGE}/relationships">{relations}</Relationships>'
    return packed(parts)


def ods(rows: str) -> bytes:
    """Return a spreadsheet of LibreOffice with these rows."""
    spaces = "".join(f' xmlns:{name}="{_OPEN}:{name}:1.0"' for name in ("office", "table", "text", "manifest"))
    return packed(
        {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "META-INF/manifest.xml": f"<manifest:manifest{spaces}/>",
            "content.xml": f"<office:document-content{spaces}><office:body><office:spreadsheet>"
            f'<table:table table:name="A">{rows}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        }
    )


def open_row(rows: int, columns: int, text: str = "x") -> str:
    """Return a row of LibreOffice's that is repeated, as its cell is."""
    return (
        f'<table:table-row table:number-rows-repeated="{rows}"><table:table-cell office:value-type="string" '
        f'table:number-columns-repeated="{columns}"><text:p>{text}</text:p></table:table-cell></table:table-row>'
    )


FIRST = '<row r="1"><c r="A1"><v>14155550142</v></c></row>'
FAR = '<row r="900000"><c r="ABC900000"><v>1</v></c></row>'
PEOPLE = "".join(f'<row r="{row}"><c r="A{row}" t="s"><v>0</v></c></row>' for row in range(1, 2001))
BOMBS = {
    "a cell far out": xlsx(FIRST + FAR),
    "quoted otherwise": xlsx(FIRST + FAR.replace('"', "'")),
    "with blanks": xlsx(FIRST + FAR.replace("r=", "r = ")),
    "in lower case": xlsx(FIRST + FAR.replace("ABC", "abc")),
    "with zeros": xlsx(FIRST + FAR.replace("ABC", "ABC0000")),
    "behind a long gap": xlsx(FIRST + FAR.replace("<c ", f"<c {' ' * 400}")),
    "in a namespace": xlsx(
        FIRST + FAR.replace("<c", f'<x:c xmlns:x="{_MAIN}"').replace("</c", "</x:c"),
    ),
    "in another folder": xlsx(FIRST + FAR, part="elsewhere/s.xml"),
    "without references": xlsx(f'{FIRST}<row r="900000">{"<c><v>1</v></c>" * 500}</row>'),
    "one long text again and again": xlsx(PEOPLE, shared=f"<si><t>{'x' * 1_000_000}</t></si>"),
    "rows repeated": ods(open_row(1_000_000, 20)),
    "a text repeated": ods(open_row(20_000, 1, "x" * 100_000)),
    "behind empty rows": ods('<table:table-row table:number-rows-repeated="900000"/>' + open_row(1, 2)),
    "one sheet under many names": xlsx(FIRST, sheets=5000),
}


def outcome(folder: Path, content: bytes) -> ReadList:
    path = folder / "list.xlsx"
    path.write_bytes(content)
    return read(path)


@pytest.mark.parametrize("content", BOMBS.values(), ids=BOMBS)
def test_what_would_fill_the_memory_is_too_large(tmp_path: Path, content: bytes) -> None:
    assert len(content) < 300_000

    with pytest.raises(ListError) as caught:
        outcome(tmp_path, content)

    assert caught.value.problem is ListProblem.TOO_LARGE


def test_a_document_type_is_refused(tmp_path: Path) -> None:
    content = xlsx(FIRST, head='<!DOCTYPE worksheet [<!ENTITY a "b">]>')

    with pytest.raises(ListError) as caught:
        outcome(tmp_path, content)

    assert caught.value.problem is ListProblem.NOT_A_LIST


ORDINARY = {
    "a number": xlsx(FIRST),
    "a shared text": xlsx(
        '<row r="1"><c r="A1" t="s"><v>1</v></c></row>',
        shared=f"<si><t>{'x' * 30_000}</t></si><si><t>14155550142</t></si>",
    ),
    "no references": xlsx("<row><c><v>14155550142</v></c></row>"),
    "LibreOffice": ods(
        open_row(1, 1, "14155550142")
        + '<table:table-row table:number-rows-repeated="1048575">'
        + '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    ),
}


@pytest.mark.parametrize("content", ORDINARY.values(), ids=ORDINARY)
def test_an_ordinary_one_is_read(tmp_path: Path, content: bytes) -> None:
    found = outcome(tmp_path, content)

    assert [cell.text for column in found.columns for cell in column.cells] == ["14155550142"]
