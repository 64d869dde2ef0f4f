"""One user's accounts from the first start to Sign Out: real dialog, client, settings file and keyring."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QRadioButton

from desktop.accounts.account import SecretPlace
from desktop.accounts.controller import AccountsController
from desktop.accounts.credential_store import CredentialStore, CredentialStoreError, StoreProblem
from desktop.accounts.editing_controller import EditingController
from desktop.accounts.session_secrets import SessionSecrets
from desktop.accounts.stored_accounts import StoredAccounts
from desktop.accounts.widgets.accounts_dialog import AccountsDialog
from desktop.lookup.client_pool import ClientPool
from desktop.runtime.paths import settings_file
from desktop.settings.settings import Settings
from desktop.twilio.hosts import parse_api_url
from desktop.twilio.types import Credentials
from tests.fake_twilio import ACCOUNT_SID, API_KEY_SID, FakeTwilio
from tests.secret_service import SecretService, secret_service
from tests.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

SECRET = "marked-secret-7d1f0c"


class Program:
    """The parts around accounts that one start of the program creates."""

    def __init__(self, url: str) -> None:
        self.settings = Settings(settings_file())
        self.stored = StoredAccounts(self.settings)
        self.clients = ClientPool(parse_api_url(url), lambda _url: None)
        self.accounts = AccountsController(self.stored, CredentialStore(), SessionSecrets())
        self.editing = EditingController(self.accounts, self.stored, self.clients.client_for, {})
        self.dialog = AccountsDialog()
        dialog, editing = self.dialog, self.editing
        dialog.save_requested.connect(editing.save)
        dialog.test_requested.connect(editing.test)
        dialog.remove_requested.connect(editing.remove)
        editing.busy_changed.connect(dialog.set_busy)
        editing.account_saved.connect(dialog.show_saved)
        editing.connection_tested.connect(dialog.show_test)
        self.accounts.accounts_changed.connect(self.refresh)
        self.accounts.start()
        self.refresh()
        self.dialog.open()

    def refresh(self) -> None:
        """Show the current accounts."""
        self.dialog.set_accounts(self.accounts.accounts(), self.accounts.places())

    def type(self, name: str, text: str) -> None:
        """Type into the field of that name."""
        (field,) = [one for one in self.dialog.findChildren(QLineEdit) if one.accessibleName() == name]
        field.selectAll()
        QTest.keyClicks(field, text)

    def press(self, name: str) -> None:
        """Click the button of that name."""
        (button,) = [one for one in self.dialog.findChildren(QPushButton) if one.text() == name and one.isVisible()]
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def choose(self, name: str) -> None:
        """Click the radio button of that name."""
        (radio,) = [one for one in self.dialog.findChildren(QRadioButton) if one.text() == name]
        QTest.mouseClick(radio, Qt.MouseButton.LeftButton)

    def says(self, text: str) -> bool:
        """Return whether a text can be seen."""
        return any(text in one.text() for one in self.dialog.findChildren(QLabel) if one.isVisible())

    async def end(self) -> None:
        """Close everything as the program does."""
        self.dialog.close()
        await self.accounts.close()
        await self.clients.close()


@pytest.fixture(autouse=True)
def windows_may_close(qapp: QApplication) -> Iterator[None]:
    """Disable quitting with the last window, as in the program."""
    qapp.setQuitOnLastWindowClosed(False)
    yield
    qapp.setQuitOnLastWindowClosed(True)


@pytest.fixture
def session(private_home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SecretService]:
    with secret_service(private_home, monkeypatch) as made:
        yield made


def holding(folder: Path, text: str) -> list[Path]:
    """Return the files that hold a text in any usual encoding."""
    forms = [text.encode(one) for one in ("utf-8", "utf-16-le", "utf-16-be")]
    files = [one for one in folder.rglob("*") if one.is_file()]
    return [one for one in files if any(form in one.read_bytes() for form in forms)]


@pytest.mark.keyring
async def test_from_the_first_account_to_sign_out(
    session: SecretService, private_home: Path, qapp: QApplication, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    session.start_keyring()
    fake = FakeTwilio(Credentials(ACCOUNT_SID, API_KEY_SID, SECRET))
    with fake.server() as server:
        first = Program(server.url)
        first.press("Add account…")
        first.type("Account name", "Larkspur")
        first.type("Account SID", ACCOUNT_SID)
        first.type("API key SID", API_KEY_SID)
        first.type("Secret", "wrong")
        first.press("Test connection")
        await until(lambda: first.says("20003"))
        first.type("Secret", SECRET)
        first.press("Test connection")
        await until(lambda: first.says("Connected to Larkspur in"))
        first.press("Save")
        await until(lambda: first.says("Saved. The secret is in the keyring."))
        await first.end()

        second = Program(server.url)
        assert second.accounts.current is not None
        assert second.accounts.current.name == "Larkspur"
        client = await second.clients.client_for(second.accounts.current)
        await client.configuration(await second.accounts.credentials())
        assert (await second.accounts.credentials()).secret == SECRET
        second.accounts.sign_out()
        await until(lambda: entry_is_gone(second))
        await second.end()

        third = Program(server.url)
        with pytest.raises(CredentialStoreError) as caught:
            await third.accounts.credentials()
        await third.end()

    assert caught.value.problem is StoreProblem.MISSING
    assert {received.line.split()[0] for received in server.requests} == {"GET"}
    session.stop_keyring()
    assert settings_file().is_file()
    assert holding(private_home, SECRET) == []
    assert SECRET not in caplog.text


def entry_is_gone(program: Program) -> bool:
    """Return whether the keyring itself holds no entry, past everything the program remembers."""
    account = program.accounts.current
    assert account is not None
    try:
        CredentialStore().load(account)
    except CredentialStoreError as error:
        return error.problem is StoreProblem.MISSING
    return False


@pytest.mark.keyring
async def test_without_a_keyring_all_works_until_the_end_and_is_said(
    session: SecretService, private_home: Path, qapp: QApplication
) -> None:
    fake = FakeTwilio(Credentials(ACCOUNT_SID, ACCOUNT_SID, SECRET))
    with fake.server() as server:
        first = Program(server.url)
        first.type("Account name", "Larkspur")
        first.type("Account SID", ACCOUNT_SID)
        first.choose("Auth token")
        first.type("Secret", SECRET)
        first.press("Save")
        await until(lambda: first.says("This computer has no keyring. The secret is kept until you quit."))
        assert first.accounts.places() == {"Larkspur": SecretPlace.MEMORY}
        assert (await first.accounts.credentials()).secret == SECRET

        session.start_keyring()
        first.press("Save")
        await until(lambda: first.accounts.places() == {"Larkspur": SecretPlace.KEYRING})
        await first.end()

        second = Program(server.url)
        assert (await second.accounts.credentials()).secret == SECRET
        await second.end()

    session.stop_keyring()
    assert holding(private_home, SECRET) == []


@pytest.mark.keyring
async def test_a_keyring_that_dies_loses_nothing_that_is_in_use(session: SecretService, qapp: QApplication) -> None:
    session.start_keyring()
    fake = FakeTwilio(Credentials(ACCOUNT_SID, API_KEY_SID, SECRET))
    with fake.server() as server:
        program = Program(server.url)
        program.type("Account name", "Larkspur")
        program.type("Account SID", ACCOUNT_SID)
        program.type("API key SID", API_KEY_SID)
        program.type("Secret", SECRET)
        program.press("Save")
        await until(lambda: program.says("Saved. The secret is in the keyring."))

        session.stop_keyring()

        assert (await program.accounts.credentials()).secret == SECRET
        program.type("Account name", "Renamed")
        program.press("Save")
        await until(lambda: program.says("This computer has no keyring."))
        assert (await program.accounts.credentials()).secret == SECRET
        await program.end()
