"""Signing in to the proxy, from the keyring to the tunnel."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

import pytest
from keyring.errors import KeyringLocked

from desktop.accounts.account import Account
from desktop.accounts.credential_store import CredentialStore, CredentialStoreError, StoreProblem, proxy_logins
from desktop.lookup.client_pool import ClientPool
from desktop.lookup.proxy_sign_in_controller import ProxySignInController
from desktop.settings.settings import Settings
from desktop.twilio.errors import ProxyAuthenticationError, ProxyError
from desktop.twilio.transport.retry import Limits
from desktop.twilio.types import Credentials
from tests.fake_proxy import FakeProxy
from tests.memory_keyring import MemoryKeyring
from tests.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from desktop.twilio.transport.network import Proxy

ACCOUNT = Account("Work", account_sid="AC" + "0a" * 16)
LOGIN = Credentials(ACCOUNT.account_sid, ACCOUNT.account_sid, "secret")


class Desk:
    """A pool behind a proxy, and the controller's signals."""

    def __init__(self, proxy: FakeProxy, folder: Path) -> None:
        self.proxy = proxy
        self.keyring = MemoryKeyring()
        self.store = CredentialStore(self.keyring)
        self.settings = Settings(folder / "Convolook.ini")
        self.clients = ClientPool(None, lambda _url: None)
        self.clients.limits = Limits(waits_s=(0.01,))
        self.clients.set_proxy("manual", proxy.url)
        self.login = proxy_logins(self.store, lambda: self.settings.preferences.proxy_sign_in)
        self.clients.proxy_login = self.login
        self.controller = ProxySignInController(self.clients, self.store, self.settings)
        self.found: list[Proxy | None] = []
        self.outcomes: list[CredentialStoreError | None] = []
        self.controller.proxy_found.connect(self.found.append)
        self.controller.saved.connect(lambda: self.outcomes.append(None))
        self.controller.failed.connect(self.outcomes.append)

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.proxy.port}"

    async def ask(self) -> ProxyError:
        client = await self.clients.client_for(ACCOUNT)
        with pytest.raises(ProxyError) as caught:
            await client.configuration(LOGIN)
        return caught.value


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    with FakeProxy(407, headers='Proxy-Authenticate: Basic realm="x"\r\n') as proxy:
        yield Desk(proxy, tmp_path)


async def test_the_proxy_in_use_is_found(desk: Desk) -> None:
    desk.controller.find()
    await until(lambda: desk.found)

    (proxy,) = desk.found
    assert proxy is not None
    assert (proxy.address, proxy.scheme, proxy.username) == (desk.address, "http", "")


async def test_what_was_saved_is_sent_from_the_next_request_on_and_only_to_that_proxy(desk: Desk) -> None:
    before = await desk.ask()
    desk.controller.save(desk.address, "us:er", "pä ss")
    await until(lambda: desk.outcomes)

    after = await desk.ask()

    pair = base64.b64encode("us:er:pä ss".encode()).decode()
    assert desk.outcomes == [None]
    assert "Proxy-Authorization" not in desk.proxy.heads[0]
    assert f"Proxy-Authorization: Basic {pair}\r\n" in desk.proxy.heads[1]
    assert isinstance(before, ProxyAuthenticationError)
    assert isinstance(after, ProxyAuthenticationError)
    assert (before.had_password, after.had_password) == (False, True)
    assert "pä ss" not in desk.settings.file.path.read_text()
    assert desk.settings.preferences.proxy_sign_in == desk.address
    assert desk.login("other.example:3128") is None
    desk.keyring.entries.clear()
    assert desk.login(desk.address) is None
    await desk.clients.close()


async def test_what_is_removed_is_neither_kept_nor_sent(desk: Desk) -> None:
    desk.controller.save(desk.address, "user", "pass")
    await until(lambda: desk.outcomes)
    desk.controller.forget(desk.address)
    await until(lambda: len(desk.outcomes) == 2)

    await desk.ask()

    assert desk.keyring.entries == {}
    assert "Proxy-Authorization" not in desk.proxy.heads[0]
    assert desk.settings.preferences.proxy_sign_in == ""
    await desk.clients.close()


async def test_a_keyring_that_does_not_take_it_is_said_and_nothing_is_used(desk: Desk) -> None:
    def locked(_call: str) -> None:
        raise KeyringLocked

    desk.keyring.fault = locked
    desk.controller.save(desk.address, "user", "pass")
    await until(lambda: desk.outcomes)

    (failure,) = desk.outcomes
    assert failure is not None
    assert failure.problem is StoreProblem.LOCKED
    assert desk.settings.preferences.proxy_sign_in == ""
