"""Links of one window: what the detail pane asks for is fetched as the current account, and nothing outlives it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.detail.link_targets import LinkReader
from desktop.detail.links_controller import LinksController
from desktop.lookup.outcome_messages import explain

if TYPE_CHECKING:
    from desktop.accounts.account import Account
    from desktop.detail.link_targets import LinkTarget
    from desktop.window.window_session import WindowSession


class WindowLinks(QObject):
    """Connects the detail pane with the controller of links."""

    def __init__(self, session: WindowSession) -> None:
        super().__init__(session)
        self._session = session
        self.controller = LinksController(session, parent=self)
        pane, controller = session.detail, self.controller
        pane.link_requested.connect(self._open)
        pane.more_requested.connect(controller.load_more)
        pane.link_left.connect(controller.stop)
        pane.messages_allowed.connect(self._remember_consent)
        controller.loaded.connect(pane.show_link)
        controller.failed.connect(self._show_failure)
        session.accounts.account_selected.connect(self.show_account)
        self.show_account(session.accounts.current)

    def show_account(self, account: Account | None) -> None:
        """Follow links as that account: at its origin, in its region, with its holder's consent to messages."""
        self.controller.stop()
        if account is None:
            return
        try:
            self._session.detail.set_link_reader(LinkReader(self._session.shared.clients.origin_of(account)))
        except ValueError:
            # A region without an edge: nothing can be looked up either, and the window says so.
            self._session.detail.set_link_reader(LinkReader())
        self._session.detail.set_messages_allowed(self._session.shared.stored_accounts.messages_allowed(account))

    async def close(self) -> None:
        """End what runs."""
        self.controller.blockSignals(True)
        await self.controller.close()

    def _open(self, target: LinkTarget) -> None:
        # Rows of an opened file may be another account's: the current one has no business behind their links.
        if not self._session.actions.copying.opening.refuses(target):
            self.controller.open(target)

    def _show_failure(self, target: LinkTarget, error: Exception) -> None:
        account = self._session.accounts.current
        region = account.region_or_default if account is not None else "us1"
        self._session.detail.show_link_failure(target, partial(explain, error, region=region))

    def _remember_consent(self) -> None:
        account = self._session.accounts.current
        if account is not None:
            self._session.shared.stored_accounts.allow_messages(account)
