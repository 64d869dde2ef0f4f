"""The tabs of the detail pane: as a tree, or as received."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTabBar

from desktop.i18n.retranslation import follow_language

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

DETAILS, RAW = 0, 1


class DetailTabs(QTabBar):
    """Two plain tabs, always both in sight."""

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
