"""The language of the filter: any text is a filter, and each condition means what its hint says."""

from __future__ import annotations

import unicodedata
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.results.filter.conditions import FilterNames, ServiceName
from desktop.results.filter.folding import fold
from desktop.results.filter.parser import Filter, ProblemKind, compile_filter, last_part
from desktop.twilio.rows import MessagingBinding, ParticipantConversation
from tests.table_rows import row, seconds

NOW_S = seconds("2026-11-23T12:00:00Z") or 0.0
NAMES = FilterNames({"IS" + "1" * 32: "Línea de ayuda"}, utc=True, now_s=NOW_S)


PROXY = MessagingBinding(type="sms", proxy_address="+12315550199")


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
        ('attr["a.b"]=c', {"conversation_attributes": '{"a.b": "c"}'}, True),
        ('attr["a.b"]!=c', {"conversation_attributes": '{"a.b": "c"}'}, False),
        ("attr[1].x>1", {"conversation_attributes": '[1, {"x": 2}]'}, True),
        ("attr.n>9", {"conversation_attributes": '{"n": 10}'}, True),
        ("attr.n>9", {"conversation_attributes": '{"n": "many"}'}, False),
        ("attr.n=null", {"conversation_attributes": '{"n": null}'}, True),
        ("attr.n=1", {"conversation_attributes": "{broken"}, False),
        ("attr.n=1", {"conversation_attributes": None}, False),
        ('attr.who="ana maria"', {"conversation_attributes": '{"who": "Ana  María"}'}, True),
        ("-attr.n=1", {"conversation_attributes": None}, True),
        ("state:closed,inactive", {"conversation_state": "inactive"}, True),
        ("state:closed,inactive", {"conversation_state": "active"}, False),
        ("state!=closed", {"conversation_state": "closed"}, False),
        ("state!=closed", {"conversation_state": "active"}, True),
        ("-state!=closed", {"conversation_state": "closed"}, True),
        ("channel=sms,chat", {}, True),
        ("attr.tier!=gold", {"conversation_attributes": '{"tier": "gold"}'}, False),
        ("attr.tier!=gold", {"conversation_attributes": None}, True),
        ("attr.tier=gold,silver", {"conversation_attributes": '{"tier": "silver"}'}, True),
        ('attr.who="a, b",c', {"conversation_attributes": '{"who": "A, b"}'}, True),
        ('attr.who="a, b",c', {"conversation_attributes": '{"who": "b"}'}, False),
        ("attr.tier=gold", {"conversation_attributes": '"{\\"tier\\":\\"gold\\"}"'}, True),
        ("attr.n>9", {"conversation_attributes": '{"n": "nan"}'}, False),
        ("attr.n<9", {"conversation_attributes": '{"n": "-inf"}'}, False),
        ("attr.n>9", {"conversation_attributes": '{"n": "1_000"}'}, False),
        ("updated:today", {"conversation_date_updated": "2026-11-23T00:00:00Z"}, True),
        ("updated:today", {"conversation_date_updated": "2026-11-22T23:59:59Z"}, False),
        ("updated:yesterday", {"conversation_date_updated": "2026-11-22T23:59:59Z"}, True),
        ("updated:yesterday,today", {"conversation_date_updated": "2026-11-23T01:00:00Z"}, True),
        ("created:2026-11-20..2026-11-23", {"conversation_date_created": "2026-11-23T23:59:59Z"}, True),
        ("created:2026-11-20..2026-11-23", {"conversation_date_created": "2026-11-24T00:00:00Z"}, False),
        ("created:2026-11-20..", {"conversation_date_created": "2027-01-01T00:00:00Z"}, True),
        ("created:..yesterday", {"conversation_date_created": "2026-11-23T00:00:00Z"}, False),
        ("created:20.11.2026..23.11.2026", {"conversation_date_created": "2026-11-21T00:00:00Z"}, True),
        ("created:23/11/2026", {"conversation_date_created": "2026-11-23T10:00:00Z"}, True),
        ("updated:14:00..15:00", {"conversation_date_updated": "2026-11-01T14:59:59Z"}, True),
        ("updated:14:00..15:00", {"conversation_date_updated": "2026-11-01T15:00:00Z"}, False),
        ("updated:22:00..06:00", {"conversation_date_updated": "2026-11-01T01:00:00Z"}, True),
        ("updated:>14:00", {"conversation_date_updated": "2026-11-01T14:00:30Z"}, False),
        ("updated:09:30", {"conversation_date_updated": "2026-11-01T09:30:59Z"}, True),
        ("closes:<2d", {"timer_date_closed": "2026-11-24T12:00:00Z"}, True),
        ("closes:<2d", {"timer_date_closed": "2026-11-22T12:00:00Z"}, False),
        ("closes:>2d", {"timer_date_closed": "2026-12-24T12:00:00Z"}, True),
        ("closes:today", {"timer_date_closed": None}, False),
        ("name:grosse", {"conversation_friendly_name": "Übergröße"}, True),
        ("name:order-7", {"conversation_unique_name": "order-77"}, True),
        ("by:system", {"conversation_created_by": "System"}, True),
        ("by:ann,bo", {"conversation_created_by": "bo"}, True),
        ("sid:CH", {}, True),
        ("sid:nowhere", {}, False),
        ('proxy:"+1 (231) 555-0199"', {"participant_messaging_binding": PROXY}, True),
        ("proxy:+1 (231) 555-0199", {"participant_messaging_binding": PROXY}, True),
        ("-proxy:+1 (231) 555-0199", {"participant_messaging_binding": PROXY}, False),
        ("proxy:0199", {"participant_messaging_binding": PROXY}, True),
        ("proxy:0199", {"participant_messaging_binding": None}, False),
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
        ("state:open", ProblemKind.UNKNOWN_VALUE),
        ("state:closed,open", ProblemKind.UNKNOWN_VALUE),
        ("channel:fax", ProblemKind.UNKNOWN_VALUE),
        ("service:nowhere", ProblemKind.UNKNOWN_VALUE),
        ("attr.a>nan", ProblemKind.NOT_A_NUMBER),
        ("attr.a<inf", ProblemKind.NOT_A_NUMBER),
        ("attr.a>1_000", ProblemKind.NOT_A_NUMBER),
        ("created:today..soon", ProblemKind.NOT_A_DATE),
        ("created:31.02.2026", ProblemKind.NOT_A_DATE),
        ("updated:25:00", ProblemKind.NOT_A_DATE),
        ("updated:..", ProblemKind.NOT_A_DATE),
    ],
)
def test_a_mistake_is_named_and_looked_for_as_plain_text(text: str, kind: ProblemKind) -> None:
    made = compiled(text)

    assert made.problem is not None
    assert made.problem.kind is kind
    assert made.matches(row(), fold(f"before {text} after"))
    assert not made.matches(row(), "")


