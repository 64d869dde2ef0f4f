"""The one door to the keyring: with a backend in memory, and with a real gnome-keyring."""

from __future__ import annotations

import subprocess
import sys
import traceback
from typing import TYPE_CHECKING

import pytest
from keyring.errors import InitError, KeyringError, KeyringLocked, NoKeyringError, PasswordSetError

from desktop.accounts.account import Account
from desktop.accounts.credential_store import CredentialStore, CredentialStoreError, StoreProblem
from desktop.twilio.types import Credentials
from tests.memory_keyring import MemoryKeyring
from tests.secret_service import SecretService, secret_service
from tests.waiting import LONGEST_S

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SID, KEY = "AC" + "0a" * 16, "SK" + "1b" * 16
ACCOUNT = Account("Larkspur", account_sid=SID, api_key_sid=KEY)
SECRET = "märked-sécret-東京"


class DBusErrorResponse(Exception):  # noqa: N818 - jeepney's own name
    """The error of a session bus that goes away."""


class PromptDismissedException(Exception):  # noqa: N818 - secretstorage's own name
    """The error of a refused prompt."""


def problem_of(store: CredentialStore, account: Account = ACCOUNT) -> StoreProblem:
    with pytest.raises(CredentialStoreError) as caught:
        store.load(account)
    return caught.value.problem


def test_a_secret_is_kept_under_the_names_of_the_interface() -> None:
    keyring = MemoryKeyring()
    CredentialStore(keyring).save(ACCOUNT, SECRET)
    CredentialStore(keyring).save(Account("Token", account_sid=SID), "token")

    assert keyring.entries == {("convolook:Larkspur", KEY): SECRET, ("convolook:Token", SID): "token"}
    assert CredentialStore(keyring).load(ACCOUNT) == Credentials(SID, KEY, SECRET)


def test_a_missing_entry_is_said() -> None:
    assert problem_of(CredentialStore(MemoryKeyring())) is StoreProblem.MISSING


def test_removing_what_is_not_there_is_no_failure() -> None:
    CredentialStore(MemoryKeyring()).delete(ACCOUNT)


def refused_prompt() -> Exception:
    error = InitError(f"Failed to create the collection: {SECRET}")
    error.__cause__ = PromptDismissedException(SECRET)
    return error


@pytest.mark.parametrize(
    ("raised", "problem"),
    [
        (NoKeyringError(SECRET), StoreProblem.NO_KEYRING),
        (InitError(SECRET), StoreProblem.NO_KEYRING),
        (KeyringLocked(SECRET), StoreProblem.LOCKED),
        (refused_prompt(), StoreProblem.REFUSED),
        (PromptDismissedException(SECRET), StoreProblem.REFUSED),
        (PasswordSetError(SECRET), StoreProblem.FAILED),
        (KeyringError(SECRET), StoreProblem.FAILED),
        (DBusErrorResponse(SECRET), StoreProblem.FAILED),
        (OSError(SECRET), StoreProblem.FAILED),
        (RecursionError(SECRET), StoreProblem.FAILED),
    ],
)
def test_whatever_a_backend_raises_has_a_kind_and_takes_no_text_along(raised: Exception, problem: StoreProblem) -> None:
    keyring = MemoryKeyring()

    def fail(_call: str) -> None:
        raise raised

    keyring.fault = fail
    store = CredentialStore(keyring)

    for question in (lambda: store.load(ACCOUNT), lambda: store.save(ACCOUNT, SECRET), lambda: store.delete(ACCOUNT)):
        with pytest.raises(CredentialStoreError) as caught:
            question()
        assert caught.value.problem is problem
        assert SECRET not in "".join(traceback.format_exception(caught.value))
        assert caught.value.__context__ is None


