"""Every window, page and dialog of the program, one after the other in one program, to be looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from desktop.accounts.credential_store import CredentialStoreError, StoreProblem
from desktop.accounts.keyring_messages import explain_not_saved
from desktop.accounts.outcomes import ConnectionFailure
from desktop.detail.link_targets import LinkKind
from desktop.detail.widgets.tab_row import DETAILS, RAW
from desktop.export.widgets.export_dialog import ExportDialog
from desktop.export.writer import ExportProblem
from desktop.lookup.list_reader import ListProblem
from desktop.lookup.widgets.service_dialog import ServiceDialog
from desktop.settings.policy import Forbidden, Policy
from desktop.twilio.errors import ApiError
from desktop.twilio.types import ParticipantKind
from desktop.window import dialogs
from desktop.window.widgets.dialogs import AboutDialog, CrashDialog
from tests.e2e.agent import CTRL, Agent
from tests.waiting import until

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from PySide6.QtWidgets import QWidget

WHATSAPP, MANY = "whatsapp:+14155550142", "warehouse-bot"
PASTED = {
    "messy number": "\u202a(415)\u00a0555-0142\u202c ",
    "number with a suffix": "+49 171 1234567 / 2",
    "SID": "CH" + "3b0932eb74a8e407676632feabbe36a4",
    "SID that is no participant": "AC" + "3b0932eb74a8e407676632feabbe36a4",
    "several": "+14155550142, +14155550143; ines.okafor",
}
LIST = "+14155550142\n(415) 555-0143\nines.okafor\n+14155550142\n2024-11-23\n"
STRICT = Policy(is_there=True, force_masking=True, forbidden=frozenset(Forbidden), clear_results_after_min=5)
REPORT = "Traceback\n  File convolook.py, line 1\nValueError\n" * 12


async def first_pages(agent: Agent) -> AsyncIterator[tuple[str, QWidget]]:
    """Yield what a window without any account shows; at the end the demo account is chosen."""
    window = agent.window
    await until(lambda: agent.has_workspace)
    yield "first start", window
    agent.workspace.results.show_notice(lambda: explain_not_saved(CredentialStoreError(StoreProblem.LOCKED)))
    yield "notice at the start", window
    agent.workspace.results.message_bar.dismiss.click()
    agent.click(agent.session.start.try_demo)
    await until(lambda: agent.session.accounts.current is not None)
    yield "demo's start", window
    agent.session.start.set_mode("ready", "Larkspur Support Europe, second team")
    yield "start with an account", window
    agent.session.start.set_mode("demo")


async def under_policy(agent: Agent) -> AsyncIterator[tuple[str, QWidget]]:
    """Yield what differs where the organisation forbids all that it can; the program was started with ``STRICT``."""
    await until(lambda: agent.has_workspace)
    yield "first start", agent.window
    settings = dialogs.show_settings(agent.window, agent.application.services)
    yield "settings", settings
    shut(settings)
    accounts = dialogs.show_accounts(agent.window, agent.session.accounts, agent.application.services)
    accounts.add_account()
    yield "new account", accounts
    shut(accounts)


async def states(agent: Agent) -> AsyncIterator[tuple[str, QWidget]]:
    """Yield the states of the window, on the demo account."""
    window, space = agent.window, agent.workspace
    bar = agent.session.bar
    await agent.look_up(WHATSAPP)
    await choose_row(agent, 2)
    yield "results", window
    space.panes.open_detail()
    yield "detail", window
    tabs = space.detail._tab_row.tabs
    tabs.setCurrentIndex(RAW)
    yield "raw", window
    tabs.setCurrentIndex(DETAILS)
    space.panes.leave_detail()
    space.detail.find()
    yield "find bar", window
    agent.press(Qt.Key.Key_Escape)
    for name, text in {"filter": "order updated:<90d", "odd filter": "created:>nonsense", "no matches": "zzzz"}.items():
        space.results.filter.setText(text)
        await until(lambda: space.model.is_filtered or name == "odd filter")  # noqa: B023
        space.results.filter.setFocus()
        yield name, window
    space.results.clear_filter()
    await until(space.results.table.isVisible)
    async for place in behind_links(agent):
        yield place
    agent.click_cell(2, 1)
    agent.click_cell(5, 1, CTRL)
    await until(lambda: space.detail.can_compare)
    yield "several rows", window
    space.detail.compare()
    yield "compare", window
    space.detail.end_comparing()
    window.menu_actions.mask.trigger()
    yield "masked", window
    window.menu_actions.mask.trigger()
    space.results.show_notice(lambda: explain_not_saved(CredentialStoreError(StoreProblem.LOCKED)))
    yield "notice", window
    space.exporting._finished(312)
    yield "exported", window
    for name, text in PASTED.items():
        agent.paste(text)
        yield name, window
    async for place in opened(agent):
        yield place
    for name, text in {"broke off": "error-cut", "refused": "error-401", "nothing found": "+442079460958"}.items():
        await agent.look_up(text)
        yield name, window
    for name, text in {"Twilio is busy": "error-429", "many rows": MANY}.items():
        bar.set_kind(ParticipantKind.IDENTITY)
        agent.type(text)
        agent.press(Qt.Key.Key_Return)
        await until(lambda: space.results.message_bar.isVisible() or space.model.loaded > 0)
        yield name, window
        agent.press(Qt.Key.Key_Escape)
        await agent.until_ended()
    async for place in wider_lookups(agent):
        yield place


async def opened(agent: Agent) -> AsyncIterator[tuple[str, QWidget]]:
    """Yield a conversation that was opened by its SID, and one that is not there."""
    for name, sid in {"opened conversation": PASTED["SID"], "no such conversation": "CH" + "0" * 32}.items():
        agent.type(sid)
        agent.press(Qt.Key.Key_Return)
        await until(lambda: (step := agent.workspace.detail._links.step) is not None and not step.is_loading)
        yield name, agent.window


async def wider_lookups(agent: Agent) -> AsyncIterator[tuple[str, QWidget]]:
    """Yield what a lookup of all forms and one of all services lead to."""
    window, space, bar = agent.window, agent.workspace, agent.session.bar
    bar.fill(None, "+14155550142")
    bar._every.setChecked(True)
    bar.look_up()
    await until(lambda: space.lookup.state.jobs_total > 1 and not space.lookup.state.is_loading)
    yield "all forms", window
    bar._every.setChecked(False)
    many = space.many.ask()
    many.show_texts(tuple(LIST.split("\n")))
    many._ask()
    await until(lambda: space.lookup.state.many is not None and not space.lookup.state.is_loading)
    yield "looked up many", window
    space.results.nothing.all_services_requested.emit()
    await agent.until_ended()
    yield "all services", window


async def behind_links(agent: Agent) -> AsyncIterator[tuple[str, QWidget]]:
    """Yield what the links of a conversation lead to."""
    detail = agent.workspace.detail
    await choose_row(agent, 0)
    detail.follow(LinkKind.PARTICIPANTS)
    step = detail._links.step
    assert step is not None
    detail.show_link_wait(step.target, lambda: explain_not_saved(CredentialStoreError(StoreProblem.LOCKED)))
    yield "loading a link", agent.window
    await until(lambda: (step := detail._links.step) is not None and not step.is_loading)
    yield "participants", agent.window
    detail.follow(LinkKind.MESSAGES)
    await until(lambda: any(one.isVisible() for one in asking_buttons(agent)))
    yield "consent", agent.window
    agent.click(next(one for one in asking_buttons(agent) if one.isVisible()))
    await until(lambda: detail.messages.view.model.rowCount() > 0)
    yield "transcript", agent.window
    detail.back()


async def choose_row(agent: Agent, row: int) -> None:
    """Click a row and wait until the detail shows it."""
    agent.click_cell(row, 1)
    chosen = agent.workspace.results.table.selected_conversations()
    await until(lambda: agent.workspace.detail._conversations == chosen)


def asking_buttons(agent: Agent) -> list[QPushButton]:
    page = agent.workspace.detail._links.page()
    return page.findChildren(QPushButton) if page is not None else []


async def dialogs_of(agent: Agent) -> AsyncIterator[tuple[str, QDialog]]:
    """Yield the dialogs, each closed again afterwards; rows must be there."""
    window, services, workspace = agent.window, agent.application.services, agent.workspace
    agent.session.bar.set_kind(ParticipantKind.ADDRESS)
    await agent.look_up("+14155550142")
    await choose_row(agent, 0)
    actions = window.menu_actions
    accounts = dialogs.show_accounts(window, agent.session.accounts, services)
    yield "accounts", accounts
    accounts.add_account()
    yield "new account", accounts
    accounts.show_test(ConnectionFailure(ApiError(401, 20003), "us1"))
    yield "failed test", accounts
    accounts._page._foot.ask_remove("Larkspur Support")
    yield "removal", accounts
    accounts.show_profiles([])
    yield "import", accounts
    shut(accounts)
    settings = dialogs.show_settings(window, services)
    yield "settings", settings
    sign_in = dialogs.show_proxy_sign_in(settings, services)
    sign_in.show_proxy("http://proxy.example:3128", is_encrypted=False, has_own=False)
    yield "proxy", sign_in
    shut(sign_in)
    shut(settings)
    many = workspace.many.ask()
    yield "many", many
    many.show_texts(tuple(LIST.split("\n")))
    yield "many with a list", many
    many.show_problem(ListProblem.NOT_A_LIST)
    yield "many with a problem", many
    shut(many)
    for name, action in {
        "held numbers": actions.held_numbers,
        "export": actions.export,
        "help": actions.contents,
        "shortcuts": actions.shortcuts,
        "requests": actions.requests,
    }.items():
        before = set(open_dialogs(window))
        assert action.isEnabled(), name
        action.trigger()
        await until(lambda: set(open_dialogs(window)) - before)  # noqa: B023
        (dialog,) = set(open_dialogs(window)) - before
        yield name, dialog
        if isinstance(dialog, ExportDialog):
            dialog.show_progress(40, 312)
            yield "writing", dialog
            dialog.show_failure(ExportProblem.NO_FOLDER)
            yield "not written", dialog
        shut(dialog)
    for name, dialog in {
        "service": ServiceDialog(window),
        "about": AboutDialog("1.2.3", window),
        "crash": CrashDialog(REPORT, window),
        "outcomes": workspace.many.show_outcomes(),
    }.items():
        dialog.show()
        yield name, dialog
        shut(dialog)


def open_dialogs(window: QWidget) -> list[QDialog]:
    return [one for one in window.findChildren(QDialog) if one.isVisible()]


def shut(dialog: QDialog) -> None:
    """Close a dialog and let it go, or the next one would be looked for among the closed ones."""
    dialog.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
