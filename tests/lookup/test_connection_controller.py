"""Before Enter a connection and the secret are ready, once and quietly; nothing is sent."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from desktop.accounts.account import Account, AccountKind
from desktop.accounts.credential_store import CredentialStoreError, StoreProblem
from desktop.lookup.connection_controller import ConnectionController
from desktop.twilio.client import ConversationsClient
from desktop.twilio.hosts import parse_api_url
from tests.fake_twilio import ACCOUNT_SID, CREDENTIALS, FakeServer, FakeTwilio
from tests.waiting import until, until_alone

if TYPE_CHECKING:
    import pytest
    from PySide6.QtWidgets import QApplication

    from desktop.twilio.types import Credentials


class Source:
    """An account whose server and keyring are counted."""

    def __init__(self, url: str) -> None:
        self.account = Account("Larkspur", AccountKind.STORED, ACCOUNT_SID, "SK" + "b" * 32)
        self.made = ConversationsClient(parse_api_url(url))
        self.secrets_asked = 0
        self.has_secret = True

    async def client(self) -> ConversationsClient:
        return self.made

    async def credentials(self) -> Credentials:
        self.secrets_asked += 1
        if not self.has_secret:
            raise CredentialStoreError(StoreProblem.MISSING, account_name="Larkspur")
        return CREDENTIALS


async def test_a_text_that_could_be_sent_opens_one_connection_and_sends_nothing(qapp: QApplication) -> None:
    with FakeServer(FakeTwilio()) as server:
        source = Source(server.url)
        controller = ConnectionController(source)  # type: ignore[arg-type]  # as much of it as is used

        for _ in range(3):
            controller.set_wanted(wanted=True)
            controller.set_wanted(wanted=False)
        await until(lambda: server.open_connections == 1)
        await until(lambda: source.secrets_asked == 1)
        await until(lambda: not controller._slot.is_running)

        assert server.requests == []
        assert server.open_connections == 1
        await controller.close()
        await source.made.aclose()


async def test_after_sleep_the_connection_is_renewed_with_the_first_key(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    with FakeServer(FakeTwilio()) as server:
        source = Source(server.url)
        controller = ConnectionController(source)  # type: ignore[arg-type]
        controller.set_wanted(wanted=True)
        await until(lambda: server.open_connections == 1)
        await until(lambda: not controller._slot.is_running)  # the server has it earlier than the client
        awake = time.time

        monkeypatch.setattr(time, "time", lambda: awake() + 3600)
        controller.set_wanted(wanted=True)

        await until(lambda: server.connections == 2)
        await until(lambda: server.open_connections == 1)
        assert server.requests == []
        await controller.close()
        await source.made.aclose()


async def test_a_keyring_is_asked_once_and_its_failure_is_not_said(qapp: QApplication) -> None:
    with FakeServer(FakeTwilio()) as server:
        source = Source(server.url)
        source.has_secret = False
        controller = ConnectionController(source)  # type: ignore[arg-type]

        controller.set_wanted(wanted=True)
        await until(lambda: source.secrets_asked == 1)
        controller.change_account()
        await until(lambda: server.open_connections == 1)
        await until(lambda: not controller._slot.is_running)

        assert source.secrets_asked == 1
        await controller.close()
        await source.made.aclose()


async def test_after_closing_nothing_is_opened(qapp: QApplication) -> None:
    with FakeServer(FakeTwilio()) as server:
        source = Source(server.url)
        controller = ConnectionController(source)  # type: ignore[arg-type]
        await controller.close()

        controller.change_account()
        await until_alone()

        assert server.open_connections == 0
        await source.made.aclose()
