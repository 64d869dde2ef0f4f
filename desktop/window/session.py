"""One window: the shell of the first paint, and the workspace that comes right after."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.accounts.controller import DEMO_ACCOUNT, AccountsController
from desktop.accounts.sources import environment_account
from desktop.demo import account as demo_account
from desktop.i18n.retranslation import follow_language
from desktop.lookup.widgets.query_bar import QueryBar
from desktop.window.accounts import WindowAccounts
from desktop.window.action_handlers import ShellActions
from desktop.window.pending import Pending
from desktop.window.policy import WindowPolicy
from desktop.window.privacy import CurrentMasking, MaskingSwitch
from desktop.window.widgets.main_window import MainWindow
from desktop.window.widgets.start_page import StartPage
from desktop.window.widgets.status_line import StatusLine

if TYPE_CHECKING:
    from desktop.privacy.masking import Masking
    from desktop.startup.command_line import StartRequest
    from desktop.twilio.types import ParticipantQuery
    from desktop.window.services import Services
    from desktop.window.workspace import Workspace

_MODULES = (
    "desktop.lookup.controller",
    "desktop.lookup.services_controller",
    "desktop.results.table_model",
    "desktop.results.widgets.table_view",
    "desktop.results.widgets.results_pane",
    "desktop.detail.widgets.detail_pane",
    "desktop.window.widgets.panes",
    "desktop.window.file_opening",
    "desktop.window.exporting",
    "desktop.window.copying",
    "desktop.window.workspace",
)
"""Imported one by one before the workspace is built, as keys are to be answered between them."""


class WindowSession(QObject):
    """Owns a window: query bar, start page and status line at once, the workspace once it may ``begin``.

    Signals:
        new_window_requested(StartRequest): one more window, with this in it.
        quit_requested(): the whole program is to end.
        completed(): the workspace is there, and the queue of earlier requests is done.
    """

    new_window_requested = Signal(object)
    quit_requested = Signal()
    completed = Signal()

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._is_left = False
        self.workspace: Workspace | None = None
        self.bar, self.start, self.status = QueryBar(), StartPage(), StatusLine()
        self.window = MainWindow(self.bar, self.start, self.status)
        self.masking = CurrentMasking(services.settings.preferences.masked, self)
        self.accounts = AccountsController(
            services.stored_accounts,
            services.store,
            services.secrets,
            environment=environment_account(services.environ),
            demo_credentials=demo_account.DEMO_CREDENTIALS,
            policy=services.settings.policy,
            parent=self,
        )
        self._account_bar = WindowAccounts(self.window, self.accounts)
        self._actions = ShellActions(self.window, self.accounts, services)
        self._switch = MaskingSwitch(self.window.menu_actions, self.status, services.settings, self.masking)
        self._policy = WindowPolicy(self.window, services)
        self._pending = Pending(self)
        self._connect()
        self._next_import = iter(_MODULES)
        self._slices = QTimer(self)
        self._slices.setSingleShot(True)
        self._slices.timeout.connect(self._go_on)

    def open(self, start_request: StartRequest) -> None:
        """Show the window for the first time, with what the start brought along."""
        self.window.restore(self._services.settings.window_state("geometry"))
        wanted = None if start_request.from_link else start_request.account
        self.accounts.start(wanted, demo=self._services.is_demo or wanted == DEMO_ACCOUNT.name)
        self._policy.say()
        self.window.show()
        self._fill(start_request)

    def take(self, start_request: StartRequest) -> None:
        """Bring the window to the front with what another start brought; results stay until the next lookup."""
        self.window.come_to_front(start_request.activation_token)
        if start_request.account and not start_request.from_link:
            self.accounts.select(start_request.account)
        self._fill(start_request)

    def begin(self) -> None:
        """Build the workspace soon: keys, clicks and paints come first."""
        if self.workspace is None:
            self._slices.start()

    def complete(self) -> Workspace:
        """Return the workspace; build it now if it is not there yet, and run the queue of earlier requests."""
        if self.workspace is not None:
            return self.workspace
        self._slices.stop()
        from desktop.window.workspace import Workspace

        self.workspace = Workspace(self.window, self.accounts, self._account_bar, self.masking, self._services, self)
        self.workspace.new_window_requested.connect(self.new_window_requested)
        self.workspace.day_changed.connect(self._actions.retranslate)
        self._pending.release(self.workspace)
        self.completed.emit()
        return self.workspace

    def look_up_instead(self, query: ParticipantQuery) -> None:
        """Fill in a query and look it up."""
        self.complete().lookups.look_up_instead(query)

    def forget_after_idling(self, minutes: int) -> None:
        """Clear results after that many minutes without use."""
        if self.workspace is not None:
            self.workspace.forget_after_idling(minutes)

    def say_failed(self, text: str) -> None:
        """Show in the status line what could not be done."""
        self.status.say(text, done=False)

    def remember(self) -> None:
        """Store what the next start restores."""
        self._services.settings.set_window_state("geometry", bytes(self.window.saveGeometry().data()))
        if self.workspace is not None:
            self.workspace.remember()

    def leave(self) -> None:
        """Block all signals to the window, which is about to be deleted."""
        self._is_left = True
        self._slices.stop()
        self._pending.drop()
        if self.workspace is not None:
            self.workspace.leave()
        self.accounts.blockSignals(True)

    async def close(self) -> None:
        """Cancel everything and wait until it has ended."""
        if self.workspace is not None:
            await self.workspace.aclose()
        await self.accounts.close()
        self.deleteLater()

    def _connect(self) -> None:
        self._actions.new_window_requested.connect(self.new_window_requested)
        self._actions.quit_requested.connect(self.quit_requested)
        self.start.demo_requested.connect(self.accounts.enter_demo)
        self.masking.changed.connect(self._set_masking)
        if self.masking.value.active:
            self._set_masking(self.masking.value)
        follow_language(self._retranslate)
        pending = self._pending
        pending.hold(self.bar.lookup_requested, lambda workspace, queries: workspace.lookups.look_up(queries))
        pending.hold(self.bar.resource_requested, lambda workspace, resource: workspace.pasted_sids.open(resource))
        pending.hold(self.bar.look_up_many_requested, lambda workspace, texts: workspace.many.ask_about(texts))
        pending.hold(self.bar.services_wanted, lambda workspace: workspace.services.load())
        pending.hold(
            self.start.demo_participant_chosen, lambda workspace, query: workspace.lookups.look_up_instead(query)
        )
        pending.hold(self._account_bar.noticed, lambda workspace, message: workspace.results.show_notice(message))
        pending.hold(
            self._policy.noticed, lambda workspace, message: workspace.results.show_notice(message, lasting=True)
        )
        choices = self.window.menu_actions.account_choices
        pending.hold(choices.triggered, lambda workspace, action: workspace.lookups.switch_account(action.data()))
        for action in self._actions.waiting:
            pending.hold_action(action)

    def _fill(self, start_request: StartRequest) -> None:
        if self.workspace is not None:
            self.workspace.wanted.expect(start_request)
        elif start_request.conversation is not None:
            self._pending.add(lambda workspace: workspace.wanted.expect(start_request))
        self._account_bar.fill(start_request)

    def _go_on(self) -> None:
        name = next(self._next_import, None)
        if name is None:
            self.complete()
        else:
            import_module(name)
            self._slices.start()

    def _set_masking(self, masking: Masking) -> None:
        self.bar.set_masking(masking)
        self.start.set_masking(masking)

    def _retranslate(self) -> None:
        """Set the texts that come from elsewhere than the widget that shows them."""
        if self._is_left:
            return
        self._account_bar.retranslate()
        self._actions.retranslate()
        if self.workspace is not None:
            self.workspace.retranslate()
