"""The recent lookups of each account, kept in memory or in a file of their own, as the user chooses."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.accounts.account import AccountKind
from desktop.lookup.recent_lookups_file import MOST_QUERIES, RecentLookupsFile
from desktop.settings.ini_file import SettingsFailure, SettingsProblem
from desktop.settings.preferences import RecentLookupsMode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop.accounts.account import Account
    from desktop.accounts.stored_accounts import StoredAccounts
    from desktop.lookup.state import LookupRequest
    from desktop.settings.settings import Settings

    Lookups = dict[str, list[LookupRequest]]

MOST_PER_ACCOUNT = 20
"""Lookups remembered per account."""

_CLEARED_KEY = "recent/cleared"
"""Another text whenever the lookups of all accounts are cleared, so that every program forgets those in its memory."""


class RecentLookups(QObject):
    """Keeps lookups by account, the latest first; never raises because of the disk.

    Lookups of the demo account and of the one from the environment stay in memory: nothing of those is ever written.
    The file and the choice to have it are shared with every program of this user: both are read before the file is
    written, and only what this program was told to change is changed, so that nothing deleted comes back.

    Signals:
        changed(): the lookups are others.
    """

    changed = Signal()

    def __init__(self, settings: Settings, stored: StoredAccounts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._stored = stored
        self._file = RecentLookupsFile(settings.file.path.with_name("recent.json"))
        self._mode = RecentLookupsMode.OFF
        self._found: Lookups = {}
        self._cleared = settings.file.get(_CLEARED_KEY)
        self._unsaved: Lookups = {}
        """What the disk did not take; it lasts until the program ends, or the disk takes it."""
        if settings.preferences.recent_lookups is not RecentLookupsMode.DISK:
            self._file.delete()  # left over from a program that could not delete it
        stored.changed.connect(self._follow_accounts)
        self.set_mode(settings.preferences.recent_lookups)

    @property
    def is_on(self) -> bool:
        """Return whether lookups are kept at all."""
        return self._mode is not RecentLookupsMode.OFF

    def set_mode(self, mode: RecentLookupsMode) -> None:
        """Set whether lookups are kept nowhere, in memory or on disk; the kept ones are moved or deleted."""
        if mode is self._mode:
            return
        self._mode = mode
        if mode is RecentLookupsMode.DISK:
            remembered = self._found
            self._change(lambda found: _merge(found, remembered))
        else:
            if mode is RecentLookupsMode.OFF:
                self._found = {}
            self._unsaved = {}
            with self._file.locked():
                self._erase()
        self.changed.emit()

    def of(self, account: Account) -> list[LookupRequest]:
        """Return the lookups of an account, the latest first, without those that another program has deleted."""
        self._follow_settings()
        if self._mode is RecentLookupsMode.DISK:
            self._read()
        return list(self._found.get(_key(account), ()))

    def add(self, request: LookupRequest, account: Account) -> None:
        """Add a lookup of an account at the top."""
        self._follow_settings()
        if self.is_on and 0 < len(request.queries) <= MOST_QUERIES:
            added = {_key(account): [request]}
            if self._mode is RecentLookupsMode.DISK and account.is_kept:
                _merge(self._unsaved, added)
            self._change(lambda found: _merge(found, added))
            self.changed.emit()

    def clear(self, account: Account | None = None) -> bool:
        """Delete the lookups of an account, or of all; return whether none of them is left on disk."""
        self._follow_settings()
        if account is None:
            self._found, self._unsaved = {}, {}
            self._cleared = secrets.token_hex(8)
            self._settings.write({_CLEARED_KEY: self._cleared})
            with self._file.locked():
                is_erased = self._erase()
        else:
            self._unsaved.pop(_key(account), None)
            is_erased = self._file.delete_set_aside()
            is_erased &= self._change(lambda found: found.pop(_key(account), None))
        self.changed.emit()
        return is_erased

    def _follow_settings(self) -> RecentLookupsMode:
        """Apply what another program of this user has chosen meanwhile, and return it."""
        self._settings.take_over("recent_lookups")
        cleared = self._settings.file.get(_CLEARED_KEY)
        if cleared != self._cleared:
            self._cleared = cleared
            self._found, self._unsaved = {}, {}
        self.set_mode(self._settings.preferences.recent_lookups)
        return self._mode

    def _follow_accounts(self) -> None:
        """Delete the lookups of accounts that were removed."""
        self._follow_settings()
        self._change(lambda _found: None)

    def _erase(self) -> bool:
        """Delete the file; emit the settings' ``failed`` and return False if lookups are left in it."""
        is_erased = self._file.delete()
        if not is_erased:
            self._settings.failed.emit(SettingsFailure(SettingsProblem.CANNOT_ERASE, self._file.path))
        return is_erased

    def _change(self, edit: Callable[[Lookups], object]) -> bool:
        """Change the kept lookups in memory and on disk; those of removed accounts are dropped.

        Returns:
            Whether nothing is left on disk that was dropped.
        """
        if self._mode is not RecentLookupsMode.DISK:
            return self._change_in_memory(edit)
        with self._file.locked() as is_locked:
            # Asked again: nobody else deletes or writes now.
            if self._follow_settings() is not RecentLookupsMode.DISK:
                return self._change_in_memory(edit)
            may_write = self._read() and is_locked
            before = set(self._found)
            edit(self._found)
            self._found = {key: found for key, found in self._of_known_accounts().items() if found}
            kept = {key: found for key, found in self._found.items() if not _is_unwritten(key)}
            if may_write and self._file.write(kept, self._cleared):
                self._unsaved = {}
                return True
            self._unsaved = {key: requests for key, requests in self._unsaved.items() if key in kept}
            # With those of other accounts: for their sake nothing may stay that was erased.
            return before <= set(self._found) or self._erase()

    def _change_in_memory(self, edit: Callable[[Lookups], object]) -> bool:
        if self.is_on:
            edit(self._found)
        self._found = self._of_known_accounts()
        return True

    def _read(self) -> bool:
        """Load what is on disk; return whether the file may be written."""
        stored = self._file.read(self._cleared)
        if stored is None:
            return False
        self._found = {key: found for key, found in self._found.items() if _is_unwritten(key)}
        for key, requests in stored.items():
            account = self._stored.of_id(key)  # as versions up to 0.1 wrote it
            _merge(self._found, {account.identity if account else key: requests})
        _merge(self._found, self._unsaved)
        return True

    def _of_known_accounts(self) -> Lookups:
        identities = self._stored.identities()
        return {key: found for key, found in self._found.items() if _is_unwritten(key) or key in identities}


def _merge(found: Lookups, newer: dict[str, list[LookupRequest]]) -> None:
    """Insert lookups before the existing ones, each once."""
    for key, requests in newer.items():
        found[key] = _each_once([*requests, *found.get(key, ())])[:MOST_PER_ACCOUNT]


def _each_once(requests: Iterable[LookupRequest]) -> list[LookupRequest]:
    kept: dict[object, LookupRequest] = {}
    for one in requests:
        kept.setdefault((one.queries, one.scope), one)
    return list(kept.values())


def _key(account: Account) -> str:
    """Return the account's identity; for one that is never written a key that is nobody's identity."""
    return account.identity if account.is_kept else f"{account.kind.value}:{account.identity}"


def _is_unwritten(key: str) -> bool:
    return key.startswith(tuple(f"{kind.value}:" for kind in AccountKind if kind is not AccountKind.STORED))
