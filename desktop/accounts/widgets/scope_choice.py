"""Where an account looks: in its default service, in all of them, or in one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox

from desktop.i18n.retranslation import follow_language
from desktop.twilio.types import ScopeKind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_KINDS = (ScopeKind.DEFAULT, ScopeKind.ALL, ScopeKind.ONE)


class ScopeChoice(QComboBox):
    """A combo box of the three."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.addItems([""] * len(_KINDS))
        self._name()
        follow_language(self._name)

    @property
    def kind(self) -> ScopeKind:
        """Give what is chosen."""
        return _KINDS[self.currentIndex()]

    def choose(self, kind: ScopeKind) -> None:
        """Show one of the three as chosen."""
        self.setCurrentIndex(_KINDS.index(kind))

    def _name(self) -> None:
        names = (self.tr("Default service"), self.tr("All services"), self.tr("One service"))
        for place, name in enumerate(names):
            self.setItemText(place, name)
