"""Accounts and their names."""

from __future__ import annotations

import pytest

from desktop.accounts.account import (
    Account,
    AccountDraft,
    AccountKind,
    CliProfile,
    free_name,
    is_reserved,
    name_key,
    short_sid,
    shown_name,
)

SID, KEY = "AC" + "0a" * 16, "SK" + "1b" * 16


def test_the_user_name_is_the_key_or_else_the_account_sid() -> None:
    assert Account("Larkspur", account_sid=SID, api_key_sid=KEY).username == KEY
    assert Account("Larkspur", account_sid=SID).username == SID


def test_accounts_of_environment_and_demo_are_read_only() -> None:
    assert [Account("x", kind).is_read_only for kind in AccountKind] == [False, False, True, True]


def test_an_account_without_region_is_in_us1() -> None:
    assert Account("x").region_or_default == "us1"
    assert Account("x", region="ie1", edge="dublin").region_or_default == "ie1"


@pytest.mark.parametrize("name", ["Environment", "DEMO", " demo ", "environment"])
def test_reserved_names_are_known_in_any_case(name: str) -> None:
    assert is_reserved(name)


def test_names_are_compared_ignoring_case_in_every_script() -> None:
    assert name_key("STRASSE") == name_key("Straße")
    assert name_key("Larkspur") != name_key("Larkspur 2")


def test_a_free_name_is_found_for_every_profile() -> None:
    assert free_name("Support", []) == "Support"
    assert free_name("support", ["Support", "Support 2"]) == "support 3"
    assert free_name("demo", []) == "demo 2"
    assert free_name("\x00\n", []) == "Account"
    assert free_name("a\tb\u202ec", []) == "a b c"


def test_no_secret_is_in_a_repr() -> None:
    draft = AccountDraft(Account("x"), secret="marked-secret")
    profile = CliProfile("x", SID, KEY, "marked-secret")

    assert "marked-secret" not in f"{draft!r} {profile!r}"


def test_long_sids_are_shortened_in_the_middle() -> None:
    assert short_sid("AC71c0a5e5b2f04d4c8fd3a6b9e8d7c6f5") == "AC71c0…c6f5"
    assert short_sid("AC1") == "AC1"


def test_a_name_of_any_length_is_shown_no_longer_than_the_form_takes_one() -> None:
    assert shown_name("Larkspur") == "Larkspur"
    assert shown_name("x" * 60) == "x" * 60
    assert shown_name("x" * 20_000) == "x" * 59 + "…"
    assert shown_name("\u202eprod") == "‹U+202E›prod"
