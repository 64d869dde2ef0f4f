"""A dialog for the user name and password of the proxy in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit

from desktop.design.dialog import PlainDialog
from desktop.design.labels import TEXT2, TextLabel, Tone, ToneLabel
from desktop.design.measures import Measures
from desktop.i18n.retranslation import say
from desktop.privacy.masking import visible

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.i18n.retranslation import Words


class ProxySignInDialog(PlainDialog):
    """Names the proxy as soon as it is known; sends nothing unencrypted without the user's consent.

    Signals:
        save_requested(str, str, str): store user name and password for the proxy of that address.
        removal_requested(str): delete what is stored for the proxy of that address.
    """

    save_requested = Signal(str, str, str)
    removal_requested = Signal(str)

    def __init__(self, signed_in_address: str, parent: QWidget | None) -> None:
        super().__init__(lambda: self.tr("Proxy sign-in"), parent)
        measures = Measures.of()
        self._signed_in_address = signed_in_address
        self._address, self._is_encrypted = "", False
        self._proxy = TextLabel(lambda: self.tr("Looking for the proxy…"), wrap=True)
        self._username, self._password = QLineEdit(), QLineEdit()
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._password.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self._consent = QCheckBox()
        say(self._consent, setText=lambda: self.tr("Send them to this proxy without encryption"))
        self._consent.hide()
        self._outcome = ToneLabel(role="caption", lines=2)
        rows = QGridLayout()
        rows.setHorizontalSpacing(4 * measures.u)
        rows.setColumnStretch(1, 1)
        self._layout.addWidget(self._proxy)
        self._layout.addLayout(rows)
        entries: tuple[tuple[Words, QLineEdit], ...] = (
            (lambda: self.tr("User name"), self._username),
            (lambda: self.tr("Password"), self._password),
        )
        for number, (text, field) in enumerate(entries):
            label = TextLabel(text, colour=TEXT2)
            label.setBuddy(field)
            say(field, setAccessibleName=text)
            field.setMinimumWidth(20 * measures.em)
            field.textChanged.connect(self._check)
            rows.addWidget(label, number, 0)
            rows.addWidget(field, number, 1)
        self._layout.addWidget(self._consent)
        self._remove = self.add_button(lambda: self.tr("Remove"))
        self._remove.clicked.connect(lambda: self.removal_requested.emit(self._signed_in_address))
        self._save = self.add_button(lambda: self.tr("Save"), primary=True)
        self._save.clicked.connect(self._confirm)
        self._consent.toggled.connect(self._check)
        self.set_body(self._outcome)
        self._check()

    def show_proxy(self, address: str, *, is_encrypted: bool, has_own: bool) -> None:
        """Show the proxy in use.

        Args:
            address: such as ``proxy.example:3128``; empty when there is none.
            is_encrypted: whether the connection to it is.
            has_own: whether its setting holds a user name already, which counts more.
        """
        self._address, self._is_encrypted = ("" if has_own else address), is_encrypted
        shown = visible(address)
        if not address:
            say(self._proxy, setText=lambda: self.tr("No proxy is in use."))
        elif has_own:
            say(
                self._proxy,
                setText=lambda: self.tr("The setting for {proxy} already contains a user name.").format(proxy=shown),
            )
        else:
            say(self._proxy, setText=lambda: self.tr("For {proxy}. Stored only in the keyring.").format(proxy=shown))
        self._consent.setVisible(bool(self._address) and not is_encrypted)
        self._check()
        self._username.setFocus()

    def show_failure(self, words: Words) -> None:
        """Show why the keyring could not store them."""
        self._outcome.say(words, Tone.ERROR)

    def _check(self) -> None:
        consents = self._is_encrypted or self._consent.isChecked()
        is_complete = bool(self._username.text().strip() and self._password.text())
        for field in (self._username, self._password):
            field.setEnabled(bool(self._address))
        self._save.setEnabled(bool(self._address) and consents and is_complete)
        self._remove.setEnabled(bool(self._signed_in_address))

    def _confirm(self) -> None:
        self.save_requested.emit(self._address, self._username.text().strip(), self._password.text())
