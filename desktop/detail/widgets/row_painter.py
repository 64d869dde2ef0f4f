"""The painter of one line of the detail tree: ground, chevron, field, value, tail and copy icon."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from desktop.design.colours import on_selection
from desktop.design.icons import draw_icon
from desktop.design.measures import Measures, font
from desktop.design.painting import draw_line_of_text, elided, text_width
from desktop.design.state_pill import draw_state_shape, state_colours
from desktop.detail.nodes import Look, Node, NodeKind
from desktop.detail.widgets.text_layout import wrapped_text

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from desktop.design.colours import Colours
    from desktop.detail.tree_model import FieldTreeModel

STEP_UNITS = 3.75
"""Indentation of one level, in ``Measures.u``: chevrons of a level stand where the fields above it begin."""

_FIXED = frozenset({Look.FIXED, Look.SID, Look.STRING, Look.NUMBER, Look.BOOLEAN, Look.NULL})


@dataclass(slots=True)
class TreeRowState:
    """The state of a line in the tree: hovered, current, open."""

    depth: int
    is_expanded: bool
    has_children: bool
    is_current: bool
    has_focus: bool
    is_hovered: bool
    is_first: bool


def wrapped_height(node: Node, text: str, width: float) -> int:
    """Return the height in pixels of a line whose value is wrapped at that width."""
    measures = Measures.of()
    shown = font(None, "fixed-cell" if node.look is Look.FIXED else "body")
    height = wrapped_text(text, width, shown, Qt.LayoutDirection.LeftToRight).boundingRect().height()
    return max(measures.tree_row, round(height) + 2 * measures.u)


def section_height(title: str, note: str, width: float, *, has_icon: bool) -> int:
    """Return the height in pixels of a section's line; its note stands below the title if it does not fit beside."""
    height = Measures.of().section_row
    if not note or is_note_beside(title, note, width, has_icon=has_icon):
        return height
    lines = wrapped_text(note, _note_width(width), font(None, "caption"), Qt.LayoutDirection.LeftToRight)
    return round(_note_top() + lines.boundingRect().height() + Measures.of().u)


def is_note_beside(title: str, note: str, width: float, *, has_icon: bool) -> bool:
    """Return whether a section's note is whole beside its title, with the copy icon after it if it has one."""
    measures = Measures.of()
    end = 4.5 * measures.u + measures.cell_icon if has_icon else 2 * measures.u
    start = field_left(0) + text_width(font(None, "strong"), title) + 3 * measures.u
    return start + text_width(font(None, "caption"), note) <= width - end


def _note_width(width: float) -> float:
    measures = Measures.of()
    return width - field_left(0) - 4.5 * measures.u - measures.cell_icon


def _note_top() -> float:
    measures = Measures.of()
    return (measures.section_row + QFontMetricsF(font(None, "strong")).height()) / 2


def wrap_width(width: float, value_left: float) -> float:
    """Return the width of wrapped values."""
    measures = Measures.of()
    return width - value_left - 2.5 * measures.u - measures.cell_icon - measures.u


def field_left(depth: int) -> float:
    """Return the position of a line's field, in pixels from the leading edge."""
    measures = Measures.of()
    return measures.margin + depth * STEP_UNITS * measures.u


def widest_label(model: FieldTreeModel) -> float:
    """Return the width of the widest of our own field names, so that values are aligned."""
    body = font(None, "body")
    lines = [line for part in model.root.children for line in part.children if not line.field_is_remote]
    return max((text_width(body, model.texts.field(line)) for line in lines), default=0.0)


def copy_icon_rect(row: QRect, direction: Qt.LayoutDirection) -> QRectF:
    """Return the rectangle of a line's copy icon."""
    measures = Measures.of()
    right = row.right() + 1 - round(2.5 * measures.u) - measures.cell_icon
    left = right if direction is Qt.LayoutDirection.LeftToRight else row.left() + round(2.5 * measures.u)
    return QRectF(left, row.center().y() + 0.5 - measures.cell_icon / 2, measures.cell_icon, measures.cell_icon)


