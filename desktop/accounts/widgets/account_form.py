"""The fields of one account, which check themselves while they are typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QRadioButton, QWidget

from desktop.accounts.account import MAX_NAME_LENGTH, Account, AccountDraft, AccountKind, SecretPlace, name_key
from desktop.accounts.validation import (
    SID_LENGTH,
    FieldCheck,
    FieldProblem,
    check_account_sid,
    check_api_key_sid,
    check_name,
    check_secret,
    check_service_sid,
)
from desktop.accounts.widgets.colour_marks import ColourMarks
from desktop.accounts.widgets.region_box import RegionBox
from desktop.design.labels import TEXT2, TextLabel, Tone, ToneLabel
from desktop.design.measures import Measures, follow_font, font, measure_again
from desktop.i18n.retranslation import follow_language, say
from desktop.runtime.records import replace
from desktop.twilio.types import ScopeKind, ServiceScope

if TYPE_CHECKING:
    from collections.abc import Collection

    from desktop.i18n.retranslation import Words


def name_words(check: FieldCheck) -> str:
    """Return the remark on an account name; empty for none."""
    translate = QCoreApplication.translate
    words: dict[FieldProblem | None, str] = {
        FieldProblem.EMPTY: translate("AccountForm", "Enter a name, such as your team's."),
        FieldProblem.NAME_TAKEN: translate("AccountForm", "Another account has this name."),
        FieldProblem.NAME_RESERVED: translate("AccountForm", "This name is reserved by Convolook."),
        FieldProblem.NAME_TOO_LONG: translate("AccountForm", "At most {most} characters.").format(most=MAX_NAME_LENGTH),
        FieldProblem.NAME_ODD: translate("AccountForm", "Contains invisible characters."),
    }
    return words.get(check.problem, "") or _trimmed(check)


def sid_words(check: FieldCheck, prefix: str) -> str:
    """Return the remark on an Account SID (``AC``) or API key SID (``SK``); empty for none."""
    translate = QCoreApplication.translate
    count = len(check.text)
    words: dict[FieldProblem | None, str] = {
        FieldProblem.EMPTY: translate("AccountForm", "Copy it from the Twilio Console. It starts with {prefix}."),
        FieldProblem.WRONG_PREFIX: translate("AccountForm", "It starts with {prefix}, in capital letters."),
        FieldProblem.KEY_IN_PLACE_OF_ACCOUNT: translate(
            "AccountForm", "This is an API key SID. It belongs in the field below."
        ),
        FieldProblem.ACCOUNT_IN_PLACE_OF_KEY: translate(
            "AccountForm", "This is an Account SID. It belongs in the field above."
        ),
        FieldProblem.TOKEN_IN_PLACE_OF_SID: translate(
            "AccountForm", "This looks like an Auth Token. It belongs in the field Secret."
        ),
        FieldProblem.SPACES_INSIDE: translate("AccountForm", "Contains spaces."),
        FieldProblem.NOT_HEXADECIMAL: translate(
            "AccountForm", "After {prefix} only digits and the letters a to f are allowed."
        ),
        FieldProblem.TOO_SHORT: translate("AccountForm", "{count} of {length} characters."),
        FieldProblem.TOO_LONG: translate("AccountForm", "{count} characters; a SID has {length}."),
    }
    return words.get(check.problem, "").format(prefix=prefix, count=count, length=SID_LENGTH) or _trimmed(check)


def secret_words(check: FieldCheck) -> str:
    """Return the remark on a secret or Auth Token: its problem, else why a key is better."""
    translate = QCoreApplication.translate
    words: dict[FieldProblem | None, str] = {
        FieldProblem.EMPTY: translate("AccountForm", "Enter the secret of this SID."),
        FieldProblem.SID_IN_PLACE_OF_SECRET: translate("AccountForm", "This is a SID, not a secret."),
        FieldProblem.SPACES_INSIDE: translate("AccountForm", "Contains spaces."),
        FieldProblem.NO_TOKEN: translate(
            "AccountForm", "An Auth Token has 32 characters: digits and the letters a to f."
        ),
    }
    advice = translate(
        "AccountForm", "An API key can be revoked on its own; the Auth Token gives access to the whole account."
    )
    return words.get(check.problem, "") or _trimmed(check) or advice


def service_words(check: FieldCheck) -> str:
    """Return the remark on a service SID; empty for none."""
    if check.problem is None:
        return _trimmed(check)
    return QCoreApplication.translate(
        "AccountForm", "IS and 32 digits or letters from a to f, as in the Twilio Console."
    )


def place_words(place: SecretPlace | None) -> str:
    """Return the placeholder that says where the secret is stored; None: a new account."""
    translate = QCoreApplication.translate
    return {
        None: translate("AccountForm", "Stored only in this computer's keyring."),
        SecretPlace.KEYRING: translate("AccountForm", "Stored in the keyring. Type to replace it."),
        SecretPlace.MEMORY: translate("AccountForm", "Kept until you quit. Type to replace it."),
        SecretPlace.NOWHERE: translate("AccountForm", "No secret stored. Enter it to sign in again."),
        SecretPlace.ENVIRONMENT: translate("AccountForm", "Provided with the account."),
    }[place]


def _trimmed(check: FieldCheck) -> str:
    if not check.trimmed or not check.text:
        return ""
    text = QCoreApplication.translate("AccountForm", "Leading or trailing spaces removed ({count}).")
    return text.format(count=check.trimmed)


_KINDS = (ScopeKind.DEFAULT, ScopeKind.ALL, ScopeKind.ONE)


class ScopeChoice(QComboBox):
    """A combo box of the three kinds of scope."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # not of the wheel
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.addItems([""] * len(_KINDS))
        self._name()
        follow_language(self._name)

    @property
    def kind(self) -> ScopeKind:
        return _KINDS[self.currentIndex()]

    def choose(self, kind: ScopeKind) -> None:
        self.setCurrentIndex(_KINDS.index(kind))

    def _name(self) -> None:
        names = (self.tr("Default service"), self.tr("All services"), self.tr("One service"))
        for place, name in enumerate(names):
            self.setItemText(place, name)


