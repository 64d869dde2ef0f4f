"""What all windows share, and the windows themselves: opened, brought to the front, closed."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QToolTip

from desktop.accounts.credential_store import CredentialStore, proxy_logins
from desktop.accounts.session_secrets import SessionSecrets
from desktop.accounts.sources import environ_without_account, has_account
from desktop.accounts.stored_accounts import StoredAccounts
from desktop.design.colour_scheme import apply_scheme
from desktop.design.measures import literal
from desktop.design.style.style import ConvolookStyle
from desktop.i18n.translations import Translations
from desktop.lookup.client_pool import ClientPool
from desktop.participant import interpretation
from desktop.runtime.background import in_background
from desktop.runtime.garbage_collector import GarbageCollector
from desktop.runtime.system_proxy import system_proxy
from desktop.settings.policy import Forbidden, Policy
from desktop.settings.settings import Settings
from desktop.window.application_privacy import ApplicationPrivacy
from desktop.window.services import Services
from desktop.window.session import WindowSession

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QApplication

    from desktop.runtime.crash_reports import CrashReports
    from desktop.settings.preferences import Preferences
    from desktop.startup.command_line import CommandLine, StartRequest
    from desktop.startup.single_instance import HandoverServer
    from desktop.window.widgets.dialogs import CrashDialog

_log = logging.getLogger(__name__)
_WARM_UP_LIMIT_S = 60.0
_ENDING_LIMIT_S = 0.5
_SAME_CRASH_SHOWN = 3
_MOST_WAIT_MS = 500
"""A window that starts minimised, or under another one, is not painted."""


class Application(QObject):
    """Owns what all windows share (settings, keyring, secrets of this session, clients) and the windows."""

    def __init__(
        self,
        qt: QApplication,
        parsed: CommandLine,
        reports: CrashReports,
        environ: Mapping[str, str],
        settings: Settings | None = None,
        policy: Policy | None = None,
    ) -> None:
        super().__init__()
        self._qt = qt
        self.parsed = parsed
        self._garbage: GarbageCollector | None = None
        self.settings = settings or Settings(policy=policy)
        policy = self.settings.policy
        self.stored_accounts = StoredAccounts(self.settings, self)
        self.store = CredentialStore()
        self.secrets = SessionSecrets()
        self.clients = ClientPool(parsed.api_url, system_proxy, policy)
        self.clients.proxy_login = proxy_logins(self.store, lambda: self.settings.preferences.proxy_sign_in)
        self._style = ConvolookStyle()  # a style that Python forgets takes the program down with it
        self._base_font = literal(qt.font())
        qt.setFont(self._base_font)
        QToolTip.setFont(literal(QToolTip.font()))
        self._sessions: list[WindowSession] = []
        self._ending: set[asyncio.Task[None]] = set()
        self._warming: asyncio.Task[None] | None = None
        self._server: HandoverServer | None = None
        self._crash_dialog: CrashDialog | None = None
        self._crashes: Counter[str] = Counter()
        self._translations = Translations(qt)
        qt.setStyle(self._style)
        self.privacy = ApplicationPrivacy(qt, self.settings, self.stored_accounts, self)
        self.services = Services(
            settings=self.settings,
            stored_accounts=self.stored_accounts,
            store=self.store,
            secrets=self.secrets,
            clients=self.clients,
            recent=self.privacy.recent,
            environ=environ_without_account(environ) if policy.forbids(Forbidden.ENVIRONMENT) else environ,
            ignores_environment=policy.forbids(Forbidden.ENVIRONMENT) and has_account(environ),
            api_url=parsed.api_url,
            is_demo=parsed.demo,
        )
        self._apply(self.settings.preferences)
        self.settings.preferences_changed.connect(self._apply)
        reports.reported.connect(self._show_crash)
        qt.commitDataRequest.connect(lambda _manager: self._remember())

    @cached_property
    def closed(self) -> asyncio.Event:
        """Return an event that is set when the last window is gone; created late: the first paint needs no asyncio."""
        return asyncio.Event()

    def open_first_window(self) -> None:
        """Open the first window and wait until it is painted; the event loop, and what needs it, start then."""
        window = self.open_window(self.parsed.start_request, begins=False).window
        patience = QTimer()
        patience.setSingleShot(True)
        patience.start(_MOST_WAIT_MS)
        while patience.isActive() and not window.is_painted:
            self._qt.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def open_window(self, start_request: StartRequest, *, begins: bool = True) -> WindowSession:
        """Open one more window, which counts as the one used last.

        Args:
            start_request: what is filled in, and looked up if it says so.
            begins: build its workspace as soon as it is painted; for the first window ``start_late`` does it, once
                there is an event loop.
        """
        session = WindowSession(self.services, self)
        if begins:
            session.window.painted.connect(session.begin)
        self._sessions.append(session)
        session.window.activated.connect(lambda: self._use(session))
        session.window.closed.connect(lambda: self._closed(session))
        session.new_window_requested.connect(self.open_window)
        session.quit_requested.connect(self.quit)
        session.completed.connect(self._settle)
        self.privacy.results_expired.connect(session.forget_after_idling)
        self.privacy.said.connect(session.status.say)
        self.privacy.failed.connect(session.say_failed)
        session.open(start_request)
        return session

    def start_late(self, server_name: str | None) -> None:
        """Start what the first paint does not need, once it has happened."""
        QTimer.singleShot(0, self, lambda: self._start_late(server_name))

    def take(self, start_request: StartRequest) -> None:
        """Open what another start hands over in the window used last."""
        if self._sessions:
            self._sessions[-1].take(start_request)

    def quit(self) -> None:
        """Close every window; the program ends with the last one."""
        for session in list(self._sessions):
            session.window.close()
        if not self._sessions:
            self._end_listening()
            self.closed.set()

    async def close(self) -> None:
        """Stop everything that is still pending."""
        for session in list(self._sessions):
            self._closed(session)
        if self._warming is not None:
            self._warming.cancel()
        if self._ending:
            # Each window ends its own requests first: cut off from their connections they would try again.
            _, late = await asyncio.wait(set(self._ending), timeout=_ENDING_LIMIT_S)
            for task in late:
                task.cancel()
        self.privacy.close()
        await self.clients.close()
        if self._garbage is not None:
            self._garbage.end()

    def _start_late(self, server_name: str | None) -> None:
        if self.closed.is_set():
            return
        self._garbage = GarbageCollector(self)
        if server_name is not None:
            from desktop.startup.single_instance import HandoverServer

            self._server = HandoverServer(server_name, self)
            self._server.taken.connect(self.take)
            self._server.listen()
        for session in self._sessions:
            session.begin()  # a window that is not painted needs its parts, too
        self._warming = asyncio.get_running_loop().create_task(self._warm_up())
        self._warming.add_done_callback(self._warmed_up)

    async def _warm_up(self) -> None:
        """Load what the first lookup needs, before it starts."""
        from desktop.lookup.outcome import EXPECTED_ERRORS

        await in_background(interpretation.warm_up, timeout_s=_WARM_UP_LIMIT_S)
        for session in self._sessions:
            session.bar.refresh()
        account = self._sessions[-1].accounts.current if self._sessions else None
        if account is None or account.is_kept:  # nobody else pays the 10 MB that its libraries take
            await in_background(self.services.store.backend_name, timeout_s=_WARM_UP_LIMIT_S)
        if account is not None:
            with contextlib.suppress(*EXPECTED_ERRORS, ValueError, TimeoutError):
                await self.clients.client_for(account)

    def _warmed_up(self, task: asyncio.Task[None]) -> None:
        self._warming = None
        error = None if task.cancelled() else task.exception()
        if error is not None:
            _log.warning("warm-up: %s", type(error).__name__)

    def _settle(self) -> None:
        """Freeze the objects of the start for the garbage collector, once the first window is there."""
        if self._garbage is not None and len(self._sessions) == 1:
            self._garbage.settle()

    def _use(self, session: WindowSession) -> None:
        if session in self._sessions:
            self._sessions.remove(session)
            self._sessions.append(session)

    def _closed(self, session: WindowSession) -> None:
        if session not in self._sessions:
            return
        self._sessions.remove(session)
        try:
            session.remember()
            session.leave()
        finally:  # whatever fails there, a window that cannot be closed is worse
            self._end(session)
            if not self._sessions:
                self._end_listening()
                self.closed.set()

    def _end_listening(self) -> None:
        """Stop listening to other starts: there is no window left that could show what they ask for."""
        if self._server is not None:
            self._server.close()
            self._server = None

    def _end(self, session: WindowSession) -> None:
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:  # closed before its first paint: nothing of it is under way yet
            session.deleteLater()
            return
        task = loop.create_task(session.close())
        self._ending.add(task)
        task.add_done_callback(self._ending.discard)

    def _remember(self) -> None:
        for session in self._sessions:
            session.remember()

    def _apply(self, preferences: Preferences) -> None:
        self._translations.use(preferences.language)
        apply_scheme(self._qt, preferences.scheme.value)
        self.clients.set_proxy(preferences.proxy.value, preferences.proxy_url)
        font = self._qt.font()
        size = self._base_font.pointSizeF() * preferences.zoom / 100
        if abs(font.pointSizeF() - size) > 0.01:
            font.setPointSizeF(size)
            self._qt.setFont(font)
            # Widgets get it by events of their own, later; what was measured with their old font is measured again.
            QTimer.singleShot(0, self, lambda: self._qt.fontChanged.emit(font))

    def _show_crash(self, report: str) -> None:
        from desktop.window.widgets.dialogs import CrashDialog

        self._crashes[report] += 1
        if self.closed.is_set():  # the log has it; a dialog would be all that is left of the program
            return
        shown = self._crash_dialog
        # What fails while painting fails again with every paint: it is not to bury the window in dialogs.
        if self._crashes[report] > (1 if shown is not None else _SAME_CRASH_SHOWN):
            return
        if shown is not None:
            shown.add_report(report)
            return
        window = self._sessions[-1].window if self._sessions else None
        dialog = self._crash_dialog = CrashDialog(report, window)
        if window is not None:
            dialog.copied.connect(window.status.say)
        # It may go without being closed: together with the window that it stands over.
        dialog.finished.connect(lambda: self._forget_crash(dialog))
        dialog.destroyed.connect(lambda: self._forget_crash(dialog))
        dialog.open()

    def _forget_crash(self, dialog: CrashDialog) -> None:
        if self._crash_dialog is dialog:
            self._crash_dialog = None