class TreeRowPainter:
    """Paints lines; ``value_left`` is the position of the values, the same for all fields of the tree."""

    def __init__(self, model: FieldTreeModel, colours: Colours, direction: Qt.LayoutDirection) -> None:
        self._model = model
        self._colours = self._usual = colours
        self._selected = on_selection(colours)
        self._direction = direction
        self._measures = Measures.of()
        self._fixed = font(None, "fixed-cell")
        self._body = font(None, "body")
        self._caption = font(None, "caption")
        self._strong = font(None, "strong")
        self.value_left = 0.0

    def paint(self, painter: QPainter, row: QRect, node: Node, state: TreeRowState) -> None:
        painter.save()
        painter.setLayoutDirection(self._direction)
        self._colours = self._selected if state.is_current and state.has_focus else self._usual
        self._ground(painter, row, state)
        if state.has_children:
            self._chevron(painter, self._first_line(row, node), state)
        if node.kind is NodeKind.SECTION:
            self._section(painter, row, node, state)
        else:
            self._line(painter, row, node, state)
        if node.is_copyable and (state.is_current or state.is_hovered):
            draw_icon(painter, "copy", copy_icon_rect(row, self._direction), self._colours.text2)
        painter.restore()

    def _ground(self, painter: QPainter, row: QRect, state: TreeRowState) -> None:
        colours = self._colours
        if state.is_current:
            painter.fillRect(row, colours.tint if state.has_focus else colours.tint_idle)
            bar = QRect(row.left(), row.top(), self._measures.bar, row.height())
            painter.fillRect(self._mirrored(QRectF(bar), row), colours.link)
            if colours.lined and not state.has_focus:
                painter.setPen(colours.text)
                painter.drawRect(row.adjusted(0, 0, -1, -1))
        elif state.is_hovered:
            painter.fillRect(row, colours.hover)

    def _chevron(self, painter: QPainter, row: QRect, state: TreeRowState) -> None:
        size = self._measures.cell_icon * 0.85
        left = field_left(state.depth) - size - 0.5 * self._measures.u
        box = self._mirrored(QRectF(left, row.center().y() + 0.5 - size / 2, size, size), row)
        mirrored = self._direction is Qt.LayoutDirection.RightToLeft
        draw_icon(painter, "down" if state.is_expanded else "right", box, self._colours.text2, mirrored=mirrored)

    def _first_line(self, row: QRect, node: Node) -> QRect:
        """Return the part of a line that has its name: a section's note may stand below."""
        height = self._measures.section_row if node.kind is NodeKind.SECTION else row.height()
        return QRect(row.left(), row.top(), row.width(), height)

    def _section(self, painter: QPainter, row: QRect, node: Node, state: TreeRowState) -> None:
        measures, colours = self._measures, self._colours
        if not state.is_first:
            line = QRectF(row.left() + 2 * measures.u, row.top(), row.width() - 4 * measures.u, 1)
            painter.fillRect(line, colours.hairline)
        strong = self._strong
        left = field_left(0)
        title = self._model.texts.field(node)
        width = min(text_width(strong, title), row.width() - left)
        beside = self._first_line(row, node)
        self._text(painter, beside, left, width, elided(strong, title, width + 0.5), strong, colours.text)
        note = self._model.texts.note(node)
        if not note:
            return
        if is_note_beside(title, note, row.width(), has_icon=node.is_copyable):
            start = left + width + 3 * measures.u
            self._text(painter, beside, start, row.width() - start, note, self._caption, colours.text2)
            return
        lines = wrapped_text(note, _note_width(row.width()), self._caption, self._direction)
        box = QRectF(row.left() + left, row.top() + _note_top(), _note_width(row.width()), row.height())
        painter.setPen(colours.text2)
        lines.draw(painter, self._mirrored(box, row).topLeft())

    def _line(self, painter: QPainter, row: QRect, node: Node, state: TreeRowState) -> None:
        measures, model = self._measures, self._model
        left, right = field_left(state.depth), self._right(row, node, state)
        if node.kind in {NodeKind.MORE, NodeKind.LOAD}:
            self._text(painter, row, left, right - left, model.texts.field(node), self._body, self._colours.link)
            return
        if node.wraps:
            self._wrapped(painter, row, node)
            row = QRect(row.left(), row.top(), row.width(), measures.tree_row)
        is_json = node.kind is NodeKind.JSON and node.field_is_remote
        field_font = self._fixed if is_json else self._body
        # A long key pushes its value to the right, as far as half of the pane; a name of ours if the value has room.
        most = self.value_left - 2 * measures.u - left
        if is_json:
            most = max(most, row.width() * 0.5 - left)
        elif not node.wraps:
            most = max(most, right - left - self._value_width(node) - 2 * measures.u)
        name = elided(field_font, model.texts.field(node), max(most, 2 * measures.em))
        width = text_width(field_font, name)
        self._text(painter, row, left, width, name, field_font, self._colours.text2, exact=is_json)
        start = max(self.value_left, left + width + 2 * measures.u)
        if not node.wraps:
            self._value(painter, row, start, right, node)

    def _wrapped(self, painter: QPainter, row: QRect, node: Node) -> None:
        width = wrap_width(row.width(), self.value_left)
        box = QRectF(row.left() + self.value_left, row.top() + self._measures.u, width, row.height())
        look = self._model.texts.look(node)
        painter.setPen(self._colour(look, ""))
        lines = wrapped_text(self._model.texts.block(node), width, self._value_font(look), self._direction)
        lines.draw(painter, self._mirrored(box, row).topLeft())

    def _value_width(self, node: Node) -> float:
        look = self._model.texts.look(node)
        width = text_width(self._value_font(look), self._model.texts.value(node))
        return width + (self._measures.shape + 1.5 * self._measures.u if look is Look.STATE else 0)

    def _value(self, painter: QPainter, row: QRect, start: float, right: float, node: Node) -> None:
        measures, look = self._measures, self._model.texts.look(node)
        text = self._model.texts.value(node)
        colour = self._colour(look, text)
        if look is Look.STATE:
            box = QRectF(start, row.center().y() + 0.5 - measures.shape / 2, measures.shape, measures.shape)
            draw_state_shape(painter, self._mirrored(box, row), text, colour)
            start += measures.shape + 1.5 * measures.u
        shown = self._value_font(look)
        mode = Qt.TextElideMode.ElideMiddle if look is Look.SID else Qt.TextElideMode.ElideRight
        cut = elided(shown, text, max(0.0, right - start) + 0.5, mode)
        width = text_width(shown, cut)
        self._text(painter, row, start, width, cut, shown, colour, exact=look in _FIXED)
        tail = self._model.texts.tail(node)
        room = right - start - width - 2 * measures.u
        if tail and cut == text and text_width(self._caption, tail) <= room:
            at = start + width + 2 * measures.u
            self._text(painter, row, at, room, tail, self._caption, self._colours.text3, exact=node.tail_is_remote)

    def _value_font(self, look: Look) -> QFont:
        if look in _FIXED:
            return self._fixed
        if look is Look.MISSING:
            italic = QFont(self._body)
            italic.setItalic(True)
            return italic
        return self._body

    def _colour(self, look: Look, text: str) -> QColor:
        colours = self._colours
        if look is Look.STATE:
            return state_colours(text, colours)[0]
        return {
            Look.QUIET: colours.text2,
            Look.MISSING: colours.text2,
            Look.NULL: colours.text3,
            Look.NUMBER: colours.json_number,
            Look.BOOLEAN: colours.json_boolean,
            Look.LINK: colours.link,
        }.get(look, colours.text)

    def _right(self, row: QRect, node: Node, state: TreeRowState) -> float:
        """Return the end of a line's text in pixels, so that it does not run under the copy icon."""
        needs_icon = node.is_copyable and (state.is_current or state.is_hovered)
        free = 4.5 * self._measures.u + self._measures.cell_icon if needs_icon else 2 * self._measures.u
        return row.width() - free

    def _text(
        self,
        painter: QPainter,
        row: QRect,
        left: float,
        width: float,
        text: str,
        shown: QFont,
        colour: QColor,
        *,
        exact: bool = False,
    ) -> None:
        box = self._mirrored(QRectF(row.left() + left, row.top(), width, row.height()), row)
        draw_line_of_text(painter, box, text, shown, colour, left_to_right=exact)

    def _mirrored(self, box: QRectF, row: QRect) -> QRectF:
        if self._direction is Qt.LayoutDirection.LeftToRight:
            return box
        return QRectF(row.left() + row.right() + 1 - box.right(), box.top(), box.width(), box.height())
