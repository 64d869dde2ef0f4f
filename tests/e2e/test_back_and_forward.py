"""Where was I? Back and Forward show earlier lookups as they were, and ask nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from desktop.runtime.records import replace
from desktop.twilio.types import ParticipantKind, ParticipantQuery
from tests.e2e.agent import CTRL, Agent
from tests.e2e.conftest import ENVIRONMENT
from tests.fake_twilio import Fault, conversations, page
from tests.waiting import FOR_EVER_S, until

if TYPE_CHECKING:
    from tests.fake_twilio import FakeServer, FakeTwilio

ALT = Qt.KeyboardModifier.AltModifier
FIRST = ParticipantQuery(ParticipantKind.ADDRESS, "+15558675310")
SECOND = ParticipantQuery(ParticipantKind.ADDRESS, "+15558675311")


def look(agent: Agent) -> tuple[object, ...]:
    """Return the visible state of the results: rows, order, filter, chips, selection, place."""
    results, model = agent.workspace.results, agent.workspace.model
    return (
        [row.conversation_sid for row in model.conversations(shown_only=True)],
        model.sorted_by,
        results.filter.text(),
        results.chips.checked,
        [row.conversation_sid for row in results.table.selected_conversations()],
        results.table.verticalScrollBar().value(),
        agent.workspace.lookup.state.phase,
    )


async def test_earlier_lookups_come_back_as_they_were_and_nothing_is_asked(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(FIRST, conversations(120))
    fake.add(SECOND, conversations(7, text=SECOND.text))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        back, forward = agent.part(QPushButton, "Back"), agent.part(QPushButton, "Forward")
        assert not back.isEnabled()
        await agent.look_up(FIRST.text)
        results = agent.workspace.results
        results.table.sortByColumn(agent.workspace.model.column_of("date_created") or 0, Qt.SortOrder.AscendingOrder)
        results.filter.setText("-nonsense")
        await until(lambda: agent.workspace.model.is_filtered)
        results.table.selectRow(80)
        results.table.scrollTo(agent.workspace.model.index(80, 0))
        before = look(agent)
        assert before[5]

        results.clear_filter()
        await agent.look_up(SECOND.text)
        second = look(agent)
        asked = len(server.lines)
        agent.click(back)
        await until(lambda: agent.workspace.model.loaded == 120)
        restored = look(agent)
        agent.click(forward)
        await until(lambda: agent.workspace.model.loaded == 7)

        assert (*restored[:2], *restored[4:]) == (*before[:2], *before[4:])
        assert look(agent)[0] == second[0]
        assert agent.session.bar.current_query == SECOND
        assert not forward.isEnabled()
        assert len(server.lines) == asked


async def test_filter_and_chips_come_back_too(qapp: QApplication, fake: FakeTwilio, server: FakeServer) -> None:
    fake.add(FIRST, conversations(120))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await agent.look_up(FIRST.text)
        results = agent.workspace.results
        results.filter.setText("state:closed")
        await until(lambda: agent.workspace.model.is_filtered)
        results.chips.set_checked(frozenset({("state", "closed")}))
        before = look(agent)
        assert before[3]

        await agent.look_up(SECOND.text)
        results.clear_filter()
        agent.press(Qt.Key.Key_Left, ALT)

        assert look(agent) == before
        assert agent.summary.startswith("120 conversations, complete")


async def test_a_lookup_left_while_it_loads_is_stopped_and_can_go_on_without_gap(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(FIRST, conversations(230))
    fake.fail(Fault(delay_s=FOR_EVER_S, when=page(3)))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        agent.type(FIRST.text)
        agent.press(Qt.Key.Key_Return)
        await until(lambda: len(server.lines) == 3)

        await agent.look_up(SECOND.text)
        agent.press(Qt.Key.Key_Left, ALT)
        assert agent.workspace.lookup.state.phase.value == "stopped"
        assert agent.workspace.model.loaded == 100
        agent.click(agent.part(QPushButton, "Load more"))
        await agent.until_ended()

        assert agent.workspace.model.loaded == 230
        assert agent.workspace.lookup.state.phase.value == "complete"


async def test_the_empty_field_offers_the_lookups_of_this_session(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(FIRST, conversations(3))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await agent.look_up(FIRST.text)
        await agent.look_up(SECOND.text)
        agent.session.masking.set_active(True)
        agent.type("")
        agent.press(Qt.Key.Key_Delete)
        agent.press(Qt.Key.Key_Down)

        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert [action.text() for action in menu.actions()] == ["Address ••••••"]
        QTest.keyClick(menu, Qt.Key.Key_Return)
        await until(lambda: agent.workspace.model.loaded == 3)
        assert agent.session.bar.current_query == FIRST


async def test_mouse_buttons_lead_back_and_forward(qapp: QApplication, fake: FakeTwilio, server: FakeServer) -> None:
    fake.add(FIRST, conversations(3))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await agent.look_up(FIRST.text)
        await agent.look_up(SECOND.text)

        QTest.mouseClick(agent.window.windowHandle(), Qt.MouseButton.BackButton)
        assert agent.workspace.model.loaded == 3
        QTest.mouseClick(agent.window.windowHandle(), Qt.MouseButton.ForwardButton)

        assert agent.workspace.model.loaded == 0


async def test_nothing_is_kept_when_results_are_cleared_or_the_setting_is_off(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        back = agent.part(QPushButton, "Back")
        settings = agent.application.settings
        for forget in (
            agent.workspace.forget_results,
            lambda: settings.set_preferences(replace(settings.preferences, lookup_history=False)),
        ):
            await agent.look_up(FIRST.text)
            await agent.look_up(SECOND.text)
            assert back.isEnabled()
            forget()
            assert not back.isEnabled()

        await agent.look_up(FIRST.text)
        assert not back.isEnabled()
        agent.press(Qt.Key.Key_L, CTRL)
