"""What lies behind links is fetched one at a time, through the one client."""

from __future__ import annotations

import asyncio
import gc
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from desktop.detail.link_targets import LinkAnswer, LinkKind, LinkTarget
from desktop.detail.links_controller import LinksController
from desktop.detail.transcript import Receipt
from desktop.lookup.state_messages import explain_error
from desktop.twilio.client import ConversationsClient
from desktop.twilio.errors import ApiError
from desktop.twilio.hosts import parse_api_url
from tests.fake_twilio import CREDENTIALS, SERVICES, FakeTwilio, Fault, Gate, error_body, sid
from tests.waiting import until, until_alone

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from desktop.twilio.types import Credentials

CONVERSATION = sid("CH", 1)
BARE = f"/v1/Conversations/{CONVERSATION}"


@pytest.fixture(autouse=True)
def collected_on_this_thread() -> Iterator[None]:
    """Disable collecting on the server's thread, where Qt objects of earlier loops must not be deleted."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()
    gc.collect()


class Source:
    """The client of a loopback server, and the account's credentials."""

    def __init__(self, url: str) -> None:
        self.made = ConversationsClient(parse_api_url(url))

    async def client(self) -> ConversationsClient:
        return self.made

    async def credentials(self) -> Credentials:
        return CREDENTIALS


class Heard:
    """The signals of the controller."""

    def __init__(self, controller: LinksController) -> None:
        self.loading: list[LinkTarget] = []
        self.loaded: list[LinkAnswer] = []
        self.failed: list[tuple[LinkTarget, Exception]] = []
        controller.loading.connect(self.loading.append)
        controller.loaded.connect(self.loaded.append)
        controller.failed.connect(lambda target, error: self.failed.append((target, error)))


class Stage:
    """A fake Twilio on loopback, the controller, and its signals."""

    def __init__(self, fake: FakeTwilio, url: str) -> None:
        self.fake = fake
        self.source = Source(url)
        self.controller = LinksController(self.source)
        self.heard = Heard(self.controller)

    async def close(self) -> None:
        await self.controller.close()
        await self.source.made.aclose()


def filled() -> FakeTwilio:
    fake = FakeTwilio()
    fake.add_resource(BARE, {"sid": CONVERSATION, "state": "active"})
    fake.add_list(f"{BARE}/Participants", [{"sid": sid("MB", n), "identity": f"p{n}"} for n in range(120)])
    fake.add_list(f"{BARE}/Messages", [{"sid": sid("IM", n), "index": n} for n in range(45)])
    fake.add_list(f"{BARE}/Webhooks", [{"sid": sid("WH", n)} for n in range(2)])
    return fake


async def staged(steps: Any) -> None:
    fake = filled()
    with fake.server() as server:
        stage = Stage(fake, server.url)
        try:
            await steps(stage)
        finally:
            await stage.close()


def target(kind: LinkKind, path: str) -> LinkTarget:
    return LinkTarget(kind, path)


async def test_object_is_given_exactly_as_received(qtbot: QtBot) -> None:
    async def steps(stage: Stage) -> None:
        stage.controller.open(target(LinkKind.CONVERSATION, BARE))
        await until(lambda: stage.heard.loaded)

        assert stage.heard.loaded[0].texts == ('{"sid": "' + CONVERSATION + '", "state": "active"}',)
        assert stage.fake.asked[-1].target == BARE
        assert stage.fake.asked[-1].method == "GET"

    await staged(steps)


async def test_path_of_a_service_is_asked_as_it_is(qtbot: QtBot) -> None:
    async def steps(stage: Stage) -> None:
        path = f"/v1/Services/{SERVICES[0]}/Conversations/{CONVERSATION}"
        stage.controller.open(target(LinkKind.CONVERSATION, path))
        await until(lambda: stage.heard.loaded)

        assert stage.fake.asked[-1].target == path

    await staged(steps)


