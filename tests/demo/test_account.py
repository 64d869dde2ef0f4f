"""The demo account behaves as the real API does."""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys

import httpx
import pytest

from desktop.demo import account as demo_account
from desktop.twilio.types import ParticipantKind
from tests.demo_client import LIST, account, pages, rows


@pytest.mark.parametrize("participant", demo_account.PARTICIPANTS, ids=lambda one: one.key)
async def test_every_participant_of_the_start_page_has_as_many_conversations_as_it_says(
    participant: demo_account.DemoParticipant,
) -> None:
    async with account() as client:
        found = await rows(client, participant.query.text, kind=participant.query.kind.value)
    assert len(found) == participant.count
    whole = [row["conversation_sid"] for row in found if isinstance(row, dict)]
    assert whole == sorted(set(whole))


async def test_pages_hold_fifty_rows_and_lead_to_each_other_through_opaque_tokens() -> None:
    async with account() as client:
        read = await pages(client, "whatsapp:+14155550142")
        assert [len(page["conversations"]) for page in read] == [50] * 6 + [12]
        for number, page in enumerate(read):
            meta = page["meta"]
            assert set(meta) == {
                "page", "page_size", "first_page_url", "previous_page_url", "url", "next_page_url", "key",
            }  # fmt: skip
            assert (meta["page"], meta["page_size"], meta["key"]) == (number, 50, "conversations")
            assert meta["url"].startswith(
                "https://conversations.twilio.com/v1/ParticipantConversations?Address=whatsapp%3A%2B14155550142&PageSize=50"
            )
        assert read[-1]["meta"]["next_page_url"] is None
        assert read[0]["meta"]["previous_page_url"] is None
        before = (await client.get(read[2]["meta"]["previous_page_url"])).json()
        assert before["conversations"] == read[1]["conversations"]


async def test_the_same_question_gets_the_same_answer_in_every_run() -> None:
    async with account() as one, account() as other:
        assert await rows(one, "+14155550142") == await rows(other, "+14155550142")


async def test_other_services_hold_further_rows_and_their_links_keep_the_service() -> None:
    async with account() as client:
        services = (await client.get("/v1/Services?PageSize=100")).json()["services"]
        assert len(services) == 3
        default = (await client.get("/v1/Configuration")).json()["default_chat_service_sid"]
        sids = set()
        for service in services:
            path = httpx.URL(service["links"]["participant_conversations"]).path
            found = await rows(client, "ines.okafor", kind="Identity", path=path)
            sids |= {row["conversation_sid"] for row in found}
            assert all(f"/v1/Services/{service['sid']}/" in row["links"]["conversation"] for row in found)
        assert default in {service["sid"] for service in services}
        bare = await rows(client, "ines.okafor", kind="Identity")
        assert {row["chat_service_sid"] for row in bare} == {default}
        assert all("/Services/" not in row["links"]["participant"] for row in bare)
    assert len(sids) == 18 + 7


async def test_what_is_not_found_as_sms_is_found_as_whatsapp() -> None:
    async with account() as client:
        assert await rows(client, "+442079460958") == []
        assert await rows(client, "whatsapp:+442079460958")


async def test_any_other_text_finds_nothing_and_is_no_error() -> None:
    async with account() as client:
        page = (await pages(client, "nobody", kind="Identity"))[0]
    assert page["conversations"] == []
    assert page["meta"]["next_page_url"] is None


async def test_a_bare_plus_is_a_space_as_in_every_query() -> None:
    async with account() as client:
        answer = await client.get(f"{LIST}?Address=+14155550142&PageSize=50")
    assert answer.json()["conversations"] == []


