"""The settings file: texts under keys in an INI that may be missing, broken, from a newer version, or not writable."""

from __future__ import annotations

import contextlib
import enum
import os
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QSettings, QSysInfo

from desktop.runtime.files import FileTooLargeError, read_regular
from desktop.runtime.records import record

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

FORMAT = 1
"""Raised when an older version of the program would misread what a newer one wrote."""

_FORMAT_KEY = "format"
_LARGEST_BYTES = 4 * 1024 * 1024
_MOST_SET_ASIDE = 9
_LOCK_S = 0.3


class SettingsProblem(enum.Enum):
    """What is wrong with the file; the program continues with what it has in memory."""

    BROKEN_SET_ASIDE = "broken, set aside"
    NEWER_SET_ASIDE = "from a newer version, set aside"
    CANNOT_READ = "cannot be read, and is left alone"
    CANNOT_WRITE = "cannot be written"
    CANNOT_ERASE = "lookups that are to be forgotten cannot be deleted"


@record
class SettingsFailure:
    """A problem, and the file that has it."""

    problem: SettingsProblem
    path: Path
    kept_as: str = ""
    """New name of a file that was set aside; empty: none was."""


class IniFile:
    """Texts under keys such as ``window/geometry``, kept in memory and written through at each change.

    Changes that could not be written stay in memory and are written with the next change.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.revision = 0
        """Grows with each change of the texts, so that readers know what they have read before."""
        self.set_aside_as: Path | None = None
        self.problem: SettingsProblem | None = None
        self._stored: dict[str, str] = {}
        self._pending: dict[str, str | None] = {}
        self._is_writable = True
        self._open()

    @property
    def failure(self) -> SettingsFailure | None:
        """Return the file's current problem, or the one it had when it was opened."""
        kept_as = self.set_aside_as.name if self.set_aside_as is not None else ""
        return None if self.problem is None else SettingsFailure(self.problem, self.path, kept_as)

    def get(self, key: str) -> str | None:
        """Return the text under ``key``; None when there is none."""
        if key in self._pending:
            return self._pending[key]
        return self._stored.get(key)

    def children(self, group: str) -> list[str]:
        """Return the names one level below ``group``, in alphabetical order."""
        prefix = f"{group}/"
        keys = {*self._stored, *self._pending}
        found = (key for key in keys if key.startswith(prefix) and self.get(key) is not None)
        return sorted({key[len(prefix) :].partition("/")[0] for key in found})

    def write(self, changes: Mapping[str, str | None]) -> bool:
        """Set or (None) remove texts; return whether they are on disk now."""
        fresh = {key: text for key, text in changes.items() if self.get(key) != text}
        self._pending.update(fresh)
        self.revision += bool(fresh)
        if not self._pending:
            return True
        is_written = False
        with contextlib.suppress(OSError):
            is_written = self._is_writable and self._write_pending()
        if not is_written:
            if self._is_writable:
                self.problem = SettingsProblem.CANNOT_WRITE
            return False
        if self.problem is SettingsProblem.CANNOT_WRITE:
            self.problem = None
        return True

    def refresh(self) -> None:
        """Read what another process may have written; unwritten changes stay."""
        if self._is_writable:
            found, problem = self._read()
            if problem is None and found != self._stored:
                self._stored = found
                self.revision += 1

    def _open(self) -> None:
        self._stored, self.problem = self._read()
        if self.problem in {SettingsProblem.BROKEN_SET_ASIDE, SettingsProblem.NEWER_SET_ASIDE}:
            word = "newer" if self.problem is SettingsProblem.NEWER_SET_ASIDE else "broken"
            self.set_aside_as = self._set_aside(word)
            if self.set_aside_as is None:
                self.problem = SettingsProblem.CANNOT_READ
        # A file that could not be understood and not be moved is somebody's: it is never written over.
        self._is_writable = self.problem is not SettingsProblem.CANNOT_READ

    def _read(self) -> tuple[dict[str, str], SettingsProblem | None]:
        problem = self._unreadable()
        if problem is not None or _is_missing(self.path):
            return {}, problem
        ini = self._ini()
        keys = [key for key in ini.allKeys() if _can_be_asked(key)]
        found = {key: text for key in keys if (text := _as_text(ini.value(key))) is not None}
        if ini.status() is QSettings.Status.AccessError:
            return {}, SettingsProblem.CANNOT_READ
        number = found.pop(_FORMAT_KEY, "")
        if ini.status() is QSettings.Status.FormatError or not (number.isascii() and number.isdecimal()):
            is_new = not found and not number and self.path.stat().st_size == 0
            return {}, None if is_new else SettingsProblem.BROKEN_SET_ASIDE
        if int(number[:9]) > FORMAT:
            return {}, SettingsProblem.NEWER_SET_ASIDE
        return found, None

    def _unreadable(self) -> SettingsProblem | None:
        if _is_missing(self.path):
            return None
        try:
            is_text = b"\0" not in read_regular(self.path, limit_bytes=_LARGEST_BYTES)
        except FileTooLargeError:
            is_text = False
        except OSError:
            return SettingsProblem.CANNOT_READ
        return None if is_text else SettingsProblem.BROKEN_SET_ASIDE

    def _set_aside(self, word: str) -> Path | None:
        names = [f"{self.path.name}.{word}{number or ''}" for number in range(_MOST_SET_ASIDE)]
        free = [name for name in names if not os.path.lexists(self.path.with_name(name))]
        target = self.path.with_name((free or names[-1:])[0])
        try:
            self.path.replace(target)
        except OSError:
            return None
        return target

    def _write_pending(self) -> bool:
        """Write what is pending; return whether it is on disk.

        Raises:
            OSError: the file system does not even say what is there.
        """
        with contextlib.suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        # QSettings would print a warning of its own, wait for ever for a pipe, or put a file in a device's place.
        if not self.path.parent.is_dir() or not all(_is_file_or_free(one) for one in (self.path, self._lock_path())):
            return False
        if os.path.lexists(self._lock_path()) and not self._can_lock():
            return False
        ini = self._ini()
        ini.setValue(_FORMAT_KEY, str(FORMAT))
        for key, text in self._pending.items():
            if text is None:
                ini.remove(key)
            else:
                ini.setValue(key, _as_given(text))
        ini.sync()
        if ini.status() is not QSettings.Status.NoError:
            return False
        self._settle()
        return True

    def _lock_path(self) -> Path:
        """Return the lock file with which QSettings keeps two programs from writing at once."""
        return self.path.with_name(f"{self.path.name}.lock")

    def _can_lock(self) -> bool:
        """Return whether the lock is free within a moment: QSettings would wait half a minute for it, or for ever.

        A machine that shares this home may have crashed with it, or the file system may not let it be deleted.
        """
        end_s = time.monotonic() + _LOCK_S
        while True:
            lock = QLockFile(str(self._lock_path()))
            if lock.tryLock(0):
                lock.unlock()
            elif lock.getLockInfo()[:2] == (os.getpid(), QSysInfo.machineHostName()):
                with contextlib.suppress(OSError):  # QSettings is done with it, but could not delete it
                    self._lock_path().unlink()
            if not os.path.lexists(self._lock_path()):
                return True
            if time.monotonic() > end_s:
                return False
            time.sleep(0.01)

    def _settle(self) -> None:
        for key, text in self._pending.items():
            if text is None:
                self._stored.pop(key, None)
            else:
                self._stored[key] = text
        self._pending.clear()
        with contextlib.suppress(OSError):  # account SIDs are nobody else's business
            self.path.chmod(0o600)

    def _ini(self) -> QSettings:
        # A new object each time: the status of an old one keeps its first error for ever.
        ini = QSettings(str(self.path), QSettings.Format.IniFormat)
        ini.setFallbacksEnabled(False)
        return ini


def _is_file_or_free(path: Path) -> bool:
    return path.is_file() or _is_missing(path)


def _is_missing(path: Path) -> bool:
    """Return whether nothing has that name; False where a folder or a network file system does not let us see."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False
    return False


def _can_be_asked(key: str) -> bool:
    """Return whether QSettings gives the value of a key that it lists.

    It takes slashes at the ends, and one of two, off whatever is asked, and PySide a byte order mark at the beginning:
    another key's value would come.
    """
    return all(key.split("/")) and key[0] not in "\ufeff\ufffe"


def _as_given(text: str) -> str:
    """Return what PySide makes ``text`` of: a byte order mark at the beginning it obeys and takes off."""
    return f"\ufeff{text}" if text[:1] in {"\ufeff", "\ufffe"} else text


def _as_text(value: object) -> str | None:
    """Return a text, None for other values: a hand-made file may hold lists (a comma unquoted) or binary values."""
    if isinstance(value, list):
        return ", ".join(value) if all(isinstance(one, str) for one in value) else None
    return value if isinstance(value, str) else None
