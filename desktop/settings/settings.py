"""Preferences, and what the window looked like, from one run to the next."""

from __future__ import annotations

import base64
import binascii
import enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.runtime import paths
from desktop.runtime.records import replace, values_of
from desktop.settings.ini_file import IniFile
from desktop.settings.preferences import Preferences

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.settings.ini_file import SettingsFailure


def settings_path() -> Path:
    """Return where the settings file is. Source: INTERFACE, "What is written where"."""
    return paths.config_dir() / "Convolook.ini"


class Settings(QObject):
    """The settings file, whose sections have their own readers; never raises because of the disk.

    Signals:
        preferences_changed: the new ``Preferences``.
        failed: the ``SettingsFailure`` of a file that cannot be written, once until it can be again.
    """

    preferences_changed = Signal(object)
    failed = Signal(object)

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.file = IniFile(path or settings_path())
        """For the readers of other sections; they write through ``write``, which tells what the disk did not take."""
        self._is_stored = True
        self._preferences = self._read_preferences()

    @property
    def failure(self) -> SettingsFailure | None:
        """Return what is wrong with the file now, or was at the start."""
        return self.file.failure

    def write(self, changes: dict[str, str | None]) -> bool:
        """Set or (None) remove texts under their keys; return whether they are on disk."""
        was_stored, self._is_stored = self._is_stored, self.file.write(changes)
        if was_stored and not self._is_stored:
            self.failed.emit(self.failure)
        return self._is_stored

    # Preferences

    @property
    def preferences(self) -> Preferences:
        """Return what the user prefers."""
        return self._preferences

    def set_preferences(self, preferences: Preferences) -> None:
        """Take and store new preferences; numbers out of range are moved into it."""
        preferences = preferences.within_limits()
        if preferences == self._preferences:
            return
        before, self._preferences = _texts(self._preferences), preferences
        # What was not changed here may have been changed by another program of this user, and stays.
        changed = {key: text for key, text in _texts(preferences).items() if text != before[key]}
        self.write({f"preferences/{key}": text for key, text in changed.items()})
        self.preferences_changed.emit(preferences)

    def take_over(self, name: str) -> None:
        """Read one preference again, which another program of this user may have changed."""
        self.file.refresh()
        found = _parsed(self.file.get(f"preferences/{name}"), getattr(Preferences(), name))
        if found != getattr(self._preferences, name):
            self._preferences = replace(self._preferences, **{name: found})  # type: ignore[arg-type]  # of that type
            self.preferences_changed.emit(self._preferences)

    # What the window looked like

    def window_state(self, key: str) -> bytes:
        """Return a state of the window, such as ``geometry``; empty when there is none."""
        try:
            return base64.b64decode(self.file.get(f"window/{key}") or "", validate=True)
        except (binascii.Error, ValueError):
            return b""

    def set_window_state(self, key: str, state: bytes) -> None:
        """Remember a state of the window, as Qt's ``saveState`` gives it."""
        self.write({f"window/{key}": base64.b64encode(state).decode("ascii") or None})

    def _read_preferences(self) -> Preferences:
        default = Preferences()
        found = {
            name: _parsed(self.file.get(f"preferences/{name}"), value) for name, value in values_of(default).items()
        }
        return replace(default, **found).within_limits()  # type: ignore[arg-type]  # same types as in default


def _texts(preferences: Preferences) -> dict[str, str]:
    return {
        name: str(value.value) if isinstance(value, enum.Enum) else str(value)
        for name, value in values_of(preferences).items()
    }


def _parsed(text: str | None, default: object) -> object:
    """Read a text as a value of the type of ``default``; ``default`` when it is none."""
    if text is None:
        return default
    if isinstance(default, bool):
        return text == "True"
    try:
        if isinstance(default, int):
            return int(text[:12])
        return type(default)(text) if isinstance(default, enum.Enum) else text
    except ValueError:
        return default
