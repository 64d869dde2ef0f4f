"""The whole program in a language of longer, accented and bracketed texts: nothing unmarked, nothing cut."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from desktop.demo.account import PARTICIPANTS
from desktop.settings.preferences import Preferences
from desktop.settings.settings import Settings
from desktop.window import dialogs
from desktop.window.widgets.dialogs import AboutDialog, CrashDialog, RequestsDialog, ShortcutsDialog
from tests.e2e.agent import Agent
from tests.e2e.faults import QUICK
from tests.fitting import unfit_at_rest
from tests.pseudo_language import OPEN, speaking_pseudo, words_of
from tests.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication, QWidget

SIZES = [(900, 600), (1280, 800)]
ZOOMS = [100, 200]


@pytest.fixture(autouse=True)
def pseudo() -> Iterator[None]:
    with speaking_pseudo():
        yield


def places(agent: Agent) -> dict[str, QWidget]:
    window, services = agent.window, agent.application.services
    return {
        "accounts": dialogs.show_accounts(window, agent.session.accounts, services),
        "settings": dialogs.show_settings(window, services),
        "help": dialogs.show_help(window),
        "shortcuts": ShortcutsDialog(window.menu_actions.all(), window),
        "requests": RequestsDialog([], window),
        "many": agent.workspace.many.ask(),
        "about": AboutDialog("1.2.3", window),
        "crash": CrashDialog("report", window),
    }


@pytest.fixture
def direction(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    """Set the reading direction of the program."""
    qapp.setLayoutDirection(request.param)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2], ids=["left", "right"], indirect=True)
@pytest.mark.parametrize("zoom", ZOOMS)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_everything_fits(qapp: QApplication, direction: None, size: tuple[int, int], zoom: int) -> None:
    Settings().set_preferences(Preferences(zoom=zoom))
    wrong = {}
    async with Agent.start(demo=True) as agent:
        agent.application.clients.limits = QUICK
        agent.window.resize(*size)
        await until(lambda: agent.has_workspace)
        wrong["start page"] = await unfit_at_rest(agent.window)
        await agent.look_up("whatsapp:+14155550142")
        agent.click_cell(0, 1)
        await until(lambda: not agent.workspace.lookup.state.is_loading)
        wrong["results"] = await unfit_at_rest(agent.window)
        for name, text in {"broke off": "error-cut", "refused": "error-401", "nothing found": "+442079460958"}.items():
            await agent.look_up(text)
            await until(lambda: not agent.workspace.lookup.state.is_loading)
            wrong[name] = await unfit_at_rest(agent.window)
        agent.paste("\u202a(415)\u00a0555-0142\u202c ")
        wrong["messy number"] = await unfit_at_rest(agent.window)
        for name, dialog in places(agent).items():
            dialog.show()
            await until(dialog.isVisible)
            wrong[name] = await unfit_at_rest(dialog)
            dialog.close()

    assert {name: lines for name, lines in wrong.items() if lines} == {}


EXAMPLES = {one.query.text for one in PARTICIPANTS} | {
    "error-401",
    "error-429",
    "error-cut",
    "http://proxy.example:3128",
}
SAME_EVERYWHERE = re.compile(r"[A-Z]{2}[0-9a-f]{32}|[\d\s.,:/%+×–-]*|Convolook|UTC|English|Deutsch")
"""SIDs, numbers, and names that no language changes."""


def is_forgotten(text: str) -> bool:
    return OPEN not in text and text not in EXAMPLES and not SAME_EVERYWHERE.fullmatch(text)


async def test_every_text_goes_through_translation(qapp: QApplication) -> None:
    async with Agent.start() as agent:
        agent.window.resize(1280, 800)
        await until(lambda: agent.has_workspace)
        unmarked = set(filter(is_forgotten, words_of(agent.window)))
        for dialog in places(agent).values():
            dialog.show()
            unmarked |= set(filter(is_forgotten, words_of(dialog)))
            dialog.close()

    assert sorted(unmarked) == []
