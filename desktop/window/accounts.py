"""The account of one window: services, keyring messages, and what a start brought along."""

from __future__ import annotations

from functools import partial
from itertools import zip_longest
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.accounts.account import AccountKind, SecretPlace, name_key, shown_name
from desktop.demo import account as demo_account
from desktop.messages.message import Severity, UserMessage
from desktop.twilio.types import ServiceScope

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.accounts.account import Account
    from desktop.accounts.controller import AccountsController
    from desktop.accounts.outcomes import AccountsFailure
    from desktop.startup.command_line import StartRequest
    from desktop.twilio.types import Service
    from desktop.window.widgets.main_window import MainWindow


class WindowAccounts(QObject):
    """Shows accounts and services in the query bar, the title and the start page, and offers what a link names.

    Signals:
        noticed(Explanation): returns the message that is to be shown; None when it is over.
    """

    noticed = Signal(object)

    def __init__(self, window: MainWindow, accounts: AccountsController) -> None:
        super().__init__(window)
        self._window, self._accounts = window, accounts
        self._services: Sequence[Service] = ()
        self._offered = self._unsaved = ""
        self._offered_scope: str | None = None
        """The services that the link names for the account that is offered."""
        bar = window.bar
        bar.account_chosen.connect(accounts.select)
        bar.service_chosen.connect(accounts.set_scope)
        bar.link_accepted.connect(self.fill)
        # The mark goes with the account, not with the click.
        window.menu_actions.account_choices.triggered.connect(lambda _action: self._show_accounts())
        accounts.accounts_changed.connect(self._show_accounts)
        accounts.accounts_changed.connect(self._drop_what_is_over)
        accounts.account_selected.connect(self._account_selected)
        accounts.account_renamed.connect(self._name_window)
        accounts.scope_changed.connect(self._show_scope)
        accounts.failed.connect(self._say_failure)
        accounts.keyring_waiting.connect(self._say_keyring_waits)

    def fill(self, start_request: StartRequest) -> None:
        """Fill in what a start or a link brought; a link neither looks up nor switches the account."""
        bar, current = self._window.bar, self._accounts.current
        if start_request.scope is not None and current is not None:
            self._accounts.set_scope(ServiceScope.parse(start_request.scope))
        if start_request.kind is not None:
            bar.fill(start_request.kind, start_request.text)
        if start_request.from_link and start_request.account and not self._is_current(start_request.account):
            self._offered_scope = start_request.scope
            self._offer(start_request.account)
        elif start_request.from_link and self._offered:  # what an earlier link offered is not what this one is for
            self._offered = ""
            self.noticed.emit(None)
        bar.focus_field()
        if start_request.search and not start_request.from_link and self._is_current(start_request.account):
            bar.look_up()

    def show_services(self, services: Sequence[Service]) -> None:
        """Set the services of the current account in the query bar."""
        self._services = services
        self._show_scope(self._accounts.scope)

    def say_services_unread(self, error: Exception) -> None:
        """Emit ``noticed`` with why the list of services cannot be loaded."""
        from desktop.lookup.state_messages import explain_error  # the first paint does without these words

        current = self._accounts.current
        region = current.region_or_default if current is not None else "us1"
        self.noticed.emit(partial(explain_error, error, region=region))

    def _say_failure(self, failure: AccountsFailure) -> None:
        from desktop.accounts.outcome_messages import explain_accounts
        from desktop.accounts.outcomes import SecretFailure, SecretStep

        is_unsaved = isinstance(failure, SecretFailure) and failure.step is SecretStep.SAVE
        self._unsaved = failure.account_name if isinstance(failure, SecretFailure) and is_unsaved else ""
        self.noticed.emit(partial(explain_accounts, failure))

    def _drop_what_is_over(self) -> None:
        """Take the message about an unsaved secret back once the keyring has it, or its account is gone."""
        if self._unsaved and self._accounts.places().get(self._unsaved) is not SecretPlace.MEMORY:
            self._unsaved = ""
            self.noticed.emit(None)

    def retranslate(self) -> None:
        """Set the texts about accounts and services in the new language."""
        self._show_accounts()
        self._show_scope(self._accounts.scope)
        self._say_usable()

    def do_offered(self) -> None:
        """Run what the message bar's button offers: switch the account, or stop waiting for the keyring."""
        offered, self._offered = self._offered, ""
        if offered:
            if self._accounts.select(offered) and self._offered_scope is not None:
                self._accounts.set_scope(ServiceScope.parse(self._offered_scope))
        else:
            self._accounts.give_up_keyring()

    def _is_current(self, wanted: str | None) -> bool:
        """Return whether the current account is the one that a start names; True for none."""
        current = self._accounts.current
        return wanted is None or (current is not None and name_key(current.name) == name_key(wanted))

    def _account_selected(self, account: Account | None) -> None:
        self._window.show_start(shown=True)
        self._show_accounts()
        if account is None or account.kind is AccountKind.DEMO:
            self._window.start.set_participants(demo_account.PARTICIPANTS)
        self._name_window(account)
        self._say_usable()
        if account is not None:
            self._window.bar.focus_field()

    def _say_usable(self) -> None:
        usable = self._accounts.current is not None
        self._window.bar.set_usable(usable, self.tr("Add an account or try the demo to start."))

    def _name_window(self, account: Account | None) -> None:
        self._window.setWindowTitle(f"{shown_name(account.name)} – Convolook" if account else "Convolook")
        is_demo = account is not None and account.kind is AccountKind.DEMO
        self._window.start.set_mode(
            "demo" if is_demo else "ready" if account else "first", shown_name(account.name) if account else ""
        )

    def _show_accounts(self) -> None:
        accounts, current = self._accounts.accounts(), self._accounts.current
        chosen = current.name if current else None
        self._window.bar.set_accounts([(account.name, account.colour) for account in accounts], chosen)
        names = [account.name for account in accounts]
        for action, name in zip_longest(self._window.menu_actions.account_choices.actions(), names[:9]):
            action.setVisible(name is not None)
            action.setText(shown_name(name or "").replace("&", "&&"))
            action.setData(name)
            action.setChecked(name is not None and name == chosen)

    def _show_scope(self, scope: ServiceScope) -> None:
        self._window.bar.set_services(self._services, scope)

    def _say_keyring_waits(self, waits: bool) -> None:
        if waits:
            self._offered = ""
        self.noticed.emit(self._waiting if waits else None)

    def _waiting(self) -> UserMessage:
        return UserMessage(
            Severity.INFO,
            self.tr("Waiting for the system keyring…"),
            self.tr("It may ask for your password in a separate window."),
            action=self.tr("Cancel"),
        )

    def _offer(self, name: str) -> None:
        known = next((one.name for one in self._accounts.accounts() if name_key(one.name) == name_key(name)), None)
        if known is None:
            self._accounts.select(name)  # says that there is none
            return
        self._offered = known
        self.noticed.emit(partial(self._other_account, known))

    def _other_account(self, name: str) -> UserMessage:
        return UserMessage(
            Severity.INFO,
            self.tr("This link is for another account. The form was filled in; nothing was looked up."),
            action=self.tr("Switch to {name}").format(name=shown_name(name)),
        )
