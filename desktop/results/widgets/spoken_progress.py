"""Announcements of a lookup and the filter for screen readers: politely, once, and never a row at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.design.accessibility import announce

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.results.table_model import ConversationTableModel
    from desktop.results.widgets.summary_label import SummaryLabel

PROGRESS_MS = 10_000
"""How often it is told that a lookup goes on."""
COUNT_MS = 1_000
"""How long nothing must have been typed before it is told how many rows the filter leaves."""


class SpokenProgress(QObject):
    """Announces changes in place of the summary."""

    def __init__(self, summary: SummaryLabel, model: ConversationTableModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._summary, self._model = summary, model
        self._is_loading = False
        self._progress = QTimer(self)
        self._progress.setInterval(PROGRESS_MS)
        self._progress.timeout.connect(lambda: announce(summary, summary.text()))
        self._count = QTimer(self)
        self._count.setSingleShot(True)
        self._count.setInterval(COUNT_MS)
        self._count.timeout.connect(self._speak_count)

    def follow(self, *, is_loading: bool, outcome: str) -> None:
        """Announce how a lookup ended, and now and then that it goes on; ``outcome`` is the sentence."""
        was_loading, self._is_loading = self._is_loading, is_loading
        if is_loading:
            if not was_loading:
                self._progress.start()
        else:
            self._progress.stop()
            if was_loading:
                announce(self._summary, outcome)

    def filter_changed(self) -> None:
        """Announce how many rows are left, after a pause in typing."""
        self._count.start()

    def _speak_count(self) -> None:
        if self._model.is_filtering:
            self._count.start()
        elif self._model.loaded and not self._is_loading:
            announce(self._summary, self.tr("{n} shown").format(n=self._model.shown))
