"""Masking walked over every page that answers a question: what is open when it is switched on, and what is copied."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QToolTip,
)

from desktop.detail.link_targets import target_of_path
from desktop.lookup.widgets.many_dialog import ManyDialog
from desktop.privacy.masking import BULLETS
from desktop.results.widgets.held_numbers_dialog import HeldNumbersDialog
from tests.e2e.agent import Agent
from tests.e2e.conftest import ENVIRONMENT
from tests.e2e.test_privacy import NUMBER, SECRET_WORD, leaks, marked_rows
from tests.fake_twilio import sid
from tests.waiting import until

if TYPE_CHECKING:
    from pathlib import Path

    from tests.fake_twilio import FakeServer, FakeTwilio

MASK = ("View", "Mask Personal Data")


def shown_and_masked(agent: Agent, least: int = 1) -> None:
    """Check that the walk sees what is open, and nothing personal of it once masking is on; then switch it off."""
    assert len(leaks(agent)) >= least
    agent.choose(*MASK)
    assert leaks(agent) == set()
    agent.choose(*MASK)


async def test_held_numbers_hide_numbers_and_names_open_and_copied(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(NUMBER, marked_rows(3))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await agent.look_up(NUMBER.text)
        agent.choose("Lookup", "Held Numbers")
        page = next(one for one in agent.window.findChildren(HeldNumbersDialog) if one.isVisible())
        assert page.table.rowCount()

        shown_and_masked(agent)

        agent.choose(*MASK)
        agent.click(page.note)
        assert BULLETS in agent.clipboard
        assert SECRET_WORD not in agent.clipboard


async def test_the_timeline_tells_nothing_personal_under_the_pointer(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(NUMBER, marked_rows(5))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        agent.window.resize(1280, 860)
        await agent.look_up(NUMBER.text)
        timeline = agent.workspace.results.timeline
        await until(timeline.isVisible)

        def told() -> set[str]:
            found = set()
            for y in range(2, timeline.height(), 3):
                for x in range(0, timeline.width(), 40):
                    QToolTip.hideText()
                    QTest.mouseMove(timeline, QPoint(x, y))
                    found.add(QToolTip.text())
            return found - {""}

        await until(lambda: any(SECRET_WORD in text for text in told()))
        assert QToolTip.isVisible() or told()
        agent.choose(*MASK)
        await until(lambda: not QToolTip.isVisible() and not QToolTip.text())
        masked = told()

        assert masked
        assert not [text for text in masked if SECRET_WORD in text]
        assert leaks(agent) == set()


async def test_many_hide_preview_field_band_outcomes_and_history(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(NUMBER, marked_rows(2))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await until(lambda: agent.has_workspace)
        await agent.look_up(f"{SECRET_WORD}-before")
        agent.choose("Lookup", "Look Up Many…")
        dialog = agent.window.findChildren(ManyDialog)[0]
        agent.part(QPlainTextEdit, "Participants").setPlainText(
            f"{NUMBER.text}\n{SECRET_WORD}-tom\nines@{SECRET_WORD}.org"
        )
        await until(lambda: any(b.text() == "Look up 3" for b in dialog.findChildren(QPushButton)))
        assert len(leaks(agent)) > 3
        agent.session.masking.set_active(True)
        assert leaks(agent) == set()
        agent.session.masking.set_active(False)
        agent.click(agent.part(QPushButton, "Look up 3"))
        await agent.until_ended()
        agent.click(agent.part(QPushButton, "Show the list"))

        shown_and_masked(agent)

        agent.choose(*MASK)
        agent.workspace.results.table.setFocus()
        agent.type("")
        agent.press(Qt.Key.Key_Delete)
        agent.press(Qt.Key.Key_Down)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert not [action.text() for action in menu.actions() if SECRET_WORD in action.text()]
        menu.close()


async def test_an_opened_conversation_hides_participants_and_the_messages_of_those_who_left(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    conversation = sid("CH", 9)
    path = f"/v1/Conversations/{conversation}"
    fake.add_resource(path, {"sid": conversation, "state": "active", "friendly_name": f"{SECRET_WORD} name"})
    named = {
        "sid": sid("MB", 1),
        "identity": f"{SECRET_WORD}-mary",
        "attributes": f'{{"display_name": "{SECRET_WORD}"}}',
    }
    reached = {"sid": sid("MB", 2), "messaging_binding": {"type": "sms", "address": f"+1{SECRET_WORD}"}}
    fake.add_list(f"{path}/Participants", [named, reached])
    said = {"sid": sid("IM", 1), "author": f"{SECRET_WORD}-tom", "participant_sid": sid("MB", 7), "body": SECRET_WORD}
    fake.add_list(f"{path}/Messages", [said])
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await until(lambda: agent.has_workspace)
        agent.window.resize(1300, 900)
        agent.paste(conversation)
        agent.press(Qt.Key.Key_Return)
        detail = agent.workspace.detail
        await until(lambda: detail.tree.model().rowCount() > 2)

        shown_and_masked(agent, 4)

        detail.set_messages_allowed(True)
        detail.tree.link_requested.emit(target_of_path(f"{path}/Messages"))
        await until(lambda: detail.messages.view.model.rowCount() == 1)
        await until(lambda: any("no longer a participant" in text for text in tips(agent)))
        shown_and_masked(agent, 3)


def tips(agent: Agent) -> list[str]:
    model = agent.workspace.detail.messages.view.model
    return [model.index(row).data(Qt.ItemDataRole.ToolTipRole) for row in range(model.rowCount())]


def contents(folder: Path) -> dict[str, bytes]:
    """Return what is in each file, unpacked where it is a workbook."""
    found = {}
    for path in folder.iterdir():
        found[path.name] = path.read_bytes()
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as packed:
                found[path.name] = b"".join(packed.read(name) for name in packed.namelist())
    return found


async def test_files_and_links_written_while_masked_hold_nothing_personal(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, tmp_path: Path
) -> None:
    fake.add(NUMBER, marked_rows(3))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await agent.look_up(NUMBER.text)
        agent.choose(*MASK)
        agent.workspace.results.table.setFocus()
        agent.click_cell(0, 1)
        formats: list[str] = []
        number = 0
        while number == 0 or number < len(formats):
            agent.choose("File", "Export…")
            box = agent.part(QComboBox, "Format")
            formats = [box.itemText(place) for place in range(box.count())]
            box.setCurrentIndex(number)
            agent.click(agent.part(QPushButton, "Export…"))
            dialogs = [one for one in agent.window.findChildren(QFileDialog) if one.isVisible()]
            dialogs[0].fileSelected.emit(str(tmp_path / f"{number}.out"))
            await until(lambda number=number: (tmp_path / f"{number}.out").exists())  # type: ignore[misc]
            await until(lambda: not agent.workspace.exporting.controller.is_running)
            await until(lambda: not any(one.isVisible() for one in agent.window.findChildren(QDialog)))
            number += 1

        assert len(formats) >= 4
        for name, content in contents(tmp_path).items():
            assert content
            assert SECRET_WORD.encode() not in content.lower(), name
        for action in (agent.window.menu_actions.copy_link, agent.window.menu_actions.copy_note):
            action.trigger()
            assert SECRET_WORD not in agent.clipboard
