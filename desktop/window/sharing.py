"""Copying of what repeats a lookup elsewhere: cURL commands, and links to the shown lookup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from desktop.export import clipboard_formats
from desktop.privacy.masking import Sensitivity
from desktop.startup.command_line import StartRequest
from desktop.twilio.types import ParticipantKind, ScopeKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.lookup.account_source import CurrentAccountSource
    from desktop.results.widgets.results_pane import ResultsPane
    from desktop.window.file_opening import WindowFileOpening
    from desktop.window.privacy import CurrentMasking
    from desktop.window.widgets.actions import Actions
    from desktop.window.widgets.status_line import StatusLine


class WindowSharing(QObject):
    """Makes commands and links; neither ever holds a secret, and no link holds what is masked.

    Signals:
        new_window_requested(StartRequest): the participant of the selected row, in one more window.
    """

    new_window_requested = Signal(object)

    def __init__(
        self,
        actions: Actions,
        file_opening: WindowFileOpening,
        results: ResultsPane,
        source: CurrentAccountSource,
        masking: CurrentMasking,
        status: StatusLine,
    ) -> None:
        super().__init__(file_opening)
        self._actions, self._file_opening = actions, file_opening
        self._table, self._model = results.table, results.model
        self._source, self._masking, self._status = source, masking, status
        actions.copy_curl.triggered.connect(self.copy_curl)
        actions.copy_link.triggered.connect(self.copy_link)
        actions.open_in_new_window.triggered.connect(self.open_in_new_window)
        file_opening.shown_changed.connect(self._enable)
        self._enable()

    def copy_curl(self) -> None:
        """Copy commands that send the same queries; they name the variables of the secret, not the secret."""
        shown, masking = self._file_opening.shown, self._masking.value
        request = shown.request
        if request is None:
            return
        try:
            origin = self._source.origin.url
        except ValueError:
            self._status.say(self.tr("Not copied: the account has a region without an edge"), done=False)
            return
        scope = request.scope
        services: Sequence[str | None] = [scope.service_sid]
        if scope.kind is ScopeKind.ALL:
            services = [service.sid for service in shown.services] or [None]
        commands = [
            clipboard_formats.curl_command(origin, query, masking.copied(query.text, Sensitivity.PERSONAL), sid)
            for query in request.queries
            for sid in services
        ]
        said = self.tr("Copied the cURL command without the secret")
        if masking.active:
            said = self.tr("Copied the cURL command without secret and participant")
        self._copy(commands, said)

    def copy_link(self) -> None:
        """Copy a link that fills in this lookup elsewhere and selects the same conversation; not while masked."""
        request = self._file_opening.shown.request
        if request is None:
            return
        if self._masking.value.active:
            text = self.tr("Not copied: the link would contain the participant, and personal data is masked")
            self._status.say(text, done=False)
            return
        account = self._source.account
        name = account.name if account.is_kept else ""
        selected = self._table.selected_conversations()
        sid = (selected[0].conversation_sid or "") if len(selected) == 1 else ""
        links = [clipboard_formats.lookup_link(query, request.scope, name, sid) for query in request.queries]
        self._copy(links, self.tr("Copied the link to this lookup"))

    def open_in_new_window(self) -> None:
        """Open one more window that looks up the selected row's participant and selects the same conversation.

        For a conversation that was opened by its SID, that opens it too.
        """
        request, rows = self._file_opening.shown.request, self._table.selected_conversations()
        opened, account = self._file_opening.conversation, self._source.account
        if opened is not None and request is not None:
            kind, scope = ParticipantKind.ADDRESS, str(request.scope)  # of a SID the kind says nothing
            self.new_window_requested.emit(StartRequest(kind, opened.text, scope, account.name, search=True))
            return
        queries = (self._model.queries_of(rows[0]) or request.queries) if rows and request is not None else ()
        if request is None or not queries:
            self._status.say(self.tr("Nothing selected"), done=False)
            return
        query = queries[0]
        self.new_window_requested.emit(
            StartRequest(
                query.kind,
                query.text,
                str(request.scope),
                account.name,
                search=True,
                conversation=rows[0].conversation_sid,
            )
        )

    def _enable(self) -> None:
        request = self._file_opening.shown.request
        for action in (self._actions.copy_curl, self._actions.copy_link):
            action.setEnabled(request is not None and bool(request.queries))

    def _copy(self, lines: Sequence[str], said: str) -> None:
        QGuiApplication.clipboard().setText("\n".join(lines))
        self._status.say(said)
