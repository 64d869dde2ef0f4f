"""Accounts: the list at the left, the chosen one as a form at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPalette, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.accounts.account import Account, CliProfile, SecretPlace, name_key
from desktop.accounts.widgets.account_list import AccountList
from desktop.accounts.widgets.account_page import AccountPage
from desktop.accounts.widgets.import_page import ImportPage
from desktop.design.buttons import make_button
from desktop.design.labels import Hairline, TextLabel
from desktop.design.measures import Measures, follow_font
from desktop.design.pages import Pages
from desktop.i18n.retranslation import follow_language, say

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.accounts.outcomes import (
        ConnectionAnswer,
        ConnectionFailure,
        NameTaken,
        ProfilesUnreadable,
        SecretFailure,
        TokensForbidden,
    )


class AccountsDialog(QDialog):
    """Shows accounts and asks for changes; to be shown with ``open()``, so that other windows go on.

    Signals:
        save_requested(AccountDraft): save what is in the form.
        test_requested(AccountDraft): ask Twilio with what is in the form.
        remove_requested(str): remove the account of that name, its secret too.
        profiles_requested(): read twilio-cli's profiles.
        profile_chosen(CliProfile): make an account of this profile.
        cancel_requested(): wait no longer for Twilio or the keyring.
    """

    save_requested = Signal(object)
    test_requested = Signal(object)
    remove_requested = Signal(str)
    profiles_requested = Signal()
    profile_chosen = Signal(object)
    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None, *, tokens_allowed: bool = True) -> None:
        super().__init__(parent)
        say(self, setWindowTitle=lambda: self.tr("Accounts"))
        self._is_gone = self._closes_when_free = False
        self._accounts: list[Account] = []
        self._places: dict[str, SecretPlace] = {}
        self._list = AccountList()
        self._add = make_button(lambda: self.tr("Add account…"), "quiet", icon_name="plus")
        self._import_button = make_button(lambda: self.tr("Import from twilio-cli…"), "quiet", icon_name="export")
        self._page = AccountPage(tokens_allowed=tokens_allowed)
        self._import = ImportPage()
        self._pages = Pages()
        self._place_parts()
        self._connect()
        self._show(None)
        follow_language(self._retranslate)

    def set_accounts(
        self, accounts: Sequence[Account], places: Mapping[str, SecretPlace], chosen: str | None = None
    ) -> None:
        """Set the accounts, where their secrets are, and (at first) which one to show; what is typed stays.

        Without effect once the dialog was closed and deleted.
        """
        if self._is_gone:
            return
        self._accounts, self._places = list(accounts), dict(places)
        self._import.set_accounts(accounts)
        shown = self._page.account
        if self._page.is_changed:
            self._page.set_names(self._names())
            self._list.show_accounts(self._accounts, shown.name if shown else None)
            return
        wanted = chosen or (shown.name if shown is not None else "")
        is_import = self._pages.shown is self._import
        self._show(self._known(wanted) or next(iter(accounts), None), keep_page=is_import)

    def add_account(self) -> None:
        """Show an empty form for a new account."""
        self._page.leave(self._show_new)

    def set_busy(self, busy: bool) -> None:
        """Disable what cannot be done while an operation is pending."""
        self._page.set_busy(busy)
        self._import.set_busy(busy)
        for widget in (self._list, self._add, self._import_button):
            widget.setEnabled(not busy)
        if not busy and self._closes_when_free:
            self._close()

    def set_keyring_waiting(self, waiting: bool) -> None:
        """Show that the keyring is slow, with a button to stop waiting."""
        self._page.set_keyring_waiting(waiting)
        self._import.set_keyring_waiting(waiting)

    def show_saved(self, account: Account, failure: SecretFailure | None) -> None:
        """Show that an account is saved, and its keyring failure if any."""
        is_import = self._pages.shown is self._import
        if is_import:
            self._import.show_imported(account.name, failure)
        if not (is_import and self._page.is_changed):
            self._show(account, keep_page=is_import)
            self._page.show_saved(failure)

    def show_removed(self, name: str, failure: SecretFailure | None) -> None:
        """Show that an account was removed, and its keyring failure if any."""
        self._page.show_removed(name, failure)

    def show_refusal(self, refusal: NameTaken | TokensForbidden) -> None:
        """Show why the account could not be saved; what was typed stays."""
        self._page.show_refusal(refusal)

    def show_test(self, outcome: ConnectionAnswer | ConnectionFailure) -> None:
        """Show the result of a connection test."""
        self._page.show_test(outcome)

    def show_profiles(self, profiles: Sequence[CliProfile]) -> None:
        """Show twilio-cli's profiles in a list to import from."""
        self._import.show_profiles(profiles)
        self._pages.show_page(self._import)

    def show_profiles_refusal(self, failure: ProfilesUnreadable) -> None:
        """Show why twilio-cli's profiles cannot be read."""
        self._import.show_problem(failure)
        self._pages.show_page(self._import)

    def reject(self) -> None:
        """Close, after a question if there are unsaved changes."""
        if self._page.asks:
            self._page.leave_question()
        elif self._pages.shown is self._import:
            self._back()
        else:
            self._page.leave(self._close)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask once about unsaved changes; a second close discards them."""
        if self._page.is_changed and not self._page.asks and event.spontaneous():
            event.ignore()
            self._back()
            self._page.leave(self._close)
            return
        event.setAccepted(not self._page.is_busy)  # an accepted one deletes the dialog
        self._close()

    def showEvent(self, event: QShowEvent) -> None:
        """Cancel a pending close when the dialog is shown again."""
        self._closes_when_free = False
        super().showEvent(event)

    def event(self, event: QEvent) -> bool:
        """Remember the deferred deletion, so that late signals no longer reach deleted children."""
        if event.type() is QEvent.Type.DeferredDelete:
            self._is_gone = True
        return super().event(event)

    def _close(self) -> None:
        """Hide now, and delete as soon as no save is pending whose failure must be told."""
        if self._page.is_testing:
            self.cancel_requested.emit()
        self._closes_when_free = self._page.is_busy
        if self._closes_when_free:
            self.hide()
            return
        self._page.discard()
        self.done(0)

    def _back(self) -> None:
        self._pages.show_page(self._page)

    def _choose(self, name: str) -> None:
        self._page.leave(lambda: self._show(self._known(name)))

    def _mark_shown(self) -> None:
        shown = self._page.account
        self._list.choose(shown.name if shown else None)

    def _show_new(self) -> None:
        self._show(None)
        self._page.focus_first()

    def _show(self, account: Account | None, *, keep_page: bool = False) -> None:
        place = self._places.get(account.name, SecretPlace.KEYRING) if account is not None else None
        self._page.show_account(account, place, self._names())
        self._list.show_accounts(self._accounts, account.name if account is not None else None)
        if not keep_page:
            self._back()

    def _retranslate(self) -> None:
        shown = self._page.account
        self._list.show_accounts(self._accounts, shown.name if shown is not None else None)

    def _known(self, name: str) -> Account | None:
        return next((one for one in self._accounts if name_key(one.name) == name_key(name)), None)

    def _names(self) -> list[str]:
        return [one.name for one in self._accounts]

    def _place_parts(self) -> None:
        measures = Measures.of()
        side = QVBoxLayout()
        side.setContentsMargins(round(1.5 * measures.u), 4 * measures.u, round(1.5 * measures.u), 4 * measures.u)
        side.setSpacing(2 * measures.u)
        title = TextLabel(lambda: self.tr("Accounts"), role="headline")
        title.setContentsMargins(2 * measures.u, 0, 0, 0)
        side.addWidget(title)
        side.addWidget(self._list, 1)
        side.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeading)
        side.addWidget(self._import_button, 0, Qt.AlignmentFlag.AlignLeading)
        self._side = QWidget()
        self._side.setLayout(side)
        self._pages.add_page(self._page)
        self._pages.add_page(self._import)
        right = QWidget()
        right.setBackgroundRole(QPalette.ColorRole.Base)
        right.setAutoFillBackground(True)
        inside = QVBoxLayout(right)
        inside.setContentsMargins(7 * measures.u, 6 * measures.u, 7 * measures.u, 4 * measures.u)
        inside.addWidget(self._pages)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._side, 2)
        whole.addWidget(Hairline(vertical=True))
        whole.addWidget(right, 5)
        self._update_metrics()
        follow_font(self._update_metrics)

    def _update_metrics(self) -> None:
        measures = Measures.of()
        buttons = max(one.sizeHint().width() for one in (self._add, self._import_button)) + 3 * measures.u
        self._side.setMinimumWidth(max(12 * measures.em, buttons))
        self._side.setMaximumWidth(max(round(18.4 * measures.em), buttons))
        self.setMinimumSize(44 * measures.em, 20 * measures.lh)
        wanted = QSize(66 * measures.em, round(38.5 * measures.lh))
        # Not self.screen(): PySide makes the screen die with the dialog (6.11.3), and the next dialog crashes.
        self.resize(wanted.boundedTo(QGuiApplication.primaryScreen().availableSize() * 0.94))

    def _connect(self) -> None:
        self._list.account_chosen.connect(self._choose)
        self._add.clicked.connect(self.add_account)
        self._import_button.clicked.connect(self.profiles_requested)
        page = self._page
        page.save_requested.connect(self.save_requested)
        page.test_requested.connect(self.test_requested)
        page.remove_requested.connect(self.remove_requested)
        page.cancel_requested.connect(self.cancel_requested)
        page.close_requested.connect(self.reject)
        page.stayed.connect(self._mark_shown)
        self._import.profile_chosen.connect(self.profile_chosen)
        self._import.cancel_requested.connect(self.cancel_requested)
        self._import.closed.connect(self._back)
