"""The parts of the query bar, and their places for every width and height of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QWidget

from desktop.design.buttons import make_button
from desktop.design.measures import Measures, follow_font
from desktop.design.row_layout import Row
from desktop.design.segmented_control import SegmentedControl
from desktop.i18n.retranslation import say
from desktop.lookup.widgets.participant_field import ParticipantField
from desktop.lookup.widgets.scope_boxes import AccountBox, BuddyLabel, ServiceBox
from desktop.lookup.widgets.understood_line import UnderstoodLine

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_ONE_ROW_EM = 64
"""From this width on, account and service stand in the first row."""
_NARROW_FIELD_EM = 12
"""Below this width of the field, the toggle for every form leaves the first row."""
_WIDE_FIELD_EM = 17
"""In one row with account and service, the field has this width before those get all they want."""
_COMPACT_BELOW_LH = 44
"""A lower window has a body of less than 36 lines."""


class LookupBarFrame(QWidget):
    """Holds the parts; the first row is controls, the second one the understood line.

    The toggle for every form stands under the two kinds, where the second row is empty otherwise; in a narrow
    window it stands beside them.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._make_parts()
        # After the parts, which take their fonts first.
        follow_font(self._take_font)

    def _make_parts(self) -> None:
        self._kinds = SegmentedControl(self)
        self._identity = self._kinds.add(lambda: self.tr("Identity"))
        self._address = self._kinds.add(lambda: self.tr("Address"))
        self._address.setChecked(True)
        self._every = QCheckBox(self)
        say(
            self._every,
            setText=lambda: self.tr("Every form"),
            setToolTip=lambda: self.tr("Ask identity, number, WhatsApp and RCS at once, and put the answers together"),
        )
        self._field = ParticipantField(self)
        self._look_up = make_button(lambda: self.tr("Look up"), "primary", parent=self)
        self._stop = make_button(lambda: self.tr("Stop"), icon_name="stop", parent=self)
        self._stop.setEnabled(False)
        self._line = UnderstoodLine(self)
        self._account = AccountBox(self)
        self._service = ServiceBox(self)
        self._labels = [
            BuddyLabel(lambda: self.tr("Account"), self._account, self),
            BuddyLabel(lambda: self.tr("Service"), self._service, self),
        ]
        order = (self._identity, self._address, self._every, self._field, self._look_up, self._stop)
        for before, after in zip(order, (*order[1:], self._account), strict=True):
            QWidget.setTabOrder(before, after)
        QWidget.setTabOrder(self._account, self._service)

    def sizeHint(self) -> QSize:
        """Be two rows high, and as much higher as the understood line needs."""
        grid = Measures.of()
        return QSize(_ONE_ROW_EM * grid.em, self._second_row_top() + self._line.sizeHint().height() + _u(2.5))

    def minimumSizeHint(self) -> QSize:
        """Do with the narrowest window."""
        return QSize(38 * Measures.of().em, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts anew."""
        super().resizeEvent(event)
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Place the parts anew when the reading direction changed, or the font of the buttons, which Qt tells late."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange}:
            self.arrange()

    def _take_font(self) -> None:
        self.updateGeometry()
        self.arrange()

    def arrange(self) -> None:
        """Place every part for the width there is."""
        grid = Measures.of()
        is_wide = self.width() >= _ONE_ROW_EM * grid.em
        left, right = grid.margin, self.width() - grid.margin
        first_row = QRect(left, _u(2), right - left, grid.control)
        second_top = self._second_row_top()
        boxes_width = self._place_boxes(first_row, second_top, is_wide=is_wide)
        end = first_row.right() + 1 - (boxes_width + grid.margin if is_wide else 0)
        field_left, every_beside = self._place_controls(first_row, end, is_wide=is_wide)
        line_left = field_left if is_wide else left
        if not every_beside:
            size = self._every.sizeHint()
            top = second_top + (self._line.row_height - size.height()) // 2
            self._put(self._every, QRect(left, top, size.width(), size.height()))
            line_left = max(line_left, left + size.width() + grid.gap)
        reserved = 0 if is_wide else boxes_width + grid.gap
        is_compact = self.window().height() < _COMPACT_BELOW_LH * grid.lh
        self._line.set_shape(folded=not is_wide, compact=is_compact, reserved=reserved)
        if self.sizeHint().height() != self.height():
            # The line may be lower in another shape.
            self.updateGeometry()
        line = QRect(line_left, second_top, right - line_left, self._line.sizeHint().height())
        self._put(self._line, line)
        for label, box in zip(self._labels, (self._account, self._service), strict=True):
            label.move(box.pos())
            label.stackUnder(box)  # right before its box, where a screen reader looks for it

    def _place_boxes(self, first_row: QRect, second_top: int, *, is_wide: bool) -> int:
        """Put account and service at the end of the first or second row; give the width they take."""
        grid = Measures.of()
        boxes = [self._account, self._service]
        wanted = sum(box.sizeHint().width() for box in boxes) + grid.gap
        width = min(wanted, self._room_for_boxes() if is_wide else 16 * grid.em)
        top = first_row.top() if is_wide else second_top + (self._line.row_height - grid.control) // 2
        # Their arrows stand at their very end, so the box may reach into the margin.
        room = QRect(first_row.right() + 1 - width, top, width, grid.control)
        Row(boxes, grid.gap).place(room, boxes, self.rect())
        for box in boxes:
            box.raise_()
        return width

    def _room_for_boxes(self) -> int:
        """Give what account and service may take of the first row: they are cut before the field is."""
        grid = Measures.of()
        controls = (self._kinds, self._look_up, self._stop)
        used = sum(part.sizeHint().width() for part in controls) + 3 * grid.gap + 3 * grid.margin
        return max(16 * grid.em, min(27 * grid.em, self.width() - used - _WIDE_FIELD_EM * grid.em))

    def _place_controls(self, row: QRect, end: int, *, is_wide: bool) -> tuple[int, bool]:
        """Put kinds, field and buttons into the first row; say where the field begins, and whether every form fits."""
        grid = Measures.of()
        buttons = [self._look_up, self._stop]
        buttons_width = sum(button.sizeHint().width() for button in buttons) + grid.gap
        kinds_width = self._kinds.sizeHint().width()
        every_width = self._every.sizeHint().width() + grid.gap
        field_left = row.left() + kinds_width + grid.gap
        room = end - field_left - buttons_width - grid.gap
        every_beside = not is_wide and room - every_width >= _NARROW_FIELD_EM * grid.em
        self._put(self._kinds, QRect(row.left(), row.top(), kinds_width, row.height()))
        if every_beside:
            Row([self._every], 0).place(QRect(field_left, row.top(), every_width, row.height()), (), self.rect())
            field_left += every_width
            room -= every_width
        self._put(self._field, QRect(field_left, row.top(), max(room, 0), row.height()))
        Row(buttons, grid.gap).place(
            QRect(end - buttons_width, row.top(), buttons_width, row.height()), (), self.rect()
        )
        return field_left, every_beside

    def _put(self, part: QWidget, box: QRect) -> None:
        part.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), box))

    def _second_row_top(self) -> int:
        return _u(2) + Measures.of().control + _u(1.75)


def _u(units: float) -> int:
    return round(units * Measures.of().u)
