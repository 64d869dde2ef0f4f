"""JSON inside a JSON string is looked into, and nothing else is taken for it."""

from __future__ import annotations

import json

import pytest

from desktop.results.columns import attribute_column
from desktop.results.filter.attribute_paths import node_at
from desktop.twilio.decoding.json_text import JsonArray, JsonObject
from desktop.twilio.decoding.nested_json import open_nested
from tests.conversation_rows import conversation

INNER = '{"tier": "gold"}'


@pytest.mark.parametrize("text", [INNER, json.dumps(INNER), f"  {INNER}"])
def test_object_in_a_string_is_opened(text: str) -> None:
    opened = open_nested(text)
    assert isinstance(opened, JsonObject)
    assert opened.pairs == [("tier", "gold")]


def test_array_in_a_string_is_opened() -> None:
    assert isinstance(open_nested("[1]"), JsonArray)


@pytest.mark.parametrize("text", ["123", "true", "null", '"word"', "{broken", "[1", "", "gold", '{"a": 1} x'])
def test_other_strings_stay_strings(text: str) -> None:
    assert open_nested(text) is None


def test_deeper_encoding_is_left_alone() -> None:
    assert open_nested(json.dumps(json.dumps(json.dumps(INNER)))) is None


@pytest.mark.parametrize("text", [json.dumps(INNER), json.dumps(json.dumps(INNER)), INNER])
def test_paths_of_filter_and_columns_see_inside(text: str) -> None:
    assert node_at(text, ("tier",)) == ("gold",)
    column = attribute_column("tier")
    assert column is not None
    assert column.text(conversation(conversation_attributes=text)) == "gold"


def test_member_is_seen_into_and_read_whole() -> None:
    attributes = json.dumps({"order": INNER})
    assert node_at(attributes, ("order", "tier")) == ("gold",)
    assert node_at(attributes, ("order",)) == (INNER,)
