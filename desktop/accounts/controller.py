"""Which account is current, and what it signs in with."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.accounts.account import DEMO_NAME, Account, AccountKind, SecretPlace, name_key
from desktop.accounts.credential_store import CredentialStoreError, StoreProblem
from desktop.accounts.keyring_calls import KeyringCalls
from desktop.accounts.outcomes import SecretFailure, SecretStep, UnknownAccount
from desktop.runtime.background import report_failure, retrieve_failure
from desktop.runtime.tasks import TaskSlot
from desktop.settings.policy import Forbidden, Policy
from desktop.twilio.types import Credentials, ServiceScope

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from desktop.accounts.credential_store import CredentialStore
    from desktop.accounts.session_secrets import SessionSecrets
    from desktop.accounts.sources import EnvironmentAccount
    from desktop.accounts.stored_accounts import StoredAccounts

DEMO_ACCOUNT = Account(DEMO_NAME, AccountKind.DEMO)


class AccountsController(QObject):
    """Holds the current account of one window; asks the keyring only when a secret is needed.

    Signals:
        accounts_changed(): the list, or a name or colour in it, is another one.
        account_selected(object): another ``Account`` is current, or None, or the current one now signs in to
            another account or region; what was shown of the old one is to be cleared.
        account_renamed(object): the current ``Account`` has another name; its results stay.
        scope_changed(ServiceScope): which services the current account asks.
        keyring_waiting(bool): the keyring has been asked for 0.3 s and more, or no longer.
        signed_out(): secret, results and masked state are to be forgotten.
        failed(object): an ``UnknownAccount``, or the ``SecretFailure`` of saving a secret or of signing out.
    """

    accounts_changed = Signal()
    account_selected = Signal(object)
    account_renamed = Signal(object)
    scope_changed = Signal(object)
    keyring_waiting = Signal(bool)
    signed_out = Signal()
    failed = Signal(object)

    def __init__(
        self,
        stored: StoredAccounts,
        store: CredentialStore,
        secrets: SessionSecrets,
        *,
        environment: EnvironmentAccount | None = None,
        demo_credentials: Credentials | None = None,
        policy: Policy | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.keyring = KeyringCalls(store, parent=self)
        self.keyring.waiting_changed.connect(self.keyring_waiting)
        self.secrets = secrets
        self._stored = stored
        self._policy = policy or Policy()
        self._environment = environment
        self._demo_credentials = demo_credentials
        self._shows_demo = False
        self._current: Account | None = None
        self._current_id: str | None = None
        self._scope = ServiceScope()
        self.testing = TaskSlot()
        """For tests of a connection: a new one replaces the one under way."""
        self._loading: dict[tuple[str, str, str], asyncio.Task[Credentials]] = {}
        """By name, identity and user name: what the keyring is being asked for."""
        self._tasks: set[asyncio.Task[None]] = set()
        stored.changed.connect(self._follow_stored)

    # Which account

    @property
    def current(self) -> Account | None:
        return self._current

    @property
    def scope(self) -> ServiceScope:
        """Return the services that the current account asks."""
        return self._scope

    def accounts(self) -> list[Account]:
        """Return every account to choose from: Environment first, then the stored ones, then Demo."""
        environment = [self._environment.account] if self._environment else []
        return [*environment, *self._stored.all(), *([DEMO_ACCOUNT] if self._shows_demo else [])]

    def places(self) -> dict[str, SecretPlace]:
        """Return for each account's name where its secret is stored, without asking the keyring."""
        return {
            one.name: SecretPlace.ENVIRONMENT if one.is_read_only else self.secrets.place(one.name)
            for one in self.accounts()
        }

    def start(self, wanted: str | None = None, *, demo: bool = False) -> None:
        """Select the first account: Demo, the wanted one, Environment, the one used last, or any."""
        if demo:
            self.enter_demo()
            return
        if wanted is not None and self.select(wanted):
            return
        if self._environment is not None:
            self._choose(self._environment.account)
            return
        last, scope = self._stored.named(self._stored.last_name or ""), self._stored.last_scope
        self._choose(last or next(iter(self._stored.all()), None))
        if last is not None:
            self.set_scope(scope)

    def enter_demo(self) -> None:
        """Select the demo account, and list it from now on; without effect where a policy forbids it."""
        if self._policy.forbids(Forbidden.DEMO):
            return
        self._shows_demo = True
        self.accounts_changed.emit()
        self._choose(DEMO_ACCOUNT)

    def select(self, name: str) -> bool:
        """Select the account of that name; return whether there is one, and emit ``failed`` otherwise."""
        found = next((one for one in self.accounts() if name_key(one.name) == name_key(name)), None)
        if found is None:
            self.failed.emit(UnknownAccount(name))
            return False
        if self._current is None or found.name != self._current.name:
            self._choose(found)
        return True

    def set_scope(self, scope: ServiceScope) -> None:
        """Set which services the current account asks; stored for the next start."""
        if self._current is not None and self._current.is_kept:
            self._stored.remember_selection(self._current, scope)
        if scope != self._scope:
            self._scope = scope
            self.scope_changed.emit(scope)

    # What it signs in with

    async def credentials(self) -> Credentials:
        """Return the current account's credentials; the keyring is asked once per account and session.

        Raises:
            CredentialStoreError: no account, no secret, or a keyring that does not return it.
        """
        if self._current is None:
            raise CredentialStoreError(StoreProblem.NO_ACCOUNT)
        return await self.credentials_of(self._current)

    async def credentials_of(self, account: Account) -> Credentials:
        """Return an account's credentials, current or not.

        Raises:
            CredentialStoreError: as for ``credentials``.
        """
        problem = self._problem_of(account)
        if problem is not None:
            raise CredentialStoreError(problem, account_name="" if account.is_read_only else account.name)
        if account.is_kept:
            given = self.secrets.get(account)
        elif account.kind is AccountKind.DEMO:
            given = self._demo_credentials
        else:
            given = self._environment.credentials if self._environment else None
        if given is not None:
            return given
        if account.is_read_only or self.secrets.place(account.name) is SecretPlace.NOWHERE:
            raise CredentialStoreError(StoreProblem.MISSING, account_name=account.name)
        # Shared and shielded: a lookup that is replaced or stopped leaves the keyring's question open on the
        # screen, and the next one must not ask it again.
        key = name_key(account.name), account.identity, account.username
        task = self._loading.get(key)
        if task is None:
            task = self._loading[key] = asyncio.get_running_loop().create_task(self._load(account))
            task.add_done_callback(lambda ended: self._loaded(key, ended))
        return await asyncio.shield(task)

    async def _load(self, account: Account) -> Credentials:
        found = await self.keyring.load(account)
        if self.secrets.place(account.name) is SecretPlace.KEYRING:
            self.secrets.keep(account, found.secret, SecretPlace.KEYRING)
        return found

    def sign_out(self) -> None:
        """Delete the current account's secret from memory and keyring, and emit ``signed_out``."""
        account = self._current
        if account is None:
            return
        self.signed_out.emit()
        if account.is_read_only:
            self._choose(None)
            return
        self.secrets.forget(account.name)
        self.run(self._forget_entry(account))

    async def _forget_entry(self, account: Account) -> None:
        try:
            await self.keyring.delete(account)
        except CredentialStoreError as error:
            self.failed.emit(SecretFailure(SecretStep.DELETE, error, account.name))

    def give_up_keyring(self) -> None:
        """Stop waiting for the keyring."""
        self.keyring.give_up()

    def run(self, work: Coroutine[object, object, None]) -> asyncio.Task[None]:
        """Start a coroutine as a task that ``close`` cancels; an unexpected exception is reported."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    async def close(self) -> None:
        """Cancel every task and wait until all have ended."""
        tasks: set[asyncio.Task[object]] = {*self._tasks, *self._loading.values()}
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
        await self.testing.aclose()

    def _choose(self, account: Account | None) -> None:
        self._current = account
        self._current_id = self._stored.id_of(account.name) if account is not None else None
        self._scope = account.default_scope if account is not None else ServiceScope()
        if account is not None and account.is_kept:
            self._stored.remember_selection(account, self._scope)
        self.account_selected.emit(account)
        self.scope_changed.emit(self._scope)

    def _follow_stored(self) -> None:
        """Apply what this or another window changed; an account that was renamed stays current."""
        self.accounts_changed.emit()
        before = self._current
        if before is None:
            added = self._stored.all()
            if added:
                self._choose(added[0])
            return
        if not before.is_kept:
            return
        now = self._stored.of_id(self._current_id or "")
        if now is None:
            self._choose(next(iter(self.accounts()), None))
        elif _signs_in_elsewhere(before, now):
            self._choose(now)
        else:
            self._current = now
            if now.name != before.name:
                self._stored.remember_selection(now, self._scope)
                self.account_renamed.emit(now)

    def _problem_of(self, account: Account) -> StoreProblem | None:
        """Return why an account may not sign in, whatever the keyring holds."""
        if account.kind is AccountKind.DEMO:
            return StoreProblem.DEMO_FORBIDDEN if self._policy.forbids(Forbidden.DEMO) else None
        is_environment = account.kind is AccountKind.ENVIRONMENT
        if is_environment and self._environment is not None and self._environment.problem is not None:
            return StoreProblem.HALF_A_REGION
        if not self._policy.allows_region(account.region_or_default):
            return StoreProblem.REGION_LOCKED
        if account.uses_token and self._policy.forbids(Forbidden.AUTH_TOKENS):
            return StoreProblem.TOKENS_FORBIDDEN
        return None

    def _loaded(self, key: tuple[str, str, str], task: asyncio.Task[Credentials]) -> None:
        del self._loading[key]
        retrieve_failure(task)  # nobody may be waiting any more

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        report_failure(task)


def _signs_in_elsewhere(before: Account, now: Account) -> bool:
    return (before.account_sid, before.username, before.region, before.edge) != (
        now.account_sid,
        now.username,
        now.region,
        now.edge,
    )
