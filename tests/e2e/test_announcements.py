"""What a screen reader is told by itself: once, in the words that are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from desktop.detail.link_targets import LinkKind
from desktop.detail.widgets import link_navigation
from desktop.results.widgets import message_bar, spoken_progress
from desktop.twilio.types import ParticipantKind, ParticipantQuery
from desktop.window.widgets import status_line
from tests.e2e.agent import Agent
from tests.e2e.faults import QUICK
from tests.e2e.places import choose_row
from tests.waiting import until, until_in_front

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    said: list[str] = []
    for module in (link_navigation, message_bar, spoken_progress, status_line):
        monkeypatch.setattr(module, "announce", lambda _widget, text: said.append(text))
    return said


async def test_the_pauses_of_one_lookup_are_told_once(qapp: QApplication, heard: list[str]) -> None:
    async with Agent.start(demo=True) as agent:
        agent.application.clients.limits = QUICK
        await agent.look_up("error-cut")
        await agent.look_up("error-cut")

        busy = "Twilio has a problem. Retrying in "
        assert [text.startswith(busy) for text in heard if "Twilio" in text] == [True, False, True, False]


async def test_a_lookup_a_followed_list_copying_and_masking_are_told(qapp: QApplication, heard: list[str]) -> None:
    async with Agent.start(demo=True) as agent:
        await agent.look_up("whatsapp:+14155550142")
        await choose_row(agent, 0)
        agent.window.menu_actions.copy_sid.trigger()
        agent.workspace.detail.follow(LinkKind.PARTICIPANTS)
        await until(lambda: "Participants" in heard)
        await until_in_front(agent.window)
        agent.window.menu_actions.mask.trigger()
        agent.window.menu_actions.mask.trigger()

        assert [text.split(",")[0] for text in heard] == [
            "312 conversations",
            "Copied the conversation SID",
            "Participants",
            "Personal data masked",
            "Personal data visible",
        ]


@pytest.mark.parametrize("texts", [["ines.okafor"], ["ines.okafor", "orders@larkspur.example", "nobody"]])
async def test_a_lookup_of_many_leaves_the_first_row_to_the_next_key_as_that_of_one(
    qapp: QApplication, heard: list[str], texts: list[str]
) -> None:
    async with Agent.start(demo=True) as agent:
        agent.session.bar.focus_field()
        table = agent.workspace.results.table
        agent.workspace.lookups.look_up(tuple(ParticipantQuery(ParticipantKind.IDENTITY, text) for text in texts))
        await agent.until_ended()

        assert heard == [agent.summary]
        assert table.chosen_rows() == [table.currentIndex().row()] == [0]
        assert agent.session.bar.isAncestorOf(agent.focus)
        agent.press(Qt.Key.Key_Down)
        assert agent.focus is table
        assert table.chosen_rows() == [0]
