"""A text character by character, wrapped wherever the line ends, that can be copied."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.design.colours import tokens
from desktop.design.labels import TextLabel
from desktop.design.measures import Measures

_FLAGS = int(Qt.AlignmentFlag.AlignTop) | int(Qt.AlignmentFlag.AlignAbsolute) | int(Qt.TextFlag.TextWrapAnywhere)
_UNBOUNDED = 1 << 20


class ExactText(TextLabel):
    """A label in the fixed font that loses no character: an identity may be 256 letters without a space."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, role="fixed-sent", parent=parent)
        size = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        size.setHeightForWidth(True)
        self.setSizePolicy(size)

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of all lines."""
        return self._bounds(width).height()

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        return self._bounds(_UNBOUNDED).size() + QSize(1, 0)

    def minimumSizeHint(self) -> QSize:
        """Do with some characters in a line."""
        return QSize(8 * Measures.of().em, self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the lines, from left to right in every language."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setFont(self.font())
        painter.setPen(tokens(self).text)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(self.rect(), _FLAGS | int(side), self.text())

    def _bounds(self, width: int) -> QRect:
        return QFontMetrics(self.font()).boundingRect(QRect(0, 0, width, _UNBOUNDED), _FLAGS, self.text() or " ")
