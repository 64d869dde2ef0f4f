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
SAME_FOLDER = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
WRITTEN = settings(SAME_FOLDER, max_examples=60)  # QSettings waits for the disk
READ = settings(SAME_FOLDER, max_examples=500)


def fresh(folder: Path) -> Path:
    """Return a path that was never used: QSettings keeps what it read of a file of the same size and second."""
    return folder / f"{uuid.uuid4().hex}.ini"


def by_qt(path: Path) -> dict[str, str]:
    """Return what QSettings reads of a file; of a copy, as it remembers what it has written itself."""
    copy = fresh(path.parent)
    copy.write_bytes(path.read_bytes())
    found = IniFile(copy)
    assert found.problem is None
    return dict(found._stored)


def test_the_format_is_the_same() -> None:
    assert FORMAT == ini_file.FORMAT


@WRITTEN
@given(st.dictionaries(KEYS, TEXTS, max_size=6))
@example({"General/a": "x", "general": "y", "a/General/b": "z"})
@example({"a": "\ufeffb"})
@example({"accounts/1/name": 'a, b; c = "d" \\ %20 @x @@ @ByteArray(x)'})
def test_what_qt_writes_is_read_as_qt_reads_it(tmp_path: Path, values: dict[str, str]) -> None:
    path = fresh(tmp_path)
    IniFile(path).write(values or {"a": "b"})

    assert read_ini(path) == by_qt(path)


BYTES = st.binary(max_size=30).filter(lambda data: b"\0" not in data)
SIGNS = [*'="\\,;[]%@()+ \t\n\r\v\f/abx10é€😀\ufeff\xa0']
PIECES = (
    r"name= [accounts] [a] [a/b] [General] [gENERAL] [%General] 1\name= %U00e9 %Ud800 %Udc00 %U+0aB %2f %5C \xd83d"
    r" \xde00 \x41 \101 \777777 \0 @@ @Size(1 @Rect(1 @Point( @ByteArray( @String( @Invalid() @Foo(x)"
)
HAND_MADE = st.lists(
    st.sampled_from([piece.encode() for piece in [*SIGNS, *PIECES.split(" "), "\r\n"]])
    | st.sampled_from([b"\xc3", b"\xa9", b"\xe2\x82", b"\xf0\x9f", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\xff"]),
    max_size=20,
).map(b"".join)


@READ
@given(st.one_of(HAND_MADE, BYTES, HAND_MADE.map(b"a=".__add__)))
@example(b"a=1\\\nb\n")
@example(b'a="x;y" ; z\n')
@example(b"a = b , c\n")
@example(b"[1\\name=[accounts]\n,=")
@example(b"% a=")
@example(b"a=b\\x")
@example("a=\\é\n".encode())
@example(b"a=\xc3\\n\xa9")
@example(b"a=@Size(a))\nb=@Size(1 2)\nc=@Foo(x)")
@example(b"[a]\nb=1\n[General]\na\\b=2\n")
@example(b"[a/b]\nx=1\n")
@example(b"a=@ByteArray(x), y\n")
@example(b"a=\xef\xbb\xbfx\n\xef\xbb\xbf\xef\xbb\xbfb=1\n")
def test_what_a_hand_wrote_is_read_as_qt_reads_it(tmp_path: Path, data: bytes) -> None:
    path = fresh(tmp_path)
    path.write_bytes(b"[General]\nformat=%d\n%b" % (FORMAT, data))
    mine = read_ini(path)
    theirs = IniFile(path)

    assert mine == (theirs._stored if theirs.problem is None else {})


@pytest.mark.parametrize("content", [b"", b"\0", b"[General]\nformat=2\n", b"format\n", b"[General]\nx=1\n"])
def test_a_file_that_cannot_be_trusted_has_nothing(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "Convolook.ini"
    path.write_bytes(content)

    assert read_ini(path) == {}
    assert read_ini(tmp_path / "missing.ini") == {}
