"""Draws the program's states to PNG files, light and dark: to be looked at, and for the README.

    .venv/bin/python tests/screenshots.py FOLDER [--language de] [--font Inter] [NAME …]

On the screen there is, off screen without one; on the demo account, without a network. The demo's dates are
relative to today, so no two days give the same pictures: they are reviewed by eye, never compared.
"""

from __future__ import annotations

import argparse
import asyncio
import dataclasses
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).resolve().parent.parent)]
if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QImageWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QDialog, QTabBar

from desktop.detail.link_targets import LinkKind
from desktop.participant import phone_numbers
from desktop.settings.preferences import Preferences, Scheme
from desktop.settings.settings import Settings
from desktop.startup.qt_application import make_application
from desktop.twilio.types import ParticipantKind
from desktop.window import dialogs
from tests.e2e.agent import SHIFT, Agent
from tests.e2e.places import asking_buttons, choose_row
from tests.waiting import until

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from PySide6.QtWidgets import QWidget

SETTLE_S = 0.6
"""Until a strip has unfolded and a tick has been drawn: there is no signal for "nothing moves any more"."""
WIDE = (1280, 800)
WHATSAPP, MANY, NOTHING = "whatsapp:+14155550142", "warehouse-bot", "+442079460958"


@dataclasses.dataclass(frozen=True)
class Shot:
    """One picture: the program's set-up, and the steps before it is taken."""

    step: Callable[[Agent], Awaitable[QWidget | None]]
    """Returns what is to be drawn if it is not the window."""
    size: tuple[int, int] = WIDE
    zoom: int = 100
    masked: bool = False
    demo: bool = True


async def nothing_yet(_agent: Agent) -> None:
    """Leave the program as it starts."""


async def results(agent: Agent) -> None:
    await agent.look_up(WHATSAPP)
    agent.click_cell(2, 1)


async def loading(agent: Agent) -> None:
    agent.session.bar.set_kind(ParticipantKind.IDENTITY)
    agent.type(MANY)
    agent.press(Qt.Key.Key_Return)
    await until(lambda: agent.workspace.model.loaded >= 250)
    agent.click_cell(1, 1)


async def nothing_found(agent: Agent) -> None:
    await agent.look_up(NOTHING)


async def failed(agent: Agent) -> None:
    await agent.look_up("error-cut")
    agent.click_cell(0, 1)


async def refused(agent: Agent) -> None:
    await agent.look_up("error-401")


async def busy(agent: Agent) -> None:
    agent.type("error-429")
    agent.press(Qt.Key.Key_Return)
    await until(agent.workspace.results.message_bar.isVisible)


async def messy_number(agent: Agent) -> None:
    await results(agent)
    agent.paste("\u202a(415)\u00a0555-0142\u202c ")
    await until(lambda: agent.sees("+14155550142"))


async def odd_values(agent: Agent) -> None:
    agent.session.bar.set_kind(ParticipantKind.IDENTITY)
    await agent.look_up("odd-values")
    agent.click_cell(3, 1)


async def raw(agent: Agent) -> None:
    await results(agent)
    agent.workspace.detail.findChildren(QTabBar)[0].setCurrentIndex(1)


async def filtered(agent: Agent) -> None:
    await results(agent)
    chip = next(one for one in agent.window.findChildren(QAbstractButton) if one.accessibleName().startswith("closed"))
    agent.click(chip)
    agent.workspace.results.filter.setFocus()
    agent.workspace.results.filter.setText("order updated:<90d")


