"""What an agent takes away from the results: copies in every form, files, and files opened again."""

from __future__ import annotations

import asyncio
import csv
import io
import json
import shlex
import threading
from typing import TYPE_CHECKING

import pytest
import python_calamine
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QFileDialog, QPushButton, QRadioButton, QTableView

from desktop.detail.link_targets import LinkKind, LinkTarget
from desktop.export import reader
from desktop.export.clipboard_formats import ListForm
from desktop.export.widgets.export_dialog import ExportDialog
from desktop.privacy.masking import BULLETS
from desktop.twilio.types import ParticipantKind, ParticipantQuery
from tests.e2e.agent import CTRL, SHIFT, Agent
from tests.e2e.conftest import ENVIRONMENT
from tests.fake_twilio import SECRET, conversations
from tests.waiting import LONGEST_S, until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QModelIndex
    from PySide6.QtWidgets import QApplication

    from desktop.detail.widgets.tree_view import DetailTree
    from tests.fake_twilio import FakeServer, FakeTwilio

NUMBER = ParticipantQuery(ParticipantKind.ADDRESS, "+15558675310")
NAME = "Order\t1\n=1+1"


async def with_rows(agent: Agent, fake: FakeTwilio, count: int = 3) -> None:
    fake.add(NUMBER, conversations(count, conversation_friendly_name=NAME))
    await agent.look_up(NUMBER.text)
    agent.workspace.results.table.setFocus()


async def pick(agent: Agent, row: int = 0) -> None:
    agent.click_cell(row, 0)
    await until(agent.window.menu_actions.copy_json.isEnabled)


async def export_to(agent: Agent, path: Path, kind: str = "CSV, safe for spreadsheets") -> ExportDialog:
    agent.press(Qt.Key.Key_E, CTRL)
    dialog = agent.part(ExportDialog, "Export")
    agent.part(QComboBox, "Format").setCurrentText(kind)
    agent.click(agent.part(QPushButton, "Export…"))
    file_dialog(agent).fileSelected.emit(str(path))
    await until(lambda: not agent.workspace.exporting.controller.is_running)
    return dialog


