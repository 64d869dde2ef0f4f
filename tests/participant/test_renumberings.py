"""The table of renumberings: every rule leads there and back, to numbers that exist today."""

from __future__ import annotations

import re

import phonenumbers
import pytest

from desktop.participant.renumberings import RENUMBERINGS, Direction, Renumbering, is_older_form, variants


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        ("+5215555550148", "+525555550148"),
        ("+551187654321", "+5511987654321"),
        ("+22997123456", "+2290197123456"),
        ("+22507123456", "+2250707123456"),
        ("+22505123456", "+2250505123456"),
        ("+22501123456", "+2250101123456"),
        ("+841203456789", "+84703456789"),
        ("+841683456789", "+84383456789"),
        ("+5716012345", "+576016012345"),
        ("+2416123456", "+24166123456"),
        ("+37744123456", "+38344123456"),
        ("+38649123456", "+38349123456"),
    ],
)
def test_older_and_newer_lead_to_each_other(older: str, newer: str) -> None:
    assert (newer, Direction.NEWER) in [(one.e164, one.direction) for one in variants(older)]
    assert (older, Direction.OLDER) in [(one.e164, one.direction) for one in variants(newer)]
    assert is_older_form(older)
    assert not is_older_form(newer)
    assert phonenumbers.is_valid_number(phonenumbers.parse(newer))


def test_argentine_forms_are_both_in_use() -> None:
    assert [(one.e164, one.direction) for one in variants("+5491151234567")] == [("+541151234567", Direction.OTHER)]
    assert [(one.e164, one.direction) for one in variants("+541151234567")] == [("+5491151234567", Direction.OTHER)]
    assert not is_older_form("+541151234567")


def test_other_numbers_have_no_variants() -> None:
    assert variants("+14155552671") == ()
    assert variants("+447911123456") == ()


@pytest.mark.parametrize("rule", RENUMBERINGS, ids=lambda rule: f"{rule.country} {rule.rule}")
def test_each_rule_says_where_when_and_who(rule: Renumbering) -> None:
    assert rule.country == "XK" or rule.country in phonenumbers.SUPPORTED_REGIONS
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", rule.since)
    assert rule.since >= "2015" or rule.both_in_use
    assert rule.rule
    assert rule.source
