"""Paints the cells of the table of conversations, from the rows themselves and without asking the style.

Elided texts, pills and icons are drawn once and kept; fonts, pens and measures are renewed when font or palette
change. A full repaint of 29 rows by 7 columns takes a few milliseconds this way instead of some forty.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.masking import BULLETS
from desktop.models.columns import Column, ColumnKind, channel_of, folded_text
from desktop.models.times import TimeMode, date_texts
from desktop.widgets.icons import channel_icon_name, icon_pixmap
from desktop.widgets.measures import Measures, font
from desktop.widgets.state_shape import pill_size, state_pill_pixmap
from desktop.widgets.tokens import tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPixmap

    from desktop.models.conversation_table import ConversationTableModel
    from desktop.models.times import DateTexts
    from desktop.twilio.types import ParticipantConversation
    from desktop.widgets.conversation_table_view import ConversationTableView

Index = QModelIndex | QPersistentModelIndex
_MOST_KEPT, _MOST_PILLS = 8000, 128
_SELECTED = QStyle.StateFlag.State_Selected
_LTR, _RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
_AUTO = Qt.LayoutDirection.LayoutDirectionAuto
_MARK_ICONS = {"new": "plus", "gone": "x", "state": "refresh", "changed": "refresh"}


class TableDelegate(QStyledItemDelegate):
    """Knows how each kind of column looks; ``hits`` are the folded words of the filter, which are marked."""

    def __init__(self, view: ConversationTableView, model: ConversationTableModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self.hits: tuple[str, ...] = ()
        self._elided: dict[tuple[str, int, str, bool], str] = {}
        self._dates: dict[tuple[float, TimeMode], tuple[DateTexts, float, float]] = {}
        self._pills: dict[tuple[str, str, float], tuple[QPixmap, QSizeF]] = {}
        self.renew()

    def renew(self) -> None:
        """Take fonts and measures anew, after a change of font or palette."""
        self._grid = Measures.of()
        self._fonts: dict[str, QFont] = {
            "body": font(None, "body"),
            "fixed": font(None, "fixed-cell"),
            "label": font(None, "label"),
        }
        italic = font(None, "body")
        italic.setItalic(True)
        self._fonts["italic"] = italic
        self._metrics = {name: QFontMetricsF(one) for name, one in self._fonts.items()}
        self._baselines = {name: (one.ascent() - one.descent()) / 2 + 0.5 for name, one in self._metrics.items()}
        self._leads = (round(1.5 * self._grid.u), self._grid.margin)
        self._mirrored = self._view.isRightToLeft()
        self._colours = tokens(self._view)
        self._elided.clear()
        self._dates.clear()
        self._pills.clear()
        self._day_width = max(
            self._metrics["body"].horizontalAdvance(text)
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
        metrics = self._metrics["fixed" if column.kind is ColumnKind.SID else "body"]
        extra = grid.cell_icon + 2 * grid.u if column.kind is ColumnKind.CHANNEL else 0
        return round(metrics.horizontalAdvance(text)) + extra + 3 * grid.u

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell: ground, hairline, bar, value."""
        model, rect = self._model, option.rect
        position, section = index.row(), index.column()
        column = model.columns[section]
        row = model.conversation_at(position)
        is_first = self._view.is_first(section)
        # Asked for once per cell: each question to Qt that is answered by an enum costs a microsecond.
        self._mirrored = self._view.isRightToLeft()
        self._ground(painter, option, rect, position, is_first=is_first)
        lead, end = self._leads[is_first], self._grid.u
        inner = rect.adjusted(end, 0, -lead, -1) if self._mirrored else rect.adjusted(lead, 0, -end, -1)
        if is_first:
            self._mark_row(painter, rect, row, position)
        kind = column.kind
        if kind is ColumnKind.STATE:
            self._state(painter, inner, row)
        elif kind is ColumnKind.INSTANT and self._instant(painter, inner, column, row):
            pass
        elif kind is ColumnKind.CHANNEL:
            self._channel(painter, inner, column, row)
        else:
            self._plain(painter, inner, column, row, position)

    def _ground(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, position: int, *, is_first: bool
    ) -> None:
        colours = self._colours
        selected = bool(option.state & _SELECTED)
        if selected:
            painter.fillRect(rect, colours.tint if self._view.hasFocus() else colours.tint_idle)
        elif position == self._view.hovered_row:
            painter.fillRect(rect, colours.hover)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colours.hairline)
        if is_first and (selected or position == self._view.currentIndex().row()):
            width = self._grid.bar
            left = rect.right() - width + 1 if self._mirrored else rect.left()
            painter.fillRect(left, rect.top(), width, rect.height() - 1, colours.link)

    def _state(self, painter: QPainter, rect: QRect, row: ParticipantConversation) -> None:
        state = row.conversation_state or ""
        if state:
            shown = self._model.texts.masking.shown(state[:24], self._model.columns[0].sensitivity)
            pill, size = self._pill(state, shown)
            top = rect.top() + (rect.height() - size.height()) / 2
            left = rect.right() + 1 - size.width() if self._mirrored else rect.left()
            painter.drawPixmap(QPointF(left, round(top)), pill)
        else:
            self._text(painter, rect, "–", "body", self._colours.text3)

    def _pill(self, state: str, shown: str) -> tuple[QPixmap, QSizeF]:
        key = (state, shown, self._view.devicePixelRatioF())
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
            self._text(painter, rect, day, "body", colours.text2)  # older years lose the time of day first
            return True
        self._text(painter, rect, day, "body", colours.text if column.key == "date_updated" else colours.text2)
        self._text(painter, rect, texts.time, "body", colours.text2, end_width=time_width)
        return True

    def _date(self, moment_s: float, mode: TimeMode) -> tuple[DateTexts, float, float]:
        """Give a date's texts with the widths of its full day and its time, in pixels."""
        found = self._dates.get((moment_s, mode))
        if found is None:
            if len(self._dates) > _MOST_KEPT:
                self._dates.clear()
            texts, width = date_texts(moment_s, mode), self._metrics["body"].horizontalAdvance
            found = self._dates[moment_s, mode] = (texts, width(texts.full_day), width(texts.time))
        return found

    def _channel(self, painter: QPainter, rect: QRect, column: Column, row: ParticipantConversation) -> None:
        text = self._model.texts.shown(column, row)
        if not text:
            self._text(painter, rect, "–", "body", self._colours.text3)
            return
        size = self._grid.cell_icon
        mirrored = self._mirrored
        left = rect.right() - size + 1 if mirrored else rect.left()
        icon = channel_icon_name(channel_of(row))
        self._icon(painter, QRect(left, rect.center().y() - size // 2, size, size), icon, self._colours.text2)
        gap = size + round(1.5 * self._grid.u)
        inner = rect.adjusted(0, 0, -gap, 0) if mirrored else rect.adjusted(gap, 0, 0, 0)
        self._text(painter, inner, text, "body", self._colours.text, hits=True)

    def _plain(
        self, painter: QPainter, rect: QRect, column: Column, row: ParticipantConversation, position: int
    ) -> None:
        texts, colours = self._model.texts, self._colours
        text = texts.shown(column, row)
        if not text:
            name = texts.name(column, row)
            style = "italic" if column.kind is ColumnKind.NAME else "body"
            self._text(painter, rect, name, style, colours.text3)
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
        self._text(painter, rect, text, "fixed" if fixed else "body", colour, middle=fixed, hits=True, ltr=ltr)

    def _without_channel(self, text: str, row: ParticipantConversation, width: int) -> str:
        """Leave out a prefix that says what the channel's column says, where there is no room for it."""
        prefix = f"{channel_of(row)}:"
        if text.lower().startswith(prefix) and self._metrics["body"].horizontalAdvance(text) > width:
            return text[len(prefix) :]
        return text

    def _icon(self, painter: QPainter, box: QRect, name: str, colour: QColor) -> None:
        ratio = self._view.devicePixelRatioF()
        pixmap = icon_pixmap(name, round(box.width() * ratio), colour)
        painter.drawPixmap(box, pixmap)

    def _text(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        style: str,
        colour: QColor,
        *,
        end_width: float = 0.0,
        middle: bool = False,
        hits: bool = False,
        ltr: bool = False,
    ) -> None:
        """Draw one line; ``end_width`` is the width of a text that stands at the trailing edge."""
        shown = self._fitting(text, rect.width(), style, middle=middle)
        mirrored = self._mirrored
        width = end_width or (self._metrics[style].horizontalAdvance(shown) if mirrored else 0.0)
        left = rect.right() + 1 - width if mirrored != bool(end_width) else float(rect.left())
        if hits and self.hits and not middle:
            self._mark(painter, QRectF(left, rect.top(), rect.width(), rect.height()), shown, self._metrics[style])
        painter.setFont(self._fonts[style])
        painter.setPen(colour)
        if mirrored:
            # A name begins at the side of its own letters; a full stop must not wander to its front.
            painter.setLayoutDirection(_LTR if ltr else _AUTO)
        painter.drawText(QPointF(left, round(rect.center().y() + self._baselines[style])), shown)
        if mirrored:
            painter.setLayoutDirection(_RTL)

    def _fitting(self, text: str, width: int, style: str, *, middle: bool) -> str:
        key = (text, width, style, middle)
        found = self._elided.get(key)
        if found is None:
            if len(self._elided) > _MOST_KEPT:
                self._elided.clear()
            mode = Qt.TextElideMode.ElideMiddle if middle else Qt.TextElideMode.ElideRight
            found = self._elided[key] = self._metrics[style].elidedText(text, mode, width)
        return found

    def _mark(self, painter: QPainter, rect: QRectF, shown: str, metrics: QFontMetricsF) -> None:
        """Put the filter's words on a ground; only where folding keeps each letter in its place."""
        folded = folded_text(shown)
        if len(folded) != len(shown):
            return
        height = metrics.height()
        top = rect.center().y() - height / 2
        for word in self.hits:
            start = folded.find(word)
            while start >= 0:
                left = rect.left() + metrics.horizontalAdvance(shown[:start])
                width = metrics.horizontalAdvance(shown[start : start + len(word)])
                painter.fillRect(QRectF(left, top, width, height), self._colours.warning_fill)
                start = folded.find(word, start + len(word))
