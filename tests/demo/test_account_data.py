"""The demo account's data can be believed."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from desktop.demo import account as demo_account
from desktop.demo.people import AGENTS, FREE_SENDER, OTHER_IN_GROUP, PEOPLE
from desktop.lookup.list_reader import ListCell
from desktop.lookup.many import Remark, plan, queries
from desktop.participant import phone_numbers
from tests.demo_client import LIST, NOW, account, rows

if TYPE_CHECKING:
    import httpx


async def test_dates_go_with_today_while_sids_stay() -> None:
    later = NOW.replace(year=2031)
    async with account() as one, account(now=later) as other:
        old, new = await rows(one, "rcs:+14155550188"), await rows(other, "rcs:+14155550188")
    assert [row["conversation_sid"] for row in old] == [row["conversation_sid"] for row in new]
    assert max(row["conversation_date_updated"] for row in new).startswith("2031-11-2")


async def test_no_conversation_is_updated_before_it_was_made_or_after_now() -> None:
    async with account() as client:
        for row in await rows(client, "warehouse-bot", kind="Identity"):
            assert row["conversation_date_created"] < row["conversation_date_updated"] <= "2026-11-23T09:52:00Z"


async def test_timers_run_on_open_conversations_alone_and_end_in_the_future() -> None:
    async with account() as client:
        found = await rows(client, "whatsapp:+14155550142")
    ends = [(row["conversation_state"], end) for row in found for end in row["conversation_timers"].values()]
    assert {state for state, _ in ends} == {"active", "inactive"}
    assert min(end for _, end in ends) > "2026-11-23T09:52:00Z"


async def test_unique_names_are_unique_in_a_service() -> None:
    async with account() as client:
        found = [
            row["conversation_unique_name"]
            for one in demo_account.PARTICIPANTS
            if one.key != "odd"
            for row in await rows(client, one.query.text, kind=one.query.kind.value)
        ]
    named = [name for name in found if name]
    assert len(named) > 1000
    assert len(named) == len(set(named))


async def test_one_number_is_held_by_one_open_conversation_on_each_sender() -> None:
    async with account() as client:
        found = await rows(client, "+14155550142")
    held = [
        row["participant_messaging_binding"]["proxy_address"] for row in found if row["conversation_state"] != "closed"
    ]
    assert sorted(held) == ["+14155550100", "+16285550117", "+442079460123"]


async def test_a_number_of_the_shop_is_free() -> None:
    async with account() as client:
        found = await rows(client, "+14155550142")
    free = [row for row in found if row["participant_messaging_binding"]["proxy_address"] == FREE_SENDER]
    assert {row["conversation_state"] for row in free} == {"closed"}


async def newest(client: httpx.AsyncClient, text: str, number: int = 0) -> list[dict[str, Any]]:
    """Return the messages of one of somebody's conversations, the newest conversation being number 0."""
    found = sorted(await rows(client, text), key=lambda row: str(row["conversation_date_updated"]), reverse=True)
    answer = await client.get(f"{found[number]['links']['conversation']}/Messages?PageSize=100")
    listed: list[dict[str, Any]] = answer.json()["messages"]
    return listed


async def test_who_left_a_conversation_wrote_in_it_and_the_system_says_so() -> None:
    async with account() as client:
        told = await newest(client, "whatsapp:+14155550142", 1)
        path = told[0]["url"].partition("/Messages")[0]
        people = (await client.get(f"{path}/Participants")).json()["participants"]

    known = {person["sid"] for person in people}
    gone = [one for one in told if one["participant_sid"] and one["participant_sid"] not in known]
    system = [one for one in told if one["author"] == "system"]
    assert len(gone) == len(system) == 1
    assert gone[0]["author"] in AGENTS
    assert system[0]["participant_sid"] is None


async def test_the_newest_text_message_was_not_delivered_and_its_receipt_says_why() -> None:
    async with account() as client:
        told = await newest(client, "+14155550142")
        receipts = (await client.get(f"{told[-1]['url']}/Receipts")).json()["delivery_receipts"]

    assert told[-1]["delivery"]["undelivered"] == "all"
    assert [one["error_code"] for one in receipts] == [30003]


async def test_two_phones_write_in_a_group() -> None:
    async with account() as client:
        told = await newest(client, "+14155550163")
    assert {one["author"] for one in told} > {"+14155550163", OTHER_IN_GROUP}


async def test_a_web_chat_brings_json_in_a_text() -> None:
    async with account() as client:
        found = await rows(client, "dana_2Ereyes_40larkspur_2Eexample", kind="Identity")
    inner = [json.loads(json.loads(row["conversation_attributes"])["pre_engagement_data"]) for row in found]
    assert {tuple(one) for one in inner} == {("friendlyName", "question", "language")}


def test_the_list_to_try_has_a_line_of_each_sort() -> None:
    phone_numbers.warm_up()
    lines = plan([ListCell(n, text) for n, text in enumerate(demo_account.MANY_TEXTS, 1)], region="US", repaired=True)
    remarks = {line.remark for line in lines}
    assert remarks == {None, Remark.DUPLICATE, Remark.SID, Remark.EMAIL, Remark.NO_COUNTRY}
    unknown = {(query.kind, query.text) for query in queries(lines)} - set(PEOPLE)
    assert [text for _, text in unknown] == ["555-0117"]


