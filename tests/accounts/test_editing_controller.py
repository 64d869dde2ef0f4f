"""What the Accounts dialog asks for."""

from __future__ import annotations

import asyncio
import json
import os
import threading
from typing import TYPE_CHECKING

import pytest
from keyring.errors import KeyringLocked, NoKeyringError

from desktop.accounts.account import Account, AccountDraft, CliProfile, SecretPlace
from desktop.accounts.controller import AccountsController
from desktop.accounts.credential_store import CredentialStore
from desktop.accounts.editing_controller import EditingController
from desktop.accounts.outcome_messages import explain_accounts
from desktop.accounts.outcomes import AccountsFailure, ConnectionAnswer, ConnectionFailure
from desktop.accounts.session_secrets import SessionSecrets
from desktop.accounts.stored_accounts import StoredAccounts
from desktop.messages.message import UserMessage
from desktop.runtime.records import replace
from desktop.settings.settings import Settings
from desktop.twilio.errors import ApiError
from desktop.twilio.types import Configuration, Credentials
from tests.memory_keyring import MemoryKeyring
from tests.waiting import LONGEST_S, until

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

SID, KEY, SERVICE = "AC" + "0a" * 16, "SK" + "1b" * 16, "IS" + "3d" * 16
ACCOUNT = Account("Larkspur", account_sid=SID, api_key_sid=KEY)


class Desk:
    """Everything around the editing controller, and its signals."""

    def __init__(self, path: Path) -> None:
        self.keyring = MemoryKeyring()
        self.settings = Settings(path)
        self.stored = StoredAccounts(self.settings)
        self.accounts = AccountsController(self.stored, CredentialStore(self.keyring), SessionSecrets())
        self.editing = EditingController(self.accounts, self.stored, self.client_for, os.environ)
        self.asked: list[Credentials] = []
        self.answer: Callable[[], Configuration] = lambda: Configuration(SERVICE)
        self.held: asyncio.Event | None = None
        self.said: list[tuple[object, ...]] = []
        self.busy: list[bool] = []
        for signal in (self.editing.account_saved, self.editing.account_removed):
            signal.connect(lambda *values: self.said.append(values))
        for one in (self.editing.save_refused, self.editing.connection_tested, self.editing.profiles_found):
            one.connect(lambda value: self.said.append((value,)))
        self.editing.profiles_refused.connect(lambda value: self.said.append((value,)))
        self.editing.busy_changed.connect(self.busy.append)

    async def client_for(self, _account: Account) -> Desk:
        """Return itself in place of a client."""
        return self

    async def check_access(self, credentials: Credentials) -> Configuration:
        """Return the scripted answer."""
        self.asked.append(credentials)
        if self.held is not None:
            await self.held.wait()
        return self.answer()

    async def outcome(self) -> tuple[object, ...]:
        """Return the next signal, and remove it."""
        await until(lambda: self.said and self.busy[-1] is False)
        return tuple(explain_accounts(one) if isinstance(one, AccountsFailure) else one for one in self.said.pop(0))

    async def save(
        self, account: Account, secret: str | None = None, original: str | None = None
    ) -> UserMessage | None:
        """Save an account and return the failure's message."""
        self.editing.save(AccountDraft(account, secret, original))
        message = (await self.outcome())[-1]
        assert message is None or isinstance(message, UserMessage)
        return message


@pytest.fixture
def desk(tmp_path: Path, qapp: QApplication) -> Desk:
    return Desk(tmp_path / "Convolook.ini")


def failing_at(call: str, error: Exception) -> Callable[[str], None]:
    def fail(current: str) -> None:
        if current == call:
            raise error

    return fail


async def test_a_new_account_is_saved_without_its_secret_in_the_file(desk: Desk, tmp_path: Path) -> None:
    assert await desk.save(ACCOUNT, "marked-secret") is None

    assert desk.stored.all() == [ACCOUNT]
    assert desk.keyring.entries == {("convolook:Larkspur", KEY): "marked-secret"}
    assert "marked-secret" not in (tmp_path / "Convolook.ini").read_text()
    assert desk.accounts.current == ACCOUNT


async def test_the_stored_secret_stays_when_none_is_typed(desk: Desk) -> None:
    await desk.save(ACCOUNT, "hush")

    assert await desk.save(replace(ACCOUNT, colour="green"), None, "Larkspur") is None

    assert list(desk.keyring.entries.values()) == ["hush"]
    assert desk.stored.all()[0].colour == "green"


@pytest.mark.parametrize("name", ["Larkspur Support", "LARKSPUR"])
async def test_a_new_name_takes_the_entry_along(desk: Desk, name: str) -> None:
    await desk.save(ACCOUNT, "hush")
    desk.accounts.secrets.forget("Larkspur", SecretPlace.KEYRING)

    assert await desk.save(replace(ACCOUNT, name=name), None, "Larkspur") is None

    assert desk.keyring.entries == {(f"convolook:{name}", KEY): "hush"}
    assert (await desk.accounts.credentials()).secret == "hush"