async def test_rows_are_copied_as_tsv_html_and_csv_at_once(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await with_rows(agent, fake)
        agent.press(Qt.Key.Key_A, CTRL)

        agent.press(Qt.Key.Key_C, CTRL)

        lines = agent.clipboard.split("\n")
        data = QGuiApplication.clipboard().mimeData()
        table = list(csv.reader(io.StringIO(bytes(data.data("text/csv").data()).decode(), newline="")))
        shown = [column.title for column in agent.workspace.results.table.visible_columns()]
        assert [len(line.split("\t")) for line in lines] == [len(shown)] * 3
        assert [line[shown.index("Friendly name")] for line in table] == [NAME] * 3
        assert [line[shown.index("Date updated")][-1] for line in table] == ["Z"] * 3
        assert data.html().count("<tr>") == 3
        assert agent.sees("Copied 3 conversations")


async def test_headers_come_along_when_asked_for_in_the_order_shown(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await with_rows(agent, fake)
        agent.workspace.results.table.horizontalHeader().moveSection(6, 0)
        await pick(agent)

        agent.choose("Edit", "Copy with Headers")

        assert agent.clipboard.split("\n")[0].split("\t")[:2] == ["Conversation SID", "State"]
        assert len(agent.clipboard.split("\n")) == 2


async def test_sids_are_copied_one_per_line(qapp: QApplication, fake: FakeTwilio, server: FakeServer) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await with_rows(agent, fake)
        agent.press(Qt.Key.Key_A, CTRL)

        agent.press(Qt.Key.Key_C, CTRL | SHIFT)

        assert agent.clipboard.split("\n") == agent.column("Conversation SID")
        assert agent.sees("Copied 3 conversation SIDs")


async def test_one_field_of_the_selected_rows_is_copied(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await with_rows(agent, fake)
        table = agent.workspace.results.table
        await pick(agent)
        name = next(column for column in table.visible_columns() if column.key == "friendly_name")

        table.field_copy_requested.emit(name)

        assert agent.clipboard == NAME
        assert agent.sees("Copied Friendly name")


async def test_json_is_copied_as_received(qapp: QApplication, fake: FakeTwilio, server: FakeServer) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await with_rows(agent, fake)
        await pick(agent)

        agent.choose("Edit", "Copy as JSON")

        assert agent.clipboard == agent.workspace.model.conversation_at(0).raw_text()


async def test_note_command_and_link_hold_what_they_say_and_no_secret(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await with_rows(agent, fake)
        await pick(agent)

        agent.choose("Edit", "Copy Ticket Note")
        await until(lambda: "Service: Service 1 (IS" in agent.clipboard)
        note = agent.clipboard
        agent.choose("Edit", "Copy as cURL without the Secret")
        command = agent.clipboard
        agent.choose("Edit", "Copy Link to This Lookup")
        link = agent.clipboard

        assert f"Conversation: {agent.column('Conversation SID')[0]}" in note
        assert "Address=+15558675310" in shlex.split(command)
        assert f"{server.url}/v1/ParticipantConversations" in shlex.split(command)
        sid = agent.column("Conversation SID")[0]
        assert link == f"convolook://lookup?address=%2B15558675310&conversation={sid}"
        assert SECRET not in note + command + link


async def test_ctrl_c_copies_what_has_the_focus(qapp: QApplication, fake: FakeTwilio, server: FakeServer) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await with_rows(agent, fake)
        await pick(agent)
        agent.press(Qt.Key.Key_F6)
        tree = agent.workspace.detail.tree
        tree.setFocus()
        await until(lambda: line_of(tree, "State"))
        tree.setCurrentIndex(line_of(tree, "State")[0])

        agent.press(Qt.Key.Key_C, CTRL)

        assert agent.clipboard in {"active", "inactive", "closed"}


async def test_nothing_personal_is_copied_while_masked(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await with_rows(agent, fake)
        agent.press(Qt.Key.Key_P, CTRL | SHIFT)
        agent.press(Qt.Key.Key_A, CTRL)
        await until(agent.window.menu_actions.copy_json.isEnabled)
        copied = []
        QGuiApplication.clipboard().setText("before")

        for label in ("Copy", "Copy with Headers", "Copy as JSON", "Copy Ticket Note"):
            agent.choose("Edit", label)
            data = QGuiApplication.clipboard().mimeData()
            copied.append(data.text() + data.html() + bytes(data.data("text/csv").data()).decode())
        agent.choose("Edit", "Copy as cURL without the Secret")
        copied.append(agent.clipboard)
        agent.choose("Edit", "Copy Link to This Lookup")
        copied.append(agent.clipboard)

        assert "=1+1" not in "".join(copied)
        assert "5310" not in "".join(copied)
        assert BULLETS in copied[0]
        assert agent.column("Conversation SID")[0] in copied[2]
        assert agent.sees("Not copied: the link would contain the participant")


async def test_rows_are_exported_and_said_so(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, tmp_path: Path
) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await with_rows(agent, fake, 60)

        await export_to(agent, tmp_path / "x.csv")

        table = list(csv.reader(io.StringIO((tmp_path / "x.csv").read_bytes().decode("utf-8-sig"), newline="")))
        assert len(table) == 61
        assert table[0][:3] == ["Participant", "State", "Friendly name"]
        assert table[1][2] == "Order\t1\n'=1+1"
        assert agent.sees("Exported 60 conversations")
        assert not [one for one in agent.window.findChildren(ExportDialog) if one.isVisible()]


async def test_the_dialog_says_what_will_be_in_the_file(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await with_rows(agent, fake, 1200)
        await pick(agent)
        agent.click_cell(2, 0, SHIFT)

        agent.press(Qt.Key.Key_E, CTRL)

        assert agent.part(QRadioButton, "Selected (3)").isChecked()
        assert agent.part(QRadioButton, "All loaded (1000)").isEnabled()
        assert agent.sees("The file contains personal data.")
        assert agent.sees("Partial: not all conversations are loaded.")
        agent.click(agent.part(QPushButton, "Export…"))
        chosen = file_dialog(agent).selectedFiles()[0]
        assert chosen.endswith("-3-partial.csv")
        assert "5310" not in chosen


async def test_a_file_that_is_there_is_not_replaced_by_a_name_that_was_only_completed(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, tmp_path: Path
) -> None:
    (tmp_path / "x.csv").write_text("mine")
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await with_rows(agent, fake)

        dialog = await export_to(agent, tmp_path / "x")

        await until(lambda: agent.sees("A file with this name already exists."))
        assert dialog.isVisible()
        assert (tmp_path / "x.csv").read_text() == "mine"


async def test_attributes_inside_a_text_are_exported_as_their_columns_show_them_and_json_as_received(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, tmp_path: Path
) -> None:
    once = json.dumps({"tier": "gold", "order": {"lines": [1, 2]}})
    member = json.dumps({"tier": "=1+1", "order": once})
    attributes = [once, json.dumps(once), json.dumps(json.dumps(once)), member, '{"tier": null}', '"a text"', "{}"]
    rows = conversations(len(attributes))
    for place, text in enumerate(attributes):
        date = f"2026-01-{20 - place}T12:00:00Z"
        rows[place] |= {"conversation_attributes": text, "conversation_date_updated": date}
    fake.add(NUMBER, rows)
    columns = ["tier", "order", "order.order.lines[1]", "order.tier"]
    kinds = {
        "csv": "CSV, safe for spreadsheets",
        "xlsx": "XLSX, Excel workbook",
        "jsonl": "JSON Lines",
        "json": "JSON, can be reopened in Convolook",
    }
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await agent.look_up(NUMBER.text)
        for path in columns:
            agent.workspace.columns.add(path)
        shown = {title: agent.column(title) for title in columns}
        for kind, name in kinds.items():
            await export_to(agent, tmp_path / f"x.{kind}", name)
            await until(lambda: agent.window.findChild(ExportDialog) is None and agent.window.isActiveWindow())

    assert shown["tier"][:3] == ["gold"] * 3
    assert shown["order.order.lines[1]"] == ["", "", "", "2", "", "", ""]
    assert shown["order.tier"] == ["", "", "", "gold", "", "", ""]
    lines = list(csv.reader(io.StringIO((tmp_path / "x.csv").read_text(), newline="")))
    cells = (
        python_calamine.CalamineWorkbook.from_path(str(tmp_path / "x.xlsx"))
        .get_sheet_by_name("Conversations")
        .to_python()
    )
    for title, texts in shown.items():
        assert [line[lines[0].index(title)].removeprefix("'") for line in lines[1:]] == texts
        assert [line[cells[0].index(title)] for line in cells[1:]] == texts
    for file, found in (
        ("x.jsonl", [json.loads(line) for line in (tmp_path / "x.jsonl").read_text().splitlines()]),
        ("x.json", json.loads((tmp_path / "x.json").read_text())["conversations"]),
    ):
        assert sorted(one["conversation_attributes"] for one in found) == sorted(attributes), file


async def test_an_exported_file_is_opened_again_without_asking_twilio(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, tmp_path: Path
) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await with_rows(agent, fake, 60)
        await export_to(agent, tmp_path / "x.json", "JSON, can be reopened in Convolook")
        sids, asked = agent.column("Conversation SID"), len(server.lines)
        agent.workspace.forget_results()

        agent.choose("File", "Open…")
        file_dialog(agent).fileSelected.emit(str(tmp_path / "x.json"))
        await until(lambda: agent.summary.startswith("60 conversations, complete"))

        assert agent.column("Conversation SID") == sids
        assert agent.sees("These conversations come from a file of")
        assert not agent.part(QPushButton, "Load more").isEnabled()
        assert len(server.lines) == asked
        agent.choose("Edit", "Copy Link to This Lookup")
        assert agent.clipboard == f"convolook://lookup?address=%2B15558675310&conversation={sids[0]}"
        assert json.loads((tmp_path / "x.json").read_text())["convolook"]["complete"]


async def test_links_of_an_opened_file_are_not_followed(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, tmp_path: Path
) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await with_rows(agent, fake, 60)
        await export_to(agent, tmp_path / "x.json", "JSON, can be reopened in Convolook")
        file_opening = agent.workspace.file_opening
        target = LinkTarget(LinkKind.CONVERSATION, "/v1/Conversations/CH" + "1" * 32)
        links = agent.workspace.link_fetching
        asked: list[object] = []
        links.loading.connect(asked.append)

        file_opening.open_file(str(tmp_path / "x.json"))
        await until(lambda: agent.sees("These conversations come from a file of"))

        before = len(agent.application.clients.requests)
        agent.workspace.detail.link_requested.emit(target)
        await asyncio.sleep(0)

        assert asked == []
        assert len(agent.application.clients.requests) == before


async def test_a_lookup_takes_the_place_of_an_opened_file(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, tmp_path: Path
) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await with_rows(agent, fake, 60)
        await export_to(agent, tmp_path / "x.json", "JSON, can be reopened in Convolook")
        agent.workspace.file_opening.open_file(str(tmp_path / "x.json"))
        await until(lambda: agent.sees("These conversations come from a file of"))

        await agent.look_up(NUMBER.text)

        assert agent.workspace.file_opening.link_refusal is None
        assert not agent.sees("These conversations come from a file of")
        assert agent.summary.startswith("60 conversations, complete")


async def test_an_opened_file_is_a_step_of_back_and_forward(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, tmp_path: Path
) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await with_rows(agent, fake, 60)
        await export_to(agent, tmp_path / "x.json", "JSON, can be reopened in Convolook")
        file_opening, alt = agent.workspace.file_opening, Qt.KeyboardModifier.AltModifier
        file_opening.open_file(str(tmp_path / "x.json"))
        await until(lambda: agent.sees("These conversations come from a file of"))
        agent.workspace.results.filter.setText("-nonsense")
        await until(lambda: agent.workspace.model.is_filtered)
        agent.workspace.results.table.selectRow(5)
        other = ParticipantQuery(ParticipantKind.IDENTITY, "alice")
        fake.add(other, conversations(3))
        agent.workspace.results.clear_filter()
        await agent.look_up("alice")
        asked = len(server.lines)

        agent.press(Qt.Key.Key_Left, alt)

        assert agent.sees("These conversations come from a file of")
        assert agent.summary.startswith("60 conversations, complete")
        assert file_opening.opened is not None
        assert not agent.part(QPushButton, "Load more").isEnabled()
        assert agent.workspace.results.table.chosen_rows() == [5]
        agent.press(Qt.Key.Key_Left, alt)
        assert not agent.sees("These conversations come from a file of")
        assert file_opening.link_refusal is None
        agent.press(Qt.Key.Key_Right, alt)
        assert agent.sees("These conversations come from a file of")
        agent.press(Qt.Key.Key_Right, alt)
        assert agent.summary.startswith("3 conversations, complete")
        assert len(server.lines) == asked


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Block the reading of a file until this event is set."""
    go_on, read = threading.Event(), reader.read

    def slowly(path: Path) -> reader.ExportedFile:
        go_on.wait(LONGEST_S)
        return read(path)

    monkeypatch.setattr(reader, "read", slowly)
    yield go_on
    go_on.set()


async def test_a_file_that_is_still_being_read_never_gets_into_a_newer_lookup(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, tmp_path: Path, held: threading.Event
) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await with_rows(agent, fake, 60)
        await export_to(agent, tmp_path / "x.json", "JSON, can be reopened in Convolook")
        agent.workspace.file_opening.open_file(str(tmp_path / "x.json"))
        assert agent.sees("Opening the file…")

        other = ParticipantQuery(ParticipantKind.IDENTITY, "alice")
        fake.add(other, conversations(3))
        agent.workspace.lookups.look_up((other,))
        await agent.until_ended()
        held.set()
        await agent.workspace.file_opening.aclose()

        assert agent.summary.startswith("3 conversations, complete")
        assert not agent.sees("Opening the file…")
        assert not agent.sees("These conversations come from a file of")
        assert agent.workspace.file_opening.link_refusal is None


async def test_another_account_lets_go_of_a_file_that_is_being_read(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, tmp_path: Path, held: threading.Event
) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await with_rows(agent, fake, 60)
        await export_to(agent, tmp_path / "x.json", "JSON, can be reopened in Convolook")
        agent.workspace.file_opening.open_file(str(tmp_path / "x.json"))

        agent.session.accounts.enter_demo()
        held.set()
        await agent.workspace.file_opening.aclose()

        assert agent.workspace.model.loaded == 0
        assert not agent.sees("Opening the file…")


async def test_a_window_may_be_closed_while_a_file_is_being_read(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, tmp_path: Path, held: threading.Event
) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await with_rows(agent, fake, 60)
        await export_to(agent, tmp_path / "x.json", "JSON, can be reopened in Convolook")
        agent.workspace.file_opening.open_file(str(tmp_path / "x.json"))
        await asyncio.sleep(0)

        agent.window.close()
        held.set()


async def test_a_file_that_takes_too_long_is_given_up_in_words(
    qapp: QApplication, server: FakeServer, tmp_path: Path, held: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.window.file_opening._LIMIT_S", 0.01)
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        agent.workspace.file_opening.open_file(str(tmp_path / "x.json"))

        await until(lambda: agent.sees("The file was not opened"))

        assert not agent.sees("Opening the file…")


async def test_a_file_that_is_none_of_ours_changes_nothing(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, tmp_path: Path
) -> None:
    (tmp_path / "x.json").write_text('{"conversations": []}')
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await with_rows(agent, fake)

        agent.workspace.file_opening.open_file(str(tmp_path / "x.json"))
        await until(lambda: agent.sees("The file was not exported by Convolook as JSON."))

        assert agent.summary.startswith("3 conversations, complete")


def line_of(tree: DetailTree, name: str) -> list[QModelIndex]:
    model, flags = tree.model(), Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
    return model.match(model.index(0, 0), Qt.ItemDataRole.DisplayRole, name, 1, flags) if model.rowCount() else []


def file_dialog(agent: Agent) -> QFileDialog:
    found = agent.window.findChild(QFileDialog)
    assert found is not None
    return found


async def test_workbook_holds_the_rows_and_who_was_looked_up(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, tmp_path: Path
) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await with_rows(agent, fake, 60)
        await export_to(agent, tmp_path / "x.xlsx", "XLSX, Excel workbook")

        book = python_calamine.CalamineWorkbook.from_path(str(tmp_path / "x.xlsx"))
        lines = book.get_sheet_by_name("Conversations").to_python()
        assert len(lines) == 61
        assert lines[0][:2] == ["Participant", "State"]
        assert lines[1][0] == NUMBER.text
        assert book.sheet_names == ["Conversations", "About"]


async def test_values_of_a_column_are_copied_quoted_between_commas(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await with_rows(agent, fake)
        await pick(agent)
        agent.workspace.results.table.selectAll()
        column = next(one for one in agent.workspace.model.columns if one.key == "state")
        agent.workspace.results.table.list_copy_requested.emit(column, ListForm.QUOTED)

        await until(lambda: QGuiApplication.clipboard().text().startswith("'"))
        assert QGuiApplication.clipboard().text().count(", ") == 2


async def test_selected_rows_are_compared_in_the_place_of_the_detail(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await with_rows(agent, fake)
        await pick(agent)
        agent.click_cell(1, 0, SHIFT)
        await until(agent.window.menu_actions.compare.isEnabled)
        before = agent.workspace.panes.sizes()
        agent.window.menu_actions.compare.trigger()
        table = agent.part(QTableView, "Compare Conversations")

        assert table.model().columnCount() == 3
        assert agent.workspace.panes.sizes()[1] > before[1]
        agent.press(Qt.Key.Key_Escape)
        await until(lambda: not table.isVisible())
        assert agent.workspace.panes.sizes() == before
