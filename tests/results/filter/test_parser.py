"""The language of the filter: any text is a filter, and each condition means what its hint says."""

from __future__ import annotations

import unicodedata
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.results.filter.conditions import FilterNames
from desktop.results.filter.folding import fold
from desktop.results.filter.parser import Filter, ProblemKind, compile_filter, last_part
from desktop.twilio.types import MessagingBinding, ParticipantConversation
from tests.table_rows import row, seconds

NOW_S = seconds("2026-11-23T12:00:00Z") or 0.0
NAMES = FilterNames({"IS" + "1" * 32: "Línea de ayuda"}, utc=True, now_s=NOW_S)


def compiled(text: str) -> Filter:
    made = compile_filter(text, NAMES)
    assert made is not None
    return made


def passes(text: str, one: ParticipantConversation, folded: str = "") -> bool:
    return compiled(text).matches(one, folded)


@pytest.mark.parametrize(
    ("text", "fields", "expected"),
    [
        ("state:closed", {"conversation_state": "closed"}, True),
        ("state:CLO", {"conversation_state": "closed"}, True),
        ("state:active", {"conversation_state": "inactive"}, False),
        ("-state:closed", {"conversation_state": "closed"}, False),
        ("-state:closed", {"conversation_state": None}, True),
        ("channel:sms", {}, True),
        ("channel:whatsapp", {"participant_messaging_binding": MessagingBinding(type="WhatsApp")}, True),
        ("channel:chat", {"participant_messaging_binding": None, "participant_identity": "ana"}, True),
        ("service:ayuda", {}, True),
        ("service:linea", {}, True),
        ("service:IS11", {}, True),
        ("service:IS12", {}, False),
        ('service:"de ayuda"', {}, True),
        ("created:2026-01-01", {"conversation_date_created": "2026-01-01T00:00:00Z"}, True),
        ("created:2026-01-01", {"conversation_date_created": "2026-01-02T00:00:00Z"}, False),
        ("created:>2026-01-01", {"conversation_date_created": "2026-01-01T23:59:59Z"}, False),
        ("created:>2026-01-01", {"conversation_date_created": "2026-01-02T00:00:00Z"}, True),
        ("created:>=2026-01-01", {"conversation_date_created": "2026-01-01T00:00:00Z"}, True),
        ("created:<2026-01", {"conversation_date_created": "2025-12-31T23:59:59Z"}, True),
        ("created:<=2026", {"conversation_date_created": "2026-12-31T23:59:59Z"}, True),
        ("created:2026-01-01T10:30", {"conversation_date_created": "2026-01-01T10:30:59Z"}, True),
        ("created:>2026-01-01", {"conversation_date_created": None}, False),
        ("updated:<7d", {"conversation_date_updated": "2026-11-17T12:00:00Z"}, True),
        ("updated:<7d", {"conversation_date_updated": "2026-11-15T12:00:00Z"}, False),
        ("updated:>12h", {"conversation_date_updated": "2026-11-22T12:00:00Z"}, True),
        ("updated:2w", {"conversation_date_updated": "2026-11-10T12:00:00Z"}, True),
        ("attr.tier=gold", {"conversation_attributes": '{"tier": "GOLD"}'}, True),
        ("attr.tier=gold", {"conversation_attributes": '{"tier": "golden"}'}, False),
        ("attr.order.number:48213", {"conversation_attributes": '{"order": {"number": 48213}}'}, True),
        ("attr.tags[1]=b", {"conversation_attributes": '{"tags": ["a", "b"]}'}, True),
        ('attr.["a.b"]=c', {"conversation_attributes": '{"a.b": "c"}'}, True),
        ("attr.n>9", {"conversation_attributes": '{"n": 10}'}, True),
        ("attr.n>9", {"conversation_attributes": '{"n": "many"}'}, False),
        ("attr.n=null", {"conversation_attributes": '{"n": null}'}, True),
        ("attr.n=1", {"conversation_attributes": "{broken"}, False),
        ("attr.n=1", {"conversation_attributes": None}, False),
        ('attr.who="ana maria"', {"conversation_attributes": '{"who": "Ana  María"}'}, True),
        ("-attr.n=1", {"conversation_attributes": None}, True),
    ],
)
def test_a_condition_means_what_it_says(text: str, fields: dict[str, Any], expected: bool) -> None:
    assert compiled(text).problem is None
    assert passes(text, row(**fields)) is expected


