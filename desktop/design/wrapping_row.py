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

_MOST_ROW_GAP_U = 2


class WrappingRow(QWidget):
    """Places the widgets that are not hidden, in reading order, in as many rows as they need.

    ``trailing`` puts the rows at the end of the line, ``gap_units`` are between the widgets, and between the rows if
    they are no more than two; rows of ``texts`` are as high as these, others as a control.
    """

    def __init__(
        self,
        widgets: Sequence[QWidget],
        parent: QWidget | None = None,
        *,
        trailing: bool = False,
        gap_units: float = 1.0,
        texts: bool = False,
    ) -> None:
        super().__init__(parent)
        self._widgets: list[QWidget] = []
        self._trailing, self._gap_units, self._texts = trailing, gap_units, texts
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for place, widget in enumerate(widgets):
            self.insert(place, widget)

    def insert(self, place: int, widget: QWidget) -> None:
        """Put a widget in front of the one that has that place now."""
        self._widgets.insert(place, widget)
        widget.setParent(self)
        widget.installEventFilter(self)
        self.updateGeometry()

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
        return rows * self._row_height() + max(0, rows - 1) * self._row_gap()

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
        rows = self._row().wrapped(self.width())
        height = self._row_height() if len(rows) > 1 else max(self._row_height(), self.height())
        for number, row in enumerate(rows):
            start = max(0, self.width() - row.width()) if self._trailing else 0
            top = number * (height + self._row_gap())
            row.place(QRect(start, top, self.width() - start, height), (), self.rect())

    def _row_height(self) -> int:
        if self._texts:
            return max((one.sizeHint().height() for one in self._row().widgets), default=0)
        return Measures.of().control

    def _row_gap(self) -> int:
        return round(min(self._gap_units, _MOST_ROW_GAP_U) * Measures.of().u)

    def _gap(self) -> int:
        return round(self._gap_units * Measures.of().u)
