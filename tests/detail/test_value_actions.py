"""What can be asked with a line of the detail: its filter text keeps the row it is from."""

from __future__ import annotations

import json

import pytest

from desktop.detail.nodes import Look, Node, NodeKind
from desktop.detail.value_actions import line_filter
from desktop.results.filter.parser import compile_filter, quoted
from tests.table_rows import row

VALUES = ["<none>", ">5", "=x", "!=x", "-x", "a=b", "a:b", "Order  5", "a, b", "gold", "Größe"]
UNTOLD = ['a "b"', "“VIP”", "a„b", "a‟b", "Order «A» 5", "＂", "", "  "]


def line(value: str) -> Node:
    return Node(NodeKind.JSON, "k", value, Look.STRING, path="k")


@pytest.mark.parametrize("value", VALUES)
def test_the_filter_of_an_attribute_keeps_its_row(value: str) -> None:
    wanted = compile_filter(line_filter(line(value)) or "")

    assert wanted is not None
    assert wanted.problem is None
    assert wanted.matches(row(1, conversation_attributes=json.dumps({"k": value})), "")
    assert not wanted.matches(row(1, conversation_attributes=json.dumps({"k": "another"})), "")


@pytest.mark.parametrize("value", UNTOLD)
def test_a_value_that_no_text_stands_for_has_no_filter_as_in_the_table(value: str) -> None:
    assert line_filter(line(value)) is None
    assert quoted(value) is None
