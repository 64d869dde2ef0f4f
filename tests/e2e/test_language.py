"""Another language in the middle of the work: everything is said in it at once, and nothing is lost."""

from __future__ import annotations

import asyncio
import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QMenu,
    QPushButton,
    QTabBar,
    QTableView,
    QTextEdit,
    QTreeView,
    QWidget,
)

from desktop.accounts.credential_store import CredentialStoreError, StoreProblem
from desktop.accounts.keyring_messages import explain_not_saved
from desktop.detail.widgets.tab_row import RAW
from desktop.i18n.time_mode import TimeMode
from desktop.lookup.state import LookupPhase
from desktop.settings.preferences import Preferences
from desktop.settings.settings import Settings
from desktop.settings.widgets.settings_dialog import SettingsDialog
from desktop.startup.command_line import StartRequest
from desktop.twilio.types import ParticipantKind, ParticipantQuery
from desktop.window import dialogs
from tests.e2e.agent import CTRL, Agent
from tests.e2e.conftest import ENVIRONMENT
from tests.e2e.signing_in import choose_setting
from tests.fake_twilio import Fault, Gate, conversations, page
from tests.waiting import until

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    from tests.fake_twilio import FakeServer, FakeTwilio

NUMBER = ParticipantQuery(ParticipantKind.ADDRESS, "+15558675310")
SETTERS = ("text", "toolTip", "placeholderText", "accessibleName", "accessibleDescription", "windowTitle", "title")
FIGURES = re.compile(r"\d+")


def texts_of(window: QWidget) -> Counter[str]:
    """Return every text of the window, visible or not, for the eye and the ear; figures may differ."""
    found: Counter[str] = Counter()
    for one in (window, *window.findChildren(QWidget), *window.findChildren(QAction)):
        if isinstance(one, QWidget) and one.isHidden():
            continue
        if isinstance(one, QMenu) and one.objectName() == "":
            texts = [one.title(), *(action.text() for action in one.actions())]
        else:
            texts = [getattr(one, name)() for name in SETTERS if callable(getattr(one, name, None))]
        if isinstance(one, QTextEdit):
            texts = []
        if isinstance(one, QComboBox):
            texts += [one.itemText(place) for place in range(one.count())]
        if isinstance(one, QTabBar):
            texts += [one.tabText(place) for place in range(one.count())]
        if isinstance(one, (QTreeView, QTableView)):
            texts += texts_in(one.model())
        found.update(f"{type(one).__name__}: {FIGURES.sub('#', text)}" for text in texts if text)
    return found


