"""How the window looks and is walked through: panes, zoom, light and dark, keys, what comes back at the next start."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QTableWidget, QWidget

from desktop.design.measures import Measures
from desktop.participant import phone_numbers
from desktop.startup.command_line import StartRequest
from desktop.twilio.types import ParticipantKind, ParticipantQuery, ScopeKind
from tests.e2e.agent import CTRL, SHIFT, Agent
from tests.e2e.conftest import ENVIRONMENT
from tests.e2e.signing_in import choose_setting, sign_in
from tests.fake_twilio import conversations
from tests.waiting import until

if TYPE_CHECKING:
    from tests.fake_twilio import FakeServer, FakeTwilio

NUMBER = ParticipantQuery(ParticipantKind.ADDRESS, "+15558675310")


def pane_of(agent: Agent) -> str:
    shell, workspace = agent.session, agent.workspace
    panes = {"bar": shell.bar, "results": workspace.results, "detail": workspace.detail, "status": shell.status}
    return next((name for name, pane in panes.items() if pane.isAncestorOf(agent.focus)), type(agent.focus).__name__)


def is_in_reading_order(agent: Agent) -> bool:
    """Return whether Tab goes from the chips to the table and on to the status line, which was created before both."""
    bar: QWidget = agent.session.bar
    results, status = agent.workspace.results, agent.session.status
    chain, one = [bar], bar.nextInFocusChain()
    while one is not None and one is not bar:
        chain.append(one)
        one = one.nextInFocusChain()
    chips = results.chips.findChildren(QAbstractButton)
    return bool(chips) and max(map(chain.index, chips)) < chain.index(results.table) < chain.index(status)


def drag(widget: QWidget, way: QPoint) -> None:
    """Drag a widget with the mouse."""
    start = widget.rect().center()
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(widget, start + way)
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=start)


async def test_the_window_comes_back_as_it_was_left(qapp: QApplication, fake: FakeTwilio, server: FakeServer) -> None:
    async with Agent.start(server=server.url) as agent:
        sign_in(agent, "Sales")
        sign_in(agent, "Support")
        await until(lambda: agent.has_workspace)
        agent.session.accounts.set_scope(type(agent.session.accounts.scope)(ScopeKind.ALL))
        agent.window.showNormal()
        agent.window.resize(760, 640)
        agent.session.window.show_start(shown=False)
        await until(lambda: agent.workspace.panes.width() > 700)
        drag(agent.workspace.panes.handle(1), QPoint(-60, 0))
        agent.choose("View", "Zoom In")
        agent.choose("View", "Actual Size")
        agent.choose("View", "Zoom In")
        await until(lambda: agent.workspace.panes.width() > 700)
        sizes = agent.workspace.panes.sizes()

    async with Agent.start(server=server.url) as agent:
        await until(lambda: agent.has_workspace)
        assert agent.window.windowTitle() == "Support – Convolook"
        assert agent.session.accounts.scope.kind is ScopeKind.ALL
        assert (agent.window.width(), agent.window.height()) == (760, 640)
        agent.session.window.show_start(shown=False)
        await until(lambda: abs(agent.workspace.panes.sizes()[1] - sizes[1]) <= 2)
        assert agent.application.settings.preferences.zoom == 110
        await choose_setting(agent, "Size", "100 %")


async def test_a_geometry_on_a_screen_that_is_gone_is_not_taken(qapp: QApplication, server: FakeServer) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        agent.window.move(30_000, 30_000)

    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        assert agent.window.screen().availableGeometry().intersects(agent.window.frameGeometry())


async def test_zoom_changes_every_font_and_measure_while_running(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(NUMBER, conversations(30))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await agent.look_up(NUMBER.text)
        agent.click_cell(1, 1)
        await until(lambda: agent.workspace.detail.tree.model().rowCount() > 0)
        agent.window.resize(1400, 1000)
        widgets = [one for one in agent.window.findChildren(QWidget) if one.isVisible() and not one.isWindow()]
        before = {one: one.font().pointSizeF() for one in widgets}
        row_before = agent.workspace.results.table.verticalHeader().defaultSectionSize()

        for _ in range(5):
            agent.press(Qt.Key.Key_Plus, CTRL)
        assert agent.application.settings.preferences.zoom == 200
        await until(lambda: agent.window.font().pointSizeF() > 1.9 * before[agent.session.bar])

        wrong = {
            f"{type(one).__name__} {one.objectName()} {one.accessibleName()}": one.font().pointSizeF() / size
            for one, size in before.items()
            if abs(one.font().pointSizeF() / size - 2.0) > 0.12
        }
        assert wrong == {}
        assert agent.workspace.results.table.verticalHeader().defaultSectionSize() > 1.7 * row_before
        assert agent.window.minimumWidth() <= 40 * Measures.of().em
        agent.choose("View", "Actual Size")
        await until(lambda: agent.workspace.results.table.verticalHeader().defaultSectionSize() == row_before)


async def test_light_and_dark_change_while_running(qapp: QApplication, server: FakeServer) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await choose_setting(agent, "Colours", "Dark")
        assert qapp.palette().color(QPalette.ColorRole.Base).lightness() < 64
        await choose_setting(agent, "Colours", "Light")

        assert agent.window.palette().color(QPalette.ColorRole.Base).lightness() > 200
        await choose_setting(agent, "Colours", "Match system")


async def test_f6_goes_round_the_panes_and_tab_leaves_the_table(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(NUMBER, conversations(5))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await agent.look_up(NUMBER.text)
        agent.window.resize(1300, 800)
        await until(lambda: is_in_reading_order(agent))
        agent.press(Qt.Key.Key_L, CTRL)
        found = [pane_of(agent)]
        for _ in range(4):
            agent.press(Qt.Key.Key_F6)
            found.append(pane_of(agent))
        assert found == ["bar", "results", "detail", "status", "bar"]
        agent.press(Qt.Key.Key_F6, SHIFT)
        assert pane_of(agent) == "status"

        agent.click_cell(1, 1)
        table = agent.focus
        agent.press(Qt.Key.Key_Tab)

        assert agent.focus is not table
        assert pane_of(agent) == "detail"


async def test_tab_goes_through_the_window_in_reading_order(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(NUMBER, conversations(5))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await agent.look_up(NUMBER.text)
        agent.window.resize(1300, 800)
        await until(lambda: is_in_reading_order(agent))
        agent.press(Qt.Key.Key_L, CTRL)
        walked = [pane_of(agent)]
        first = agent.focus
        for _ in range(40):
            agent.press(Qt.Key.Key_Tab)
            if agent.focus is first:
                break
            walked.append(pane_of(agent))

        assert agent.focus is first
        order = [name for place, name in enumerate(walked) if place == 0 or walked[place - 1] != name]
        assert order in (["bar", "results", "detail", "status", "bar"], ["bar", "results", "detail", "status"])


async def test_where_there_is_room_for_one_pane_enter_opens_the_detail_and_escape_returns(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(NUMBER, conversations(5))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await agent.look_up(NUMBER.text)
        agent.window.resize(41 * Measures.of().em, 600)
        await until(lambda: agent.workspace.panes.shows_one_pane)
        assert not agent.workspace.detail.isVisible()
        agent.click_cell(1, 1)

        agent.press(Qt.Key.Key_Return)
        assert agent.workspace.detail.isVisible()
        assert not agent.workspace.results.isVisible()
        agent.press(Qt.Key.Key_Escape)
        assert agent.workspace.results.isVisible()
        assert agent.focus is agent.workspace.results.table
        agent.press(Qt.Key.Key_Return)
        agent.click(agent.part(QAbstractButton, "‹ Back to the table"))

        assert agent.workspace.results.isVisible()
        assert not agent.workspace.detail.isVisible()


async def test_who_reads_the_detail_goes_on_reading_when_the_window_becomes_narrow(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(NUMBER, conversations(5))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await agent.look_up(NUMBER.text)
        panes, em = agent.workspace.panes, Measures.of().em
        agent.window.resize(80 * em, 600)
        await until(lambda: not panes.shows_one_pane and agent.workspace.detail.isVisible())
        agent.workspace.detail.tree.setFocus()

        agent.window.resize(41 * em, 600)
        await until(lambda: panes.shows_one_pane)
        assert agent.workspace.detail.isVisible()
        assert agent.window.focusWidget() is agent.workspace.detail.tree
        agent.press(Qt.Key.Key_Escape)
        assert agent.window.focusWidget() is agent.workspace.results.table

        agent.window.resize(80 * em, 600)
        await until(lambda: not panes.shows_one_pane)
        agent.window.resize(41 * em, 600)
        await until(lambda: panes.shows_one_pane)
        assert not agent.workspace.detail.isVisible()


async def test_the_context_menu_of_the_table_opens_by_key(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(NUMBER, conversations(5))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await agent.look_up(NUMBER.text)
        agent.click_cell(1, 1)

        QTest.keyClick(agent.workspace.results.table, Qt.Key.Key_Menu)
        if QApplication.activePopupWidget() is None:  # QTest's keys do not pass the platform, which makes the event
            from PySide6.QtGui import QContextMenuEvent

            place = agent.workspace.results.table.viewport().rect().center()
            there = agent.workspace.results.table.viewport().mapToGlobal(place)
            event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, there)
            QApplication.sendEvent(agent.workspace.results.table.viewport(), event)
        menu = QApplication.activePopupWidget()

        assert isinstance(menu, QMenu)
        texts = [one.text().replace("&", "") for one in menu.actions()]
        assert "Copy Conversation SID" in texts
        menu.close()


async def test_f1_lists_every_key_there_is(qapp: QApplication, server: FakeServer) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await until(lambda: agent.has_workspace)

        agent.press(Qt.Key.Key_F1)
        table = agent.part(QTableWidget, "Keyboard shortcuts")
        keys = {
            part.strip() for row in range(table.rowCount()) for part in table.model().index(row, 0).data().split(", ")
        }

        wanted = {"Ctrl+L", "Ctrl+Return", "Esc", "Ctrl+1", "Ctrl+2", "F5", "Ctrl+F", "Ctrl+C", "Ctrl+Shift+C"}
        wanted |= {"Ctrl+E", "Ctrl+Shift+P", "F6", "Shift+F6", "Ctrl+,", "Ctrl+N", "Ctrl+W", "Ctrl+Q", "Ctrl+0", "F1"}
        assert wanted <= keys | {"Ctrl+,"}
        table.window().close()


@pytest.mark.parametrize("content", [b"\x00\x01 no settings", b"[General]\nformat=99\n"])
async def test_what_is_wrong_at_the_start_is_said_above_the_start_page(
    qapp: QApplication, private_home: object, content: bytes
) -> None:
    from desktop.runtime.paths import settings_file

    settings_file().parent.mkdir(parents=True)
    settings_file().write_bytes(content)

    async with Agent.start() as agent:
        await until(lambda: agent.has_workspace)

        assert agent.sees("Find every conversation of one participant")
        assert agent.sees("started with default settings")
        agent.click(agent.part(QAbstractButton, "Dismiss"))
        assert not agent.sees("started with default settings")
        agent.click(agent.part(QAbstractButton, "Try the demo"))
        agent.type("error-401")
        agent.press(Qt.Key.Key_Return)
        await agent.until_ended()
        assert agent.workspace.results.isAncestorOf(agent.workspace.results.message_bar)
        assert agent.workspace.results.message_bar.isVisible()


async def test_an_unknown_account_is_named_above_the_start_page(qapp: QApplication, server: FakeServer) -> None:
    async with Agent.start(server=server.url, start_request=StartRequest(account="Nobody"), **ENVIRONMENT) as agent:
        await until(lambda: agent.has_workspace)

        assert agent.sees("No account named Nobody.")
        assert agent.window.windowTitle() == "Environment – Convolook"


async def test_settings_apply_at_once(qapp: QApplication, fake: FakeTwilio, server: FakeServer) -> None:
    fake.add(NUMBER, conversations(300))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await until(phone_numbers.is_ready)
        await choose_setting(agent, "Rows per load", "250")
        await choose_setting(agent, "Country for numbers without +", "United States (US)")
        await choose_setting(agent, "Times", "UTC")
        agent.type("(415) 555-2671")
        await until(lambda: agent.sees("+14155552671"))
        await agent.look_up(NUMBER.text)

        assert agent.summary.startswith("250 conversations, more available")
        assert agent.session.status.time.text() == "UTC"
        await choose_setting(agent, "Rows per load", "1000")
        agent.choose("Lookup", "Refresh")
        await agent.until_ended()
        assert agent.summary.startswith("300 conversations, complete")
