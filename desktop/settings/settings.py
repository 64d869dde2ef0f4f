"""Accounts without their secrets, preferences, and what the window looked like, from one run to the next."""

from __future__ import annotations

import base64
import binascii
import enum
import uuid
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.accounts.account import COLOURS, Account, AccountKind, is_reserved, name_key
from desktop.messages.message import Severity, UserMessage, rewordable
from desktop.runtime import paths
from desktop.runtime.records import replace, values_of
from desktop.settings.ini_file import IniFile, SettingsProblem
from desktop.settings.preferences import Preferences
from desktop.twilio.types import ServiceScope

if TYPE_CHECKING:
    from pathlib import Path


class AccountNameTakenError(ValueError):
    """Another account has this name, ignoring case, or it is reserved."""


def settings_path() -> Path:
    """Return where the settings file is. Source: INTERFACE, "What is written where"."""
    return paths.config_dir() / "Convolook.ini"


class Settings(QObject):
    """All that outlives the program, but secrets and results; never raises because of the disk.

    Signals:
        accounts_changed: the list of stored accounts is another one.
        preferences_changed: the new ``Preferences``.
        problem_found: a ``UserMessage`` on a file that cannot be written, once until it can be again.
    """

    accounts_changed = Signal()
    preferences_changed = Signal(object)
    problem_found = Signal(object)

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = IniFile(path or settings_path())
        self._is_stored = True
        self._preferences = self._read_preferences()

    @property
    def problem(self) -> SettingsProblem | None:
        """Return what is wrong with the file now, or was at the start."""
        return self._file.problem

    def message(self) -> UserMessage | None:
        """Put ``problem`` into words; None when there is none."""
        problem = self._file.problem
        return None if problem is None else self._words(problem)

    @rewordable
    def _words(self, problem: SettingsProblem) -> UserMessage:
        aside = self._file.set_aside_as.name if self._file.set_aside_as else ""
        sentence, hint = {
            SettingsProblem.BROKEN_SET_ASIDE: (
                self.tr("The settings file could not be read. Convolook starts with its defaults."),
                self.tr("The file was kept as {name}. Accounts have to be added again; their secrets are still there."),
            ),
            SettingsProblem.NEWER_SET_ASIDE: (
                self.tr("The settings are from a newer version of Convolook. This one starts with its defaults."),
                self.tr("The newer file was kept as {name}. Rename it to Convolook.ini for the newer version."),
            ),
            SettingsProblem.CANNOT_READ: (
                self.tr("The settings file cannot be read. Convolook starts with its defaults and changes nothing."),
                self.tr("Check that {path} is a file of yours. Until then accounts and settings last until the end."),
            ),
            SettingsProblem.CANNOT_WRITE: (
                self.tr("Settings cannot be saved. They last until the program ends."),
                self.tr("Check that {path} can be written and that the disk is not full."),
            ),
        }[problem]
        return UserMessage(Severity.WARNING, sentence, hint.format(name=aside, path=self._file.path))

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
        self._preferences = preferences
        self._write({f"preferences/{key}": text for key, text in _texts(preferences).items()})
        self.preferences_changed.emit(preferences)

    # Accounts

    def accounts(self) -> list[Account]:
        """Return the stored accounts, by name."""
        found: dict[str, Account] = {}
        for account_id in self._file.children("accounts"):
            account = self._read_account(account_id)
            if account is not None:
                found.setdefault(name_key(account.name), account)
        return sorted(found.values(), key=lambda one: (name_key(one.name), one.name))

    def account(self, name: str) -> Account | None:
        """Return the stored account of that name, ignoring case."""
        return next((one for one in self.accounts() if name_key(one.name) == name_key(name)), None)

    def account_id(self, name: str) -> str | None:
        """Return what stays the same when the stored account of that name is renamed."""
        ids = self._file.children("accounts")
        key = name_key(name)
        return next((one for one in ids if name_key(self._file.get(f"accounts/{one}/name") or "") == key), None)

    def account_of_id(self, account_id: str) -> Account | None:
        """Return the stored account that had this ``account_id``, whatever its name is now."""
        return self._read_account(account_id)

    def is_name_free(self, name: str, original_name: str | None = None) -> bool:
        """Return whether an account may have that name, seen with what other windows have saved by now."""
        self._file.refresh()
        holder = self.account_id(name)
        own = self.account_id(original_name) if original_name else None
        return not is_reserved(name) and (holder is None or holder == own)

    def save_account(self, account: Account, original_name: str | None = None) -> bool:
        """Add an account, or put it in the place of the one of ``original_name``; say whether it is on disk.

        Raises:
            AccountNameTakenError: another account has that name, also one that another window has just saved.
        """
        if not self.is_name_free(account.name, original_name):
            raise AccountNameTakenError
        original_id = self.account_id(original_name) if original_name else None
        account_id = original_id or uuid.uuid4().hex
        texts = {
            "name": account.name,
            "account_sid": account.account_sid,
            "api_key_sid": account.api_key_sid,
            "region": account.region,
            "edge": account.edge,
            "colour": account.colour,
            "scope": str(account.default_scope),
        }
        is_stored = self._write({f"accounts/{account_id}/{key}": text for key, text in texts.items()})
        self.accounts_changed.emit()
        return is_stored

    def remove_account(self, name: str) -> bool:
        """Remove an account and what is remembered for it; say whether that is on disk."""
        self._file.refresh()
        account_id = self.account_id(name)
        if account_id is None:
            return True
        is_stored = self._write(dict.fromkeys(self._keys_of(account_id)))
        self.accounts_changed.emit()
        return is_stored

    def account_value(self, name: str, key: str) -> str | None:
        """Return what is remembered for a stored account under ``key``, such as its attribute columns."""
        account_id = self.account_id(name)
        return self._file.get(f"accounts/{account_id}/{key}") if account_id else None

    def set_account_value(self, name: str, key: str, text: str | None) -> None:
        """Remember something for a stored account; for any other account nothing is ever written."""
        account_id = self.account_id(name)
        if account_id:
            self._write({f"accounts/{account_id}/{key}": text})

    # What was there last

    @property
    def last_account(self) -> str | None:
        """Return the name of the account used last."""
        return self._file.get("last/account")

    @property
    def last_scope(self) -> ServiceScope:
        """Return the service scope used last with ``last_account``."""
        return _scope(self._file.get("last/scope"))

    def remember_selection(self, account_name: str, scope: ServiceScope) -> None:
        """Remember account and scope for the next start; those that are not stored leave no trace."""
        if self.account_id(account_name):
            self._write({"last/account": account_name, "last/scope": str(scope)})

    def window_state(self, key: str) -> bytes:
        """Return a state of the window, such as ``geometry``; empty when there is none."""
        try:
            return base64.b64decode(self._file.get(f"window/{key}") or "", validate=True)
        except (binascii.Error, ValueError):
            return b""

    def set_window_state(self, key: str, state: bytes) -> None:
        """Remember a state of the window, as Qt's ``saveState`` gives it."""
        self._write({f"window/{key}": base64.b64encode(state).decode("ascii") or None})

    def _write(self, changes: dict[str, str | None]) -> bool:
        was_stored, self._is_stored = self._is_stored, self._file.write(changes)
        if was_stored and not self._is_stored:
            self.problem_found.emit(self.message())
        return self._is_stored

    def _keys_of(self, account_id: str) -> list[str]:
        group = f"accounts/{account_id}"
        return [f"{group}/{key}" for key in self._file.children(group)]

    def _read_account(self, account_id: str) -> Account | None:
        def text(key: str) -> str | None:
            return self._file.get(f"accounts/{account_id}/{key}") or None

        name, account_sid, colour = text("name"), text("account_sid"), text("colour")
        if name is None or account_sid is None or is_reserved(name) or not name.isprintable():
            return None
        return Account(
            name=name,
            kind=AccountKind.STORED,
            account_sid=account_sid,
            api_key_sid=text("api_key_sid"),
            region=text("region"),
            edge=text("edge"),
            colour=colour if colour in COLOURS else None,
            default_scope=_scope(text("scope")),
        )

    def _read_preferences(self) -> Preferences:
        default = Preferences()
        found = {
            name: _parsed(self._file.get(f"preferences/{name}"), value) for name, value in values_of(default).items()
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


def _scope(text: str | None) -> ServiceScope:
    try:
        return ServiceScope.parse(text or "default")
    except ValueError:
        return ServiceScope()
