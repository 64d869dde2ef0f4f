"""Connects the actions of one window with what they do, and says which of them make sense at the moment."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.accounts.region_names import region_name
from desktop.i18n.times import TimeMode, zone_label
from desktop.runtime.crash_reports import versions
from desktop.runtime.records import replace
from desktop.settings.file_messages import explain_settings
from desktop.settings.preferences import TimeSetting
from desktop.startup.command_line import Opening
from desktop.twilio.types import ParticipantKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from desktop.accounts.account import Account
    from desktop.lookup.state import LookupState
    from desktop.settings.preferences import Preferences
    from desktop.window.window_session import WindowSession

_ZOOM_STEPS = (80, 90, 100, 110, 125, 150, 175, 200)


class WindowActions(QObject):
    """What menus and keys do in one window."""

    def __init__(self, session: WindowSession) -> None:
        super().__init__(session)
        self._session = session
        self._made = session.window.actions_
        self.phone_region: str | None = None
        session.settings.preferences_changed.connect(self.apply)
        self.apply(session.settings.preferences)
        session.status.set_masked(session.masking.active)
        session.start.add_account_requested.connect(self._show_accounts)
        session.bar.manage_accounts_requested.connect(self._show_accounts)

    def finish(self) -> None:
        """Connect everything; nobody can press a key before the first paint."""
        from desktop.window.copying import WindowCopying

        session = self._session
        self.copying = WindowCopying(session)
        self._connect_file()
        self._connect_edit()
        self._connect_view()
        self._connect_lookup()
        self._connect_help()
        session.settings.failed.connect(lambda failure: session.results.show_notice(partial(explain_settings, failure)))
        self.apply(session.settings.preferences)
        self.show_state(session.lookup.state)

    def show_state(self, state: LookupState) -> None:
        """Enable what makes sense where the lookup stands."""
        made = self._made
        made.refresh.setEnabled(state.request is not None and not state.is_loading)
        made.load_more.setEnabled(state.can_go_on)
        made.load_all.setEnabled(state.can_load_all)
        made.copy_link.setEnabled(state.request is not None)
        any_rows = self._session.model.loaded > 0
        for action in (made.export, made.select_all, made.find):
            action.setEnabled(any_rows)

    def show_account(self, account: Account | None) -> None:
        """Say where the account's requests go."""
        self._made.sign_out.setEnabled(account is not None)
        session = self._session
        if account is None:
            session.status.set_region(self.tr("No account"))
            return
        parsed = session.shared.parsed
        if parsed.api_url is not None:
            session.status.set_region(parsed.api_url.url, stays=True)  # INTERFACE: visible while in use
            return
        session.status.set_region(self.region_text, account.region_or_default)

    @property
    def region_text(self) -> str:
        """Return the current account's region in words."""
        account = self._session.accounts.current
        region = account.region_or_default if account else ""
        return region_name(region)

    def apply(self, preferences: Preferences) -> None:
        """Take over settings; all of them apply at once."""
        session = self._session
        self.phone_region = preferences.default_region or system_region()
        session.bar.set_region(self.phone_region)
        mode = TimeMode(preferences.time.value)
        if session.is_finished:
            session.lookup.rows_per_load = preferences.rows_per_load
            session.model.set_time_mode(mode)
            session.detail.set_time_mode(mode)
        for action in self._made.times.actions():
            action.setChecked(action.data() is mode)
        self._show_time(mode)

    def reword(self) -> None:
        """Say region and time in the language of now."""
        self.show_account(self._session.accounts.current)
        self._show_time(TimeMode(self._session.settings.preferences.time.value))

    # Menus

    def _connect_file(self) -> None:
        made, session = self._made, self._session
        made.new_window.triggered.connect(lambda: session.new_window_requested.emit(Opening()))
        made.close_window.triggered.connect(session.window.close)
        made.quit.triggered.connect(session.quit_requested)

    def _connect_edit(self) -> None:
        made, session = self._made, self._session
        made.select_all.triggered.connect(self._select_all)
        made.find.triggered.connect(self._find)
        made.settings.triggered.connect(self._show_settings)
        made.clear_filter.triggered.connect(session.results.clear_filter)

    def _connect_view(self) -> None:
        made, session = self._made, self._session
        made.columns.aboutToShow.connect(lambda: session.results.table.column_layout.fill_menu(made.columns))
        made.times.triggered.connect(self._choose_time)
        made.detail_pane.setChecked(True)
        made.detail_pane.toggled.connect(session.panes.set_detail_wanted)
        made.zoom_in.triggered.connect(lambda: self._zoom(1))
        made.zoom_out.triggered.connect(lambda: self._zoom(-1))
        made.zoom_reset.triggered.connect(lambda: self._zoom(0))
        made.next_pane.triggered.connect(lambda: self._cycle(1))
        made.previous_pane.triggered.connect(lambda: self._cycle(-1))
        session.status.time_clicked.connect(self._next_time)

    def _connect_lookup(self) -> None:
        made, session = self._made, self._session
        made.focus_search.triggered.connect(session.bar.focus_field)
        made.identity.triggered.connect(lambda: session.bar.set_kind(ParticipantKind.IDENTITY))
        made.address.triggered.connect(lambda: session.bar.set_kind(ParticipantKind.ADDRESS))
        made.look_up.triggered.connect(session.bar.look_up)
        made.accept_offer.triggered.connect(session.bar.accept_offer)
        made.stop.triggered.connect(session.lookup.stop)
        made.refresh.triggered.connect(session.lookup.refresh)
        made.load_more.triggered.connect(session.lookup.load_more)
        made.load_all.triggered.connect(session.lookup.load_all)
        made.accounts.triggered.connect(self._show_accounts)
        made.sign_out.triggered.connect(session.accounts.sign_out)

    def _connect_help(self) -> None:
        made = self._made
        made.shortcuts.triggered.connect(self._show_shortcuts)
        made.requests.triggered.connect(self._show_requests)
        made.copy_diagnostics.triggered.connect(self._copy_diagnostics)
        made.about.triggered.connect(self._show_about)

    # What they do

    def _select_all(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and hasattr(focus, "selectAll"):
            focus.selectAll()
        else:
            self._session.results.table.selectAll()

    def _find(self) -> None:
        if self._has_focus(self._session.detail):
            self._session.detail.find()
        else:
            self._session.results.filter.setFocus()
            self._session.results.filter.selectAll()

    def _choose_time(self, action: QAction) -> None:
        self._change(time=TimeSetting(action.data().value))

    def _next_time(self) -> None:
        modes = list(TimeSetting)
        now = modes.index(self._session.settings.preferences.time)
        self._change(time=modes[(now + 1) % len(modes)])

    def _show_time(self, mode: TimeMode) -> None:
        label = zone_label(mode, time.time())
        words = {
            TimeMode.LOCAL: self.tr("Local time, {zone}").format(zone=label),
            TimeMode.UTC: self.tr("UTC"),
            TimeMode.RELATIVE: self.tr("Relative time"),
        }
        self._session.status.set_time_mode(words[mode], label if mode is not TimeMode.RELATIVE else words[mode])

    def _zoom(self, step: int) -> None:
        now = self._session.settings.preferences.zoom
        if step > 0:
            wanted = next((one for one in _ZOOM_STEPS if one > now), _ZOOM_STEPS[-1])
        elif step < 0:
            wanted = next((one for one in reversed(_ZOOM_STEPS) if one < now), _ZOOM_STEPS[0])
        else:
            wanted = 100
        self._change(zoom=wanted)
        self._session.status.say(self.tr("Zoom {n} %").format(n=wanted), done=False)

    def _change(self, **values: object) -> None:

        settings = self._session.settings
        settings.set_preferences(replace(settings.preferences, **values))  # type: ignore[arg-type]  # checked by the field

    def _cycle(self, step: int) -> None:
        session = self._session
        panes: list[tuple[QWidget, Callable[[], None]]] = [(session.bar, session.bar.focus_field)]
        if session.results.isVisible():
            panes.append((session.results, session.results.table.setFocus))
        if session.detail.isVisible():
            panes.append((session.detail, session.detail.focus_content))
        panes.append((session.status, session.status.time.setFocus))
        now = next((place for place, (pane, _) in enumerate(panes) if self._has_focus(pane)), -1 if step > 0 else 0)
        panes[(now + step) % len(panes)][1]()

    @staticmethod
    def _has_focus(pane: QWidget) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and (focus is pane or pane.isAncestorOf(focus))

    # Dialogs

    def _show_accounts(self) -> None:
        from desktop.window.dialogs import show_accounts

        show_accounts(self._session)

    def _show_settings(self) -> None:
        from desktop.window.dialogs import show_settings

        show_settings(self._session)

    def _show_shortcuts(self) -> None:
        from desktop.window.widgets.dialogs import ShortcutsDialog

        ShortcutsDialog(self._made.all(), self._session.window).open()

    def _show_requests(self) -> None:
        from desktop.window.widgets.dialogs import RequestsDialog

        RequestsDialog(list(self._session.shared.clients.requests), self._session.window).open()

    def _show_about(self) -> None:
        from desktop.window.widgets.dialogs import AboutDialog

        AboutDialog(versions(), self._session.window).open()

    def _copy_diagnostics(self) -> None:
        from desktop.window.diagnostics import diagnostics

        QGuiApplication.clipboard().setText(diagnostics(self._session))
        self._session.status.say(self.tr("Copied the diagnostics"))


def system_region() -> str | None:
    """Return the country of the system's locale as ISO code, None in the C locale."""
    locale = QLocale.system()
    if locale.language() is QLocale.Language.C or "_" not in locale.name():
        return None
    return locale.name().rsplit("_", 1)[1] or None
