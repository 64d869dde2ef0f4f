"""A row that the filter keeps for a word that no cell shows tells where the word is."""

from __future__ import annotations

import json

import pytest

from desktop.privacy.masking import Masking
from desktop.results.filter.parser import compile_filter
from desktop.results.hit_places import attribute_with, unseen_words
from desktop.results.table_model import ConversationTableModel
from tests.table_rows import batch, row


@pytest.mark.parametrize(
    ("attributes", "word", "found"),
    [
        ('{"order": {"number": 48213}}', "482", ("order.number", "48213")),
        ('{"tags": ["a", "Größe"]}', "grosse", ("tags[1]", "Größe")),
        ('{"tier": "gold"}', "tier", ("tier", "gold")),
        ('{"gold": 1, "tier": "gold"}', "gold", ("tier", "gold")),
        ('{"tier": "gold"}', "silver", None),
        ('{"customer": "{\\"tier\\": \\"gold\\"}"}', "gold", ("customer.tier", "gold")),
        ("not JSON at all", "json", ("", "not JSON at all")),
        (None, "x", None),
    ],
)
def test_the_value_comes_before_the_name(attributes: str | None, word: str, found: tuple[str, str] | None) -> None:
    assert attribute_with(attributes, word) == found


def test_a_long_value_is_cut_around_the_word() -> None:
    found = attribute_with(f'{{"note": "{"x" * 200} needle {"y" * 200}"}}', "needle")

    assert found is not None
    assert "needle" in found[1]
    assert len(found[1]) < 70


def test_attributes_that_take_long_to_take_apart_are_searched_as_a_text() -> None:
    found = attribute_with(json.dumps({f"key {number}": "x" for number in range(50_000)}), "key 49999")

    assert found is not None
    path, shown = found
    assert path == ""
    assert "key 49999" in shown


def test_only_words_that_no_text_shows_are_unseen() -> None:
    assert unseen_words(("order", "gold"), ("Ordér 1",)) == ["gold"]


def test_tool_tip_and_screen_reader_name_the_attribute(qapp: object) -> None:
    model = ConversationTableModel()
    model.append(batch([row(1, conversation_friendly_name="Refund", conversation_attributes='{"tier": "gold"}')]))
    (one,) = model.conversations(shown_only=False)
    names = model.columns[model.column_of("friendly_name") or 0]

    model.set_filter(compile_filter("gold"))

    assert model.texts.spoken(names, one, None) == "Friendly name: Refund (tier: gold)"
    assert model.texts.tip(names, one, None) == "Refund\ntier: gold"
    model.set_masking(Masking(active=True))
    assert "gold" not in model.texts.spoken(names, one, None)
    assert "tier" not in model.texts.tip(names, one, None)
    model.set_masking(Masking())
    model.set_filter(compile_filter("refund"))
    assert model.texts.tip(names, one, None) == "Refund"