async def test_another_key_takes_the_place_of_the_old_one(desk: Desk) -> None:
    await desk.save(ACCOUNT, "hush")
    other = replace(ACCOUNT, api_key_sid="SK" + "9f" * 16)

    assert await desk.save(other, "new", "Larkspur") is None

    assert desk.keyring.entries == {("convolook:Larkspur", other.username): "new"}
    assert (await desk.accounts.credentials()).secret == "new"


async def test_a_secret_that_cannot_be_moved_is_said(desk: Desk) -> None:
    await desk.save(ACCOUNT, "hush")
    desk.accounts.secrets.forget("Larkspur", SecretPlace.KEYRING)
    desk.keyring.fault = failing_at("get", KeyringLocked())

    message = await desk.save(replace(ACCOUNT, name="New"), None, "Larkspur")

    assert message is not None
    assert "convolook:Larkspur" in message.hint
    assert [one.name for one in desk.stored.all()] == ["New"]


async def test_an_old_entry_that_stays_is_said(desk: Desk) -> None:
    await desk.save(ACCOUNT, "hush")
    desk.keyring.fault = failing_at("delete", OSError())

    message = await desk.save(replace(ACCOUNT, name="New"), None, "Larkspur")

    assert message is not None
    assert "could not be removed" in message.sentence
    assert desk.keyring.entries["convolook:New", KEY] == "hush"


async def test_without_a_keyring_the_secret_is_kept_until_the_end(desk: Desk, tmp_path: Path) -> None:
    desk.keyring.fault = failing_at("set", NoKeyringError())

    message = await desk.save(ACCOUNT, "marked-secret")

    assert message is not None
    assert message.sentence.startswith("This computer has no keyring.")
    assert (await desk.accounts.credentials()).secret == "marked-secret"
    assert desk.accounts.places()["Larkspur"] is SecretPlace.MEMORY
    assert "marked-secret" not in (tmp_path / "Convolook.ini").read_text()


async def test_cancelling_the_keyring_keeps_account_and_secret(desk: Desk) -> None:
    held = threading.Event()

    def wait(_call: str) -> None:
        held.wait(LONGEST_S)

    desk.keyring.fault = wait
    desk.editing.save(AccountDraft(ACCOUNT, "hush"))
    await until(lambda: desk.keyring.calls)

    desk.editing.cancel()
    _, message = await desk.outcome()

    held.set()
    assert isinstance(message, UserMessage)
    assert "kept until you quit" in message.sentence
    assert (await desk.accounts.credentials()).secret == "hush"


async def test_a_taken_name_is_refused_and_harms_nobody(desk: Desk) -> None:
    await desk.save(ACCOUNT, "hush")

    message = await desk.save(Account("larkspur", account_sid=SID), "another")

    assert message is not None
    assert "already an account" in message.sentence
    assert desk.keyring.entries == {("convolook:Larkspur", KEY): "hush"}
    assert (await desk.accounts.credentials()).secret == "hush"


async def test_two_windows_saving_at_once_lose_nothing(tmp_path: Path, desk: Desk) -> None:
    other = Desk(tmp_path / "Convolook.ini")
    other.keyring.entries = desk.keyring.entries

    await asyncio.gather(desk.save(ACCOUNT, "one"), other.save(Account("Sandbox", account_sid=SID), "two"))

    assert [one.name for one in StoredAccounts(Settings(tmp_path / "Convolook.ini")).all()] == ["Larkspur", "Sandbox"]
    assert sorted(desk.keyring.entries.values()) == ["one", "two"]


async def test_removing_takes_the_entry_away(desk: Desk) -> None:
    await desk.save(ACCOUNT, "hush")

    desk.editing.remove("larkspur")

    assert await desk.outcome() == ("Larkspur", None)
    assert (desk.keyring.entries, desk.stored.all(), desk.accounts.current) == ({}, [], None)


async def test_removing_says_when_the_entry_stays(desk: Desk) -> None:
    await desk.save(ACCOUNT, "hush")
    desk.keyring.fault = failing_at("delete", KeyringLocked())

    desk.editing.remove("Larkspur")
    _, message = await desk.outcome()

    assert isinstance(message, UserMessage)
    assert "convolook:Larkspur" in message.hint
    assert desk.stored.all() == []


async def test_removing_what_was_never_in_a_keyring_says_nothing(desk: Desk) -> None:
    desk.keyring.fault = failing_at("set", NoKeyringError())
    await desk.save(ACCOUNT, "hush")
    desk.keyring.fault = failing_at("delete", NoKeyringError())

    desk.editing.remove("Larkspur")

    assert await desk.outcome() == ("Larkspur", None)


