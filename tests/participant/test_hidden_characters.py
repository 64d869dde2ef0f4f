"""Hidden characters: found where they deceive, left alone where they are spelling."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.participant.hidden_characters import hidden_characters, without_hidden


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("\u202a+1 (415)\u00a0555-0142\u202c", ["U+202A", "NBSP", "U+202C"]),
        ("ann\u200ba", ["U+200B"]),
        ("a\u00adb", ["SHY"]),
        ("a\tb\nc", ["TAB", "LF"]),
        ("1\ufe0d2", ["U+FE0D"]),
        ("a\u3164b", ["U+3164"]),
        ("a\u200db", ["U+200D"]),
    ],
)
def test_hidden_characters_are_named(text: str, names: list[str]) -> None:
    assert [one.name for one in hidden_characters(text)] == names


@pytest.mark.parametrize("text", ["plain", "é ü 注文", "👩‍💻 ❤️", "می\u200cخواهم", "1\ufe0f\u20e3", "葛\U000e0100"])
def test_spelling_is_left_alone(text: str) -> None:
    assert hidden_characters(text) == ()
    assert without_hidden(text) == text


def test_unusual_spaces_become_ordinary_ones() -> None:
    assert without_hidden("Ann\u00a0Lee\u200b") == "Ann Lee"


@given(st.text())
def test_places_are_right_and_removal_leaves_none(text: str) -> None:
    assert all(text[one.index] == one.character for one in hidden_characters(text))
    assert len(without_hidden(text)) <= len(text)
    if not hidden_characters(text):
        assert without_hidden(text) == text.strip()
