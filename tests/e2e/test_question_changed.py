"""While another question is being typed, the window says which one its rows answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.e2e.agent import Agent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


async def test_rows_of_the_lookup_before_say_so_until_their_question_stands_there_again(qapp: QApplication) -> None:
    async with Agent.start(demo=True) as agent:
        await agent.look_up("whatsapp:+14155550142")
        assert agent.summary.startswith("312 conversations, complete · default service")

        agent.type("+14155550142")
        assert agent.summary.startswith("312 conversations, complete · results of the previous lookup")

        agent.type("whatsapp:+14155550142")
        assert agent.summary.startswith("312 conversations, complete · default service")

        await agent.look_up("+14155550142")
        assert agent.summary.startswith("41 conversations, complete · default service")
