"""The masking of one window: on or off in all windows at once, and rows revealed one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QToolTip

from desktop.privacy.masking import Masking
from desktop.runtime.records import replace

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from desktop.results.widgets.results_pane import ResultsPane
    from desktop.settings.preferences import Preferences
    from desktop.settings.settings import Settings
    from desktop.window.widgets.actions import Actions
    from desktop.window.widgets.status_line import StatusLine


class CurrentMasking(QObject):
    """Holds the masking of one window.

    Signals:
        changed(Masking): everything is to be hidden, or shown, anew.
        rows_revealed(Masking): some rows are shown all the same.
    """

    changed = Signal(object)
    rows_revealed = Signal(object)

    def __init__(self, active: bool, parent: QObject) -> None:
        super().__init__(parent)
        self.value = Masking(active)

    def set_active(self, active: bool) -> None:
        """Set whether everything is hidden; what was revealed before is hidden again."""
        self.value = Masking(active)
        QToolTip.hideText()  # what is open still has the texts of before
        self.changed.emit(self.value)

    def reveal(self, keys: AbstractSet[object]) -> None:
        """Reveal the rows of these keys until masking is switched again."""
        self.value = Masking(self.value.active, self.value.revealed | keys)
        self.rows_revealed.emit(self.value)


class MaskingSwitch(QObject):
    """Connects the action, the status line and the setting: one switch for all windows."""

    def __init__(self, actions: Actions, status: StatusLine, settings: Settings, masking: CurrentMasking) -> None:
        super().__init__(masking)
        self._mask, self._settings, self._masking = actions.mask, settings, masking
        self._mask.setChecked(masking.value.active)
        self._mask.toggled.connect(self._switch)
        status.masking_clicked.connect(self._mask.toggle)
        status.set_masked(masking.value.active)
        masking.changed.connect(lambda value: status.set_masked(value.active))
        settings.preferences_changed.connect(self._follow)

    def _follow(self, preferences: Preferences) -> None:
        if self._mask.isChecked() is not preferences.masked:
            self._mask.setChecked(preferences.masked)

    def _switch(self, masked: bool) -> None:
        if self._settings.policy.force_masking and not masked:
            self._mask.setChecked(True)
            return
        self._masking.set_active(masked)
        if self._settings.preferences.masked is not masked:
            self._settings.set_preferences(replace(self._settings.preferences, masked=masked))


class RevealedRows(QObject):
    """Shows personal data in single rows while the rest stays masked."""

    def __init__(self, actions: Actions, results: ResultsPane, masking: CurrentMasking, status: StatusLine) -> None:
        super().__init__(masking)
        self._action, self._results, self._masking, self._status = actions.reveal, results, masking, status
        self._action.triggered.connect(self._reveal)
        results.table.conversations_selected.connect(self._enable)
        masking.changed.connect(self._enable)
        self._enable()

    def _enable(self) -> None:
        has_selection = self._results.table.selectionModel().hasSelection()
        self._action.setEnabled(self._masking.value.active and has_selection)

    def _reveal(self) -> None:
        keys = {row.key for row in self._results.table.selected_conversations() if row.key}
        self._masking.reveal(keys)
        self._status.say(self.tr("Revealed %n rows", "", len(keys)))
