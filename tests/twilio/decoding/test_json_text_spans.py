"""Where values stand in a text, at any depth."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.twilio.decoding.json_text import SpanError, items, members, whole

ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=15,
)


@given(st.dictionaries(st.text(), ANY_JSON), st.sampled_from([None, 2]))
def test_the_values_of_an_object_are_found_by_name(value: dict[str, object], indent: int | None) -> None:
    text = json.dumps(value, indent=indent)

    found = {name: json.loads(text[start:end]) for name, (start, end) in members(text).items()}

    assert found == value


@given(st.lists(ANY_JSON), st.sampled_from([None, 2]))
def test_the_items_of_an_array_are_found_in_order(value: list[object], indent: int | None) -> None:
    text = json.dumps(value, indent=indent)

    assert [json.loads(text[start:end]) for start, end in items(text)] == value


def test_depth_does_not_matter() -> None:
    text = '{"deep": ' + "[" * 200_000 + "]" * 200_000 + ', "next": 1}'

    start, end = members(text)["next"]

    assert text[start:end] == "1"


def test_of_equal_names_the_last_counts() -> None:
    text = '{"a": 1, "\\u0061": 2}'

    assert members(text) == {"a": (17, 18)} or text[slice(*members(text)["a"])] == "2"


@pytest.mark.parametrize("text", ['{"a": [1, {"b": "', '{"a"', '{"a": ', '{"a": 1', '{"a": 1,', '{"', "{", '{"a": "x'])
def test_a_text_that_ends_too_early_is_told_apart(text: str) -> None:
    with pytest.raises(SpanError) as caught:
        members(text)

    assert caught.value.truncated


@pytest.mark.parametrize("text", ["", "1 2", "{} x", "]", '{"a": ]}', "{1: 2}", "[1 2]", "nul l"])
def test_what_is_no_value_is_refused(text: str) -> None:
    with pytest.raises(SpanError):
        items(text, whole(text)[0]) if text.startswith("[") else members(text, whole(text)[0])


def test_a_name_that_cannot_be_read_stands_as_it_is() -> None:
    assert list(members('{"\\uZZ": 1}')) == ["\\uZZ"]
