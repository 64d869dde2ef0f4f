"""What is put around a text when it is copied: taken off layer by layer, and named."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.participant.changes import Change
from desktop.participant.wrappings import unwrap


@pytest.mark.parametrize(
    ("text", "inner", "changes"),
    [
        ('"ann"', "ann", Change.QUOTES),
        ("„ann“", "ann", Change.QUOTES),
        ("'+1415", "+1415", Change.SHEET_MARK),
        ('="0171"', "0171", Change.SHEET_MARK),
        ("<a@b.example>", "a@b.example", Change.BRACKETS),
        ("a%40b.example", "a@b.example", Change.PERCENT),
        ("a%2540b.example", "a@b.example", Change.PERCENT),
        ("a%252540b", "a%40b", Change.PERCENT),
        ("ａ：1", "a:1", Change.FULL_WIDTH),
        ("“<%2B1415>”", "+1415", Change.QUOTES | Change.BRACKETS | Change.PERCENT),
    ],
)
def test_layers_are_taken_off(text: str, inner: str, changes: Change) -> None:
    found = unwrap(text)

    assert (found.text, found.changes) == (inner, changes)


@pytest.mark.parametrize(
    "text", ["O'Brien", "'n roll", "50% off", "100%", "a<b", 'say "hi"', "tel:%2B1", "%E9", "", "'"]
)
def test_what_belongs_to_a_text_stays(text: str) -> None:
    assert unwrap(text).text in {text, "tel:+1"}


@given(st.text())
def test_nothing_becomes_longer_or_empty(text: str) -> None:
    found = unwrap(text)

    assert len(found.text) <= len(text)
    assert found.text or not text
