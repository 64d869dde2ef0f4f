"""Many at once: a list is pasted or opened, looked through, asked as one lookup, and what failed is asked again."""

from __future__ import annotations

import csv
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QPlainTextEdit, QPushButton, QTableView

from desktop.export.widgets.export_dialog import ExportDialog
from desktop.lookup.many_model import SENT
from desktop.lookup.widgets.many_dialog import ManyDialog
from desktop.participant import phone_numbers
from desktop.twilio.types import ParticipantKind, ParticipantQuery
from tests.design.looks import role_and_name
from tests.e2e.agent import CTRL, SHIFT, Agent
from tests.e2e.conftest import ENVIRONMENT
from tests.e2e.test_copy_and_export_stories import file_dialog
from tests.fake_twilio import Fault, Gate, conversations, error_body
from tests.waiting import LONGEST_S, until, until_in_front

if TYPE_CHECKING:
    from pathlib import Path

    from tests.fake_twilio import FakeServer, FakeTwilio, Reply

NUMBERS = [ParticipantQuery(ParticipantKind.ADDRESS, f"+1415555014{digit}") for digit in range(4)]
MARIA = ParticipantQuery(ParticipantKind.IDENTITY, "maria.lopez")
PASTED = "+1 (415) 555-0140\nmaria.lopez\n0014155550141\n+14155550140\n+14155550142\nCH" + "7" * 32


def sent(dialog: ManyDialog) -> list[str]:
    model = dialog.findChildren(QTableView)[0].model()
    return [model.index(row, SENT).data() for row in range(model.rowCount())]


async def opened(agent: Agent) -> ManyDialog:
    await until(lambda: phone_numbers.is_ready() and agent.has_workspace)
    await until_in_front(agent.window)
    agent.press(Qt.Key.Key_M, CTRL | SHIFT)
    await until(lambda: agent.window.findChildren(ManyDialog))
    dialog = agent.window.findChildren(ManyDialog)[0]
    await until(dialog.isVisible)
    return dialog


async def paste(agent: Agent, text: str) -> ManyDialog:
    dialog = await opened(agent)
    agent.part(QPlainTextEdit, "Participants").setPlainText(text)
    await until(lambda: dialog.findChildren(QTableView)[0].model().rowCount())
    return dialog


