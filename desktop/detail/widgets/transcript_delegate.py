"""The painter of one message: the day's heading, the author, the bubble with text and files, the delivery."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from desktop.design.colours import colours_of
from desktop.design.icons import draw_icon
from desktop.design.measures import Measures, font
from desktop.design.painting import draw_line_of_text, elided, fill_rounded, text_width
from desktop.detail.transcript import Delivery, Side
from desktop.detail.transcript_model import DAY_ROLE, ENTRY_ROLE
from desktop.detail.widgets.text_layout import wrapped_text

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QColor, QPainter, QTextLayout
    from PySide6.QtWidgets import QListView, QStyleOptionViewItem

    from desktop.design.colours import Colours
    from desktop.detail.transcript import Entry
    from desktop.detail.transcript_model import TranscriptModel

    Index = QModelIndex | QPersistentModelIndex

WIDEST = 0.84
"""Share of the width that a bubble takes at most."""
_TRAILING = frozenset({Side.AGENT, Side.BOT})
"""Sides that stand at the trailing edge, as one's own messages do in every chat."""


class TranscriptDelegate(QStyledItemDelegate):
    """Lays a message out once for a width and keeps that until something about it changes."""

    def __init__(self, view: QListView, model: TranscriptModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._bodies: dict[tuple[int, int], QTextLayout] = {}
        self.hovered = QPersistentModelIndex()
        self.is_low = False
        """Whether the window is low, so that lines and messages are closer to each other."""
        model.dataChanged.connect(self.forget)
        model.modelReset.connect(self.forget)
        model.rowsInserted.connect(self.forget)

    def forget(self) -> None:
        """Drop all layouts: texts, font or width are others."""
        self._bodies.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Return the height at the view's width."""
        entry: Entry = index.data(ENTRY_ROLE)
        measures = Measures.of()
        gap = measures.u / 2 if self.is_low else measures.u
        height = self._bubble_height(index.row(), entry) + self._line_height() + gap
        if index.data(DAY_ROLE):
            height += self._day_height()
        return QSize(0, round(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(ENTRY_ROLE)
        colours = colours_of(self._view)
        row = QRectF(option.rect)
        painter.save()
        painter.setLayoutDirection(self._view.layoutDirection())
        day = index.data(DAY_ROLE)
        if day:
            self._draw_day(painter, QRectF(row.left(), row.top(), row.width(), self._day_height()), day, colours)
            row.setTop(row.top() + self._day_height())
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_current:
            painter.fillRect(row, colours.tint if self._view.hasFocus() else colours.tint_idle)
        shows_time = is_current or self.hovered == index
        self._draw_head(painter, row, entry, colours, shows_time=shows_time)
        row.setTop(row.top() + self._line_height())
        self._draw_bubble(painter, row, index.row(), entry, colours, is_current=is_current)
        painter.restore()

    def _draw_day(self, painter: QPainter, row: QRectF, day: str, colours: Colours) -> None:
        measures, shown = Measures.of(), font(None, "caption-strong")
        width = text_width(shown, day)
        middle = row.center().y()
        left = row.center().x() - width / 2
        for start, end in (
            (row.left() + measures.margin, left - measures.gap),
            (left + width + measures.gap, row.right() - measures.u),
        ):
            painter.fillRect(QRectF(start, round(middle), max(0.0, end - start), 1), colours.hairline)
        box = QRectF(left, row.top(), width, row.height())
        draw_line_of_text(painter, box, day, shown, colours.text2)

    def _draw_head(self, painter: QPainter, row: QRectF, entry: Entry, colours: Colours, *, shows_time: bool) -> None:
        measures = Measures.of()
        strong, caption = font(None, "medium"), font(None, "caption")
        room = row.width() - 2 * measures.margin
        note = self._model.texts.role(entry)
        clock = self._model.texts.clock(entry) if shows_time else ""
        if clock:
            note = f"{note} · {clock}"
        note_width = text_width(caption, note)
        name = elided(strong, self._model.texts.author(entry), max(4.0 * measures.em, room - note_width - measures.gap))
        name_width = text_width(strong, name)
        width = name_width + measures.gap + note_width
        box = self._placed(row, entry, width, self._line_height())
        name_box, note_box = QRectF(box), QRectF(box)
        name_box.setWidth(name_width)
        note_box.setLeft(box.right() - note_width)
        if self._mirrored():
            name_box.moveRight(box.right())
            note_box.moveLeft(box.left())
        colour = {Side.CUSTOMER: colours.link, Side.SYSTEM: colours.text2}.get(entry.side, colours.text)
        draw_line_of_text(painter, name_box, name, strong, colour)
        draw_line_of_text(painter, note_box, note, caption, colours.text2)

    def _draw_bubble(
        self, painter: QPainter, row: QRectF, number: int, entry: Entry, colours: Colours, *, is_current: bool
    ) -> None:
        measures = Measures.of()
        body = self._body(number, entry)
        files = [self._model.texts.attachment(one, entry) for one in entry.attachments]
        caption = font(None, "caption")
        delivery = self._model.delivery(entry)
        inner = max(
            [body.boundingRect().width() if body.text() else 0.0]
            + [text_width(caption, one) + measures.cell_icon + measures.u for one in files]
            + [text_width(caption, delivery) + measures.cell_icon + measures.u if delivery else 0.0]
        )
        width = min(inner + 4 * measures.u, self._widest())
        box = self._placed(row, entry, width, self._bubble_height(number, entry))
        ground, outline = self._ground(entry, colours)
        if is_current and outline is None:
            ground = colours.base  # its own ground is nearly that of the selection
        fill_rounded(painter, box, 2 * measures.radius, ground, outline)
        text = box.adjusted(2 * measures.u, self._padding(), -2 * measures.u, -self._padding())
        top = text.top()
        if body.text():
            painter.setPen(colours.text2 if entry.side is Side.SYSTEM else colours.text)
            body.draw(painter, QPointF(text.left(), top))
            top += body.boundingRect().height()
        line = self._line_height()
        for one in files:
            self._draw_noted(painter, QRectF(text.left(), top, text.width(), line), "attachment", one, colours.text2)
            top += line
        if delivery:
            name, colour = self._mark(entry, colours)
            self._draw_noted(painter, QRectF(text.left(), top, text.width(), line), name, delivery, colour)

    def _draw_noted(self, painter: QPainter, row: QRectF, icon_name: str, text: str, colour: QColor) -> None:
        measures, caption = Measures.of(), font(None, "caption")
        size = measures.cell_icon
        icon = QRectF(row.left(), row.center().y() - size / 2, size, size)
        words = row.adjusted(size + measures.u, 0, 0, 0)
        if self._mirrored():
            icon.moveRight(row.right())
            words = row.adjusted(0, 0, -size - measures.u, 0)
        draw_icon(painter, icon_name, icon, colour)
        cut = elided(caption, text, words.width() + 0.5, Qt.TextElideMode.ElideMiddle)
        draw_line_of_text(painter, words, cut, caption, colour)

    def _mark(self, entry: Entry, colours: Colours) -> tuple[str, QColor]:
        if entry.delivery is Delivery.FAILED:
            return "warn", colours.error
        return "check", colours.link if entry.delivery is Delivery.READ else colours.text2

    def _ground(self, entry: Entry, colours: Colours) -> tuple[QColor | None, QColor | None]:
        if colours.lined:
            return colours.base, colours.text
        if entry.delivery is Delivery.FAILED:
            return colours.error_strip, colours.error
        if entry.side is Side.SYSTEM:
            return None, colours.hairline
        return (colours.info_strip if entry.side is Side.CUSTOMER else colours.closed_pill), None

    def _placed(self, row: QRectF, entry: Entry, width: float, height: float) -> QRectF:
        measures = Measures.of()
        at_end = entry.side in _TRAILING
        box = QRectF(row.left() + measures.margin, row.top(), width, height)
        if at_end is not self._mirrored():
            box.moveRight(row.right() - 2 * measures.u)
        return box

    def _mirrored(self) -> bool:
        return self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _widest(self) -> float:
        measures = Measures.of()
        return max(8.0 * measures.em, WIDEST * (self._view.viewport().width() - measures.margin - 2 * measures.u))

    def _bubble_height(self, number: int, entry: Entry) -> float:
        body = self._body(number, entry)
        lines = len(entry.attachments) + bool(self._model.delivery(entry))
        height = body.boundingRect().height() if body.text() else 0.0
        return height + lines * self._line_height() + 2 * self._padding()

    def _line_height(self) -> float:
        """Return the height of a line of author, file or delivery."""
        measures = Measures.of()
        return measures.lh + measures.u / 2 if self.is_low else measures.tree_row

    def _day_height(self) -> float:
        measures = Measures.of()
        return measures.tree_row if self.is_low else measures.section_row

    def _padding(self) -> float:
        """Return the room above and below the text of a bubble."""
        return (0.75 if self.is_low else 1.5) * Measures.of().u

    def _body(self, number: int, entry: Entry) -> QTextLayout:
        key = (number, self._view.viewport().width())
        found = self._bodies.get(key)
        if found is None:
            width = self._widest() - 4 * Measures.of().u
            body = self._model.texts.body(entry)
            found = self._bodies[key] = wrapped_text(body, width, font(None, "body"), shrink=True)
        return found
