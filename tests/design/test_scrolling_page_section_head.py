"""The head of a list: its parts never come up as windows of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from desktop.design.scrolling_page import SectionHead

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


class ShownWindows(QObject):
    """Counts the windows that are shown."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count, and leave every event alone."""
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.count += 1
        return False


def test_a_remark_is_part_of_the_head_and_no_window(qapp: QApplication, qtbot: QtBot) -> None:
    shown = ShownWindows()
    qapp.installEventFilter(shown)
    heads = [SectionHead("Participants", "Click to look one up"), SectionHead("Participants")]
    qapp.removeEventFilter(shown)
    for head in heads:
        qtbot.addWidget(head)
        head.show()

    assert shown.count == 0
    assert [head.remark.isVisible() for head in heads] == [True, False]
