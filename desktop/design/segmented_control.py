"""Radio buttons that the style draws as the segments of one control."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QStyle, QWidget

from desktop.design.measures import Measures, font
from desktop.design.painting import text_width
from desktop.i18n.retranslation import follow_language, say

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop.i18n.retranslation import Words


class SegmentButton(QRadioButton):
    """One segment: a radio button by role and keys, drawn as a part of its control by its ``kind``."""

    def __init__(self, text: str | Words, parent: QWidget) -> None:
        super().__init__(parent)
        say(self, setText=text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("kind", "segment")
        # The chosen segment's line lies over its neighbour's.
        self.toggled.connect(self._come_forward)

    def sizeHint(self) -> QSize:
        """Return the size with the semi-bold word, checked or not, so that nothing moves."""
        return self._size(6)

    def minimumSizeHint(self) -> QSize:
        """Return the size with the word whole and less room around it."""
        return self._size(3)

    def _size(self, room_units: float) -> QSize:
        measures = Measures.of()
        word = round(text_width(font(None, "strong"), self.text()) + 0.5)
        return QSize(word + round(room_units * measures.u), measures.control)

    def hitButton(self, position: QPoint) -> bool:  # noqa: N802 (Qt's name)
        """Return whether a position is anywhere on the segment."""
        return self.rect().contains(position)

    def _come_forward(self, chosen: bool) -> None:
        if chosen:
            self.raise_()


class SegmentedControl(QWidget):
    """A row of segments of which one is checked; each emits ``toggled``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[SegmentButton] = []
        follow_language(self._relayout)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def add(self, text: str | Words) -> SegmentButton:
        """Add a segment; the first one is checked."""
        button = SegmentButton(text, self)
        self.buttons.append(button)
        if len(self.buttons) == 1:
            button.setChecked(True)
        self.updateGeometry()
        self._place()
        return button

    def sizeHint(self) -> QSize:
        """Return the width of all segments; neighbours share one line."""
        return self._size([one.sizeHint().width() for one in self.buttons])

    def minimumSizeHint(self) -> QSize:
        """Return the width of all segments with less room around their words."""
        return self._size([one.minimumSizeHint().width() for one in self.buttons])

    @staticmethod
    def _size(widths: list[int]) -> QSize:
        return QSize(max(0, sum(widths) - len(widths) + 1), Measures.of().control)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Place the segments anew after a change of font or reading direction."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange}:
            self._relayout()

    def _relayout(self) -> None:
        self.updateGeometry()
        self._place()

    def _place(self) -> None:
        # A layout has no negative spacing, so neighbours would not share their line.
        left, missing = 0, max(0, self.sizeHint().width() - self.width())
        for place, one in enumerate(self.buttons):
            size = one.sizeHint()
            width = size.width() - (missing * (place + 1)) // len(self.buttons) + (missing * place) // len(self.buttons)
            box = QRect(left, 0, width, size.height())
            one.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), box))
            left += width - 1
        # The style rounds the control's corners, not those of each segment.
        for one in self.buttons:
            one.setProperty("is_leftmost", one.x() <= min(each.x() for each in self.buttons))
            one.setProperty("is_rightmost", one.x() >= max(each.x() for each in self.buttons))
