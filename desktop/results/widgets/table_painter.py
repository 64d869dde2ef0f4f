"""The painter of the table's cells, which draws from the rows themselves and without asking the style.

A row's drawing is made once and kept until something of it changes; so are elided texts, pills and icons.
A full repaint of 34 rows by 7 columns takes two or three milliseconds this way instead of some forty.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    QSizeF,
    Qt,
)
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop.design.colours import colours_of, on_selection
from desktop.design.icons import channel_icon_name, icon_pixmap
from desktop.design.measures import Measures, font
from desktop.design.state_pill import pill_size, state_pill_pixmap
from desktop.i18n.time_mode import TimeMode
from desktop.i18n.times import date_texts
from desktop.privacy.masking import BULLETS
from desktop.results.columns import Column, ColumnKind
from desktop.results.widgets.row_drawing import CellTextLayout, RowDrawing, RowDrawingPainter
from desktop.runtime.records import record

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter, QPalette, QPixmap

    from desktop.design.colours import Colours
    from desktop.i18n.times import DateTexts
    from desktop.results.table_model import ConversationTableModel
    from desktop.results.widgets.table_header import TableHeader
    from desktop.twilio.rows import ParticipantConversation


Index = QModelIndex | QPersistentModelIndex
_MOST_DATES, _MOST_PILLS, _MOST_DRAWN = 8000, 128, 250
_MARK_ICONS = {"new": "plus", "gone": "x", "state": "refresh", "changed": "refresh"}
_AFTER_TIME_U = 2
"""Room behind a time of day, or it would run together with the date in the next column."""


@record
class RowsInSight:
    """The visible part of the table, its selection and focus, lengths in pixels."""

    scrolled: int
    width: int
    row_height: int
    selected: frozenset[int]
    current: int
    hovered: int
    has_focus: bool


class TableDelegate(QStyledItemDelegate):
    """Draws each kind of column."""

    def __init__(self, model: ConversationTableModel, header: TableHeader) -> None:
        super().__init__(header)
        self._model = model
        self._header = header
        self._texts = CellTextLayout()
        self._drawings: dict[tuple[int, bool, bool], RowDrawing] = {}
        self._names_places = False
        self._columns: list[tuple[Column, int, int, bool]] = []
        self._height, self._mirrored, self._ratio = 0, False, 1.0
        self._dates: dict[tuple[float, TimeMode], tuple[DateTexts, float, float]] = {}
        self._pills: dict[tuple[str, str, int, float, bool], tuple[QPixmap, QSizeF]] = {}
        for changed in (model.dataChanged, model.modelReset):
            changed.connect(self.forget)
        self.renew(header.palette())

    def set_hits(self, words: tuple[str, ...]) -> None:
        """Set the folded words to mark where they are shown; other places are shown by ``name_hit_places``."""
        self._texts.hits = words
        self._names_places = False

    def name_hit_places(self) -> None:
        """Show the attributes with the words where no cell shows them; called later, as it is slower than marking."""
        self._names_places = True

    def renew(self, palette: QPalette) -> None:
        """Update fonts, measures and colours after a change of font or palette."""
        self._measures = Measures.of()
        self._colours = self._usual = colours_of(palette)
        self._selected = on_selection(self._usual)
        self._texts.renew(None if self._usual.lined else self._usual.warning_fill)
        self._leads = (round(1.5 * self._measures.u), self._measures.margin)
        self.forget()
        self._dates.clear()
        self._pills.clear()
        self._day_width = max(
            self._texts.metrics["body"].horizontalAdvance(text)
            for text in ("30 Nov", date_texts(1_795_995_000, TimeMode.UTC).day)
        )

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the width that "fit" gives a column for this cell."""
        column = self._model.columns[index.column()]
        row = self._model.conversation_at(index.row())
        return QSize(self.width_of(column, self._model.texts.shown(column, row)), option.rect.height())

    def width_of(self, column: Column, text: str) -> int:
        """Return the width a cell of that column needs for a text, in pixels."""
        measures = self._measures
        if column.kind is ColumnKind.STATE:
            return round(pill_size(text or "x").width()) + 3 * measures.u
        metrics = self._texts.metrics["fixed" if column.kind is ColumnKind.SID else "body"]
        extra = measures.cell_icon + 2 * measures.u if column.kind is ColumnKind.CHANNEL else 0
        if column.kind is ColumnKind.INSTANT:
            extra = _AFTER_TIME_U * measures.u
        return round(metrics.horizontalAdvance(text)) + extra + 3 * measures.u

    def paint_rows(self, painter: QPainter, area: QRect, sight: RowsInSight) -> None:
        """Draw all rows in an area of the viewport: grounds and lines once per row, then the cells.

        Qt would ask model, selection and style about each cell on its own, which costs more than the drawing.
        """
        height, width, current = sight.row_height, sight.width, sight.current
        first = max(0, (area.top() + sight.scrolled) // height)
        last = min((area.bottom() + sight.scrolled) // height, self._model.shown - 1)
        self._update_columns(height, width)
        lined = self._usual.lined
        ground = self._selected.tint if sight.has_focus else self._selected.tint_idle
        edge = width - self._measures.bar if self._mirrored else 0
        rows = RowDrawingPainter(painter)
        painter.translate(0, first * height - sight.scrolled)
        for position in range(first, last + 1):
            is_selected = position in sight.selected
            is_hovered = position == sight.hovered
            colours = self._selected if is_selected else self._usual
            if is_selected:
                painter.fillRect(0, 0, width, height, ground)
            elif is_hovered:
                painter.fillRect(0, 0, width, height, colours.hover)
            painter.fillRect(0, height - 1, width, 1, colours.hairline)
            rows.paint(self._drawing(position, colours, is_hovered=is_hovered))
            if is_selected or position == current:
                painter.fillRect(edge, 0, self._measures.bar, height - 1, colours.link)
            if position == current and sight.has_focus and lined:  # no tint tells where the keys go
                rows.frame(QRect(2, 2, width - 5, height - 6), colours.text)
            painter.translate(0, height)

    def copy_box(self, rect: QRect) -> QRect:
        """Return the rectangle of the copy icon inside a SID's cell."""
        size = self._measures.cell_icon
        mirrored = self._header.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = rect.left() if mirrored else rect.right() - size
        return QRect(left, rect.center().y() - size // 2, size, size)

    def forget(self) -> None:
        """Clear the cached drawings: something of the rows has changed."""
        self._drawings.clear()

    def _update_columns(self, height: int, width: int) -> None:
        """Update the columns; drawings of another size are cleared."""
        # Asked for once per painting: each question to Qt that is answered by an enum costs a microsecond.
        mirrored, ratio = self._header.isRightToLeft(), self._header.devicePixelRatioF()
        columns = self._columns_within(width)
        before = (self._columns, self._height, self._mirrored, self._ratio)
        # Relative times grow older by themselves.
        if before != (columns, height, mirrored, ratio) or self._model.texts.mode is TimeMode.RELATIVE:
            self._columns, self._height, self._mirrored, self._ratio = columns, height, mirrored, ratio
            self._texts.mirrored = mirrored
            self.forget()

    def _columns_within(self, width: int) -> list[tuple[Column, int, int, bool]]:
        """Return the visible columns: left edge, width in pixels, whether it is the first."""
        header, found = self._header, []
        first = header.first_shown
        for section, column in enumerate(self._model.columns):
            left, own = header.sectionViewportPosition(section), header.sectionSize(section)
            if own and left < width and left + own > 0:
                found.append((column, left, own, section == first))
        return found

    def _drawing(self, position: int, colours: Colours, *, is_hovered: bool) -> RowDrawing:
        """Return the drawing of the row at a position."""
        row = self._model.conversation_at(position)
        key = (self._model.number_at(position), colours is self._selected, is_hovered)
        found = self._drawings.get(key)
        if found is None or found.row is not row:
            if len(self._drawings) > _MOST_DRAWN:
                self._drawings.clear()
            self._colours = colours
            found = self._drawings[key] = RowDrawing(row)
            self._draw(found, position, is_hovered=is_hovered)
        if found.hits is not self._texts.hits:
            self._texts.mark(found)
            found.tail, found.has_tail = None, False
        if self._names_places and not found.has_tail:
            self._add_hit_place(found)
        return found

    def _add_hit_place(self, drawing: RowDrawing) -> None:
        """Add the attribute with the filter's words behind the name if no cell shows them: whole or not at all."""
        drawing.has_tail = True
        room = drawing.room
        place = self._model.texts.hit_place(drawing.row) if room is not None else ""
        if room is None or not place:
            return
        width = self._texts.metrics["body"].horizontalAdvance(place)
        if width > room.width():
            place = QCoreApplication.translate("Table", "in attributes")
            width = self._texts.metrics["body"].horizontalAdvance(place)
        if width <= room.width():
            drawing.tail = self._texts.tail(room, place, self._usual.text3)

    def _draw(self, drawing: RowDrawing, position: int, *, is_hovered: bool) -> None:
        row, height = drawing.row, self._height
        for column, left, width, is_first in self._columns:
            if is_first:
                self._mark_row(drawing, QRect(left, 0, width, height), row, position)
            lead, end = self._leads[is_first], self._measures.u
            if column.kind is ColumnKind.INSTANT:
                end += _AFTER_TIME_U * self._measures.u
            before, after = (end, lead) if self._mirrored else (lead, end)
            inner = QRect(left + before, 0, width - before - after, height - 1)
            self._cell(drawing, inner, column, row, has_copy=is_hovered)

    def _cell(
        self, drawing: RowDrawing, rect: QRect, column: Column, row: ParticipantConversation, *, has_copy: bool
    ) -> None:
        kind = column.kind
        if kind is ColumnKind.STATE:
            self._state(drawing, rect, row)
        elif kind is ColumnKind.CHANNEL:
            self._channel(drawing, rect, column, row)
        elif kind is not ColumnKind.INSTANT or not self._instant(drawing, rect, column, row):
            self._plain(drawing, rect, column, row, has_copy=has_copy)

    def _state(self, drawing: RowDrawing, rect: QRect, row: ParticipantConversation) -> None:
        state = row.conversation_state or ""
        if state:
            shown = self._model.texts.masking.shown(state[:24], self._model.columns[0].sensitivity)
            pill, size = self._pill(state, shown, rect.width())
            top = rect.top() + (rect.height() - size.height()) / 2
            left = rect.right() + 1 - size.width() if self._mirrored else rect.left()
            drawing.pictures.append((QPointF(left, round(top)), pill))
        else:
            self._texts.draw(drawing, rect, "–", "body", self._colours.text3)

    def _pill(self, state: str, shown: str, width: int) -> tuple[QPixmap, QSizeF]:
        key = (state, shown, width, self._ratio, self._colours is self._selected)
        found = self._pills.get(key)
        if found is None:
            if len(self._pills) > _MOST_PILLS:
                self._pills.clear()
            room = width - pill_size("").width()
            fitting = QFontMetricsF(font(None, "label")).elidedText(shown, Qt.TextElideMode.ElideRight, max(0, room))
            pixmap = state_pill_pixmap(state, fitting, self._colours, self._ratio)
            found = self._pills[key] = (pixmap, pixmap.deviceIndependentSize())
        return found

    def _mark_row(self, drawing: RowDrawing, rect: QRect, row: ParticipantConversation, position: int) -> None:
        """Draw the mark in the margin: a refresh's change, or that the row is not as documented."""
        mark = self._model.mark_at(position)
        if mark is None and row.problem is None:
            return
        measures = self._measures
        side = min(measures.cell_icon, measures.margin - measures.bar - 1)
        left = rect.right() + 1 - measures.margin if self._mirrored else rect.left() + measures.margin - side
        box = QRect(left, rect.center().y() - side // 2, side, side)
        if mark is not None:
            self._icon(drawing, box, _MARK_ICONS[mark.value], self._colours.link)
        else:
            self._icon(drawing, box, "warn", self._colours.warning)

    def _instant(self, drawing: RowDrawing, rect: QRect, column: Column, row: ParticipantConversation) -> bool:
        moment_s = column.moment_s(row) if column.moment_s else None
        mode = self._model.texts.mode
        if moment_s is None or mode is TimeMode.RELATIVE:
            return False
        texts, day_width, time_width = self._date(moment_s, mode)
        colours = self._colours
        room = rect.width() - time_width - 2 * self._measures.u
        day = texts.full_day
        if day_width > room and (texts.is_this_year or self._day_width > room):
            day = texts.day
        elif day_width > room:
            self._texts.draw(drawing, rect, day, "body", colours.text2)  # older years lose the time of day first
            return True
        self._texts.draw(drawing, rect, day, "body", colours.text if column.key == "date_updated" else colours.text2)
        self._texts.draw(drawing, rect, texts.time, "body", colours.text2, end_width=time_width)
        return True

    def _date(self, moment_s: float, mode: TimeMode) -> tuple[DateTexts, float, float]:
        """Return a date's texts with the widths of its full day and its time, in pixels."""
        found = self._dates.get((moment_s, mode))
        if found is None:
            if len(self._dates) > _MOST_DATES:
                self._dates.clear()
            texts, width = date_texts(moment_s, mode), self._texts.metrics["body"].horizontalAdvance
            found = self._dates[moment_s, mode] = (texts, width(texts.full_day), width(texts.time))
        return found

    def _channel(self, drawing: RowDrawing, rect: QRect, column: Column, row: ParticipantConversation) -> None:
        text = self._model.texts.shown(column, row)
        if not text:
            self._texts.draw(drawing, rect, "–", "body", self._colours.text3)
            return
        size = self._measures.cell_icon
        mirrored = self._mirrored
        left = rect.right() - size + 1 if mirrored else rect.left()
        icon = channel_icon_name(row.channel)
        self._icon(drawing, QRect(left, rect.center().y() - size // 2, size, size), icon, self._colours.text2)
        gap = size + round(1.5 * self._measures.u)
        inner = rect.adjusted(0, 0, -gap, 0) if mirrored else rect.adjusted(gap, 0, 0, 0)
        self._texts.draw(drawing, inner, text, "body", self._colours.text, hits=True)

    def _plain(
        self, drawing: RowDrawing, rect: QRect, column: Column, row: ParticipantConversation, *, has_copy: bool
    ) -> None:
        texts, colours = self._model.texts, self._colours
        text = texts.shown(column, row)
        if not text:
            name = texts.placeholder(column, row)
            style = "italic" if column.kind is ColumnKind.NAME else "body"
            self._texts.draw(drawing, rect, name, style, colours.text3)
            return
        fixed = column.kind is ColumnKind.SID and text == column.text(row)
        if column.kind is ColumnKind.ADDRESS and text != BULLETS:
            text = self._without_channel(text, row, rect.width())
        if fixed and has_copy and column.key == "conversation_sid":
            box = self.copy_box(rect)
            gap = box.width() + self._measures.u
            rect = rect.adjusted(gap, 0, 0, 0) if self._mirrored else rect.adjusted(0, 0, -gap, 0)
            self._icon(drawing, box, "copy", colours.text2)
        colour = colours.text2 if text == BULLETS else colours.text
        ltr = fixed or column.kind is ColumnKind.ADDRESS
        if column.kind is ColumnKind.NAME:
            used = round(self._texts.metrics["body"].horizontalAdvance(text)) + 3 * self._measures.u
            drawing.room = rect.adjusted(0, 0, -used, 0) if self._mirrored else rect.adjusted(used, 0, 0, 0)
        self._texts.draw(drawing, rect, text, "fixed" if fixed else "body", colour, middle=fixed, hits=True, ltr=ltr)

    def _without_channel(self, text: str, row: ParticipantConversation, width: int) -> str:
        """Return the text without a prefix that the channel's column shows too, where there is no room for it."""
        prefix = f"{row.channel}:"
        if text.lower().startswith(prefix) and self._texts.metrics["body"].horizontalAdvance(text) > width:
            return text[len(prefix) :]
        return text

    def _icon(self, drawing: RowDrawing, box: QRect, name: str, colour: QColor) -> None:
        pixmap = icon_pixmap(name, round(box.width() * self._ratio), colour)
        drawing.pictures.append((box, pixmap))
