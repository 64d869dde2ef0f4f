"""Client and credentials of the account that a window's lookups use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.accounts.controller import DEMO_ACCOUNT
from desktop.accounts.credential_store import CredentialStoreError, StoreProblem

if TYPE_CHECKING:
    from desktop.accounts.account import Account
    from desktop.accounts.controller import AccountsController
    from desktop.lookup.client_pool import ClientPool
    from desktop.twilio.client import ConversationsClient
    from desktop.twilio.hosts import Origin
    from desktop.twilio.types import Credentials


class CurrentAccountSource:
    """The ``LookupSource`` of a window: always the account that is current at the time of the call."""

    def __init__(self, accounts: AccountsController, clients: ClientPool) -> None:
        self._accounts, self._clients = accounts, clients

    @property
    def account(self) -> Account:
        """Return the current account; the demo's when there is none."""
        return self._accounts.current or DEMO_ACCOUNT

    @property
    def origin(self) -> Origin:
        """Return the origin of its requests.

        Raises:
            ValueError: the account has a region without an edge, or the other way round.
        """
        return self._clients.origin_of(self.account)

    async def client(self) -> ConversationsClient:
        """Return a client for the current account's origin.

        Raises:
            CredentialStoreError: a settings file made by hand gives the account half a region.
            ConnectTimeoutError: the system's proxy could not be found in time.
        """
        account = self.account
        try:
            return await self._clients.client_for(account)
        except ValueError:
            raise CredentialStoreError(StoreProblem.HALF_A_REGION, account_name=account.name) from None

    async def credentials(self) -> Credentials:
        """Return the current account's credentials.

        Raises:
            CredentialStoreError: there is no account, no secret, or a keyring that does not return it.
        """
        return await self._accounts.credentials()
