"""The ways of the keyboard: each leads somewhere, Esc leads back, and the focus is never lost."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu

from desktop.twilio.types import ParticipantKind, ParticipantQuery
from tests.e2e.agent import CTRL, SHIFT, Agent
from tests.e2e.conftest import ENVIRONMENT
from tests.e2e.signing_in import sign_in
from tests.fake_twilio import Fault, Gate, conversations
from tests.waiting import until

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from tests.fake_twilio import FakeServer, FakeTwilio

NUMBER = ParticipantQuery(ParticipantKind.ADDRESS, "+15558675310")
DOWN, ESC, ENTER = Qt.Key.Key_Down, Qt.Key.Key_Escape, Qt.Key.Key_Return
ALT = Qt.KeyboardModifier.AltModifier


class LateKeys(QObject):
    """Holds keys back and posts them later, as Qt does on Linux until a screen reader has answered about each."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self._held: list[tuple[QObject, QKeyEvent]] = []
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease}
        if event.type() not in kinds or not event.spontaneous() or not isinstance(event, QKeyEvent):
            return False
        held = QKeyEvent(event.type(), event.key(), event.modifiers(), event.text())
        self._held.append((watched, held))
        return True

    def answer(self) -> None:
        held, self._held = self._held, []
        for receiver, event in held:
            QCoreApplication.sendEvent(receiver, event)


async def with_rows(agent: Agent, fake: FakeTwilio, number: int = 5) -> None:
    fake.add(NUMBER, conversations(number))
    agent.window.resize(1300, 800)
    await agent.look_up(NUMBER.text)


def focused(agent: Agent, widget: QWidget) -> bool:
    return agent.focus is widget


def selected(agent: Agent) -> list[int]:
    return agent.workspace.results.table.chosen_rows()


