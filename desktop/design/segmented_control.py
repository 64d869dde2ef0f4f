"""Radio buttons drawn as the segments of one control."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QStyle, QWidget

from desktop.design.colours import Colours, tokens
from desktop.design.measures import Measures, font
from desktop.design.painting import has_keyboard_focus, text_width
from desktop.i18n.retranslation import follow_language, say

if TYPE_CHECKING:
    from desktop.i18n.retranslation import Words


class SegmentButton(QRadioButton):
    """One segment: a radio button by role and keys, drawn as a part of its control."""

    def __init__(self, text: str | Words, parent: QWidget) -> None:
        super().__init__(parent)
        say(self, setText=text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        # The chosen segment's line lies over its neighbour's.
        self.toggled.connect(self._come_forward)

    def sizeHint(self) -> QSize:
        """Take the room of the semi-bold word, chosen or not, so that nothing moves."""
        grid = Measures.of()
        return QSize(round(text_width(font(None, "strong"), self.text()) + 0.5) + 6 * grid.u, grid.control)

    def minimumSizeHint(self) -> QSize:
        """Never be cut."""
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:  # noqa: N802 (Qt's name)
        """Let the whole segment be pressed."""
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw ground, line and word."""
        colours = tokens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        outline = self._outline()
        painter.fillPath(outline, self._ground(colours))
        painter.setPen(QPen(self._line(colours), 1))
        painter.drawPath(outline)
        if has_keyboard_focus(self):
            self._draw_ring(painter, colours)
        painter.setFont(font(None, "strong" if chosen else "body"))
        word = colours.disabled
        if self.isEnabled():
            word = colours.link if chosen else colours.text2
        painter.setPen(word)
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())

    def _ground(self, colours: Colours) -> QColor:
        if not self.isEnabled():
            return colours.window
        if self.isChecked():
            return colours.tint
        return colours.hover if self.underMouse() else colours.base

    def _line(self, colours: Colours) -> QColor:
        if not self.isEnabled():
            return colours.hairline
        return colours.link if self.isChecked() else colours.border

    def _outline(self) -> QPainterPath:
        """Return the segment's edge: rounded only at the ends of the control."""
        radius = Measures.of().radius
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        at_left, at_right = self._ends()
        path = QPainterPath()
        path.addRoundedRect(box, radius, radius)
        square = QPainterPath()
        if not at_left:
            square.addRect(QRectF(box.left(), box.top(), radius, box.height()))
        if not at_right:
            square.addRect(QRectF(box.right() - radius, box.top(), radius, box.height()))
        return path.united(square)

    def _draw_ring(self, painter: QPainter, colours: Colours) -> None:
        painter.setPen(QPen(colours.link, 2))
        ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        radius = Measures.of().radius - 1
        painter.drawRoundedRect(ring, radius, radius)

    def _ends(self) -> tuple[bool, bool]:
        """Return whether the segment is the control's leftmost and its rightmost."""
        row = self.parentWidget()
        siblings = row.buttons if isinstance(row, SegmentedControl) else [self]
        places = [one.x() for one in siblings]
        return self.x() <= min(places), self.x() >= max(places)

    def _come_forward(self, chosen: bool) -> None:
        if chosen:
            self.raise_()


class SegmentedControl(QWidget):
    """A row of segments of which one is chosen; their ``toggled`` signals say which."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[SegmentButton] = []
        follow_language(self._reword)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def add(self, text: str | Words) -> SegmentButton:
        """Append a segment; the first one is chosen."""
        button = SegmentButton(text, self)
        self.buttons.append(button)
        if len(self.buttons) == 1:
            button.setChecked(True)
        self.updateGeometry()
        self._place()
        return button

    def sizeHint(self) -> QSize:
        """Take the room of all segments; neighbours share one line."""
        widths = [one.sizeHint().width() for one in self.buttons]
        return QSize(max(0, sum(widths) - len(widths) + 1), Measures.of().control)

    def minimumSizeHint(self) -> QSize:
        """Never be cut."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put each segment in its place."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Place the segments anew when font or reading direction changed."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange}:
            self._reword()

    def _reword(self) -> None:
        self.updateGeometry()
        self._place()

    def _place(self) -> None:
        # A layout has no negative spacing, so neighbours would not share their line.
        left = 0
        for one in self.buttons:
            size = one.sizeHint()
            box = QRect(left, 0, size.width(), size.height())
            one.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), box))
            left += size.width() - 1
