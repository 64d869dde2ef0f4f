"""Windows come, go and hand over; what is pressed before one is complete is done when it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton

from desktop.export.widgets.export_dialog import ExportDialog
from desktop.twilio.types import ParticipantKind, ParticipantQuery
from desktop.window.action_handlers import RELEASES_URL
from desktop.window.widgets.dialogs import AboutDialog, ShortcutsDialog
from tests.e2e.agent import CTRL, Agent
from tests.e2e.conftest import ENVIRONMENT
from tests.e2e.test_copy_and_export_stories import export_to
from tests.fake_twilio import conversations
from tests.program import Program
from tests.waiting import until, until_in_front

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from tests.fake_twilio import FakeServer, FakeTwilio

NUMBER = ParticipantQuery(ParticipantKind.ADDRESS, "+15558675310")

PRESSES_QUIT = """
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from desktop.window import session

opened = session.WindowSession.open

def open_and_quit(self, start_request):
    opened(self, start_request)

    def press():
        if not self.window.isActiveWindow():  # nobody's keys go to it before
            self.window.activateWindow()
            QTimer.singleShot(5, press)
        else:
            QTest.keyClick(self.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)

    QTimer.singleShot({ms}, press)

session.WindowSession.open = open_and_quit
"""


@pytest.mark.parametrize("ms", [0, 1, 20, 80, 150, 250])
def test_ctrl_q_ends_the_program_however_early_it_is_pressed(tmp_path: Path, ms: int) -> None:
    with Program(tmp_path, "--demo", before=PRESSES_QUIT.format(ms=ms), signed_in=False) as program:
        ended = program.wait()

    assert (ended.status, ended.errors) == (0, "")


def test_quitting_before_the_first_paint_ends_the_program(tmp_path: Path) -> None:
    at_once = PRESSES_QUIT.split("    def press", maxsplit=1)[0] + "    self.window.menu_actions.quit.trigger()\n"
    at_once += "\nsession.WindowSession.open = open_and_quit\n"
    with Program(tmp_path, "--demo", before=at_once, signed_in=False) as program:
        ended = program.wait()

    assert (ended.status, ended.errors) == (0, "")


QUITS_ONCE_PAINTED = """
from desktop import application
from desktop.runtime import logs
from desktop.startup import lazy_imports

opened, set_up, load = application.Application.open_first_window, logs.set_up, lazy_imports.load

def keep(self):
    global shown
    opened(self)
    shown = self

def press_and_set_up(folder):
    from PySide6.QtCore import QTimer
    QTimer.singleShot(0, shown.quit)
    return set_up(folder)

def tell_and_load(between):
    print("closed" if shown.closed.is_set() else "still open", flush=True)
    load(between)

application.Application.open_first_window = keep
logs.set_up, lazy_imports.load = press_and_set_up, tell_and_load
"""


def test_what_is_pressed_once_the_window_is_painted_does_not_wait_for_what_is_loaded_next(tmp_path: Path) -> None:
    with Program(tmp_path, "--demo", before=QUITS_ONCE_PAINTED, signed_in=False) as program:
        ended = program.wait()

    assert (ended.status, ended.output, ended.errors) == (0, "closed\n", "")


async def test_what_is_pressed_before_the_window_is_complete_is_done_when_it_is(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(NUMBER, conversations(3))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        assert not agent.has_workspace
        agent.type(NUMBER.text)
        agent.press(Qt.Key.Key_Return)
        agent.window.menu_actions.detail_pane.trigger()
        agent.window.menu_actions.shortcuts.trigger()
        assert not agent.has_workspace
        assert agent.session.bar.current_query == NUMBER

        await until(lambda: agent.has_workspace)
        await agent.until_ended()

        assert agent.summary.startswith("3 conversations, complete")
        assert not agent.workspace.detail.isVisible()
        (sheet,) = agent.window.findChildren(ShortcutsDialog)
        sheet.close()


async def test_a_key_of_the_table_waits_for_the_table(qapp: QApplication, server: FakeServer) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        agent.window.menu_actions.copy_diagnostics.trigger()

        await until(lambda: agent.has_workspace)

        assert agent.clipboard.startswith("Convolook ")
        assert agent.sees("Copied the diagnostics")


async def test_a_row_is_opened_in_a_window_of_its_own(qapp: QApplication, fake: FakeTwilio, server: FakeServer) -> None:
    fake.add(NUMBER, conversations(5))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await agent.look_up(NUMBER.text)
        agent.click_cell(3, 1)
        sid = agent.workspace.results.table.selected_conversations()[0].conversation_sid

        agent.choose("File", "Open in New Window")
        other = agent.application._sessions[-1]
        assert other is not agent.session
        await until(lambda: other.workspace is not None and other.workspace.model.loaded == 5)
        table = other.complete().results.table
        await until(lambda: [row.conversation_sid for row in table.selected_conversations()] == [sid])

        assert other.window.windowTitle() == agent.window.windowTitle()
        assert agent.workspace.model.loaded == 5


async def test_an_exported_file_is_shown_in_its_folder(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", staticmethod(shown.append))
    fake.add(NUMBER, conversations(3))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await agent.look_up(NUMBER.text)
        await until_in_front(agent.window)
        await export_to(agent, tmp_path / "x.csv")
        await until(lambda: agent.window.findChild(ExportDialog) is None)

        agent.click(agent.part(QAbstractButton, "Show in folder"))
        assert shown == [QUrl.fromLocalFile(str(tmp_path))]

        agent.press(Qt.Key.Key_L, CTRL)
        agent.press(Qt.Key.Key_Return)
        assert not agent.session.status.offer.isVisible()


async def test_about_leads_to_the_releases_page_and_looks_nowhere_itself(
    qapp: QApplication, server: FakeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", staticmethod(shown.append))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        agent.choose("Help", "About")
        (dialog,) = agent.window.findChildren(AboutDialog)
        assert shown == []

        agent.click(next(b for b in dialog.findChildren(QAbstractButton) if b.text() == "Open releases page"))

        assert shown == [QUrl(RELEASES_URL)]
        assert server.lines == []
        dialog.close()
