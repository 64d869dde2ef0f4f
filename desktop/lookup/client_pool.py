"""One client per origin, created off the GUI thread when it is first needed."""

from __future__ import annotations

import asyncio
import os
from collections import deque
from typing import TYPE_CHECKING, Literal

from desktop.accounts.account import Account, AccountKind
from desktop.accounts.credential_store import CredentialStoreError, StoreProblem
from desktop.runtime.background import in_background, retrieve_failure
from desktop.settings.policy import Policy
from desktop.twilio.errors import ConnectTimeoutError
from desktop.twilio.hosts import Origin, origin_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.twilio.client import ConversationsClient
    from desktop.twilio.transport.network import Proxy
    from desktop.twilio.transport.retry import Limits
    from desktop.twilio.types import RequestRecord

MOST_REQUESTS = 500
"""Requests remembered for Help, Requests…"""
_SETUP_LIMIT_S = 30.0


class ClientPool:
    """Holds one client per origin, created on first use, and the list of this session's requests.

    Importing httpx, reading the system's trust store and asking the system for its proxy can take a while, so all of
    it happens on background threads.
    """

    def __init__(
        self, api_origin: Origin | None, system_proxy: Callable[[str], str | None], policy: Policy | None = None
    ) -> None:
        self.limits: Limits | None = None
        """Time limits and retries of clients made from now on; None for the program's own, tests shorten them."""
        self.proxy_login: Callable[[str], tuple[str, str] | None] | None = None
        """Returns user name and password for a proxy's address, whose setting holds none; called in the background."""
        self._api_origin = api_origin
        self._policy = policy or Policy()
        self._system_proxy = system_proxy
        self._proxy: tuple[Literal["system", "manual", "none"], str] = ("system", "")
        self._made: dict[tuple[AccountKind, Origin], asyncio.Task[ConversationsClient]] = {}
        self._retired: list[asyncio.Task[ConversationsClient]] = []
        self.requests: deque[RequestRecord] = deque(maxlen=MOST_REQUESTS)

    def origin_of(self, account: Account) -> Origin:
        """Return where an account's requests go: ``--api-url`` beats region and edge.

        Raises:
            ValueError: the account has a region without an edge, or the other way round.
        """
        return self._api_origin or origin_for(account.region, account.edge)

    async def client_for(self, account: Account) -> ConversationsClient:
        """Return the client of the account's origin; the demo account has one of its own.

        Raises:
            ConnectTimeoutError: the system's proxy could not be found in time.
            CredentialStoreError: the policy forbids the account's host.
            ValueError: see ``origin_of``.
        """
        kind = AccountKind.DEMO if account.kind is AccountKind.DEMO else AccountKind.STORED
        key = (kind, self.origin_of(account))
        if kind is not AccountKind.DEMO and not self._policy.allows_host(key[1].host):
            raise CredentialStoreError(StoreProblem.HOST_FORBIDDEN, account_name=account.name)
        task = self._made.get(key)
        if task is None or (task.done() and (task.cancelled() or task.exception() is not None)):
            making = in_background(self._make, *key, timeout_s=_SETUP_LIMIT_S)
            task = self._made[key] = asyncio.get_running_loop().create_task(making)
            task.add_done_callback(retrieve_failure)
        # A lookup that is replaced while its client is being made must not take the client with it.
        try:
            return await asyncio.shield(task)
        except TimeoutError:
            raise ConnectTimeoutError(_SETUP_LIMIT_S) from None

    def set_proxy(self, mode: Literal["system", "manual", "none"], url: str) -> None:
        """Set the proxy from the next request on; ``url`` counts in mode ``manual``."""
        choice = mode, url
        if choice != self._proxy:
            self._proxy = choice
            self.renew()

    def describe_proxy(self) -> str:
        """Return in plain English where the proxy of https requests comes from, for diagnostics; never its address."""
        from desktop.twilio.transport.network import ProxyChoice, describe_proxy

        return describe_proxy(ProxyChoice(*self._proxy), os.environ)

    def renew(self) -> None:
        """Drop all clients, so that the next request uses the proxy's new sign-in."""
        self._retired += self._made.values()
        self._made.clear()

    def find_proxy(self) -> Proxy | None:
        """Return the proxy of requests to Twilio; blocks, as creating a client does.

        Raises:
            ProxySettingError: the setting that counts cannot be used.
        """
        from desktop.twilio.transport.network import ProxyChoice, proxy_for

        origin = self._api_origin or origin_for(None, None)
        system_proxy = self._system_proxy_for(origin)
        return proxy_for(origin, ProxyChoice(*self._proxy), system_proxy=system_proxy, environ=os.environ)

    async def close(self) -> None:
        """Close every connection."""
        for task in [*self._retired, *self._made.values()]:
            if not task.done():
                task.cancel()
            elif not task.cancelled() and task.exception() is None:
                await task.result().aclose()
        self._retired.clear()
        self._made.clear()

    def _make(self, kind: AccountKind, origin: Origin) -> ConversationsClient:
        from desktop.twilio.client import ConversationsClient
        from desktop.twilio.transport.network import ProxyChoice

        if kind is AccountKind.DEMO:
            from desktop.demo.transport import DemoTransport

            return ConversationsClient(
                origin, transport=DemoTransport(), on_request=self.requests.append, limits=self.limits
            )
        return ConversationsClient(
            origin,
            proxy=ProxyChoice(*self._proxy),
            system_proxy=self._system_proxy_for(origin),
            proxy_login=self.proxy_login,
            on_request=self.requests.append,
            limits=self.limits,
        )

    def _system_proxy_for(self, origin: Origin) -> str | None:
        return None if origin.is_loopback else self._system_proxy(origin.url)