def test_an_unknown_value_names_those_that_there_are() -> None:
    made = compile_filter("state:open", FilterNames(states=("archived",)))

    assert made is not None
    assert made.problem is not None
    assert made.problem.values == ("active", "inactive", "closed", "initializing", "archived")
    assert compile_filter("state:arch", FilterNames(states=("archived",))) == compile_filter(
        "state:arch", FilterNames(states=("archived", "b"))
    )


def test_curly_quotes_are_quotes() -> None:
    for text in ("“de ayuda”", "„de ayuda“", "«de ayuda»", "”de ayuda”"):
        assert compiled(text).terms == compiled('"de ayuda"').terms
    assert compiled("service:“de ayuda”").terms == compiled('service:"de ayuda"').terms


def test_words_with_a_comma_ask_for_either() -> None:
    assert passes("tea,cafe", row(), "one cafe")
    assert not passes("tea,cafe", row(), "one glass")
    assert not passes('"tea,cafe"', row(), "one cafe")
    assert passes("okafor,", row(), "okafor")
    assert not passes("1,000", row(), "1 and 000")
    assert not passes("-tea,cafe", row(), "one cafe")
    assert compiled("tea,cafe").words == ("tea", "cafe")


@pytest.mark.parametrize(
    ("typed", "there", "expected"),
    [
        ("+1 (415) 555-0142", "+14155550142", True),
        ("(415) 555-0142", "whatsapp:+14155550142", True),
        ("0171 1234567", "+491711234567", True),
        ("+44 (0)20 7946 0958", "+442079460958", True),
        ("0044 20 7946 0958", "+442079460958", True),
        ("+1 (415) 555-0142 order", "+14155550142", False),
        ("+1 (415) 555-0142", "call +1 or (415) or 555-0142", True),
        ("-+1 (415) 555-0142", "+14155550142", False),
        ("48213 48214", "48214 then 48213", True),
        ("2026-11-23", "20261123", False),
    ],
)
def test_a_number_in_printed_form_finds_how_it_is_stored(typed: str, there: str, expected: bool) -> None:
    assert passes(typed, row(), there) is expected