async def test_down_leads_from_the_field_into_the_table_and_escape_back(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await with_rows(agent, fake)
        table = agent.workspace.results.table

        agent.press(DOWN)
        assert focused(agent, table)
        assert selected(agent) == [0]
        agent.press(DOWN)
        assert selected(agent) == [1]

        agent.press(ESC)
        assert agent.session.bar.isAncestorOf(agent.focus)
        agent.type("x", over=False)  # what stands there is selected
        assert agent.session.bar.interpretation.sent == "x"


async def test_escape_goes_back_step_by_step(qapp: QApplication, fake: FakeTwilio, server: FakeServer) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await with_rows(agent, fake)
        table, detail = agent.workspace.results.table, agent.workspace.detail
        agent.press(DOWN)
        agent.press(ENTER)
        assert detail.isAncestorOf(agent.focus)

        agent.press(ESC)
        assert agent.focus is table
        agent.press(ESC)
        assert agent.session.bar.isAncestorOf(agent.focus)
        agent.press(ESC)
        assert agent.session.bar.isAncestorOf(agent.focus)


@pytest.mark.parametrize("key", [DOWN, ENTER])
async def test_the_filter_leads_into_the_table_and_escape_clears_it_first(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, key: Qt.Key
) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await with_rows(agent, fake)
        agent.press(Qt.Key.Key_F, CTRL)
        results = agent.workspace.results
        assert focused(agent, results.filter)
        results.filter.setText("CH")
        await until(lambda: results.model.is_filtered)

        agent.press(key)
        assert focused(agent, results.table)
        agent.press(ESC)
        assert results.filter.text() == ""
        assert focused(agent, results.table)
        agent.press(ESC)
        assert focused(agent, results.filter)
        agent.press(ESC)
        assert agent.session.bar.isAncestorOf(agent.focus)


async def test_escape_stops_a_lookup_before_anything_else(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await with_rows(agent, fake, 400)
        agent.workspace.results.filter.setText("CH")
        fake.fail(Fault(gate=Gate(), times=None))
        agent.press(Qt.Key.Key_F5)
        agent.press(Qt.Key.Key_F6)
        await until(lambda: agent.workspace.lookup.state.is_loading)

        agent.press(ESC)

        assert not agent.workspace.lookup.state.is_loading
        assert agent.workspace.results.filter.text() == "CH"


async def test_hiding_the_detail_pane_leaves_the_focus_with_the_table(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await with_rows(agent, fake)
        agent.press(DOWN)
        agent.press(ENTER)
        assert agent.workspace.detail.isAncestorOf(agent.focus)

        agent.press(Qt.Key.Key_F9)

        assert not agent.workspace.detail.isVisible()
        assert agent.focus is agent.workspace.results.table


async def test_a_button_that_ends_by_being_pressed_does_not_throw_the_focus_elsewhere(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await with_rows(agent, fake, 1200)
        more = agent.part(QAbstractButton, "Load more")
        more.setFocus()
        agent.press(Qt.Key.Key_Space)
        await agent.until_ended()
        assert agent.focus is agent.workspace.results.table

        fake.fail(Fault(gate=Gate(), times=None))
        agent.press(Qt.Key.Key_F5)
        stop = agent.part(QAbstractButton, "Stop")
        stop.setFocus()
        agent.press(Qt.Key.Key_Space)
        assert agent.session.bar.isAncestorOf(agent.focus)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the platform makes the event of the keys elsewhere")
async def test_shift_f10_opens_the_context_menu_wherever_one_is(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await with_rows(agent, fake)
        space = agent.workspace
        for place in (agent.focus, space.results.table, space.detail.tree):
            place.setFocus()
            agent.press(DOWN) if place is space.detail.tree else None

            agent.press(Qt.Key.Key_F10, SHIFT)

            await until(QApplication.activePopupWidget)
            menu = QApplication.activePopupWidget()
            assert menu is not None
            assert any(action.isEnabled() for action in menu.actions())
            menu.close()
            await until(lambda: QApplication.activePopupWidget() is None)


async def test_a_key_without_its_object_says_so(qapp: QApplication, fake: FakeTwilio, server: FakeServer) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await until(lambda: agent.has_workspace)
        QGuiApplication.clipboard().setText("before")

        for key in (Qt.Key.Key_C, Qt.Key.Key_K):
            agent.session.status.clear()
            agent.press(key, CTRL | SHIFT)
            assert agent.sees("Nothing selected")

        assert agent.clipboard == "before"


async def test_a_new_lookup_takes_back_what_was_said_of_the_one_before(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await with_rows(agent, fake)
        agent.press(DOWN)
        agent.press(Qt.Key.Key_C, CTRL | SHIFT)
        assert agent.sees("Copied the conversation SID")

        agent.press(Qt.Key.Key_L, CTRL)
        agent.press(ENTER)

        assert not agent.sees("Copied the conversation SID")


async def test_alt_and_a_digit_asks_the_same_again_in_that_account(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(NUMBER, conversations(3))
    async with Agent.start(server=server.url) as agent:
        sign_in(agent, "Support")
        sign_in(agent, "Sales")
        await agent.look_up(NUMBER.text)
        asked = len(server.lines)

        agent.press(Qt.Key.Key_2, ALT)
        assert agent.window.windowTitle() == "Support – Convolook"
        await until(lambda: len(server.lines) > asked)
        await agent.until_ended()

        assert agent.summary.startswith("3 conversations, complete")
        agent.press(Qt.Key.Key_2, ALT)
        agent.press(Qt.Key.Key_9, ALT)
        assert agent.window.windowTitle() == "Support – Convolook"
        choices = agent.window.menu_actions.account_choices.actions()
        assert [choice.text() for choice in choices if choice.isChecked()] == ["Support"]


async def test_alt_and_a_key_do_the_same_when_a_screen_reader_answers_late(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    def press_late(key: Qt.Key) -> None:
        window = agent.window.windowHandle()
        QTest.keyPress(window, Qt.Key.Key_Alt, ALT)
        QTest.keyPress(window, key, ALT)
        keys.answer()
        QTest.keyRelease(window, Qt.Key.Key_Alt)
        QTest.keyRelease(window, key)
        keys.answer()

    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await with_rows(agent, fake)
        await agent.look_up("nobody")
        await until(agent.window.isActiveWindow)
        before = agent.focus
        keys = LateKeys(qapp)
        press_late(Qt.Key.Key_Left)
        assert agent.workspace.model.loaded == 5
        assert agent.focus is before

        press_late(Qt.Key.Key_L)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        menu.close()
        qapp.removeEventFilter(keys)


async def test_the_edit_menu_edits_the_field(qapp: QApplication, server: FakeServer) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        QGuiApplication.clipboard().setText("alice")
        agent.press(Qt.Key.Key_L, CTRL)

        agent.choose("Edit", "Paste")
        assert agent.session.bar.interpretation.sent == "alice"
        agent.press(Qt.Key.Key_A, CTRL)
        agent.choose("Edit", "Cut")
        assert agent.clipboard == "alice"
        assert agent.session.bar.interpretation.sent == ""
        agent.choose("Edit", "Undo")

        assert agent.session.bar.interpretation.sent == "alice"
