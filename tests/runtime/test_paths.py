"""Where the program keeps things."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from desktop.runtime import paths

if TYPE_CHECKING:
    from pathlib import Path


def test_resources_of_a_checkout_lie_beside_the_package(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "desktop").mkdir()
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path / "desktop")

    assert paths.resource("icons/a.svg") == tmp_path / "resources" / "icons" / "a.svg"


def test_resources_of_a_wheel_lie_inside_the_package(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "desktop" / "resources").mkdir(parents=True)
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path / "desktop")

    assert paths.resource("icons/a.svg") == tmp_path / "desktop" / "resources" / "icons" / "a.svg"


def test_resources_are_found_from_here() -> None:
    assert paths.resource("icons").is_dir()


def test_linux_follows_the_xdg_folders(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "c"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "s"))

    assert paths.config_dir() == tmp_path / "c" / "Convolook"
    assert paths.state_dir() == tmp_path / "s" / "Convolook"


@pytest.mark.parametrize("value", ["", "relative/folder"])
def test_linux_falls_back_when_the_xdg_folder_is_no_absolute_path(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, value: str
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", value)
    monkeypatch.setenv("XDG_STATE_HOME", value)

    assert paths.config_dir() == tmp_path / ".config" / "Convolook"
    assert paths.state_dir() == tmp_path / ".local" / "state" / "Convolook"


def test_windows_uses_roaming_and_local_folders(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("APPDATA", str(tmp_path / "r"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "l"))

    assert paths.config_dir() == tmp_path / "r" / "Convolook"
    assert paths.state_dir() == tmp_path / "l" / "Convolook"


def test_macos_uses_the_library_folders(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setenv("HOME", str(tmp_path))

    assert paths.config_dir() == tmp_path / "Library" / "Preferences" / "Convolook"
    assert paths.state_dir() == tmp_path / "Library" / "Logs" / "Convolook"


@pytest.fixture
def packaged(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Pretend to be the packaged program; return its folder."""
    folder = tmp_path / "unpacked"
    folder.mkdir()
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(folder / "convolook"))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CONFIG_HOME", "")
    monkeypatch.setenv("XDG_STATE_HOME", "")
    return folder


def test_a_file_beside_the_packaged_program_keeps_everything_there(packaged: Path) -> None:
    (packaged / "portable").touch()

    assert paths.config_dir() == paths.state_dir() == packaged / "Convolook"


def test_without_that_file_the_packaged_program_uses_the_usual_folders(packaged: Path, tmp_path: Path) -> None:
    assert paths.config_dir() == tmp_path / "home" / ".config" / "Convolook"


def test_a_folder_that_may_not_be_written_is_not_kept_in(
    packaged: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (packaged / "portable").touch()
    monkeypatch.setattr(os, "access", lambda _path, _mode: False)  # root may write anywhere

    assert paths.state_dir() == tmp_path / "home" / ".local" / "state" / "Convolook"


def test_only_a_packaged_program_is_portable(packaged: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (packaged / "portable").touch()
    monkeypatch.delattr(sys, "frozen")

    assert paths.config_dir() == tmp_path / "home" / ".config" / "Convolook"
