"""What is hidden, forgotten and cleared: masking everywhere, recent lookups, idle results, the clipboard."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QMimeData, QModelIndex, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction, QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QPushButton, QWidget

from desktop.detail.link_targets import target_of_path
from desktop.detail.transcript_export import TranscriptFormat
from desktop.privacy.masking import BULLETS
from desktop.results.widgets.message_bar import MessageBar
from desktop.runtime.paths import settings_file
from desktop.runtime.records import replace
from desktop.twilio.types import ParticipantKind, ParticipantQuery
from tests.e2e.agent import CTRL, SHIFT, Agent
from tests.e2e.conftest import ENVIRONMENT
from tests.e2e.signing_in import choose_setting, sign_in
from tests.fake_twilio import conversations, sid
from tests.moved_clocks import MovedClocks
from tests.waiting import until, until_in_front

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.fake_twilio import FakeServer, FakeTwilio, Row

SECRET_WORD = "zebra"
"""Stands in everything personal; whatever contains it has leaked."""
NUMBER = ParticipantQuery(ParticipantKind.IDENTITY, f"{SECRET_WORD}-mary")
_ROLES = [role.value for role in Qt.ItemDataRole if role.value < Qt.ItemDataRole.UserRole.value]
_TEXTS = [
    QAccessible.Text.Name,
    QAccessible.Text.Description,
    QAccessible.Text.Value,
    QAccessible.Text.Help,
    QAccessible.Text.Accelerator,
]


def marked_rows(number: int) -> list[Row]:
    """Return rows whose every personal value holds the word."""
    rows = conversations(number, text=NUMBER.text)
    for place, row in enumerate(rows):
        row["participant_identity"] = NUMBER.text
        row["conversation_friendly_name"] = f"{SECRET_WORD} name {place}"
        row["conversation_unique_name"] = f"{SECRET_WORD}-unique-{place}"
        row["conversation_created_by"] = f"{SECRET_WORD}-creator"
        row["conversation_attributes"] = json.dumps({f"{SECRET_WORD}_key": {"deep": [f"{SECRET_WORD} value", place]}})
        row["participant_messaging_binding"] = {
            "type": "whatsapp",
            "address": f"whatsapp:{SECRET_WORD}",
            "proxy_address": f"whatsapp:{SECRET_WORD}-proxy",
            "name": f"{SECRET_WORD} profile",
        }
    return rows


def leaks(agent: Agent) -> set[str]:
    """Return where the word is in everything that can be seen, heard or read out."""
    found = set()
    for where, text in everything(agent):
        if SECRET_WORD in text.lower():
            found.add(f"{where}: {text[:80]}")
    return found


def everything(agent: Agent) -> Iterator[tuple[str, str]]:
    """Yield each text there is, with its place."""
    objects: list[QObject] = [agent.window, *agent.window.findChildren(QObject)]
    for one in objects:
        where = f"{type(one).__name__} {one.objectName()}"
        for getter in ("text", "toPlainText", "title", "windowTitle", "placeholderText", "toolTip", "statusTip"):
            yield from read(one, where, getter)
        for getter in ("whatsThis", "accessibleName", "accessibleDescription", "displayText", "currentText"):
            yield from read(one, where, getter)
        if isinstance(one, QWidget):
            yield from heard(one, where)
        if isinstance(one, QAbstractItemView) and one.model() is not None:
            yield from told(one.model(), QModelIndex(), where)
        if isinstance(one, QAction):
            yield where, one.iconText()
    copied: QMimeData | None = QGuiApplication.clipboard().mimeData()
    if copied is None:
        return
    for name in copied.formats():
        yield f"clipboard {name}", bytes(copied.data(name).data()).decode("utf-8", "replace")


def read(one: QObject, where: str, getter: str) -> Iterator[tuple[str, str]]:
    """Call a getter that widgets of many kinds have, and yield its texts."""
    method = getattr(one, getter, None)
    if not callable(method):
        return
    try:
        found: Any = method()
    except TypeError:
        return
    if isinstance(found, str):
        yield f"{where}.{getter}", found


def heard(widget: QWidget, where: str) -> Iterator[tuple[str, str]]:
    """Yield a widget's texts for screen readers, and the text that they may walk through."""
    interface: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(widget)
    if interface is None or not interface.isValid():
        return
    for kind in _TEXTS:
        yield f"{where} accessible {kind.name}", interface.text(kind)
    text = interface.textInterface()
    if text is not None:
        yield f"{where} accessible text", text.text(0, text.characterCount())


def told(model: QAbstractItemModel, parent: QModelIndex, where: str, depth: int = 0) -> Iterator[tuple[str, str]]:
    """Yield every text of every role of a model, its headers and its branches."""
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    for section in range(columns if depth == 0 else 0):
        for role in _ROLES:
            yield f"{where} header", str(model.headerData(section, Qt.Orientation.Horizontal, role))
    if model.canFetchMore(parent):
        model.fetchMore(parent)
    for row in range(min(model.rowCount(parent), 60)):
        for column in range(columns):
            index = model.index(row, column, parent)
            for role in _ROLES:
                found = model.data(index, role)
                if isinstance(found, str):
                    yield f"{where} {role} at {row}, {column}", found
        if depth < 6:
            yield from told(model, model.index(row, 0, parent), where, depth + 1)


