"""The workspace of one window: table, detail, controllers and features, built once, right after the first paint."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from desktop.detail.json_nodes import path_of
from desktop.detail.link_targets import LinkKind
from desktop.detail.links_controller import LinksController
from desktop.detail.widgets.detail_pane import DetailPane
from desktop.i18n.times import time_text
from desktop.lookup.account_source import CurrentAccountSource
from desktop.lookup.connection_controller import ConnectionController
from desktop.lookup.controller import LookupController
from desktop.lookup.services_controller import ServicesController
from desktop.lookup.state import LookupPhase, LookupRequest, LookupState
from desktop.results.filter.folding import fold
from desktop.results.table_model import ConversationTableModel
from desktop.results.widgets.results_pane import ResultsPane
from desktop.runtime.system_programs import open_url
from desktop.settings.file_messages import explain_settings
from desktop.startup.command_line import StartRequest
from desktop.twilio.types import ParticipantQuery, ScopeKind, ServiceScope
from desktop.window.action_handlers import WorkspaceActions
from desktop.window.arrangement import WindowArrangement
from desktop.window.attribute_columns import WindowColumns
from desktop.window.connecting import WindowConnecting
from desktop.window.copying import WindowCopying
from desktop.window.exporting import WindowExporting
from desktop.window.file_opening import WindowFileOpening
from desktop.window.held_numbers import WindowHeldNumbers
from desktop.window.history import WindowHistory
from desktop.window.keyboard import Keyboard
from desktop.window.links import WindowLinks
from desktop.window.lookups import WindowLookups
from desktop.window.many import WindowMany
from desktop.window.note_form import note_form
from desktop.window.nothing_found import WindowNothingFound
from desktop.window.pasted_sids import WindowPastedSids
from desktop.window.privacy import RevealedRows
from desktop.window.recent_menu import WindowRecent
from desktop.window.sharing import WindowSharing
from desktop.window.transcripts import WindowTranscripts
from desktop.window.wanted_conversation import WantedConversation
from desktop.window.widgets.panes import Panes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.accounts.account import Account
    from desktop.accounts.controller import AccountsController
    from desktop.export.clipboard_formats import NoteForm
    from desktop.privacy.masking import Masking
    from desktop.settings.ini_file import SettingsFailure
    from desktop.settings.preferences import Preferences
    from desktop.twilio.rows import ParticipantConversation
    from desktop.twilio.types import Service
    from desktop.window.accounts import WindowAccounts
    from desktop.window.privacy import CurrentMasking
    from desktop.window.services import Services
    from desktop.window.widgets.main_window import MainWindow


class Workspace(QObject):
    """Owns what a lookup fills, and connects it with the shell of its window.

    Signals:
        new_window_requested(StartRequest): one more window, with this in it.
        day_changed(): what the shell says of today and the local zone is old.
    """

    new_window_requested = Signal(object)
    day_changed = Signal()

    def __init__(
        self,
        window: MainWindow,
        accounts: AccountsController,
        account_bar: WindowAccounts,
        masking: CurrentMasking,
        services: Services,
        parent: QObject,
    ) -> None:
        super().__init__(parent)  # not the window: what runs ends a moment after that is gone
        self._window, self._accounts, self._account_bar = window, accounts, account_bar
        self._masking, self._services = masking, services
        settings, actions, status = services.settings, window.menu_actions, window.status
        self.source = CurrentAccountSource(accounts, services.clients)
        self.lookup = LookupController(self.source, parent=self)
        self.services = ServicesController(self.source, parent=self)
        self.link_fetching = LinksController(self.source, parent=self)
        self.connecting = ConnectionController(self.source, parent=self)
        self.model = ConversationTableModel(self)
        self.results, self.detail = ResultsPane(self.model), DetailPane()
        self.panes = Panes(self.results, self.detail)
        window.set_panes(self.panes)
        results, detail, lookup = self.results, self.detail, self.lookup
        self.file_opening = WindowFileOpening(window, results, lookup)
        self.lookups = WindowLookups(window, lookup, accounts, self.file_opening, services.recent)
        self.exporting = WindowExporting(window, results, self.file_opening, masking)
        self.history = WindowHistory(window, results, detail, lookup, self.file_opening, masking)
        self.held_numbers = WindowHeldNumbers(window, results, self.file_opening, masking)
        self.many = WindowMany(window, lookup, accounts, settings, masking)
        self.copying = WindowCopying(actions, results, detail, self._note_form, masking, status)
        self.sharing = WindowSharing(actions, self.file_opening, results, self.source, masking, status)
        self.links = WindowLinks(detail, self.link_fetching, self.file_opening, accounts, services)
        self.transcripts = WindowTranscripts(detail, results, status, settings.policy)
        self.nothing = WindowNothingFound(results, lookup, self.services, accounts, settings)
        self.columns = WindowColumns(results, detail, accounts, services, masking, status)
        self.recent = WindowRecent(actions.recent, services.recent, accounts, self.model, masking)
        self.reveal = RevealedRows(actions, results, masking, status)
        self.handlers = WorkspaceActions(window, results, detail, self.panes, lookup, self.file_opening)
        self.pasted_sids = WindowPastedSids(window, results, detail, self.file_opening, accounts, self.source)
        self.wanted = WantedConversation(results)
        self._watch = WindowConnecting(window, self.connecting, accounts)
        self.keyboard = Keyboard(window, results, detail, self.panes, lookup)
        self.arrangement = WindowArrangement(window, results, self.panes)
        self.arrangement.day_changed.connect(self._renew_times)
        self.arrangement.day_changed.connect(self.day_changed)
        self._connect_lookup()
        self._connect_table()
        self._connect_shell()
        actions.look_up_many.setEnabled(accounts.current is not None)
        self._apply(settings.preferences)
        self._set_masking(masking.value)
        self.panes.restore(settings.window_state("splitter"), window.width())
        actions.timeline.setChecked(settings.window_state("timeline") != b"hidden")
        self.results.set_timeline_wanted(actions.timeline.isChecked())
        if settings.failure is not None:
            self._say_settings_failed(settings.failure)

    def _note_form(self) -> NoteForm:
        request = self.file_opening.shown.request
        return note_form(
            self._services.settings.preferences.note_lines,
            self.source.account,
            request.scope if request is not None else ServiceScope(),
            self.model.texts.mode,
        )

    # What the session asks for

    def forget_results(self) -> None:
        """Stop everything and show nothing: another account, or nobody, is signed in."""
        self.pasted_sids.leave()
        self.file_opening.leave()
        self.lookup.clear()
        self.services.clear()
        self.history.clear()
        self._clear()
        self._window.show_start(shown=True)

    def forget_after_idling(self, minutes: int) -> None:
        """Clear results and search field after that many minutes without use; what runs ends first."""
        if self.file_opening.shown.request is None and not self.model.loaded:
            return
        self.forget_results()
        self._window.bar.fill(None, "")
        self._window.status.say(self.tr("Results cleared after {n} min of inactivity").format(n=minutes))

    def remember(self) -> None:
        """Store what the next start restores."""
        settings = self._services.settings
        settings.set_window_state("splitter", self.panes.state())
        settings.set_window_state("timeline", b"" if self._window.menu_actions.timeline.isChecked() else b"hidden")
        self.columns.remember()

    def retranslate(self) -> None:
        """Set the texts that come from elsewhere than the widget that shows them."""
        self.results.retranslate()
        self.columns.retranslate()
        self.nothing.retranslate()
        self.panes.arrange()

    def leave(self) -> None:
        """Block the controllers' signals: the window is about to be deleted."""
        self.file_opening.leave()
        self.copying.leave()
        for controller in (self.lookup, self.services, self.link_fetching):
            controller.blockSignals(True)

    async def aclose(self) -> None:
        """Cancel everything and wait until it has ended."""
        await self.lookup.close()
        await self.services.close()
        await self.link_fetching.close()
        await self.connecting.close()
        await self.file_opening.aclose()
        await self.many.aclose()
        await self.copying.aclose()
        await self.pasted_sids.aclose()
        await self.exporting.controller.close()
        await self.transcripts.controller.close()

    # Wiring

    def _connect_lookup(self) -> None:
        bar, results, lookup, lookups = self._window.bar, self.results, self.lookup, self.lookups
        bar.lookup_requested.connect(lookups.look_up)
        accounts = self._window.menu_actions.account_choices
        accounts.triggered.connect(lambda action: lookups.switch_account(action.data()))
        bar.stop_requested.connect(lookup.stop)
        bar.services_wanted.connect(self.services.load)
        bar.text_changed.connect(self._compare_query)
        self._window.start.demo_participant_chosen.connect(lookups.look_up_instead)
        results.nothing.query_chosen.connect(lookups.look_up_instead)
        self.nothing.lookup_requested.connect(lookups.look_up)
        self.pasted_sids.replacing.connect(self._make_room)
        self.pasted_sids.renewing.connect(self._empty)
        self.pasted_sids.lookup_requested.connect(lookups.look_up_instead)
        self.pasted_sids.noticed.connect(results.show_notice)
        self.recent.request_chosen.connect(lookups.look_up_again)
        results.load_more_requested.connect(lookup.load_more)
        results.load_all_requested.connect(lookup.load_all)
        results.message_bar.retry_requested.connect(lookup.resume)
        results.message_bar.resume_requested.connect(lookup.resume)
        lookup.started.connect(self._started)
        lookup.started.connect(lookups.remember)
        lookup.rows_received.connect(self.model.append)
        lookup.rows_received.connect(self.wanted.look)
        lookup.refresh_started.connect(self.model.begin_refresh)
        lookup.refresh_finished.connect(self.model.end_refresh)
        lookup.refresh_finished.connect(self._say_changes)
        lookup.state_changed.connect(self._learn)
        lookup.state_changed.connect(bar.show_state)
        lookup.state_changed.connect(results.show_state)
        lookup.state_changed.connect(self.wanted.show_state)
        lookup.state_changed.connect(self.many.band.show_state)
        self.many.lookup_requested.connect(lookups.look_up_many)
        lookup.state_changed.connect(self.file_opening.shown_changed)
        self.file_opening.replacing.connect(self._replace_by_file)
        self.history.returning.connect(self._return_to)
        self.history.returning_to_opened.connect(self._return_to_opened)
        self.file_opening.shown_changed.connect(self._compare_query)
        self.file_opening.shown_changed.connect(self.panes.arrange)
        self.file_opening.shown_changed.connect(self.handlers.enable)
        self.services.services_changed.connect(self._account_bar.show_services)
        self.services.services_changed.connect(self._name_services)
        self.copying.service_names_wanted.connect(lambda: self.services.load(quietly=True))
        self.results.service_names_wanted.connect(self.services.load)
        self.services.failed.connect(self._say_services_unread)

    def _connect_table(self) -> None:
        results, detail, lookups = self.results, self.detail, self.lookups
        results.table.conversations_selected.connect(detail.show_conversations)
        results.table.conversations_selected.connect(self._show_hit)
        results.table.hits_changed.connect(lambda: self._show_hit(results.table.selected_conversations()))
        results.table.detail_requested.connect(self.panes.open_detail)
        detail.filter_requested.connect(results.filter_by)
        results.table.filter_requested.connect(results.filter_by)
        results.table.lookup_requested.connect(lookups.look_up_instead)
        results.table.link_requested.connect(self._open_link)
        results.table.window_requested.connect(self._open_window)
        detail.comparison.comparing_changed.connect(self.panes.set_comparing)
        compare = self._window.menu_actions.compare
        compare.triggered.connect(detail.compare)
        compare.setEnabled(detail.can_compare)
        results.table.conversations_selected.connect(lambda _rows: compare.setEnabled(detail.can_compare))
        detail.lookup_requested.connect(lookups.look_up_instead)
        results.message_bar.help_requested.connect(open_url)
        results.message_bar.action_requested.connect(self._do_offered)
        status = self._window.status
        for said in (
            results.said,
            results.message_bar.copied,
            results.nothing.copied,
            results.table.copied,
            detail.said,
        ):
            said.connect(status.say)
        self.recent.said.connect(status.say)
        self.sharing.new_window_requested.connect(self.new_window_requested)
        actions = self._window.menu_actions
        rows = (actions.copy, actions.copy_with_headers, actions.copy_sid, actions.copy_json, actions.copy_note)
        asked = (actions.copy_curl, actions.copy_link)
        results.table.set_context_actions((*rows, None, *asked, None, actions.export, actions.reveal, None))

    def _connect_shell(self) -> None:
        settings = self._services.settings
        self._account_bar.noticed.connect(self.results.show_notice)
        self._accounts.account_selected.connect(self._account_selected)
        self._accounts.signed_out.connect(self._signed_out)
        self._masking.changed.connect(self._set_masking)
        self._masking.rows_revealed.connect(self.results.set_masking)
        settings.preferences_changed.connect(self._apply)
        settings.failed.connect(self._say_settings_failed)
        self._window.menu_actions.copy_diagnostics.triggered.connect(self._copy_diagnostics)

    # What follows

    def _started(self, request: LookupRequest) -> None:
        self.history.leave()
        self._leave_shown()
        self._replace(request)

    def _replace_by_file(self, request: LookupRequest) -> None:
        self.history.leave()
        self.lookup.clear()
        self._replace(request)

    def _return_to(self, request: LookupRequest) -> None:
        """Clear what is shown, and fill in the query of an earlier lookup, whose rows come next."""
        self._leave_shown()
        self._replace(request)
        self.lookups.fill(request)

    def _return_to_opened(self, request: LookupRequest) -> None:
        """Clear what is shown for the rows of a file, or the conversation of a SID, that were left."""
        self._leave_shown()
        self.lookup.clear()
        self._replace(request)

    def _leave_shown(self) -> None:
        """Cancel what is being opened, and leave what was opened; its sentence in the status line goes, too."""
        self.pasted_sids.leave()
        self.file_opening.leave()
        self._window.status.clear()

    def _make_room(self) -> None:
        """Keep what is shown in the history, and show nothing in its place; no filter hides what was asked for."""
        self.history.leave()
        self._empty()
        self.results.clear_filter()
        if self.panes.shows_one_pane:
            self.panes.open_detail()

    def _empty(self) -> None:
        """Show nothing where a conversation is about to be opened by its SID."""
        self.file_opening.leave()
        self._clear()
        self.lookup.clear()
        self._window.status.clear()
        self._window.show_start(shown=False)
        self._window.menu_actions.detail_pane.setChecked(True)
        self.panes.arrange()

    def _replace(self, request: LookupRequest) -> None:
        """Clear what is shown, and set up the window for another request."""
        self._clear()
        self.model.set_asks_many(len(request.queries) > 1)
        self._window.bar.show_many(request.queries if request.is_many else ())
        self.results.table.column_layout.show_services(shown=request.scope.kind is ScopeKind.ALL)
        self._window.show_start(shown=False)

    def _clear(self) -> None:
        self._window.bar.show_many(())
        self.model.clear()
        self.detail.clear()
        self.results.show_notice(None)

    def _learn(self, state: LookupState) -> None:
        """Update what is shown of a lookup outside the results, before they show it."""
        is_many = state.many is not None
        if state.phase is LookupPhase.COMPLETE and not self.model.loaded and state.request and not is_many:
            self.nothing.show(state.request)
        if state.services_complete:
            self.services.learn(list(state.services))

    def _show_hit(self, rows: Sequence[ParticipantConversation]) -> None:
        """Open the detail at the attribute that a row passes the filter for, if no cell shows why it does."""
        if len(rows) != 1:
            return
        word, steps = self.model.texts.unseen_word(rows[0]), self.model.texts.matching_attribute(rows[0])
        if word:
            self.detail.show_attribute_with(lambda text: word in fold(text))
        elif steps:
            self.detail.show_attribute_at(path_of(steps))

    def _say_changes(self, complete: bool) -> None:
        """Show the changes of a complete refresh."""
        since_s = self.lookup.state.since_s
        if complete and since_s is not None:
            mode = self.model.texts.mode
            self._window.status.say(self.model.refresh_changes().words(time_text(since_s, mode, time.time())))

    def _account_selected(self, account: Account | None) -> None:
        self.forget_results()
        self._window.menu_actions.look_up_many.setEnabled(account is not None)

    def _signed_out(self) -> None:
        self.forget_results()
        self._masking.set_active(self._masking.value.active)  # what was revealed is hidden again

    def _name_services(self, services: list[Service]) -> None:
        self.model.set_services({service.sid: service.friendly_name or service.sid for service in services})
        self.results.take_service_names()
        self.copying.name_services()

    def _set_masking(self, masking: Masking) -> None:
        self.results.set_masking(masking)
        self.detail.set_masking(masking)

    def _apply(self, preferences: Preferences) -> None:
        self.lookup.rows_per_load = preferences.rows_per_load
        self.history.apply(preferences)
        self.model.set_time_mode(preferences.time)
        self.detail.set_time_mode(preferences.time)

    def _say_services_unread(self, error: Exception) -> None:
        """Say why the list of services is not there, unless a lookup in all of them says what that means for it."""
        request = self.lookup.state.request
        if request is None or request.scope.kind is not ScopeKind.ALL:
            self._account_bar.say_services_unread(error)

    def _renew_times(self) -> None:
        """Say everything anew that was said in relation to today."""
        self._apply(self._services.settings.preferences)
        self.results.renew_times()

    def _compare_query(self) -> None:
        request, bar = self.file_opening.shown.request, self._window.bar
        asked = () if request is None else request.queries
        self.results.set_query_changed(bool(asked and bar.interpretation.sent) and bar.current_query not in asked)

    def _open_link(self, name: str) -> None:
        """Open a link of the selected conversation in the detail pane."""
        self.panes.open_detail()
        self.detail.follow(LinkKind(name))

    def _open_window(self, query: ParticipantQuery) -> None:
        """Open a window of its own for a participant's lookup, as the current account."""
        account = self._accounts.current
        name = account.name if account is not None else None
        self.new_window_requested.emit(StartRequest(query.kind, query.text, account=name, search=True))

    def _do_offered(self) -> None:
        """Run what the message's button offers."""
        if self.held_numbers.is_offered:
            self.held_numbers.show()
        else:
            self._account_bar.do_offered()

    def _say_settings_failed(self, failure: SettingsFailure) -> None:
        self.results.show_notice(partial(explain_settings, failure), lasting=True)

    def _copy_diagnostics(self) -> None:
        from desktop.window.diagnostics import diagnostics

        text = diagnostics(self._services, self._accounts.current, self.lookup.state)
        QGuiApplication.clipboard().setText(text)
        self._window.status.say(self.tr("Copied the diagnostics"))
