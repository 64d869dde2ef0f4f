"""What one window hides and forgets: masking in all windows at once, rows revealed, results after a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.privacy.masking import Masking
from desktop.runtime.records import replace

if TYPE_CHECKING:
    from desktop.settings.preferences import Preferences
    from desktop.window.window_session import WindowSession


class WindowPrivacy(QObject):
    """Connects the switch for masking, and shows its state."""

    def __init__(self, session: WindowSession) -> None:
        super().__init__(session)
        self._session = session
        made = session.window.actions_
        self._mask, self._reveal = made.mask, made.reveal
        self._mask.setChecked(session.masking.active)
        self._mask.toggled.connect(self._switch)
        self._reveal.triggered.connect(self._reveal_rows)
        session.status.masking_clicked.connect(self._mask.toggle)
        session.results.table.conversations_selected.connect(lambda _rows: self._enable())
        session.settings.preferences_changed.connect(self._follow)
        self._enable()

    def forget_after_idling(self, minutes: int) -> None:
        """Clear results and search field because nobody was there for so long; what runs ends first."""
        session = self._session
        if session.lookup.state.request is None and not session.model.loaded:
            return
        session.forget_results()
        session.bar.fill(None, "")
        session.status.say(self.tr("Results cleared after {n} min without a key or click").format(n=minutes))

    def _follow(self, preferences: Preferences) -> None:
        """Hide or show as the switch of another window says: it is one switch for all."""
        if self._mask.isChecked() is not preferences.masked:
            self._mask.setChecked(preferences.masked)

    def _switch(self, masked: bool) -> None:
        self._apply(masked)
        settings = self._session.settings
        if settings.preferences.masked is not masked:
            settings.set_preferences(replace(settings.preferences, masked=masked))

    def _apply(self, masked: bool) -> None:
        self._session.set_masking(Masking(masked))
        self._enable()

    def _enable(self) -> None:
        table = self._session.results.table
        self._reveal.setEnabled(self._mask.isChecked() and table.selectionModel().hasSelection())

    def _reveal_rows(self) -> None:
        """Show what is personal in the selected rows until masking is switched again."""
        session = self._session
        keys = {row.key for row in session.results.table.selected_conversations() if row.key}
        session.masking = Masking(session.masking.active, session.masking.revealed | keys)
        session.results.set_masking(session.masking)
        session.status.say(self.tr("Revealed %n rows", "", len(keys)))
