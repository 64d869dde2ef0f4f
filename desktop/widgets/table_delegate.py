"""Paints the cells of the table of conversations, from the rows themselves and without asking the style.

Elided texts, pills and icons are drawn once and kept; fonts, pens and measures are renewed when font or palette
change. A full repaint of 29 rows by 7 columns takes a few milliseconds this way instead of some forty.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, QSizeF
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop.masking import BULLETS
from desktop.models.columns import Column, ColumnKind
from desktop.models.times import TimeMode, date_texts
from desktop.widgets.cell_text_painter import CellTextPainter
from desktop.widgets.icons import channel_icon_name, icon_pixmap
from desktop.widgets.measures import Measures
from desktop.widgets.state_shape import pill_size, state_pill_pixmap
from desktop.widgets.tokens import on_selection, tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter, QPixmap

    from desktop.models.conversation_table import ConversationTableModel
    from desktop.models.times import DateTexts
    from desktop.twilio.types import ParticipantConversation
    from desktop.widgets.conversation_table_view import ConversationTableView

Index = QModelIndex | QPersistentModelIndex
_MOST_KEPT, _MOST_PILLS = 8000, 128
_MARK_ICONS = {"new": "plus", "gone": "x", "state": "refresh", "changed": "refresh"}


class TableDelegate(QStyledItemDelegate):
    """Knows how each kind of column looks."""

    def __init__(self, view: ConversationTableView, model: ConversationTableModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._texts = CellTextPainter()
        self._dates: dict[tuple[float, TimeMode], tuple[DateTexts, float, float]] = {}
        self._pills: dict[tuple[str, str, float, bool], tuple[QPixmap, QSizeF]] = {}
        self.renew()

    def set_hits(self, words: tuple[str, ...]) -> None:
        """Mark these folded words where they are shown."""
        self._texts.hits = words

    def renew(self) -> None:
        """Take fonts and measures anew, after a change of font or palette."""
        self._grid = Measures.of()
        self._colours = self._usual = tokens(self._view)
        self._selected = on_selection(self._usual)
        self._texts.renew(None if self._usual.lined else self._usual.warning_fill)
        self._leads = (round(1.5 * self._grid.u), self._grid.margin)
        self._ratio = self._view.devicePixelRatioF()
        self._mirrored = self._view.isRightToLeft()
        self._dates.clear()
        self._pills.clear()
        self._day_width = max(
            self._texts.metrics["body"].horizontalAdvance(text)
            for text in ("30 Nov", date_texts(1_795_995_000, TimeMode.UTC).day)
        )

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give the width that "fit" gives a column for this cell."""
        column = self._model.columns[index.column()]
        row = self._model.conversation_at(index.row())
        return QSize(self.width_of(column, self._model.texts.shown(column, row)), option.rect.height())

    def width_of(self, column: Column, text: str) -> int:
        """Give the width a cell of that column needs for a text, in pixels."""
        grid = self._grid
        if column.kind is ColumnKind.STATE:
            return round(pill_size(text or "x").width()) + 3 * grid.u
        metrics = self._texts.metrics["fixed" if column.kind is ColumnKind.SID else "body"]
        extra = grid.cell_icon + 2 * grid.u if column.kind is ColumnKind.CHANNEL else 0
        return round(metrics.horizontalAdvance(text)) + extra + 3 * grid.u

    def paint_rows(self, painter: QPainter, area: QRect) -> None:
        """Draw all rows that show in an area of the viewport: grounds and lines once per row, then the cells.

        Qt would ask model, selection and style about each cell on its own, which costs more than the drawing.
        """
        view, height = self._view, self._view.verticalHeader().defaultSectionSize()
        offset, width = view.verticalScrollBar().value(), view.viewport().width()
        first = max(0, (area.top() + offset) // height)
        last = min((area.bottom() + offset) // height, self._model.shown - 1)
        # Asked for once per painting: each question to Qt that is answered by an enum costs a microsecond.
        self._mirrored = self._texts.mirrored = view.isRightToLeft()
        self._ratio = view.devicePixelRatioF()
        columns = view.columns_in(area)
        selected, current = view.selected_rows(first, last), view.currentIndex().row()
        has_focus = view.hasFocus()
        ground = self._selected.tint if has_focus else self._selected.tint_idle
        edge = width - self._grid.bar if self._mirrored else 0
        for position in range(first, last + 1):
            top = position * height - offset
            is_selected = position in selected
            self._colours = self._selected if is_selected else self._usual
            if is_selected:
                painter.fillRect(0, top, width, height, ground)
            elif position == view.hovered_row:
                painter.fillRect(0, top, width, height, self._colours.hover)
            painter.fillRect(0, top + height - 1, width, 1, self._colours.hairline)
            row = self._model.conversation_at(position)
            for column, left, column_width, is_first in columns:
                rect = QRect(left, top, column_width, height)
                if is_first:
                    self._mark_row(painter, rect, row, position)
                lead, end = self._leads[is_first], self._grid.u
                before, after = (end, lead) if self._mirrored else (lead, end)
                inner = QRect(left + before, top, column_width - before - after, height - 1)
                self._cell(painter, inner, column, row, position)
            if is_selected or position == current:
                painter.fillRect(edge, top, self._grid.bar, height - 1, self._colours.link)
            if position == current and has_focus and self._usual.lined:  # no tint tells where the keys go
                painter.setPen(self._colours.text)
                painter.drawRect(2, top + 2, width - 5, height - 6)

    def _cell(
        self, painter: QPainter, rect: QRect, column: Column, row: ParticipantConversation, position: int
    ) -> None:
        kind = column.kind
        if kind is ColumnKind.STATE:
            self._state(painter, rect, row)
        elif kind is ColumnKind.CHANNEL:
            self._channel(painter, rect, column, row)
        elif kind is not ColumnKind.INSTANT or not self._instant(painter, rect, column, row):
            self._plain(painter, rect, column, row, position)

    def _state(self, painter: QPainter, rect: QRect, row: ParticipantConversation) -> None:
        state = row.conversation_state or ""
        if state:
            shown = self._model.texts.masking.shown(state[:24], self._model.columns[0].sensitivity)
            pill, size = self._pill(state, shown)
            top = rect.top() + (rect.height() - size.height()) / 2
            left = rect.right() + 1 - size.width() if self._mirrored else rect.left()
            painter.drawPixmap(QPointF(left, round(top)), pill)
        else:
            self._texts.draw(painter, rect, "–", "body", self._colours.text3)

    def _pill(self, state: str, shown: str) -> tuple[QPixmap, QSizeF]:
        key = (state, shown, self._ratio, self._colours is self._selected)
        found = self._pills.get(key)
        if found is None:
            if len(self._pills) > _MOST_PILLS:
                self._pills.clear()
            pixmap = state_pill_pixmap(state, shown, self._colours, key[2])
            found = self._pills[key] = (pixmap, pixmap.deviceIndependentSize())
        return found

    def _mark_row(self, painter: QPainter, rect: QRect, row: ParticipantConversation, position: int) -> None:
        """Show in the margin before the row what a refresh changed, or that the row is not as documented."""
        mark = self._model.mark_at(position)
        if mark is None and row.problem is None:
            return
        grid = self._grid
        side = min(grid.cell_icon, grid.margin - grid.bar - 1)
        left = rect.right() + 1 - grid.margin if self._mirrored else rect.left() + grid.margin - side
        box = QRect(left, rect.center().y() - side // 2, side, side)
        if mark is not None:
            self._icon(painter, box, _MARK_ICONS[mark.value], self._colours.link)
        else:
            self._icon(painter, box, "warn", self._colours.warning)

    def _instant(self, painter: QPainter, rect: QRect, column: Column, row: ParticipantConversation) -> bool:
        moment_s = column.moment_s(row) if column.moment_s else None
        mode = self._model.texts.mode
        if moment_s is None or mode is TimeMode.RELATIVE:
            return False
        texts, day_width, time_width = self._date(moment_s, mode)
        colours = self._colours
        room = rect.width() - time_width - 2 * self._grid.u
        day = texts.full_day
        if day_width > room and (texts.is_this_year or self._day_width > room):
            day = texts.day
        elif day_width > room:
            self._texts.draw(painter, rect, day, "body", colours.text2)  # older years lose the time of day first
            return True
        self._texts.draw(painter, rect, day, "body", colours.text if column.key == "date_updated" else colours.text2)
        self._texts.draw(painter, rect, texts.time, "body", colours.text2, end_width=time_width)
        return True

    def _date(self, moment_s: float, mode: TimeMode) -> tuple[DateTexts, float, float]:
        """Give a date's texts with the widths of its full day and its time, in pixels."""
        found = self._dates.get((moment_s, mode))
        if found is None:
            if len(self._dates) > _MOST_KEPT:
                self._dates.clear()
            texts, width = date_texts(moment_s, mode), self._texts.metrics["body"].horizontalAdvance
            found = self._dates[moment_s, mode] = (texts, width(texts.full_day), width(texts.time))
        return found

    def _channel(self, painter: QPainter, rect: QRect, column: Column, row: ParticipantConversation) -> None:
        text = self._model.texts.shown(column, row)
        if not text:
            self._texts.draw(painter, rect, "–", "body", self._colours.text3)
            return
        size = self._grid.cell_icon
        mirrored = self._mirrored
        left = rect.right() - size + 1 if mirrored else rect.left()
        icon = channel_icon_name(row.channel)
        self._icon(painter, QRect(left, rect.center().y() - size // 2, size, size), icon, self._colours.text2)
        gap = size + round(1.5 * self._grid.u)
        inner = rect.adjusted(0, 0, -gap, 0) if mirrored else rect.adjusted(gap, 0, 0, 0)
        self._texts.draw(painter, inner, text, "body", self._colours.text, hits=True)

    def _plain(
        self, painter: QPainter, rect: QRect, column: Column, row: ParticipantConversation, position: int
    ) -> None:
        texts, colours = self._model.texts, self._colours
        text = texts.shown(column, row)
        if not text:
            name = texts.name(column, row)
            style = "italic" if column.kind is ColumnKind.NAME else "body"
            self._texts.draw(painter, rect, name, style, colours.text3)
            return
        fixed = column.kind is ColumnKind.SID and text == column.text(row)
        if column.kind is ColumnKind.ADDRESS and text != BULLETS:
            text = self._without_channel(text, row, rect.width())
        if fixed and position == self._view.hovered_row and column.key == "conversation_sid":
            box = self._view.copy_box(rect)
            gap = box.width() + self._grid.u
            rect = rect.adjusted(gap, 0, 0, 0) if self._mirrored else rect.adjusted(0, 0, -gap, 0)
            self._icon(painter, box, "copy", colours.text2)
        colour = colours.text2 if text == BULLETS else colours.text
        ltr = fixed or column.kind is ColumnKind.ADDRESS
        self._texts.draw(painter, rect, text, "fixed" if fixed else "body", colour, middle=fixed, hits=True, ltr=ltr)

    def _without_channel(self, text: str, row: ParticipantConversation, width: int) -> str:
        """Leave out a prefix that says what the channel's column says, where there is no room for it."""
        prefix = f"{row.channel}:"
        if text.lower().startswith(prefix) and self._texts.metrics["body"].horizontalAdvance(text) > width:
            return text[len(prefix) :]
        return text

    def _icon(self, painter: QPainter, box: QRect, name: str, colour: QColor) -> None:
        pixmap = icon_pixmap(name, round(box.width() * self._ratio), colour)
        painter.drawPixmap(box, pixmap)