def personal(agent: Agent) -> bool:
    """Return whether the values inside the attributes are readable now."""
    return any(f"{SECRET_WORD} value" in text for _, text in everything(agent))


async def test_masking_leaves_nothing_personal_anywhere(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(NUMBER, marked_rows(5))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await until(lambda: agent.has_workspace)
        await choose_setting(agent, "Recent lookups", "Until I quit")
        await agent.look_up(NUMBER.text)
        agent.workspace.detail.column_requested.emit(f"{SECRET_WORD}_key.deep")
        for column in ("Unique name", "Created by", "Address", "Identity"):
            agent.choose("View", "Columns", column)
        agent.click_cell(1, 1)
        await until(lambda: personal(agent))
        agent.window.menu_actions.recent.aboutToShow.emit()
        assert len(leaks(agent)) > 50

        agent.choose("View", "Mask Personal Data")
        agent.window.menu_actions.recent.aboutToShow.emit()
        agent.window.menu_actions.columns.aboutToShow.emit()
        QGuiApplication.clipboard().clear()
        agent.workspace.results.table.setFocus()
        agent.workspace.results.table.selectAll()
        agent.choose("Edit", "Copy with Headers")
        assert BULLETS in agent.clipboard
        assert leaks(agent) == set()
        for what in ("Copy as JSON", "Copy Ticket Note", "Copy as cURL without the Secret"):
            agent.choose("Edit", what)
            assert SECRET_WORD not in agent.clipboard, what
        agent.click_cell(1, 1)
        agent.workspace.detail._tabs.setCurrentIndex(1)
        assert leaks(agent) == set()

        assert "Personal data masked" in agent.session.status.masking.text()
        assert agent.application.settings.preferences.masked
        agent.choose("View", "Mask Personal Data")
        assert agent.session.status.masking.text() == "Personal data visible"
        assert f"{SECRET_WORD} name 1" in "\n".join(agent.column("Friendly name"))


async def test_masking_leaves_nothing_personal_in_transcript_comparison_and_their_copies(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(NUMBER, marked_rows(3))
    media = [{"filename": f"{SECRET_WORD}.jpg", "content_type": "image/jpeg", "size": 1}]
    said = {"sid": sid("IM", 1), "author": f"{SECRET_WORD}-mary", "body": f"I am {SECRET_WORD}", "media": media}
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await until(lambda: agent.has_workspace)
        await agent.look_up(NUMBER.text)
        detail = agent.workspace.detail
        agent.click_cell(1, 1)
        sid_shown = agent.workspace.results.table.selected_conversations()[0].conversation_sid
        await until(lambda: agent.sees(str(sid_shown)))
        detail.set_messages_allowed(True)
        fake.add_list(f"/v1/Conversations/{sid_shown}/Messages", [said])
        detail.tree.link_requested.emit(target_of_path(f"/v1/Conversations/{sid_shown}/Messages"))
        await until(lambda: detail.messages.view.model.rowCount() == 1)
        assert len(leaks(agent)) > 10

        agent.choose("View", "Mask Personal Data")
        detail.messages.view.copy_all()
        assert leaks(agent) == set()
        assert SECRET_WORD not in agent.clipboard
        assert BULLETS in agent.clipboard
        for form in TranscriptFormat:
            assert SECRET_WORD not in detail.messages.view.text(form)

        agent.click_cell(2, 1, SHIFT)
        await until(lambda: detail.can_compare)
        detail.compare()
        detail.comparison.view.model.set_only_differences(False)
        detail.comparison.view.copy()
        assert detail.comparison.view.model.rowCount() > 5
        assert leaks(agent) == set()
        assert SECRET_WORD not in agent.clipboard


async def test_masking_is_remembered_and_hides_page_and_field_from_the_first_paint(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await until(lambda: agent.has_workspace)
        await until_in_front(agent.window)
        agent.press(Qt.Key.Key_P, CTRL | SHIFT)
        assert agent.session.masking.value.active

    QGuiApplication.clipboard().clear()
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        agent.session.bar.fill(NUMBER.kind, NUMBER.text)
        assert leaks(agent) == set()
        agent.press(Qt.Key.Key_Return)
        await agent.until_ended()

        assert agent.sees("Nothing found")
        assert leaks(agent) == set()


async def test_the_demo_page_is_masked_too(qapp: QApplication) -> None:
    async with Agent.start(demo=True) as agent:
        await until(lambda: agent.has_workspace)
        QGuiApplication.clipboard().clear()
        assert "+14155550142" in "\n".join(text for _, text in everything(agent))

        agent.choose("View", "Mask Personal Data")

        # Labels with the same example in them explain what can be typed; nobody's number.
        found = {where for where, text in everything(agent) if "+14155550142" in text}
        assert {where for where in found if not where.startswith("TextLabel")} == set()


async def test_one_switch_masks_every_window(qapp: QApplication, server: FakeServer) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await until(lambda: agent.has_workspace)
        other = agent.application.open_window(agent.application.parsed.start_request)
        await until(lambda: other.workspace is not None)

        agent.choose("View", "Mask Personal Data")

        assert other.masking.value.active
        assert other.window.menu_actions.mask.isChecked()


async def test_rows_are_revealed_one_by_one_until_the_switch_is_used_again(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(NUMBER, marked_rows(3))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await agent.look_up(NUMBER.text)
        agent.choose("View", "Mask Personal Data")
        agent.click_cell(1, 1)
        await until(agent.window.menu_actions.reveal.isEnabled)

        agent.choose("View", "Reveal Selected Rows")
        assert [text == BULLETS for text in agent.column("Friendly name")] == [True, False, True]
        agent.choose("View", "Mask Personal Data")
        agent.choose("View", "Mask Personal Data")

        assert agent.column("Friendly name") == [BULLETS] * 3


async def test_recent_lookups_stay_on_disk_if_wanted_until_settings_clear_them(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    file = settings_file().with_name("recent.json")
    async with Agent.start(server=server.url) as agent:
        sign_in(agent)
        await choose_setting(agent, "Recent lookups", "Kept on this computer")
        await agent.look_up(NUMBER.text)
        assert SECRET_WORD in file.read_text()

    async with Agent.start(server=server.url) as agent:
        await until(lambda: agent.has_workspace)
        menu = agent.window.menu_actions.recent
        menu.aboutToShow.emit()
        assert menu.actions()[0].text() == f"Identity {NUMBER.text}"
        agent.choose("Edit", "Settings…")
        agent.click(agent.part(QPushButton, "Clear recent lookups"))

        assert not file.exists()
        menu.aboutToShow.emit()
        assert menu.actions()[0].text() == "None yet"


async def test_sign_out_forgets_the_accounts_recent_lookups(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    async with Agent.start(server=server.url) as agent:
        account = sign_in(agent)
        await choose_setting(agent, "Recent lookups", "Until I quit")
        await agent.look_up(NUMBER.text)

        agent.session.accounts.signed_out.emit()

        assert agent.application.privacy.recent.of(account) == []
        assert agent.workspace.model.loaded == 0


@pytest.fixture
def clocks(monkeypatch: pytest.MonkeyPatch) -> MovedClocks:
    clocks = MovedClocks()
    for module in MovedClocks.MODULES:
        monkeypatch.setattr(module, "time", clocks)
    return clocks


async def test_results_are_cleared_when_nobody_is_there(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, clocks: MovedClocks
) -> None:
    fake.add(NUMBER, marked_rows(3))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await agent.look_up(NUMBER.text)
        await choose_setting(agent, "Clear results", "After 5 min")
        for _ in range(2):  # each of them begins the time anew
            clocks.pass_s(280, 0)
            agent.press(Qt.Key.Key_Down)
        await asyncio.sleep(0)
        assert agent.workspace.model.loaded == 3

        clocks.pass_s(0, 8 * 3600)  # a night
        agent.press(Qt.Key.Key_Down)
        await until(lambda: agent.workspace.model.loaded == 0)

        assert SECRET_WORD not in agent.texts()
        assert agent.session.bar.current_query is None
        assert agent.sees("Results cleared after 5 min")
        await agent.look_up(NUMBER.text)
        await choose_setting(agent, "Clear results", "Never")
        clocks.pass_s(0, 8 * 3600)
        agent.press(Qt.Key.Key_Down)
        assert agent.application.privacy._idle._limit.left_s is None
        assert agent.workspace.model.loaded == 3


async def test_what_was_copied_leaves_the_clipboard_in_time_and_at_the_end(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, clocks: MovedClocks
) -> None:
    fake.add(NUMBER, marked_rows(3))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await agent.look_up(NUMBER.text)
        await choose_setting(agent, "Clear the clipboard", "After 15 s")
        agent.click_cell(1, 1)
        agent.choose("Edit", "Copy as JSON")
        assert SECRET_WORD in agent.clipboard

        clocks.pass_s(5, 3600)
        agent.application.privacy._clipboard._timer.hurry()
        await until(lambda: agent.clipboard == "")
        assert agent.sees("Cleared the clipboard")
        agent.choose("Edit", "Copy as JSON")
        assert SECRET_WORD in agent.clipboard

    assert QGuiApplication.clipboard().text() == ""


async def test_masking_at_start_beats_how_it_was_left(qapp: QApplication, server: FakeServer) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await choose_setting(agent, "Mask personal data at start", True)
        assert not agent.session.masking.value.active

    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        assert agent.session.masking.value.active
        settings = agent.application.settings
        settings.set_preferences(replace(settings.preferences, mask_at_start=False, masked=False))


async def test_a_message_never_repeats_what_was_typed(qapp: QApplication, server: FakeServer) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await agent.look_up(NUMBER.text)

        for strip in agent.window.findChildren(MessageBar):
            assert SECRET_WORD not in "".join(text for _, text in read(strip.sentence, "", "text"))
        assert SECRET_WORD not in agent.window.windowTitle()
