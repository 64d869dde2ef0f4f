"""An exported file comes back as it was, and no file does more than be read."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.export import reader
from desktop.export.content import Export, ExportFormat, ExportHeader
from desktop.export.reader import ExportedFileError, ExportedFileProblem, parse, read
from desktop.export.writer import ExportProgress, pieces, write
from desktop.privacy.masking import BULLETS, Masking
from desktop.twilio.rows import RowProblem
from desktop.twilio.types import ParticipantKind, ParticipantQuery, ScopeKind, ServiceScope
from tests.conversation_rows import from_text, received

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.twilio.rows import ParticipantConversation

NOW = datetime(2026, 11, 23, 14, 12, tzinfo=UTC)
QUERY = ParticipantQuery(ParticipantKind.IDENTITY, "Ana María +1 & \u202e")
SERVICE = "IS" + "1" * 32
HEADER = {"format": 1}


def exported(rows: list[ParticipantConversation], masking: Masking | None = None) -> bytes:
    header = ExportHeader((QUERY,), SERVICE, NOW, False, "0.1.0")
    return "".join(
        content.decode() for content, _ in pieces(Export(rows, ExportFormat.JSON, (), header, masking or Masking()))
    ).encode()


def made(rows: list[Any], **header: Any) -> bytes:
    return json.dumps({"convolook": HEADER | header, "conversations": rows}).encode()


def problem_of(body: bytes) -> ExportedFileProblem:
    with pytest.raises(ExportedFileError) as caught:
        parse(body)
    return caught.value.problem


def test_a_file_comes_back_as_it_was() -> None:
    rows = [from_text(json.dumps(received(conversation_sid=f"CH{n:032x}"))) for n in range(120)]

    found = parse(exported(rows))

    assert [one.raw_text() for one in found.rows] == [one.raw_text() for one in rows]
    assert [(one.conversation_sid, one.date_updated_s) for one in found.rows] == [
        (one.conversation_sid, one.date_updated_s) for one in rows
    ]
    assert found.queries == (QUERY,)
    assert found.scope == ServiceScope(ScopeKind.ONE, SERVICE)
    assert found.exported_at == NOW
    assert not found.complete
    assert not found.masked


@pytest.mark.parametrize(
    "text",
    [
        '{"conversation_sid": "CH1",\n\t"n": 1.50, "n": 123456789012345678901234567890}',
        '{"conversation_sid": "CH1", "conversation_friendly_name": "\\ud800"}',
        '{"conversation_sid": "CH1", "conversation_state": {"odd": true}}',
        '{"conversation_sid": "CH1", "conversation_attributes": "{\\"a\\": [1, 2"}',
        '{"conversation_sid": "CH1", "links": ' + "[" * 5000 + "]" * 5000 + "}",
    ],
)
def test_odd_rows_come_back_as_they_were(text: str) -> None:
    found = parse(exported([from_text(text), from_text(json.dumps(received()))]))

    assert found.rows[0].raw_text() == text
    assert found.rows[0].conversation_sid == "CH1"
    assert found.rows[1].problem is None


def test_a_row_that_is_no_json_does_not_hide_the_others() -> None:
    found = parse(exported([from_text('{"conversation_sid": nope}'), from_text(json.dumps(received()))]))

    assert json.loads(found.rows[0].raw_text()) == '{"conversation_sid": nope}'
    assert found.rows[0].problem is RowProblem.NOT_AN_OBJECT
    assert found.rows[1].conversation_sid == received()["conversation_sid"]


def test_a_masked_file_comes_back_without_names() -> None:
    found = parse(exported([from_text(json.dumps(received(conversation_friendly_name="Ana")))], Masking(active=True)))

    assert found.masked
    assert found.queries == ()
    assert found.rows[0].conversation_friendly_name == BULLETS
    assert found.rows[0].conversation_sid == received()["conversation_sid"]


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        (b"", ExportedFileProblem.NOT_OURS),
        (b"a,b\r\n1,2", ExportedFileProblem.NOT_OURS),
        (b"[]", ExportedFileProblem.NOT_OURS),
        (b"{}", ExportedFileProblem.NOT_OURS),
        (b'{"conversations": []}', ExportedFileProblem.NOT_OURS),
        (b'{"convolook": 1, "conversations": []}', ExportedFileProblem.NOT_OURS),
        (b'{"convolook": {"format": "1"}, "conversations": []}', ExportedFileProblem.NOT_OURS),
        (b'{"convolook": {"format": 1}}', ExportedFileProblem.NOT_OURS),
        (b'{"convolook": {"format": 1}, "conversations": null}', ExportedFileProblem.NOT_OURS),
        (b'{"convolook": {"format": 0}, "conversations": [{}]}', ExportedFileProblem.NOT_OURS),
        (b'{"convolook": {"format": 2}, "conversations": [{}]}', ExportedFileProblem.NEWER),
        (b'{"convolook": {"format": 1}, "conversations": []}', ExportedFileProblem.EMPTY),
        (b'{"convolook": {"format": 1}, "conversations": [{}', ExportedFileProblem.NOT_JSON),
        (b"[" * 200_000, ExportedFileProblem.NOT_OURS),
        (b'{"convolook": ' * 50_000, ExportedFileProblem.NOT_JSON),
        (made([{}], queries=[{"kind": "Name"}]), ExportedFileProblem.NOT_OURS),
        (made([{}], queries=[{"kind": "Identity"}] * 2000), ExportedFileProblem.NOT_OURS),
    ],
    ids=range(17),
)
def test_other_files_are_refused_in_a_word(body: bytes, problem: ExportedFileProblem) -> None:
    assert problem_of(body) is problem


@given(
    st.binary(max_size=200)
    | st.binary(max_size=60).map(lambda one: b'{"convolook":{"format":1},"conversations":[' + one + b"]}")
)
def test_any_bytes_are_refused_or_become_rows(body: bytes) -> None:
    try:
        found = parse(body)
    except ExportedFileError:
        return
    assert [one.raw_text() for one in found.rows]


def test_odd_headers_cost_only_their_own_value() -> None:
    found = parse(made([{}], scope="../../etc", time="yesterday", queries=[{"kind": "Identity", "text": "x" * 300}]))

    assert found.scope == ServiceScope()
    assert found.exported_at is None
    assert found.queries == ()


def test_too_much_is_refused_before_it_fills_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "MAX_ROWS", 3)
    monkeypatch.setattr(reader, "_MAX_COMMAS", 100)

    assert problem_of(made([{}] * 4)) is ExportedFileProblem.TOO_LARGE
    assert (
        problem_of(b'{"convolook": {"format": 1}, "conversations": [' + b"1," * 200 + b"1]}")
        is ExportedFileProblem.TOO_LARGE
    )


# Files


def problem_of_file(path: Path) -> ExportedFileProblem:
    with pytest.raises(ExportedFileError) as caught:
        read(path)
    assert str(path) not in f"{caught.value!r}"
    return caught.value.problem


def test_what_was_written_is_read(tmp_path: Path) -> None:
    rows = [from_text(json.dumps(received()))]
    export = Export(rows, ExportFormat.JSON, (), ExportHeader((QUERY,), "all", NOW, True, "0.1.0"))
    write(tmp_path / "x.json", export, ExportProgress(), replace=False)

    found = read(tmp_path / "x.json")

    assert found.complete
    assert found.scope.kind is ScopeKind.ALL
    assert [one.key for one in found.rows] == [rows[0].key]


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "x.json").open("wb") as file:
        file.truncate(reader.MAX_BYTES + 1)

    assert problem_of_file(tmp_path / "x.json") is ExportedFileProblem.TOO_LARGE


def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    assert problem_of_file(tmp_path) is ExportedFileProblem.NOT_A_FILE
    assert problem_of_file(tmp_path / "gone.json") is ExportedFileProblem.UNREADABLE
    assert problem_of_file(tmp_path / "a\x00b") is ExportedFileProblem.UNREADABLE


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    assert problem_of_file(tmp_path / "pipe") is ExportedFileProblem.NOT_A_FILE
