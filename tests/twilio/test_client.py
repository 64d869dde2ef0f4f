"""The client against a real server on loopback: what is sent, byte for byte, and what comes back."""

from __future__ import annotations

import asyncio
import base64
import json
from contextlib import aclosing
from typing import Any

import pytest

from desktop.twilio.client import MOST_EMPTY_PAGES, ConversationsClient, first_target
from desktop.twilio.errors import (
    ForeignUrlError,
    QueryProblem,
    RefusedQueryError,
    RepeatedPageError,
    UnexpectedShapeError,
)
from desktop.twilio.hosts import parse_api_url
from desktop.twilio.types import Page, ParticipantKind, ParticipantQuery
from tests.fake_twilio import (
    CREDENTIALS,
    SECRET,
    SERVICES,
    FakeServer,
    FakeTwilio,
    Fault,
    Reply,
    conversations,
    page,
)
from tests.twilio.lookups import PHONE, client_of
from tests.waiting import FOR_EVER_S, Taken, until, until_alone

ALICE = ParticipantQuery(ParticipantKind.IDENTITY, "alice")


@pytest.fixture
def fake() -> FakeTwilio:
    fake = FakeTwilio()
    fake.add(PHONE, conversations(120))
    return fake


async def collect(
    client: ConversationsClient, got: list[Page], query: ParticipantQuery = PHONE, **options: Any
) -> None:
    async with aclosing(client), aclosing(client.participant_conversations(query, CREDENTIALS, **options)) as pages:
        async for one in pages:
            got.append(one)  # noqa: PERF401  # what came before an error is to be seen


async def pages_of(client: ConversationsClient, query: ParticipantQuery = PHONE, **options: Any) -> list[Page]:
    got: list[Page] = []
    await collect(client, got, query, **options)
    return got


async def test_the_first_request_is_sent_byte_for_byte(server: FakeServer) -> None:
    await pages_of(client_of(server))

    first = server.requests[0]
    assert first.line == "GET /v1/ParticipantConversations?Address=%2B15558675310&PageSize=50 HTTP/1.1"
    token = base64.b64encode(f"{CREDENTIALS.username}:{SECRET}".encode()).decode()
    assert first.headers == {
        "host": f"127.0.0.1:{server.port}",
        "authorization": f"Basic {token}",
        "accept": "application/json",
        "accept-encoding": "gzip",
        "user-agent": "convolook",
    }


async def test_a_service_is_asked_under_its_own_path(fake: FakeTwilio, server: FakeServer) -> None:
    fake.add(ALICE, conversations(1, text="alice"), SERVICES[1])

    pages = await pages_of(client_of(server), ALICE, service_sid=SERVICES[1])

    assert server.lines == [
        f"GET /v1/Services/{SERVICES[1]}/ParticipantConversations?Identity=alice&PageSize=50 HTTP/1.1"
    ]
    assert [len(one.conversations) for one in pages] == [1]


@pytest.mark.parametrize(
    "text",
    ["!*'();:@&=+$,/?%#[]", "a b", "name.1", "%2B1555", "José 山 😀", "x" * 256, "a\x00b", "~-_.", "..", "\\"],
)
async def test_any_text_arrives_as_it_was_typed(fake: FakeTwilio, server: FakeServer, text: str) -> None:
    query = ParticipantQuery(ParticipantKind.IDENTITY, text)
    fake.add(query, conversations(51, text="x"))

    pages = await pages_of(client_of(server), query)

    assert sum(len(one.conversations) for one in pages) == 51
    assert {asked.query["Identity"] for asked in fake.asked} == {text}


async def test_pages_arrive_whole_and_in_order_with_the_token_untouched(fake: FakeTwilio, server: FakeServer) -> None:
    pages = await pages_of(client_of(server))

    rows = [row for one in pages for row in one.conversations]
    assert [len(one.conversations) for one in pages] == [50, 50, 20]
    assert [row.conversation_sid for row in rows] == [row["conversation_sid"] for row in conversations(120)]
    assert all("&PageToken=PTclosed_2024-01-18T03:17:17.005Z_CH" in line for line in server.lines[1:])
    assert [one.next_target for one in pages][:2] == [line.split(" ")[1] for line in server.lines[1:]]
    assert pages[-1].next_target is None
    assert len({request.connection for request in server.requests}) == 1


