"""One window with everything behind it: builds its parts and connects them; what they do they do themselves."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from desktop.accounts.controller import DEMO_ACCOUNT, AccountsController
from desktop.accounts.credential_store import CredentialStoreError, StoreProblem
from desktop.accounts.sources import environment_account
from desktop.demo import account as demo_account
from desktop.i18n.retranslation import follow_language
from desktop.lookup.state import LookupPhase, LookupRequest, LookupState, RowBatch
from desktop.lookup.widgets.query_bar import QueryBar
from desktop.privacy.masking import Masking
from desktop.settings.file_messages import explain_settings
from desktop.twilio.types import ParticipantQuery, ScopeKind
from desktop.window.accounts import WindowAccounts
from desktop.window.action_handlers import WindowActions
from desktop.window.late_parts import LateParts
from desktop.window.widgets.main_window import MainWindow
from desktop.window.widgets.start_page import StartPage
from desktop.window.widgets.status_line import StatusLine

if TYPE_CHECKING:
    from desktop.application import Application
    from desktop.detail.widgets.detail_pane import DetailPane
    from desktop.lookup.controller import LookupController
    from desktop.lookup.services_controller import ServicesController
    from desktop.results.table_model import ConversationTableModel
    from desktop.results.widgets.results_pane import ResultsPane
    from desktop.startup.command_line import Opening
    from desktop.twilio.client import ConversationsClient
    from desktop.twilio.types import Credentials
    from desktop.window.widgets.panes import Panes
    from desktop.window.window_features import WindowFeatures


class WindowSession(QObject):
    """Owns a window, its controllers and its model, and carries values between them.

    Signals:
        new_window_requested(Opening): one more window, with this in it.
        quit_requested(): the whole program is to end.
        masking_changed(Masking): personal data is hidden, or shown, from now on.
        finished(): all parts are made and connected.
    """

    new_window_requested = Signal(object)
    quit_requested = Signal()
    masking_changed = Signal(object)
    finished = Signal()

    # Made by ``finish``: after the first paint, or as soon as somebody asks for one of them.
    model: ConversationTableModel
    results: ResultsPane
    detail: DetailPane
    panes: Panes
    lookup: LookupController
    services: ServicesController
    features: WindowFeatures

    def __init__(self, shared: Application) -> None:
        super().__init__(shared)
        self.shared = shared
        self.settings = shared.settings
        self.is_finished = False
        self._is_left = False
        self.masking = Masking(self.settings.preferences.masked)
        self.bar, self.start, self.status = QueryBar(), StartPage(), StatusLine()
        self.window = MainWindow(self.bar, self.start, self.status)
        self.accounts = AccountsController(
            shared.stored_accounts,
            shared.store,
            shared.secrets,
            environment=environment_account(shared.environ),
            demo_credentials=demo_account.DEMO_CREDENTIALS,
            parent=self,
        )
        self.who = WindowAccounts(self)
        self.actions = WindowActions(self)
        self.bar.lookup_requested.connect(self.look_up)
        self.start.demo_participant_chosen.connect(self.look_up_instead)
        self.start.demo_requested.connect(self.accounts.enter_demo)
        self._late = LateParts(self)
        follow_language(self._reword)
        self.window.painted.connect(self._late.begin)
        if self.masking.active:
            self.set_masking(self.masking)

    if not TYPE_CHECKING:  # or every name that is misspelt would be an ``Any``

        def __getattr__(self, name: str) -> object:
            """Finish the window when a part is asked for that is made late."""
            late = {"model", "results", "detail", "panes", "lookup", "services", "features"}
            if name in late and not self.__dict__.get("is_finished"):
                self.finish()
                return self.__dict__[name]
            raise AttributeError(name)

    def finish(self) -> None:
        """Make what the first paint can do without: table, detail and what fills them."""
        if not self.is_finished:
            self._late.finish()

    def begin(self) -> None:
        """Make these parts soon, for a window that nobody may ever see painted."""
        self._late.begin()

    def connect_parts(self) -> None:
        """Connect what ``LateParts`` has made."""
        from desktop.window.window_features import WindowFeatures

        self.is_finished = True
        self._connect_lookup()
        self.who.finish()
        self.actions.finish()
        self.features = WindowFeatures(self)
        self.panes.restore(self.settings.window_state("splitter"), self.window.width())
        self.set_masking(self.masking)
        if self.settings.failure is not None:
            self.results.show_notice(partial(explain_settings, self.settings.failure))
        self.finished.emit()

    # What the controllers ask for

    async def client(self) -> ConversationsClient:
        """Return the client of the current account.

        Raises:
            CredentialStoreError: a settings file made by hand gives the account half a region.
        """
        account = self.accounts.current or DEMO_ACCOUNT
        try:
            return await self.shared.clients.client_for(account)
        except ValueError:
            raise CredentialStoreError(StoreProblem.HALF_A_REGION, account_name=account.name) from None

    async def credentials(self) -> Credentials:
        """Return the credentials of the current account."""
        return await self.accounts.credentials()

    # What the application asks for

    def open(self, opening: Opening) -> None:
        """Show the window for the first time, with what the start brought along."""
        self.window.restore(self.settings.window_state("geometry"))
        wanted = None if opening.from_link else opening.account
        self.accounts.start(wanted, demo=self.shared.parsed.demo)
        self.window.show()
        self.who.fill(opening)

    def take(self, opening: Opening) -> None:
        """Come to the front with what another start brought; results are kept until something is looked up."""
        self.window.setWindowState(self.window.windowState() & ~self.window.windowState().WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        if opening.account and not opening.from_link:
            self.accounts.select(opening.account)
        self.who.fill(opening)

    def remember(self) -> None:
        """Write down what the next start is to find again."""
        self.settings.set_window_state("geometry", bytes(self.window.saveGeometry().data()))
        if self.is_finished:
            self.settings.set_window_state("splitter", self.panes.state())
            self.features.columns.remember()

    def leave(self) -> None:
        """Say nothing more to the window, which is about to go."""
        self._is_left = True
        self._late.stop()
        if self.is_finished:
            self.lookup.blockSignals(True)
            self.services.blockSignals(True)
            self.features.links.controller.blockSignals(True)
        self.accounts.blockSignals(True)

    async def close(self) -> None:
        """End what runs."""
        if self.is_finished:
            await self.lookup.close()
            await self.services.close()
            await self.features.links.close()
            await self.actions.copying.close()
        await self.accounts.close()
        self.deleteLater()

    # Lookups

    def look_up(self, queries: tuple[ParticipantQuery, ...]) -> None:
        """Ask for the conversations of these queries in the current scope."""
        account = self.accounts.current
        if account is not None:
            self.lookup.look_up(LookupRequest(queries, self.accounts.scope, account.name, account.region_or_default))

    def look_up_instead(self, query: ParticipantQuery) -> None:
        """Fill in another question and ask it: a demo participant, or something to try next."""
        if self.accounts.current is None:
            self.accounts.enter_demo()
        self.bar.fill(query.kind, query.text)
        self.look_up((query,))

    def forget_results(self) -> None:
        """Stop what runs and show the start page: another account, or nobody, is signed in."""
        if self.is_finished:
            self.lookup.clear()
            self.services.clear()
            self.model.clear()
            self.detail.show_conversations([])
            self.results.show_notice(None)
        self.window.show_start(shown=True)

    def set_masking(self, masking: Masking) -> None:
        """Hide or show personal data everywhere in the window."""
        self.masking = masking
        for part in (self.bar, self.start, *((self.results, self.detail) if self.is_finished else ())):
            part.set_masking(masking)
        self.status.set_masked(masking.active)
        self.masking_changed.emit(masking)

    def _connect_lookup(self) -> None:
        bar, results, lookup = self.bar, self.results, self.lookup
        bar.stop_requested.connect(lookup.stop)
        bar.text_changed.connect(self._compare_question)
        results.nothing.query_chosen.connect(self.look_up_instead)
        results.load_more_requested.connect(lookup.load_more)
        results.load_all_requested.connect(lookup.load_all)
        results.message_bar.retry_requested.connect(lookup.resume)
        results.message_bar.resume_requested.connect(lookup.resume)
        results.message_bar.help_requested.connect(lambda url: QDesktopServices.openUrl(QUrl(url)))
        for part in (results.message_bar, results.nothing, results.table, self.detail):
            part.copied.connect(self.status.say)
        lookup.started.connect(self._started)
        lookup.rows_received.connect(self._take_rows)
        lookup.refresh_started.connect(self.model.begin_refresh)
        lookup.refresh_finished.connect(self.model.end_refresh)
        lookup.state_changed.connect(self._show_state)
        results.table.conversations_selected.connect(self.detail.show_conversations)
        results.table.detail_requested.connect(self.panes.open_detail)

    def _started(self, request: LookupRequest) -> None:
        self.model.clear()
        self.model.set_found_as(len(request.queries) > 1)
        self.results.table.column_layout.show_services(shown=request.scope.kind is ScopeKind.ALL)
        self.detail.show_conversations([])
        self.results.show_notice(None)
        self.window.show_start(shown=False)

    def _take_rows(self, batch: RowBatch) -> None:
        self.model.append(batch)

    def _show_state(self, state: LookupState) -> None:
        if state.phase is LookupPhase.COMPLETE and not self.model.loaded and state.request:
            self.features.nothing.show(state.request)
        self.services.learn(list(state.services))
        self.bar.show_state(state)
        self.results.show_state(state)
        self._compare_question()
        self.panes.arrange()
        self.actions.show_state(state)
        self._show_fact(state)

    def _show_fact(self, state: LookupState) -> None:
        if state.page_ms:
            self.status.set_fact(self.tr("Page {n} in {ms} ms").format(n=state.pages, ms=state.page_ms))

    def _reword(self) -> None:
        """Say again, in another language, what comes from elsewhere than the part that shows it."""
        if self._is_left:
            return
        self.who.reword()
        self.actions.reword()
        if not self.is_finished:
            return
        self.results.retranslate()
        self.features.columns.reword()
        state = self.lookup.state
        if self.results.shows_nothing_found and state.request is not None:
            self.features.nothing.show(state.request)
        self._show_fact(state)
        self.panes.arrange()

    def _compare_question(self) -> None:
        request = self.lookup.state.request
        asked = () if request is None else request.queries
        is_other = bool(asked and self.bar.interpretation.sent) and self.bar.current_query not in asked
        self.results.set_question_changed(is_other)
