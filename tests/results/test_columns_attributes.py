"""Values inside the attributes as columns of the table."""

from __future__ import annotations

import pytest

from desktop.privacy.masking import BULLETS, Masking
from desktop.results.columns import attribute_column, titled
from desktop.twilio.decoding.raw_page import RawPage
from desktop.twilio.rows import ParticipantConversation

NOTHING = RawPage(b"{}")


def row(attributes: str | None) -> ParticipantConversation:
    return ParticipantConversation(page=NOTHING, position=0, conversation_attributes=attributes)


@pytest.mark.parametrize(
    ("path", "attributes", "text"),
    [
        ("tier", '{"tier": "gold"}', "gold"),
        ("order.number", '{"order": {"number": 1.50}}', "1.50"),
        ("tags[1]", '{"tags": ["a", "b"]}', "b"),
        ('["a.b"]', '{"a.b": true}', "true"),
        ("order", '{"order": {"number": 1}}', '{"number": 1}'),
        ("tier", '"{\\"tier\\":\\"gold\\"}"', "gold"),
        ("tier", r'"\"{\\\"tier\\\":\\\"gold\\\"}\""', "gold"),
        ("order.number", '{"order": "{\\"number\\": 7}"}', "7"),
        ("tier", '{"tier": null}', "null"),
        ("tier", '{"other": 1}', None),
        ("tier", "not JSON", None),
        ("tier", None, None),
    ],
)
def test_a_column_shows_what_stands_at_its_path(path: str, attributes: str | None, text: str | None) -> None:
    column = attribute_column(path)

    assert column is not None
    assert column.text(row(attributes)) == text


def test_numbers_sort_by_size_before_booleans_and_texts() -> None:
    column = attribute_column("x")
    assert column is not None
    texts = ["-1e3", "-2.5", "-0.0", "0", "2", "10", "1e300", "false", "true", '"item 2"', '"Item 10"']

    keys = column.sort_keys([row(f'{{"x": {text}}}') for text in texts])

    assert keys[2] == keys[3]
    assert keys == sorted(keys, key=str)
    assert len(set(keys)) == len(texts) - 1


@pytest.mark.parametrize("attributes", ['{"x": null}', '{"x": ""}', "{}", None])
def test_what_is_empty_has_no_key_and_comes_last(attributes: str | None) -> None:
    column = attribute_column("x")

    assert column is not None
    assert column.sort_key(row(attributes)) is None


@pytest.mark.parametrize("path", ["", "a b", "[", "a..b", "x" * 300])
def test_what_is_no_path_is_no_column(path: str) -> None:
    assert attribute_column(path) is None


def test_the_name_of_an_attribute_is_masked_too() -> None:
    column = attribute_column("customer.mary")
    assert column is not None

    masked = titled(column, Masking(active=True))

    assert "mary" not in masked.title
    assert BULLETS in masked.title
    assert masked.key == column.key
    assert titled(masked, Masking()).title == "customer.mary"