@pytest.mark.parametrize(
    ("target", "status", "code"),
    [
        (f"{LIST}?Identity=a&Address=b", 400, 50451),
        (LIST, 400, 20001),
        (f"{LIST}?Identity=warehouse-bot&Page=1", 400, 20001),
        (f"{LIST}?Identity=warehouse-bot&PageSize=many", 400, 20001),
        (f"{LIST}?Identity=warehouse-bot&PageToken=PTclosed_wrong", 400, 21481),
        ("/v1/Nothing", 404, 20404),
        ("/v2/Conversations", 404, 20404),
        ("/v1/Services/IS" + "0" * 32 + "/ParticipantConversations?Identity=a", 404, 50050),
        ("/v1/Conversations/CH" + "0" * 32, 404, 50350),
        ("/v1/Users/nobody", 404, 50200),
        (f"{LIST}?Identity=error-401", 401, 20003),
    ],
)
async def test_refusals_have_twilios_shape(target: str, status: int, code: int) -> None:
    async with account() as client:
        answer = await client.get(target)
    assert answer.status_code == status
    assert set(answer.json()) == {"code", "message", "more_info", "status"}
    assert (answer.json()["code"], answer.json()["status"]) == (code, status)
    assert re.fullmatch("RQ[0-9a-f]{32}", answer.headers["Twilio-Request-Id"])
    assert answer.headers["X-Twilio-Error-Code"] == str(code)


async def test_wrong_credentials_are_refused_before_anything_else() -> None:
    async with account(secret="another") as client:
        answer = await client.get("/v1/Nothing")
    assert (answer.status_code, answer.json()["code"]) == (401, 20003)


async def test_an_answer_can_be_read_piece_by_piece() -> None:
    async with account() as client, client.stream("GET", f"{LIST}?Identity=nobody") as answer:
        assert b"".join([piece async for piece in answer.aiter_raw()]).startswith(b'{"meta"')


async def test_only_reading_is_possible() -> None:
    async with account() as client:
        assert (await client.post("/v1/Conversations")).status_code == 405


async def test_more_than_fifty_rows_a_page_are_not_given() -> None:
    async with account() as client:
        page = (await client.get(f"{LIST}?Identity=warehouse-bot&PageSize=1000")).json()
    assert (len(page["conversations"]), page["meta"]["page_size"]) == (50, 50)


async def test_error_429_is_busy_twice_then_answers_and_does_so_each_time() -> None:
    async with account() as client:
        for _ in range(2):
            answers = [await client.get(f"{LIST}?Identity=error-429") for _ in range(3)]
            assert [answer.status_code for answer in answers] == [429, 429, 200]
            assert answers[0].headers["Retry-After"] == "3"
            assert len(answers[2].json()["conversations"]) == 12


async def test_error_cut_fails_on_page_six_for_five_tries_and_then_goes_on_to_the_end() -> None:
    async with account() as client:
        url: str | None = f"{LIST}?Address=error-cut&PageSize=50"
        found, failed = 0, 0
        while url:
            answer = await client.get(url)
            if answer.status_code == 503:
                assert found == 250
                failed += 1
                continue
            found += len(answer.json()["conversations"])
            url = answer.json()["meta"]["next_page_url"]
    assert (failed, found) == (5, 312)


async def test_a_conversation_of_another_service_is_not_found_without_its_service() -> None:
    async with account() as client:
        services = (await client.get("/v1/Services")).json()["services"]
        default = (await client.get("/v1/Configuration")).json()["default_chat_service_sid"]
        for service in services:
            path = f"/v1/Services/{service['sid']}/ParticipantConversations"
            for row in (await rows(client, "warehouse-bot", kind="Identity", path=path))[:1]:
                bare = await client.get(f"/v1/Conversations/{row['conversation_sid']}")
                assert bare.status_code == (200 if service["sid"] == default else 404)


async def test_a_wait_ends_at_once_when_it_is_cancelled() -> None:
    async with account(latency_s=60) as client:
        asked = asyncio.create_task(client.get(f"{LIST}?Identity=warehouse-bot"))
        await asyncio.sleep(0.01)
        asked.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asked


def test_importing_the_demo_builds_nothing_and_needs_no_httpx() -> None:
    code = "import sys, desktop.demo.account; print(*[n for n in sys.modules if 'httpx' in n or 'desktop.demo.' in n])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["desktop.demo.account"]


def test_participants_are_a_dozen_with_texts_that_can_be_looked_up() -> None:
    assert len(demo_account.PARTICIPANTS) == 12
    assert len({one.key for one in demo_account.PARTICIPANTS}) == 12
    assert {one.query.kind for one in demo_account.PARTICIPANTS} == set(ParticipantKind)
    assert demo_account.DEMO_CREDENTIALS.secret not in repr(demo_account.DEMO_CREDENTIALS)