def test_days_of_slashes_follow_the_locale() -> None:
    american = FilterNames(utc=True, now_s=NOW_S, month_first=True)
    made = compile_filter("created:04/05/2026", american)

    assert made is not None
    assert made.matches(row(conversation_date_created="2026-04-05T10:00:00Z"), "")
    assert passes("created:04/05/2026", row(conversation_date_created="2026-05-04T10:00:00Z"))


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
        ",",
        "..",
        "!=",
        "“",
        "today",
        "14:00",
        "proxy:",
        "closes:",
        "+1 (415) 555-0142",
        "0171-1234567",
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *[("updated:<2h", True), ("created:today", True), ("-updated:>1d", True), ("created:2026-01,2026-02", True)],
        *[("updated:>18:00", True), ("order state:closed", False), ("attr.x>3", False), ("", False)],
    ],
)
def test_what_is_meant_of_now_is_known(text: str, expected: bool) -> None:
    made = compile_filter(text, NAMES)

    assert (made is not None and made.is_timely) is expected


def test_a_filter_of_another_time_is_another_one() -> None:
    later = FilterNames(utc=True, now_s=NOW_S + 600)
    for text, same in (("updated:>2h", False), ("order", True)):
        made = compile_filter(text, later)
        assert made is not None
        assert made.narrows(compiled(text)) is same


def test_a_service_is_unknown_only_where_names_are_known() -> None:
    assert compile_filter("service:nowhere", FilterNames()) == Filter((ServiceName("nowhere"),))
    long = FilterNames({f"IS{place}": f"Service number {place}" for place in range(50)})
    found = compile_filter("service:nowhere", long)
    assert found is not None
    assert found.problem is not None
    assert found.problem.values == (*(f"Service number {place}" for place in range(3)), "…")


def test_names_of_services_that_come_later_are_looked_for_in_all_rows() -> None:
    before, after = compile_filter("service:sales"), compile_filter("service:sales", FilterNames({"IS1": "Sales"}))
    assert before is not None
    assert after is not None
    assert before.asks_services
    assert not after.narrows(before)


def test_typing_on_narrows() -> None:
    assert compiled("orde").narrows(compiled("ord"))
    assert compiled("ord state:closed").narrows(compiled("ord"))
    assert compiled("state:clos").narrows(compiled("state:clo"))
    assert compiled("by:anna").narrows(compiled("by:ann"))
    assert compiled("order,refund").narrows(compiled("ord,ref"))
    assert compiled("order").narrows(compiled("order,refund"))
    assert not compiled("order,refund").narrows(compiled("order"))
    assert not compiled("by:anna").narrows(compiled("name:ann"))
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
        ("x -state:closed,ina", 3, "state:closed,ina"),
    ],
)
def test_the_part_being_typed_is_the_last_one(text: str, start: int, part: str) -> None:
    assert last_part(text) == (start, part)
