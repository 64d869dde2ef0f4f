"""Places widgets in one row: each as wide as it likes while there is room, then some give way before others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QStyle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


def row_width(widgets: Sequence[QWidget], gap: int) -> int:
    """Give the width a row takes when nothing gives way."""
    return sum(widget.sizeHint().width() for widget in widgets) + gap * max(0, len(widgets) - 1)


def place_row(
    widgets: Sequence[QWidget], room: QRect, gap: int, giving: Sequence[QWidget] = (), whole: QRect | None = None
) -> None:
    """Place widgets side by side from the leading edge of ``room`` on, in the middle of its height.

    Args:
        widgets: in reading order; each is shown.
        room: where they go, for a language read from left to right.
        gap: between two of them, in pixels.
        giving: those that, if they are in the row, give way when there is too little room, the first one first,
            down to their minimum.
        whole: the rectangle to mirror in for languages read from right to left; ``room`` if None.
    """
    widths = {widget: widget.sizeHint().width() for widget in widgets}
    excess = sum(widths.values()) + gap * max(0, len(widgets) - 1) - room.width()
    for widget in giving:
        if excess <= 0:
            break
        if widget not in widths:
            continue
        less = min(excess, max(0, widths[widget] - widget.minimumSizeHint().width()))
        widths[widget] -= less
        excess -= less
    left = room.left()
    for widget in widgets:
        height = widget.sizeHint().height()
        box = QRect(left, room.top() + (room.height() - height) // 2, widths[widget], height)
        widget.setGeometry(QStyle.visualRect(widget.layoutDirection(), whole or room, box))
        widget.show()
        left += widths[widget] + gap
