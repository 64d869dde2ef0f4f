"""The plain dialog (title, body, row of buttons), and the plain table for its body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.design.buttons import make_button
from desktop.design.labels import TextLabel
from desktop.design.measures import Measures
from desktop.i18n.retranslation import follow_language, say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.i18n.retranslation import Words


class PlainDialog(QDialog):
    """A title, a body, and a row of buttons that ends in Close."""

    def __init__(self, title: Words, parent: QWidget | None) -> None:
        super().__init__(parent)
        say(self, setWindowTitle=title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        measures = Measures.of(self)
        self._layout = QVBoxLayout(self)
        edge = 6 * measures.u
        self._layout.setContentsMargins(edge, edge, edge, edge)
        self._layout.setSpacing(3 * measures.u)
        self._layout.addWidget(TextLabel(title, role="headline"))
        self._foot_row = QWidget()
        self._foot = QHBoxLayout(self._foot_row)
        self._foot.setContentsMargins(0, 0, 0, 0)
        self._foot.setSpacing(measures.gap)
        self._foot.addStretch(1)
        self.close_button = self.add_button(lambda: self.tr("Close"))
        self.close_button.clicked.connect(self.close)

    def set_body(self, *widgets: QWidget) -> None:
        """Set the widgets between title and buttons; the last one takes the remaining room."""
        for widget in widgets:
            self._layout.addWidget(widget)
        self._layout.setStretchFactor(widgets[-1], 1)
        self._layout.addWidget(self._foot_row)

    def add_button(self, text: Words, *, primary: bool = False) -> QPushButton:
        """Add a button at the foot, right of those before it."""
        button = make_button(text, "primary" if primary else "outlined")
        # Close stands at the end, but for a filled button.
        self._foot.insertWidget(self._foot.count() - (0 if primary or self._foot.count() < 2 else 1), button)
        return button


class PlainTable(QTableWidget):
    """A read-only table: whole rows, no grid, the last column takes the remaining width."""

    def __init__(
        self, headers: Callable[[], Sequence[str]], rows: Callable[[], Sequence[Sequence[str]]], name: Words
    ) -> None:
        super().__init__()
        self._headers, self._rows = headers, rows
        say(self, setAccessibleName=name)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        self.fill()
        follow_language(self.fill)

    def fill(self) -> None:
        """Set headers and rows to their current texts; selection and scroll position stay."""
        headers, rows = self._headers(), self._rows()
        self.setColumnCount(len(headers))
        self.setRowCount(len(rows))
        self.setHorizontalHeaderLabels(list(headers))
        has_changed = False
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                item: QTableWidgetItem | None = self.item(number, column)
                if item is None:
                    self.setItem(number, column, QTableWidgetItem(text))
                elif item.text() != text:
                    item.setText(text)
                else:
                    continue
                has_changed = True
        if has_changed:
            self.resizeColumnsToContents()
