"""Services, configuration and what lies behind links, over real sockets."""

from __future__ import annotations

import re
from contextlib import aclosing
from typing import Any

import pytest

from desktop.twilio.errors import (
    ApiError,
    ForeignUrlError,
    RepeatedPageError,
)
from desktop.twilio.hosts import target_in
from desktop.twilio.types import Credentials, ParticipantKind, ParticipantQuery, RequestRecord
from tests.fake_twilio import (
    CREDENTIALS,
    SERVICES,
    FakeServer,
    FakeTwilio,
    Fault,
    conversations,
    error_body,
)
from tests.twilio.lookups import PHONE, client_of

ALICE = ParticipantQuery(ParticipantKind.IDENTITY, "alice")


@pytest.fixture
def fake() -> FakeTwilio:
    fake = FakeTwilio()
    fake.add(PHONE, conversations(120))
    return fake


async def test_services_are_listed_page_by_page(fake: FakeTwilio, server: FakeServer) -> None:
    fake.services = [{"sid": f"IS{place:032x}", "friendly_name": f"Service {place}"} for place in range(230)]
    fake.services[3] = {"sid": None}
    client = client_of(server)

    async with aclosing(client), aclosing(client.services(CREDENTIALS)) as lists:
        found = [one.services async for one in lists]

    assert [len(one) for one in found] == [99, 100, 30]
    assert found[0][1].friendly_name == "Service 1"
    assert server.lines[0] == "GET /v1/Services?PageSize=100 HTTP/1.1"


async def test_the_configuration_names_the_default_service(server: FakeServer) -> None:
    client = client_of(server)

    async with aclosing(client):
        assert (await client.configuration(CREDENTIALS)).default_chat_service_sid == SERVICES[0]


@pytest.mark.parametrize(("status", "code"), [(403, 70051), (401, 70051), (401, 20003)])
async def test_a_key_that_may_only_look_up_has_access(
    fake: FakeTwilio, server: FakeServer, status: int, code: int
) -> None:
    fake.fail(Fault(status, error_body(status, code), times=None, when=lambda asked: asked.path == "/v1/Configuration"))
    client = client_of(server)

    async with aclosing(client):
        assert (await client.check_access(CREDENTIALS)).default_chat_service_sid is None

    assert len(fake.asked) == 2
    assert fake.asked[1].path == "/v1/ParticipantConversations"
    assert fake.asked[1].query["PageSize"] == "1"


async def test_a_key_that_may_do_nothing_is_refused_with_the_first_answer(fake: FakeTwilio, server: FakeServer) -> None:
    fake.fail(Fault(403, error_body(403, 70051)))
    fake.fail(Fault(401, error_body(401, 20003)))
    client = client_of(server)

    async with aclosing(client):
        with pytest.raises(ApiError) as caught:
            await client.check_access(CREDENTIALS)

    assert caught.value.code == 70051
    assert len(fake.asked) == 2


@pytest.mark.parametrize(("username", "status"), [("AC" + "0" * 32, 401), (CREDENTIALS.username, 404)])
async def test_other_refusals_are_not_asked_twice(
    fake: FakeTwilio, server: FakeServer, username: str, status: int
) -> None:
    fake.fail(Fault(status, error_body(status, 20003), times=None))
    client = client_of(server)

    async with aclosing(client):
        with pytest.raises(ApiError):
            await client.check_access(Credentials(CREDENTIALS.account_sid, username, CREDENTIALS.secret))

    assert len(fake.asked) == 1


async def test_what_lies_behind_a_link_comes_exactly_as_received(fake: FakeTwilio, server: FakeServer) -> None:
    fake.add_resource("/v1/Conversations/CH1", {"sid": "CH1", "big": 10**30, "timers": {}})
    link = f"https://conversations.twilio.com/v1/Services/{SERVICES[0]}/Conversations/CH1"
    client = client_of(server)

    async with aclosing(client):
        found = await client.resource(target_in(link, client.origin, re.compile("/v1/")), CREDENTIALS)

    assert found.text == '{"sid": "CH1", "big": 1000000000000000000000000000000, "timers": {}}'


async def test_a_list_behind_a_link_pages_with_its_order(fake: FakeTwilio, server: FakeServer) -> None:
    path = "/v1/Conversations/CH1/Messages"
    fake.add_list(path, [{"sid": f"IM{place}", "index": place} for place in range(30)])
    client = client_of(server)

    async with aclosing(client):
        pages = client.resource_pages(f"{path}?Order=desc&PageSize=20", CREDENTIALS, key="messages")
        found = [one async for one in pages]

    assert [len(one.items) for one in found] == [20, 10]
    assert found[0].items[0] == '{"sid": "IM29", "index": 29}'
    assert found[1].next_target is None


async def test_each_request_is_told_without_query_and_names(fake: FakeTwilio, server: FakeServer) -> None:
    told: list[RequestRecord] = []
    fake.add_resource("/v1/Users/alice@example.com", {"sid": "US1"})
    client = client_of(server, on_request=told.append)

    async with aclosing(client):
        await client.resource("/v1/Users/alice@example.com", CREDENTIALS)
        async with aclosing(client.participant_conversations(PHONE, CREDENTIALS)) as pages:
            await anext(pages)

    assert [(one.path, one.status, one.tries, one.failure) for one in told] == [
        ("/v1/Users/…", 200, 1, None),
        ("/v1/ParticipantConversations", 200, 1, None),
    ]
    assert told[0].request_id is not None


async def test_a_list_behind_a_link_that_leads_away_costs_no_item(fake: FakeTwilio, server: FakeServer) -> None:
    path = "/v1/Conversations/CH1/Participants"
    fake.add_list(path, [{"sid": "MB1"}])
    fake.fail(Fault(edit=lambda value: value | {"meta": {"next_page_url": "https://evil.example/v1"}}))
    client = client_of(server)
    items: list[str] = []

    async def read() -> None:
        async with aclosing(client.resource_pages(path, CREDENTIALS, key="participants")) as pages:
            async for one in pages:
                items.extend(one.items)

    async with aclosing(client):
        with pytest.raises(ForeignUrlError):
            await read()

    assert items == ['{"sid": "MB1"}']


async def test_services_that_repeat_end(fake: FakeTwilio, server: FakeServer) -> None:
    def back(value: Any) -> Any:
        value["meta"]["next_page_url"] = value["meta"]["url"]
        return value

    fake.fail(Fault(edit=back, times=None))
    client = client_of(server)

    async def read() -> None:
        async with aclosing(client.services(CREDENTIALS)) as lists:
            async for _ in lists:
                pass

    async with aclosing(client):
        with pytest.raises(RepeatedPageError):
            await read()

    assert len(server.requests) == 1


async def test_a_path_outside_the_api_is_never_asked(server: FakeServer) -> None:
    client = client_of(server)

    async with aclosing(client):
        with pytest.raises(ForeignUrlError):
            await client.resource("/2010-04-01/Accounts.json", CREDENTIALS)

    assert server.requests == []
