"""Preferences, and the window's state, from one run to the next."""

from __future__ import annotations

import base64
import binascii
import enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.runtime import paths
from desktop.runtime.records import replace, values_of
from desktop.settings.ini_file import IniFile
from desktop.settings.policy import Forbidden, Policy
from desktop.settings.preferences import Preferences

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.settings.ini_file import SettingsFailure


class Settings(QObject):
    """The settings file, whose sections have their own readers; never raises because of the disk.

    Signals:
        preferences_changed: the new ``Preferences``.
        failed: the ``SettingsFailure`` of a file that cannot be written, once until it can be again, or of one beside
            it that cannot be deleted.
    """

    preferences_changed = Signal(object)
    failed = Signal(object)

    def __init__(
        self, path: Path | None = None, parent: QObject | None = None, *, policy: Policy | None = None
    ) -> None:
        super().__init__(parent)
        self.policy = policy or Policy()
        self.file = IniFile(path or paths.settings_file())
        """For the readers of other sections; they write through ``write``, which tells what the disk did not take."""
        self._is_stored = True
        self._chosen = self._read_preferences()
        self._preferences = self.policy.applied(self._chosen)

    @property
    def failure(self) -> SettingsFailure | None:
        """Return the file's current problem, or the one at the start."""
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
        """Return the user's preferences as the policy allows them."""
        return self._preferences

    @property
    def locked(self) -> frozenset[str]:
        """Return the names of the preferences that the policy fixes or limits."""
        policy = self.policy
        limits = {
            "mask_at_start": policy.force_masking,
            "recent_lookups": policy.forbids(Forbidden.RECENT),
            "idle_clear_min": policy.clear_results_after_min > 0,
            "clipboard_clear_s": policy.clear_clipboard_after_s > 0,
        }
        return frozenset(name for name, is_locked in limits.items() if is_locked)

    def set_preferences(self, preferences: Preferences) -> None:
        """Store new preferences; numbers are clamped to their ranges, locked ones are not changed."""
        given, before = values_of(preferences.within_limits()), values_of(self._preferences)
        # What was not changed here may have been changed by another program of this user, or be laid over what the
        # user chose by the policy; both stay.
        changes = {name: value for name, value in given.items() if value != before[name]}
        if not changes:
            return
        texts = _texts(replace(self._chosen, **changes))
        # Written first: whoever follows them may ask what other programs find there.
        self.write({f"preferences/{name}": texts[name] for name in changes})
        self._choose(changes)

    def take_over(self, name: str) -> None:
        """Read one preference again, which another program of this user may have changed."""
        self.file.refresh()
        found = _parsed(self.file.get(f"preferences/{name}"), getattr(Preferences(), name))
        if found != getattr(self._chosen, name):
            self._choose({name: found})

    def _choose(self, changes: dict[str, object]) -> None:
        self._chosen = replace(self._chosen, **changes)  # type: ignore[arg-type]  # of their types
        preferences = self.policy.applied(self._chosen)
        if preferences != self._preferences:
            self._preferences = preferences
            self.preferences_changed.emit(preferences)

    # What the window looked like

    def window_state(self, key: str) -> bytes:
        """Return a state of the window, such as ``geometry``; empty when there is none."""
        try:
            return base64.b64decode(self.file.get(f"window/{key}") or "", validate=True)
        except (binascii.Error, ValueError):
            return b""

    def set_window_state(self, key: str, state: bytes) -> None:
        """Store a state of the window, as Qt's ``saveState`` returns it."""
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
    """Return a text as a value of the type of ``default``; ``default`` when it cannot be parsed."""
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
