"""Identities as Flex writes them, and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.participant.flex_identities import escaped_forms, unescaped


def test_an_email_is_escaped_sign_by_sign() -> None:
    assert escaped_forms("ann.veal@example.com") == ("ann_2Eveal_40example_2Ecom",)
    assert escaped_forms("ann_v@x.org") == ("ann_5Fv_40x_2Eorg", "ann_v_40x_2Eorg")
    assert escaped_forms("é@x.org") == ("_C3_A9_40x_2Eorg",)


@pytest.mark.parametrize("text", ["user_42", "ann_40", "ann_veal", "ann_2Eveal", "", "_40_40", "a_FF_40x_2Eorg"])
def test_what_is_no_escaped_email_stays(text: str) -> None:
    assert unescaped(text) is None


@pytest.mark.parametrize("text", ["user_42", "Ann Lee", "+14155550142"])
def test_only_emails_are_escaped(text: str) -> None:
    assert escaped_forms(text) == ()


@given(st.from_regex(r"[a-z0-9._+-]{1,12}@[a-z]{1,8}\.[a-z]{2,3}", fullmatch=True))
def test_there_and_back(email: str) -> None:
    assert unescaped(escaped_forms(email)[0]) == email
