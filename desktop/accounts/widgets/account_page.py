"""One account as a form, with its test, what came of it, and the buttons below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.accounts.account import Account, SecretPlace, short_sid, shown_name
from desktop.accounts.outcome_messages import explain_accounts
from desktop.accounts.outcomes import ConnectionAnswer
from desktop.accounts.widgets.account_form import AccountForm
from desktop.design.buttons import make_button
from desktop.design.labels import Hairline, TextLabel, Tone, ToneLabel
from desktop.design.measures import Measures
from desktop.design.scroll_area import vertical_area
from desktop.design.wrapping_row import WrappingRow
from desktop.i18n.retranslation import say
from desktop.messages.message import Severity
from desktop.privacy.masking import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from desktop.accounts.outcomes import AccountsFailure, ConnectionFailure, NameTaken, SecretFailure, TokensForbidden
    from desktop.messages.message import UserMessage

_BUTTONS, _REMOVE, _UNSAVED = range(3)


class AccountFoot(QWidget):
    """Remove at the left, Close and Save at the right; a question takes their place until it is answered.

    Signals:
        remove_confirmed(): remove the account.
        discard_confirmed(): go on without the changes.
        question_left(): neither; back to the buttons.
    """

    remove_confirmed = Signal()
    discard_confirmed = Signal()
    question_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: list[QWidget] = []
        self._column = QVBoxLayout(self)  # not a stack of pages, which takes the room of the highest
        self._column.setContentsMargins(0, 0, 0, 0)
        self.remove = make_button(lambda: self.tr("Remove"))
        self.close_dialog = make_button(lambda: self.tr("Close"))
        self.save = make_button(lambda: self.tr("Save"), "primary")
        self.outcome = ToneLabel(has_icon=True)
        self._add_buttons()
        self._remove_question, self._unsaved_question = TextLabel(wrap=True), TextLabel(wrap=True)
        self._keep = make_button(lambda: self.tr("Keep it"))
        sure = make_button(lambda: self.tr("Remove account"), "primary")
        self._add_question(self._remove_question, (self._keep, sure))
        self._stay = make_button(lambda: self.tr("Keep editing"))
        discard = make_button(lambda: self.tr("Discard changes"))
        self.save_first = make_button(lambda: self.tr("Save changes"), "primary")
        self._add_question(self._unsaved_question, (self._stay, discard, self.save_first))
        self._show_page(_BUTTONS)
        for button in (self._keep, self._stay):
            button.clicked.connect(self.leave_question)
        sure.clicked.connect(self.remove_confirmed)
        discard.clicked.connect(self.discard_confirmed)

    @property
    def asks(self) -> bool:
        """Return whether a question is shown in place of the buttons."""
        return self._pages[_BUTTONS].isHidden()

    def ask_remove(self, name: str) -> None:
        """Show the question whether to remove an account."""
        say(self._remove_question, setText=lambda: self.tr("Remove {name} and its secret?").format(name=name))
        self._show_page(_REMOVE)
        self._keep.setFocus()

    def ask_unsaved(self, name: str) -> None:
        """Show the question whether to discard unsaved changes."""
        say(self._unsaved_question, setText=lambda: self._unsaved_words(name))
        self._show_page(_UNSAVED)
        self._stay.setFocus()

    def _unsaved_words(self, name: str) -> str:
        if not name:
            return self.tr("The new account is not saved.")
        return self.tr("{name} has changes that are not saved.").format(name=name)

    def show_buttons(self) -> None:
        """Show the buttons in place of a question."""
        self._show_page(_BUTTONS)

    def leave_question(self) -> None:
        """Close the question as if it were answered with no."""
        if self.asks:
            self.show_buttons()
            self.question_left.emit()

    def _add_buttons(self) -> None:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Measures.of().gap)
        row.addWidget(self.remove)
        row.addWidget(self.outcome, 1)
        row.addWidget(self.close_dialog)
        row.addWidget(self.save)
        self._add_page(page)

    def _add_question(self, question: TextLabel, buttons: tuple[QPushButton, ...]) -> None:
        """Add a page with a question above its answers, which stand below each other where it is narrow."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Measures.of().gap)
        column.addWidget(question)
        column.addWidget(WrappingRow(buttons))
        self._add_page(page)

    def _add_page(self, page: QWidget) -> None:
        self._pages.append(page)
        self._column.addWidget(page)

    def _show_page(self, number: int) -> None:
        for place, page in enumerate(self._pages):
            page.setVisible(place == number)


