"""Opening of what a pasted SID or link names: a conversation, a user's lookup, a service as scope."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.detail.link_targets import target_of_path
from desktop.lookup.outcome import EXPECTED_ERRORS
from desktop.lookup.state_messages import explain_error
from desktop.messages.message import Severity, UserMessage
from desktop.participant.sids import SidKind
from desktop.runtime.tasks import TaskSlot
from desktop.twilio.types import ParticipantKind, ParticipantQuery, ScopeKind, ServiceScope

if TYPE_CHECKING:
    from desktop.accounts.controller import AccountsController
    from desktop.detail.widgets.detail_pane import DetailPane
    from desktop.lookup.account_source import CurrentAccountSource
    from desktop.participant.sids import NamedResource
    from desktop.window.widgets.main_window import MainWindow


class WindowPastedSids(QObject):
    """Opens resources on request; a SID without a service is looked for in the chosen service.

    Signals:
        replacing(): what is shown makes room for a conversation that is opened by its SID.
        lookup_requested(ParticipantQuery): a user's conversations are to be looked up.
        noticed(Explanation): what the message bar is to show.
    """

    replacing = Signal()
    lookup_requested = Signal(object)
    noticed = Signal(object)

    def __init__(
        self, window: MainWindow, detail: DetailPane, accounts: AccountsController, source: CurrentAccountSource
    ) -> None:
        super().__init__(detail)
        self._window, self._detail, self._accounts, self._source = window, detail, accounts, source
        self._slot = TaskSlot()
        window.bar.resource_requested.connect(self.open)

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
            self._slot.start(self._look_up_user(path))
            return
        target = target_of_path(path)
        if target is not None:
            self.replacing.emit()
            self._detail.open_link(target, resource.sid if resource.kind is SidKind.PARTICIPANT else "")

    def leave(self) -> None:
        """Cancel the pending request."""
        self._slot.cancel()

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
                self.noticed.emit(partial(explain_error, error, region=self._source.account.region_or_default))
            return
        if not self._slot.is_current:
            return
        identity = _identity_in(answer.text)
        if identity:
            self.lookup_requested.emit(ParticipantQuery(ParticipantKind.IDENTITY, identity))
        else:
            self.noticed.emit(self._no_identity)

    def _no_identity(self) -> UserMessage:
        return UserMessage(Severity.WARNING, self.tr("This user has no identity to look up."))


def _identity_in(text: str) -> str | None:
    try:
        user = json.loads(text)
    except (ValueError, RecursionError):
        return None
    identity = user.get("identity") if isinstance(user, dict) else None
    return identity if isinstance(identity, str) else None
