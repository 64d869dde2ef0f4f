"""What the Accounts dialog asks for: save, rename, remove, test and import, one at a time."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from desktop.accounts.account import (
    Account,
    AccountDraft,
    AccountKind,
    CliProfile,
    SecretPlace,
    free_name,
    name_key,
)
from desktop.accounts.credential_store import CredentialStoreError
from desktop.accounts.outcomes import (
    ConnectionAnswer,
    ConnectionFailure,
    NameTaken,
    ProfilesUnreadable,
    SecretFailure,
    SecretStep,
    TokensForbidden,
)
from desktop.accounts.sources import CliProfilesError, cli_profiles, cli_profiles_path
from desktop.accounts.stored_accounts import AccountNameTakenError
from desktop.runtime.background import NoThreadError, in_background
from desktop.runtime.files import read_regular
from desktop.settings.policy import Forbidden, Policy
from desktop.twilio.errors import TwilioError
from desktop.twilio.types import Credentials

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from pathlib import Path

    from desktop.accounts.controller import AccountsController
    from desktop.accounts.stored_accounts import StoredAccounts
    from desktop.twilio.types import Configuration

READ_LIMIT_S = 10.0
_LARGEST_PROFILES_BYTES = 1024 * 1024


class ConfigurationSource(Protocol):
    """What a connection test needs of the client."""

    async def check_access(self, credentials: Credentials) -> Configuration:
        """Request ``/v1/Configuration``, or a lookup where that is not permitted."""


class EditingController(QObject):
    """Changes stored accounts and their keyring entries; each ends with exactly one signal, a cancelled test with none.

    Signals:
        busy_changed(bool): an operation is under way.
        account_saved(Account, object): it is saved; the ``SecretFailure`` of its secret, or None.
        account_removed(str, object): the name of an account that is gone; the ``SecretFailure`` of its entry, or None.
        save_refused(object): why the account could not be saved: ``NameTaken`` or ``TokensForbidden``.
        connection_tested(object): a ``ConnectionAnswer``, or the ``ConnectionFailure`` in its place.
        profiles_found(list): the ``CliProfile`` of twilio-cli's file, none when there is no such file.
        profiles_refused(ProfilesUnreadable): that file cannot be read.
    """

    busy_changed = Signal(bool)
    account_saved = Signal(object, object)
    account_removed = Signal(str, object)
    save_refused = Signal(object)
    connection_tested = Signal(object)
    profiles_found = Signal(list)
    profiles_refused = Signal(object)

    def __init__(
        self,
        accounts: AccountsController,
        stored: StoredAccounts,
        client_for: Callable[[Account], Awaitable[ConfigurationSource]],
        environ: Mapping[str, str],
        policy: Policy | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent or accounts)
        self._accounts = accounts
        self._stored = stored
        self._client_for = client_for
        self._environ = environ
        self._policy = policy or Policy()
        self._turn = asyncio.Lock()
        self._under_way = 0

    def save(self, draft: AccountDraft) -> None:
        """Save an account, new or changed, and its secret; after a renaming its keyring entry is moved."""
        self._start(lambda: self._save(draft))

    def remove(self, name: str) -> None:
        """Remove a stored account and its keyring entry."""
        self._start(lambda: self._remove(name))

    def test(self, draft: AccountDraft) -> None:
        """Request the configuration with the form's credentials, and the stored secret if none was typed."""
        self.stop_test()
        self._begin()
        self._accounts.testing.start(self._test(draft))

    def find_profiles(self) -> None:
        """Read twilio-cli's profiles."""
        self._start(self._find_profiles)

    def import_profile(self, profile: CliProfile) -> None:
        """Save a profile as an account under a free name."""
        name = free_name(profile.name, [one.name for one in self._stored.all()])
        account = Account(
            name=name,
            account_sid=profile.account_sid,
            api_key_sid=profile.api_key_sid,
            region=profile.region,
            edge=profile.edge,
        )
        self.save(AccountDraft(account, profile.secret))

    def cancel(self) -> None:
        """Stop waiting for the keyring (a secret to be saved is kept in memory) or for Twilio."""
        self._accounts.give_up_keyring()
        self.stop_test()

    def stop_test(self) -> None:
        """Stop waiting for Twilio without a signal; saving goes on."""
        if self._accounts.testing.is_running:
            self._accounts.testing.cancel()
            self._end()

    def _start(self, work: Callable[[], Awaitable[None]]) -> None:
        self.stop_test()
        self._begin()
        self._accounts.run(self._in_turn(work))

    async def _in_turn(self, work: Callable[[], Awaitable[None]]) -> None:
        try:
            async with self._turn:
                await work()
        finally:
            self._end()

    def _begin(self) -> None:
        self._under_way += 1
        if self._under_way == 1:
            self.busy_changed.emit(True)

    def _end(self) -> None:
        self._under_way -= 1
        if not self._under_way:
            self.busy_changed.emit(False)

    async def _save(self, draft: AccountDraft) -> None:
        account, secret = draft.account, draft.secret or None
        old = self._stored.named(draft.original_name) if draft.original_name else None
        if account.uses_token and self._policy.forbids(Forbidden.AUTH_TOKENS) and not (old and old.uses_token):
            self.save_refused.emit(TokensForbidden())
            return
        if account.kind is not AccountKind.POLICY and not self._stored.is_name_free(account.name, draft.original_name):
            self.save_refused.emit(NameTaken(account.name))
            return
        moved = old is not None and (old.name, old.username) != (account.name, account.username)
        problem: CredentialStoreError | None = None
        if secret is None and old is not None and moved and old.username == account.username:
            secret, problem = await self._secret_of(old)
        elif secret is None and self._accounts.secrets.place(account.name) is SecretPlace.MEMORY:
            held = self._accounts.secrets.get(account)  # saved again, as the keyring may take it by now
            secret = held.secret if held is not None else None
        if secret is not None:
            # Before the settings change: from then on a lookup of the new account may ask for it.
            self._accounts.secrets.keep(account, secret, SecretPlace.MEMORY)
        try:
            self._stored.save(account, old.name if old else None)
        except AccountNameTakenError:
            self.save_refused.emit(NameTaken(account.name))
            return
        if problem is not None and old is not None:
            failure: SecretFailure | None = SecretFailure(SecretStep.MOVE, problem, old.name)
        else:
            failure = await self._store(account, secret, old if moved else None)
        current = self._accounts.current
        if old is None and (current is None or current.kind is AccountKind.DEMO):
            self._accounts.select(account.name)
        self._accounts.accounts_changed.emit()  # where its secret is has changed, too
        self.account_saved.emit(account, failure)
        if failure is not None and failure.step is SecretStep.SAVE:
            self._accounts.failed.emit(failure)  # the window goes on saying so when the dialog is closed

    async def _secret_of(self, account: Account) -> tuple[str | None, CredentialStoreError | None]:
        held = self._accounts.secrets.get(account)
        if held is not None:
            return held.secret, None
        try:
            return (await self._accounts.keyring.load(account)).secret, None
        except CredentialStoreError as error:
            return None, error

    async def _store(self, account: Account, secret: str | None, old: Account | None) -> SecretFailure | None:
        """Store a secret in the keyring and delete the entry of ``old``; return what went wrong."""
        keyring, secrets = self._accounts.keyring, self._accounts.secrets
        not_deleted: SecretFailure | None = None
        if old is not None and name_key(old.name) == name_key(account.name) and secret is not None:
            # First, as Windows takes the names of both entries for the same.
            not_deleted, old = await self._delete(old), None
        if secret is not None:
            try:
                await keyring.save(account, secret)
            except CredentialStoreError as error:
                return SecretFailure(SecretStep.SAVE, error, account.name)
            secrets.keep(account, secret, SecretPlace.KEYRING)
        if old is not None:
            not_deleted = await self._delete(old)
            if name_key(old.name) != name_key(account.name):
                secrets.forget(old.name, SecretPlace.KEYRING)
        return not_deleted

    async def _delete(self, account: Account) -> SecretFailure | None:
        try:
            await self._accounts.keyring.delete(account)
        except CredentialStoreError as error:
            return SecretFailure(SecretStep.DELETE, error, account.name)
        return None

    async def _remove(self, name: str) -> None:
        account = self._stored.named(name)
        if account is None:
            self.account_removed.emit(name, None)
            return
        secrets = self._accounts.secrets
        was_in_keyring = secrets.place(account.name) is SecretPlace.KEYRING
        self._stored.remove(account.name)
        secrets.forget(account.name, SecretPlace.KEYRING)
        failure = await self._delete(account)
        self.account_removed.emit(account.name, failure if was_in_keyring else None)

    async def _test(self, draft: AccountDraft) -> None:
        testing = self._accounts.testing
        try:
            async with self._turn:
                outcome = await self._asked(draft)
            if testing.is_current:
                self.connection_tested.emit(outcome)
        finally:
            if testing.is_current:  # whoever cancelled it has ended it already
                self._end()

    async def _asked(self, draft: AccountDraft) -> ConnectionAnswer | ConnectionFailure:
        account = draft.account
        try:
            credentials = await self._credentials_for(draft)
            client = await self._client_for(account)
            begun_s = time.perf_counter()
            configuration = await client.check_access(credentials)
        except (CredentialStoreError, TwilioError, NoThreadError) as error:
            return ConnectionFailure(error, account.region_or_default)
        except ValueError:
            return ConnectionFailure(None, account.region_or_default)
        elapsed_ms = round((time.perf_counter() - begun_s) * 1000)
        return ConnectionAnswer(account.name, elapsed_ms, configuration.default_chat_service_sid)

    async def _credentials_for(self, draft: AccountDraft) -> Credentials:
        account = draft.account
        if draft.secret:
            return Credentials(account.account_sid, account.username, draft.secret)
        if account.is_read_only:
            return await self._accounts.credentials_of(account)
        stored = self._stored.named(draft.original_name or account.name) or account
        held = await self._accounts.credentials_of(stored)
        return Credentials(account.account_sid, account.username, held.secret)

    async def _find_profiles(self) -> None:
        path = cli_profiles_path(self._environ)
        try:
            text = await in_background(_read, path, timeout_s=READ_LIMIT_S) if path is not None else None
            profiles = cli_profiles(text) if text is not None else []
        except (OSError, UnicodeDecodeError, CliProfilesError, TimeoutError, NoThreadError):
            self.profiles_refused.emit(ProfilesUnreadable(str(path)))
            return
        self.profiles_found.emit(profiles)


def _read(path: Path) -> str | None:
    """Return the text of a file of reasonable size; None when there is none.

    Raises:
        OSError: it cannot be read, or is not a regular file.
        UnicodeDecodeError: it is not UTF-8.
    """
    try:
        return read_regular(path, limit_bytes=_LARGEST_PROFILES_BYTES).decode("utf-8-sig")
    except FileNotFoundError:
        return None
