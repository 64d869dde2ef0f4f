"""Accounts without their secrets, and what is remembered for them, from one run to the next."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING
from urllib.parse import quote

from PySide6.QtCore import QObject, Signal

from desktop.accounts.account import Account, AccountKind, is_reserved, name_key
from desktop.accounts.parsing import policy_account, read_account, read_scope

if TYPE_CHECKING:
    from desktop.settings.settings import Settings
    from desktop.twilio.types import ServiceScope

_COLUMNS, _MESSAGES = "attribute_columns", "messages_shown"
_YES = "yes"
_POLICY_ID = "policy:"


class AccountNameTakenError(ValueError):
    """Another account has this name, ignoring case, or it is reserved."""


class StoredAccounts(QObject):
    """The accounts of the settings file; what is remembered for one goes by its identity, never by its name.

    For accounts that are not stored nothing is written: their values last until the program ends.

    Signals:
        changed(): the list of stored accounts is another one.
    """

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._file = settings.file
        self._fixed = tuple(policy_account(one) for one in settings.policy.accounts)
        self._session_values: dict[tuple[AccountKind, str, str], str | None] = {}
        self._revision = -1
        self._known: dict[str, Account] = {}
        self._ids_by_name: dict[str, str] = {}
        self._move_old_values()

    # Accounts

    def all(self) -> list[Account]:
        """Return the accounts of the settings file and of the policy, which beats the file, sorted by name."""
        found: dict[str, Account] = {name_key(account.name): account for account in self._fixed}
        for account in self._stored().values():
            found.setdefault(name_key(account.name), account)
        return sorted(found.values(), key=lambda one: (name_key(one.name), one.name))

    def named(self, name: str) -> Account | None:
        """Return the stored account of that name, ignoring case."""
        return next((one for one in self.all() if name_key(one.name) == name_key(name)), None)

    def id_of(self, name: str) -> str | None:
        """Return the account's key in the settings file, which a renaming keeps."""
        key = name_key(name)
        if any(name_key(account.name) == key for account in self._fixed):
            return f"{_POLICY_ID}{key}"
        self._stored()
        return self._ids_by_name.get(key)

    def of_id(self, account_id: str) -> Account | None:
        """Return the account with this key in the settings file, whatever its name is now."""
        if account_id.startswith(_POLICY_ID):
            return next((one for one in self._fixed if name_key(one.name) == account_id[len(_POLICY_ID) :]), None)
        return self._stored().get(account_id)

    def identities(self) -> set[str]:
        """Return the identity of every stored account."""
        return {one.identity for one in self.all()}

    def is_name_free(self, name: str, original_name: str | None = None) -> bool:
        """Return whether an account may have that name, seen with what other windows have saved by now."""
        self._file.refresh()
        holder = self.id_of(name)
        own = self.id_of(original_name) if original_name else None
        return not is_reserved(name) and (holder is None or holder == own)

    def save(self, account: Account, original_name: str | None = None) -> bool:
        """Add an account, or replace the one named ``original_name``; the policy's are not changed.

        Returns:
            Whether it is on disk.

        Raises:
            AccountNameTakenError: another account has that name, also one that another window has just saved.
        """
        if account.kind is AccountKind.POLICY:
            self.changed.emit()
            return True
        if not self.is_name_free(account.name, original_name):
            raise AccountNameTakenError
        original_id = self.id_of(original_name) if original_name else None
        account_id = original_id or uuid.uuid4().hex
        before = self._stored().get(account_id)
        texts = {
            "name": account.name,
            "account_sid": account.account_sid,
            "api_key_sid": account.api_key_sid,
            "region": account.region,
            "edge": account.edge,
            "colour": account.colour,
            "scope": str(account.default_scope),
        }
        changes: dict[str, str | None] = {f"accounts/{account_id}/{key}": text for key, text in texts.items()}
        if before is not None and before.identity != account.identity:
            changes |= self._removal_of_values(before, account_id)
        is_stored = self._settings.write(changes)
        self.changed.emit()
        return is_stored

    def remove(self, name: str) -> bool:
        """Remove an account and its preferences; return whether that is on disk."""
        self._file.refresh()
        account_id = self.id_of(name)
        if account_id is None or account_id.startswith(_POLICY_ID):
            return True
        account = self._stored().get(account_id)
        group = f"accounts/{account_id}"
        changes: dict[str, str | None] = {f"{group}/{key}": None for key in self._file.children(group)}
        if account is not None:
            changes |= self._removal_of_values(account, account_id)
        is_stored = self._settings.write(changes)
        self.changed.emit()
        return is_stored

    # What is remembered for an account

    def messages_allowed(self, account: Account) -> bool:
        """Return whether the user agreed to load the messages of this account."""
        return self._value(account, _MESSAGES) == _YES

    def allow_messages(self, account: Account) -> None:
        """Store the user's consent to load the messages of this account."""
        self._set_value(account, _MESSAGES, _YES)

    def attribute_columns(self, account: Account) -> str | None:
        """Return the attribute columns of the account's table as ``set_attribute_columns`` stored them."""
        return self._value(account, _COLUMNS)

    def set_attribute_columns(self, account: Account, text: str | None) -> None:
        """Store the attribute columns of the account's table; None for none."""
        self._set_value(account, _COLUMNS, text)

    # What was there last

    @property
    def last_name(self) -> str | None:
        """Return the name of the account used last."""
        return self._file.get("last/account")

    @property
    def last_scope(self) -> ServiceScope:
        """Return the service scope used last with the account of ``last_name``."""
        return read_scope(self._file.get("last/scope"))

    def remember_selection(self, account: Account, scope: ServiceScope) -> None:
        """Store account and scope for the next start; those of accounts that are not stored leave no trace."""
        if account.is_kept and self.id_of(account.name):
            self._settings.write({"last/account": account.name, "last/scope": str(scope)})

    def _stored(self) -> dict[str, Account]:
        """Return the accounts of the settings file by their keys there, read anew only after the file has changed."""
        if self._revision != self._file.revision:
            self._revision = self._file.revision
            self._known, self._ids_by_name = {}, {}
            for account_id in self._file.children("accounts"):
                name = self._file.get(f"accounts/{account_id}/name") or ""
                self._ids_by_name.setdefault(name_key(name), account_id)
                account = read_account(lambda key, of=account_id: self._file.get(f"accounts/{of}/{key}"))  # type: ignore[misc]
                if account is not None:
                    self._known[account_id] = account
        return self._known

    def _value(self, account: Account, key: str) -> str | None:
        if self._is_stored(account):
            return self._file.get(_value_key(account.identity, key))
        return self._session_values.get((account.kind, account.identity, key))

    def _set_value(self, account: Account, key: str, text: str | None) -> None:
        if self._is_stored(account):
            self._settings.write({_value_key(account.identity, key): text})
        else:
            self._session_values[account.kind, account.identity, key] = text

    def _is_stored(self, account: Account) -> bool:
        return account.is_kept and account.identity in self.identities()

    def _removal_of_values(self, account: Account, account_id: str) -> dict[str, str | None]:
        """Return the changes that delete an account's preferences, unless another entry has the same identity."""
        others = {one.identity for other, one in self._stored().items() if other != account_id}
        others |= {one.identity for one in self._fixed}
        if account.identity in others:
            return {}
        group = _value_group(account.identity)
        return {f"{group}/{key}": None for key in self._file.children(group)}

    def _move_old_values(self) -> None:
        """Move what versions up to 0.1 kept below the account's entry to its identity."""
        changes: dict[str, str | None] = {}
        for account_id, account in self._stored().items():
            for key in (_COLUMNS, _MESSAGES):
                old_key = f"accounts/{account_id}/{key}"
                text = self._file.get(old_key)
                if text is None:
                    continue
                changes[old_key] = None
                new_key = _value_key(account.identity, key)
                if self._file.get(new_key) is None:
                    changes.setdefault(new_key, text)
        if changes:
            self._settings.write(changes)


def _value_group(identity: str) -> str:
    # A slash in it would be one more level of the file.
    return f"account_values/{quote(identity, safe='')}"


def _value_key(identity: str, key: str) -> str:
    return f"{_value_group(identity)}/{key}"
