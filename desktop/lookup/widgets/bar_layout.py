"""The layout of the query bar: a row of controls above the interpretation line, and more rows in a narrow window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QStyle

from desktop.design.buttons import set_icon
from desktop.design.measures import Measures
from desktop.design.row_layout import Row
from desktop.runtime.records import record

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

    from desktop.lookup.widgets.interpretation_line import InterpretationLine
    from desktop.lookup.widgets.scope_boxes import QuietBox


_ONE_ROW_EM = 64
"""From this width on, account and service stand in the first row; in a narrower window they take the second one, and
the interpretation line as many as it needs below."""

_WIDE_FIELD_EM = 19
"""In one row with account and service, the field has this width before those get all they want."""

_LEAST_FIELD_EM, _MOST_BOXES_EM = 15, 27
"""What the field keeps beside account and service in the first row, and the most that those take together."""

_LEAST_BOX_EM = 8
"""In a low window, account and service are cut to this width before they take one more row."""

_NARROWEST_EM = 38
_COMPACT_BELOW_LH = 44
"""A lower window has a body of less than 36 lines."""


@record
class BarParts:
    """The widgets of the query bar, in reading order."""

    back: QPushButton
    forward: QPushButton
    kinds: QWidget
    every: QCheckBox
    """The toggle for every form."""
    field: QWidget
    look_up: QWidget
    stop: QWidget
    account: QuietBox
    service: QuietBox
    line: InterpretationLine


class BarLayout:
    """Places the parts of the query bar in its width.

    In a wide window the toggle for every form is under the two kinds, where the second row is empty otherwise; in a
    narrow one it is beside them.
    """

    def __init__(self, bar: QWidget, parts: BarParts) -> None:
        self._bar, self._parts = bar, parts
        self.low = False
        """Whether the window is low, so that gaps are narrow and the toggle for every form is left to the menu."""

    def size_hint(self) -> QSize:
        """Return the size with account and service in the first row, and the line as high as it is now."""
        height = self._line_top() + self._parts.line.sizeHint().height() + self._foot
        return QSize(_ONE_ROW_EM * Measures.of().em, height)

    def minimum_size(self) -> QSize:
        """Return the size in the narrowest window."""
        return QSize(_NARROWEST_EM * Measures.of().em, self.size_hint().height())

    def place(self) -> None:
        """Place every part for the current width of the bar."""
        parts = self._parts
        mirrored = self._bar.layoutDirection() is Qt.LayoutDirection.RightToLeft
        set_icon(parts.back, "forward" if mirrored else "back")
        set_icon(parts.forward, "back" if mirrored else "forward")
        measures = Measures.of()
        is_wide = self._is_wide
        left, right = measures.margin, self._bar.width() - measures.margin
        first_row = QRect(left, self._top, right - left, measures.control)
        if is_wide:
            line_left = self._place_wide(first_row)
        else:
            line_left = left
            self._place_narrow(first_row)
        is_compact = self._bar.window().height() < _COMPACT_BELOW_LH * measures.lh
        line = QRect(line_left, self._line_top(), right - line_left, parts.line.sizeHint().height())
        self._put(parts.line, line)
        parts.line.set_shape(wraps=not is_wide, compact=is_compact, low=self.low)
        line.setHeight(parts.line.sizeHint().height())
        self._put(parts.line, line)

    def _place_wide(self, row: QRect) -> int:
        """Place all controls in the first row, and the toggle for every form below the kinds.

        Returns:
            Where the interpretation line begins in the second row.
        """
        measures, parts = Measures.of(), self._parts
        boxes = Row([parts.account, parts.service], measures.gap)
        width = min(boxes.width(), self._room_for_boxes())
        self._fit_boxes(boxes, width)
        # Their arrows stand at their very end, so the box may reach into the margin.
        place = QRect(row.right() + 1 - width, row.top(), width, row.height())
        boxes.place(place, (), self._bar.rect())
        row = row.adjusted(0, 0, -(width + measures.margin), 0)
        history_width = self._place_history_buttons(row)
        kinds_width = parts.kinds.sizeHint().width()
        kinds_left = row.left() + history_width + measures.gap
        self._put(parts.kinds, QRect(kinds_left, row.top(), kinds_width, row.height()))
        field_left = kinds_left + kinds_width + measures.gap
        self._place_field(row.adjusted(field_left - row.left(), 0, 0, 0))
        parts.every.show()
        size = parts.every.sizeHint()
        top = self._second_row_top() + (parts.line.row_height - size.height()) // 2
        self._put(parts.every, QRect(row.left(), top, size.width(), size.height()))
        return max(field_left, row.left() + size.width() + measures.gap)

    def _place_narrow(self, row: QRect) -> None:
        """Place the field alone in the first row, and kind, account and service in the rows below."""
        measures = Measures.of()
        history_width = self._place_history_buttons(row)
        self._place_field(row.adjusted(history_width + measures.gap, 0, 0, 0))
        top = self._second_row_top()
        rows = self._rows_below(row.width())
        for below in rows:
            room = QRect(row.left(), top, row.width(), measures.control)
            below.place(room, (), self._bar.rect())
            top += measures.control + self._gap
        if not any(self._parts.every in below for below in rows):
            self._parts.every.hide()

    def _rows_below(self, width: int) -> list[Row]:
        """Return the rows below the field in a narrow window."""
        parts = self._parts
        rows = self._wrapped([parts.kinds, parts.every, parts.account, parts.service], width)
        if self.low and len(rows) > 1 and not parts.every.isChecked():
            rows = self._wrapped([parts.kinds, parts.account, parts.service], width, may_cut=True)
        return rows

    def _wrapped(self, parts: Sequence[QWidget], width: int, *, may_cut: bool = False) -> list[Row]:
        """Return parts in one row if what account and service have chosen is whole there, else in as many as they need.

        With ``may_cut`` these two are cut before they take one more row.
        """
        measures = Measures.of()
        whole = Row(parts, measures.gap)
        tight = Row(parts, measures.gap)
        for box in (self._parts.account, self._parts.service):
            least = _LEAST_BOX_EM * measures.em
            tight.limit(box, min(least, box.chosen_width) if may_cut else box.chosen_width)
        if not tight.width() <= width < whole.width():
            return whole.wrapped(width)
        self._fit_boxes(tight, width)
        return [tight]

    def _fit_boxes(self, row: Row, width: int) -> None:
        """Set the widths in a row with account and service.

        What they have not chosen gives way first, then the room around the two kinds, then the service.
        """
        parts = self._parts
        for box in (parts.account, parts.service):
            row.ask_again(box)
        for box in (parts.service, parts.account):
            self._shrink(row, box, box.chosen_width, width)
        if parts.kinds in row and row.width() > width:
            row.set_gap(Measures.of().gap // 2)
            self._shrink(row, parts.kinds, parts.kinds.minimumSizeHint().width(), width)
        for box in (parts.service, parts.account):
            self._shrink(row, box, box.minimumSizeHint().width(), width)

    @staticmethod
    def _shrink(row: Row, part: QWidget, least: int, width: int) -> None:
        """Narrow a part, down to ``least`` at most, until the row has a width."""
        now, excess = row.width_of(part), max(0, row.width() - width)
        row.limit(part, max(min(now, least), now - excess))

    def _room_for_boxes(self) -> int:
        """Return the width of account and service in the first row: what they have chosen goes before the field."""
        measures, parts = Measures.of(), self._parts
        room = self._bar.width() - self._beside_boxes()
        chosen = parts.account.chosen_width + measures.gap + parts.service.chosen_width
        return max(chosen, min(_MOST_BOXES_EM * measures.em, room - _WIDE_FIELD_EM * measures.em))

    def _beside_boxes(self) -> int:
        """Return the width that the first row needs without account, service and field."""
        measures, parts = Measures.of(), self._parts
        controls = (parts.back, parts.forward, parts.kinds, parts.look_up, parts.stop)
        return sum(part.sizeHint().width() for part in controls) + 4 * measures.gap + 3 * measures.margin

    def _place_history_buttons(self, row: QRect) -> int:
        """Place Back and Forward at the beginning of a row; return their width."""
        buttons = Row([self._parts.back, self._parts.forward], 0)
        buttons.place(QRect(row.left(), row.top(), buttons.width(), row.height()), (), self._bar.rect())
        return buttons.width()

    def _place_field(self, row: QRect) -> None:
        """Place the field and the buttons after it in the rest of a row."""
        measures, parts = Measures.of(), self._parts
        buttons = Row([parts.look_up, parts.stop], measures.gap)
        left = row.right() + 1 - buttons.width()
        buttons.place(QRect(left, row.top(), buttons.width(), row.height()), (), self._bar.rect())
        self._put(parts.field, QRect(row.left(), row.top(), max(0, left - measures.gap - row.left()), row.height()))

    def _put(self, part: QWidget, box: QRect) -> None:
        part.setGeometry(QStyle.visualRect(self._bar.layoutDirection(), self._bar.rect(), box))

    @property
    def _is_wide(self) -> bool:
        """Return whether account and service stand in the first row: what they have chosen must be whole there."""
        measures, parts = Measures.of(), self._parts
        chosen = parts.account.chosen_width + measures.gap + parts.service.chosen_width
        room = self._bar.width() - self._beside_boxes()
        return self._bar.width() >= _ONE_ROW_EM * measures.em and chosen + _LEAST_FIELD_EM * measures.em <= room

    def _second_row_top(self) -> int:
        return self._top + Measures.of().control + self._gap

    def _line_top(self) -> int:
        """Return the top of the interpretation line: of the second row, or below the rows of a narrow window."""
        rows = 0 if self._is_wide else len(self._rows_below(self._bar.width() - 2 * Measures.of().margin))
        return self._second_row_top() + rows * (Measures.of().control + self._gap)

    @property
    def _top(self) -> int:
        return _u(1 if self.low else 2)

    @property
    def _gap(self) -> int:
        return _u(0.75 if self.low else 1.75)

    @property
    def _foot(self) -> int:
        return _u(1.25 if self.low else 2.5)


def _u(units: float) -> int:
    return round(units * Measures.of().u)
