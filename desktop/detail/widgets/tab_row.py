"""The row of tabs of the detail pane, which in a low window takes in the rows below it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QWidget

from desktop.design.measures import Measures
from desktop.i18n.retranslation import follow_language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

DETAILS, RAW = 0, 1


class DetailTabs(QTabBar):
    """Two plain tabs, always both visible."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for _ in (DETAILS, RAW):
            self.addTab("")
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self._name()
        follow_language(self._name)

    def _name(self) -> None:
        for tab, name in ((DETAILS, self.tr("Details")), (RAW, self.tr("Raw"))):
            self.setTabText(tab, name)


class HeadOwner(Protocol):
    """A pane with a row at its top that can be shown elsewhere."""

    head: QWidget

    def least_head_width(self) -> int:
        """Return the width in pixels that the row needs elsewhere."""

    def set_head_away(self, *, away: bool) -> None:
        """Set whether the row is shown elsewhere; otherwise put it back in its place."""


class TabRow(QWidget):
    """Tabs at the leading edge; at the other one buttons, or what a low window has no rows of its own for.

    Signals:
        room_changed: there is more or less room than before.
    """

    room_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = DetailTabs()
        self._guests: list[HeadOwner] = []
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.tabs, 1)
        self._end = QWidget()
        self._end_row = QHBoxLayout(self._end)
        self._end_row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._end)
        self.measure()

    def add_end(self, button: QWidget) -> None:
        """Add a button at the end."""
        self._end_row.addWidget(button)

    def take_in(self, owners: Sequence[HeadOwner]) -> None:
        """Show the rows of these in place of the buttons at the end, as far as there is room; give back all others."""
        room = self.width() - self.tabs.sizeHint().width() - Measures.of().margin - Measures.of().gap
        guests = []
        for owner in owners:
            wanted = owner.least_head_width() + self._row.spacing()
            if wanted <= room:
                guests.append(owner)
                room -= wanted
        for owner in self._guests:
            if owner not in guests:
                owner.set_head_away(away=False)
        for place, owner in enumerate(guests, 1):
            if owner not in self._guests:
                owner.set_head_away(away=True)
                self._row.insertWidget(place, owner.head, 0, Qt.AlignmentFlag.AlignVCenter)
        self._guests = guests
        self._end.setHidden(bool(guests))

    def measure(self) -> None:
        """Update the measures of the font."""
        self._row.setContentsMargins(Measures.of().margin, 0, Measures.of().gap, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.room_changed.emit()
