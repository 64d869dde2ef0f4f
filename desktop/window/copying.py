"""Connects what one window can copy: rows in several forms, notes, commands, links; each copy is said in words."""

from __future__ import annotations

import asyncio
import sys
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QByteArray, QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from desktop.accounts.account import AccountKind
from desktop.accounts.controller import DEMO_ACCOUNT
from desktop.export import clipboard_formats
from desktop.privacy.masking import Sensitivity
from desktop.results.cell_texts import cell_reader
from desktop.results.columns import channel_words
from desktop.runtime.background import in_background
from desktop.twilio.types import ScopeKind
from desktop.window.exporting import WindowExporting
from desktop.window.opening import WindowOpening

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.lookup.state import LookupState
    from desktop.results.columns import Column
    from desktop.twilio.types import ParticipantConversation
    from desktop.window.window_session import WindowSession

MANY_ROWS = 2000
"""Rows from which a copy is made in the background: 100,000 take seconds, and a window must not stand still."""
_LIMIT_S = 300.0
_Made = TypeVar("_Made")


class WindowCopying(QObject):
    """What is copied in one window, and what is said about it: never anything personal."""

    def __init__(self, session: WindowSession) -> None:
        super().__init__(session)
        self._session = session
        self._made = session.window.actions_
        self._table = session.results.table
        self._task: asyncio.Task[None] | None = None
        self.opening = WindowOpening(session)
        self.exporting = WindowExporting(session, lambda: self.state)
        self._connect()
        self._show_selection()
        self._show_state()

    # What can be copied

    def copy(self) -> None:
        """Copy by focus: the selected text, the value in the detail pane, else the selected rows."""
        focus = QApplication.focusWidget()
        if focus is not None and self._copy_selected_text(focus):
            return
        detail = self._session.detail
        if focus is not None and (focus is detail or detail.isAncestorOf(focus)):
            detail.copy()
        else:
            self.copy_rows(headers=False)

    def copy_rows(self, *, headers: bool) -> None:
        """Copy the selected rows with the columns that are shown, for spreadsheets, editors and mail."""
        rows, columns = self._selected(), self._table.visible_columns()
        if not rows:
            return
        readers = [cell_reader(column, self._session.masking) for column in columns]
        titles = [column.title for column in columns] if headers else None
        said = self.tr("Copied %n conversations", "", len(rows))
        if headers:
            said = self.tr("Copied %n conversations with headers", "", len(rows))

        def make() -> dict[str, bytes]:
            made = clipboard_formats.table_text(([read(row) for read in readers] for row in rows), titles)
            # As bytes: turning megabytes into Qt's strings would be done on the window's thread.
            return {"text/plain": made.tsv.encode(), "text/html": made.html.encode(), "text/csv": made.csv.encode()}

        self._make_and_copy(len(rows), make, _set_table, said)

    def copy_field(self, column: Column) -> None:
        """Copy one value of each selected row, one per line."""
        rows = self._selected()
        read = cell_reader(column, self._session.masking)
        texts = [read(row) for row in rows]
        if len(texts) > 1:
            texts = [clipboard_formats.one_line(text) for text in texts]
        # The name of an attribute is Twilio's data, not ours to say aloud.
        name = self.tr("the attribute") if column.key.startswith("attr:") else column.title
        self._copy_text("\n".join(texts), self.tr("Copied {field}").format(field=name))

    def copy_sids(self) -> None:
        """Copy the conversation SIDs of the selected rows, one per line."""
        masking = self._session.masking
        sids = [row.conversation_sid for row in self._selected() if row.conversation_sid]
        text = "\n".join(masking.copied(clipboard_formats.one_line(sid), Sensitivity.PUBLIC) for sid in sids)
        if len(sids) == 1:
            self._copy_text(text, self.tr("Copied the conversation SID"))
        else:
            self._copy_text(text, self.tr("Copied %n conversation SIDs", "", len(sids)))

    def copy_json(self) -> None:
        """Copy the selected rows exactly as received; while masked, without what is personal."""
        rows, masking = self._selected(), self._session.masking
        if not rows:
            return
        if masking.active:
            said = self.tr("Copied %n conversations as JSON, personal data hidden", "", len(rows))
        else:
            said = self.tr("Copied %n conversations as JSON", "", len(rows))

        def make() -> str:
            if masking.active:
                return clipboard_formats.json_array([clipboard_formats.masked_row_text(row, masking) for row in rows])
            return clipboard_formats.json_text(rows)

        self._make_and_copy(len(rows), make, QGuiApplication.clipboard().setText, said)

    def copy_note(self) -> None:
        """Copy what a colleague needs to find the selected conversations again."""
        rows = self._selected()
        services = self._session.model.texts.services
        note = clipboard_formats.ticket_note(
            rows, self._note_labels(), services, channel_words(), self._session.masking
        )
        if len(rows) == 1:
            self._copy_text(note, self.tr("Copied the ticket note"))
        else:
            self._copy_text(note, self.tr("Copied %n ticket notes", "", len(rows)))

    def copy_curl(self) -> None:
        """Copy commands that ask the same; they name the variables of the secret, not the secret."""
        request, masking = self.state.request, self._session.masking
        if request is None:
            return
        account = self._session.accounts.current or DEMO_ACCOUNT
        try:
            origin = self._session.shared.clients.origin_of(account).url
        except ValueError:
            self._say_not(self.tr("Not copied: the account has a region without an edge"))
            return
        scope = request.scope
        services: Sequence[str | None] = [scope.service_sid]
        if scope.kind is ScopeKind.ALL:
            services = [service.sid for service in self.state.services] or [None]
        commands = [
            clipboard_formats.curl_command(origin, query, masking.copied(query.text, Sensitivity.PERSONAL), sid)
            for query in request.queries
            for sid in services
        ]
        said = self.tr("Copied the cURL command without the secret")
        if masking.active:
            said = self.tr("Copied the cURL command without secret and participant")
        self._copy_text("\n".join(commands), said)

    def copy_link(self) -> None:
        """Copy a link that fills in this lookup elsewhere; not while masked, as it holds the participant."""
        request = self.state.request
        if request is None:
            return
        if self._session.masking.active:
            self._say_not(self.tr("Not copied: the link would hold the participant, and personal data is masked"))
            return
        account = self._session.accounts.current
        name = account.name if account is not None and account.kind is AccountKind.STORED else ""
        links = [clipboard_formats.lookup_link(query, request.scope, name) for query in request.queries]
        self._copy_text("\n".join(links), self.tr("Copied the link to this lookup"))

    def leave(self) -> None:
        """Let go of a copy that is being made: the window is closed."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    async def close(self) -> None:
        """End what runs, and wait until a file that was begun is cleared away."""
        self.leave()
        self.opening.cancel()
        await self.exporting.controller.close()

    @property
    def state(self) -> LookupState:
        """Return the state of what the table shows: an opened file, or the lookup."""
        return self.opening.opened or self._session.lookup.state

    # Inside

    def _connect(self) -> None:
        made, table = self._made, self._table
        made.copy.triggered.connect(self.copy)
        made.copy_with_headers.triggered.connect(lambda: self.copy_rows(headers=True))
        made.copy_sid.triggered.connect(self.copy_sids)
        made.copy_json.triggered.connect(self.copy_json)
        made.copy_note.triggered.connect(self.copy_note)
        made.copy_curl.triggered.connect(self.copy_curl)
        made.copy_link.triggered.connect(self.copy_link)
        table.field_copy_requested.connect(self.copy_field)
        # At once for whoever presses two keys in a row, and once more after a reset, which no selection tells of.
        table.selectionModel().selectionChanged.connect(self._show_selection)
        table.conversations_selected.connect(self._show_selection)
        self._session.lookup.state_changed.connect(self._show_state)
        self.opening.opened_changed.connect(self._show_state)
        self._session.window.closed.connect(self.leave)
        rows = (made.copy, made.copy_with_headers, made.copy_sid, made.copy_json, made.copy_note)
        table.set_context_actions((*rows, None, made.copy_curl, made.copy_link, None, made.export, made.reveal, None))

    def _show_selection(self) -> None:
        made, selected = self._made, self._table.selectionModel().hasSelection()
        for action in (made.copy_with_headers, made.copy_sid, made.copy_json, made.copy_note):
            action.setEnabled(selected)

    def _show_state(self) -> None:
        request = self.state.request
        for action in (self._made.copy_curl, self._made.copy_link):
            action.setEnabled(request is not None and bool(request.queries))

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
            self._session.status.say(self.tr("Copied the selected text"))
        return has_text or isinstance(focus, QLineEdit)

    def _copy_text(self, text: str, said: str) -> None:
        if text:
            QGuiApplication.clipboard().setText(text)
            self._session.status.say(said)

    def _say_not(self, text: str) -> None:
        self._session.status.say(text, done=False)

    def _make_and_copy(self, count: int, make: Callable[[], _Made], use: Callable[[_Made], None], said: str) -> None:
        self.leave()  # the clipboard holds what was copied last
        if count < MANY_ROWS:
            use(make())
            self._session.status.say(said)
            return

        async def copy_later() -> None:
            use(await in_background(make, timeout_s=_LIMIT_S))
            self._session.status.say(said)

        self._say_not(self.tr("Copying %n conversations…", "", count))
        self._task = asyncio.get_running_loop().create_task(copy_later())
        self._task.add_done_callback(_look_at)

    def _note_labels(self) -> clipboard_formats.NoteLabels:
        return clipboard_formats.NoteLabels(
            conversation=self.tr("Conversation"),
            name=self.tr("Name"),
            state=self.tr("State"),
            created=self.tr("Created"),
            updated=self.tr("Updated"),
            closes=self.tr("Closes"),
            service=self.tr("Service"),
            channel=self.tr("Channel"),
            proxy=self.tr("Proxy address"),
            account=self.tr("Account"),
        )


def _set_table(made: dict[str, bytes]) -> None:
    data = QMimeData()
    for kind, content in made.items():
        data.setData(kind, QByteArray(content))
    QGuiApplication.clipboard().setMimeData(data)


def _look_at(task: asyncio.Task[None]) -> None:
    error = None if task.cancelled() else task.exception()
    if error is not None:
        sys.excepthook(type(error), error, error.__traceback__)
