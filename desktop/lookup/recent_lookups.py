"""The last lookups of each account, if the user wants them remembered: until the end, or in a file of their own."""

from __future__ import annotations

import contextlib
import json
import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.accounts.account import AccountKind
from desktop.lookup.state import LookupRequest
from desktop.privacy.masking import encodable
from desktop.runtime.files import read_private, write_atomically
from desktop.settings.preferences import RecentLookups
from desktop.twilio.types import MAX_PARTICIPANT_LENGTH, ParticipantKind, ParticipantQuery, ServiceScope

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.accounts.account import Account
    from desktop.accounts.stored_accounts import StoredAccounts
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

    def __init__(self, settings: Settings, stored: StoredAccounts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stored = stored
        self._path = settings.file.path.with_name("recent.json")
        self._mode = RecentLookups.OFF
        self._found: dict[str, list[LookupRequest]] = {}
        stored.changed.connect(self._follow_accounts)
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

    def of(self, account: Account) -> list[LookupRequest]:
        """Return the lookups of an account, the latest first."""
        return list(self._found.get(_key(account), ()))

    def add(self, request: LookupRequest, account: Account) -> None:
        """Remember a lookup of an account, at the top."""
        if not self.is_on or not request.queries or len(request.queries) > _MOST_QUERIES:
            return
        key = _key(account)
        others = [one for one in self._found.get(key, ()) if not _is_same(one, request)]
        self._found[key] = [request, *others][:MOST]
        self._write()
        self.changed.emit()

    def clear(self, account: Account | None = None) -> None:
        """Forget the lookups of an account, or of all."""
        if account is None:
            self._found = {}
        else:
            self._found.pop(_key(account), None)
        self._write()
        self.changed.emit()

    def _follow_accounts(self) -> None:
        """Forget the lookups of accounts that are gone."""
        identities = self._stored.identities()
        self._found = {key: found for key, found in self._found.items() if key in identities or _is_unwritten(key)}
        self._write()

    def _write(self) -> None:
        """Put what may be on disk there, for the user's eyes only; no file where there is nothing to hold."""
        identities = self._stored.identities()
        kept = {
            key: [_to_json(one) for one in found] for key, found in self._found.items() if found and key in identities
        }
        if self._mode is not RecentLookups.DISK or not kept:
            with contextlib.suppress(OSError):
                self._path.unlink(missing_ok=True)
            return
        text = json.dumps({"format": FORMAT, "accounts": kept})
        try:
            write_atomically(self._path, encodable(text).encode())
        except OSError as error:
            _log.warning("recent lookups: not written (%s)", type(error).__name__)

    def _read(self) -> dict[str, list[LookupRequest]]:
        """Read what an earlier run wrote; anything else counts as nothing."""
        try:
            state = json.loads(read_private(self._path, limit_bytes=_MOST_BYTES))
            if state["format"] != FORMAT:
                return {}
            read: dict[str, list[LookupRequest]] = {}
            for key, found in state["accounts"].items():
                account = self._stored.of_id(str(key))  # as versions up to 0.1 wrote it
                read.setdefault(account.identity if account else str(key), []).extend(_requests(key, found))
        except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
            return {}
        return {key: found[:MOST] for key, found in read.items()}


def _key(account: Account) -> str:
    """Return the account's identity; for one that is never written something that is nobody's identity."""
    return account.identity if account.kind is AccountKind.STORED else f"{account.kind.value}:{account.identity}"


def _is_unwritten(key: str) -> bool:
    return key.startswith(tuple(f"{kind.value}:" for kind in AccountKind if kind is not AccountKind.STORED))


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
