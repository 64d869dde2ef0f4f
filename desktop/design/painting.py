"""The shared drawing functions of the program's own widgets."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QFont
    from PySide6.QtWidgets import QWidget


def fill_rounded(
    painter: QPainter,
    rect: QRect | QRectF,
    radius: float,
    ground: QColor | None,
    line: QColor | None = None,
    *,
    width: float = 1.0,
    dashed: bool = False,
) -> None:
    """Draw a rounded rectangle with its line inside its edge."""
    box = QRectF(rect)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    if line is not None:
        pen = QPen(line, width)
        if dashed:
            pen.setDashPattern([2.5, 2.5])
        painter.setPen(pen)
        box.adjust(width / 2, width / 2, -width / 2, -width / 2)
        radius = max(0.0, radius - width / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush if ground is None else ground)
    painter.drawRoundedRect(box, radius, radius)
    painter.restore()


def has_keyboard_focus(widget: QWidget) -> bool:
    """Return whether a widget has the focus and the keyboard was used to get it or since."""
    return widget.hasFocus() and widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)


def draw_line_of_text(
    painter: QPainter, rect: QRectF, text: str, shown: QFont, colour: QColor, *, left_to_right: bool = False
) -> None:
    """Draw one line of text, vertically centred in a rectangle, from its leading edge on.

    ``left_to_right`` is for numbers, SIDs and JSON: their characters keep their order in every language. So do those
    of a text without a letter that is read from right to left.
    """
    painter.setFont(shown)
    painter.setPen(colour)
    mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    flags = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine)
    flags |= int(Qt.AlignmentFlag.AlignAbsolute)
    flags |= int(Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft)
    turns = mirrored and (left_to_right or is_left_to_right(text))
    if turns:
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    # Half a pixel of rounding must not cut the last letter, so the text may leave the rectangle.
    painter.drawText(rect, flags | int(Qt.TextFlag.TextDontClip), text)
    if turns:
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


def is_left_to_right(text: str) -> bool:
    """Return whether a text is to be laid out from left to right, whatever the direction of the window.

    Dates, numbers and Latin words fall apart when a right-to-left line arranges them.
    """
    return not any(unicodedata.bidirectional(character) in {"R", "AL"} for character in text)


def text_width(shown: QFont, text: str) -> float:
    """Return the width of a text in a font, in pixels."""
    return QFontMetricsF(shown).horizontalAdvance(text)


def elided(shown: QFont, text: str, width: float, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> str:
    """Return the text elided to a width."""
    return QFontMetricsF(shown).elidedText(text, mode, width)


def without_mnemonic(text: str) -> str:
    """Return a button's text without the ``&`` before the letter of its key; ``&&`` is an ampersand."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


class Placer:
    """Places pieces side by side from the leading edge of a rectangle on, in either reading direction."""

    def __init__(self, rect: QRect | QRectF, direction: Qt.LayoutDirection) -> None:
        self._whole = QRectF(rect)
        self._direction = direction
        self._used = 0.0

    @property
    def remaining(self) -> float:
        """Return the width that is not taken yet, in pixels."""
        return self._whole.width() - self._used

    def skip(self, width: float) -> None:
        """Add a gap."""
        self._used += width

    def take(self, width: float) -> QRectF:
        """Return the rectangle of the next piece, as high as the whole."""
        return self._place(self._used, width)

    def take_centred(self, width: float, height: float) -> QRectF:
        """Return the rectangle of the next piece, vertically centred."""
        box = self._place(self._used, width)
        return QRectF(QPointF(box.left(), box.center().y() - height / 2), box.size().scaled(width, height, _IGNORE))

    def take_from_end(self, width: float) -> QRectF:
        """Return a rectangle at the trailing edge, which is taken off the remaining width."""
        box = self._place(self._whole.width() - width, width, moves=False)
        self._whole.setWidth(self._whole.width() - width)
        if self._direction is Qt.LayoutDirection.RightToLeft:
            self._whole.translate(width, 0)
        return box

    def _place(self, start: float, width: float, *, moves: bool = True) -> QRectF:
        if moves:
            self._used += width
        left = self._whole.left() + start
        if self._direction is Qt.LayoutDirection.RightToLeft:
            left = self._whole.right() - start - width
        return QRectF(left, self._whole.top(), width, self._whole.height())


_IGNORE = Qt.AspectRatioMode.IgnoreAspectRatio


def aligned(rect: QRect, width: int, height: int, direction: Qt.LayoutDirection) -> QRect:
    """Return a box at the leading edge of a rectangle, vertically centred."""
    leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
    size = rect.size()
    size.setWidth(width)
    size.setHeight(height)
    return QStyle.alignedRect(direction, leading, size, rect)