async def test_messages_come_newest_first_in_steps(qtbot: QtBot) -> None:
    async def steps(stage: Stage) -> None:
        stage.controller.open(target(LinkKind.MESSAGES, f"{BARE}/Messages"))
        await until(lambda: stage.heard.loaded)
        first = stage.heard.loaded[0]
        stage.controller.load_more(first)
        await until(lambda: len(stage.heard.loaded) == 2)
        stage.controller.load_more(stage.heard.loaded[1])
        await until(lambda: len(stage.heard.loaded) == 3)
        last = stage.heard.loaded[2]

        assert stage.fake.asked[0].target == f"{BARE}/Messages?Order=desc&PageSize=20"
        assert len([one for one in stage.fake.asked if one.path.endswith("/Messages")]) == 3
        assert [len(one.texts) for one in stage.heard.loaded] == [20, 40, 45]
        assert '"index": 44}' in last.texts[0]
        assert '"index": 0}' in last.texts[-1]
        assert last.next_target is None

    await staged(steps)


async def test_failed_step_can_be_asked_again(qtbot: QtBot) -> None:
    async def steps(stage: Stage) -> None:
        stage.controller.open(target(LinkKind.PARTICIPANTS, f"{BARE}/Participants"))
        await until(lambda: stage.heard.loaded)
        lists = Fault(when=lambda asked: "Participants" in asked.path, status=403, body=error_body(403, 20403))
        stage.fake.fail(lists)
        stage.controller.load_more(stage.heard.loaded[0])
        await until(lambda: stage.heard.failed)
        stage.controller.load_more(stage.heard.loaded[0])
        await until(lambda: len(stage.heard.loaded) == 2)

        assert len(stage.heard.loaded[1].texts) == 100

    await staged(steps)


async def test_participants_come_in_steps(qtbot: QtBot) -> None:
    async def steps(stage: Stage) -> None:
        stage.controller.open(target(LinkKind.PARTICIPANTS, f"{BARE}/Participants"))
        await until(lambda: stage.heard.loaded)

        assert len(stage.heard.loaded[0].texts) == 50
        assert stage.heard.loaded[0].next_target is not None

    await staged(steps)


async def test_nothing_is_asked_at_the_end_of_a_list(qtbot: QtBot) -> None:
    async def steps(stage: Stage) -> None:
        stage.controller.open(target(LinkKind.WEBHOOKS, f"{BARE}/Webhooks"))
        await until(lambda: stage.heard.loaded)
        stage.controller.load_more(stage.heard.loaded[0])
        await asyncio.sleep(0)

        assert len(stage.heard.loading) == 1

    await staged(steps)


async def test_failure_is_put_into_words(qtbot: QtBot) -> None:
    async def steps(stage: Stage) -> None:
        stage.fake.fail(Fault(status=404, body=error_body(404, 50350)))
        stage.controller.open(target(LinkKind.CONVERSATION, BARE))
        await until(lambda: stage.heard.failed)

        failed, error = stage.heard.failed[0]
        assert failed.path == BARE
        assert isinstance(error, ApiError)
        assert error.code == 50350
        assert CONVERSATION not in explain_error(error).report

    await staged(steps)


@pytest.mark.parametrize("body", [b"<html>sign in</html>", b"[]", b'{"participants": 3}', b'{"participants": [{"a"'])
async def test_odd_answer_of_a_list_is_a_failure(qtbot: QtBot, body: bytes) -> None:
    async def steps(stage: Stage) -> None:
        stage.fake.fail(Fault(status=200, body=body, times=None))
        stage.controller.open(target(LinkKind.PARTICIPANTS, f"{BARE}/Participants"))
        await until(lambda: stage.heard.failed)

        assert not stage.heard.loaded

    await staged(steps)


async def test_next_step_on_another_host_is_never_asked(qtbot: QtBot) -> None:
    async def steps(stage: Stage) -> None:
        def lure(answer: Any) -> Any:
            answer["meta"]["next_page_url"] = "https://twilio.com.evil.example/v1/x?PageToken=1"
            return answer

        stage.fake.fail(Fault(edit=lure))
        stage.controller.open(target(LinkKind.PARTICIPANTS, f"{BARE}/Participants"))
        await until(lambda: stage.heard.failed)

        assert [len(one.texts) for one in stage.heard.loaded] == [50]
        assert stage.heard.loaded[0].next_target is None
        assert len(stage.fake.asked) == 1

    await staged(steps)


