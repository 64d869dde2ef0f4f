"""Questions to the keyring off the GUI thread."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING

import pytest

from desktop.accounts import keyring_calls
from desktop.accounts.account import Account
from desktop.accounts.credential_store import CredentialStore, CredentialStoreError, StoreProblem
from desktop.accounts.keyring_calls import KeyringCalls
from tests.memory_keyring import MemoryKeyring
from tests.waiting import LONGEST_S, until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication

ACCOUNT = Account("Larkspur", account_sid="AC" + "0a" * 16)


@pytest.fixture
def held() -> Iterator[threading.Event]:
    event = threading.Event()
    yield event
    event.set()


@pytest.fixture
def keyring() -> MemoryKeyring:
    return MemoryKeyring()


@pytest.fixture
def calls(qapp: QApplication, keyring: MemoryKeyring) -> KeyringCalls:
    return KeyringCalls(CredentialStore(keyring), time_limit_s=LONGEST_S)


def waits_for(held: threading.Event) -> Callable[[str], None]:
    def wait(_call: str) -> None:
        held.wait(LONGEST_S)

    return wait


async def test_a_secret_goes_in_and_out_off_the_gui_thread(calls: KeyringCalls, keyring: MemoryKeyring) -> None:
    await calls.save(ACCOUNT, "hush")

    assert (await calls.load(ACCOUNT)).secret == "hush"
    assert threading.main_thread() not in keyring.threads


async def test_a_quick_answer_is_not_spoken_of(calls: KeyringCalls, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring_calls, "PATIENCE_S", 30.0)  # quick is what comes before that, on any machine
    told: list[bool] = []
    calls.waiting_changed.connect(told.append)

    await calls.save(ACCOUNT, "hush")
    await asyncio.sleep(0)

    assert told == []


async def test_a_slow_answer_is_spoken_of_until_it_comes(
    calls: KeyringCalls, keyring: MemoryKeyring, held: threading.Event
) -> None:
    told: list[bool] = []
    calls.waiting_changed.connect(told.append)
    keyring.fault = waits_for(held)
    two = [asyncio.ensure_future(calls.save(Account(name, account_sid="AC1"), "hush")) for name in ("one", "two")]

    await until(lambda: told)
    held.set()
    await asyncio.gather(*two)

    assert told == [True, False]


async def test_an_answer_that_never_comes_has_a_limit(
    qapp: QApplication, keyring: MemoryKeyring, held: threading.Event
) -> None:
    keyring.fault = waits_for(held)
    calls = KeyringCalls(CredentialStore(keyring), time_limit_s=0.05)

    with pytest.raises(CredentialStoreError) as caught:
        await calls.load(ACCOUNT)

    assert caught.value.problem is StoreProblem.TIMED_OUT
    assert caught.value.account_name == "Larkspur"


async def test_giving_up_ends_every_call(calls: KeyringCalls, keyring: MemoryKeyring, held: threading.Event) -> None:
    keyring.fault = waits_for(held)
    both = [asyncio.ensure_future(calls.load(ACCOUNT)), asyncio.ensure_future(calls.delete(ACCOUNT))]
    await until(lambda: keyring.calls)

    calls.give_up()
    answers = await asyncio.gather(*both, return_exceptions=True)

    assert [one.problem for one in answers if isinstance(one, CredentialStoreError)] == [StoreProblem.CANCELLED] * 2


async def test_a_cancelled_caller_is_cancelled(
    calls: KeyringCalls, keyring: MemoryKeyring, held: threading.Event
) -> None:
    keyring.fault = waits_for(held)
    call = asyncio.ensure_future(calls.load(ACCOUNT))
    await until(lambda: keyring.calls)

    call.cancel()

    with pytest.raises(asyncio.CancelledError):
        await call


async def test_a_secret_saved_after_its_removal_stays(
    calls: KeyringCalls, keyring: MemoryKeyring, held: threading.Event
) -> None:
    await calls.save(ACCOUNT, "old")
    keyring.fault = waits_for(held)
    removal = asyncio.ensure_future(calls.delete(ACCOUNT))
    await until(lambda: "delete" in keyring.calls)
    saving = asyncio.ensure_future(calls.save(ACCOUNT, "new"))
    await asyncio.sleep(0.05)

    held.set()
    await asyncio.gather(removal, saving)

    assert list(keyring.entries.values()) == ["new"]


@pytest.mark.parametrize("ends", ["timed out", "given up", "cancelled"])
async def test_a_removal_that_nobody_waits_for_any_more_takes_nothing_saved_later(
    qapp: QApplication, keyring: MemoryKeyring, held: threading.Event, ends: str
) -> None:
    store = CredentialStore(keyring)
    await KeyringCalls(store, time_limit_s=LONGEST_S).save(ACCOUNT, "old")
    calls = KeyringCalls(store, time_limit_s=0.1 if ends == "timed out" else LONGEST_S)
    keyring.fault = waits_for(held)
    removal = asyncio.ensure_future(calls.delete(ACCOUNT))
    await until(lambda: "delete" in keyring.calls)
    if ends == "given up":
        calls.give_up()
    elif ends == "cancelled":
        removal.cancel()
    await asyncio.wait([removal])

    another_window = KeyringCalls(store, time_limit_s=LONGEST_S)
    saving = asyncio.ensure_future(another_window.save(ACCOUNT, "new"))
    await asyncio.sleep(0.05)
    assert keyring.calls.count("set") == 1
    held.set()
    await saving

    assert list(keyring.entries.values()) == ["new"]


async def test_two_windows_that_save_at_once_do_so_one_after_the_other(
    qapp: QApplication, keyring: MemoryKeyring, held: threading.Event
) -> None:
    store = CredentialStore(keyring)
    windows = [KeyringCalls(store, time_limit_s=LONGEST_S) for _ in range(2)]
    keyring.fault = waits_for(held)
    saving = [asyncio.ensure_future(one.save(ACCOUNT, f"secret {place}")) for place, one in enumerate(windows)]
    await until(lambda: keyring.calls)
    await asyncio.sleep(0.05)
    assert keyring.calls == ["set"]

    held.set()
    await asyncio.gather(*saving)

    assert list(keyring.entries.values()) == ["secret 1"]


async def test_a_save_behind_a_removal_that_never_ends_is_refused_in_time_and_does_not_come_later(
    qapp: QApplication, keyring: MemoryKeyring, held: threading.Event
) -> None:
    calls = KeyringCalls(CredentialStore(keyring), time_limit_s=0.1)
    keyring.fault = waits_for(held)
    with pytest.raises(CredentialStoreError):
        await calls.delete(ACCOUNT)

    with pytest.raises(CredentialStoreError) as caught:
        await calls.save(ACCOUNT, "new")
    held.set()
    await until(lambda: not [one for one in keyring.threads if one.is_alive()])

    assert caught.value.problem is StoreProblem.TIMED_OUT
    assert keyring.calls == ["delete"]


async def test_what_nobody_answers_does_not_keep_a_later_question_from_its_answer(
    qapp: QApplication, keyring: MemoryKeyring, held: threading.Event
) -> None:
    store = CredentialStore(keyring)
    calls = KeyringCalls(store, time_limit_s=LONGEST_S)
    await calls.save(ACCOUNT, "hush")
    keyring.fault = waits_for(held)
    with pytest.raises(CredentialStoreError):
        await KeyringCalls(store, time_limit_s=0.1).load(ACCOUNT)

    keyring.fault = lambda _call: None

    assert (await calls.load(ACCOUNT)).secret == "hush"


async def test_failures_name_their_account(calls: KeyringCalls) -> None:
    with pytest.raises(CredentialStoreError) as caught:
        await calls.load(ACCOUNT)

    assert (caught.value.problem, caught.value.account_name) == (StoreProblem.MISSING, "Larkspur")


async def test_a_save_that_no_thread_was_left_for_is_said_and_holds_up_nothing(
    calls: KeyringCalls, keyring: MemoryKeyring
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(threading.Thread, "start", refuse)
        with pytest.raises(CredentialStoreError) as caught:
            await calls.save(ACCOUNT, "hush")
    await calls.save(ACCOUNT, "hush")

    assert (caught.value.problem, caught.value.cause) == (StoreProblem.FAILED, "NoThreadError")
    assert (await calls.load(ACCOUNT)).secret == "hush"


def refuse(_thread: threading.Thread) -> None:
    raise RuntimeError("can't start new thread")