_TONES = {Severity.INFO: Tone.INFO, Severity.WARNING: Tone.WARNING, Severity.ERROR: Tone.ERROR}


class AccountPage(QWidget):
    """Shows one account at a time, and asks before anything typed is lost.

    Signals:
        save_requested(AccountDraft): save what is in the form.
        test_requested(AccountDraft): ask Twilio with what is in the form.
        remove_requested(str): remove the account of that name.
        cancel_requested(): stop waiting.
        close_requested(): the dialog is to be closed.
        stayed(): a question about unsaved changes was answered with "keep editing".
    """

    save_requested = Signal(object)
    test_requested = Signal(object)
    remove_requested = Signal(str)
    cancel_requested = Signal()
    close_requested = Signal()
    stayed = Signal()

    def __init__(self, parent: QWidget | None = None, *, tokens_allowed: bool = True) -> None:
        super().__init__(parent)
        self._after_question: Callable[[], None] | None = None
        self._place: SecretPlace | None = None
        self._is_busy = self._is_testing = self._typed_secret = False
        self._form = AccountForm(tokens_allowed=tokens_allowed)
        self._test_button = make_button(lambda: self.tr("Test connection"))
        self._verdict = ToneLabel(lines=3, has_icon=True)
        self._cancel = make_button(lambda: self.tr("Cancel"))
        self._foot = AccountFoot()
        self._foot.save.setDefault(True)
        self._place_parts()
        self._connect()

    @property
    def account(self) -> Account | None:
        """Return the account shown; None for a new one."""
        return self._form.account

    @property
    def is_changed(self) -> bool:
        """Return whether there are unsaved changes."""
        return self._form.is_changed

    @property
    def is_busy(self) -> bool:
        """Return whether an operation is pending."""
        return self._is_busy

    @property
    def is_testing(self) -> bool:
        """Return whether a connection test is pending."""
        return self._is_testing

    @property
    def asks(self) -> bool:
        """Return whether a question is shown in place of the buttons."""
        return self._foot.asks

    def show_account(self, account: Account | None, place: SecretPlace | None, names: Collection[str]) -> None:
        """Show an account as it is saved; None for an empty form."""
        self._place = place
        self._form.show_account(account, place, names)
        self._verdict.say("")
        self._foot.outcome.say("")
        self._foot.show_buttons()
        self._update_buttons()

    def set_names(self, names: Collection[str]) -> None:
        """Set the names of all accounts; what is typed stays."""
        self._form.set_taken(names)

    def focus_first(self) -> None:
        """Move the focus into the first field."""
        self._form.focus_first()

    def set_busy(self, busy: bool) -> None:
        """Disable what cannot be done while an operation is pending."""
        self._is_busy = busy
        self._is_testing = self._is_testing and busy
        for label in (self._verdict, self._foot.outcome):
            if not busy and label.tone is Tone.PLAIN:
                label.say("")
        self._cancel.setVisible(self._is_testing)
        self._update_buttons()

    def set_keyring_waiting(self, waiting: bool) -> None:
        """Show that the keyring is slow, with a button to stop waiting."""
        self._cancel.setVisible(waiting or self._is_testing)
        if waiting:
            self._verdict.say(lambda: self.tr("Waiting for the system keyring…"))

    def show_saved(self, failure: SecretFailure | None) -> None:
        """Show that the account is saved; what waited for it goes on unless there is a failure to read."""
        after, self._after_question = self._after_question, None
        if failure is not None:
            self._show_failure(failure)
            return
        stored = self._typed_secret and self._place is SecretPlace.KEYRING
        self._verdict.say("")
        self._foot.outcome.say(
            lambda: self.tr("Saved. The secret is in the keyring.") if stored else self.tr("Saved."), Tone.OK
        )
        if after is not None:
            after()

    def show_refusal(self, refusal: NameTaken | TokensForbidden) -> None:
        """Show why the account could not be saved; what was typed stays."""
        self._after_question = None
        self._show_failure(refusal)

    def show_removed(self, name: str, failure: SecretFailure | None) -> None:
        """Show that an account was removed, and its keyring failure if any."""
        if failure is not None:
            self._show_failure(failure)
        else:
            self._verdict.say(lambda: self.tr("{name} removed.").format(name=shown_name(name)), Tone.OK)

    def show_test(self, outcome: ConnectionAnswer | ConnectionFailure) -> None:
        """Show the result of a connection test."""
        if isinstance(outcome, ConnectionAnswer):
            self._verdict.say(lambda: self._answer_words(outcome), Tone.OK)
        else:
            self._show_failure(outcome)

    def _show_failure(self, failure: AccountsFailure) -> None:
        self._foot.outcome.say("")
        self._verdict.say(lambda: _one_line(explain_accounts(failure)), _TONES[explain_accounts(failure).severity])

    def _answer_words(self, result: ConnectionAnswer) -> str:
        name = shown_name(result.account_name) or self.tr("Twilio")
        words = self.tr("Connected to {account} in {ms} ms.").format(account=name, ms=result.elapsed_ms)
        if result.default_service_sid:
            sid = visible(short_sid(result.default_service_sid))
            words += " " + self.tr("Default service {sid}.").format(sid=sid)
        return words

    def leave(self, go_on: Callable[[], None]) -> None:
        """Call ``go_on``, after a question if there are unsaved changes."""
        if not self._form.is_changed:
            go_on()
            return
        self._after_question = go_on
        account = self._form.account
        self._foot.ask_unsaved(shown_name(account.name) if account else "")

    def leave_question(self) -> None:
        """Close a question as if it were answered with no."""
        self._foot.leave_question()

    def discard(self) -> None:
        self._form.reset()
        self._foot.show_buttons()
        self._update_buttons()

    def _discard_and_go_on(self) -> None:
        after, self._after_question = self._after_question, None
        self.discard()
        if after is not None:
            after()

    def _stay(self) -> None:
        self._after_question = None
        self.stayed.emit()

    def _save(self) -> None:
        self._foot.show_buttons()
        if self._form.insist():
            self._after_question = None
            self.stayed.emit()
            return
        draft = self._form.draft()
        self._typed_secret = bool(draft.secret)
        self.set_busy(True)
        self._verdict.say("")
        self._foot.outcome.say(lambda: self.tr("Saving…"))
        self.save_requested.emit(draft)

    def _test(self) -> None:
        if self._form.insist():
            return
        self._is_testing = True
        self.set_busy(True)
        self._verdict.say(lambda: self.tr("Contacting Twilio…"))
        self.test_requested.emit(self._form.draft())

    def _ask_remove(self) -> None:
        if self.account is not None:
            self._foot.ask_remove(shown_name(self.account.name))

    def _remove(self) -> None:
        self.discard()
        if self.account is not None:
            self.set_busy(True)
            self.remove_requested.emit(self.account.name)

    def _edited(self) -> None:
        if not self._is_busy:
            self._verdict.say("")
            self._foot.outcome.say("")
        self._update_buttons()

    def _update_buttons(self) -> None:
        free = not self._is_busy
        read_only = self._form.is_read_only
        can_save = self._form.is_changed or self._form.is_new or self._place is SecretPlace.MEMORY
        self._foot.save.setEnabled(free and not read_only and can_save)
        self._foot.remove.setEnabled(free and not read_only and not self._form.is_new and not self._form.is_fixed)
        self._test_button.setEnabled(free)

    def _place_parts(self) -> None:
        measures = Measures.of()
        test = QHBoxLayout()
        test.setSpacing(3 * measures.u)
        self._cancel.hide()
        self._verdict.setContentsMargins(0, round((measures.control - measures.lh) / 2), 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * measures.u)
        column.addWidget(vertical_area(self._form), 1)
        column.addLayout(test)
        test.addWidget(self._test_button, 0, Qt.AlignmentFlag.AlignTop)
        test.addWidget(self._verdict, 1)
        test.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(Hairline())
        column.addWidget(self._foot)

    def _connect(self) -> None:
        self._form.edited.connect(self._edited)
        self._test_button.clicked.connect(self._test)
        self._cancel.clicked.connect(self.cancel_requested)
        foot = self._foot
        foot.save.clicked.connect(self._save)
        foot.save_first.clicked.connect(self._save)
        foot.close_dialog.clicked.connect(self.close_requested)
        foot.remove.clicked.connect(self._ask_remove)
        foot.remove_confirmed.connect(self._remove)
        foot.discard_confirmed.connect(self._discard_and_go_on)
        foot.question_left.connect(self._stay)


def _one_line(message: UserMessage) -> str:
    codes = f" ({message.codes})" if message.codes else ""
    return message.text + codes
