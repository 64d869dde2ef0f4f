"""Files of the program's own, where something else may lie."""

from __future__ import annotations

import os
import stat
import sys
from typing import TYPE_CHECKING

import pytest

from desktop.runtime.files import (
    FileTooLargeError,
    NotRegularFileError,
    create_private,
    empty_private,
    open_regular,
    open_to_append,
    read_regular,
    write_atomically,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

posix = pytest.mark.skipif(sys.platform == "win32", reason="pipes and devices in the file system")


def folder(path: Path) -> None:
    path.mkdir()


def pipe(path: Path) -> None:
    os.mkfifo(path)


def device(path: Path) -> None:
    path.symlink_to("/dev/tty")


ODD = [folder, pytest.param(pipe, marks=posix), pytest.param(device, marks=posix)]


def test_what_was_written_is_read_again_by_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "new" / "file"

    write_atomically(path, b"one")
    write_atomically(path, b"two")

    assert read_regular(path, limit_bytes=3) == b"two"
    assert [one.name for one in path.parent.iterdir()] == ["file"]
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"four")

    with pytest.raises(FileTooLargeError):
        read_regular(path, limit_bytes=3)


@pytest.mark.parametrize("make", ODD)
def test_something_else_in_the_files_place_is_neither_read_nor_appended_to(
    tmp_path: Path, make: Callable[[Path], None]
) -> None:
    path = tmp_path / "file"
    make(path)

    with pytest.raises(NotRegularFileError):
        read_regular(path, limit_bytes=3)
    with pytest.raises(NotRegularFileError):
        open_to_append(path)


@posix
def test_a_link_is_followed_only_when_that_is_wanted(tmp_path: Path) -> None:
    path = tmp_path / "link"
    (tmp_path / "file").write_bytes(b"one")
    path.symlink_to(tmp_path / "file")

    assert read_regular(path, limit_bytes=3) == b"one"
    with pytest.raises(NotRegularFileError):
        open_regular(path, follow_link=False)


@posix
def test_a_file_is_created_for_its_owner_alone_and_only_where_nothing_is(tmp_path: Path) -> None:
    path, link = tmp_path / "file", tmp_path / "link"
    link.symlink_to(tmp_path / "nowhere")
    with create_private(path) as file:
        file.write(b"one")

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    for one in (path, link):
        with pytest.raises(FileExistsError):
            create_private(one)
    assert path.read_bytes() == b"one"
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize("make", ODD[:2])
def test_something_else_in_the_files_place_is_not_replaced(tmp_path: Path, make: Callable[[Path], None]) -> None:
    path = tmp_path / "file"
    make(path)

    with pytest.raises(NotRegularFileError):
        write_atomically(path, b"one")

    assert not path.is_file()
    assert [one.name for one in tmp_path.iterdir()] == ["file"]


def test_appending_goes_to_the_end(tmp_path: Path) -> None:
    path = tmp_path / "file"
    for piece in (b"one", b"two"):
        with open_to_append(path) as file:
            file.write(piece)

    assert path.read_bytes() == b"onetwo"


def test_a_file_that_cannot_be_deleted_can_be_emptied(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"one")

    empty_private(path)

    assert path.read_bytes() == b""
    with pytest.raises(FileNotFoundError):
        empty_private(tmp_path / "none")


@posix
def test_what_a_link_leads_to_is_not_emptied(tmp_path: Path) -> None:
    other, link = tmp_path / "other", tmp_path / "link"
    other.write_bytes(b"precious")
    link.symlink_to(other)

    with pytest.raises(NotRegularFileError):
        empty_private(link)

    assert other.read_bytes() == b"precious"
