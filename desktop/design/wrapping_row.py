"""Widgets side by side, in further rows where it is narrow, so that none of them is cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.design.measures import Measures
from desktop.design.row_layout import Row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent


class WrappingRow(QWidget):
    """Places the visible widgets, in reading order, in as many rows as they need."""

    def __init__(self, widgets: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widgets = list(widgets)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for widget in self._widgets:
            widget.setParent(self)
            widget.installEventFilter(self)

    def one_row_width(self) -> int:
        """Return the width of one row with all of them, in pixels."""
        return self._row().width()

    def sizeHint(self) -> QSize:
        """Return the size of one row."""
        return QSize(self.one_row_width(), self._row_height())

    def minimumSizeHint(self) -> QSize:
        """Return the width of the widest item."""
        return QSize(max((one.sizeHint().width() for one in self._row().widgets), default=0), self._row_height())

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows."""
        rows = len(self._row().wrapped(width))
        return rows * self._row_height() + max(0, rows - 1) * self._gap()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._relayout()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Place the widgets anew when one of them is shown, hidden, or needs another size."""
        if event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}:
            self.updateGeometry()
            self._relayout()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Place the widgets anew when one of them has another text."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._relayout()
        return super().event(event)

    def _row(self) -> Row:
        return Row([widget for widget in self._widgets if not widget.isHidden()], self._gap())

    def _relayout(self) -> None:
        height = self._row_height()
        for number, row in enumerate(self._row().wrapped(self.width())):
            row.place(QRect(0, number * (height + self._gap()), self.width(), height), (), self.rect())

    def _row_height(self) -> int:
        return Measures.of().control

    def _gap(self) -> int:
        return Measures.of().u
