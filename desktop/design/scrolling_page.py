"""A page in place of the results: one column of text and rows that scrolls where it is too small."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.design.labels import Hairline, TextLabel
from desktop.design.measures import Measures

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

    from desktop.i18n.retranslation import Words


class ScrollingPage(QScrollArea):
    """A column of at most ``most_em`` em, placed a little above the middle."""

    def __init__(self, most_em: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most_em = most_em
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setViewport(ground := QWidget())  # for one of Qt's own, PySide6 makes all its classes of widgets
        self.paper = QWidget()
        for widget in (self, ground, self.paper):
            widget.setAutoFillBackground(True)
            widget.setBackgroundRole(QPalette.ColorRole.Base)
        self._column = QWidget()
        self._column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.column = QVBoxLayout(self._column)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self._across = QHBoxLayout()
        down = QVBoxLayout(self.paper)
        down.setContentsMargins(0, 0, 0, 0)
        down.addStretch(2)
        down.addLayout(self._across)
        down.addStretch(3)
        self._across.addStretch(1)
        self._across.addWidget(self._column, 1000)
        self._across.addStretch(1)
        self.setWidget(self.paper)
        self.measure()

    @property
    def column_width(self) -> int:
        """Return the column's width in pixels."""
        measures = Measures.of()
        return min(self._most_em * measures.em, self.viewport().width() - 2 * measures.margin)

    def needed_height(self, width: int) -> int:
        """Return the height in pixels in which the column is whole at a width."""
        layout = self.paper.layout()
        return layout.totalHeightForWidth(width) if layout is not None else 0

    def measure(self) -> None:
        """Update the measures after a change of font; overridden by pages with measures of their own."""
        measures = Measures.of()
        self._column.setMaximumWidth(self._most_em * measures.em)
        self._across.setContentsMargins(measures.margin, measures.margin, measures.margin, measures.margin)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.FontChange:
            self.measure()
        super().changeEvent(event)


class SectionHead(QWidget):
    """The title of a list with a remark, over a hairline."""

    def __init__(self, name: str | Words, remark: str | Words = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        measures = Measures.of()
        self.name = TextLabel(name, role="strong")
        self.remark = TextLabel(remark, colour=QPalette.ColorRole.Dark, wrap=True)
        if not remark:  # never shown here by hand: it has no parent yet, and would come up as a window of its own
            self.remark.hide()
        row = QHBoxLayout()
        row.setSpacing(2 * measures.u)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(round(1.25 * measures.u))
        whole.addLayout(row)
        row.addWidget(self.name, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.remark, 1, Qt.AlignmentFlag.AlignTop)
        if not remark:
            row.addStretch(1)
        whole.addWidget(Hairline())


def clear_layout(layout: QLayout) -> None:
    """Remove and delete everything in a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            # Hidden at once: it is deleted only when the event loop comes round.
            widget.hide()
            widget.deleteLater()
