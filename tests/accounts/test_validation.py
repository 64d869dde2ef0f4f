"""What is wrong with a field while it is typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.accounts.validation import (
    FieldCheck,
    FieldProblem,
    check_account_sid,
    check_api_key_sid,
    check_name,
    check_region_and_edge,
    check_secret,
    trim,
)

SID, KEY, TOKEN = "AC" + "0a" * 16, "SK" + "1b" * 16, "2c" * 16


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (SID, None),
        (f"  {SID}\u200b\r\n", None),
        ("", FieldProblem.EMPTY),
        ("A", FieldProblem.TOO_SHORT),
        ("AC12", FieldProblem.TOO_SHORT),
        (SID + "0", FieldProblem.TOO_LONG),
        (SID[:-1] + "x", FieldProblem.NOT_HEXADECIMAL),
        (SID[:10] + " " + SID[10:], FieldProblem.SPACES_INSIDE),
        ("ac" + SID[2:], FieldProblem.WRONG_PREFIX),
        (KEY, FieldProblem.KEY_IN_PLACE_OF_ACCOUNT),
        (TOKEN, FieldProblem.TOKEN_IN_PLACE_OF_SID),
    ],
)
def test_account_sids(text: str, problem: FieldProblem | None) -> None:
    assert check_account_sid(text).problem is problem


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (KEY, None),
        (SID, FieldProblem.ACCOUNT_IN_PLACE_OF_KEY),
        (TOKEN, FieldProblem.TOKEN_IN_PLACE_OF_SID),
        ("key", FieldProblem.WRONG_PREFIX),
    ],
)
def test_api_key_sids(text: str, problem: FieldProblem | None) -> None:
    assert check_api_key_sid(text).problem is problem


@pytest.mark.parametrize(
    ("text", "is_token", "problem"),
    [
        (TOKEN, True, None),
        ("Pa5swörd-1" * 400, False, None),
        (KEY, False, FieldProblem.SID_IN_PLACE_OF_SECRET),
        ("a b", False, FieldProblem.SPACES_INSIDE),
        ("nope", True, FieldProblem.NO_TOKEN),
    ],
)
def test_secrets(text: str, is_token: bool, problem: FieldProblem | None) -> None:
    assert check_secret(text, is_token=is_token, needed=True).problem is problem


def test_a_secret_that_is_stored_already_may_be_empty() -> None:
    assert check_secret(" ", is_token=False, needed=False).problem is None
    assert check_secret(" ", is_token=False, needed=True).problem is FieldProblem.EMPTY


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("Larkspur", None),
        ("", FieldProblem.EMPTY),
        ("demo", FieldProblem.NAME_RESERVED),
        ("SANDBOX", FieldProblem.NAME_TAKEN),
        ("x" * 61, FieldProblem.NAME_TOO_LONG),
        ("a\u202eb", FieldProblem.NAME_ODD),
    ],
)
def test_names(name: str, problem: FieldProblem | None) -> None:
    assert check_name(name, ["Sandbox"]).problem is problem


@pytest.mark.parametrize(
    ("region", "edge", "problem"),
    [
        ("", "", None),
        ("ie1", "dublin", None),
        ("ie1", "", FieldProblem.REGION_ALONE),
        ("", "dublin", FieldProblem.EDGE_ALONE),
        ("ie1.evil.example/", "dublin", FieldProblem.NO_HOST_NAME),
        ("IE1", "dublin", FieldProblem.NO_HOST_NAME),
    ],
)
def test_region_and_edge_are_both_or_neither(region: str, edge: str, problem: FieldProblem | None) -> None:
    assert check_region_and_edge(region, edge) is problem


def test_what_is_left_out_at_the_ends_is_counted() -> None:
    assert check_account_sid(f"\t{SID}\u00a0\ufeff") == FieldCheck(SID, 3, None)


@given(st.text())
def test_trimming_twice_changes_nothing_more(text: str) -> None:
    assert trim(trim(text)) == trim(text)
    assert trim(text) in text


def test_only_what_can_never_work_blocks_saving() -> None:
    assert FieldProblem.EMPTY.blocks
    assert FieldProblem.TOKEN_IN_PLACE_OF_SID.blocks
    assert not FieldProblem.TOO_SHORT.blocks