async def period_chosen(agent: Agent) -> None:
    agent.session.bar.set_kind(ParticipantKind.IDENTITY)
    await agent.look_up(MANY)
    timeline = agent.workspace.results.timeline
    await until(timeline.isVisible)
    place = timeline.rect().center()
    QTest.mousePress(timeline, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseMove(timeline, place + QPoint(150, 0))
    QTest.mouseRelease(timeline, Qt.MouseButton.LeftButton, pos=place + QPoint(150, 0))


async def lives(agent: Agent) -> None:
    await agent.look_up("+14155550142")
    await until(agent.workspace.results.timeline.isVisible)


async def in_attributes(agent: Agent) -> None:
    await results(agent)
    agent.workspace.results.filter.setText("gold")


async def held_numbers(agent: Agent) -> QWidget:
    await agent.look_up("+14155550142")
    agent.session.window.menu_actions.held_numbers.trigger()
    return next(one for one in agent.window.findChildren(QDialog) if one.isVisible())


async def no_matches(agent: Agent) -> None:
    await results(agent)
    agent.workspace.results.filter.setFocus()
    agent.workspace.results.filter.setText("order 99999")
    await until(lambda: agent.workspace.results.shows_no_matches)


async def several_selected(agent: Agent) -> None:
    await results(agent)
    agent.click_cell(5, 1, SHIFT)


async def all_services(agent: Agent) -> None:
    agent.session.bar.set_kind(ParticipantKind.IDENTITY)
    await agent.look_up("ines.okafor")
    agent.workspace.results.nothing.all_services_requested.emit()
    await agent.until_ended()


async def accounts(agent: Agent) -> QWidget:
    dialog = dialogs.show_accounts(agent.window, agent.session.accounts, agent.application.services)
    dialog.add_account()
    return dialog


async def settings(agent: Agent) -> QWidget:
    return dialogs.show_settings(agent.window, agent.application.services)


async def export(agent: Agent) -> QWidget:
    await results(agent)
    agent.session.window.menu_actions.export.trigger()
    return next(one for one in agent.window.findChildren(QDialog) if one.isVisible())


async def transcript(agent: Agent) -> None:
    await results(agent)
    await choose_row(agent, 2)
    detail = agent.workspace.detail
    detail.follow(LinkKind.MESSAGES)
    await until(lambda: any(one.isVisible() for one in asking_buttons(agent)))
    agent.click(next(one for one in asking_buttons(agent) if one.isVisible()))
    await until(detail.messages.view.model.rowCount)


async def participants(agent: Agent) -> None:
    await results(agent)
    await choose_row(agent, 2)
    agent.workspace.detail.follow(LinkKind.PARTICIPANTS)


async def compared(agent: Agent) -> None:
    await several_selected(agent)
    agent.click_cell(2, 1)
    agent.click_cell(3, 1, SHIFT)
    await until(lambda: agent.workspace.detail.can_compare)
    agent.workspace.detail.compare()


async def compared_whole(agent: Agent) -> None:
    await compared(agent)
    agent.workspace.detail.comparison.view.findChildren(QCheckBox)[0].click()


async def shortcuts(agent: Agent) -> QWidget:
    agent.session.window.menu_actions.shortcuts.trigger()
    return next(one for one in agent.window.findChildren(QDialog) if one.isVisible())


SHOTS: dict[str, Shot] = {
    "first-start": Shot(nothing_yet, demo=False),
    "demo-start": Shot(nothing_yet),
    "results": Shot(results),
    "loading": Shot(loading),
    "nothing-found": Shot(nothing_found),
    "failed": Shot(failed),
    "refused": Shot(refused),
    "busy": Shot(busy),
    "messy-number": Shot(messy_number),
    "odd-values": Shot(odd_values),
    "raw": Shot(raw),
    "filtered": Shot(filtered),
    "period": Shot(period_chosen),
    "large-held-numbers": Shot(held_numbers, zoom=200),
    "lives": Shot(lives),
    "large-lives": Shot(lives, zoom=200, size=(1600, 1400)),
    "in-attributes": Shot(in_attributes),
    "held-numbers": Shot(held_numbers),
    "no-matches": Shot(no_matches),
    "several": Shot(several_selected),
    "all-services": Shot(all_services),
    "accounts": Shot(accounts),
    "settings": Shot(settings),
    "export": Shot(export),
    "shortcuts": Shot(shortcuts),
    "transcript": Shot(transcript),
    "transcript-large": Shot(transcript, zoom=200),
    "transcript-small": Shot(transcript, size=(900, 600)),
    "transcript-masked": Shot(transcript, masked=True),
    "participants": Shot(participants),
    "compare": Shot(compared),
    "compare-whole": Shot(compared_whole),
    "compare-large": Shot(compared_whole, zoom=200),
    "compare-small": Shot(compared, size=(900, 600)),
    "wide": Shot(results, size=(1440, 900)),
    "small": Shot(results, size=(900, 600)),
    "narrow": Shot(results, size=(560, 600)),
    "large": Shot(results, zoom=200),
    "large-start": Shot(nothing_yet, zoom=200, demo=False),
    "masked": Shot(results, masked=True),
}


async def take(shot: Shot, file: Path, scheme: Scheme, language: str) -> None:
    """Start the program, bring it into the state, draw it, end it."""
    preferences = Preferences(default_region="US", language=language, scheme=scheme, zoom=shot.zoom, masked=shot.masked)
    Settings().set_preferences(preferences)
    async with Agent.start(demo=shot.demo) as agent:
        await until(lambda: agent.has_workspace)
        agent.window.resize(*shot.size)
        await until(phone_numbers.is_ready)
        drawn = await shot.step(agent)
        await asyncio.sleep(SETTLE_S)
        writer = QImageWriter(str(file))
        writer.setCompression(100)
        if not writer.write((drawn or agent.window).grab().toImage()):
            raise OSError(writer.errorString())


def main() -> int:
    """Draw what the command line asks for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(SHOTS))
    parser.add_argument("--language", default="en")
    parser.add_argument("--font", help="family, in place of the system's")
    asked = parser.parse_intermixed_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    qt = make_application()
    assert isinstance(qt, QApplication)
    font = QFont(asked.font, 10) if asked.font else qt.font()
    failures = 0
    for name in asked.names or SHOTS:
        for scheme in (Scheme.LIGHT, Scheme.DARK):
            qt.setFont(font)  # the program before this one may have zoomed it
            file = asked.folder / f"{name}-{scheme.value}.png"
            try:
                with tempfile.TemporaryDirectory() as home:
                    draw(SHOTS[name], file, scheme, asked.language, home)
            except (AssertionError, StopIteration) as error:
                failures += 1
                sys.stderr.write(f"{file.name}: {error}\n")
    return 1 if failures else 0


def draw(shot: Shot, file: Path, scheme: Scheme, language: str, home: str) -> None:
    """Draw one picture, with a home of its own: nobody's settings are read, written or shown."""
    from desktop.runtime.event_loop import run_on_qt

    folders = ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")
    os.environ |= dict.fromkeys(folders, home)
    with run_on_qt(make_application()) as runner:
        runner.run(take(shot, file, scheme, language))


if __name__ == "__main__":
    sys.exit(main())
