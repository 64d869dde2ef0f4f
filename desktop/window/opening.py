"""Shows an exported file in a window's table, offline and read-only: nothing of it is asked from Twilio."""

from __future__ import annotations

import asyncio
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from desktop.export import reader
from desktop.export.reader import OpenedExport, OpeningError, OpeningProblem
from desktop.i18n.times import TimeMode, absolute_text
from desktop.lookup.state import LookupPhase, LookupRequest, LookupState, RowBatch
from desktop.messages.message import Severity, UserMessage
from desktop.runtime.background import in_background
from desktop.twilio.types import ParticipantKind, ParticipantQuery, ScopeKind

if TYPE_CHECKING:
    from desktop.detail.link_targets import LinkTarget
    from desktop.window.window_session import WindowSession

_LIMIT_S = 120.0
_ROWS_AT_ONCE = 2000
"""Rows put into the table between two looks at the keyboard."""


class WindowOpening(QObject):
    """Opens files, and knows whether the table shows one.

    Signals:
        opened_changed(): the table shows a file now, or no longer does.
    """

    opened_changed = Signal()

    def __init__(self, session: WindowSession) -> None:
        super().__init__(session)
        self._session = session
        self._task: asyncio.Task[None] | None = None
        self._folder = ""
        self.opened: LookupState | None = None
        """State of the file that is shown, None when the table shows a lookup or nothing."""
        session.window.actions_.open.triggered.connect(self.ask)
        session.window.closed.connect(self.cancel)
        session.lookup.state_changed.connect(self._leave)

    def ask(self) -> QFileDialog:
        """Ask which file."""
        dialog = QFileDialog(self._session.window, self.tr("Open"), self._folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Exported conversations (*.json)"), self.tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.open_file)
        dialog.open()
        return dialog

    def open_file(self, path: str) -> None:
        """Read a file in the background and show it; what is shown stays if that fails."""
        self.cancel()
        self._folder = str(Path(path).parent)
        self._session.status.say(self.tr("Opening the file…"), done=False)
        self._task = asyncio.get_running_loop().create_task(self._open(Path(path)))
        self._task.add_done_callback(_look_at)

    def cancel(self) -> None:
        """Let go of a file that is being read."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def refuses(self, target: LinkTarget) -> bool:
        """Return whether a link must not be followed because its row comes from a file; if so, the pane is told why."""
        if self.opened is None:
            return False
        self._session.detail.show_link_failure(
            target,
            self._refusal,
        )
        return True

    def _refusal(self) -> UserMessage:
        return UserMessage(
            Severity.INFO,
            self.tr("This conversation comes from a file. Links of a file are not followed."),
            self.tr("Look the participant up to follow them."),
        )

    async def _open(self, path: Path) -> None:
        try:
            found = await in_background(reader.read, path, timeout_s=_LIMIT_S)
        except OpeningError as error:
            self._session.results.show_notice(partial(self._explain, error.problem))
            self._session.status.say(self.tr("The file was not opened"), done=False)
            return
        except TimeoutError:
            self._session.results.show_notice(partial(self._explain, OpeningProblem.TOO_LARGE))
            return
        await self._show(found)

    async def _show(self, found: OpenedExport) -> None:
        session = self._session
        session.lookup.clear()
        session.model.clear()
        session.model.set_found_as(False)
        session.results.table.column_layout.show_services(shown=found.scope.kind is ScopeKind.ALL)
        session.detail.show_conversations([])
        session.window.show_start(shown=False)
        phase = LookupPhase.COMPLETE if found.complete else LookupPhase.INCOMPLETE
        self.opened = LookupState(phase, LookupRequest(found.queries, found.scope), len(found.rows))
        query = found.queries[0] if found.queries else ParticipantQuery(ParticipantKind.ADDRESS, "")
        for start in range(0, len(found.rows), _ROWS_AT_ONCE):
            session.model.append(RowBatch(found.rows[start : start + _ROWS_AT_ONCE], query))
            await asyncio.sleep(0)
        self._say(found)

    def _say(self, found: OpenedExport) -> None:
        session, state = self._session, self.opened
        if state is None:
            return
        session.results.show_state(state)
        # There is nothing to load more of, and nothing to ask again.
        session.results.load_more.setEnabled(False)
        session.results.load_all.setEnabled(False)
        session.actions.show_state(LookupState(LookupPhase.COMPLETE, rows=state.rows))
        session.panes.arrange()
        moment_s = found.exported_at.timestamp() if found.exported_at is not None else None
        session.results.show_notice(partial(self._notice, moment_s, masked=found.masked))
        session.status.say(self.tr("Opened a file with %n conversations", "", state.rows))
        self.opened_changed.emit()

    def _notice(self, moment_s: float | None, *, masked: bool) -> UserMessage:
        if moment_s is None:
            sentence = self.tr("These conversations come from a file.")
        else:
            mode = self._session.model.texts.mode
            moment = absolute_text(moment_s, TimeMode.LOCAL if mode is TimeMode.RELATIVE else mode, moment_s)
            sentence = self.tr("These conversations come from a file of {date}.").format(date=moment)
        hints = [self.tr("Nothing is asked from Twilio; a lookup takes their place.")]
        if masked:
            hints.append(self.tr("Personal data was masked when it was written."))
        return UserMessage(Severity.INFO, sentence, " ".join(hints))

    def _leave(self) -> None:
        if self.opened is not None:
            self.opened = None
            self._session.results.show_notice(None)
            self.opened_changed.emit()

    def _explain(self, problem: OpeningProblem) -> UserMessage:
        other = self.tr("Choose a JSON file that was exported here.")
        sentences = {
            OpeningProblem.UNREADABLE: (
                self.tr("The file cannot be read."),
                self.tr("Check that it is yours to read."),
            ),
            OpeningProblem.NOT_A_FILE: (self.tr("That is not an ordinary file."), other),
            OpeningProblem.TOO_LARGE: (
                self.tr("The file is too large to be opened."),
                self.tr("Files of up to {n} MB and {rows} conversations can be opened.").format(
                    n=reader.MAX_BYTES // 1024**2, rows=reader.MAX_ROWS
                ),
            ),
            OpeningProblem.NOT_JSON: (self.tr("The file is damaged, or no JSON."), other),
            OpeningProblem.NOT_OURS: (self.tr("The file was not exported by Convolook as JSON."), other),
            OpeningProblem.NEWER: (
                self.tr("The file is from a newer version of Convolook."),
                self.tr("Open it with that version."),
            ),
            OpeningProblem.EMPTY: (self.tr("There are no conversations in the file."), other),
        }
        return UserMessage(Severity.ERROR, *sentences[problem])


def _look_at(task: asyncio.Task[None]) -> None:
    error = None if task.cancelled() else task.exception()
    if error is not None:
        sys.excepthook(type(error), error, error.__traceback__)