def texts_in(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[str]:
    """Yield the first lines of a model, with headers, tool tips and accessible texts."""
    above = parent or QModelIndex()
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    for column in range(model.columnCount(above)):
        if parent is None:
            yield from (str(model.headerData(column, Qt.Orientation.Horizontal, role) or "") for role in roles)
        for row in range(min(model.rowCount(above), 30)):
            index = model.index(row, column, above)
            yield from (str(index.data(role) or "") for role in roles)
            if column == 0 and model.rowCount(index):
                yield from texts_in(model, index)


async def first_page(agent: Agent) -> None:
    await until(lambda: agent.has_workspace)


async def rows(agent: Agent) -> None:
    await agent.look_up("whatsapp:+14155550142")
    agent.workspace.results.filter.setText("state:closed")
    await until(lambda: agent.workspace.model.is_filtered and agent.workspace.model.shown > 3)
    agent.click_cell(1, 1)
    await until(lambda: agent.workspace.detail.tree.model().rowCount() > 0)


async def raw_and_masked(agent: Agent) -> None:
    await agent.look_up("whatsapp:+14155550142")
    agent.workspace.columns.add("tier")
    agent.click_cell(0, 1)
    agent.session.window.menu_actions.mask.trigger()
    agent.workspace.detail.find()
    next(iter(agent.workspace.detail.findChildren(QTabBar))).setCurrentIndex(RAW)


async def several(agent: Agent) -> None:
    await agent.look_up("whatsapp:+14155550142")
    agent.click_cell(0, 1)
    agent.click_cell(2, 1, CTRL)
    agent.workspace.results.filter.setText("created:>nonsense")
    await until(lambda: "nonsense" in agent.workspace.results.filter.hint_line.text())


async def every_form(agent: Agent) -> None:
    agent.session.bar.fill(None, "+14155550142")
    agent.session.bar._every.setChecked(True)
    agent.session.bar.look_up()
    await until(
        lambda: not agent.workspace.lookup.state.is_loading and agent.workspace.lookup.state.request is not None
    )


async def nothing_found(agent: Agent) -> None:
    await agent.look_up("+1 415 555 0199")


async def failure(agent: Agent) -> None:
    await agent.look_up("error-401")
    await until(lambda: agent.workspace.results.message_bar.message is not None)


async def notice(agent: Agent) -> None:
    await agent.look_up("whatsapp:+14155550142")
    agent.workspace.results.show_notice(lambda: explain_not_saved(CredentialStoreError(StoreProblem.LOCKED)))


async def behind_a_link(agent: Agent) -> None:
    await agent.look_up("whatsapp:+14155550142")
    agent.click_cell(0, 1)
    await until(lambda: agent.workspace.detail.tree.model().rowCount() > 0)
    model = agent.workspace.detail.tree.model()
    sections = [model.index(row, 0) for row in range(model.rowCount())]
    links = next(section for section in sections if section.data() == "Links")
    agent.workspace.detail.tree.activate(model.index(0, 0, links))
    await until(lambda: (step := agent.workspace.detail._links.step) is not None and not step.is_loading)


async def not_understood(agent: Agent) -> None:
    agent.session.bar.fill(None, "WhatsApp +1 (415) 555-0142 ")


STORIES = (
    first_page,
    rows,
    raw_and_masked,
    several,
    every_form,
    nothing_found,
    failure,
    notice,
    behind_a_link,
    not_understood,
)


@pytest.mark.parametrize(
    ("story", "mode"),
    [(story, TimeMode.UTC) for story in STORIES] + [(rows, TimeMode.RELATIVE)],
    ids=lambda one: getattr(one, "__name__", None) or one.value,
)
async def test_a_window_switched_says_what_a_window_started_in_the_language_says(
    qapp: object, translated: None, story: Callable[[Agent], Awaitable[None]], mode: TimeMode
) -> None:
    said = {}
    for language in ("de", "en"):
        Settings().set_preferences(Preferences(language=language, time=mode))
        async with Agent.start(demo=True) as agent:
            agent.window.resize(1280, 800)
            await story(agent)
            await settled(agent)
            said[language] = texts_of(agent.window)

    Settings().set_preferences(Preferences(language="en", time=mode))
    async with Agent.start(demo=True) as agent:
        agent.window.resize(1280, 800)
        await story(agent)
        for language in ("de", "en", "de"):
            agent.application.settings.set_preferences(
                Preferences(language=language, time=mode, masked=agent.session.masking.value.active)
            )
            await settled(agent)
            now = texts_of(agent.window)
            assert sorted((now - said[language]).elements()) == [], language
            assert sorted((said[language] - now).elements()) == [], language
    assert sum((said["de"] - said["en"]).values()) > 60


async def settled(agent: Agent) -> None:
    """Wait until delayed texts are there too, and what was done is no longer shown."""
    agent.session.status.said.setText("")
    for _ in range(3):
        await asyncio.sleep(0.02)  # widgets that are made anew are shown by events
        await until(lambda: not agent.workspace.results._later.isActive())
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


async def test_rows_place_and_choice_stay_when_the_language_changes(qapp: object, translated: None) -> None:
    async with Agent.start(demo=True) as agent:
        agent.window.resize(1280, 800)
        await agent.look_up("whatsapp:+14155550142")
        agent.click_header("Friendly name")
        agent.workspace.results.filter.setText("whatsapp")
        await until(lambda: agent.workspace.model.is_filtered)
        agent.click_cell(3, 1)
        table, tree = agent.workspace.results.table, agent.workspace.detail.tree
        table.verticalScrollBar().setValue(40)
        await until(lambda: tree.model().rowCount() > 0)
        tree.collapse(tree.model().index(0, 0))
        chosen = [row.conversation_sid for row in table.selected_conversations()]
        assert len(chosen) == 1
        rows = agent.column("Conversation SID")
        requests = len(agent.application.clients.requests)

        await choose_setting(agent, "Language", "Deutsch")

        assert agent.summary.startswith("312 Konversationen, vollständig")
        assert agent.column("Konversations-SID") == rows
        assert [row.conversation_sid for row in table.selected_conversations()] == chosen
        assert table.verticalScrollBar().value() == 40
        assert agent.workspace.results.filter.text() == "whatsapp"
        assert not tree.isExpanded(tree.model().index(0, 0))
        assert tree.isExpanded(tree.model().index(2, 0))
        assert len(agent.application.clients.requests) == requests


async def test_the_settings_themselves_follow_at_once(qapp: object, translated: None) -> None:
    async with Agent.start(demo=True) as agent:
        await until(lambda: agent.has_workspace)
        dialog = dialogs.show_settings(agent.window, agent.application.services)
        box = next(one for one in dialog.findChildren(QComboBox) if one.findText("Deutsch") >= 0)
        box.setCurrentIndex(box.findText("Deutsch"))

        assert dialog.windowTitle() == "Einstellungen"
        assert box.currentText() == "Deutsch"
        assert box.itemText(0) == "Wie das System"
        dialog.close()
        await until(lambda: agent.window.findChild(SettingsDialog) is None)

        fresh = dialogs.show_settings(agent.window, agent.application.services)
        german = texts_of(fresh)
        choice = next(one for one in fresh.findChildren(QComboBox) if one.findText("English") >= 0)
        choice.setCurrentIndex(choice.findText("English"))
        assert fresh.windowTitle() == "Settings"
        choice.setCurrentIndex(choice.findText("Deutsch"))
        assert texts_of(fresh) == german


@pytest.mark.parametrize("which", ["accounts", "shortcuts", "requests", "about", "export"])
async def test_an_open_dialog_of_another_window_follows(qapp: object, translated: None, which: str) -> None:
    async def opened(agent: Agent) -> Counter[str]:
        await rows(agent)
        made = agent.session.window.menu_actions
        getattr(made, which).trigger()
        dialog = next(one for one in agent.window.findChildren(QWidget) if one.inherits("QDialog") and one.isVisible())
        agent.dialog = dialog  # type: ignore[attr-defined]
        return texts_of(dialog)

    async with Agent.start(demo=True) as agent:
        english = await opened(agent)
        agent.application.settings.set_preferences(Preferences(language="de"))
        switched = texts_of(agent.dialog)  # type: ignore[attr-defined]
        agent.dialog.close()  # type: ignore[attr-defined]
    async with Agent.start(demo=True) as agent:
        german = await opened(agent)
        agent.dialog.close()  # type: ignore[attr-defined]

    assert switched == german
    assert german != english


async def test_a_lookup_goes_on_while_the_language_changes(
    qapp: object, translated: None, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(NUMBER, conversations(1000))
    gate = Gate()
    fake.fail(Fault(gate=gate, when=page(6)))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        agent.type("+15558675310")
        agent.press(Qt.Key.Key_Return)
        await until(lambda: agent.workspace.model.loaded > 100)
        agent.application.settings.set_preferences(Preferences(language="de"))
        assert agent.workspace.lookup.state.phase is LookupPhase.LOADING
        gate.open()
        await until(lambda: not agent.workspace.lookup.state.is_loading)
        await until(lambda: agent.summary.startswith("1000 Konversationen"))
        assert len(set(agent.column("Konversations-SID"))) == 1000


async def test_what_was_dismissed_does_not_come_back_in_another_language(qapp: object, translated: None) -> None:
    async with Agent.start(demo=True) as agent:
        await failure(agent)
        agent.click(agent.workspace.results.message_bar.dismiss)
        assert agent.workspace.results.message_bar.isHidden()

        agent.application.settings.set_preferences(Preferences(language="de"))

        assert agent.workspace.results.message_bar.isHidden()


async def test_a_window_that_is_about_to_go_is_left_alone(qapp: object, translated: None) -> None:
    async with Agent.start(demo=True) as agent:
        await rows(agent)
        other = agent.application.open_window(StartRequest())
        await until(lambda: other.workspace is not None)
        agent.window.close()
        for language in ("de", "en", "de"):
            agent.application.settings.set_preferences(Preferences(language=language))
            await asyncio.sleep(0.02)
        assert "Abfragen" in [one.text() for one in other.window.findChildren(QPushButton)]
        assert agent.crashes == []
