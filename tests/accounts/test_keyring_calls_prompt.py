"""A locked gnome-keyring and its own window that asks for the password, on a private screen."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from desktop.accounts.account import Account
from desktop.accounts.credential_store import CredentialStore, CredentialStoreError, StoreProblem
from desktop.accounts.keyring_calls import KeyringCalls
from tests.secret_service import PASSWORD, PROMPTER, SecretService, secret_service
from tests.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

ACCOUNT = Account("Larkspur", account_sid="AC" + "0a" * 16)
TITLE = "Unlock"

pytestmark = [pytest.mark.keyring, pytest.mark.screen]


@pytest.fixture
def locked(private_home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SecretService]:
    with secret_service(private_home, monkeypatch, PROMPTER, with_screen=True) as session:
        session.start_keyring()
        CredentialStore().save(ACCOUNT, "hush")
        session.stop_keyring()
        session.start_keyring("another password")
        yield session


class Waiting:
    """A call that waits for the user, and whether that was signalled."""

    def __init__(self, time_limit_s: float) -> None:
        self.calls = KeyringCalls(CredentialStore(), time_limit_s=time_limit_s)
        self.told: list[bool] = []
        self.calls.waiting_changed.connect(self.told.append)
        self.task = asyncio.ensure_future(self.calls.load(ACCOUNT))

    async def problem(self) -> StoreProblem:
        """Wait for the failure and return it."""
        with pytest.raises(CredentialStoreError) as caught:
            await self.task
        return caught.value.problem


async def test_the_right_password_gives_the_secret(locked: SecretService, qapp: QApplication) -> None:
    waiting = Waiting(60)
    await until(lambda: locked.windows(TITLE) and waiting.told == [True])

    locked.type(PASSWORD)
    locked.press("Return")

    assert (await waiting.task).secret == "hush"
    assert waiting.told == [True, False]


async def test_a_refused_prompt_is_said(locked: SecretService, qapp: QApplication) -> None:
    waiting = Waiting(60)
    await until(lambda: locked.windows(TITLE) and waiting.told == [True])

    locked.press("Escape")

    assert await waiting.problem() in {StoreProblem.LOCKED, StoreProblem.REFUSED}
    assert waiting.told == [True, False]


async def test_a_prompt_that_nobody_answers_has_a_limit(locked: SecretService, qapp: QApplication) -> None:
    waiting = Waiting(1.5)

    assert await waiting.problem() is StoreProblem.TIMED_OUT
    assert waiting.told == [True, False]


async def test_a_prompt_need_not_be_waited_for(locked: SecretService, qapp: QApplication) -> None:
    waiting = Waiting(60)
    await until(lambda: waiting.told == [True])

    waiting.calls.give_up()

    assert await waiting.problem() is StoreProblem.CANCELLED


async def test_a_keyring_that_dies_behind_its_prompt_has_the_same_limit(
    locked: SecretService, qapp: QApplication
) -> None:
    waiting = Waiting(3)
    await until(lambda: locked.windows(TITLE))

    locked.stop_keyring()

    # Its answer would be a signal on the bus, for which the library waits for ever.
    assert await waiting.problem() is StoreProblem.TIMED_OUT
