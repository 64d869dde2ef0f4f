"""Folding texts, and finding folded words in unfolded texts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.results.filter.folding import fold, fold_word, hits


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Where is my Order, order?", "order", [(12, 17), (19, 24)]),
        ("Crème brûlée", "BRULEE", [(6, 12)]),
        ("Straße 7", "strasse", [(0, 6)]),
        ("ﬁne", "i", [(0, 1)]),
        ("abab", "", []),
    ],
)
def test_hits_are_places_in_the_text_as_it_is(text: str, word: str, expected: list[tuple[int, int]]) -> None:
    assert hits(text, (fold_word(word),)) == expected


@given(st.text(max_size=30), st.text(min_size=1, max_size=3))
def test_hits_lie_inside_the_text_and_apart(text: str, word: str) -> None:
    found = hits(text, (fold_word(word), "a"))

    edges = [edge for span in found for edge in span]
    assert edges == sorted(set(edges))
    assert all(0 <= edge <= len(text) for edge in edges)
