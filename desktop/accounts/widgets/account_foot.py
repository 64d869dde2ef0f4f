"""The foot of the Accounts dialog: its buttons, and the questions asked in their place."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QWidget

from desktop.design.buttons import make_button
from desktop.design.labels import ElidingLabel
from desktop.design.measures import Measures
from desktop.i18n.retranslation import say

_BUTTONS, _REMOVE, _UNSAVED = range(3)


class AccountFoot(QStackedWidget):
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
        self.remove = make_button(lambda: self.tr("Remove"))
        self.close_dialog = make_button(lambda: self.tr("Close"))
        self.save = make_button(lambda: self.tr("Save"), "primary")
        self._add_page(None, (self.remove,), (self.close_dialog, self.save))
        self._remove_question, self._unsaved_question = ElidingLabel(), ElidingLabel()
        self._keep = make_button(lambda: self.tr("Keep it"))
        sure = make_button(lambda: self.tr("Remove account"), "primary")
        self._add_page(self._remove_question, (), (self._keep, sure))
        self._stay = make_button(lambda: self.tr("Keep editing"))
        discard = make_button(lambda: self.tr("Discard changes"))
        self.save_first = make_button(lambda: self.tr("Save changes"), "primary")
        self._add_page(self._unsaved_question, (), (self._stay, discard, self.save_first))
        for button in (self._keep, self._stay):
            button.clicked.connect(self.leave_question)
        sure.clicked.connect(self.remove_confirmed)
        discard.clicked.connect(self.discard_confirmed)

    @property
    def asks(self) -> bool:
        """Say whether a question stands in the place of the buttons."""
        return self.currentIndex() != _BUTTONS

    def ask_remove(self, name: str) -> None:
        """Ask before an account is removed."""
        say(self._remove_question, setText=lambda: self.tr("Remove {name} and its secret?").format(name=name))
        self.setCurrentIndex(_REMOVE)
        self._keep.setFocus()

    def ask_unsaved(self, name: str) -> None:
        """Ask before changes are lost."""
        say(self._unsaved_question, setText=lambda: self._unsaved_words(name))
        self.setCurrentIndex(_UNSAVED)
        self._stay.setFocus()

    def _unsaved_words(self, name: str) -> str:
        if not name:
            return self.tr("The new account is not saved.")
        return self.tr("{name} has changes that are not saved.").format(name=name)

    def show_buttons(self) -> None:
        """Take the question away."""
        self.setCurrentIndex(_BUTTONS)

    def leave_question(self) -> None:
        """Take the question away as if it was answered with no."""
        if self.asks:
            self.show_buttons()
            self.question_left.emit()

    def _add_page(
        self, question: ElidingLabel | None, left: tuple[QPushButton, ...], right: tuple[QPushButton, ...]
    ) -> None:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Measures.of().gap)
        for button in left:
            row.addWidget(button)
        if question is not None:
            row.addWidget(question, 1)
        else:
            row.addStretch(1)
        for button in right:
            row.addWidget(button)
        self.addWidget(page)
