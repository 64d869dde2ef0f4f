"""What scripts and screen readers rely on: names, roles, menus, keys, titles and exit statuses."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QMenu, QPushButton, QTableView

from desktop.runtime.records import replace
from desktop.settings.preferences import Preferences
from desktop.startup.command_line import StartRequest
from desktop.twilio.types import ParticipantKind, ParticipantQuery
from tests.e2e.agent import Agent
from tests.e2e.conftest import ENVIRONMENT
from tests.e2e.signing_in import sign_in
from tests.fake_twilio import FakeServer, FakeTwilio, conversations
from tests.program import Program
from tests.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterator

ALICE = ParticipantQuery(ParticipantKind.IDENTITY, "alice")
MENUS = {
    "File": ["New Window", "Export…", "Close", "Quit"],
    "Edit": [
        "Copy",
        "Copy with Headers",
        "Copy Conversation SID",
        "Copy as JSON",
        "Select All",
        "Find in Results",
        "Settings…",
    ],
    "View": ["Columns", "Time", "Detail Pane", "Mask Personal Data", "Zoom In", "Zoom Out", "Actual Size"],
    "Lookup": ["Focus Search", "Look Up", "Stop", "Refresh", "Load More", "Load All"],
    "Account": ["Accounts…", "Sign Out"],
    "Help": ["Keyboard Shortcuts", "Copy Diagnostics", "About"],
}
KEYS = {
    "Ctrl+L": "Focus Search",
    "Ctrl+1": "Identity",
    "Ctrl+2": "Address",
    "F5": "Refresh",
    "Ctrl+F": "Find in Results",
    "Ctrl+C": "Copy",
    "Ctrl+Shift+C": "Copy Conversation SID",
    "Ctrl+E": "Export…",
    "Ctrl+Shift+P": "Mask Personal Data",
    "Ctrl+,": "Settings…",
    "Ctrl+N": "New Window",
    "Ctrl+W": "Close",
    "Ctrl+Q": "Quit",
    "Ctrl++": "Zoom In",
    "Ctrl+-": "Zoom Out",
    "Ctrl+0": "Actual Size",
    "F1": "Keyboard Shortcuts",
    "F6": "Next Pane",
    "Shift+F6": "Previous Pane",
}
ROLE = QAccessible.Role
PARTS = {
    (ROLE.RadioButton, "Identity"),
    (ROLE.RadioButton, "Address"),
    (ROLE.EditableText, "Participant"),
    (ROLE.Button, "Look up"),
    (ROLE.Button, "Stop"),
    (ROLE.Table, "Conversations"),
    (ROLE.EditableText, "Filter"),
    (ROLE.Button, "Load more"),
    (ROLE.Button, "Load all"),
    (ROLE.PageTab, "Details"),
    (ROLE.PageTab, "Raw"),
    (ROLE.Tree, "Details"),
    (ROLE.Button, "Copy conversation SID"),
    (ROLE.CheckBox, "active 1"),
    (ROLE.CheckBox, "closed 1"),
    (ROLE.CheckBox, "Chat 3"),
}


def plain(text: str) -> str:
    return text.replace("&", "")


def seen(agent: Agent) -> Iterator[tuple[QAccessible.Role, str]]:
    waiting = [QAccessible.queryAccessibleInterface(agent.window)]
    while waiting:
        one = waiting.pop()
        if one.state().invisible:
            continue
        yield one.role(), one.text(QAccessible.Text.Name)
        if one.role() not in {ROLE.Table, ROLE.Tree}:
            waiting += [one.child(place) for place in reversed(range(one.childCount()))]


async def test_parts_are_found_by_role_and_name(qapp: QApplication, fake: FakeTwilio, server: FakeServer) -> None:
    fake.add(ALICE, conversations(3, text="alice"))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await agent.look_up("alice")

        assert set(seen(agent)) >= PARTS


async def test_screen_readers_walk_the_parts_in_the_order_of_work(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(ALICE, conversations(3, text="alice"))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await agent.look_up("alice")

        names = ["Participant", agent.summary, "Filter", "active 1", "Timeline", "Conversations", "Raw", "Details"]
        walked = [name for _role, name in seen(agent) if name in names]

        assert [name for name in dict.fromkeys(walked) if name != "Details"] == names[:-1]
        assert walked[-1] == "Details"


async def test_a_combo_box_follows_its_label(qapp: QApplication) -> None:
    async with Agent.start(demo=True) as agent:
        parts = agent.session.bar.children()
        for label in (one for one in parts if isinstance(one, QLabel) and one.text() in {"Account", "Service"}):
            box = parts[parts.index(label) + 1]
            assert isinstance(box, QComboBox)
            assert label.buddy() is box


async def test_menus_hold_every_label_in_its_order(qapp: QApplication) -> None:
    async with Agent.start(demo=True) as agent:
        bar = agent.window.menuBar()
        assert [plain(one.text()) for one in bar.actions()] == list(MENUS)
        for top in bar.actions():
            menu = top.menu()
            assert isinstance(menu, QMenu)
            labels = [plain(one.text()) for one in menu.actions()]
            assert [one for one in labels if one in MENUS[plain(top.text())]] == MENUS[plain(top.text())]


async def test_every_key_belongs_to_its_action(qapp: QApplication) -> None:
    async with Agent.start(demo=True) as agent:
        found: dict[str, list[str]] = {}
        for action in agent.window.findChildren(QAction):
            for key in action.shortcuts():
                portable = key.toString(QKeySequence.SequenceFormat.PortableText)
                found.setdefault(portable, []).append(plain(action.text()))

        assert {key: found.get(key) for key in KEYS} == {key: [label] for key, label in KEYS.items()}


@contextmanager
def opened(agent: Agent, menu: str) -> Iterator[dict[str, bool]]:
    """Open a menu and give its labels with whether they are enabled."""
    top = next(one.menu() for one in agent.window.menuBar().actions() if plain(one.text()) == menu)
    assert isinstance(top, QMenu)
    top.aboutToShow.emit()
    yield {plain(one.text()): one.isEnabled() for one in top.actions()}
    top.aboutToHide.emit()


async def test_an_open_menu_enables_what_has_an_object(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(ALICE, conversations(3, text="alice"))
    of_rows = ("Copy with Headers", "Copy Conversation SID", "Copy Ticket Note", "Copy as JSON")
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await until(lambda: agent.has_workspace)
        with opened(agent, "Edit") as enabled:
            assert not any(enabled[label] for label in (*of_rows, "Copy"))
        with opened(agent, "File") as enabled:
            assert not enabled["Open in New Window"]
        with opened(agent, "Lookup") as enabled:
            assert not enabled["Look Up"]
            assert not enabled["Look Up Suggested Form"]

        await agent.look_up("alice")
        with opened(agent, "Edit") as enabled:
            assert all(enabled[label] for label in of_rows)
            assert not enabled["Copy"]
        with opened(agent, "Lookup") as enabled:
            assert enabled["Look Up"]
            assert not enabled["Look Up Suggested Form"]
        agent.workspace.results.table.setFocus()
        with opened(agent, "Edit") as enabled:
            assert enabled["Copy"]
        with opened(agent, "File") as enabled:
            assert enabled["Open in New Window"]

        agent.type("+1 (415) 555-2671")
        with opened(agent, "Lookup") as enabled:
            assert enabled["Look Up"]
            assert enabled["Look Up Suggested Form"]
        agent.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        with opened(agent, "Edit") as enabled:
            assert enabled["Copy"]


async def test_an_unknown_account_is_said_and_nobody_is_asked_instead(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    start_request = StartRequest(ParticipantKind.IDENTITY, "alice", None, "Nobody", search=True)
    async with Agent.start(server=server.url, start_request=start_request, **ENVIRONMENT) as agent:
        await until(lambda: agent.sees("No account named Nobody."))

        assert agent.session.bar.current_query == ALICE
        assert agent.summary == ""
    assert fake.asked == []


async def test_a_second_start_may_choose_the_account(qapp: QApplication) -> None:
    async with Agent.start() as agent:
        await until(lambda: agent.has_workspace)
        sign_in(agent, "One")
        sign_in(agent, "Two")

        agent.application.take(StartRequest(account="one"))
        assert agent.window.windowTitle() == "One – Convolook"

        agent.application.take(StartRequest(ParticipantKind.IDENTITY, "alice", account="two", from_link=True))
        assert agent.window.windowTitle() == "One – Convolook"
        switch = agent.part(QPushButton, "Switch to Two")
        assert switch.isVisible()

        agent.click(switch)
        await until(lambda: agent.window.windowTitle() == "Two – Convolook")
        agent.application.take(StartRequest(ParticipantKind.IDENTITY, "bob", account="TWO", from_link=True))
        assert agent.session.bar.current_query == ParticipantQuery(ParticipantKind.IDENTITY, "bob")
        assert not switch.isVisible()


async def test_a_new_name_of_the_account_shows_at_once_and_keeps_the_rows(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(ALICE, conversations(3, text="alice"))
    async with Agent.start(server=server.url) as agent:
        account = sign_in(agent, "One")
        await agent.look_up("alice")

        stored = agent.application.stored_accounts
        stored.save(replace(account, name="Uno"), "One")

        assert agent.window.windowTitle() == "Uno – Convolook"
        assert stored.last_name == "Uno"
        assert agent.part(QTableView, "Conversations").model().rowCount() == 3


async def test_buttons_have_the_size_of_the_zoom_from_its_first_step_on(qapp: QApplication) -> None:
    async with Agent.start(demo=True) as agent:
        button = agent.part(QPushButton, "Look up")
        before = button.size()
        agent.application.settings.set_preferences(Preferences(zoom=150))

        await until(lambda: button.size() != before)
        assert button.size() == button.sizeHint()


@pytest.mark.parametrize("arguments", [("--demo",), ("--self-test",)])
def test_a_program_that_cannot_show_a_window_says_so_in_one_line(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    with Program(tmp_path, *arguments, QT_QPA_PLATFORM="nonsense") as program:
        ended = program.wait()

    assert ended.status == 1
    assert ended.output == ""
    assert ended.errors.startswith("convolook: Qt cannot show a window here")
    assert ended.errors.count("\n") == 1


def test_a_report_that_cannot_be_written_is_said_in_one_line(tmp_path: Path) -> None:
    with Program(tmp_path, f"--self-test={tmp_path / 'none' / 'report.json'}") as program:
        ended = program.wait()

    assert ended.status == 1
    assert ended.errors == "convolook: the report cannot be written (No such file or directory)\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full")
@pytest.mark.parametrize(
    ("output", "reason"),
    [(">/dev/full", "the report cannot be written (No space left on device)"), (">&-", "there is no standard output")],
)
def test_a_report_that_standard_output_does_not_take_is_said_in_one_line(
    tmp_path: Path, output: str, reason: str
) -> None:
    with Program(tmp_path, "--self-test", wrapper=f'exec "$@" {output}') as program:
        ended = program.wait()

    assert ended.status == 1
    assert ended.errors.startswith(f"convolook: {reason}")
    assert ended.errors.count("\n") == 1
