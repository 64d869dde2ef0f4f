"""The settings file, whatever state it is in."""

from __future__ import annotations

import errno
import os
import stat
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLockFile

from desktop.settings.ini_file import FORMAT, IniFile, SettingsProblem
from tests.waiting import Taken


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "below" / "Convolook.ini"


def test_texts_come_back_from_disk(path: Path) -> None:
    texts = {"a/b": "plain", "a/c": 'comma, semi; "quote" \\ % =', "a/d": "Zürich 東京 \n\t", "e": "@Variant(x)"}

    assert IniFile(path).write(texts)

    again = IniFile(path)
    assert {key: again.get(key) for key in texts} == texts
    assert again.children("a") == ["b", "c", "d"]
    assert again.problem is None


def test_removed_texts_stay_removed(path: Path) -> None:
    IniFile(path).write({"a/b": "1", "a/c": "2", "d": "3"})

    IniFile(path).write({"a/b": None, "a/c": None})

    again = IniFile(path)
    assert again.children("a") == []
    assert again.get("d") == "3"


@pytest.mark.skipif(os.name != "posix", reason="POSIX permissions")
def test_only_the_owner_can_read_it(path: Path) -> None:
    IniFile(path).write({"a": "1"})

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_two_programs_lose_nothing_of_each_other(path: Path) -> None:
    one, two = IniFile(path), IniFile(path)

    one.write({"accounts/1/name": "A"})
    two.write({"accounts/2/name": "B"})
    one.refresh()

    assert one.children("accounts") == ["1", "2"]
    assert IniFile(path).children("accounts") == ["1", "2"]


@pytest.mark.parametrize(
    "content",
    [b"\xff\xfe\x00garbage", b"a=1\n", b"[General]\nformat=many\n", b"[General\n=\n]", b"\0" * 100, b"x" * 5_000_000],
)
def test_a_broken_file_is_set_aside(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)

    broken = IniFile(path)

    assert broken.problem is SettingsProblem.BROKEN_SET_ASIDE
    assert path.with_name("Convolook.ini.broken").read_bytes() == content
    assert broken.write({"a": "2"})
    assert IniFile(path).get("a") == "2"


def test_a_newer_file_is_set_aside_and_never_written_over(path: Path) -> None:
    path.parent.mkdir()
    path.write_text(f"[General]\nformat={FORMAT + 1}\nnew=1\n")
    before = path.read_bytes()

    newer = IniFile(path)

    assert newer.problem is SettingsProblem.NEWER_SET_ASIDE
    assert newer.get("new") is None
    assert newer.set_aside_as == path.with_name("Convolook.ini.newer")
    assert newer.set_aside_as.read_bytes() == before


def test_files_set_aside_before_are_kept(path: Path) -> None:
    path.parent.mkdir()
    for content in ("one", "two", "three"):
        path.write_text(content)
        IniFile(path)

    kept = sorted(one.name for one in path.parent.iterdir())

    assert kept == ["Convolook.ini.broken", "Convolook.ini.broken1", "Convolook.ini.broken2"]


def test_an_empty_file_is_a_new_one(path: Path) -> None:
    path.parent.mkdir()
    path.touch()

    assert IniFile(path).problem is None


def test_a_folder_in_its_place_is_left_alone(path: Path) -> None:
    path.mkdir(parents=True)

    blocked = IniFile(path)

    assert blocked.problem is SettingsProblem.CANNOT_READ
    assert not blocked.write({"a": "1"})
    assert blocked.get("a") == "1"
    assert path.is_dir()


def test_a_place_that_cannot_be_written_keeps_all_in_memory_until_it_can(tmp_path: Path) -> None:
    blocker = tmp_path / "below"
    blocker.write_text("not a folder")
    file = IniFile(blocker / "Convolook.ini")

    assert not file.write({"a": "1"})
    assert file.problem is SettingsProblem.CANNOT_WRITE
    assert file.get("a") == "1"

    blocker.unlink()
    assert file.write({"b": "2"})
    assert [file.problem] == [None]
    assert IniFile(blocker / "Convolook.ini").get("a") == "1"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a full device")
