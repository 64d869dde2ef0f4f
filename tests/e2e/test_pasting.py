"""Whatever is pasted into the real window: the right person is asked for, or nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QRadioButton

from desktop.design.chip import SuggestionChip
from desktop.participant import phone_numbers
from desktop.twilio.types import ParticipantKind, ParticipantQuery, ScopeKind
from tests.e2e.agent import CTRL, Agent
from tests.e2e.conftest import ENVIRONMENT
from tests.fake_rows import conversations
from tests.waiting import until

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.fake_server import FakeServer
    from tests.fake_twilio import FakeTwilio

ADDRESS = ParticipantKind.ADDRESS


@pytest.mark.parametrize(
    ("pasted", "asked"),
    [
        ("\u202a+14155550142\u202c", "Address=%2B14155550142"),
        ("491711234567.0", "Address=%2B491711234567"),
        ("+49 171 1234567 / 2", "Address=%2B491711234567"),
        ('="+14155550142"', "Address=%2B14155550142"),
        ("[+14155550142](tel:+14155550142)", "Address=%2B14155550142"),
        ("whatsapp%3A%2B14155552671", "Address=whatsapp%3A%2B14155552671"),
        ("https://wa.me/14155550142", "Address=whatsapp%3A%2B14155550142"),
        ("us.abc123xyz", "Address=whatsapp%3AUS.abc123xyz"),
        ("mailto:ines@example.org?subject=hi", "Identity=ines%40example.org"),
        ("Hi,\nplease call Ines at +1 415 555 0142 today.\nThanks\nBo", "Address=%2B14155550142"),
        ("BEGIN:VCARD\nFN:Ines\nTEL;TYPE=CELL:+1 415-555-0142\nEND:VCARD", "Address=%2B14155550142"),
    ],
)
async def test_one_key_asks_for_the_participant_in_it_whatever_the_toggle_was(
    qapp: QApplication, server: FakeServer, pasted: str, asked: str
) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await until(phone_numbers.is_ready)
        agent.click(agent.part(QRadioButton, "Identity"))

        agent.paste(pasted)
        agent.press(Qt.Key.Key_Return, CTRL)
        await agent.until_ended()

        assert server.lines[0].startswith(f"GET /v1/ParticipantConversations?{asked}&PageSize=50 ")
        assert agent.part(QRadioButton, asked.partition("=")[0]).isChecked()


@pytest.mark.parametrize("pasted", ["2024-11-23", "192.168.100.200", "491711234567.5"])
async def test_enter_sends_what_is_no_number_as_it_is(qapp: QApplication, server: FakeServer, pasted: str) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await until(phone_numbers.is_ready)

        agent.paste(pasted)
        agent.press(Qt.Key.Key_Return, CTRL)
        await agent.until_ended()

        assert f"={pasted}&" in server.lines[0]


@pytest.mark.parametrize("pasted", ["{}", "Conversation: CH" + "0" * 32 + "\nCustomer: +14155550142\nLink: {}\nBo"])
async def test_a_link_of_our_own_fills_the_form_and_asks_nothing(
    qapp: QApplication, server: FakeServer, pasted: str
) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        agent.paste(pasted.format("convolook://lookup?identity=ines.okafor&service=all"))
        agent.press(Qt.Key.Key_Return, CTRL)

        await until(
            lambda: agent.session.bar.current_query == ParticipantQuery(ParticipantKind.IDENTITY, "ines.okafor")
        )
        assert agent.session.accounts.scope.kind is ScopeKind.ALL
        assert not [line for line in server.lines if "ParticipantConversations" in line]


async def test_the_country_of_a_national_number_is_chosen_once(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(ParticipantQuery(ADDRESS, "+14155550142"), conversations(2))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await until(phone_numbers.is_ready)
        agent.session.bar.set_region(None)
        agent.paste("(415) 555-0142")

        agent.click(agent.part(SuggestionChip, "Choose country…"))
        menu = agent.window.findChild(QMenu, "countries")
        assert menu is not None
        next(action for action in menu.actions() if action.text() == "United States (+1)").trigger()
        menu.close()
        agent.press(Qt.Key.Key_Return, CTRL)
        await agent.until_ended()

        assert agent.summary.startswith("2 conversations")
        assert agent.application.settings.preferences.default_region == "US"