def test_windows_takes_1280_characters_and_not_one_more() -> None:
    keyring = MemoryKeyring()
    store = CredentialStore(keyring, longest=1280)
    store.save(ACCOUNT, "x" * 1280)

    with pytest.raises(CredentialStoreError) as caught:
        store.save(ACCOUNT, "x" * 1279 + "😀")

    assert caught.value.problem is StoreProblem.TOO_LONG
    assert keyring.entries["convolook:Larkspur", KEY] == "x" * 1280


@pytest.mark.parametrize("name", ["keyring.backends.fail.Keyring", "keyring.backends.null.Keyring"])
def test_backends_that_keep_nothing_are_none(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", name)

    assert problem_of(CredentialStore()) is StoreProblem.NO_KEYRING
    assert CredentialStore().backend_name() == ""


def test_a_backend_that_does_not_exist_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "no.such.Keyring")

    assert problem_of(CredentialStore()) is StoreProblem.NO_KEYRING


def test_the_backend_of_the_users_choice_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "tests.memory_keyring.MemoryKeyring")

    assert CredentialStore().backend_name() == "tests.memory_keyring.MemoryKeyring"


def test_the_keyring_that_was_asked_last_is_known_without_asking_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    without, given = CredentialStore(), CredentialStore(MemoryKeyring())

    assert without.last_used == "not asked yet"
    problem_of(without)
    problem_of(given)

    assert without.last_used == "none"
    assert given.last_used == "tests.memory_keyring.MemoryKeyring"


def test_the_keyring_is_imported_late() -> None:
    code = "import sys, desktop.accounts.credential_store; sys.exit('keyring' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=LONGEST_S).returncode == 0


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="sessions without a bus")
def test_without_a_session_bus_there_is_no_keyring(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/none")

    assert problem_of(CredentialStore()) is StoreProblem.NO_KEYRING


@pytest.fixture
def session(private_home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SecretService]:
    with secret_service(private_home, monkeypatch) as made:
        yield made


@pytest.mark.keyring
def test_gnome_keyring_unlocked(session: SecretService) -> None:
    session.start_keyring()
    store = CredentialStore()

    store.save(ACCOUNT, "first")
    store.save(ACCOUNT, SECRET * 200)

    assert store.load(ACCOUNT) == Credentials(SID, KEY, SECRET * 200)
    assert store.backend_name() == "keyring.backends.SecretService.Keyring"
    store.delete(ACCOUNT)
    store.delete(ACCOUNT)
    assert problem_of(store) is StoreProblem.MISSING


@pytest.mark.keyring
def test_gnome_keyring_locked(session: SecretService) -> None:
    session.start_keyring()
    CredentialStore().save(ACCOUNT, SECRET)
    session.stop_keyring()
    session.start_keyring("another password")

    assert problem_of(CredentialStore()) in {StoreProblem.LOCKED, StoreProblem.REFUSED}


@pytest.mark.keyring
def test_no_secret_service_on_the_bus_until_one_is_started(session: SecretService) -> None:
    store = CredentialStore()
    assert problem_of(store) is StoreProblem.NO_KEYRING

    session.start_keyring()

    store.save(ACCOUNT, SECRET)
    assert store.load(ACCOUNT).secret == SECRET


@pytest.mark.keyring
def test_gnome_keyring_dying_in_between(session: SecretService) -> None:
    session.start_keyring()
    store = CredentialStore()
    store.save(ACCOUNT, SECRET)

    session.stop_keyring()
    assert problem_of(store) is StoreProblem.NO_KEYRING

    session.start_keyring()
    assert store.load(ACCOUNT).secret == SECRET


@pytest.mark.keyring
def test_the_keyring_writes_no_secret_in_clear(session: SecretService, private_home: Path) -> None:
    session.start_keyring()
    CredentialStore().save(ACCOUNT, SECRET)
    session.stop_keyring()

    files = [one for one in private_home.rglob("*") if one.is_file()]

    assert files
    assert not [one for one in files if SECRET.encode() in one.read_bytes()]