async def test_second_link_replaces_the_first(qtbot: QtBot) -> None:
    async def steps(stage: Stage) -> None:
        gate = Gate()
        stage.fake.fail(Fault(gate=gate))
        stage.controller.open(target(LinkKind.CONVERSATION, BARE))
        await until(lambda: stage.fake.asked)
        stage.controller.open(target(LinkKind.WEBHOOKS, f"{BARE}/Webhooks"))
        await until(lambda: stage.heard.loaded)
        gate.open()
        await until_alone()

        assert [one.target.kind for one in stage.heard.loaded] == [LinkKind.WEBHOOKS]
        assert not stage.heard.failed

    await staged(steps)


async def test_nothing_is_said_after_stop(qtbot: QtBot) -> None:
    async def steps(stage: Stage) -> None:
        gate = Gate()
        stage.fake.fail(Fault(gate=gate))
        stage.controller.open(target(LinkKind.CONVERSATION, BARE))
        await until(lambda: stage.fake.asked)
        stage.controller.stop()
        gate.open()
        await until_alone()

        assert not stage.heard.loaded
        assert not stage.heard.failed

    await staged(steps)


async def test_messages_bring_who_takes_part_and_one_bad_list_costs_no_message(qtbot: QtBot) -> None:
    async def steps(stage: Stage) -> None:
        people: list[object] = []
        lost: list[object] = []
        stage.controller.people_loaded.connect(people.append)
        stage.controller.people_failed.connect(lambda _target, error: lost.append(error))
        stage.controller.open(target(LinkKind.MESSAGES, f"{BARE}/Messages"))
        await until(lambda: people)
        refused = Fault(when=lambda asked: "Participants" in asked.path, status=403, body=error_body(403, 70051))
        stage.fake.fail(refused)
        stage.controller.open(target(LinkKind.MESSAGES, f"{BARE}/Messages"))
        await until(lambda: lost)

        assert len(stage.heard.loaded) == 2
        assert stage.heard.failed == []

    await staged(steps)


def has_named(named: list[dict[str, str]], count: int) -> bool:
    return len(named) == count


async def test_roles_are_read_once_for_each_service(qtbot: QtBot) -> None:
    async def steps(stage: Stage) -> None:
        named: list[dict[str, str]] = []
        stage.fake.roles = [{"sid": "RL" + "1" * 32, "friendly_name": "channel user"}]
        stage.controller.roles_loaded.connect(named.append)
        for count in (1, 2):
            stage.controller.open(target(LinkKind.PARTICIPANTS, f"{BARE}/Participants"))
            await until(partial(has_named, named, count))
        asked = [one for one in stage.fake.asked if one.path.endswith("/Roles")]
        stage.controller.forget()
        stage.controller.open(target(LinkKind.PARTICIPANTS, f"{BARE}/Participants"))
        await until(lambda: len(named) == 3)

        assert named[0] == {"RL" + "1" * 32: "channel user"}
        assert len(asked) == 1
        assert len([one for one in stage.fake.asked if one.path.endswith("/Roles")]) == 2

    await staged(steps)


async def test_receipts_are_asked_for_one_message_by_its_own_sid_only(qtbot: QtBot) -> None:
    async def steps(stage: Stage) -> None:
        came: list[tuple[str, object]] = []
        failed: list[str] = []
        stage.controller.receipts_loaded.connect(lambda sid_, receipts: came.append((sid_, receipts)))
        stage.controller.receipts_failed.connect(lambda sid_, _error: failed.append(sid_))
        messages = target(LinkKind.MESSAGES, f"{BARE}/Messages")
        receipts = [{"sid": "DY1", "status": "failed", "error_code": 30003}]
        stage.fake.add_list(f"{BARE}/Messages/{sid('IM', 1)}/Receipts", receipts)
        before = len(stage.fake.asked)
        stage.controller.load_receipts(messages, "../../Users")
        stage.controller.load_receipts(messages, sid("IM", 1))
        await until(lambda: came)
        stage.controller.load_receipts(messages, sid("IM", 2))
        await until(lambda: failed)

        assert came == [(sid("IM", 1), (Receipt("failed", 30003),))]
        assert len(stage.fake.asked) == before + 2

    await staged(steps)