async def test_a_test_asks_with_what_is_in_the_form(desk: Desk) -> None:
    desk.editing.test(AccountDraft(ACCOUNT, "typed"))

    (answer,) = await desk.outcome()

    assert isinstance(answer, ConnectionAnswer)
    assert (answer.account_name, answer.default_service_sid) == ("Larkspur", SERVICE)
    assert desk.asked == [Credentials(SID, KEY, "typed")]
    assert desk.stored.all() == []


async def test_a_test_takes_the_stored_secret_when_none_is_typed(desk: Desk) -> None:
    await desk.save(ACCOUNT, "hush")

    desk.editing.test(AccountDraft(replace(ACCOUNT, name="Renamed"), None, "Larkspur"))
    await desk.outcome()

    assert desk.asked == [Credentials(SID, KEY, "hush")]


async def test_a_test_without_a_secret_says_so(desk: Desk) -> None:
    desk.editing.test(AccountDraft(ACCOUNT, None))

    (message,) = await desk.outcome()

    assert isinstance(message, UserMessage)
    assert "has no secret" in message.sentence
    assert desk.asked == []


async def test_what_twilio_refuses_is_put_into_words(desk: Desk) -> None:
    def refuse() -> Configuration:
        raise ApiError(401, 20003, "Authenticate")

    desk.answer = refuse
    desk.editing.test(AccountDraft(ACCOUNT, "wrong"))

    (message,) = await desk.outcome()

    assert isinstance(message, UserMessage)
    assert "20003" in message.codes


async def test_a_region_that_is_no_host_name_is_said(desk: Desk) -> None:
    async def refuse(_account: Account) -> Desk:
        raise ValueError("region and edge: both or neither")

    desk.editing = EditingController(desk.accounts, desk.stored, refuse, {})
    said: list[object] = []
    desk.editing.connection_tested.connect(said.append)

    desk.editing.test(AccountDraft(ACCOUNT, "x"))
    await until(lambda: said)

    assert isinstance(said[0], ConnectionFailure)
    assert "both or neither" in explain_accounts(said[0]).sentence


async def test_a_second_test_takes_the_place_of_the_first(desk: Desk) -> None:
    desk.held = asyncio.Event()
    desk.editing.test(AccountDraft(ACCOUNT, "first"))
    await until(lambda: desk.asked)
    desk.held = None

    desk.editing.test(AccountDraft(replace(ACCOUNT, name="Second"), "second"))
    (answer,) = await desk.outcome()

    assert isinstance(answer, ConnectionAnswer)
    assert answer.account_name == "Second"
    assert desk.said == []


async def test_a_cancelled_test_says_nothing(desk: Desk) -> None:
    desk.held = asyncio.Event()
    desk.editing.test(AccountDraft(ACCOUNT, "x"))
    await until(lambda: desk.asked)

    desk.editing.cancel()
    await until(lambda: desk.busy[-1] is False)

    assert desk.said == []


async def test_profiles_of_twilio_cli_are_found_and_imported_one_by_one(desk: Desk, private_home: Path) -> None:
    folder = private_home / ".twilio-cli"
    folder.mkdir()
    profile = {"accountSid": SID, "apiKey": KEY, "apiSecret": "from-file"}
    (folder / "config.json").write_text(json.dumps({"profiles": {"work": profile}}))

    desk.editing.find_profiles()
    (found,) = await desk.outcome()
    assert isinstance(found, list)
    desk.editing.import_profile(found[0])
    await desk.outcome()
    desk.editing.import_profile(found[0])
    await desk.outcome()

    assert [one.name for one in desk.stored.all()] == ["work", "work 2"]
    assert desk.keyring.entries["convolook:work", KEY] == "from-file"


async def test_no_profile_file_means_no_profiles(desk: Desk) -> None:
    desk.editing.find_profiles()

    assert await desk.outcome() == ([],)


@pytest.mark.parametrize("content", [b"{", b"\xff\xfe", None])
async def test_an_unreadable_profile_file_is_said(desk: Desk, private_home: Path, content: bytes | None) -> None:
    path = private_home / ".twilio-cli" / "config.json"
    path.parent.mkdir()
    path.mkdir() if content is None else path.write_bytes(content)

    desk.editing.find_profiles()
    (message,) = await desk.outcome()

    assert isinstance(message, UserMessage)
    assert "config.json" in message.hint


async def test_an_imported_profile_has_region_and_edge(desk: Desk) -> None:
    desk.editing.import_profile(CliProfile("demo", SID, KEY, "x", "ie1", "dublin"))
    account, _ = await desk.outcome()

    assert isinstance(account, Account)
    assert (account.name, account.region, account.edge) == ("demo 2", "ie1", "dublin")