_NEW = Account("")


class AccountForm(QWidget):
    """Shows one account, new or known, and returns it as a draft.

    Signals:
        edited(): something was typed or chosen.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None, *, tokens_allowed: bool = True) -> None:
        super().__init__(parent)
        self._tokens_allowed = tokens_allowed
        self._labels: list[tuple[TextLabel, bool]] = []
        """Each with whether it stands beside a control, and not beside a line of text."""
        self._account: Account | None = None
        self._place: SecretPlace | None = None
        self._taken: list[str] = []
        self._insists = False
        self._is_loading = False
        self._make_fields()
        self._place_fields()
        self._connect()
        self.show_account(None, None, ())
        follow_language(self._check)

    def show_account(self, account: Account | None, place: SecretPlace | None, taken: Collection[str]) -> None:
        """Show an account (None: an empty form for a new one); ``taken`` are the names of all accounts."""
        self._is_loading = True
        self._account, self._place, self._insists = account, place, False
        shown = account or _NEW
        self._taken = [one for one in taken if name_key(one) != name_key(shown.name)]
        self._name.setText(shown.name)
        self._sid.setText(shown.account_sid)
        self._key.setText(shown.api_key_sid or "")
        uses_token = account is not None and account.api_key_sid is None
        (self._uses_token if uses_token else self._uses_key).setChecked(True)
        self._secret.clear()
        say(self._secret, setPlaceholderText=lambda: place_words(place if account is not None else None))
        self._region.set_pair(shown.region, shown.edge)
        self._scope.choose(shown.default_scope.kind)
        self._service.setText(shown.default_scope.service_sid or "")
        self._marks.set_colour(shown.colour)
        for field in self._hints:
            field.setCursorPosition(0)  # the beginning is what SIDs are known by
        self._is_loading = False
        self._check()

    def reset(self) -> None:
        """Discard what was typed and show the account as it was shown first."""
        self.show_account(self._account, self._place, self._taken)

    def set_taken(self, names: Collection[str]) -> None:
        """Set the names of all accounts after another window has changed them."""
        own = self._account.name if self._account is not None else ""
        self._taken = [one for one in names if name_key(one) != name_key(own)]
        self._check()

    @property
    def account(self) -> Account | None:
        """Return the account as it was shown first; None for a new one."""
        return self._account

    @property
    def is_new(self) -> bool:
        """Return whether the form is for a new account."""
        return self._account is None

    @property
    def is_read_only(self) -> bool:
        """Return whether nothing can be changed."""
        return self._account is not None and self._account.is_read_only

    @property
    def is_fixed(self) -> bool:
        """Return whether only the secret can be changed, as the organisation's policy defines the account."""
        return self._account is not None and self._account.kind is AccountKind.POLICY

    @property
    def is_changed(self) -> bool:
        """Return whether there are unsaved changes."""
        return bool(self._secret.text()) or self._draft_account() != (self._account or _NEW)

    @property
    def problem_field(self) -> QWidget | None:
        """Return the first field whose problem keeps the account from being saved or tested."""
        checks = self._checks()
        for field, check in checks.items():
            if check.problem is not None and check.problem.blocks:
                return field
        return self._region if self._region.problem is not None else None

    def insist(self) -> bool:
        """Show missing values as problems too, and move the focus to the first; return whether there is any."""
        self._insists = True
        self._check()
        field = self.problem_field
        if isinstance(field, RegionBox):
            field.focus_problem()
        elif field is not None:
            field.setFocus()
        return field is not None

    def draft(self) -> AccountDraft:
        secret = self._checks()[self._secret].text or None
        return AccountDraft(self._draft_account(), secret, self._account.name if self._account else None)

    def focus_first(self) -> None:
        """Move the focus into the first field."""
        self._name.setFocus()

    def _draft_account(self) -> Account:
        base = self._account or _NEW
        if base.is_read_only or self.is_fixed:
            return base
        checks = self._checks()
        region, edge = self._region.pair
        kind = self._scope.kind
        service = checks[self._service].text if self._service in checks else None
        # A SID that is no SID is a problem of its own and never gets here when it counts.
        scope = ServiceScope(kind, service or None) if kind is ScopeKind.ONE else ServiceScope(kind)
        return replace(
            base,
            name=checks[self._name].text,
            account_sid=checks[self._sid].text,
            api_key_sid=(checks[self._key].text or None) if self._uses_key.isChecked() else None,
            region=region,
            edge=edge,
            colour=self._marks.colour,
            default_scope=scope,
        )

    def _needs_secret(self) -> bool:
        """Return whether a secret must be typed: there is none yet, or it belongs to another user name."""
        if self._account is None or self._place is SecretPlace.NOWHERE:
            return True
        uses_key = self._uses_key.isChecked()
        username = check_api_key_sid(self._key.text()).text if uses_key else check_account_sid(self._sid.text()).text
        return username != self._account.username

    def _checks(self) -> dict[QLineEdit, FieldCheck]:
        if self.is_read_only:
            return {self._secret: FieldCheck("", 0, None)}
        checks = {
            self._name: check_name(self._name.text(), self._taken),
            self._sid: check_account_sid(self._sid.text()),
        }
        if self._uses_key.isChecked():
            checks[self._key] = check_api_key_sid(self._key.text())
        is_token = self._uses_token.isChecked()
        checks[self._secret] = check_secret(self._secret.text(), is_token=is_token, needed=self._needs_secret())
        if self._scope.kind is ScopeKind.ONE:
            checks[self._service] = check_service_sid(self._service.text())
        return checks

    def _check(self) -> None:
        if self._is_loading:
            return
        checks = self._checks()
        for field, hint in self._hints.items():
            check = checks.get(field)
            if check is not None and not check.text and not self._insists:
                # Nothing is wrong with a field that nobody has come to yet.
                check = replace(check, problem=None)
            text = self._words(field, check) if check is not None else ""
            if self.is_new and not field.text() and (check is None or check.problem is None):
                text = f"{self._where_found(field)} {text}".strip()
            if check is None or check.problem is None:
                hint.say(text, Tone.PLAIN)
            else:
                hint.say(text, Tone.ERROR if check.problem.blocks else Tone.WARNING)
        can_edit = not self.is_read_only and not self.is_fixed
        for edit in (self._name, self._sid):
            edit.setReadOnly(not can_edit)
            edit.setEnabled(can_edit)
        self._secret.setReadOnly(self.is_read_only)
        self._secret.setEnabled(not self.is_read_only)
        self._key.setEnabled(can_edit and self._uses_key.isChecked())
        self._key.setReadOnly(not can_edit)
        for control in (self._uses_key, self._uses_token, self._region, self._scope, self._service, self._marks):
            control.setEnabled(can_edit)
        if not self._tokens_allowed and not self._uses_token.isChecked():
            self._uses_token.setEnabled(False)
        asks_one = self._scope.kind is ScopeKind.ONE
        for part in (self._service_label, self._service, self._hints[self._service]):
            part.setVisible(asks_one)

    def _words(self, field: QLineEdit, check: FieldCheck) -> str:
        if field is self._name:
            return name_words(check)
        if field is self._secret:
            return secret_words(check)
        if field is self._service:
            return service_words(check)
        return sid_words(check, "AC" if field is self._sid else "SK")

    def _where_found(self, field: QLineEdit) -> str:
        """Return where in the Twilio Console the value of a field is found, for a new account's empty field."""
        secret = self.tr("Shown only once, when the API key is created.")
        if self._uses_token.isChecked():
            secret = self.tr("In the Twilio Console under Account Info.")
        return {
            self._name: self.tr("Any name you recognise, such as your team's."),
            self._sid: self.tr("In the Twilio Console under Account Info, on the home page."),
            self._key: self.tr("In the Twilio Console under Account, API keys & tokens.")
            if self._uses_key.isChecked()
            else "",
            self._secret: secret,
        }.get(field, "")

    def _make_fields(self) -> None:
        self._name, self._sid, self._key, self._secret, self._service = (QLineEdit() for _ in range(5))
        names: dict[QLineEdit, Words] = {
            self._name: lambda: self.tr("Account name"),
            self._sid: lambda: self.tr("Account SID"),
            self._key: lambda: self.tr("API key SID"),
            self._secret: lambda: self.tr("Secret"),
            self._service: lambda: self.tr("Service SID"),
        }
        for field, name in names.items():
            say(field, setAccessibleName=name)
        self._secret.setEchoMode(QLineEdit.EchoMode.Password)
        self._secret.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self._hints = {field: ToneLabel(role="caption", lines=1) for field in names}
        self._uses_key, self._uses_token = QRadioButton(), QRadioButton()
        say(self._uses_key, setText=lambda: self.tr("API key"))
        say(self._uses_token, setText=lambda: self.tr("Auth token"))
        self._sign_in = QButtonGroup(self)
        self._region = RegionBox()
        self._marks = ColourMarks()
        self._scope = ScopeChoice()

    def _update_metrics(self) -> None:
        measures = Measures.of()
        for field in (self._sid, self._key, self._service):
            field.setFont(font(None, "fixed"))
        for field, hint in self._hints.items():
            field.setTextMargins(measures.u, 0, measures.u, 0)
            hint.setContentsMargins(0, 0, 0, round(0.75 * measures.u))
        for label, is_control in self._labels:
            label.setFixedHeight(measures.control if is_control else measures.lh)
        for box in (self._region.combo, self._scope):
            measure_again(box)

    def _place_fields(self) -> None:
        measures = Measures.of()
        rows = QGridLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(4 * measures.u)
        rows.setVerticalSpacing(round(0.5 * measures.u))
        rows.setColumnStretch(1, 1)
        radios = QWidget()
        line = QHBoxLayout(radios)
        line.setContentsMargins(0, 0, 0, round(1.5 * measures.u))
        line.setSpacing(5 * measures.u)
        for radio in (self._uses_key, self._uses_token):
            self._sign_in.addButton(radio)
            line.addWidget(radio)
        line.addStretch(1)
        entries: tuple[tuple[Words, QWidget, QWidget | None], ...] = (
            (lambda: self.tr("Account name"), self._name, self._hints[self._name]),
            (lambda: self.tr("Account SID"), self._sid, self._hints[self._sid]),
            (lambda: self.tr("Sign in with"), radios, None),
            (lambda: self.tr("API key SID"), self._key, self._hints[self._key]),
            (lambda: self.tr("Secret"), self._secret, self._hints[self._secret]),
            (lambda: self.tr("Region and edge"), self._region, None),
            (lambda: self.tr("Default service"), self._scope, None),
            (lambda: self.tr("Service SID"), self._service, self._hints[self._service]),
            (lambda: self.tr("Colour mark"), self._marks, None),
        )
        for number, (text, field, hint) in enumerate(entries):
            label = TextLabel(text, colour=TEXT2)
            self._labels.append((label, field is not radios))
            label.setBuddy(self._region.combo if field is self._region else field)
            if field is self._service:
                self._service_label = label
            rows.addWidget(label, 2 * number, 0, Qt.AlignmentFlag.AlignTop)
            rows.addWidget(field, 2 * number, 1)
            if hint is not None:
                rows.addWidget(hint, 2 * number + 1, 1)
        rows.setRowStretch(2 * len(entries), 1)
        self._update_metrics()
        follow_font(self._update_metrics)

    def _connect(self) -> None:
        for field in self._hints:
            field.textChanged.connect(self._tell)
        self._sign_in.buttonToggled.connect(self._tell)
        self._region.changed.connect(self._tell)
        self._marks.changed.connect(self._tell)
        self._scope.currentIndexChanged.connect(self._tell)

    def _tell(self, *_: object) -> None:
        if not self._is_loading:
            self._check()
            self.edited.emit()