def test_every_word_must_be_there_whatever_case_and_accents() -> None:
    text = fold("Übergröße\nCafé crème, Order 48213")

    assert passes("ubergrosse CAFE", row(), text)
    assert passes('"creme, order"', row(), text)
    assert not passes("cafe tea", row(), text)
    assert passes("cafe -tea", row(), text)
    assert not passes("-cafe", row(), text)
    assert not passes('"ubergrosse cafe"', row(), text), "no hit spans two fields"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("state:", ProblemKind.NO_VALUE),
        ("created:>soon", ProblemKind.NOT_A_DATE),
        ("created:2026-13-01", ProblemKind.NOT_A_DATE),
        ("updated:>9999", ProblemKind.NOT_A_DATE),
        ("stat:closed", ProblemKind.UNKNOWN_FIELD),
        ("attr.=x", ProblemKind.NOT_A_PATH),
        ("attr.a=", ProblemKind.NO_VALUE),
        ("attr.a>x", ProblemKind.NOT_A_NUMBER),
        ("state:>closed", ProblemKind.NOT_A_NUMBER),
        ('"open', ProblemKind.OPEN_QUOTE),
    ],
)
def test_a_mistake_is_named_and_looked_for_as_plain_text(text: str, kind: ProblemKind) -> None:
    made = compiled(text)

    assert made.problem is not None
    assert made.problem.kind is kind
    assert made.matches(row(), fold(f"before {text} after"))
    assert not made.matches(row(), "")


@pytest.mark.parametrize("text", ["10:30", "https://example.org/a", "a=b", "+1(555)", "-", "--", ":", "x<y"])
def test_everyday_texts_are_plain_words(text: str) -> None:
    assert compiled(text).problem is None


@pytest.mark.parametrize("text", ["", " ", "\t\n"])
def test_nothing_typed_is_no_filter(text: str) -> None:
    assert compile_filter(text, NAMES) is None


@given(st.text(max_size=60))
def test_any_text_is_a_filter(text: str) -> None:
    made = compile_filter(text, NAMES)

    if made is not None:
        made.matches(row(), "some text")


FRAGMENTS = st.sampled_from(
    [
        "state:",
        "channel:",
        "created:",
        "updated:>",
        "attr.a",
        "=",
        ">",
        "-",
        '"',
        " ",
        "closed",
        "7d",
        "2026-01-01",
        "é",
    ]
)


@given(st.lists(FRAGMENTS, max_size=12).map("".join))
def test_any_mixture_of_the_language_is_a_filter(text: str) -> None:
    made = compile_filter(text, NAMES)

    if made is not None:
        made.matches(row(), "closed")


WORDS = st.sampled_from(["order", "Órder", "48213", "refund", "café", "CAFE", "x"])


@given(st.lists(WORDS, min_size=1, max_size=4), st.lists(WORDS, min_size=1, max_size=4), st.booleans())
def test_words_find_what_a_slow_search_finds(typed: list[str], there: list[str], negate: bool) -> None:
    def plain(text: str) -> str:
        return "".join(one for one in unicodedata.normalize("NFD", text) if not unicodedata.combining(one)).lower()

    text = " ".join(there)
    expected = all((plain(word) in plain(text)) is not negate for word in typed)

    found = passes(" ".join(f"-{word}" if negate else word for word in typed), row(), fold(text))

    assert found is expected


@given(st.lists(FRAGMENTS, max_size=8).map("".join), st.lists(FRAGMENTS, max_size=3).map("".join))
def test_a_filter_that_narrows_lets_nothing_new_through(before: str, added: str) -> None:
    first, second = compile_filter(before, NAMES), compile_filter(before + added, NAMES)
    if first is None or second is None or not second.narrows(first):
        return
    all_rows = [row(number) for number in range(12)]
    texts = [fold(f"{one.conversation_state} 7d {number} 2026-01-01") for number, one in enumerate(all_rows)]

    wide = first.select(range(12), all_rows, texts)

    assert set(second.select(range(12), all_rows, texts)) <= set(wide)


def test_typing_on_narrows() -> None:
    assert compiled("orde").narrows(compiled("ord"))
    assert compiled("ord state:closed").narrows(compiled("ord"))
    assert compiled("state:clos").narrows(compiled("state:clo"))
    assert not compiled("or").narrows(compiled("ord"))
    assert not compiled("-orde").narrows(compiled("-ord"))


def test_selecting_keeps_the_order() -> None:
    found = compiled("state:active").select([5, 3, 0, 6], [row(number) for number in range(7)], [None] * 7)

    assert found == [3, 0, 6]


@pytest.mark.parametrize(
    ("text", "start", "part"),
    [
        ("state:cl", 0, "state:cl"),
        ("a -sta", 3, "sta"),
        ("a ", 2, ""),
        ("", 0, ""),
        ('x service:"a b', 2, 'service:"a b'),
    ],
)
def test_the_part_being_typed_is_the_last_one(text: str, start: int, part: str) -> None:
    assert last_part(text) == (start, part)
