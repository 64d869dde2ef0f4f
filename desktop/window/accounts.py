"""Whose conversations one window shows: account, services, the keyring's word, and what a start brought along."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from desktop.accounts.account import AccountKind, name_key
from desktop.accounts.outcome_messages import explain_accounts
from desktop.accounts.widgets.colour_marks import mark_colour
from desktop.demo import account as demo_account
from desktop.design.colours import tokens
from desktop.lookup.outcome_messages import explain
from desktop.messages.message import Severity, UserMessage
from desktop.privacy.masking import Masking
from desktop.twilio.types import ServiceScope

if TYPE_CHECKING:
    from desktop.accounts.account import Account
    from desktop.accounts.outcomes import AccountsFailure
    from desktop.startup.command_line import Opening
    from desktop.twilio.types import Service
    from desktop.window.window_session import WindowSession


class WindowAccounts(QObject):
    """Carries the accounts controller's words to the parts of the window, and choices back."""

    def __init__(self, session: WindowSession) -> None:
        super().__init__(session)
        self._session = session
        self._offered = ""
        accounts, bar = session.accounts, session.bar
        bar.account_chosen.connect(accounts.select)
        bar.service_chosen.connect(accounts.set_scope)
        bar.services_wanted.connect(self._load_services)
        accounts.accounts_changed.connect(self._show_accounts)
        accounts.account_selected.connect(self._account_selected)
        accounts.account_renamed.connect(self._name_window)
        accounts.scope_changed.connect(self._show_scope)
        accounts.signed_out.connect(self._forget)
        accounts.failed.connect(self._say)
        accounts.keyring_waiting.connect(self._say_keyring_waits)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._show_accounts)

    def finish(self) -> None:
        """Connect what is made after the first paint."""
        session = self._session
        session.services.services_changed.connect(self._show_services)
        session.services.failed.connect(self._say_services_unread)
        session.results.message_bar.action_requested.connect(self._do_offered)

    def fill(self, opening: Opening) -> None:
        """Put what a start or a link brought into the form; a link neither searches nor switches the account."""
        session = self._session
        current = session.accounts.current
        if opening.scope is not None and current is not None:
            session.accounts.set_scope(ServiceScope.parse(opening.scope))
        if opening.kind is not None:
            session.bar.fill(opening.kind, opening.text)
        if opening.from_link and opening.account and (current is None or current.name != opening.account):
            self._offer(opening.account)
        session.bar.focus_field()
        if opening.search and not opening.from_link and self._is_current(opening.account):
            self._search()

    def _is_current(self, wanted: str | None) -> bool:
        """Return whether lookups go to the account that a start names; nobody wants them to go to another one."""
        current = self._session.accounts.current
        return wanted is None or (current is not None and name_key(current.name) == name_key(wanted))

    def _search(self) -> None:
        """Look up what the start asks for, as soon as there is somewhere to show it."""
        session = self._session
        if session.is_finished:
            session.bar.look_up()
        else:
            session.finished.connect(session.bar.look_up, Qt.ConnectionType.SingleShotConnection)

    def _account_selected(self, account: Account | None) -> None:
        session = self._session
        session.forget_results()
        self._show_accounts()
        session.actions.show_account(account)
        if account is None or account.kind is AccountKind.DEMO:
            session.start.set_participants(demo_account.PARTICIPANTS)
        self._name_window(account)
        self._say_usable()
        if account is not None:
            session.bar.focus_field()

    def reword(self) -> None:
        """Say what the bar shows of accounts and services in the language of now."""
        self._show_accounts()
        self._show_scope(self._session.accounts.scope)
        self._say_usable()

    def _say_usable(self) -> None:
        usable = self._session.accounts.current is not None
        self._session.bar.set_usable(usable, self.tr("Add an account or try the demo to begin."))

    def _name_window(self, account: Account | None) -> None:
        session = self._session
        session.window.setWindowTitle(f"{account.name} – Convolook" if account else "Convolook")
        is_demo = account is not None and account.kind is AccountKind.DEMO
        session.start.set_mode("demo" if is_demo else "ready" if account else "first", account.name if account else "")

    def _show_accounts(self) -> None:
        accounts = self._session.accounts
        colours = tokens(self._session.bar)
        marks = [(account.name, mark_colour(account.colour, colours)) for account in accounts.accounts()]
        choices = [(name, mark.name() if mark else None) for name, mark in marks]
        self._session.bar.set_accounts(choices, accounts.current.name if accounts.current else None)

    def _load_services(self) -> None:
        self._session.services.load()

    def _say(self, failure: AccountsFailure) -> None:
        session = self._session
        if session.is_finished:
            session.results.show_notice(partial(explain_accounts, failure))
        else:
            # Making the window's other parts now would hold up its first paint.
            session.finished.connect(
                lambda: session.results.show_notice(partial(explain_accounts, failure)),
                Qt.ConnectionType.SingleShotConnection,
            )

    def _say_services_unread(self, error: Exception) -> None:
        account = self._session.accounts.current
        region = account.region_or_default if account is not None else "us1"
        self._session.results.show_notice(partial(explain, error, region=region))

    def _show_scope(self, scope: ServiceScope) -> None:
        services = self._session.services.services if self._session.is_finished else []
        self._session.bar.set_services(services, scope)

    def _show_services(self, services: list[Service]) -> None:
        session = self._session
        session.bar.set_services(services, session.accounts.scope)
        session.model.set_services({one.sid: one.friendly_name or one.sid for one in services})

    def _forget(self) -> None:
        self._session.forget_results()
        self._session.set_masking(Masking(self._session.masking.active))

    def _say_keyring_waits(self, waits: bool) -> None:
        if not waits:
            self._session.results.show_notice(None)
            return
        self._offered = ""
        self._session.results.show_notice(self._waiting)

    def _waiting(self) -> UserMessage:
        return UserMessage(
            Severity.INFO,
            self.tr("Waiting for your system's keyring…"),
            self.tr("It may ask for your password in a window of its own."),
            action=self.tr("Cancel"),
        )

    def _offer(self, name: str) -> None:
        accounts = self._session.accounts
        known = next((one.name for one in accounts.accounts() if one.name.casefold() == name.casefold()), None)
        if known is None:
            accounts.select(name)  # says that there is none
            return
        self._offered = known
        self._session.results.show_notice(partial(self._other_account, known))

    def _other_account(self, name: str) -> UserMessage:
        return UserMessage(
            Severity.INFO,
            self.tr("The link is for another account. The form is filled in, nothing was looked up."),
            action=self.tr("Switch to {name}").format(name=name),
        )

    def _do_offered(self) -> None:
        if self._offered:
            self._session.accounts.select(self._offered)
        else:
            self._session.accounts.give_up_keyring()
