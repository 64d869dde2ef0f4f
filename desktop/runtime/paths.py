"""Paths of resources, settings and logs, in a checkout, a wheel and a packaged program."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent
_FOLDER = "Convolook"


def resource(name: str) -> Path:
    """Return the path of a file or folder that comes with the program.

    A wheel and the packaged program hold the resources inside the package, a checkout beside it.

    Args:
        name: with forward slashes, relative to ``resources``: ``icons/search.svg``.
    """
    inside = _PACKAGE / "resources"
    return (inside if inside.is_dir() else _PACKAGE.parent / "resources") / name


def config_dir() -> Path:
    """Return the folder of the settings and of the recent lookups, which may not exist yet."""
    return (
        _portable_dir()
        or {
            "win32": lambda: _windows_folder("APPDATA", "AppData/Roaming") / _FOLDER,
            "darwin": lambda: Path.home() / "Library/Preferences" / _FOLDER,
        }.get(sys.platform, lambda: _xdg_folder("XDG_CONFIG_HOME", ".config") / _FOLDER)()
    )


def settings_file() -> Path:
    """Return the path of the settings file, which may not exist yet."""
    return config_dir() / "Convolook.ini"


def state_dir() -> Path:
    """Return the folder of log and crash file, which may not exist yet."""
    return (
        _portable_dir()
        or {
            "win32": lambda: _windows_folder("LOCALAPPDATA", "AppData/Local") / _FOLDER,
            "darwin": lambda: Path.home() / "Library/Logs" / _FOLDER,
        }.get(sys.platform, lambda: _xdg_folder("XDG_STATE_HOME", ".local/state") / _FOLDER)()
    )


def _portable_dir() -> Path | None:
    """Return the folder beside the packaged program if a file ``portable`` is there and the folder is writable."""
    if not getattr(sys, "frozen", False) or sys.platform == "darwin":
        return None
    beside = Path(sys.executable).resolve().parent
    return beside / _FOLDER if (beside / "portable").is_file() and os.access(beside, os.W_OK) else None


def _windows_folder(variable: str, below_home: str) -> Path:
    value = os.environ.get(variable)
    return Path(value) if value else Path.home() / below_home


def _xdg_folder(variable: str, below_home: str) -> Path:
    # The XDG base directory specification: a relative value is to be ignored.
    value = os.environ.get(variable, "")
    return Path(value) if value.startswith("/") else Path.home() / below_home
