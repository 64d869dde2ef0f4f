"""The last lookups of each account, if the user wants them remembered: until the end, or in a file of their own."""

from __future__ import annotations

import contextlib
import json
import logging
import os
import stat
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.accounts.account import name_key
from desktop.lookup.state import LookupRequest
from desktop.privacy.masking import encodable
from desktop.settings.preferences import RecentLookups
from desktop.twilio.types import MAX_PARTICIPANT_LENGTH, ParticipantKind, ParticipantQuery, ServiceScope

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from desktop.settings.settings import Settings

MOST = 20
"""Lookups remembered per account."""
FORMAT = 1
_MOST_BYTES = 4 * 1024 * 1024
_MOST_QUERIES = 16
_log = logging.getLogger(__name__)


class Recent(QObject):
    """Remembers lookups by account, the latest first; never raises because of the disk.

    Lookups of the demo account and of the one from the environment stay in memory: nothing of those is ever written.

    Signals:
        changed(): there are others now.
    """

    changed = Signal()

    def __init__(self, settings: Settings, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._path = path
        self._mode = RecentLookups.OFF
        self._found: dict[str, list[LookupRequest]] = {}
        settings.accounts_changed.connect(self._write)  # those of a removed account go with it
        self.set_mode(settings.preferences.recent_lookups)

    @property
    def is_on(self) -> bool:
        """Return whether lookups are remembered."""
        return self._mode is not RecentLookups.OFF

    def set_mode(self, mode: RecentLookups) -> None:
        """Remember nowhere, in memory or on disk; what was remembered moves along or is forgotten."""
        if mode is self._mode:
            return
        before, self._mode = self._mode, mode
        if mode is RecentLookups.OFF:
            self._found = {}
        elif mode is RecentLookups.DISK and before is RecentLookups.OFF:
            self._found = self._read()
        self._write()
        self.changed.emit()

    def of(self, account_name: str) -> list[LookupRequest]:
        """Return the lookups of an account, the latest first."""
        return list(self._found.get(self._key(account_name), ()))

    def add(self, request: LookupRequest) -> None:
        """Remember a lookup, at the top."""
        if not self.is_on or not request.queries or len(request.queries) > _MOST_QUERIES:
            return
        key = self._key(request.account_name)
        others = [one for one in self._found.get(key, ()) if not _is_same(one, request)]
        self._found[key] = [request, *others][:MOST]
        self._write()
        self.changed.emit()

    def clear(self, account_name: str | None = None) -> None:
        """Forget the lookups of an account, or of all."""
        if account_name is None:
            self._found = {}
        else:
            self._found.pop(self._key(account_name), None)
        self._write()
        self.changed.emit()

    def _key(self, account_name: str) -> str:
        """Return what stays the same when a stored account is renamed."""
        return self._settings.account_id(account_name) or f"name:{name_key(account_name)}"

    def _write(self) -> None:
        """Put what may be on disk there, for the user's eyes only; no file where there is nothing to hold."""
        kept = {
            key: [_to_json(one) for one in found]
            for key, found in self._found.items()
            if found and not key.startswith("name:") and self._settings.account_of_id(key) is not None
        }
        if self._mode is not RecentLookups.DISK or not kept:
            with contextlib.suppress(OSError):
                self._path.unlink(missing_ok=True)
            return
        text = json.dumps({"format": FORMAT, "accounts": kept})
        fresh = self._path.with_name(f"{self._path.name}.{os.getpid()}.new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            fresh.unlink(missing_ok=True)
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
            with os.fdopen(os.open(fresh, flags, 0o600), "wb") as file:
                file.write(encodable(text).encode())
            fresh.replace(self._path)
        except OSError as error:
            _log.warning("recent lookups: not written (%s)", type(error).__name__)
            with contextlib.suppress(OSError):
                fresh.unlink(missing_ok=True)

    def _read(self) -> dict[str, list[LookupRequest]]:
        """Read what an earlier run wrote; anything else counts as nothing."""
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        try:
            with os.fdopen(os.open(self._path, flags), "rb") as file:
                facts = os.fstat(file.fileno())
                if not stat.S_ISREG(facts.st_mode) or facts.st_size > _MOST_BYTES:
                    return {}
                state = json.loads(file.read(_MOST_BYTES))
            if state["format"] != FORMAT:
                return {}
            return {str(key): _requests(key, found) for key, found in state["accounts"].items()}
        except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
            return {}


def _is_same(one: LookupRequest, other: LookupRequest) -> bool:
    return (one.queries, one.scope) == (other.queries, other.scope)


def _to_json(request: LookupRequest) -> dict[str, object]:
    queries = [[query.kind.value, query.text] for query in request.queries]
    return {"queries": queries, "scope": str(request.scope)}


def _requests(key: str, found: Iterable[dict[str, object]]) -> list[LookupRequest]:
    requests = []
    for one in list(found)[:MOST]:
        pairs = one["queries"]
        if not isinstance(pairs, list) or not 0 < len(pairs) <= _MOST_QUERIES:
            raise TypeError(key)
        queries = tuple(ParticipantQuery(ParticipantKind(kind), str(text)) for kind, text in pairs)
        if all(0 < len(query.text) <= MAX_PARTICIPANT_LENGTH for query in queries):
            requests.append(LookupRequest(queries, ServiceScope.parse(str(one["scope"]))))
    return requests
