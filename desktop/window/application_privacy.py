"""The privacy settings of the whole program: recent lookups, idle results, the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.lookup.recent_lookups import RecentLookups
from desktop.privacy.clipboard_guard import ClipboardGuard
from desktop.privacy.idle_watch import IdleWatch
from desktop.runtime.records import replace
from desktop.window.pasting import PasteGuard

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop.accounts.stored_accounts import StoredAccounts
    from desktop.settings.preferences import Preferences
    from desktop.settings.settings import Settings


class ApplicationPrivacy(QObject):
    """Applies the privacy settings to every window; all are off at first.

    Signals:
        results_expired(int): nobody used the program for that many minutes; results are to be cleared.
        said(str): what was done, for the status line of every window.
        failed(str): what could not be done, for the same.
    """

    results_expired = Signal(int)
    said = Signal(str)
    failed = Signal(str)

    def __init__(
        self, qt: QApplication, settings: Settings, stored: StoredAccounts, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self.recent = RecentLookups(settings, stored, parent=self)
        self._idle = IdleWatch(self)
        self._idle.idle.connect(lambda: self.results_expired.emit(settings.preferences.idle_clear_min))
        self._clipboard = ClipboardGuard(qt.clipboard(), self)
        self._clipboard.copied.connect(self._hint_at_loss)
        self._is_loss_hinted = False
        self._clipboard.cleared.connect(lambda: self.said.emit(self.tr("Cleared the clipboard")))
        self._clipboard.put_back.connect(self._say_put_back)
        self._pasting = PasteGuard(qt, self)
        self._pasting.refused.connect(self._say_unanswered)
        if settings.preferences.mask_at_start:
            settings.set_preferences(replace(settings.preferences, masked=True))
        settings.preferences_changed.connect(self._follow)
        self._follow(settings.preferences)

    def close(self) -> None:
        """Clear the clipboard if it would have been cleared a little later."""
        self._idle.set_limit(0)
        self._clipboard.clear(watching=False)

    def _hint_at_loss(self) -> None:
        """Show with the first copy alone that it may go with the program; not where it is cleared anyway."""
        if self._is_loss_hinted or self._settings.preferences.clipboard_clear_s:
            return
        from desktop.privacy import clipboard_keeper  # late: it brings ctypes

        if clipboard_keeper.outlives_program():
            return
        self._is_loss_hinted = True
        hint = self.tr("Copied. Paste it before you close Convolook.")
        QTimer.singleShot(0, self, lambda: self.said.emit(hint))  # after what whoever copied says of it

    def _say_put_back(self, is_gone: bool) -> None:
        if is_gone:
            self.said.emit(self.tr("Cleared the clipboard, but a clipboard manager keeps the copy"))
        else:
            self.failed.emit(self.tr("A clipboard manager has put the copy back."))

    def _say_unanswered(self) -> None:
        from desktop.privacy import clipboard_owner

        self.failed.emit(clipboard_owner.unanswered_text())

    def _follow(self, preferences: Preferences) -> None:
        self.recent.set_mode(preferences.recent_lookups)
        self._idle.set_limit(60 * preferences.idle_clear_min)
        self._clipboard.set_limit(preferences.clipboard_clear_s)
        self._clipboard.set_concealing(preferences.masked or preferences.clipboard_clear_s > 0)
