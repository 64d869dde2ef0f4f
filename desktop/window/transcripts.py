"""Saving of the transcript that the detail pane shows."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.export.controller import ExportController
from desktop.settings.policy import Forbidden

if TYPE_CHECKING:
    from desktop.detail.widgets.detail_pane import DetailPane
    from desktop.export.writer import ExportProblem
    from desktop.results.widgets.results_pane import ResultsPane
    from desktop.settings.policy import Policy
    from desktop.window.widgets.status_line import StatusLine


class WindowTranscripts(QObject):
    """Connects the transcript with the controller that writes files."""

    def __init__(self, detail: DetailPane, results: ResultsPane, status: StatusLine, policy: Policy) -> None:
        super().__init__(detail)
        detail.messages.set_saving_allowed(allowed=not policy.forbids(Forbidden.EXPORT))
        self._results, self._status = results, status
        self.controller = ExportController(self)
        self.controller.finished.connect(self._tell_saved)
        self.controller.failed.connect(self._show_failure)
        detail.messages.save_requested.connect(self._save)

    def _save(self, path: str, text: str) -> None:
        from desktop.export.content import TextFile

        # The system's dialog asked before it let a file be chosen that is there already.
        self.controller.start(Path(path), TextFile(text), replace=True)

    def _tell_saved(self, _count: int) -> None:
        self._status.say(self.tr("Saved the transcript"))

    def _show_failure(self, problem: ExportProblem) -> None:
        from desktop.export.failure_messages import explain_export

        self._results.show_notice(partial(explain_export, problem))
