"""The one edge: personal data hidden, dangerous characters drawn, copies exact."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.privacy.masking import BULLETS, Masking, Sensitivity, visible

PERSONAL, PUBLIC = Sensitivity.PERSONAL, Sensitivity.PUBLIC
ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()))


def test_only_personal_data_is_hidden_and_its_length_too() -> None:
    masking = Masking(active=True)

    assert masking.shown("ana", PERSONAL) == masking.copied("somebody@else.example", PERSONAL) == BULLETS
    assert masking.shown("closed", PUBLIC) == masking.copied("closed", PUBLIC) == "closed"


def test_what_was_revealed_is_seen_and_nothing_beside_it() -> None:
    masking = Masking(active=True, revealed=frozenset({"one"}))

    assert masking.shown("ana", PERSONAL, "one") == "ana"
    assert masking.shown("ana", PERSONAL, "two") == masking.shown("ana", PERSONAL) == BULLETS


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\tb\r\n", "a‹TAB›b‹CR›‹LF›"),
        ("a\u202eb", "a‹U+202E›b"),
        ("\u200bana\ufeff", "‹U+200B›ana‹BOM›"),
        ("\ud800", "‹U+D800›"),
        ("a\u200db", "a‹U+200D›b"),
        ("\u0915\u094d\u200d\u0937", "\u0915\u094d\u200d\u0937"),
        ("\U0001f469\u200d\U0001f4bb", "\U0001f469\u200d\U0001f4bb"),
    ],
)
def test_characters_that_hide_or_move_others_are_drawn_as_tokens(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(ANY_TEXT)
def test_whatever_is_copied_can_be_encoded_and_is_exact_where_it_could_be_before(text: str) -> None:
    copied = Masking().copied(text, PERSONAL)

    assert copied.encode().decode() == copied
    assert copied == text or any("\ud800" <= one <= "\udfff" for one in text)
