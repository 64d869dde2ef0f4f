"""Which account is current, and what it signs in with."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING

import pytest
from keyring.errors import KeyringLocked

from desktop.accounts.account import Account, AccountKind, SecretPlace
from desktop.accounts.controller import AccountsController
from desktop.accounts.credential_store import CredentialStore, CredentialStoreError, StoreProblem
from desktop.accounts.outcome_messages import explain_accounts
from desktop.accounts.session_secrets import SessionSecrets
from desktop.accounts.sources import environment_account
from desktop.accounts.stored_accounts import StoredAccounts
from desktop.runtime.records import replace
from desktop.settings.policy import Forbidden, Policy
from desktop.settings.settings import Settings
from desktop.twilio.types import Credentials, ScopeKind, ServiceScope
from tests.memory_keyring import MemoryKeyring
from tests.waiting import LONGEST_S, until

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from desktop.accounts.outcomes import AccountsFailure

SID, KEY = "AC" + "0a" * 16, "SK" + "1b" * 16
ACCOUNT = Account("Larkspur", account_sid=SID, api_key_sid=KEY)
OTHER = Account("Sandbox", account_sid="AC" + "2c" * 16)
ENVIRON = {"TWILIO_ACCOUNT_SID": SID, "TWILIO_AUTH_TOKEN": "token"}
DEMO = Credentials("AC0", "AC0", "demo")


@pytest.fixture
def keyring() -> MemoryKeyring:
    made = MemoryKeyring()
    made.entries["convolook:Larkspur", KEY] = "hush"
    return made


@pytest.fixture
def stored(tmp_path: Path, qapp: QApplication) -> StoredAccounts:
    settings = Settings(tmp_path / "Convolook.ini")
    made = StoredAccounts(settings, settings)
    made.save(ACCOUNT)
    made.save(OTHER)
    return made


@pytest.fixture
def make(stored: StoredAccounts, keyring: MemoryKeyring) -> Callable[..., AccountsController]:
    def made(
        environ: dict[str, str] | None = None, secrets: SessionSecrets | None = None, policy: Policy | None = None
    ) -> AccountsController:
        return AccountsController(
            stored,
            CredentialStore(keyring),
            secrets or SessionSecrets(),
            environment=environment_account(environ or {}),
            demo_credentials=DEMO,
            policy=policy,
        )

    return made


async def problem_of(controller: AccountsController) -> StoreProblem:
    with pytest.raises(CredentialStoreError) as caught:
        await controller.credentials()
    return caught.value.problem


def test_the_account_used_last_comes_back_with_its_scope(
    make: Callable[..., AccountsController], stored: StoredAccounts
) -> None:
    first = make()
    first.start()
    first.select("sandbox")
    first.set_scope(ServiceScope(ScopeKind.ALL))

    again = make()
    again.start()

    assert again.current == OTHER
    assert again.scope == ServiceScope(ScopeKind.ALL)


def test_the_environment_is_selected_at_start_and_never_written(
    make: Callable[..., AccountsController], stored: StoredAccounts, tmp_path: Path
) -> None:
    controller = make(ENVIRON)
    controller.start()
    controller.set_scope(ServiceScope(ScopeKind.ALL))

    assert controller.current is not None
    assert controller.current.kind is AccountKind.ENVIRONMENT
    assert [one.name for one in controller.accounts()] == ["Environment", "Larkspur", "Sandbox"]
    assert stored.last_name is None
    assert "Environment" not in (tmp_path / "Convolook.ini").read_text()


def test_a_wanted_account_wins_over_the_environment(make: Callable[..., AccountsController]) -> None:
    controller = make(ENVIRON)
    controller.start("LARKSPUR")

    assert controller.current == ACCOUNT


def test_an_unknown_account_is_said_and_another_one_chosen(make: Callable[..., AccountsController]) -> None:
    controller = make()
    told: list[AccountsFailure] = []
    controller.failed.connect(told.append)

    controller.start("Nobody\u202e")

    assert "Nobody‹U+202E›" in explain_accounts(told[0]).sentence
    assert controller.current == ACCOUNT


async def test_the_demo_needs_neither_keyring_nor_environment(
    make: Callable[..., AccountsController], keyring: MemoryKeyring
) -> None:
    controller = make(ENVIRON)
    controller.start(demo=True)

    assert await controller.credentials() == DEMO
    assert controller.accounts()[-1].kind is AccountKind.DEMO
    assert keyring.calls == []


async def test_the_keyring_is_asked_once_and_only_when_needed(
    make: Callable[..., AccountsController], keyring: MemoryKeyring
) -> None:
    controller = make()
    controller.start()
    assert keyring.calls == []

    first = await controller.credentials()
    second = await controller.credentials()

    assert first == second == Credentials(SID, KEY, "hush")
    assert keyring.calls == ["get"]


async def test_an_abandoned_question_is_not_asked_again(
    make: Callable[..., AccountsController], keyring: MemoryKeyring
) -> None:
    held = threading.Event()

    def wait(_call: str) -> None:
        held.wait(LONGEST_S)

    keyring.fault = wait
    controller = make()
    controller.start()
    first = asyncio.ensure_future(controller.credentials())
    await until(lambda: keyring.calls)
    first.cancel()
    second = asyncio.ensure_future(controller.credentials())
    await asyncio.sleep(0.02)
    held.set()

    assert (await second).secret == "hush"
    assert keyring.calls == ["get"]


async def test_a_failure_may_be_tried_again(make: Callable[..., AccountsController], keyring: MemoryKeyring) -> None:
    def locked(_call: str) -> None:
        raise KeyringLocked

    keyring.fault = locked
    controller = make()
    controller.start()
    assert await problem_of(controller) is StoreProblem.LOCKED

    keyring.fault = lambda _call: None

    assert (await controller.credentials()).secret == "hush"


async def test_an_entry_that_is_gone_is_said(make: Callable[..., AccountsController], keyring: MemoryKeyring) -> None:
    keyring.entries.clear()
    controller = make()
    controller.start()

    assert await problem_of(controller) is StoreProblem.MISSING


async def test_giving_up_ends_the_question(make: Callable[..., AccountsController], keyring: MemoryKeyring) -> None:
    held = threading.Event()

    def wait(_call: str) -> None:
        held.wait(LONGEST_S)

    keyring.fault = wait
    controller = make()
    controller.start()
    waiting: list[bool] = []
    controller.keyring_waiting.connect(waiting.append)
    question = asyncio.ensure_future(problem_of(controller))
    await until(lambda: waiting == [True])

    controller.give_up_keyring()

    assert await question is StoreProblem.CANCELLED
    assert waiting == [True, False]
    held.set()


async def test_half_a_region_refuses_lookups_with_the_reason(make: Callable[..., AccountsController]) -> None:
    controller = make({**ENVIRON, "TWILIO_EDGE": "dublin"})
    controller.start()

    assert await problem_of(controller) is StoreProblem.HALF_A_REGION


async def test_without_an_account_there_are_no_credentials(
    stored: StoredAccounts, make: Callable[..., AccountsController]
) -> None:
    stored.remove("Larkspur")
    stored.remove("Sandbox")
    controller = make()
    controller.start()

    assert controller.current is None
    assert await problem_of(controller) is StoreProblem.NO_ACCOUNT


async def test_signing_out_forgets_the_secret_everywhere(
    make: Callable[..., AccountsController], keyring: MemoryKeyring
) -> None:
    controller = make()
    controller.start()
    await controller.credentials()
    told: list[bool] = []
    controller.signed_out.connect(lambda: told.append(True))

    controller.sign_out()
    await until(lambda: not keyring.entries)

    assert told == [True]
    assert await problem_of(controller) is StoreProblem.MISSING
    assert controller.places()["Larkspur"] is SecretPlace.NOWHERE


async def test_signing_out_says_when_the_entry_could_not_be_removed(
    make: Callable[..., AccountsController], keyring: MemoryKeyring
) -> None:
    def locked(_call: str) -> None:
        raise KeyringLocked

    keyring.fault = locked
    controller = make()
    controller.start()
    told: list[AccountsFailure] = []
    controller.failed.connect(told.append)

    controller.sign_out()
    await until(lambda: told)

    assert "convolook:Larkspur" in explain_accounts(told[0]).hint
    assert await problem_of(controller) is StoreProblem.MISSING


async def test_signing_out_of_the_environment_leaves_no_account_chosen(
    make: Callable[..., AccountsController],
) -> None:
    controller = make(ENVIRON)
    controller.start()

    controller.sign_out()

    assert controller.current is None
    assert await problem_of(controller) is StoreProblem.NO_ACCOUNT


def test_a_new_name_stays_the_same_account(make: Callable[..., AccountsController], stored: StoredAccounts) -> None:
    controller = make()
    controller.start()
    chosen: list[object] = []
    controller.account_selected.connect(chosen.append)

    stored.save(replace(ACCOUNT, name="Larkspur Support"), "Larkspur")

    assert controller.current is not None
    assert controller.current.name == "Larkspur Support"
    assert chosen == []


def test_another_key_or_region_is_another_account(
    make: Callable[..., AccountsController], stored: StoredAccounts
) -> None:
    controller = make()
    controller.start()
    chosen: list[Account] = []
    controller.account_selected.connect(chosen.append)

    stored.save(replace(ACCOUNT, region="ie1", edge="dublin"), "Larkspur")

    assert [one.region for one in chosen] == ["ie1"]


def test_a_removed_account_is_left_for_another(make: Callable[..., AccountsController], stored: StoredAccounts) -> None:
    controller = make()
    controller.start()

    stored.remove("Larkspur")

    assert controller.current == OTHER


def test_selecting_the_current_account_changes_nothing(make: Callable[..., AccountsController]) -> None:
    controller = make()
    controller.start()
    chosen: list[object] = []
    controller.account_selected.connect(chosen.append)

    assert controller.select("Larkspur")

    assert chosen == []


async def test_secrets_are_shared_between_windows(
    make: Callable[..., AccountsController], keyring: MemoryKeyring
) -> None:
    secrets = SessionSecrets()
    one, two = make(secrets=secrets), make(secrets=secrets)
    one.start()
    two.start()

    await one.credentials()
    await two.credentials()

    assert keyring.calls == ["get"]


async def test_closing_ends_what_is_under_way(make: Callable[..., AccountsController], keyring: MemoryKeyring) -> None:
    held = threading.Event()

    def wait(_call: str) -> None:
        held.wait(LONGEST_S)

    keyring.fault = wait
    controller = make()
    controller.start()
    question = asyncio.ensure_future(controller.credentials())
    await until(lambda: keyring.calls)
    controller.sign_out()

    await controller.close()

    held.set()
    with pytest.raises(asyncio.CancelledError):
        await question


async def test_secrets_of_two_accounts_load_side_by_side_and_end_together(
    make: Callable[..., AccountsController], keyring: MemoryKeyring
) -> None:
    held = threading.Event()

    def wait(_call: str) -> None:
        held.wait(LONGEST_S)

    keyring.fault = wait
    controller = make()
    controller.start()
    first = asyncio.ensure_future(controller.credentials_of(ACCOUNT))
    second = asyncio.ensure_future(controller.credentials_of(OTHER))
    again = asyncio.ensure_future(controller.credentials_of(ACCOUNT))
    await until(lambda: len(keyring.calls) == 2)

    await controller.close()

    held.set()
    for question in (first, second, again):
        with pytest.raises(asyncio.CancelledError):
            await question
    assert keyring.calls == ["get", "get"]


@pytest.mark.parametrize(
    ("policy", "problem"),
    [
        (Policy(is_there=True, lock_region="ie1"), StoreProblem.REGION_LOCKED),
        (Policy(is_there=True, forbidden=frozenset({Forbidden.AUTH_TOKENS})), StoreProblem.TOKENS_FORBIDDEN),
    ],
)
async def test_an_account_that_the_policy_refuses_is_shown_and_never_signs_in(
    make: Callable[..., AccountsController], keyring: MemoryKeyring, policy: Policy, problem: StoreProblem
) -> None:
    controller = make(policy=policy)
    controller.start("Sandbox")

    assert OTHER in controller.accounts()
    assert await problem_of(controller) is problem
    assert keyring.calls == []


async def test_a_forbidden_demo_is_never_entered(make: Callable[..., AccountsController]) -> None:
    controller = make(policy=Policy(is_there=True, forbidden=frozenset({Forbidden.DEMO})))

    controller.start(demo=True)

    assert controller.current is None
    assert await problem_of(controller) is StoreProblem.NO_ACCOUNT
