"""The plain dialog (title, body, row of buttons), and the plain table for its body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.design.buttons import make_button
from desktop.design.labels import Hairline, TextLabel
from desktop.design.measures import Measures, font
from desktop.design.painting import is_left_to_right
from desktop.design.wrapping_row import WrappingRow
from desktop.i18n.retranslation import follow_language, say

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from desktop.i18n.retranslation import Words


_BUTTON_GAP_U = 2
_LEFT_TO_RIGHT, _END_OF_DIRECTION = "\u2066", "\u2069"
"""Around what is drawn, never in what is copied or told."""
_OF_SCREEN = 0.94


def lay_on_paper(dialog: QDialog) -> None:
    """Set the ground that all dialogs have; scroll bars are drawn on it, too."""
    dialog.setBackgroundRole(QPalette.ColorRole.Base)
    dialog.setAutoFillBackground(True)


class PlainDialog(QDialog):
    """A title, a body, and a row of buttons that ends in Close."""

    def __init__(self, title: Words, parent: QWidget | None) -> None:
        super().__init__(parent)
        say(self, setWindowTitle=title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        measures = Measures.of(self)
        self._layout = QVBoxLayout(self)
        lay_on_paper(self)
        self._layout.setContentsMargins(7 * measures.u, 6 * measures.u, 7 * measures.u, 4 * measures.u)
        self._layout.setSpacing(3 * measures.u)
        self._layout.addWidget(TextLabel(title, role="headline"))
        self._buttons: list[QPushButton] = []
        self._foot = WrappingRow((), trailing=True, gap_units=_BUTTON_GAP_U)
        self.close_button = self.add_button(lambda: self.tr("Close"))
        self.close_button.clicked.connect(self.close)

    def set_body(self, *widgets: QWidget) -> None:
        """Set the widgets between title and buttons; the last one takes the remaining room."""
        for widget in widgets:
            self._layout.addWidget(widget)
        self._layout.setStretchFactor(widgets[-1], 1)
        self._layout.addWidget(Hairline())
        self._layout.addWidget(self._foot)

    def set_size(self, width_em: float, height_lines: float) -> None:
        """Resize to that size, as far as the screen has room; what does not fit wraps or scrolls."""
        measures = Measures.of(self)
        wanted = QSize(round(width_em * measures.em), round(height_lines * measures.lh))
        # Not self.screen(): PySide makes the screen die with the dialog (6.11.3), and the next dialog crashes.
        self.resize(wanted.boundedTo(QGuiApplication.primaryScreen().availableSize() * _OF_SCREEN))

    def event(self, event: QEvent) -> bool:
        """Grow with texts that have become longer, as far as the screen has room."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            most = round(QGuiApplication.primaryScreen().availableSize().height() * _OF_SCREEN)
            # As a least size, or a window manager that still answers the size before would take it back.
            self.setMinimumHeight(min(self._layout.totalMinimumHeightForWidth(self.width()), most))
        return done

    def add_button(self, text: Words, *, primary: bool = False) -> QPushButton:
        """Add a button at the foot, right of those before it."""
        button = make_button(text, "primary" if primary else "outlined")
        # Close stands at the end, but for a filled button.
        place = len(self._buttons) - (0 if primary or not self._buttons else 1)
        self._buttons.insert(place, button)
        self._foot.insert(place, button)
        return button


class ReadingDelegate(QStyledItemDelegate):
    """Lays out each text as it is read, in every language: ``+1415…``, ``Open…`` and paths keep their order."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        if option.direction is Qt.LayoutDirection.RightToLeft and is_left_to_right(option.text):
            option.text = f"{_LEFT_TO_RIGHT}{option.text}{_END_OF_DIRECTION}"


class PlainTable(QTableWidget):
    """A table to read: rows whole, no grid, the last column takes the rest.

    Columns whose number is in ``fixed`` are in the fixed font, as SIDs and request IDs are everywhere.
    """

    def __init__(
        self,
        headers: Callable[[], Sequence[str]],
        rows: Callable[[], Sequence[Sequence[str]]],
        name: Words,
        *,
        fixed: Collection[int] = (),
    ) -> None:
        super().__init__()
        self._headers, self._rows, self._fixed = headers, rows, fixed
        say(self, setAccessibleName=name)
        self.setItemDelegate(ReadingDelegate(self))
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
        headers, rows, fixed = self._headers(), self._rows(), font(None, "fixed-cell")
        self.setColumnCount(len(headers))
        self.setRowCount(len(rows))
        self.setHorizontalHeaderLabels(list(headers))
        has_changed = False
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                item: QTableWidgetItem | None = self.item(number, column)
                if item is None:
                    item = QTableWidgetItem(text)
                    if column in self._fixed:
                        item.setFont(fixed)
                    self.setItem(number, column, item)
                elif item.text() != text:
                    item.setText(text)
                else:
                    continue
                has_changed = True
        if has_changed:
            self.resizeColumnsToContents()

    def show_only(self, text: str) -> None:
        """Hide the rows that have a text, in whatever case, in none of their cells."""
        wanted = text.strip().casefold()
        for row in range(self.rowCount()):
            items = (self.item(row, column) for column in range(self.columnCount()))
            self.setRowHidden(row, not any(wanted in item.text().casefold() for item in items if item is not None))
