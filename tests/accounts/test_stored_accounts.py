"""Accounts in the settings file, and what is remembered for them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import pytest

from desktop.accounts.account import Account, AccountKind
from desktop.accounts.stored_accounts import AccountNameTakenError, StoredAccounts
from desktop.runtime.records import replace
from desktop.settings.policy import Policy, PolicyAccount
from desktop.settings.settings import Settings
from desktop.twilio.types import ScopeKind, ServiceScope

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

SID, KEY = "AC" + "0a" * 16, "SK" + "1b" * 16
SERVICE = "IS" + "2c" * 16
ACCOUNT = Account(
    "Larkspur",
    account_sid=SID,
    api_key_sid=KEY,
    region="ie1",
    edge="dublin",
    colour="green",
    default_scope=ServiceScope(ScopeKind.ONE, SERVICE),
)
ENVIRONMENT = replace(ACCOUNT, name="Environment", kind=AccountKind.ENVIRONMENT)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Convolook.ini"


def at(path: Path) -> StoredAccounts:
    settings = Settings(path)
    return StoredAccounts(settings, settings)


def test_accounts_come_back_whole(path: Path) -> None:
    at(path).save(ACCOUNT)
    at(path).save(Account("Another", account_sid=SID))

    assert at(path).all() == [Account("Another", account_sid=SID), ACCOUNT]


def test_a_name_is_taken_in_any_case_also_by_another_window(path: Path) -> None:
    one, two = at(path), at(path)
    one.save(ACCOUNT)

    with pytest.raises(AccountNameTakenError):
        two.save(Account("LARKSPUR", account_sid=SID))
    with pytest.raises(AccountNameTakenError):
        two.save(Account("environment", account_sid=SID))


def test_renaming_keeps_what_is_remembered_for_the_account(path: Path) -> None:
    stored = at(path)
    stored.save(ACCOUNT)
    stored.set_attribute_columns(ACCOUNT, "tier")
    renamed = replace(ACCOUNT, name="Larkspur two")

    stored.save(renamed, original_name="Larkspur")

    assert at(path).all() == [renamed]
    assert at(path).attribute_columns(renamed) == "tier"


def test_removing_an_account_leaves_nothing_of_it(path: Path) -> None:
    stored = at(path)
    stored.save(ACCOUNT)
    stored.set_attribute_columns(ACCOUNT, "tier")

    stored.remove("LARKSPUR")

    assert stored.all() == []
    assert SID not in path.read_text()
    assert "tier" not in path.read_text()


def test_another_account_of_the_same_name_inherits_nothing(path: Path) -> None:
    stored = at(path)
    stored.save(ACCOUNT)
    stored.allow_messages(ACCOUNT)
    other = replace(ACCOUNT, account_sid="AC" + "9f" * 16)

    stored.save(other, original_name="Larkspur")

    assert not stored.messages_allowed(other)
    assert SID not in path.read_text()


def test_another_region_of_the_same_account_inherits_nothing(path: Path) -> None:
    stored = at(path)
    stored.save(ACCOUNT)
    stored.allow_messages(ACCOUNT)
    other = replace(ACCOUNT, name="Sydney", region="au1", edge="sydney")
    stored.save(other)

    assert (stored.messages_allowed(ACCOUNT), stored.messages_allowed(other)) == (True, False)


def test_two_keys_of_one_account_share_its_values_until_both_are_gone(path: Path) -> None:
    stored = at(path)
    second = replace(ACCOUNT, name="Second key", api_key_sid="SK" + "7e" * 16)
    stored.save(ACCOUNT)
    stored.save(second)
    stored.allow_messages(ACCOUNT)

    stored.remove("Larkspur")
    assert stored.messages_allowed(second)
    stored.remove("Second key")
    stored.save(ACCOUNT)

    assert not stored.messages_allowed(ACCOUNT)


def test_values_of_older_versions_move_to_the_identity(path: Path) -> None:
    path.write_text(
        "[General]\nformat=1\n[accounts]\n"
        f'x\\name=Larkspur\nx\\account_sid={SID}\nx\\messages_shown=yes\nx\\attribute_columns="[\\"tier\\"]"\n'
    )
    account = Account("Larkspur", account_sid=SID)

    stored = at(path)

    assert stored.messages_allowed(account)
    assert stored.attribute_columns(account) == '["tier"]'
    assert "x\\messages_shown" not in path.read_text()
    assert at(path).messages_allowed(account)


def test_odd_sids_stay_one_level_of_the_file(path: Path) -> None:
    stored = at(path)
    odd = Account("Odd", account_sid="AC/../=[x]%2F")
    stored.save(odd)
    stored.set_attribute_columns(odd, "tier")

    assert at(path).attribute_columns(odd) == "tier"
    at(path).remove("Odd")

    assert "tier" not in path.read_text()


def test_accounts_that_are_not_stored_keep_their_values_in_memory(path: Path) -> None:
    stored = at(path)

    stored.set_attribute_columns(ENVIRONMENT, "tier")
    stored.remember_selection(ENVIRONMENT, ServiceScope())

    assert stored.attribute_columns(ENVIRONMENT) == "tier"
    assert stored.attribute_columns(ACCOUNT) is None
    assert not path.exists()


def test_account_and_scope_used_last_come_back(path: Path) -> None:
    stored = at(path)
    stored.save(ACCOUNT)
    stored.remember_selection(ACCOUNT, ServiceScope(ScopeKind.ALL))

    again = at(path)

    assert (again.last_name, again.last_scope) == ("Larkspur", ServiceScope(ScopeKind.ALL))


def test_entries_that_are_no_accounts_are_passed_over(path: Path) -> None:
    path.write_text(
        "[General]\nformat=1\n[accounts]\n1\\name=Demo\n1\\account_sid=x\n2\\name=Half\n"
        "3\\name=A\n3\\account_sid=AC1\n3\\scope=odd\n3\\colour=#fff\n4\\name=a\n4\\account_sid=AC2\n"
    )

    assert at(path).all() == [Account("A", account_sid="AC1")]


def test_what_the_disk_does_not_take_lasts_until_the_end(tmp_path: Path, qtbot: QtBot) -> None:
    blocker = tmp_path / "below"
    blocker.write_text("not a folder")
    stored = at(blocker / "Convolook.ini")

    assert not stored.save(ACCOUNT)

    assert stored.all() == [ACCOUNT]


def test_accounts_of_the_policy_beat_stored_ones_and_stay_as_they_are(path: Path) -> None:
    at(path).save(replace(ACCOUNT, name="support"))
    given = PolicyAccount("Support", SID, KEY, "au1", "sydney", "red", "all")
    settings = Settings(path, policy=Policy(is_there=True, accounts=(given,)))
    stored = StoredAccounts(settings, settings)

    fixed = stored.named("SUPPORT")
    assert fixed == Account(
        "Support", AccountKind.POLICY, SID, KEY, "au1", "sydney", "red", ServiceScope(ScopeKind.ALL)
    )
    stored.save(replace(fixed, region="ie1"), "Support")
    stored.remove("Support")

    assert stored.all() == [fixed]
    assert stored.of_id(stored.id_of("support") or "") == fixed
    with pytest.raises(AccountNameTakenError):
        stored.save(Account("Support", account_sid=SID))


def test_what_is_remembered_for_an_account_of_the_policy_comes_back(path: Path) -> None:
    policy = Policy(is_there=True, accounts=(PolicyAccount("Support", SID),))
    settings = Settings(path, policy=policy)
    account = StoredAccounts(settings, settings).all()[0]
    StoredAccounts(settings, settings).allow_messages(account)

    again = Settings(path, policy=policy)

    assert StoredAccounts(again, again).messages_allowed(account)


def write_accounts(path: Path, number: int) -> None:
    entries = [
        f"{place:032x}\\name=Team {place}\n{place:032x}\\account_sid=AC{place:032x}\n{place:032x}\\region=ie1"
        for place in range(number)
    ]
    path.write_text("\n".join(["[General]", "format=1", "[accounts]", *entries, ""]))


def calls_in(work: Callable[[], object]) -> int:
    """Return how many Python and C functions ``work`` calls, a measure that no busy machine changes."""
    count = 0

    def take(_frame: object, event: str, _what: Any) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(take)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize(
    "work",
    [
        StoredAccounts.all,
        lambda stored: stored.named("Team 77"),
        lambda stored: stored.messages_allowed(Account("Team 7", account_sid=f"AC{7:032x}", region="ie1")),
        lambda stored: stored.remember_selection(Account("Team 7", account_sid=f"AC{7:032x}"), ServiceScope()),
        lambda stored: stored.save(ACCOUNT),
        lambda stored: stored.remove("Team 3"),
    ],
    ids=["start", "named", "remembered value", "selection", "save", "remove"],
)
def test_the_work_grows_no_faster_than_the_number_of_accounts(
    tmp_path: Path, work: Callable[[StoredAccounts], object]
) -> None:
    first, few, many = tmp_path / "first.ini", tmp_path / "few.ini", tmp_path / "many.ini"
    for path, number in ((first, 10), (few, 100), (many, 800)):
        write_accounts(path, number)
    work(at(first))  # what is made once, at first use

    assert calls_in(lambda: work(at(many))) < 9 * calls_in(lambda: work(at(few)))


def test_accounts_that_have_not_changed_are_not_read_again(path: Path) -> None:
    write_accounts(path, 50)
    stored = at(path)
    first = calls_in(stored.all)

    assert calls_in(stored.all) <= first
    assert calls_in(lambda: stored.id_of("Team 7")) < 20


def test_what_another_program_has_changed_is_read(path: Path) -> None:
    one, two = at(path), at(path)
    one.save(ACCOUNT)
    assert two.all() == []

    assert not two.is_name_free(ACCOUNT.name)
    assert two.all() == [ACCOUNT]