async def test_a_token_with_anything_in_it_is_sent_as_it_came(fake: FakeTwilio, server: FakeServer) -> None:
    strange = "PT%2b%2B~!$'()*,;:@/?|\\^`{}\"<>[]=.50"
    shown = f"https://conversations.twilio.com/v1/ParticipantConversations?Address=%2B1&PageToken={strange}"
    fake.fail(Fault(edit=lambda value: value | {"meta": {"next_page_url": shown}}))
    fake.fail(Fault(edit=lambda value: value | {"meta": {"next_page_url": None}}, when=lambda _: True))

    await pages_of(client_of(server))

    assert server.lines[1] == f"GET /v1/ParticipantConversations?Address=%2B1&PageToken={strange} HTTP/1.1"


async def test_a_lookup_goes_on_from_a_later_page(server: FakeServer) -> None:
    first, second, third = await pages_of(client_of(server))

    rest = await pages_of(client_of(server), target=first.next_target)

    assert [[row.key for row in one.conversations] for one in rest] == [
        [row.key for row in one.conversations] for one in (second, third)
    ]


async def test_nothing_found_is_one_empty_page(server: FakeServer) -> None:
    pages = await pages_of(client_of(server), ALICE)

    assert [(one.conversations, one.next_target) for one in pages] == [([], None)]


async def test_an_empty_page_in_the_middle_ends_nothing(fake: FakeTwilio, server: FakeServer) -> None:
    fake.fail(Fault(edit=lambda value: value | {"conversations": []}, when=page(2)))

    pages = await pages_of(client_of(server))

    assert [len(one.conversations) for one in pages] == [50, 0, 20]


async def test_a_page_that_leads_back_to_itself_stops_the_list(fake: FakeTwilio, server: FakeServer) -> None:
    def back(value: Any) -> Any:
        value["meta"]["next_page_url"] = value["meta"]["url"]
        return value

    fake.fail(Fault(edit=back, when=page(2), times=None))
    got: list[Page] = []

    with pytest.raises(RepeatedPageError) as caught:
        await collect(client_of(server), got)

    assert [len(one.conversations) for one in got] == [50, 50]
    assert len(server.requests) == 2
    assert caught.value.request_id is not None


async def test_a_list_of_ever_new_empty_pages_ends_too(server: FakeServer) -> None:
    def empty(_method: str, target: str, _headers: dict[str, str]) -> Reply:
        number = len(server.requests)
        url = f"https://conversations.twilio.com{target.split('&PageToken', maxsplit=1)[0]}&PageToken=PT{number}"
        return Reply(body=f'{{"conversations":[],"meta":{{"next_page_url":"{url}"}}}}'.encode())

    server.answer = empty

    with pytest.raises(RepeatedPageError):
        await pages_of(client_of(server))

    assert len(server.requests) == MOST_EMPTY_PAGES


@pytest.mark.parametrize(
    "url",
    [
        "https://twilio.com.evil.example/v1/ParticipantConversations?PageToken=PT1",
        "https://eviltwilio.com/v1/ParticipantConversations?PageToken=PT1",
        "https://user@conversations.twilio.com/v1/ParticipantConversations?PageToken=PT1",
        "https://conversations.twilio.com:8443/v1/ParticipantConversations?PageToken=PT1",
        "http://conversations.twilio.com/v1/ParticipantConversations?PageToken=PT1",
        "https://conversations.twilıo.com/v1/ParticipantConversations?PageToken=PT1",
        "https://conversations.twilio.com/v1/Services?PageToken=PT1",
        "https://conversations.twilio.com/v1/../v1/ParticipantConversations?PageToken=PT1",
        "https://conversations.twilio.com\\@evil.example/v1/ParticipantConversations",
        "//evil.example/v1/ParticipantConversations",
        "file:///etc/passwd",
        "https://127.0.0.1:1/v1/ParticipantConversations",
        "",
    ],
)
async def test_a_next_page_elsewhere_is_not_asked_and_costs_no_row(
    fake: FakeTwilio, server: FakeServer, url: str
) -> None:
    fake.fail(Fault(edit=lambda value: value | {"meta": {"next_page_url": url}}))
    got: list[Page] = []

    with pytest.raises(ForeignUrlError):
        await collect(client_of(server), got)

    assert len(got[0].conversations) == 50
    assert got[0].next_target == first_target(PHONE)
    assert len(server.requests) == 1


