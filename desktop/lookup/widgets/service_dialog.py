"""A dialog for the SID of a conversation service that is not in the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from desktop.design.dialog import PlainDialog
from desktop.design.labels import TEXT2, TextLabel
from desktop.design.measures import Measures, font
from desktop.i18n.retranslation import follow_language, say
from desktop.twilio.types import SERVICE_SID

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class ServiceDialog(PlainDialog):
    """One field, checked while typing.

    Signals:
        sid_entered(str): a well-formed SID was confirmed.
    """

    sid_entered = Signal(str)

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(lambda: self.tr("Another service"), parent)
        measures = Measures.of()
        label = TextLabel(lambda: self.tr("Service SID"), colour=TEXT2)
        self._field = QLineEdit()
        self._field.setFont(font(None, "fixed"))
        self._field.setMinimumWidth(26 * measures.em)
        label.setBuddy(self._field)
        say(self._field, setAccessibleName=lambda: self.tr("Service SID"))
        row = QHBoxLayout()
        row.setSpacing(measures.gap)
        self._layout.addLayout(row)
        row.addWidget(label)
        row.addWidget(self._field, 1)
        self._hint = TextLabel(role="caption", colour=TEXT2, wrap=True)
        self._use = self.add_button(lambda: self.tr("Use this service"), primary=True)
        self._use.clicked.connect(self._confirm)
        self.set_body(self._hint)
        self._field.textChanged.connect(self._check)
        self._field.returnPressed.connect(self._use.click)
        self._check()
        follow_language(self._check)
        self._field.setFocus()

    def _sid(self) -> str:
        return self._field.text().strip()

    def _check(self) -> None:
        sid = self._sid()
        self._use.setEnabled(bool(SERVICE_SID.match(sid)))
        if not sid or self._use.isEnabled():
            self._hint.setText(self.tr("IS and 32 digits or letters from a to f, as in the Twilio Console."))
        elif not sid.startswith("IS"):
            self._hint.setText(self.tr("A service SID starts with IS."))
        else:
            count = len(sid)
            self._hint.setText(self.tr("A service SID has 34 characters; this has {count}.").format(count=count))

    def _confirm(self) -> None:
        self.sid_entered.emit(self._sid())
        self.close()
