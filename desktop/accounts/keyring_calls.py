"""Questions to the keyring off the GUI thread: with a time limit, a word when it takes long, and a way out."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, TypeVar
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Signal

from desktop.accounts.credential_store import CredentialStoreError, StoreProblem, unanswered
from desktop.runtime.background import NoThreadError, in_background

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.accounts.account import Account
    from desktop.accounts.credential_store import CredentialStore
    from desktop.twilio.types import Credentials

T = TypeVar("T")

TIME_LIMIT_S = 60.0
"""The keyring may ask the user for a password, and people look for passwords."""
PATIENCE_S = 0.3
"""How long a call may take before it is spoken of."""


class _Order:
    """Which account's entry is being used, and what has still not ended although nobody waits for it any more."""

    def __init__(self) -> None:
        self.turns: dict[str, asyncio.Lock] = {}
        self.unfinished: dict[str, asyncio.Event] = {}


_orders: WeakKeyDictionary[CredentialStore, _Order] = WeakKeyDictionary()


class KeyringCalls(QObject):
    """Asks the store on background threads; every failure is a ``CredentialStoreError``.

    Signals:
        waiting_changed(bool): a call has taken more than 0.3 s; or none is under way any more that has.
    """

    waiting_changed = Signal(bool)

    def __init__(
        self, store: CredentialStore, *, time_limit_s: float = TIME_LIMIT_S, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._time_limit_s = time_limit_s
        # Shared by all windows: it is one keyring.
        self._order = _orders.setdefault(store, _Order())
        self._pending: set[asyncio.Task[object]] = set()
        self._waited_for: set[asyncio.Task[object]] = set()
        self._given_up: set[asyncio.Task[object]] = set()

    async def load(self, account: Account) -> Credentials:
        """Return the credentials as ``CredentialStore.load`` does; also raises TIMED_OUT and CANCELLED."""
        return await self._ask(lambda: self._store.load(account), account)

    async def save(self, account: Account, secret: str) -> None:
        """Store the secret as ``CredentialStore.save`` does; also raises TIMED_OUT and CANCELLED."""
        await self._ask(lambda: self._store.save(account, secret), account, changes=True)

    async def delete(self, account: Account) -> None:
        """Delete the secret as ``CredentialStore.delete`` does; also raises TIMED_OUT and CANCELLED."""
        await self._ask(lambda: self._store.delete(account), account, changes=True)

    def give_up(self) -> None:
        """Stop waiting: every pending call ends with CANCELLED, whatever the keyring answers later."""
        for task in list(self._pending):
            self._given_up.add(task)
            task.cancel()

    async def _ask(self, question: Callable[[], T], account: Account, *, changes: bool = False) -> T:
        loop = asyncio.get_running_loop()
        task: asyncio.Task[T] = loop.create_task(self._ask_in_turn(question, account, changes=changes))
        self._pending.add(task)
        patience = loop.call_later(PATIENCE_S, self._say_waiting, task)
        try:
            return await task
        except CredentialStoreError as error:
            error.account_name = account.name
            raise
        except (TimeoutError, NoThreadError) as error:
            raise unanswered(error, account.name) from None
        except asyncio.CancelledError:
            if task not in self._given_up:
                raise
            raise CredentialStoreError(StoreProblem.CANCELLED, account_name=account.name) from None
        finally:
            patience.cancel()
            self._forget(task)

    async def _ask_in_turn(self, question: Callable[[], T], account: Account, *, changes: bool) -> T:
        # One at a time per account: a secret saved after a removal must not be removed by it. A change that was
        # waited for long enough still goes on in its thread, so the next one does not begin before that has ended.
        async with self._order.turns.setdefault(account.name, asyncio.Lock()):
            if not changes:
                return await in_background(question, timeout_s=self._time_limit_s)
            before = self._order.unfinished.get(account.name)
            if before is not None:
                async with asyncio.timeout(self._time_limit_s):
                    await before.wait()
            ended = self._order.unfinished[account.name] = asyncio.Event()
            return await in_background(question, timeout_s=self._time_limit_s, ended=ended.set)

    def _say_waiting(self, task: asyncio.Task[object]) -> None:
        self._waited_for.add(task)
        if len(self._waited_for) == 1:
            self.waiting_changed.emit(True)

    def _forget(self, task: asyncio.Task[T]) -> None:
        for tasks in (self._pending, self._given_up):
            tasks.discard(task)
        if task in self._waited_for:
            self._waited_for.discard(task)
            if not self._waited_for:
                self.waiting_changed.emit(False)
