"""The settings file as it is read without Qt: the same as QSettings reads it."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from desktop.console.ini_reader import FORMAT, read_ini
from desktop.settings import ini_file
from desktop.settings.ini_file import IniFile

if TYPE_CHECKING:
    from pathlib import Path

KEYS = (
    st.lists(
        st.text(st.characters(blacklist_characters="/\\\0", blacklist_categories=["Cs"]), min_size=1, max_size=8),
        min_size=1,
        max_size=4,
    )
    .map("/".join)
    .filter(lambda key: key != "format")
)
TEXTS = st.text(st.characters(blacklist_characters="\0", blacklist_categories=["Cs"]), max_size=40)
SAME_FOLDER = settings(derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


def fresh(folder: Path) -> Path:
    """Return a path that was never used: QSettings keeps what it read of a file of the same size and second."""
    return folder / f"{uuid.uuid4().hex}.ini"


def by_qt(path: Path) -> dict[str, str]:
    """Return what QSettings reads of a file."""
    found = IniFile(path)
    assert found.problem is None
    return dict(found._stored)


def test_the_format_is_the_same() -> None:
    assert FORMAT == ini_file.FORMAT


@SAME_FOLDER
@given(st.dictionaries(KEYS, TEXTS, max_size=6))
@example({"General/a": "x", "general": "y", "a/General/b": "z"})
@example({"accounts/1/name": 'a, b; c = "d" \\ %20 @x @@ @ByteArray(x)'})
def test_what_qt_writes_is_read_as_qt_reads_it(tmp_path: Path, values: dict[str, str]) -> None:
    path = fresh(tmp_path)
    IniFile(path).write(values or {"a": "b"})

    assert read_ini(path) == by_qt(path)


HAND_MADE = st.lists(
    st.sampled_from(
        [
            *'="\\,;[]%@ \t\nabx1é',
            "name",
            "[accounts]",
            "[General]",
            "[%General]",
            "1\\name=",
            "%U00e9",
            "\\x41",
            "\r\n",
        ]
    ),
    max_size=20,
).map("".join)


@SAME_FOLDER
@given(HAND_MADE)
@example("a=1\\\nb\n")
@example('a="x;y" ; z\n')
@example("a = b , c\n")
@example("[1\\name=[accounts]\n,=")
@example("% a=")
@example("a=b\\x")
def test_what_a_hand_wrote_is_read_as_qt_reads_it(tmp_path: Path, text: str) -> None:
    path = fresh(tmp_path)
    path.write_bytes(f"[General]\nformat={FORMAT}\n{text}".encode())
    mine = read_ini(path)
    theirs = IniFile(path)

    # Qt lists keys with empty parts, too, and gives another key's text for them.
    found = {key: text for key, text in theirs._stored.items() if all(key.split("/"))}
    assert mine == (found if theirs.problem is None else {})


@pytest.mark.parametrize("content", [b"", b"\0", b"[General]\nformat=2\n", b"format\n", b"[General]\nx=1\n"])
def test_a_file_that_cannot_be_trusted_has_nothing(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "Convolook.ini"
    path.write_bytes(content)

    assert read_ini(path) == {}
    assert read_ini(tmp_path / "missing.ini") == {}
