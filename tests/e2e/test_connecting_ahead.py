"""The connection is there before Enter: nothing is sent over it until then, and the first request uses it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from desktop.twilio.types import ParticipantKind, ParticipantQuery
from tests.e2e.agent import Agent
from tests.e2e.conftest import ENVIRONMENT
from tests.fake_twilio import FakeServer, FakeTwilio, conversations
from tests.moved_clocks import MovedClocks
from tests.waiting import until

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

NUMBER = "+15558675310"


async def test_typing_connects_and_only_enter_sends(qapp: QApplication) -> None:
    fake = FakeTwilio()
    fake.add(ParticipantQuery(ParticipantKind.ADDRESS, NUMBER), conversations(3))
    with FakeServer(fake) as server:
        async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
            connected_at_start = server.open_connections
            agent.type(NUMBER)
            await until(lambda: server.open_connections == 1)
            sent_before_enter = list(server.requests)

            agent.press(Qt.Key.Key_Return)
            await agent.until_ended()

            assert connected_at_start == 0
            assert sent_before_enter == []
            assert {request.connection for request in server.requests} == {1}
            assert agent.summary.startswith("3 conversations, complete")


@pytest.mark.parametrize(("awake_s", "asleep_s"), [(600, 0), (0, 3600)], ids=["rest", "sleep"])
async def test_the_first_lookup_after_rest_or_sleep_finds_a_new_connection_made_before_enter(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, awake_s: float, asleep_s: float
) -> None:
    clocks = MovedClocks()
    for module in MovedClocks.MODULES:
        monkeypatch.setattr(module, "time", clocks)
    fake = FakeTwilio()
    fake.add(ParticipantQuery(ParticipantKind.ADDRESS, NUMBER), conversations(3))
    with FakeServer(fake) as server:
        async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
            await agent.look_up(NUMBER)
            before = server.connections

            clocks.pass_s(awake_s, asleep_s)
            agent.session.bar.fill(None, "")
            agent.type(NUMBER)
            await until(lambda: server.connections == before + 1)
            sent_before_enter = len(server.requests)
            agent.press(Qt.Key.Key_Return)
            await agent.until_ended()

            assert sent_before_enter == 1
            assert [request.connection for request in server.requests] == [before, before + 1]
            assert server.connections == before + 1
            assert agent.summary.startswith("3 conversations, complete")
