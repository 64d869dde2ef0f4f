"""What a window's table shows instead of a lookup: an exported file, offline and read-only, or one conversation."""

from __future__ import annotations

import asyncio
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from desktop.i18n.time_mode import TimeMode
from desktop.i18n.times import absolute_text
from desktop.lookup.state import LookupPhase, LookupRequest, LookupState, RowBatch
from desktop.messages.message import Severity, UserMessage
from desktop.runtime.background import NoThreadError, in_background
from desktop.runtime.records import field, record
from desktop.runtime.tasks import TaskSlot
from desktop.twilio.types import ParticipantKind, ParticipantQuery

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

    from desktop.detail.widgets.link_navigation import OpenedDetail
    from desktop.export.reader import ExportedFile, ExportedFileProblem
    from desktop.lookup.controller import LookupController
    from desktop.messages.message import Explanation
    from desktop.participant.sids import NamedResource
    from desktop.results.widgets.results_pane import ResultsPane
    from desktop.window.widgets.main_window import MainWindow

_LIMIT_S = 120.0
_ROWS_AT_ONCE = 2000
"""Rows put into the table between two looks at the keyboard."""


@record
class OpenedFile:
    """An exported file whose rows are shown."""

    state: LookupState
    exported_s: float | None
    """When it was written, in seconds since 1970; None if the file does not tell."""
    is_masked: bool


@record
class OpenedConversation:
    """A conversation that was opened by its SID, and is the only row of the table."""

    state: LookupState
    resource: NamedResource
    text: str = field(repr=False)
    """What the search field held: the SID, or a URL with it."""
    detail: OpenedDetail = field(repr=False)


