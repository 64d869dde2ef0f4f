"""The toggle of the query bar between identity and address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from desktop.design.segmented_control import SegmentedControl
from desktop.twilio.types import ParticipantKind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class KindControl(SegmentedControl):
    """Identity or address; address at first.

    Signals:
        chosen(): the user chose a kind, by mouse, key or screen reader, possibly the one that was chosen before.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_setting = False
        self._identity = self.add(lambda: self.tr("Identity"))
        self._address = self.add(lambda: self.tr("Address"))
        self._address.setChecked(True)
        for button in self.buttons:
            button.clicked.connect(self.chosen)
        self._identity.toggled.connect(self._tell_unless_set)  # a screen reader's action toggles without a click

    @property
    def kind(self) -> ParticipantKind:
        return ParticipantKind.IDENTITY if self._identity.isChecked() else ParticipantKind.ADDRESS

    def set_kind(self, kind: ParticipantKind) -> None:
        """Set the kind; emits nothing."""
        self._is_setting = True
        (self._identity if kind is ParticipantKind.IDENTITY else self._address).setChecked(True)
        self._is_setting = False

    def _tell_unless_set(self) -> None:
        if not self._is_setting:
            self.chosen.emit()
