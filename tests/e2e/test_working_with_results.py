"""What an agent does with the rows: columns, attributes as columns, times, Refresh, recent lookups, requests."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QTableWidget

from desktop.detail.tree_model import PATH_ROLE
from desktop.i18n.times import relative_text
from desktop.results import summary_texts
from desktop.results.widgets import results_pane
from desktop.twilio.types import ParticipantKind, ParticipantQuery
from desktop.window import arrangement
from desktop.window.widgets.dialogs import RequestsDialog
from tests.e2e.agent import CTRL, Agent
from tests.e2e.conftest import ENVIRONMENT
from tests.e2e.signing_in import choose_setting, sign_in
from tests.fake_twilio import Fault, Gate, conversations
from tests.waiting import until

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from tests.fake_twilio import FakeServer, FakeTwilio

NUMBER = ParticipantQuery(ParticipantKind.ADDRESS, "+15558675310")


def shown_titles(agent: Agent) -> list[str]:
    return [column.title for column in agent.workspace.results.table.visible_columns()]


def entry(menu: QMenu, text: str) -> QAction:
    return next(one for one in menu.actions() if one.text().replace("&", "") == text)


def show_as_column(agent: Agent, path: str) -> None:
    """Choose ``Show as Column`` in the menu of that line of the attributes."""
    agent.click_cell(0, 1)
    tree = agent.workspace.detail.tree
    agent.workspace.detail.show_conversations(agent.workspace.results.table.selected_conversations())
    lines = tree.model().match(tree.model().index(0, 0), PATH_ROLE, path, 1, Qt.MatchFlag.MatchRecursive)
    tree.setCurrentIndex(lines[0])
    place = tree.visualRect(lines[0]).center()
    there = tree.viewport().mapToGlobal(place)
    QApplication.sendEvent(tree.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, there))
    entry(open_menu(), "Show as Column").trigger()
    open_menu().close()


def open_menu() -> QMenu:
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    return popup


async def test_columns_are_shown_moved_and_sized_and_come_back_at_the_next_start(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(NUMBER, conversations(3))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await agent.look_up(NUMBER.text)
        assert shown_titles(agent)[:2] == ["State", "Friendly name"]

        agent.choose("View", "Columns", "Unique name")
        agent.choose("View", "Columns", "Channel")
        header = agent.workspace.results.table.horizontalHeader()
        header.moveSection(header.visualIndex(6), 0)
        header.resizeSection(6, 333)
        agent.click_header("Date created")

    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await until(lambda: agent.has_workspace)

        assert shown_titles(agent) == [
            "Conversation SID",
            "State",
            "Friendly name",
            "Date updated",
            "Date created",
            "Proxy address",
            "Unique name",
        ]
        table = agent.workspace.results.table
        assert table.columnWidth(6) == 333
        assert agent.workspace.model.sorted_by == (3, False)

        agent.choose("View", "Columns", "Restore Default Columns")
        assert shown_titles(agent)[0] == "State"
        assert "Channel" in shown_titles(agent)


async def test_the_header_has_a_menu_that_fits_and_hides(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(NUMBER, conversations(3))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await agent.look_up(NUMBER.text)
        header = agent.workspace.results.table.horizontalHeader()
        place = QPoint(header.sectionViewportPosition(6) + 5, 5)
        before = header.sectionSize(6)

        header.customContextMenuRequested.emit(place)
        entry(open_menu(), "Fit Column").trigger()
        open_menu().close()
        assert header.sectionSize(6) > before
        header.customContextMenuRequested.emit(place)
        entry(open_menu(), "Hide Column").trigger()
        open_menu().close()

        assert "Conversation SID" not in shown_titles(agent)


async def test_a_layout_of_another_version_or_set_of_columns_is_left_alone(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        layout = agent.workspace.results.table.column_layout
        saved = json.loads(layout.save())

        layout.restore(json.dumps(saved | {"version": 99, "columns": saved["columns"][::-1]}).encode())
        layout.restore(json.dumps(saved | {"columns": [{"key": "gone", "shown": True, "width": 5}]}).encode())
        layout.restore(b"nonsense")

        assert shown_titles(agent)[:2] == ["State", "Friendly name"]


async def test_an_attribute_becomes_a_column_sorted_by_size_filtered_and_remembered_for_its_account(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    rows = conversations(4)
    for row, points in zip(rows, ("9", "100", "-2.5", "null"), strict=True):
        row["conversation_attributes"] = f'{{"customer": {{"points": {points}}}}}'
    fake.add(NUMBER, rows)
    async with Agent.start(server=server.url) as agent:
        sign_in(agent)
        await agent.look_up(NUMBER.text)

        show_as_column(agent, "customer.points")
        assert shown_titles(agent)[-1] == "customer.points"
        agent.click_header("customer.points")
        assert agent.column("customer.points") == ["-2.5", "9", "100", "null"]
        agent.press(Qt.Key.Key_F, CTRL)
        QTest.keyClicks(agent.focus, "attr.customer.points>5")
        await until(lambda: agent.column("customer.points") == ["9", "100"])

        sign_in(agent, "Sales", region="ie1", edge="dublin")
        assert "customer.points" not in agent.titles()
        sign_in(agent, "Support")
        assert "customer.points" in agent.titles()

    async with Agent.start(server=server.url) as agent:
        await until(lambda: agent.has_workspace)
        assert agent.window.windowTitle() == "Support – Convolook"
        assert shown_titles(agent)[-1] == "customer.points"

        agent.choose("View", "Columns", "Remove Attribute Column", "customer.points")

        assert "customer.points" not in agent.titles()
        account = agent.session.accounts.current
        assert account is not None
        assert agent.application.stored_accounts.attribute_columns(account) is None


async def test_a_filter_by_a_services_name_reads_the_names_once_and_explains_an_unknown_one(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    rows = conversations(3)
    rows[1]["chat_service_sid"] = fake.services[1]["sid"]
    fake.add(NUMBER, rows)
    name = fake.services[1]["friendly_name"]
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await agent.look_up(NUMBER.text)
        asked = len(server.lines)
        agent.press(Qt.Key.Key_F, CTRL)

        QTest.keyClicks(agent.focus, f'service:"{name}"')

        await until(lambda: "1 shown" in agent.summary)
        assert len(server.lines) == asked + 1
        await filtered(agent, "service:nowhere")
        await until(lambda: name in agent.workspace.results.filter.hint_line.text())
        assert "service:nowhere" in agent.workspace.results.filter.hint_line.text()
        assert len(server.lines) == asked + 1


async def test_times_are_local_utc_or_relative_and_the_tool_tip_is_always_as_received(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(NUMBER, conversations(1, conversation_date_updated="2026-03-01T10:00:00Z"))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await agent.look_up(NUMBER.text)
        model = agent.workspace.model
        cell = model.index(0, 2)

        agent.choose("View", "Time", "UTC")
        assert cell.data() == "1 Mar 2026, 10:00" or "10:00" in cell.data()
        assert agent.session.status.time.text().endswith("UTC")
        assert model.headerData(2, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) == "Date updated (UTC)"
        agent.choose("View", "Time", "Relative")
        assert cell.data().endswith(" ago") or cell.data().startswith("in ")
        agent.click(agent.session.status.time)

        assert agent.application.settings.preferences.time.value == "local"
        assert cell.data(Qt.ItemDataRole.ToolTipRole) == "2026-03-01T10:00:00Z"
        assert relative_text(0, 7200) == "2 h ago"


async def test_refresh_marks_what_changed_and_keeps_selection_and_filter(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    rows = conversations(120, conversation_state="active")
    fake.add(NUMBER, rows)
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await agent.look_up(NUMBER.text)
        agent.press(Qt.Key.Key_F, CTRL)
        QTest.keyClicks(agent.focus, "-zzz")
        await until(lambda: "120 shown" in agent.summary)
        agent.click_cell(3, 1)
        chosen = agent.column("Conversation SID")[3]
        gone, changed = agent.column("Conversation SID")[1], agent.column("Conversation SID")[5]
        table = agent.workspace.results.table
        table.verticalScrollBar().setValue(40)

        kept = [row for row in rows if row["conversation_sid"] != gone]
        next(row for row in kept if row["conversation_sid"] == changed)["conversation_state"] = "closed"
        new = conversations(1, service="IS" + "2" * 32, conversation_friendly_name="brand new")
        fake.rows.clear()
        fake.add(NUMBER, kept + new)
        agent.press(Qt.Key.Key_F5)
        await agent.until_ended()

        sids = agent.column("Conversation SID")
        model = agent.workspace.model
        marks = {sid: model.mark_at(place) for place, sid in enumerate(sids) if model.mark_at(place)}
        assert {sid: mark.value for sid, mark in marks.items() if mark} == {
            gone: "gone",
            changed: "state",
            new[0]["conversation_sid"]: "new",
        }
        assert [row.conversation_sid for row in table.selected_conversations()] == [chosen]
        assert agent.workspace.results.filter.text() == "-zzz"
        spoken = model.index(sids.index(gone), 0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert "no longer listed" in spoken


async def test_escape_does_one_thing_stop_else_clear_the_filter(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(NUMBER, conversations(60))
    fake.fail(Fault(gate=Gate(), when=lambda asked: asked.query.get("Page") == "1"))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        agent.type(NUMBER.text)
        agent.press(Qt.Key.Key_Return)
        await until(lambda: agent.summary.startswith("50 conversations, loading"))
        agent.press(Qt.Key.Key_F, CTRL)
        QTest.keyClicks(agent.focus, "order")
        await until(lambda: "50 shown" in agent.summary)

        agent.press(Qt.Key.Key_Escape)
        await until(lambda: "stopped" in agent.summary)
        assert agent.workspace.results.filter.text() == "order"
        agent.press(Qt.Key.Key_Escape)
        assert agent.workspace.results.filter.text() == ""
        QTest.keyClicks(agent.focus, "order")
        await until(lambda: "50 shown" in agent.summary)
        agent.workspace.results.table.setFocus()
        agent.press(Qt.Key.Key_Escape)

        assert agent.workspace.results.filter.text() == ""


async def test_the_requests_of_the_session_are_listed_without_query_and_copied_for_support(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(NUMBER, conversations(60))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await agent.look_up(NUMBER.text)

        agent.choose("Help", "Requests…")
        dialog = agent.window.findChild(RequestsDialog)
        assert dialog is not None
        table = agent.part(QTableWidget, "Requests")
        assert table.rowCount() == 2
        assert table.model().index(0, 5).data() == "/v1/ParticipantConversations"
        agent.click(agent.part(QPushButton, "Copy for Twilio Support"))

        assert "\t200\t" in agent.clipboard
        assert "5558675310" not in agent.clipboard
        dialog.close()


async def test_recent_lookups_are_off_at_first_then_asked_again_from_the_menu_and_cleared_in_one_click(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(NUMBER, conversations(3))
    async with Agent.start(server=server.url) as agent:
        sign_in(agent)
        await agent.look_up(NUMBER.text)
        menu = agent.window.menu_actions.recent
        menu.aboutToShow.emit()
        assert next(one.text() for one in menu.actions() if not one.isSeparator()).startswith("Recent lookups are off")

        await choose_setting(agent, "Recent lookups", "Until I quit")
        await agent.look_up("nobody")
        await agent.look_up(NUMBER.text)
        asked = len(server.lines)
        agent.choose("Lookup", "Recent Lookups", "Identity nobody")
        await agent.until_ended()
        assert "Identity=nobody" in server.lines[asked]
        agent.choose("Lookup", "Recent Lookups", "Clear Recent Lookups")
        menu.aboutToShow.emit()

        assert menu.actions()[0].text() == "None yet"


async def test_a_row_that_is_hidden_while_a_filter_is_typed_is_chosen_again(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(NUMBER, conversations(9))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await agent.look_up(NUMBER.text)
        agent.click_cell(3, 1)
        table = agent.workspace.results.table
        [chosen] = table.selected_conversations()
        await until(lambda: agent.sees(chosen.conversation_sid or ""))

        agent.press(Qt.Key.Key_F, CTRL)
        for letter in f"state:{chosen.conversation_state}":
            QTest.keyClicks(agent.focus, letter)
            await until(lambda: not agent.workspace.model.is_filtering)
            await until(lambda: "shown" in agent.summary)
        await until(lambda: "3 shown" in agent.summary)

        assert table.selected_conversations() == [chosen]
        agent.press(Qt.Key.Key_Escape)
        await until(lambda: "shown" not in agent.summary)
        assert table.selected_conversations() == [chosen]


@pytest.mark.parametrize(
    "text", ["48213", "attr.order.ticket=X-48213", "attr.order.ticket:x-48213 state:active,closed"]
)
async def test_the_detail_opens_at_the_attribute_that_the_filter_found(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, text: str
) -> None:
    rows = conversations(3)
    rows[1]["conversation_attributes"] = json.dumps({"order": {"lines": [*range(80)], "ticket": "X-48213"}})
    fake.add(NUMBER, rows)
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        agent.window.resize(1000, 650)
        await agent.look_up(NUMBER.text)
        tree = agent.workspace.detail.tree

        agent.press(Qt.Key.Key_F, CTRL)
        agent.workspace.results.filter.setText(text)

        await until(lambda: tree.currentIndex().siblingAtColumn(0).data() == "ticket")
        assert tree.viewport().rect().intersects(tree.visualRect(tree.currentIndex()))
        assert agent.workspace.results.filter.hasFocus() or agent.focus is agent.workspace.results.filter


async def test_what_was_said_of_today_is_said_anew_when_it_is_another_day(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    noon = datetime.now().astimezone().replace(hour=12, minute=0)
    clock = SimpleNamespace(time=noon.timestamp)
    for module in (arrangement, results_pane, summary_texts):
        monkeypatch.setattr(module, "time", clock)
    fake.add(NUMBER, [one | {"conversation_date_updated": noon.isoformat()} for one in conversations(3)])
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await agent.look_up(NUMBER.text)
        await filtered(agent, "updated:today")
        assert agent.workspace.model.rowCount() == 3
        assert str(noon.year) not in agent.summary

        clock.time = lambda: noon.timestamp() + 86_400
        agent.workspace.arrangement.tick()

        await until(lambda: agent.workspace.model.rowCount() == 0)
        assert str(noon.year) in agent.summary

        clock.time = lambda: noon.timestamp() - 3600  # somebody has set the clock right
        agent.workspace.arrangement.tick()

        await until(lambda: agent.workspace.model.rowCount() == 3)


async def test_an_age_is_counted_from_the_latest_lookup(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    now_s = time.time()
    clock = SimpleNamespace(time=lambda: now_s)
    monkeypatch.setattr(results_pane, "time", clock)
    updated = datetime.fromtimestamp(now_s - 3600, UTC).isoformat()
    fake.add(NUMBER, [one | {"conversation_date_updated": updated} for one in conversations(3)])
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await agent.look_up(NUMBER.text)
        await filtered(agent, "updated:>2h")
        assert agent.workspace.model.rowCount() == 0

        clock.time = lambda: now_s + 2 * 3600
        agent.press(Qt.Key.Key_F5)

        await until(lambda: agent.workspace.model.rowCount() == 3)
        await agent.until_ended()


async def filtered(agent: Agent, text: str) -> None:
    """Filter, and wait until every row is looked through."""
    agent.workspace.results.filter.set_filter_text(text)
    await until(lambda: not agent.workspace.model.is_filtering)
