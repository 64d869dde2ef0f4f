"""Opening of what a pasted SID or link names: a conversation, a user's lookup, a service as scope."""

from __future__ import annotations

import json
import re
import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.detail.link_targets import target_of_path
from desktop.lookup.outcome import EXPECTED_ERRORS
from desktop.lookup.state import LookupPhase, LookupRequest, LookupState, RowBatch
from desktop.lookup.state_messages import explain_error
from desktop.messages.message import Severity, UserMessage
from desktop.participant.sids import SidKind
from desktop.runtime.records import replace
from desktop.runtime.tasks import TaskSlot
from desktop.twilio.types import ParticipantKind, ParticipantQuery, ScopeKind, ServiceScope
from desktop.window.file_opening import OpenedConversation

if TYPE_CHECKING:
    from desktop.accounts.controller import AccountsController
    from desktop.detail.link_targets import LinkTarget
    from desktop.detail.widgets.detail_pane import DetailPane
    from desktop.lookup.account_source import CurrentAccountSource
    from desktop.participant.sids import NamedResource
    from desktop.results.widgets.results_pane import ResultsPane
    from desktop.window.file_opening import WindowFileOpening
    from desktop.window.widgets.main_window import MainWindow

_SERVICE = re.compile("/v1/Services/([^/]+)/")


class WindowPastedSids(QObject):
    """Opens resources on request; a SID without a service is looked for in the chosen service.

    A conversation is the only row of the table, its detail beside it; Back and Forward lead to it like to a lookup.

    Signals:
        replacing(): what is shown makes room for a conversation that is opened by its SID.
        renewing(): the conversation that is shown is opened once more.
        lookup_requested(ParticipantQuery): a user's conversations are to be looked up.
        noticed(Explanation): what the message bar is to show.
    """

    replacing = Signal()
    renewing = Signal()
    lookup_requested = Signal(object)
    noticed = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        results: ResultsPane,
        detail: DetailPane,
        file_opening: WindowFileOpening,
        accounts: AccountsController,
        source: CurrentAccountSource,
    ) -> None:
        super().__init__(detail)
        self._window, self._model, self._detail, self._file_opening = window, results.model, detail, file_opening
        self._accounts, self._source = accounts, source
        self._slot = TaskSlot()
        window.bar.resource_requested.connect(self.open)
        window.menu_actions.refresh.triggered.connect(self._renew)
        detail.trail_changed.connect(self._follow)

    def open(self, resource: NamedResource) -> None:
        """Open a resource by its kind."""
        self._slot.cancel()
        if resource.kind is SidKind.SERVICE:
            self._accounts.set_scope(ServiceScope(ScopeKind.ONE, resource.sid))
            self._window.bar.fill(None, "")
            self._window.status.say(self.tr("Service selected"))
            return
        path = self._path(resource)
        if resource.kind is SidKind.USER:
            self._window.status.say(self.tr("Reading the user of this SID…"), done=False)
            self._slot.start(self._look_up_user(path))
            return
        target = target_of_path(path)
        if target is not None:
            self.replacing.emit()
            self._open_conversation(target, resource, self._window.bar.typed_text)

    def leave(self) -> None:
        """Cancel the pending request for a user."""
        self._slot.cancel()

    def _open_conversation(self, target: LinkTarget, resource: NamedResource, text: str) -> None:
        account = self._source.account
        sid = _service_in(target.path)
        scope = ServiceScope(ScopeKind.ONE, sid) if sid else ServiceScope()
        request = LookupRequest((), scope, account.name, account.region_or_default)
        self._detail.open_link(target, resource.sid if resource.kind is SidKind.PARTICIPANT else "")
        opened = self._detail.opened
        if opened is not None:
            state = LookupState(LookupPhase.LOADING, request, loads_all=True)
            self._file_opening.show_conversation(OpenedConversation(state, resource, text, opened))

    def _renew(self) -> None:
        """Open the conversation that is shown once more, for the case that it has changed."""
        shown = self._file_opening.conversation
        if shown is not None:
            self.renewing.emit()
            self._open_conversation(shown.detail.steps[0].target, shown.resource, shown.text)

    def _follow(self) -> None:
        """Show in the table how far the conversation in the detail pane is."""
        shown, detail = self._file_opening.conversation, self._detail.opened
        if shown is None or detail is not shown.detail:
            return
        phase, rows, as_of_s = shown.state.phase, 0, shown.state.as_of_s
        if detail.row is not None:
            phase, rows = LookupPhase.COMPLETE, 1
            if not any(row is detail.row for row in self._model.conversations(shown_only=False)):
                self._model.clear()  # of the row that named no participant yet
                self._model.append(RowBatch([detail.row], ParticipantQuery(ParticipantKind.IDENTITY, "")))
                as_of_s = time.time()
        else:
            phase = LookupPhase.LOADING if detail.is_loading else LookupPhase.INCOMPLETE
        if phase is not shown.state.phase:
            state = replace(shown.state, phase=phase, rows=rows, as_of_s=as_of_s)
            self._file_opening.show_conversation(replace(shown, state=state))

    async def aclose(self) -> None:
        """Cancel everything and wait until it has ended."""
        await self._slot.aclose()

    def _path(self, resource: NamedResource) -> str:
        scope = self._accounts.scope
        service = resource.service_sid or (scope.service_sid if scope.kind is ScopeKind.ONE else None)
        prefix = f"/v1/Services/{service}" if service else "/v1"
        if resource.kind is SidKind.USER:
            return f"{prefix}/Users/{resource.sid}"
        return f"{prefix}/Conversations/{resource.conversation_sid or resource.sid}"

    async def _look_up_user(self, path: str) -> None:
        try:
            credentials, client = await self._source.credentials(), await self._source.client()
            answer = await client.resource(path, credentials)
        except EXPECTED_ERRORS as error:
            if self._slot.is_current:
                self._window.status.clear()
                self.noticed.emit(partial(explain_error, error, region=self._source.account.region_or_default))
            return
        if not self._slot.is_current:
            return
        identity = _identity_in(answer.text)
        if identity:
            self.lookup_requested.emit(ParticipantQuery(ParticipantKind.IDENTITY, identity))
        else:
            self._window.status.clear()
            self.noticed.emit(self._no_identity)

    def _no_identity(self) -> UserMessage:
        return UserMessage(Severity.WARNING, self.tr("This user has no identity to look up."))


def _service_in(path: str) -> str | None:
    found = _SERVICE.match(path)
    return found[1] if found else None


def _identity_in(text: str) -> str | None:
    try:
        user = json.loads(text)
    except (ValueError, RecursionError):
        return None
    identity = user.get("identity") if isinstance(user, dict) else None
    return identity if isinstance(identity, str) else None
