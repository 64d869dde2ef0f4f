"""Every window, page and dialog in the five languages, at two zooms and two sizes: nothing cut, nothing covered."""

from __future__ import annotations

import importlib
import pkgutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMenu, QWidget

import desktop
from desktop.detail.link_targets import LinkKind
from desktop.i18n.translations import languages
from desktop.settings.preferences import Preferences
from desktop.settings.settings import Settings
from tests.e2e.agent import Agent
from tests.e2e.faults import QUICK
from tests.e2e.places import STRICT, WHATSAPP, asking_buttons, choose_row, dialogs_of, first_pages, states, under_policy
from tests.fitting import unfit_at_rest
from tests.waiting import until

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

LANGUAGES = ("en", "de", "es", "fr", "pt_BR")
SIZES = ((900, 600), (1280, 800))
SCREEN = QSize(1280, 760)
"""What a small screen leaves for a dialog."""


LEAST_ROWS = {
    "results": 5,
    "filter": 5,
    "several rows": 5,
    "masked": 5,
    "many rows": 5,
    "messy number": 3,
    "broke off": 3,
}
"""Rows of the table that are whole in these states at any zoom and size; the last two have a message above them."""


def too_few_rows(agent: Agent, name: str) -> list[str]:
    """Return a line if the table shows fewer whole rows than it should in a state."""
    table = agent.workspace.results.table
    seen = table.viewport().height() // table.verticalHeader().defaultSectionSize()
    least = LEAST_ROWS.get(name, 0)
    return [f"{seen} rows of at least {least}"] if table.isVisible() and seen < least else []


LEAST_MESSAGES = 3


def whole_messages(agent: Agent) -> int:
    """Return the number of messages of a transcript that are seen from top to bottom."""
    view = agent.workspace.detail.messages.view.list
    rects = [view.visualRect(view.model().index(row, 0)) for row in range(view.model().rowCount())]
    return sum(view.viewport().rect().contains(rect) for rect in rects)


def test_these_are_all_languages(translated: None) -> None:
    assert set(languages()) == set(LANGUAGES)


NEVER_SEEN = {100: {"SummaryRest"}, 200: {"FilterChips", "Timeline"}}
"""Classes of widgets that no window of these sizes has room for, or needs, by zoom."""


def looked_at(window: QWidget) -> set[type]:
    """Return the classes of what is seen in a window, and those that they inherit from."""
    inside = [widget for widget in window.findChildren(QWidget) if widget.isVisibleTo(window)]
    return {kind for widget in (window, *inside) for kind in type(widget).__mro__}


def every_widget() -> set[type]:
    """Return the classes of the program's widgets, whether a module was needed so far or not; menus are no places."""
    for module in pkgutil.walk_packages(desktop.__path__, "desktop."):
        if ".widgets." in module.name or module.name.startswith("desktop.design."):
            importlib.import_module(module.name)
    found, todo = set(), [QWidget]
    while todo:
        kinds = [kind for kind in todo.pop().__subclasses__() if not issubclass(kind, QMenu)]
        found |= {kind for kind in kinds if kind.__module__.startswith("desktop.")}
        todo += kinds
    return found


@pytest.mark.parametrize("zoom", [100, 200])
@pytest.mark.parametrize("language", LANGUAGES)
async def test_everything_fits(qapp: QApplication, translated: None, language: str, zoom: int) -> None:
    Settings().set_preferences(Preferences(language=language, zoom=zoom, default_region="US"))
    wrong: dict[str, list[str]] = {}
    seen: set[type] = set()
    async with Agent.start() as agent:
        agent.application.clients.limits = QUICK
        for walk in (first_pages, states):
            async for name, window in walk(agent):
                seen |= looked_at(window)
                for width, height in SIZES:
                    window.resize(width, height)
                    wrong[f"{name} at {width}×{height}"] = [*await unfit_at_rest(window), *too_few_rows(agent, name)]
                    seen |= looked_at(window)
        async for name, dialog in dialogs_of(agent):
            wrong[name] = await unfit_at_rest(dialog)
            seen |= looked_at(dialog)
            least = dialog.minimumSizeHint().expandedTo(dialog.minimumSize())
            if least != least.boundedTo(SCREEN):
                wrong[name].append(f"larger than a small screen: {least}")

    assert {name: lines for name, lines in wrong.items() if lines} == {}
    assert {kind.__name__ for kind in every_widget() - seen} == NEVER_SEEN[zoom]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_everything_fits_under_a_policy(qapp: QApplication, translated: None, language: str) -> None:
    Settings().set_preferences(Preferences(language=language, zoom=200))
    wrong: dict[str, list[str]] = {}
    async with Agent.start(policy=STRICT) as agent:
        agent.window.resize(*SIZES[0])
        async for name, window in under_policy(agent):
            wrong[name] = await unfit_at_rest(window)

    assert {name: lines for name, lines in wrong.items() if lines} == {}


@pytest.mark.parametrize(("language", "zoom"), [("es", 200), ("de", 200), ("de", 150), ("en", 100)])
async def test_a_small_window_shows_whole_messages(
    qapp: QApplication, translated: None, language: str, zoom: int
) -> None:
    Settings().set_preferences(Preferences(language=language, zoom=zoom, default_region="US"))
    async with Agent.start(demo=True) as agent:
        agent.window.resize(*SIZES[0])
        await agent.look_up(WHATSAPP)
        await choose_row(agent, 0)
        agent.workspace.panes.open_detail()
        agent.workspace.detail.follow(LinkKind.MESSAGES)
        await until(lambda: asking_buttons(agent) != [])
        agent.click(asking_buttons(agent)[0])
        await until(lambda: agent.workspace.detail.messages.view.model.rowCount() > 0)

        assert await unfit_at_rest(agent.window) == []
        assert whole_messages(agent) >= LEAST_MESSAGES


@pytest.mark.parametrize("language", ["de", "fr"])
async def test_half_as_large_again_leaves_rows_beside_the_detail(
    qapp: QApplication, translated: None, language: str
) -> None:
    Settings().set_preferences(Preferences(language=language, zoom=150, default_region="US"))
    async with Agent.start(demo=True) as agent:
        agent.window.resize(*SIZES[0])
        await agent.look_up(WHATSAPP)
        await until(agent.workspace.detail.isVisible)

        assert await unfit_at_rest(agent.window) == []
        assert too_few_rows(agent, "results") == []
