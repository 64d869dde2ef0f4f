"""The Export dialog of one window, connected with its table and with the controller that writes files."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt

from desktop import __version__
from desktop.export.controller import ExportController
from desktop.lookup.state import LookupPhase
from desktop.privacy.masking import Sensitivity
from desktop.results.cell_texts import cell_reader
from desktop.results.row_queries import PARTICIPANT_COLUMN
from desktop.runtime.records import replace
from desktop.runtime.system_programs import open_folder

if TYPE_CHECKING:
    from desktop.export.content import ExportColumn
    from desktop.export.widgets.export_dialog import ExportChoice, ExportDialog, ExportFacts, ExportRows
    from desktop.export.writer import ExportProblem
    from desktop.privacy.masking import Masking
    from desktop.results.widgets.results_pane import ResultsPane
    from desktop.twilio.rows import ParticipantConversation
    from desktop.twilio.types import ParticipantQuery
    from desktop.window.file_opening import WindowFileOpening
    from desktop.window.privacy import CurrentMasking
    from desktop.window.widgets.main_window import MainWindow


class WindowExporting(QObject):
    """Opens the dialog with what can be exported, and starts the export."""

    def __init__(
        self, window: MainWindow, results: ResultsPane, file_opening: WindowFileOpening, masking: CurrentMasking
    ) -> None:
        super().__init__(results)
        self._window, self._status = window, window.status
        self._results, self._file_opening, self._masking = results, file_opening, masking
        self._choice: ExportChoice | None = None
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._dialog: ExportDialog | None = None
        self.controller = ExportController(self)
        self.controller.progressed.connect(self._show_progress)
        self.controller.finished.connect(self._finished)
        self.controller.failed.connect(self._show_failure)
        self.controller.cancelled.connect(self._show_cancelled)
        window.menu_actions.export.triggered.connect(self.open_dialog)
        window.closed.connect(self.controller.leave)

    def open_dialog(self) -> ExportDialog | None:
        """Open the dialog, or bring it to the front; return None where nothing can be exported."""
        if self._dialog is not None:
            self._dialog.raise_()
            self._dialog.activateWindow()
            return self._dialog
        from desktop.export.widgets.export_dialog import ExportChoice, ExportDialog, ExportRows, usual_separator

        facts = self._facts()
        if not facts.rows[ExportRows.ALL]:
            return None
        choice = replace(self._choice or ExportChoice(separator=usual_separator()), rows=self._likely_rows(facts))
        dialog = ExportDialog(facts, choice, self._name_for, self._folder, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.export_requested.connect(self._write)
        dialog.cancel_requested.connect(self.controller.cancel)
        dialog.finished.connect(self._forget)
        self._dialog = dialog
        dialog.open()
        return dialog

    def _facts(self) -> ExportFacts:
        from desktop.export.widgets.export_dialog import ExportFacts, ExportRows

        model, table = self._results.model, self._results.table
        model.settle()
        return ExportFacts(
            {
                ExportRows.SELECTED: len(table.selected_conversations()),
                ExportRows.SHOWN: model.shown,
                ExportRows.ALL: model.loaded,
            },
            len(table.visible_columns()),
            len(model.columns),
            complete=self._is_complete(),
            masked=self._masking.value.active,
        )

    @staticmethod
    def _likely_rows(facts: ExportFacts) -> ExportRows:
        from desktop.export.widgets.export_dialog import ExportRows

        if 1 < facts.rows[ExportRows.SELECTED] < facts.rows[ExportRows.SHOWN]:
            return ExportRows.SELECTED
        return ExportRows.SHOWN if 0 < facts.rows[ExportRows.SHOWN] < facts.rows[ExportRows.ALL] else ExportRows.ALL

    def _is_complete(self) -> bool:
        return self._file_opening.shown.phase is LookupPhase.COMPLETE

    def _rows(self, chosen: ExportRows) -> list[ParticipantConversation]:
        from desktop.export.widgets.export_dialog import ExportRows

        model = self._results.model
        if chosen is ExportRows.SELECTED:
            return self._results.table.selected_conversations()
        return model.conversations(shown_only=chosen is ExportRows.SHOWN or not model.is_filtered)

    def _name_for(self, choice: ExportChoice) -> str:
        from desktop.export import writer

        count = self._facts().rows[choice.rows]
        return writer.file_name(datetime.now().astimezone(), count, choice.format, complete=self._is_complete())

    def _write(self, choice: ExportChoice, chosen_path: str) -> None:
        from desktop.export.content import Export, ExportColumn, ExportHeader

        self._choice = choice
        path = Path(chosen_path)
        if path.suffix.lower() != choice.format.suffix and not path.suffix:
            path = path.with_name(path.name + choice.format.suffix)
        self._folder = str(path.parent)
        model, table, masking = self._results.model, self._results.table, self._masking.value
        columns = table.visible_columns() + [
            column for column in model.columns if choice.all_columns and column not in table.visible_columns()
        ]
        rows = self._rows(choice.rows)
        request = self._file_opening.shown.request
        participant = self._participant(request.queries if request else (), masking)
        if participant is not None:  # it is the first column, and need not stand a second time where the table has it
            columns = [column for column in columns if column.key != PARTICIPANT_COLUMN]
        header = ExportHeader(
            request.queries if request else (),
            str(request.scope) if request else "default",
            datetime.now(UTC),
            self._is_complete() and len(rows) == model.loaded,
            __version__,
        )
        export = Export(
            rows,
            choice.format,
            tuple(ExportColumn(column.title, cell_reader(column, masking), column.moment_s) for column in columns),
            header,
            masking,
            choice.bom,
            choice.separator,
            participant,
        )
        # Only the very name that was chosen may be replaced: the user was asked about that one.
        self.controller.start(path, export, replace=str(path) == chosen_path)

    def _participant(self, queries: tuple[ParticipantQuery, ...], masking: Masking) -> ExportColumn | None:
        """Return the column of the participant that found a row; None where an opened file does not tell."""
        if not queries:
            return None
        from desktop.export.content import ExportColumn

        model = self._results.model

        def read(row: ParticipantConversation) -> str:
            found_for = model.queries_of(row) or queries[:1]
            return "; ".join(masking.copied(query.text, Sensitivity.PERSONAL, row.key) for query in found_for)

        return ExportColumn(self.tr("Participant"), read)

    def _show_progress(self, done: int, total: int) -> None:
        if self._dialog is not None:
            self._dialog.show_progress(done, total)

    def _finished(self, rows: int) -> None:
        said, folder = self.tr("Exported %n conversations", "", rows), Path(self._folder)
        self._status.say(said, offer=(self.tr("Show in folder"), lambda: open_folder(folder)))
        if self._dialog is not None:
            self._dialog.accept()

    def _show_failure(self, problem: ExportProblem) -> None:
        if self._dialog is not None:
            self._dialog.show_failure(problem)
        else:
            from desktop.export.failure_messages import explain_export

            self._results.show_notice(partial(explain_export, problem))

    def _show_cancelled(self) -> None:
        if self._dialog is not None:
            self._dialog.show_cancelled()

    def _forget(self) -> None:
        self._dialog = None
