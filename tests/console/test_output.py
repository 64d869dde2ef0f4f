"""Rows on standard output: each format whole, personal data hidden where the policy wants it."""

from __future__ import annotations

import csv
import errno
import io
import json
import os
from typing import TYPE_CHECKING

import pytest

from desktop.console.output import OutputFailedError, ReaderGoneError, RowPrinter
from desktop.privacy.masking import BULLETS, Masking
from tests.table_rows import row

if TYPE_CHECKING:
    from collections.abc import Callable

PERSONAL = ("+15558675310", "Order 1", "+15550100", "anna.bo")


class Pipe:
    """Takes at most three bytes at a time, sometimes none, as a slow reader does."""

    def __init__(self, fails: OSError | None = None) -> None:
        self.got = b""
        self._reading, self._writing = os.pipe()
        self._refuse = False
        self._fails = fails

    def write(self, data: memoryview, /) -> int | None:
        if self._fails is not None:
            raise self._fails
        self._refuse = not self._refuse
        if self._refuse:
            return None
        self.got += bytes(data[:3])
        return min(3, len(data))

    def fileno(self) -> int:
        return self._writing


def output_of(
    print_format: str,
    act: Callable[[RowPrinter], None],
    *,
    several: bool = False,
    with_service: bool = False,
    masked: bool = False,
) -> str:
    pipe = Pipe()
    printer = RowPrinter(pipe, print_format, several=several, with_service=with_service, masking=Masking(masked))
    printer.services = {"IS" + "1" * 32: "Help Desk"}
    printer.begin()
    act(printer)
    printer.end()
    return pipe.got.decode()


def two_pages(printer: RowPrinter) -> None:
    printer.rows([row(1, conversation_created_by="anna.bo"), row(2)], "+15558675310")
    printer.rows([], "+15558675310")
    printer.rows([row(3)], "+15558675310")


def test_an_array_is_one_whatever_its_pages() -> None:
    assert len(json.loads(output_of("json", two_pages))) == 3
    assert json.loads(output_of("json", lambda _printer: None)) == []


def test_lines_are_objects_with_their_participant_first() -> None:
    lines = output_of("jsonl", two_pages, several=True).splitlines()

    assert [next(iter(json.loads(line))) for line in lines] == ["participant"] * 3


@pytest.mark.parametrize(("print_format", "separator"), [("csv", ","), ("tsv", "\t")])
def test_tables_name_participant_and_service_where_there_are_several(print_format: str, separator: str) -> None:
    output = output_of(print_format, two_pages, several=True, with_service=True)
    lines = list(csv.DictReader(io.StringIO(output), delimiter=separator))

    assert next(iter(lines[0])) == "Participant"
    assert {line["Service"] for line in lines} == {"Help Desk"}


@pytest.mark.parametrize("print_format", ["json", "jsonl", "csv", "tsv"])
def test_nothing_personal_is_printed_while_the_policy_masks(print_format: str) -> None:
    output = output_of(print_format, two_pages, several=True, masked=True)

    assert not [text for text in PERSONAL if text in output]
    assert BULLETS in output or json.dumps(BULLETS)[1:-1] in output
    assert "CH" + "0" * 31 + "1" in output


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_a_full_disk_is_told_from_other_failures(number: int) -> None:
    full = RowPrinter(Pipe(OSError(number, "")), "csv", several=False, with_service=False, masking=Masking())
    odd = RowPrinter(Pipe(OSError(errno.EIO, "")), "csv", several=False, with_service=False, masking=Masking())
    gone = RowPrinter(Pipe(BrokenPipeError()), "csv", several=False, with_service=False, masking=Masking())

    with pytest.raises(OutputFailedError, match="the disk is full"):
        full.begin()
    with pytest.raises(OutputFailedError, match="cannot be written"):
        odd.begin()
    with pytest.raises(ReaderGoneError):
        gone.begin()