class WindowFileOpening(QObject):
    """Opens files, and knows what the table shows: one, a conversation opened by its SID, or the lookup.

    Signals:
        replacing(LookupRequest): a file's rows are about to replace what is shown.
        shown_changed(): what the table shows has another state now.
    """

    replacing = Signal(object)
    shown_changed = Signal()

    def __init__(self, window: MainWindow, results: ResultsPane, lookup: LookupController) -> None:
        super().__init__(results)
        self._window, self._results, self._lookup = window, results, lookup
        self._status = window.status
        self._slot = TaskSlot()
        self._folder = ""
        self._opened: OpenedFile | OpenedConversation | None = None
        self._is_filling = False
        window.menu_actions.open.triggered.connect(self.ask)

    @property
    def shown(self) -> LookupState:
        """Return the state of what the table shows: what was opened, or the lookup."""
        return self._opened.state if self._opened is not None else self._lookup.state

    @property
    def conversation(self) -> OpenedConversation | None:
        """Return the conversation that is shown because its SID was opened."""
        return self._opened if isinstance(self._opened, OpenedConversation) else None

    @property
    def opened(self) -> OpenedFile | OpenedConversation | None:
        """Return what was opened and is shown; None for a lookup."""
        return self._opened

    @property
    def is_filling(self) -> bool:
        """Return whether rows of a file are still being put into the table."""
        return self._is_filling

    @property
    def link_refusal(self) -> Explanation | None:
        """Return what explains that links are not followed, as the rows come from a file; None when they may be."""
        return self._refusal if isinstance(self._opened, OpenedFile) else None

    def ask(self) -> QFileDialog:
        """Open the dialog for the file to open."""
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self._window, self.tr("Open"), self._folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Exported conversations (*.json)"), self.tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.open_file)
        dialog.open()
        return dialog

    def open_file(self, path: str) -> None:
        """Read a file in the background and show it; what is shown stays if that fails."""
        self._folder = str(Path(path).parent)
        self._status.say(self.tr("Opening the file…"), done=False)
        self._slot.start(self._open(Path(path)))

    def leave(self) -> None:
        """Cancel the reading of a file, and leave what was opened: something else replaces it."""
        if self._slot.is_running:
            self._slot.cancel()
            self._status.clear()
        self._is_filling = False
        if self._opened is not None:
            self._opened = None
            self._results.show_notice(None)
            self.shown_changed.emit()

    async def aclose(self) -> None:
        """Cancel the reading of a file for good."""
        await self._slot.aclose()

    async def _open(self, path: Path) -> None:
        from desktop.export import reader
        from desktop.export.reader import ExportedFileError, ExportedFileProblem

        try:
            found = await in_background(reader.read, path, timeout_s=_LIMIT_S)
        except ExportedFileError as error:
            self._refuse(error.problem)
        except TimeoutError:
            self._refuse(ExportedFileProblem.TOO_LARGE)
        except NoThreadError:
            self._refuse(ExportedFileProblem.UNREADABLE)
        else:
            if self._slot.is_current:
                await self._show(found)

    def _refuse(self, problem: ExportedFileProblem) -> None:
        if self._slot.is_current:
            self._results.show_notice(partial(self._explain, problem))
            self._status.say(self.tr("The file was not opened"), done=False)

    async def _show(self, found: ExportedFile) -> None:
        request = LookupRequest(found.queries, found.scope)
        self.replacing.emit(request)
        phase = LookupPhase.COMPLETE if found.complete else LookupPhase.INCOMPLETE
        exported_s = found.exported_at.timestamp() if found.exported_at is not None else None
        file = OpenedFile(LookupState(phase, request, len(found.rows)), exported_s, found.masked)
        self._opened = file
        self._is_filling = True
        query = found.queries[0] if found.queries else ParticipantQuery(ParticipantKind.ADDRESS, "")
        for start in range(0, len(found.rows), _ROWS_AT_ONCE):
            self._results.model.append(RowBatch(found.rows[start : start + _ROWS_AT_ONCE], query))
            await asyncio.sleep(0)
        self._is_filling = False
        self.show_again(file)
        self._status.say(self.tr("Opened a file with %n conversations", "", len(found.rows)))

    def show_conversation(self, opened: OpenedConversation) -> None:
        """Show the state of a conversation that is shown because its SID was opened."""
        self._opened = opened
        self._results.show_state(opened.state)
        self.shown_changed.emit()

    def show_again(self, file: OpenedFile) -> None:
        """Show the state of a file whose rows are in the table."""
        self._opened = file
        self._results.show_state(file.state)
        # There is nothing to load more of, and nothing to ask again.
        self._results.head.load_more.setEnabled(False)
        self._results.head.load_all.setEnabled(False)
        self._results.show_notice(partial(self._notice, file.exported_s, masked=file.is_masked))
        self.shown_changed.emit()

    def _refusal(self) -> UserMessage:
        return UserMessage(
            Severity.INFO,
            self.tr("This conversation comes from a file. Its links cannot be opened."),
            self.tr("Look up the participant to open them."),
        )

    def _notice(self, moment_s: float | None, *, masked: bool) -> UserMessage:
        if moment_s is None:
            sentence = self.tr("These conversations come from a file.")
        else:
            mode = self._results.model.texts.mode
            moment = absolute_text(moment_s, TimeMode.LOCAL if mode is TimeMode.RELATIVE else mode, moment_s)
            sentence = self.tr("These conversations come from a file of {date}.").format(date=moment)
        hints = [self.tr("Twilio is not contacted. A new lookup replaces them.")]
        if masked:
            hints.append(self.tr("Personal data was masked when the file was written."))
        return UserMessage(Severity.INFO, sentence, " ".join(hints))

    def _explain(self, problem: ExportedFileProblem) -> UserMessage:
        from desktop.export import reader
        from desktop.export.reader import ExportedFileProblem

        other = self.tr("Choose a JSON file exported by Convolook.")
        sentences = {
            ExportedFileProblem.UNREADABLE: (
                self.tr("The file cannot be read."),
                self.tr("Check that you may read it."),
            ),
            ExportedFileProblem.NOT_A_FILE: (self.tr("This is not a regular file."), other),
            ExportedFileProblem.TOO_LARGE: (
                self.tr("The file is too large to be opened."),
                self.tr("Files of up to {n} MB and {rows} conversations can be opened.").format(
                    n=reader.MAX_BYTES // 1024**2, rows=reader.MAX_ROWS
                ),
            ),
            ExportedFileProblem.NOT_JSON: (self.tr("The file is damaged or not JSON."), other),
            ExportedFileProblem.NOT_OURS: (self.tr("The file was not exported by Convolook as JSON."), other),
            ExportedFileProblem.NEWER: (
                self.tr("The file is from a newer version of Convolook."),
                self.tr("Open it with that version."),
            ),
            ExportedFileProblem.EMPTY: (self.tr("The file contains no conversations."), other),
        }
        return UserMessage(Severity.ERROR, *sentences[problem])
