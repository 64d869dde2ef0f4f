"""The layout of widgets in one row: each at its preferred width while there is room, then some shrink before others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QStyle

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from PySide6.QtWidgets import QWidget


_MIRRORED = Qt.LayoutDirection.RightToLeft


class Row:
    """Widgets side by side, in reading order; each size hint is read once, as reading it costs time."""

    def __init__(self, widgets: Sequence[QWidget], gap: int) -> None:
        self.widgets = list(widgets)
        self._gap = gap
        self._hints: dict[QWidget, QSize] = {widget: widget.sizeHint() for widget in widgets}

    def __contains__(self, widget: QWidget) -> bool:
        return widget in self._hints

    def add(self, *widgets: QWidget) -> None:
        for widget in widgets:
            self.widgets.append(widget)
            self._hints[widget] = widget.sizeHint()

    def remove(self, widget: QWidget) -> None:
        self.widgets.remove(widget)
        del self._hints[widget]

    def ask_again(self, widget: QWidget) -> None:
        """Read the size hint of a changed widget again."""
        self._hints[widget] = widget.sizeHint()

    def limit(self, widget: QWidget, width: int) -> None:
        """Set the greatest width of a widget, in pixels."""
        self._hints[widget] = self._hints[widget].boundedTo(QSize(width, self._hints[widget].height()))

    def resize(self, widget: QWidget, size: QSize) -> None:
        """Set the size of a widget instead of its preferred one."""
        self._hints[widget] = size

    def width(self, least: Mapping[type[QWidget], int] | None = None) -> int:
        """Return the width of the whole row, with widgets of a type at ``least`` where given."""
        widths = [
            min(hint.width(), least.get(type(widget), hint.width())) if least else hint.width()
            for widget, hint in self._hints.items()
        ]
        return sum(widths) + self._gap * max(0, len(widths) - 1)

    def place(self, room: QRect, giving: Sequence[QWidget] = (), whole: QRect | None = None) -> None:
        """Show the widgets from the leading edge of ``room`` on, vertically centred.

        Args:
            room: the rectangle for a language read from left to right.
            giving: those that, if they are in the row, shrink when there is too little room, the first one first,
                down to their minimum.
            whole: the rectangle to mirror in for languages read from right to left; ``room`` if None.
        """
        widths = {widget: hint.width() for widget, hint in self._hints.items()}
        excess = self.width() - room.width()
        for widget in giving:
            if excess <= 0:
                break
            if widget in widths:
                less = min(excess, max(0, widths[widget] - widget.minimumSizeHint().width()))
                widths[widget] -= less
                excess -= less
        left, top, tallest = room.left(), room.top(), room.height()
        mirrored = bool(self.widgets) and self.widgets[0].layoutDirection() is _MIRRORED
        for widget in self.widgets:
            width, height = widths[widget], self._hints[widget].height()
            box = QRect(left, top + (tallest - height) // 2, width, height)
            widget.setGeometry(QStyle.visualRect(_MIRRORED, whole or room, box) if mirrored else box)
            if widget.isHidden():
                widget.show()
            left += width + self._gap

    def wrapped(self, width: int, leaders: Collection[QWidget] = ()) -> list[Row]:
        """Return the same widgets in as many rows as they need, none wider than ``width`` unless a widget alone is.

        ``leaders`` stand on the row of the widget after them, such as a sign before its sentence.
        """
        rows: list[Row] = []
        room = 0
        for place, widget in enumerate(self.widgets):
            wanted = self._hints[widget].width()
            led = self.widgets[place + 1 : place + 2] if widget in leaders else []
            together = wanted + sum(self._gap + self._hints[one].width() for one in led)
            is_led = bool(rows) and rows[-1].widgets[-1] in leaders
            if not rows or (together > room and not is_led):
                rows.append(Row([], self._gap))
                room = width
            rows[-1].widgets.append(widget)
            rows[-1]._hints[widget] = self._hints[widget]
            room -= wanted + self._gap
        return rows
