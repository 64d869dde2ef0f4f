"""What the whole program remembers and forgets by choice: recent lookups, idle results, the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.lookup.recent_lookups import Recent
from desktop.privacy.clipboard_guard import ClipboardGuard
from desktop.privacy.idle_watch import IdleWatch
from desktop.runtime.records import replace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QApplication

    from desktop.accounts.stored_accounts import StoredAccounts
    from desktop.settings.preferences import Preferences
    from desktop.settings.settings import Settings
    from desktop.window.window_session import WindowSession


class ApplicationPrivacy(QObject):
    """Follows the settings that concern every window at once; all are off at first."""

    def __init__(
        self,
        qt: QApplication,
        settings: Settings,
        stored: StoredAccounts,
        sessions: Callable[[], Iterable[WindowSession]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings, self._sessions = settings, sessions
        self.recent = Recent(settings, stored, parent=self)
        self._idle = IdleWatch(self)
        self._idle.idle.connect(self._forget)
        self._clipboard = ClipboardGuard(qt.clipboard(), self)
        self._clipboard.cleared.connect(self._say_cleared)
        if settings.preferences.mask_at_start:
            settings.set_preferences(replace(settings.preferences, masked=True))
        settings.preferences_changed.connect(self._follow)
        self._follow(settings.preferences)

    def close(self) -> None:
        """Leave nothing on the clipboard that would have been cleared a little later."""
        self._idle.set_limit(0)
        self._clipboard.clear()

    def _follow(self, preferences: Preferences) -> None:
        self.recent.set_mode(preferences.recent_lookups)
        self._idle.set_limit(60 * preferences.idle_clear_min)
        self._clipboard.set_limit(preferences.clipboard_clear_s)

    def _forget(self) -> None:
        for session in self._sessions():
            session.finish()
            session.features.privacy.forget_after_idling(self._settings.preferences.idle_clear_min)

    def _say_cleared(self) -> None:
        for session in self._sessions():
            session.status.say(self.tr("Cleared the clipboard"))