async def test_a_list_of_ever_new_pages_with_the_same_rows_ends_too(server: FakeServer) -> None:
    rows = conversations(50)

    def again(_method: str, target: str, _headers: dict[str, str]) -> Reply:
        first = target.split("&PageToken", maxsplit=1)[0]
        url = f"https://conversations.twilio.com{first}&PageToken=PT{len(server.requests)}"
        return Reply(body=json.dumps({"conversations": rows, "meta": {"next_page_url": url}}).encode())

    server.answer = again
    got: list[Page] = []

    with pytest.raises(RepeatedPageError):
        await collect(client_of(server), got)

    assert len(server.requests) == len(got) == 1 + MOST_EMPTY_PAGES


async def test_pages_that_repeat_rows_among_new_ones_go_on(fake: FakeTwilio, server: FakeServer) -> None:
    rows = conversations(MOST_EMPTY_PAGES + 52, text="alice")
    fake.add(ALICE, [row for new in rows for row in (new, *rows[:49])])

    pages = await pages_of(client_of(server), ALICE)

    found = {row.conversation_sid for one in pages for row in one.conversations}
    assert found == {row["conversation_sid"] for row in rows}


@pytest.mark.parametrize("meta", [None, [], "x", {}, {"next_page_url": 7}])
async def test_a_page_that_hides_where_it_goes_on_costs_no_row(
    fake: FakeTwilio, server: FakeServer, meta: object
) -> None:
    fake.fail(Fault(edit=lambda value: value | {"meta": meta}))
    got: list[Page] = []

    with pytest.raises(UnexpectedShapeError):
        await collect(client_of(server), got)

    assert len(got[0].conversations) == 50


@pytest.mark.parametrize(
    ("text", "problem"),
    [("", QueryProblem.EMPTY), ("x" * 257, QueryProblem.TOO_LONG), ("\ud800", QueryProblem.NOT_ENCODABLE)],
)
async def test_a_question_without_a_right_answer_is_not_sent(
    server: FakeServer, text: str, problem: QueryProblem
) -> None:
    with pytest.raises(RefusedQueryError) as caught:
        await pages_of(client_of(server), ParticipantQuery(ParticipantKind.IDENTITY, text))

    assert caught.value.problem is problem
    assert server.requests == []


async def test_a_service_that_is_no_sid_is_not_asked(server: FakeServer) -> None:
    with pytest.raises(RefusedQueryError):
        await pages_of(client_of(server), service_sid="../Conversations")

    assert server.requests == []


async def test_lookups_side_by_side_do_not_mix(fake: FakeTwilio, server: FakeServer) -> None:
    for service in SERVICES:
        fake.add(ALICE, conversations(70, text="alice", service=service), service)
    client = client_of(server)

    async def rows(service: str) -> set[str | None]:
        pages = client.participant_conversations(ALICE, CREDENTIALS, service_sid=service)
        return {row.chat_service_sid async for one in pages for row in one.conversations}

    async with aclosing(client):
        found = await asyncio.gather(*map(rows, SERVICES))

    assert found == [{service} for service in SERVICES]


async def test_the_in_memory_face_behaves_the_same(fake: FakeTwilio) -> None:
    client = ConversationsClient(parse_api_url("https://conversations.twilio.com"), transport=fake.transport())

    pages = await pages_of(client)

    assert [len(one.conversations) for one in pages] == [50, 50, 20]


async def test_the_next_page_is_under_way_before_anybody_takes_it(fake: FakeTwilio, server: FakeServer) -> None:
    client = ConversationsClient(parse_api_url(server.url))
    given: list[Page] = []

    def wants_next(page: Page) -> bool:
        given.append(page)
        return len(given) < 2

    pages = client.participant_conversations(PHONE, CREDENTIALS, wants_next=wants_next)
    async with aclosing(client), aclosing(pages):
        first = await anext(pages)
        await until(lambda: len(server.requests) == 2)  # nobody has asked for the second page yet
        second = await anext(pages)
        asked_ahead = len(server.requests)
        third = await anext(pages)

    assert given == [first, second]
    assert asked_ahead == 2
    assert len(server.requests) == 3
    assert third.next_target is None


async def test_a_page_asked_for_ahead_goes_with_the_iteration(fake: FakeTwilio, server: FakeServer) -> None:
    fake.fail(Fault(delay_s=FOR_EVER_S, when=page(2)))
    client = ConversationsClient(parse_api_url(server.url))
    pages = client.participant_conversations(PHONE, CREDENTIALS, wants_next=lambda _page: True)
    await anext(pages)
    await until(lambda: len(server.requests) == 2)

    taken = Taken()
    await pages.aclose()

    assert taken.within(0.1)
    await until_alone()
    await client.aclose()
