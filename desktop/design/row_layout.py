"""The layout of widgets in one row: each at its preferred width while there is room, then some shrink before others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QStyle

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from PySide6.QtCore import QSize
    from PySide6.QtWidgets import QWidget


_MIRRORED = Qt.LayoutDirection.RightToLeft


class Row:
    """Widgets side by side, in reading order; each size hint is read once, as reading it costs time."""

    def __init__(self, widgets: Sequence[QWidget], gap: int) -> None:
        self.widgets = list(widgets)
        self._gap = gap
        self._sizes = {widget: _hinted(widget) for widget in widgets}

    def __contains__(self, widget: QWidget) -> bool:
        return widget in self._sizes

    def add(self, *widgets: QWidget) -> None:
        for widget in widgets:
            self.widgets.append(widget)
            self._sizes[widget] = _hinted(widget)

    def remove(self, widget: QWidget) -> None:
        self.widgets.remove(widget)
        del self._sizes[widget]

    def ask_again(self, widget: QWidget) -> None:
        """Read the size hint of a changed widget again."""
        self._sizes[widget] = _hinted(widget)

    def limit(self, widget: QWidget, width: int) -> None:
        """Set the greatest width of a widget, in pixels."""
        wanted, height = self._sizes[widget]
        self._sizes[widget] = min(wanted, width), height

    def set_gap(self, gap: int) -> None:
        self._gap = gap

    def resize(self, widget: QWidget, size: QSize) -> None:
        """Set the size of a widget instead of its preferred one."""
        self._sizes[widget] = size.width(), size.height()

    def width_of(self, widget: QWidget) -> int:
        """Return the width that a widget gets, in pixels."""
        return self._sizes[widget][0]

    def width(self, least: Mapping[type[QWidget], int] | None = None) -> int:
        """Return the width of the whole row, with widgets of a type at ``least`` where given."""
        if least:
            widths = [min(width, least.get(type(widget), width)) for widget, (width, _) in self._sizes.items()]
        else:
            widths = [width for width, _ in self._sizes.values()]
        return sum(widths) + self._gap * max(0, len(widths) - 1)

    def place(self, room: QRect, giving: Sequence[QWidget] = (), whole: QRect | None = None) -> None:
        """Show the widgets from the leading edge of ``room`` on, vertically centred.

        Args:
            room: the rectangle for a language read from left to right.
            giving: those that, if they are in the row, shrink when there is too little room, the first one first,
                down to their minimum.
            whole: the rectangle to mirror in for languages read from right to left; ``room`` if None.
        """
        less = self._shrunk(self.width() - room.width(), giving)
        left, top, tallest = room.left(), room.top(), room.height()
        mirrored = bool(self.widgets) and self.widgets[0].layoutDirection() is _MIRRORED
        for widget in self.widgets:
            width, height = self._sizes[widget]
            if less:
                width -= less.get(widget, 0)
            box = QRect(left, top + (tallest - height) // 2, width, height)
            widget.setGeometry(QStyle.visualRect(_MIRRORED, whole or room, box) if mirrored else box)
            if widget.isHidden():
                widget.show()
            left += width + self._gap

    def _shrunk(self, excess: int, giving: Sequence[QWidget]) -> dict[QWidget, int]:
        """Return by how much widgets are narrower than they want to be."""
        less: dict[QWidget, int] = {}
        for widget in giving:
            if excess <= 0:
                break
            if widget in self._sizes:
                less[widget] = min(excess, max(0, self._sizes[widget][0] - widget.minimumSizeHint().width()))
                excess -= less[widget]
        return less

    def wrapped(self, width: int, leaders: Collection[QWidget] = ()) -> list[Row]:
        """Return the same widgets in as many rows as they need, none wider than ``width`` unless a widget alone is.

        ``leaders`` stand on the row of the widget after them, such as a sign before its sentence.
        """
        rows: list[Row] = []
        room = 0
        for place, widget in enumerate(self.widgets):
            wanted = self._sizes[widget][0]
            led = self.widgets[place + 1 : place + 2] if widget in leaders else []
            together = wanted + sum(self._gap + self._sizes[one][0] for one in led)
            is_led = bool(rows) and rows[-1].widgets[-1] in leaders
            if not rows or (together > room and not is_led):
                rows.append(Row([], self._gap))
                room = width
            rows[-1].widgets.append(widget)
            rows[-1]._sizes[widget] = self._sizes[widget]
            room -= wanted + self._gap
        return rows


def _hinted(widget: QWidget) -> tuple[int, int]:
    hint = widget.sizeHint()
    return hint.width(), hint.height()
