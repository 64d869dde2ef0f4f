"""Questions about what was found: when that was, which own numbers are held, and what a cell leads to."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QToolTip, QWidget

from desktop.results.widgets.held_numbers_dialog import HeldNumbersDialog
from tests.e2e.agent import Agent
from tests.waiting import until

WHATSAPP = "whatsapp:+14155550142"


def page_of(agent: Agent) -> HeldNumbersDialog:
    return next(one for one in agent.window.findChildren(HeldNumbersDialog) if one.isVisible())


async def test_a_period_dragged_on_the_timeline_is_a_filter_that_can_be_seen_and_cleared(qapp: QApplication) -> None:
    async with Agent.start(demo=True) as agent:
        agent.window.resize(1280, 800)
        await agent.look_up(WHATSAPP)
        results = agent.workspace.results
        await until(results.timeline.isVisible)

        place = results.timeline.rect().center()
        QTest.mousePress(results.timeline, Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseMove(results.timeline, place + QPoint(100, 0))
        QTest.mouseRelease(results.timeline, Qt.MouseButton.LeftButton, pos=place + QPoint(100, 0))

        await until(lambda: "shown" in agent.summary)
        assert results.filter.text().startswith("updated:2")
        shown = results.model.shown
        assert 0 < shown < results.model.loaded
        period = results.timeline.period
        wall = results.timeline.wall_s
        for position in range(shown):
            moment_s = results.model.conversation_at(position).date_updated_s
            assert period is not None
            assert moment_s is not None
            assert period.start_s <= wall(moment_s) < period.end_s

        results.clear_filter()
        await until(lambda: results.timeline.period is None)
        await until(lambda: "shown" not in agent.summary)


async def test_the_timeline_goes_where_it_is_low_and_by_the_menu(qapp: QApplication) -> None:
    async with Agent.start(demo=True) as agent:
        agent.window.resize(1280, 800)
        await agent.look_up(WHATSAPP)
        timeline = agent.workspace.results.timeline
        await until(timeline.isVisible)

        agent.window.resize(1280, 690)
        await until(lambda: not timeline.isVisible())
        agent.window.resize(1280, 800)
        await until(timeline.isVisible)
        agent.choose("View", "Timeline")
        await until(lambda: not timeline.isVisible())

        agent.window.resize(1280, 690)
        agent.choose("View", "Timeline")  # switched on by hand
        await until(timeline.isVisible)
        agent.choose("View", "Timeline")
        await until(lambda: not timeline.isVisible())


async def test_held_numbers_name_the_holder_and_lead_to_it(qapp: QApplication) -> None:
    async with Agent.start(demo=True) as agent:
        await agent.look_up(WHATSAPP)

        agent.choose("Lookup", "Held Numbers")
        page = page_of(agent)
        table = page.table
        items = [table.item(0, column) for column in range(4)]
        _own, state, sid, _name = (item.text() if item is not None else "" for item in items)
        assert state.startswith("held: ")
        agent.click(page.show_row)

        chosen = agent.workspace.results.table.selected_conversations()
        assert [one.conversation_sid for one in chosen] == [sid]


async def test_only_open_conversations_are_shown_from_the_page(qapp: QApplication) -> None:
    async with Agent.start(demo=True) as agent:
        agent.window.resize(1280, 800)
        await agent.look_up(WHATSAPP)
        agent.click(agent.part(QPushButton, "Held numbers: 3"))

        agent.click(page_of(agent).only_open)

        await until(lambda: "shown" in agent.summary)
        assert "closed" not in agent.column("State")


async def test_a_pasted_code_offers_the_held_numbers(qapp: QApplication) -> None:
    async with Agent.start(demo=True) as agent:
        await until(lambda: agent.has_workspace)
        agent.paste("Error 50416")
        await until(lambda: agent.sees("Twilio 50416: an open conversation already holds this pair of numbers."))

        agent.click(agent.part(QPushButton, "Held numbers"))

        assert any("Look up the customer's address" in label.text() for label in page_of(agent).findChildren(QLabel))


async def test_a_filter_that_hides_all_rows_says_so_and_is_cleared_there(qapp: QApplication) -> None:
    async with Agent.start(demo=True) as agent:
        await agent.look_up(WHATSAPP)
        agent.workspace.results.filter.setText("no such thing")
        await until(lambda: agent.workspace.results.shows_no_matches)
        assert any(
            "Nothing matches" in label.text() for label in agent.window.findChildren(QLabel) if label.isVisible()
        )

        agent.click(agent.part(QPushButton, "Clear filter"))

        await until(lambda: not agent.workspace.results.shows_no_matches)
        assert agent.workspace.model.shown == agent.workspace.model.loaded


def menu_of_cell(agent: Agent, position: int, column: int) -> QMenu:
    table = agent.workspace.results.table
    place = table.visualRect(table.model().index(position, column)).center()
    there = table.viewport().mapToGlobal(place)
    QApplication.sendEvent(table.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, there))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def entry(menu: QMenu, text: str) -> QAction:
    return next(action for action in menu.actions() if action.text().replace("&", "") == text)


async def test_a_cells_menu_filters_by_its_value_and_by_everything_but_it(qapp: QApplication) -> None:
    async with Agent.start(demo=True) as agent:
        await agent.look_up(WHATSAPP)
        results, first = agent.workspace.results, agent.workspace.model.conversation_at(0)

        menu = menu_of_cell(agent, 0, 0)
        entry(menu, "Filter by This Value").trigger()
        menu.close()
        await until(lambda: results.filter.text() == f"state:{first.conversation_state}")
        await until(lambda: set(agent.column("State")) == {first.conversation_state})

        results.clear_filter()
        await until(lambda: "shown" not in agent.summary)
        menu = menu_of_cell(agent, 0, 0)
        entry(menu, "Filter Out This Value").trigger()
        menu.close()
        await until(lambda: first.conversation_state not in agent.column("State"))


async def test_a_rows_menu_opens_its_participants_and_looks_up_who_it_names(qapp: QApplication) -> None:
    async with Agent.start(demo=True) as agent:
        await agent.look_up(WHATSAPP)

        menu = menu_of_cell(agent, 2, 1)
        entry(menu, "Participants").trigger()
        menu.close()
        await until(lambda: agent.workspace.detail.is_following)
        assert agent.workspace.results.table.chosen_rows() == [2]

        menu = menu_of_cell(agent, 2, 1)
        below = entry(menu, "Look Up This…").menu()
        assert isinstance(below, QMenu)
        named = [action for action in below.actions() if "larkspur-intake-bot" in action.text()]
        assert named
        named[0].trigger()
        menu.close()
        await until(lambda: agent.session.bar.interpretation.sent == "larkspur-intake-bot")


async def test_masking_keeps_what_it_hides_out_of_filter_and_field(qapp: QApplication) -> None:
    async with Agent.start(demo=True) as agent:
        await agent.look_up(WHATSAPP)
        agent.choose("View", "Mask Personal Data")

        menu = menu_of_cell(agent, 0, 1)

        assert not entry(menu, "Filter by This Value").isEnabled()
        assert not entry(menu, "Look Up This…").isEnabled()
        assert not entry(menu, "Open in New Window").isEnabled()
        menu.close()


async def test_a_refused_first_page_leaves_no_empty_table_and_nothing_to_load_more_of(qapp: QApplication) -> None:
    async with Agent.start(demo=True) as agent:
        await agent.look_up("error-401")

        assert agent.summary.startswith("0 conversations, incomplete")
        assert agent.sees("No conversations loaded")
        assert not agent.workspace.results.table.isVisible()
        assert not agent.part(QPushButton, "Load more").isEnabled()
        assert not agent.part(QPushButton, "Load all").isEnabled()
        assert not agent.window.menu_actions.load_more.isEnabled()
        assert agent.part(QPushButton, "Retry").isEnabled()


async def test_no_font_of_the_program_joins_or_replaces_characters(qapp: QApplication) -> None:
    async with Agent.start(demo=True) as agent:
        await agent.look_up(WHATSAPP)
        joining = [QFont.Tag(name) for name in ("calt", "liga", "clig", "dlig")]
        fonts = {type(part).__name__: part.font() for part in agent.window.findChildren(QWidget) if part.isVisible()}
        fonts |= {"application": QApplication.font(), "tool tip": QToolTip.font()}

        wrong = [
            name
            for name, font in fonts.items()
            for tag in joining
            if not font.isFeatureSet(tag) or font.featureValue(tag)
        ]

        assert wrong == []
