"""The links of one window: fetched as the current account for the detail pane, and dropped with it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from desktop.detail.link_targets import LinkReader
from desktop.lookup.state_messages import explain_error, explain_wait
from desktop.messages.message import Severity, UserMessage
from desktop.settings.policy import Forbidden

if TYPE_CHECKING:
    from desktop.accounts.account import Account
    from desktop.accounts.controller import AccountsController
    from desktop.detail.link_targets import LinkTarget
    from desktop.detail.links_controller import LinksController
    from desktop.detail.widgets.detail_pane import DetailPane
    from desktop.messages.message import Explanation
    from desktop.twilio.types import Wait
    from desktop.window.file_opening import WindowFileOpening
    from desktop.window.services import Services


class WindowLinks(QObject):
    """Connects the detail pane with the controller of links, for the current account."""

    def __init__(
        self,
        detail: DetailPane,
        controller: LinksController,
        file_opening: WindowFileOpening,
        accounts: AccountsController,
        services: Services,
    ) -> None:
        super().__init__(detail)
        self._detail, self._controller, self._file_opening = detail, controller, file_opening
        self._accounts, self._stored, self._clients = accounts, services.stored_accounts, services.clients
        self._forbids_messages = services.settings.policy.forbids(Forbidden.MESSAGES)
        detail.link_requested.connect(self._open)
        detail.more_requested.connect(controller.load_more)
        detail.participants_requested.connect(controller.load_participants)
        detail.people_requested.connect(controller.load_people)
        detail.link_left.connect(controller.leave)
        detail.links_left.connect(controller.stop)
        detail.messages_allowed.connect(self._remember_consent)
        controller.loaded.connect(detail.show_link)
        controller.waiting.connect(self._show_wait)
        controller.failed.connect(self._show_failure)
        controller.people_loaded.connect(detail.show_people)
        controller.people_failed.connect(self._show_people_failure)
        controller.participants_loaded.connect(detail.show_participants)
        controller.participants_failed.connect(self._show_participants_failure)
        controller.roles_loaded.connect(detail.show_roles)
        controller.receipts_loaded.connect(detail.messages.show_receipts)
        controller.receipts_failed.connect(self._show_receipts_failure)
        controller.receipts_waiting.connect(self._show_receipts_wait)
        detail.receipts_requested.connect(controller.load_receipts)
        accounts.account_selected.connect(self.show_account)
        self.show_account(accounts.current)

    def show_account(self, account: Account | None) -> None:
        """Set the account: the origin, the region and the consent to messages of its links."""
        self._controller.forget()
        if account is None:
            return
        try:
            self._detail.set_link_reader(LinkReader(self._clients.origin_of(account)))
        except ValueError:
            # A region without an edge: nothing can be looked up either, and the window says so.
            self._detail.set_link_reader(LinkReader())
        # Without asking for consent where the answer is no whatever the user says.
        self._detail.set_messages_allowed(self._forbids_messages or self._stored.messages_allowed(account))

    def _open(self, target: LinkTarget) -> None:
        # Rows of an opened file may be another account's: the current one has no business behind their links.
        refusal = self._file_opening.link_refusal
        if refusal is None and self._forbids_messages and target.kind.is_sensitive:
            refusal = _messages_forbidden
        if refusal is not None:
            self._detail.show_link_failure(target, refusal)
        else:
            self._controller.open(target)

    def _show_wait(self, target: LinkTarget, wait: Wait | None) -> None:
        self._detail.show_link_wait(target, partial(explain_wait, wait) if wait is not None else None)

    def _show_failure(self, target: LinkTarget, error: Exception) -> None:
        self._detail.show_link_failure(target, self._explanation(error))

    def _show_people_failure(self, target: LinkTarget, error: Exception) -> None:
        self._detail.show_people_failure(target, self._explanation(error))

    def _show_participants_failure(self, conversation: LinkTarget, error: Exception) -> None:
        self._detail.show_participants_failure(conversation, self._explanation(error))

    def _show_receipts_wait(self, message_sid: str, wait: Wait | None) -> None:
        self._detail.show_receipts_wait(message_sid, partial(explain_wait, wait) if wait is not None else None)

    def _show_receipts_failure(self, message_sid: str, error: Exception) -> None:
        self._detail.show_receipts_failure(message_sid, self._explanation(error))

    def _explanation(self, error: Exception) -> Explanation:
        account = self._accounts.current
        region = account.region_or_default if account is not None else "us1"
        return partial(explain_error, error, region=region)

    def _remember_consent(self) -> None:
        account = self._accounts.current
        if account is not None:
            self._stored.allow_messages(account)


def _messages_forbidden() -> UserMessage:
    translate = QCoreApplication.translate
    sentence = translate("WindowLinks", "Your organisation does not allow reading messages here.")
    return UserMessage(Severity.INFO, sentence)
