"""The slots of the actions of one window, and which of them are enabled."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from desktop.accounts.region_names import region_name
from desktop.i18n.time_mode import TimeMode
from desktop.i18n.times import zone_label
from desktop.lookup.state import LookupPhase
from desktop.runtime.records import replace
from desktop.runtime.system_programs import open_url
from desktop.settings.phone_region import phone_region
from desktop.startup.command_line import StartRequest
from desktop.twilio.types import ParticipantKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from desktop.accounts.account import Account
    from desktop.accounts.controller import AccountsController
    from desktop.detail.widgets.detail_pane import DetailPane
    from desktop.lookup.controller import LookupController
    from desktop.results.widgets.results_pane import ResultsPane
    from desktop.settings.preferences import Preferences
    from desktop.window.file_opening import WindowFileOpening
    from desktop.window.services import Services
    from desktop.window.widgets.main_window import MainWindow
    from desktop.window.widgets.panes import Panes

RELEASES_URL = "https://github.com/convolook/convolook/releases"
_ZOOM_STEPS = (80, 90, 100, 110, 125, 150, 175, 200)


class ShellActions(QObject):
    """The actions that need neither table nor detail, from the first paint on.

    Signals:
        new_window_requested(StartRequest): one more window, with this in it.
        quit_requested(): the whole program is to end.
    """

    new_window_requested = Signal(object)
    quit_requested = Signal()

    def __init__(self, window: MainWindow, accounts: AccountsController, services: Services) -> None:
        super().__init__(window)
        self._window, self._accounts, self._services = window, accounts, services
        self._actions, self._status, self._settings = window.menu_actions, window.status, services.settings
        self._connected: set[QAction] = set()
        self._connect()
        self._settings.preferences_changed.connect(self.apply)
        accounts.account_selected.connect(self.show_account)
        window.start.add_account_requested.connect(self._show_accounts)
        window.bar.manage_accounts_requested.connect(self._show_accounts)
        window.bar.country_chosen.connect(self._set_country)
        self._status.time_clicked.connect(self._next_time)
        self.apply(self._settings.preferences)

    @property
    def waiting(self) -> list[QAction]:
        """Return the actions that are connected elsewhere; checkable ones keep their state by themselves."""
        actions = self._actions.all()
        return [action for action in actions if action not in self._connected and not action.isCheckable()]

    def show_account(self, account: Account | None) -> None:
        """Show the region of the account's requests."""
        self._actions.sign_out.setEnabled(account is not None)
        api_url = self._services.api_url
        if account is None:
            self._status.set_region(self.tr("No account"))
        elif api_url is not None:
            self._status.set_region(api_url.url, stays=True)  # visible while in use
        else:
            region = account.region_or_default
            self._status.set_region(region_name(region), region)

    def apply(self, preferences: Preferences) -> None:
        """Apply preferences at once."""
        self._window.bar.set_region(phone_region(preferences))
        for action in self._actions.times.actions():
            action.setChecked(action.data() is preferences.time)
        self._show_time(preferences.time)

    def _set_country(self, code: str) -> None:
        self._settings.set_preferences(replace(self._settings.preferences, default_region=code))

    def retranslate(self) -> None:
        """Set region and time zone in the new language."""
        self.show_account(self._accounts.current)
        self._show_time(self._settings.preferences.time)

    def _connect(self) -> None:
        actions, bar = self._actions, self._window.bar
        handlers: tuple[tuple[QAction, Callable[..., object]], ...] = (
            (actions.new_window, lambda: self.new_window_requested.emit(StartRequest())),
            (actions.close_window, self._window.close),
            (actions.quit, self.quit_requested.emit),
            (actions.undo, lambda: self._edit(QLineEdit.undo)),
            (actions.cut, lambda: self._edit(QLineEdit.cut)),
            (actions.paste, self._paste),
            (actions.settings, self._show_settings),
            (actions.zoom_in, lambda: self._zoom(1)),
            (actions.zoom_out, lambda: self._zoom(-1)),
            (actions.zoom_reset, lambda: self._zoom(0)),
            (actions.focus_search, bar.focus_field),
            (actions.identity, lambda: bar.set_kind(ParticipantKind.IDENTITY)),
            (actions.address, lambda: bar.set_kind(ParticipantKind.ADDRESS)),
            (actions.every_form, lambda: bar.set_asks_every_form(actions.every_form.isChecked())),
            (actions.look_up, bar.look_up),
            (actions.accept_suggestion, bar.accept_suggestion),
            (actions.accounts, self._show_accounts),
            (actions.sign_out, self._accounts.sign_out),
            (actions.contents, self._show_help),
            (actions.shortcuts, self._show_shortcuts),
            (actions.requests, self._show_requests),
            (actions.about, self._show_about),
        )
        for action, handler in handlers:
            action.triggered.connect(handler)
            self._connected.add(action)
        actions.times.triggered.connect(self._choose_time)
        actions.edit_menu.aboutToShow.connect(self._enable_editing)
        actions.lookup_menu.aboutToShow.connect(self._enable_asking)
        actions.lookup_menu.aboutToHide.connect(lambda: _enable(actions.look_up, actions.accept_suggestion))

    def _enable_editing(self) -> None:
        """Enable Undo, Cut and Paste where the focus is on a text that they can change."""
        focus = self._window.focusWidget()
        actions, field = self._actions, focus if isinstance(focus, QLineEdit) and not focus.isReadOnly() else None
        actions.undo.setEnabled(field is not None and field.isUndoAvailable())
        actions.cut.setEnabled(field is not None and field.hasSelectedText())
        from desktop.privacy import clipboard_owner  # late: it brings ctypes

        actions.paste.setEnabled(field is not None and clipboard_owner.has_text())

    def _enable_asking(self) -> None:
        """Enable Look Up as its button is, while the menu is open; the keys work, or tell why not, at any time."""
        self._actions.every_form.setChecked(self._window.bar.asks_every_form)
        self._actions.look_up.setEnabled(self._window.bar.can_look_up)
        self._actions.accept_suggestion.setEnabled(self._window.bar.has_suggestion)

    def _edit(self, edit: Callable[[QLineEdit], object]) -> None:
        """Change the focused text; what is masked there is bullets for the clipboard, too."""
        focus = self._window.focusWidget()
        if isinstance(focus, QLineEdit) and not focus.isReadOnly():
            edit(focus)

    def _paste(self) -> None:
        from desktop.privacy import clipboard_owner

        if clipboard_owner.answers():
            self._edit(QLineEdit.paste)
        else:
            self._status.say(clipboard_owner.unanswered_text(), done=False)

    def _choose_time(self, action: QAction) -> None:
        self._change(time=action.data())

    def _next_time(self) -> None:
        modes = list(TimeMode)
        now = modes.index(self._settings.preferences.time)
        self._change(time=modes[(now + 1) % len(modes)])

    def _show_time(self, mode: TimeMode) -> None:
        label = zone_label(mode, time.time())
        words = {
            TimeMode.LOCAL: self.tr("Local time, {zone}").format(zone=label),
            TimeMode.UTC: self.tr("UTC"),
            TimeMode.RELATIVE: self.tr("Relative time"),
        }
        self._status.set_time_mode(words[mode], label if mode is not TimeMode.RELATIVE else words[mode])

    def _zoom(self, step: int) -> None:
        now = self._settings.preferences.zoom
        if step > 0:
            wanted = next((percent for percent in _ZOOM_STEPS if percent > now), _ZOOM_STEPS[-1])
        elif step < 0:
            wanted = next((percent for percent in reversed(_ZOOM_STEPS) if percent < now), _ZOOM_STEPS[0])
        else:
            wanted = 100
        self._change(zoom=wanted)
        self._status.say(self.tr("Zoom {n} %").format(n=wanted), done=False)

    def _change(self, **values: object) -> None:
        settings = self._settings
        settings.set_preferences(replace(settings.preferences, **values))  # type: ignore[arg-type]  # checked by the field

    # Dialogs are imported when they are wanted

    def _show_accounts(self) -> None:
        from desktop.window.dialogs import show_accounts

        show_accounts(self._window, self._accounts, self._services)

    def _show_settings(self) -> None:
        from desktop.window.dialogs import show_settings

        show_settings(self._window, self._services)

    def _show_help(self) -> None:
        from desktop.window.dialogs import show_help

        show_help(self._window)

    def _show_shortcuts(self) -> None:
        from desktop.window.widgets.dialogs import ShortcutsDialog

        ShortcutsDialog(self._actions.all(), self._window).open()

    def _show_requests(self) -> None:
        from desktop.window.widgets.dialogs import RequestsDialog

        RequestsDialog(list(self._services.clients.requests), self._window).open()

    def _show_about(self) -> None:
        from desktop.runtime.crash_reports import versions
        from desktop.window.widgets.dialogs import AboutDialog

        dialog = AboutDialog(versions(), self._window)
        dialog.releases_requested.connect(lambda: open_url(RELEASES_URL))
        dialog.open()


