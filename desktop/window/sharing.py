"""Copies what asks the same elsewhere: cURL commands, and links to the lookup that the table shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from desktop.accounts.account import AccountKind
from desktop.accounts.controller import DEMO_ACCOUNT
from desktop.export import clipboard_formats
from desktop.privacy.masking import Sensitivity
from desktop.twilio.types import ScopeKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.accounts.controller import AccountsController
    from desktop.lookup.client_pool import ClientPool
    from desktop.window.opening import WindowOpening
    from desktop.window.privacy import CurrentMasking
    from desktop.window.widgets.actions import Actions
    from desktop.window.widgets.status_line import StatusLine


class WindowSharing(QObject):
    """Makes commands and links; neither ever holds a secret, and no link holds what is masked."""

    def __init__(
        self,
        actions: Actions,
        opening: WindowOpening,
        accounts: AccountsController,
        clients: ClientPool,
        masking: CurrentMasking,
        status: StatusLine,
    ) -> None:
        super().__init__(opening)
        self._actions, self._opening, self._accounts = actions, opening, accounts
        self._clients, self._masking, self._status = clients, masking, status
        actions.copy_curl.triggered.connect(self.copy_curl)
        actions.copy_link.triggered.connect(self.copy_link)
        opening.shown_changed.connect(self._enable)
        self._enable()

    def copy_curl(self) -> None:
        """Copy commands that ask the same; they name the variables of the secret, not the secret."""
        shown, masking = self._opening.shown, self._masking.value
        request = shown.request
        if request is None:
            return
        account = self._accounts.current or DEMO_ACCOUNT
        try:
            origin = self._clients.origin_of(account).url
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
        """Copy a link that fills in this lookup elsewhere; not while masked, as it holds the participant."""
        request = self._opening.shown.request
        if request is None:
            return
        if self._masking.value.active:
            text = self.tr("Not copied: the link would contain the participant, and personal data is masked")
            self._status.say(text, done=False)
            return
        account = self._accounts.current
        name = account.name if account is not None and account.kind is AccountKind.STORED else ""
        links = [clipboard_formats.lookup_link(query, request.scope, name) for query in request.queries]
        self._copy(links, self.tr("Copied the link to this lookup"))

    def _enable(self) -> None:
        request = self._opening.shown.request
        for action in (self._actions.copy_curl, self._actions.copy_link):
            action.setEnabled(request is not None and bool(request.queries))

    def _copy(self, lines: Sequence[str], said: str) -> None:
        QGuiApplication.clipboard().setText("\n".join(lines))
        self._status.say(said)