def test_a_full_disk_keeps_all_in_memory(tmp_path: Path) -> None:
    path = tmp_path / "Convolook.ini"
    path.symlink_to("/dev/full")

    file = IniFile(path)

    assert not file.write({"a": "1"})
    assert file.get("a") == "1"
    assert file.problem is not None


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=300))
def test_any_bytes_are_read_or_set_aside(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "any.ini"
    path.write_bytes(content)

    file = IniFile(path)

    assert file.write({"a": "1"})
    assert IniFile(path).get("a") == "1"


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(exclude_categories=["Cs"])))
@example("\ufeff")
@example("\ufeff\ufeffa")
@example("\ufffea")
def test_any_text_comes_back(tmp_path: Path, text: str) -> None:
    path = tmp_path / "text.ini"

    IniFile(path).write({"group/key": text})

    assert IniFile(path).get("group/key") == text


@pytest.mark.skipif(sys.platform == "win32", reason="pipes in the file system")
def test_a_pipe_in_its_place_is_neither_waited_for_nor_replaced(path: Path) -> None:
    path.parent.mkdir()
    os.mkfifo(path)

    ini = IniFile(path)

    assert ini.problem is SettingsProblem.CANNOT_READ
    assert not ini.write({"a/b": "text"})
    assert path.is_fifo()


@pytest.mark.skipif(sys.platform == "win32", reason="pipes in the file system")
@pytest.mark.parametrize("name", ["Convolook.ini", "Convolook.ini.lock"])
def test_a_pipe_that_comes_while_the_program_runs_holds_nobody_up(tmp_path: Path, name: str) -> None:
    ini = IniFile(tmp_path / "Convolook.ini")
    os.mkfifo(tmp_path / name)

    assert not ini.write({"a/b": "text"})

    assert ini.problem is SettingsProblem.CANNOT_WRITE
    assert ini.get("a/b") == "text"
    assert (tmp_path / name).is_fifo()


def test_a_lock_of_another_machine_is_not_waited_for(path: Path) -> None:
    ini = IniFile(path)
    assert ini.write({"a/b": "1"})
    lock = path.with_name(f"{path.name}.lock")
    lock.write_text(f"4711\nconvolook\nelsewhere\n{'0' * 32}\n{'f' * 8}\n")
    taken = Taken()

    assert not ini.write({"a/b": "2"})

    assert taken.within(5.0)  # QSettings waits for thirty seconds
    assert ini.problem is SettingsProblem.CANNOT_WRITE
    assert ini.get("a/b") == "2"
    assert lock.exists()
    lock.unlink()
    assert ini.write({"c/d": "3"})
    assert [IniFile(path).get(key) for key in ("a/b", "c/d")] == ["2", "3"]


def test_a_lock_of_our_own_that_could_not_be_deleted_is_no_obstacle(path: Path) -> None:
    ini = IniFile(path)
    assert ini.write({"a/b": "1"})
    left = QLockFile(str(path.with_name(f"{path.name}.lock")))
    assert left.tryLock(0)

    assert ini.write({"a/b": "2"})

    assert IniFile(path).get("a/b") == "2"


def test_a_file_system_that_does_not_say_what_is_there_stops_nobody(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ini = IniFile(path)
    assert ini.write({"a/b": "1"})
    monkeypatch.setattr(os, "stat", _stale)
    monkeypatch.setattr(os, "lstat", _stale)

    assert not ini.write({"a/b": "2"})
    ini.refresh()
    other = IniFile(path)

    assert ini.problem is SettingsProblem.CANNOT_WRITE
    assert ini.get("a/b") == "2"
    assert other.problem is SettingsProblem.CANNOT_READ
    assert not other.write({"a/b": "3"})
    monkeypatch.undo()
    assert IniFile(path).get("a/b") == "1"


def _stale(*_arguments: object, **_more: object) -> None:
    """Fail as a network file system does whose server has lost the file."""
    raise OSError(errno.ESTALE, "Stale file handle")
