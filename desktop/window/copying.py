"""Copying of one window's selected rows in several forms."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from desktop.export import clipboard_formats
from desktop.export.clipboard_formats import ListForm
from desktop.privacy.masking import Sensitivity
from desktop.results.cell_texts import cell_reader
from desktop.results.columns import ATTRIBUTE_PREFIX, channel_words
from desktop.runtime.background import NoThreadError, in_background
from desktop.runtime.tasks import TaskSlot
from desktop.settings.note_lines import NoteLine
from desktop.window.note_form import note_labels

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.detail.widgets.detail_pane import DetailPane
    from desktop.export.clipboard_formats import NoteForm
    from desktop.results.columns import Column
    from desktop.results.widgets.results_pane import ResultsPane
    from desktop.twilio.rows import ParticipantConversation
    from desktop.window.privacy import CurrentMasking
    from desktop.window.widgets.actions import Actions
    from desktop.window.widgets.status_line import StatusLine

MANY_ROWS = 2000
"""Rows from which a copy is made in the background: 100,000 take seconds, and a window must not stand still."""
_LIMIT_S = 300.0


class WindowCopying(QObject):
    """Copies what is selected in one window; the sentences about it never hold anything personal.

    Signals:
        service_names_wanted(): a ticket note was copied with the SID of a service whose name is not known.
    """

    service_names_wanted = Signal()

    def __init__(
        self,
        actions: Actions,
        results: ResultsPane,
        detail: DetailPane,
        note_form: Callable[[], NoteForm],
        masking: CurrentMasking,
        status: StatusLine,
    ) -> None:
        super().__init__(results)
        self._actions, self._table, self._detail = actions, results.table, detail
        self._note_form = note_form
        self._masking, self._status = masking, status
        self._model = results.model
        self._slot = TaskSlot()
        self._unnamed_note: tuple[str, Callable[[], str]] | None = None
        """The copied note, while a name in it is not known, and what makes it anew."""
        self._connect()

    # What can be copied

    def copy(self) -> None:
        """Copy what has the focus: the selected text, the value in the detail pane, else the selected rows."""
        focus = QApplication.focusWidget()
        if focus is not None and self._copy_selected_text(focus):
            return
        if focus is not None and (focus is self._detail or self._detail.isAncestorOf(focus)):
            self._detail.copy()
        else:
            self.copy_rows(headers=False)

    def copy_rows(self, *, headers: bool) -> None:
        """Copy the selected rows with the shown columns, for spreadsheets, editors and mail."""
        rows, columns = self._selected(), self._table.visible_columns()
        readers = [cell_reader(column, self._masking.value) for column in columns]
        titles = [column.title for column in columns] if headers else None
        said = self.tr("Copied %n conversations", "", len(rows))
        if headers:
            said = self.tr("Copied %n conversations with headers", "", len(rows))

        def make() -> dict[str, bytes]:
            made = clipboard_formats.table_text(([read(row) for read in readers] for row in rows), titles)
            # As bytes: turning megabytes into Qt's strings would be done on the window's thread.
            return {"text/plain": made.tsv.encode(), "text/html": made.html.encode(), "text/csv": made.csv.encode()}

        self._copy(rows, make, said)

    def copy_field(self, column: Column, form: ListForm = ListForm.LINES) -> None:
        """Copy one value of each selected row, as a list."""
        rows = self._selected()
        read = cell_reader(column, self._masking.value)

        def make() -> str:
            if len(rows) == 1:
                return read(rows[0])
            return clipboard_formats.list_text((read(row) for row in rows), form)

        # The name of an attribute is Twilio's data, not ours to say aloud.
        name = self.tr("the attribute") if column.key.startswith(ATTRIBUTE_PREFIX) else column.title
        self._copy_text(rows, make, self.tr("Copied {field}").format(field=name))

    def copy_sids(self) -> None:
        """Copy the conversation SIDs of the selected rows, one per line."""
        masking = self._masking.value
        rows = [row for row in self._selected() if row.conversation_sid]

        def make() -> str:
            sids = (clipboard_formats.one_line(row.conversation_sid or "") for row in rows)
            return "\n".join(masking.copied(sid, Sensitivity.PUBLIC) for sid in sids)

        said = self.tr("Copied %n conversation SIDs", "", len(rows))
        self._copy_text(rows, make, self.tr("Copied the conversation SID") if len(rows) == 1 else said)

    def copy_json(self) -> None:
        """Copy the selected rows exactly as received; while masked, without personal data."""
        rows, masking = self._selected(), self._masking.value
        if masking.active:
            said = self.tr("Copied %n conversations as JSON, personal data masked", "", len(rows))
        else:
            said = self.tr("Copied %n conversations as JSON", "", len(rows))

        def make() -> str:
            if masking.active:
                return clipboard_formats.json_array([clipboard_formats.masked_row_text(row, masking) for row in rows])
            return clipboard_formats.json_text(rows)

        self._copy_text(rows, make, said)

    def copy_note(self) -> None:
        """Copy a ticket note with which a colleague finds the selected conversations again."""
        rows, masking = self._selected(), self._masking.value
        labels, channels, services = note_labels(), channel_words(), dict(self._model.texts.services)
        form = self._note_form()

        def make_again() -> str:
            services.update(self._model.texts.services)
            return clipboard_formats.ticket_note(rows, labels, services, channels, masking, form)

        make = functools.cache(lambda: clipboard_formats.ticket_note(rows, labels, services, channels, masking, form))
        said = self.tr("Copied %n ticket notes", "", len(rows))
        self._copy_text(rows, make, self.tr("Copied the ticket note") if len(rows) == 1 else said)
        names_service = form.lines is None or NoteLine.SERVICE.value in form.lines
        unnamed = {row.chat_service_sid for row in rows if row.chat_service_sid} - services.keys()
        if names_service and unnamed and len(rows) < MANY_ROWS:
            self._unnamed_note = make(), make_again
            self.service_names_wanted.emit()

    def name_services(self) -> None:
        """Put the names of services that are known now into the note on the clipboard, if it is still there."""
        if self._unnamed_note is None:
            return
        (copied, make_again), self._unnamed_note = self._unnamed_note, None
        from desktop.privacy import clipboard_owner  # late: it brings ctypes

        named = make_again()
        if named != copied and clipboard_owner.answers() and QGuiApplication.clipboard().text() == copied:
            _set_clipboard({"text/plain": named.encode()})

    def leave(self) -> None:
        """Cancel a pending copy: the window is closed, or something else was copied."""
        self._slot.cancel()
        self._unnamed_note = None

    async def aclose(self) -> None:
        """Cancel everything and wait until it has ended."""
        await self._slot.aclose()

    # Inside

    def _connect(self) -> None:
        actions, table = self._actions, self._table
        actions.copy.triggered.connect(self.copy)
        actions.copy_with_headers.triggered.connect(lambda: self.copy_rows(headers=True))
        actions.copy_sid.triggered.connect(self.copy_sids)
        actions.copy_json.triggered.connect(self.copy_json)
        actions.copy_note.triggered.connect(self.copy_note)
        table.field_copy_requested.connect(self.copy_field)
        table.list_copy_requested.connect(self.copy_field)

    def _selected(self) -> list[ParticipantConversation]:
        return self._table.selected_conversations()

    def _copy_selected_text(self, focus: QWidget) -> bool:
        if isinstance(focus, QLineEdit | QLabel):
            has_text = focus.hasSelectedText()
        elif isinstance(focus, QPlainTextEdit | QTextEdit):
            has_text = focus.textCursor().hasSelection()
        else:
            return False
        if has_text and isinstance(focus, QLabel):
            QGuiApplication.clipboard().setText(focus.selectedText())
        elif has_text:
            focus.copy()  # type: ignore[union-attr]  # a label was the one without
        if has_text:
            self._status.say(self.tr("Copied the selected text"))
        return has_text or isinstance(focus, QLineEdit)

    def _copy_text(self, rows: list[ParticipantConversation], make: Callable[[], str], said: str) -> None:
        self._copy(rows, lambda: {"text/plain": make().encode()}, said)

    def _copy(self, rows: list[ParticipantConversation], make: Callable[[], dict[str, bytes]], said: str) -> None:
        """Copy what ``make`` returns, by MIME type; many rows are made on a thread of their own."""
        self._slot.cancel()  # the clipboard holds what was copied last
        self._unnamed_note = None
        if not rows:
            self._status.say(self.tr("Nothing selected"), done=False)
            return
        if len(rows) < MANY_ROWS:
            _set_clipboard(make())
            self._status.say(said)
            return

        async def copy_later() -> None:
            try:
                made = await in_background(make, timeout_s=_LIMIT_S)
            except NoThreadError:  # a window that stands still for a moment is better than nothing to paste
                made = make()
            if self._slot.is_current:
                _set_clipboard(made)
                self._status.say(said)

        self._status.say(self.tr("Copying %n conversations…", "", len(rows)), done=False)
        self._slot.start(copy_later())


def _set_clipboard(made: dict[str, bytes]) -> None:
    data = QMimeData()
    for kind, content in made.items():
        data.setData(kind, QByteArray(content))
    QGuiApplication.clipboard().setMimeData(data)
