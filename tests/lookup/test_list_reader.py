"""Lists as people have them: which column holds the participants, and that no file can do harm."""

from __future__ import annotations

import io
import os
import sys
import zipfile
from typing import TYPE_CHECKING

import pytest
import xlsxwriter  # type: ignore[import-untyped]

from desktop.lookup import list_reader, workbook_size
from desktop.lookup.list_reader import ListError, ListProblem, ReadList, read, read_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]


def texts(found: ReadList) -> list[str]:
    """Return the texts of the chosen column."""
    return [cell.text for cell in found.columns[found.chosen].cells]


def lines(found: ReadList) -> list[int]:
    return [cell.line for cell in found.columns[found.chosen].cells]


def workbook(path: Path, fill: Callable[[Worksheet], object]) -> Path:
    book = xlsxwriter.Workbook(path)
    fill(book.add_worksheet())
    book.close()
    return path


@pytest.mark.parametrize(
    ("text", "chosen"),
    [
        (
            "+14155550142\n\n ines.okafor \r\nwhatsapp:+14155550143",
            ["+14155550142", " ines.okafor ", "whatsapp:+14155550143"],
        ),
        ("Name;Phone\nInes;+14155550142\nTom;0171 1234567", ["+14155550142", "0171 1234567"]),
        ("id\tmail\n1\tines@example.org\n2\ttom@example.org\n", ["ines@example.org", "tom@example.org"]),
        ('"Okafor, Ines",+14155550142\n"Doe, Tom",+14155550143', ["+14155550142", "+14155550143"]),
        ("+14155550142, +14155550143", ["+14155550142", " +14155550143"]),
        ("Okafor, Ines\nbob\ncarla", ["Okafor, Ines", "bob", "carla"]),
        ("identity\nines\ntom", ["ines", "tom"]),
        ("ines\ntom", ["ines", "tom"]),
        ('+14155550142;"never closed\n+14155550143;x', ["+14155550142", "+14155550143"]),
    ],
)
def test_the_column_that_looks_like_participants_is_chosen(text: str, chosen: list[str]) -> None:
    assert texts(read_text(text)) == chosen


def test_lines_are_those_of_the_editor() -> None:
    assert lines(read_text("\n+14155550142\n\n+14155550143")) == [2, 4]
    assert lines(read_text("Phone,Name\n+14155550142,Ines\n\n+14155550143,Tom")) == [2, 4]


@pytest.mark.parametrize("text", ["", "\n \n", ";;\n;;"])
def test_nothing_is_no_list(text: str) -> None:
    with pytest.raises(ListError) as caught:
        read_text(text)

    assert caught.value.problem is ListProblem.EMPTY


@pytest.mark.parametrize(
    "content",
    [
        "+14155550142\nZoë".encode(),
        b"\xef\xbb\xbf+14155550142\nZo\xc3\xab",
        "+14155550142\nZoë".encode("utf-16"),
        b"+14155550142\nZo\xeb",
    ],
)
def test_a_text_file_is_read_in_its_encoding(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "list.txt").write_bytes(content)

    assert texts(read(tmp_path / "list.txt")) == ["+14155550142", "Zoë"]


def test_numbers_of_a_workbook_are_whole_digits_and_formulas_what_they_gave(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.write_row(0, 0, ["Name", "Phone"])
        sheet.write(1, 0, "Ines")
        sheet.write_number(1, 1, 491711234567)
        sheet.write_formula(2, 1, "=A1", None, 14155550142)
        sheet.write_string(4, 1, "+14155550143")
        sheet.write_number(5, 1, 1234567890123456789)

    found = read(workbook(tmp_path / "list.xlsx", fill))

    assert texts(found)[:3] == ["491711234567", "14155550142", "+14155550143"]
    assert lines(found) == [2, 3, 5, 6]
    assert [cell.is_inexact for cell in found.columns[found.chosen].cells] == [False, False, False, True]


def test_the_first_sheet_with_something_on_it_is_read(tmp_path: Path) -> None:
    book = xlsxwriter.Workbook(tmp_path / "list.xlsx")
    book.add_worksheet()
    book.add_worksheet().write(3, 2, "+14155550142")
    book.close()

    found = read(tmp_path / "list.xlsx")

    assert (texts(found), lines(found)) == (["+14155550142"], [4])


def test_a_cell_far_out_is_refused_before_a_sheet_of_that_size_is_made(tmp_path: Path) -> None:
    path = workbook(tmp_path / "list.xlsx", lambda sheet: sheet.write(1_048_575, 16_383, "x"))

    with pytest.raises(ListError) as caught:
        read(path)

    assert caught.value.problem is ListProblem.TOO_LARGE


def test_what_unpacks_to_more_than_a_list_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_size, "MOST_UNPACKED_BYTES", 10_000_000)
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/worksheets/sheet1.xml", b" " * 20_000_000)
    assert path.stat().st_size < 100_000

    with pytest.raises(ListError) as caught:
        read(path)

    assert caught.value.problem is ListProblem.TOO_LARGE


@pytest.mark.parametrize("text", ["\n", "\r", "a,b,c\n"])
def test_a_text_of_very_many_lines_or_cells_is_too_large(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    monkeypatch.setattr(list_reader, "_MOST_TEXTS", 1000)
    (tmp_path / "list.txt").write_text(text * 1001, newline="")

    with pytest.raises(ListError) as caught:
        read(tmp_path / "list.txt")

    assert caught.value.problem is ListProblem.TOO_LARGE


@pytest.mark.parametrize("long", ["x" * 200_000, '"' + "x" * 200_000 + '",7'])
def test_one_very_long_cell_does_not_hide_the_other_lines(long: str) -> None:
    found = read_text("a,+14155550142\n" * 10 + long + "\nb,+14155550143\n")

    assert [texts(found)[0], texts(found)[-1]] == ["+14155550142", "+14155550143"]


def test_a_file_that_is_no_list_is_refused(tmp_path: Path) -> None:
    contents = [b"PK\x03\x04broken", b"\x00\x01\x02", _packed({"a.txt": b"x"})]
    for content in contents:
        (tmp_path / "odd").write_bytes(content)

        with pytest.raises(ListError) as caught:
            read(tmp_path / "odd")

        assert caught.value.problem is ListProblem.NOT_A_LIST
    for path, problem in ((tmp_path / "none", ListProblem.UNREADABLE), (tmp_path, ListProblem.NOT_A_FILE)):
        with pytest.raises(ListError) as caught:
            read(path)
        assert caught.value.problem is problem


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX pipes")
def test_a_pipe_blocks_nobody(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    with pytest.raises(ListError) as caught:
        read(tmp_path / "pipe")

    assert caught.value.problem is ListProblem.NOT_A_FILE


def _packed(files: dict[str, bytes]) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as packed:
        for name, text in files.items():
            packed.writestr(name, text)
    return content.getvalue()
