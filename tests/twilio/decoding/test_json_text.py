"""JSON text is read without loss and laid out without a change."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.twilio.decoding.json_text import (
    MAX_INDENT,
    JsonArray,
    JsonFault,
    JsonNumber,
    JsonObject,
    JsonProblem,
    compact,
    parse,
    pretty,
)
from tests.waiting import Taken

ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


def test_duplicate_names_and_their_order_are_kept() -> None:
    assert parse('{"b": 1, "a": 2, "b": null}') == JsonObject(
        [("b", JsonNumber("1")), ("a", JsonNumber("2")), ("b", None)]
    )


@pytest.mark.parametrize("text", ["1", "-0", "1.50", "1E400", "123456789012345678901234567890", "0.1e-7"])
def test_numbers_keep_their_digits(text: str) -> None:
    assert parse(text) == JsonNumber(text)


def test_arrays_in_arrays_are_arrays() -> None:
    assert parse('[[], [[true]], {"a": [[]]}]') == JsonArray(
        [JsonArray([]), JsonArray([JsonArray([True])]), JsonObject([("a", JsonArray([JsonArray([])]))])]
    )


def test_lone_surrogates_pass() -> None:
    assert parse('"\\ud800"') == "\ud800"


@pytest.mark.parametrize(
    ("text", "reason", "line", "column", "position"),
    [
        ("", JsonFault.EMPTY, 1, 1, 0),
        (" \n", JsonFault.EMPTY, 2, 1, 2),
        ('{"a":1} x', JsonFault.TRAILING, 1, 9, 8),
        ('{\n  "a": tru\n}', JsonFault.INVALID, 2, 8, 9),
        ('{"a": "NaN", "b": NaN}', JsonFault.INVALID, 1, 19, 18),
        ("[\n-Infinity]", JsonFault.INVALID, 2, 1, 2),
        ("'a'", JsonFault.INVALID, 1, 1, 0),
        ("[" * 100_000, JsonFault.TOO_DEEP, 1, 1, 0),
    ],
)
def test_where_and_why_it_breaks_is_said(text: str, reason: JsonFault, line: int, column: int, position: int) -> None:
    found = parse(text)

    assert isinstance(found, JsonProblem)
    assert (found.reason, found.line, found.column, found.position) == (reason, line, column, position)


def test_raw_control_characters_pass_only_when_asked() -> None:
    assert isinstance(parse('"a\nb"'), JsonProblem)
    assert parse('"a\nb"', strict=False) == "a\nb"


@given(ANY_JSON)
def test_every_valid_text_is_read_and_written_again(value: object) -> None:
    node = parse(json.dumps(value))

    assert not isinstance(node, JsonProblem)
    assert json.loads(compact(node)) == value


@given(ANY_JSON, st.sampled_from([None, 1, 3]), st.booleans())
def test_laying_out_changes_no_value_whatever_the_spacing(value: object, indent: int | None, ascii_only: bool) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=ascii_only)

    shown = pretty(text)

    assert parse(shown) == parse(text)
    assert shown == pretty(shown)


@given(st.text())
def test_any_text_comes_back_or_is_laid_out(text: str) -> None:
    shown = pretty(text)

    assert "".join(shown.split()) == "".join(text.split())


@given(st.text(alphabet='{}[]",:\\ 1a\n'))
def test_any_brackets_are_survived(text: str) -> None:
    node, shown = parse(text), pretty(text)

    assert isinstance(node, JsonProblem) or parse(shown) == node


def test_one_value_per_line_two_spaces_per_level() -> None:
    assert pretty('{"a":[1,{"b":"x, {y}"}],"c":{},"d":[ ]}') == (
        '{\n  "a": [\n    1,\n    {\n      "b": "x, {y}"\n    }\n  ],\n  "c": {},\n  "d": []\n}'
    )


def test_depth_costs_neither_time_nor_room() -> None:
    text = "[" * 20_000 + "]" * 20_000
    taken = Taken()

    shown = pretty(text)

    assert taken.within(2)
    assert max(map(len, shown.split("\n"))) <= 2 * MAX_INDENT + 2


def test_a_megabyte_is_read_and_laid_out_at_once() -> None:
    text = json.dumps({f"key {number}": ["value", number, None] for number in range(30_000)})
    taken = Taken()

    assert not isinstance(parse(text), JsonProblem)
    assert pretty(text).count("\n") > 100_000
    assert taken.within(3)


@pytest.mark.parametrize(
    "text",
    [
        " " * 1_000_000,
        '\\"' * 500_000,
        '"' + '\\"' * 500_000,
        "[NaN," + '\\"' * 500_000,
        "\u00a0" * 500_000,
        '" ' * 300_001,
    ],
)
def test_no_text_takes_more_time_than_it_has_length(text: str) -> None:
    taken = Taken()

    shown, node = pretty(text), parse(text)

    assert isinstance(node, JsonProblem)
    assert "".join(shown.split()) == "".join(text.split())
    assert taken.within(3)
