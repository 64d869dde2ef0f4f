"""The header of the table: titles, the sort indicator, and the zone of dates where it fits."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QHeaderView

from desktop.design.colours import colours_of
from desktop.design.icons import icon_pixmap
from desktop.design.measures import Measures, follow_font, font
from desktop.i18n.time_mode import TimeMode
from desktop.i18n.times import zone_label
from desktop.results.columns import ColumnKind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.results.table_model import ConversationTableModel


class TableHeader(QHeaderView):
    """Draws its sections itself; clicking, moving and sizing are Qt's.

    Its sort indicator and the model's order follow each other.
    """

    def __init__(self, model: ConversationTableModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model = model
        self._low = False
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._update_metrics()
        follow_font(self._update_metrics)
        model.order_changed.connect(self.show_order)
        self.sortIndicatorChanged.connect(self._sort)

    @property
    def first_shown(self) -> int:
        """Return the leading column that is shown."""
        sections = (self.logicalIndex(place) for place in range(self.count()))
        return next((one for one in sections if not self.isSectionHidden(one)), 0)

    @property
    def last_shown(self) -> int:
        """Return the trailing column that is shown."""
        sections = (self.logicalIndex(place) for place in range(self.count() - 1, -1, -1))
        return next((one for one in sections if not self.isSectionHidden(one)), 0)

    def text_edge(self, section: int) -> int:
        """Return the distance of a cell's text from its edge in pixels: the first column has the pane's margin."""
        measures = Measures.of(self)
        return measures.margin if section == self.first_shown else round(1.5 * measures.u)

    def show_order(self) -> None:
        """Set the sort indicator to the model's order."""
        column, descending = self._model.sorted_by
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        if (column, order) != (self.sortIndicatorSection(), self.sortIndicatorOrder()):
            self.setSortIndicator(column, order)

    def _sort(self, section: int, order: Qt.SortOrder) -> None:
        # Also Qt's own answer to a section that goes, which is no wish of anybody's.
        if section >= 0 and self._model.sorted_by != (section, order is Qt.SortOrder.DescendingOrder):
            self._model.sort(section, order)

    def sizeHint(self) -> QSize:
        # The width is the view's business; Qt's own hint would ask for the size of each section.
        return QSize(self.length(), Measures.of(self).low_header if self._low else Measures.of(self).header)

    def set_low(self, low: bool) -> None:
        """Set whether the window is low, so that the header is as high as its text."""
        if low is not self._low:
            self._low = low
            self.updateGeometry()

    def _update_metrics(self) -> None:
        self.setMinimumSectionSize(6 * Measures.of(self).u)
        self.updateGeometry()

    def width_of(self, section: int, *, least: bool = False) -> int:
        """Return the width of the title with its chevron, or without where rows are not sorted by it, in pixels."""
        measures = Measures.of(self)
        metrics = QFontMetricsF(font(None, "caption-strong"))
        chevron = 0 if least and section != self.sortIndicatorSection() else measures.cell_icon
        return round(metrics.horizontalAdvance(self._model.columns[section].title)) + chevron + 3 * measures.u

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw title, chevron, zone, and the short line between sections."""
        if not rect.isValid():
            return
        colours, measures = colours_of(self), Measures.of(self)
        column = self._model.columns[section]
        sorted_here = self.sortIndicatorSection() == section
        painter.save()
        painter.fillRect(rect, colours.base)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.hairline)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        lead = self.text_edge(section)
        inner = rect.adjusted(measures.u, 0, -lead, -1) if mirrored else rect.adjusted(lead, 0, -measures.u, -1)
        shown_font = font(None, "caption-strong" if sorted_here else "caption")
        metrics = QFontMetricsF(shown_font)
        chevron = measures.cell_icon if sorted_here else 0
        text = metrics.elidedText(column.title, Qt.TextElideMode.ElideRight, inner.width() - chevron)
        width = metrics.horizontalAdvance(text)
        painter.setFont(shown_font)
        painter.setPen(colours.text if sorted_here else colours.text2)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        flags |= Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(inner, flags, text)
        if sorted_here:
            self._chevron(painter, inner, width, mirrored=mirrored)
        self._zone(painter, inner, column.kind, width + chevron, mirrored=mirrored)
        if section != self.last_shown:
            edge = rect.left() if mirrored else rect.right()
            painter.fillRect(QRect(edge, rect.top() + rect.height() // 3, 1, rect.height() // 3), colours.hairline)
        painter.restore()

    def _chevron(self, painter: QPainter, inner: QRect, width: float, *, mirrored: bool) -> None:
        size = Measures.of(self).cell_icon
        left = inner.right() - round(width) - size if mirrored else inner.left() + round(width) + 2
        ratio = self.devicePixelRatioF()
        pixmap = icon_pixmap("down", round(size * ratio), colours_of(self).text)
        box = QRect(left, inner.center().y() - size // 2, size, size)
        if self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder:
            painter.translate(box.center())
            painter.rotate(180)
            painter.translate(-box.center())
        painter.drawPixmap(box, pixmap)
        painter.resetTransform()

    def _zone(self, painter: QPainter, inner: QRect, kind: ColumnKind, used: float, *, mirrored: bool) -> None:
        mode = self._model.texts.mode
        if kind is not ColumnKind.INSTANT or mode is TimeMode.RELATIVE:
            return
        label, shown_font = zone_label(mode, time.time()), font(None, "axis")
        if used + QFontMetricsF(shown_font).horizontalAdvance(label) + 2 * Measures.of(self).u > inner.width():
            return
        painter.setFont(shown_font)
        painter.setPen(colours_of(self).text3)
        side = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, label)