async def test_a_pasted_list_is_looked_through_and_asked_as_one_lookup(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    for query in (NUMBERS[0], MARIA):
        fake.add(query, conversations(3, text=query.text))
    fake.fail(Fault(404, error_body(404, 20404), when=lambda asked: asked.query.get("Address") == NUMBERS[2].text))
    gate = Gate()
    fake.fail(Fault(gate=gate, when=lambda asked: asked.query.get("Address") == NUMBERS[1].text))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        dialog = await paste(agent, PASTED)
        assert role_and_name(dialog) == (QAccessible.Role.Dialog, "Look Up Many")
        assert sent(dialog) == [
            "+14155550140",
            "maria.lopez",
            "+14155550141",
            "+14155550140",
            "+14155550142",
            "not searched",
        ]
        assert server.lines == []

        agent.click(agent.part(QPushButton, "Look up 4"))
        await until(lambda: agent.sees("1 failed"))  # while another is still searched
        assert agent.workspace.lookup.state.is_loading
        gate.open()
        await agent.until_ended()

        assert agent.summary.startswith("6 conversations, incomplete")
        assert agent.sees("1 of 4 participants failed.")
        assert agent.sees("4 of 4 done")
        model = agent.workspace.model
        column = model.column_of("participant")
        assert column is not None
        found = {model.index(row, column).data() for row in range(model.rowCount())}
        assert found == {NUMBERS[0].text, MARIA.text}
        asked = len(server.lines)

        agent.click(agent.part(QPushButton, "Retry failed"))
        await agent.until_ended()

        assert len(server.lines) == asked + 1
        assert agent.summary.startswith("6 conversations, complete")
        agent.click(agent.part(QPushButton, "Show the list"))
        await until(lambda: any(one.windowTitle() == "Participants of this lookup" for one in dialogs(agent)))


def dialogs(agent: Agent) -> list[QDialog]:
    return [one for one in agent.window.findChildren(QDialog) if one.isVisible()]


async def test_a_file_is_read_and_its_column_can_be_changed(
    qapp: QApplication, server: FakeServer, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Customer;Phone\nines;+14155550142\ntom;+14155550143\n")
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        dialog = await opened(agent)
        dialog.file_chosen.emit(str(path))
        await until(lambda: sent(dialog) == ["+14155550142", "+14155550143"])

        dialog._columns.setCurrentIndex(0)
        assert sent(dialog) == ["ines", "tom"]
        dialog.file_chosen.emit(str(tmp_path))
        await until(lambda: agent.sees("That is not a file. Choose a text, CSV or XLSX file."))
        assert sent(dialog) == ["ines", "tom"]


async def test_what_a_doubtful_line_sends_can_be_chosen(qapp: QApplication, server: FakeServer) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        dialog = await paste(agent, "ines@example.org\ntom")
        table = dialog.findChildren(QTableView)[0]
        table.selectRow(0)
        await until(lambda: agent.sees("Line 1 sends"))
        agent.click(agent.part(QPushButton, "Address ines@example.org"))
        table.selectRow(1)
        await until(lambda: agent.sees("Line 2 sends"))
        agent.click(agent.part(QPushButton, "Nothing"))

        agent.click(agent.part(QPushButton, "Look up 1"))
        await agent.until_ended()

        assert [line.split(" ")[1] for line in server.lines] == [
            "/v1/ParticipantConversations?Address=ines%40example.org&PageSize=50"
        ]


async def test_masking_hides_list_preview_and_outcomes(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(MARIA, conversations(1, text=MARIA.text))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        agent.session.masking.set_active(True)
        QGuiApplication.clipboard().setText("maria.lopez\ntom")
        dialog = await opened(agent)
        agent.click(agent.part(QPushButton, "Paste"))
        await until(lambda: sent(dialog) == ["••••••", "••••••"])
        dialog.findChildren(QTableView)[0].selectRow(0)
        await until(lambda: agent.sees("Line 1 sends"))
        assert not agent.sees("maria.lopez")

        agent.click(agent.part(QPushButton, "Look up 2"))
        await agent.until_ended()
        agent.session.masking.set_active(False)
        agent.click(agent.part(QPushButton, "Show the list"))
        outcomes = agent.part(QTableView, "Outcomes").model()
        assert outcomes.index(0, 0).data() == "maria.lopez"
        agent.session.masking.set_active(True)

        assert outcomes.index(0, 0).data() == "••••••"
        assert agent.workspace.model.loaded == 1


async def test_pause_and_back(qapp: QApplication, fake: FakeTwilio, server: FakeServer) -> None:

    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        gate = Gate()
        fake.fail(Fault(gate=gate, times=None))
        await paste(agent, "\n".join(f"+1415555014{digit}" for digit in range(9)))
        agent.click(agent.part(QPushButton, "Look up 9"))
        await until(lambda: len(server.lines) >= 3)
        agent.click(agent.part(QPushButton, "Pause"))
        gate.open()
        await until(lambda: "stopped" in agent.summary)
        assert len(server.lines) == 3
        fake.faults.clear()
        await agent.look_up("ines")

        agent.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        agent.click(agent.part(QPushButton, "Resume"))
        await until(lambda: agent.sees("9 of 9 done"))


async def test_the_list_of_outcomes_follows_the_lookup_and_goes_with_it(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(NUMBERS[0], conversations(2, text=NUMBERS[0].text))
    release = threading.Event()

    def answer(method: str, target: str, headers: dict[str, str]) -> Reply:
        release.wait(LONGEST_S)
        return fake.answer(method, target, headers)

    server.answer = answer
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await paste(agent, f"{NUMBERS[0].text}\n{NUMBERS[1].text}\nmaria.lopez")
        agent.click(agent.part(QPushButton, "Look up 3"))
        await until(lambda: len(server.lines) == 3)
        export = next(
            button for button in agent.workspace.many.band.findChildren(QPushButton) if "Export" in button.text()
        )
        assert not export.isEnabled()
        assert export.toolTip() == "No conversations loaded"
        agent.click(agent.part(QPushButton, "Show the list"))
        outcomes = agent.part(QTableView, "Outcomes")
        words = [outcomes.model().index(row, 2).data() for row in range(3)]
        assert words == ["Searching…"] * 3
        outcomes.selectRow(1)

        release.set()
        await agent.until_ended()

        words = [outcomes.model().index(row, 2).data() for row in range(3)]
        assert words == ["2 found", "Not found", "Not found"]
        assert outcomes.currentIndex().row() == 1
        assert export.isEnabled()
        assert not export.toolTip()
        agent.workspace.lookups.look_up((NUMBERS[0],))
        await until(
            lambda: (
                not any(
                    one.isVisible()
                    for one in QApplication.topLevelWidgets()
                    if one.windowTitle() == "Participants of this lookup"
                )
            )
        )


async def test_the_participant_stands_once_in_an_export_and_first(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, tmp_path: Path
) -> None:
    for query in NUMBERS[:2]:
        fake.add(query, conversations(2, text=query.text))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await paste(agent, f"{NUMBERS[0].text}\n{NUMBERS[1].text}")
        agent.click(agent.part(QPushButton, "Look up 2"))
        await agent.until_ended()
        assert "Participant" in agent.titles()
        agent.choose("File", "Export…")
        dialog = agent.part(ExportDialog, "Export")
        agent.part(QComboBox, "Format").setCurrentText("CSV, exact")
        agent.click(next(one for one in dialog.findChildren(QPushButton) if one.text() == "Export…"))
        file_dialog(agent).fileSelected.emit(str(tmp_path / "many.csv"))
        await until(lambda: not agent.workspace.exporting.controller.is_running)

        with (tmp_path / "many.csv").open(encoding="utf-8-sig", newline="") as file:
            head, *found = csv.reader(file)
        assert (head[0], head.count("Participant")) == ("Participant", 1)
        assert sorted(line[0] for line in found) == sorted(2 * [query.text for query in NUMBERS[:2]])


async def test_the_empty_field_names_the_lookup_of_many(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await paste(agent, f"{NUMBERS[0].text}\n{NUMBERS[1].text}\nmaria.lopez")
        agent.click(agent.part(QPushButton, "Look up 3"))
        await agent.until_ended()
        field = agent.part(QLineEdit, "Participant")
        assert field.placeholderText() == "3 participants"
        assert (
            "Sends one lookup for each of 3 participants. Addresses: 2, identities: 1" in field.accessibleDescription()
        )

        agent.type("x")
        await until(lambda: "one lookup for each" not in field.accessibleDescription())
        await agent.look_up(NUMBERS[0].text)
        agent.type("")
        agent.press(Qt.Key.Key_Delete)

        assert field.placeholderText() != "3 participants"
        agent.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        assert field.placeholderText() == "3 participants"
