"""Attributes are shown as the JSON they are, whatever that is."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from desktop.detail.tree_model import COPY_ROLE, PATH_ROLE, DetailModel
from tests.conversation_rows import conversation
from tests.detail.test_tree_model import line, lines, note, section

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def model(qtbot: QtBot) -> DetailModel:
    return DetailModel()


def attributes(model: DetailModel, text: str) -> dict[str, str]:
    model.show(conversation(conversation_attributes=text))
    return lines(model, section(model, "Attributes"))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ('{"a": 1.50, "b": 12345678901234567890123}', {"a": "1.50", "b": "12345678901234567890123"}),
        ('{"s": "x", "t": true, "n": null}', {"s": '"x"', "t": "true", "n": "null"}),
        ('[1, "two"]', {"0": "1", "1": '"two"'}),
        ('"just text"', {"value": '"just text"'}),
        ("null", {"value": "null"}),
        ("{}", {}),
        ('{"e": {}, "f": []}', {"e": "{}", "f": "[]"}),
    ],
)
def test_attributes_of_any_json_are_shown_as_received(model: DetailModel, text: str, shown: dict[str, str]) -> None:
    assert attributes(model, text) == shown


def test_duplicate_keys_are_both_shown(model: DetailModel) -> None:
    model.show(conversation(conversation_attributes='{"a": 1, "a": 2}'))

    parent = section(model, "Attributes")
    lines(model, parent)
    assert [model.index(row, 1, parent).data() for row in range(model.rowCount(parent))] == ["1", "2"]


def test_note_says_what_the_attributes_are_and_how_long(model: DetailModel) -> None:
    model.show(conversation(conversation_attributes='{"ä": 1}'))

    assert note(model, section(model, "Attributes")) == "object, 1 key, 9 bytes"


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ('{"a": 1,\n "b": }', "invalid JSON: error at line 2, column 7"),
        ("", "invalid JSON: empty text"),
        ("{} x", "invalid JSON: extra text after the end, line 1, column 4"),
    ],
)
def test_broken_attributes_are_shown_with_where_they_break(model: DetailModel, text: str, where: str) -> None:
    shown = attributes(model, text)

    assert note(model, section(model, "Attributes")) == where
    assert list(shown.values()) == [text.replace("\n", "‹LF›")]


def test_attributes_nested_without_end_are_text(model: DetailModel) -> None:
    text = "[" * 100_000 + "]" * 100_000

    attributes(model, text)

    assert note(model, section(model, "Attributes")) == "nested too deeply to show as a tree"
    assert section(model, "Attributes").data(COPY_ROLE) == text


def test_levels_below_the_limit_are_one_line_that_still_copies_all(model: DetailModel) -> None:
    model.show(conversation(conversation_attributes='{"a":' * 80 + "1" + "}" * 80))
    index = section(model, "Attributes")

    while model.hasChildren(index):
        lines(model, index)
        index = model.index(0, 0, index)

    assert index.siblingAtColumn(1).data() == "object, 1 key; deeper levels in Raw"
    assert index.data(COPY_ROLE).count('"a"') == 80 - 64


def test_long_lists_come_in_steps(model: DetailModel) -> None:
    model.show(conversation(conversation_attributes=json.dumps(list(range(500)))))
    parent = section(model, "Attributes")
    model.fetchMore(parent)

    more = model.index(model.rowCount(parent) - 1, 0, parent)
    first = (model.rowCount(parent), more.data())
    model.make_more(more)

    assert first == (201, "Show 200 more of 300")
    assert model.rowCount(parent) == 401
    assert model.index(200, 0, parent).data() == "200"


def test_paths_are_those_of_columns_and_filter(model: DetailModel) -> None:
    model.show(conversation(conversation_attributes='{"a": {"b.c": [7]}}'))
    index = section(model, "Attributes")
    paths = []
    while model.hasChildren(index):
        lines(model, index)
        index = model.index(0, 0, index)
        paths.append(index.data(PATH_ROLE))

    assert paths == ["a", 'a["b.c"]', 'a["b.c"][0]']


def test_container_copies_as_json_with_numbers_as_received(model: DetailModel) -> None:
    model.show(conversation(conversation_attributes='{"a": {"n": 1.50, "x": [1, 2], "x": {}}}'))

    assert line(model, "Attributes", "a").data(COPY_ROLE) == (
        '{\n  "n": 1.50,\n  "x": [\n    1,\n    2\n  ],\n  "x": {}\n}'
    )


@pytest.mark.parametrize("times", [1, 2])
def test_attributes_that_are_json_in_a_string_are_opened_and_said_to_be(model: DetailModel, times: int) -> None:
    text = '{"tier": "gold", "n": [1]}'
    for _ in range(times):
        text = json.dumps(text)
    model.show(conversation(conversation_attributes=text))

    part = section(model, "Attributes")
    assert lines(model, part)["tier"] == '"gold"'
    assert note(model, part).startswith("object, 2 keys, from JSON in a string")
    assert part.siblingAtColumn(1).data(COPY_ROLE) == text


def test_member_that_is_json_in_a_string_is_opened_and_copied_as_received(model: DetailModel) -> None:
    model.show(conversation(conversation_attributes=json.dumps({"order": '{"id": 7}', "n": "123", "t": "true"})))

    part = section(model, "Attributes")
    assert lines(model, part) == {"order": "object, 1 key, from JSON in a string", "n": '"123"', "t": '"true"'}
    order = model.index(0, 0, part)
    assert lines(model, order) == {"id": "7"}
    assert model.index(0, 0, order).data(PATH_ROLE) == "order.id"
    assert order.data(COPY_ROLE) == '{"id": 7}'