class WorkspaceActions(QObject):
    """The actions for a lookup, its table and its detail."""

    def __init__(
        self,
        window: MainWindow,
        results: ResultsPane,
        detail: DetailPane,
        panes: Panes,
        lookup: LookupController,
        file_opening: WindowFileOpening,
    ) -> None:
        super().__init__(panes)
        self._file_opening = file_opening
        self._window, self._actions = window, window.menu_actions
        self._results, self._detail, self._panes, self._lookup = results, detail, panes, lookup
        self._connect()
        self.enable()

    def enable(self) -> None:
        """Enable what makes sense in the lookup's state."""
        actions, state = self._actions, self._lookup.state
        opened = self._file_opening.conversation
        again = state if opened is None else opened.state
        actions.refresh.setEnabled(again.request is not None and not again.is_loading)
        failed = state.phase is LookupPhase.INCOMPLETE and not self._results.model.loaded
        actions.load_more.setEnabled(state.can_go_on and not failed)
        actions.load_all.setEnabled(state.can_load_all and not failed)
        actions.stop.setEnabled(state.is_loading)
        for action in (actions.export, actions.select_all, actions.find, actions.held_numbers):
            action.setEnabled(self._results.model.loaded > 0)
        self._enable_clearing()

    def _connect(self) -> None:
        actions, results, lookup = self._actions, self._results, self._lookup
        actions.select_all.triggered.connect(self._select_all)
        actions.find.triggered.connect(self._find)
        actions.clear_filter.triggered.connect(results.clear_filter)
        results.model.counts_changed.connect(self._enable_clearing)
        for menu in (actions.file_menu, actions.edit_menu):
            menu.aboutToShow.connect(self._enable_copying)
            menu.aboutToHide.connect(lambda: _enable(actions.copy, *self._for_rows))
        actions.columns.aboutToShow.connect(lambda: results.table.column_layout.fill_menu(actions.columns))
        actions.detail_pane.toggled.connect(self._panes.set_detail_wanted)
        self._panes.set_detail_wanted(actions.detail_pane.isChecked())
        actions.timeline.toggled.connect(results.set_timeline_wanted)
        actions.timeline.triggered.connect(results.switch_timeline)
        actions.stop.triggered.connect(lookup.stop)
        actions.refresh.triggered.connect(lookup.refresh)
        actions.load_more.triggered.connect(lookup.load_more)
        actions.load_all.triggered.connect(lookup.load_all)

    @property
    def _for_rows(self) -> tuple[QAction, ...]:
        actions = self._actions
        copied = (actions.copy_with_headers, actions.copy_sid, actions.copy_note, actions.copy_json)
        return (*copied, actions.open_in_new_window)

    def _enable_copying(self) -> None:
        """Enable what needs selected rows or text, while a menu is open; a key without its object tells so itself."""
        has_rows, focus = self._results.table.selectionModel().hasSelection(), self._window.focusWidget()
        for action in self._for_rows:
            action.setEnabled(has_rows)
        has_text = isinstance(focus, QLineEdit | QLabel) and focus.hasSelectedText()
        self._actions.copy.setEnabled(has_text or (has_rows and not isinstance(focus, QLineEdit)))

    def _enable_clearing(self) -> None:
        self._actions.clear_filter.setEnabled(self._results.has_filter)

    def _select_all(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and hasattr(focus, "selectAll"):
            focus.selectAll()
        else:
            self._results.table.selectAll()

    def _find(self) -> None:
        if _has_focus(self._detail):
            self._detail.find()
        else:
            self._results.filter.setFocus()
            self._results.filter.selectAll()


def _enable(*actions: QAction) -> None:
    for action in actions:
        action.setEnabled(True)


def _has_focus(pane: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and (focus is pane or pane.isAncestorOf(focus))