async def test_an_e_mail_finds_other_conversations_as_identity_than_as_address() -> None:
    async with account() as client:
        as_address = await rows(client, "orders@larkspur.example")
        as_identity = await rows(client, "orders@larkspur.example", kind="Identity")
    assert {row["participant_messaging_binding"]["type"] for row in as_address} == {"email"}
    assert all(row["participant_identity"] == "orders@larkspur.example" for row in as_identity)
    assert not {row["conversation_sid"] for row in as_address} & {row["conversation_sid"] for row in as_identity}


async def test_every_link_of_a_row_leads_to_what_it_says() -> None:
    async with account() as client:
        for one in demo_account.PARTICIPANTS:
            for row in (await rows(client, one.query.text, kind=one.query.kind.value))[:3]:
                if one.key == "odd":
                    continue
                conversation = (await client.get(row["links"]["conversation"])).json()
                assert conversation["sid"] == row["conversation_sid"]
                assert conversation["friendly_name"] == row["conversation_friendly_name"]
                assert (await client.get(row["links"]["participant"])).json()["sid"] == row["participant_sid"]
                people = (await client.get(conversation["links"]["participants"])).json()["participants"]
                assert row["participant_sid"] in {each["sid"] for each in people}
                assert len(people) >= 2
                webhooks = (await client.get(conversation["links"]["webhooks"])).json()
                assert webhooks["meta"]["page_size"] == 5
                if row["participant_user_sid"]:
                    user = (await client.get(f"/v1/Users/{row['participant_user_sid']}")).json()
                    assert user["identity"] == row["participant_identity"]
                    own = (await client.get(user["links"]["user_conversations"])).json()["conversations"]
                    assert row["conversation_sid"] in {each["conversation_sid"] for each in own}


async def test_messages_come_newest_first_in_steps_and_lie_within_the_conversations_dates() -> None:
    async with account() as client:
        found = await rows(client, "whatsapp:+14155550142")
        row = max(found, key=lambda each: str(each["conversation_date_updated"]))
        url: str | None = f"/v1/Conversations/{row['conversation_sid']}/Messages?Order=desc&PageSize=20"
        messages = []
        while url:
            page = (await client.get(url)).json()
            assert "Order=desc" in page["meta"]["url"]
            messages += page["messages"]
            url = page["meta"]["next_page_url"]
    assert len(messages) > 20
    indexes = [message["index"] for message in messages]
    assert indexes == sorted(indexes, reverse=True)
    assert messages[0]["date_created"] == row["conversation_date_updated"]
    assert messages[-1]["date_created"] >= row["conversation_date_created"]
    assert any(message["media"] and message["body"] is None for message in messages)


async def test_odd_values_hold_every_oddity() -> None:
    async with account() as client:
        answer = await client.get(f"{LIST}?Identity=odd-values&PageSize=50")
    text = answer.text
    found = answer.json()["conversations"]
    objects = [row for row in found if isinstance(row, dict)]
    assert len(objects) == len(found) - 1
    names = [str(row.get("conversation_friendly_name")) for row in objects]
    states = [row.get("conversation_state", "missing") for row in objects]
    attributes = [each for row in objects if isinstance(each := row.get("conversation_attributes"), str)]
    assert {"on_hold", "initializing", "missing", True} <= set(states)
    assert any(row.get("participant_messaging_binding") is None for row in objects)
    assert "" in attributes
    assert any(len(each) > 12_000 for each in attributes)
    assert any(each.startswith("[" * 4000) for each in attributes)
    assert any('"tier": "gold", "tier": "silver"' in each for each in attributes)
    assert any("12345678901234567890123" in each and "1e400" in each for each in attributes)
    for part in ("\u202e", "\u200b", "<b>", "\ud83d ", "W" * 200, "خيمة"):
        assert any(part in name for name in names)
    assert '"sequence": 123456789012345678901234567890' in text
    assert text.count('"shard"') == 2
    assert "javascript:alert(1)" in text
    assert "2026-02-30T25:61:00Z" in text
    assert ".123456789+02:00" in text


async def test_attributes_are_json_that_keeps_a_prices_last_zero() -> None:
    async with account() as client:
        found = await rows(client, "whatsapp:+14155550142")
    texts = [row["conversation_attributes"] for row in found]
    assert all(isinstance(json.loads(text), dict) for text in texts)
    assert any('"orderTotal": 128.40' in text for text in texts)
    assert any(json.loads(text).get("order") for text in texts)


async def test_everything_invented_lies_in_ranges_reserved_for_it() -> None:
    async with account() as client:
        texts = []
        for one in demo_account.PARTICIPANTS:
            for row in (await rows(client, one.query.text, kind=one.query.kind.value))[:40]:
                texts.append(json.dumps(row))
                if one.key != "odd":
                    link = row["links"]["conversation"]
                    texts += [(await client.get(f"{link}/{part}")).text for part in ("Participants", "Messages")]
    whole = "\n".join(texts)
    for number in set(re.findall(r"\+\d{9,15}", whole)):
        assert re.fullmatch(r"\+1\d{3}55501\d\d|\+442079460\d{3}|\+5215555550148", number), number
    for host in set(re.findall(r"[\w.-]+@([\w.-]+)", whole)):
        assert host.endswith(".example"), host
