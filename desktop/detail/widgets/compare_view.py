"""Conversations side by side, in the place of the detail pane: differences marked, equal fields hidden or quiet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QByteArray,
    QEvent,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.design.buttons import make_button
from desktop.design.colours import colours_of
from desktop.design.labels import TEXT2, ElidingLabel, Hairline, TextLabel
from desktop.design.measures import Measures, font
from desktop.design.painting import draw_line_of_text, elided, fill_rounded, text_width
from desktop.design.state_pill import draw_state_shape, state_colours
from desktop.design.wrapping_row import WrappingRow
from desktop.detail.comparison_model import LINE_ROLE, NODE_ROLE, ComparisonModel
from desktop.detail.nodes import Look, Node
from desktop.export.clipboard_formats import table_text
from desktop.i18n.retranslation import follow_language, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor

    from desktop.detail.comparison_model import ComparedLine
    from desktop.i18n.time_mode import TimeMode
    from desktop.privacy.masking import Masking
    from desktop.twilio.rows import ParticipantConversation

    Index = QModelIndex | QPersistentModelIndex

_FIXED = frozenset({Look.FIXED, Look.SID, Look.STRING, Look.NUMBER, Look.BOOLEAN, Look.NULL})
_DIFFERS = "≠"
_FIELD_SHARE = 0.28
_HEADER_LINES = 2.4


class CompareDelegate(QStyledItemDelegate):
    """Draws a field's name, its mark, and a value on its ground."""

    def __init__(self, table: QTableView, model: ComparisonModel) -> None:
        super().__init__(table)
        self._table, self._model = table, model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: ComparedLine = index.data(LINE_ROLE)
        measures, colours = Measures.of(), colours_of(self._table)
        painter.save()
        painter.setLayoutDirection(self._table.layoutDirection())
        box = QRectF(option.rect)
        is_current = self._table.currentIndex() == index
        if is_current:
            painter.fillRect(box, colours.tint if self._table.hasFocus() else colours.tint_idle)
        if line.is_heading:
            if index.row():
                painter.fillRect(QRectF(box.left(), box.top(), box.width(), 1), colours.hairline)
            room = self._inside(box, measures.margin, measures.u)
            draw_line_of_text(painter, room, index.data(), font(None, "strong"), colours.text)
        elif index.column() == 0:
            self._draw_field(painter, box, line, index.data())
        else:
            self._draw_value(painter, box, line, index)
        painter.restore()

    def _draw_field(self, painter: QPainter, box: QRectF, line: ComparedLine, text: str) -> None:
        measures, colours = Measures.of(), colours_of(self._table)
        strong = font(None, "strong")
        sign = text_width(strong, _DIFFERS)
        shown = font(None, "fixed-cell" if line.label.field_is_remote else "body")
        room = self._inside(box, measures.margin, sign + 2 * measures.gap)
        exact = line.label.field_is_remote
        mode = Qt.TextElideMode.ElideMiddle if exact else Qt.TextElideMode.ElideRight
        cut = elided(shown, text, room.width(), mode)
        draw_line_of_text(
            painter, room, cut, shown, colours.text if line.differs else colours.text2, left_to_right=exact
        )
        if line.differs:
            left = box.left() + measures.gap if self._mirrored() else box.right() - measures.gap - sign
            at = QRectF(left, box.top(), sign + 1, box.height())
            draw_line_of_text(painter, at, _DIFFERS, strong, colours.warning)

    def _draw_value(self, painter: QPainter, box: QRectF, line: ComparedLine, index: Index) -> None:
        measures, colours = Measures.of(), colours_of(self._table)
        node: Node | None = index.data(NODE_ROLE)
        ground = box.adjusted(measures.u / 2, 1, -measures.u / 2, -1)
        if line.differs:
            fill_rounded(
                painter, ground, measures.radius / 2, colours.warning_fill, colours.text if colours.lined else None
            )
        room = self._inside(ground, 1.5 * measures.u, measures.u)
        look = Look.MISSING if node is None else self._model.texts.look(node)
        text = index.data()
        colour = self._colour(look, text, differs=line.differs)
        if look is Look.STATE:
            size = measures.shape
            shape = QRectF(room.left(), room.center().y() - size / 2, size, size)
            if self._mirrored():
                shape.moveRight(room.right())
            draw_state_shape(painter, shape, text, colour)
            room = self._inside(room, size + measures.gap, 0)
        shown = self._font(look)
        mode = Qt.TextElideMode.ElideMiddle if look is Look.SID else Qt.TextElideMode.ElideRight
        cut = elided(shown, text, room.width() + 0.5, mode)
        draw_line_of_text(painter, room, cut, shown, colour, left_to_right=look in _FIXED)

    def _font(self, look: Look) -> QFont:
        shown = font(None, "fixed-cell" if look in _FIXED else "body")
        shown.setItalic(look is Look.MISSING)
        return shown

    def _colour(self, look: Look, text: str, *, differs: bool) -> QColor:
        colours = colours_of(self._table)
        if look is Look.STATE:
            return state_colours(text, colours)[0]
        if not differs or look in {Look.QUIET, Look.MISSING, Look.NULL}:
            return colours.text2
        return {Look.NUMBER: colours.json_number, Look.BOOLEAN: colours.json_boolean}.get(look, colours.text)

    def _inside(self, box: QRectF, before: float, after: float) -> QRectF:
        """Return a box narrowed at its leading and trailing edge."""
        return box.adjusted(after, 0, -before, 0) if self._mirrored() else box.adjusted(before, 0, -after, 0)

    def _mirrored(self) -> bool:
        return self._table.layoutDirection() is Qt.LayoutDirection.RightToLeft


class CompareHeader(QHeaderView):
    """Draws a conversation's title, and its SID below."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    def paintSection(self, painter: QPainter, rect: object, section: int) -> None:
        measures, colours = Measures.of(), colours_of(self)
        box = QRectF(rect)  # type: ignore[call-overload]  # PySide6 hands a QRect over
        painter.save()
        painter.setLayoutDirection(self.layoutDirection())
        painter.fillRect(box, self.palette().color(QPalette.ColorRole.Base))
        name, _, sid = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "").partition("\n")
        edge = measures.margin if section == 0 else 2 * measures.u
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        sides = (measures.u, edge) if mirrored else (edge, measures.u)
        room = box.adjusted(sides[0], measures.u, -sides[1], -measures.u)
        strong, fixed = font(None, "strong"), font(None, "fixed-cell")
        first = QRectF(room.left(), room.top(), room.width(), room.height() / 2 if sid else room.height())
        shown = elided(strong, name, room.width())
        draw_line_of_text(painter, first, shown, strong, colours.text)
        if sid:
            second = first.translated(0, room.height() / 2)
            cut = elided(fixed, sid, room.width(), Qt.TextElideMode.ElideMiddle)
            draw_line_of_text(painter, second, cut, fixed, colours.text2, left_to_right=True)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), colours.hairline)
        painter.restore()


class CompareView(QWidget):
    """The comparison with its actions.

    Signals:
        back_requested: to the detail of the selected conversations.
        copied: a sentence on what was put on the clipboard.
    """

    back_requested = Signal()
    copied = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.model = ComparisonModel(self)
        self._back = make_button(lambda: self.tr("‹ Back"), "quiet")
        say(
            self._back,
            setAccessibleName=lambda: self.tr("Back to details"),
            setToolTip=lambda: self.tr("Back to details"),
        )
        self._title = TextLabel(lambda: self.tr("Compare"), role="headline")
        self._count = ElidingLabel("", colour=TEXT2)
        self._only = QCheckBox()
        say(self._only, setText=lambda: self.tr("Only differences"))
        self._only.setChecked(True)
        self._copy = make_button(lambda: self.tr("Copy as table"), icon_name="copy")
        self.table = QTableView()
        self._prepare_table()
        self._back.clicked.connect(self.back_requested)
        self._only.toggled.connect(self._set_only)
        self._copy.clicked.connect(self.copy)
        for part in (self._back, self._only, self._copy):
            part.installEventFilter(self)
        self.setFocusProxy(self.table)
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._first)
        column.addLayout(self._second)
        for widget in (self._back, self._title):
            self._first.addWidget(widget)
        self._first.addWidget(self._count, 1)
        self._second.addWidget(WrappingRow((self._only, self._copy), gap_units=4))
        column.addWidget(Hairline())
        column.addWidget(self.table, 1)
        self._update_metrics()
        follow_language(self._show_count)

    def show_conversations(self, conversations: Sequence[ParticipantConversation]) -> None:
        self.model.show(conversations)
        self._lay_out()
        if self.model.rowCount() > 1:
            self.table.setCurrentIndex(self.model.index(1, 0))
        self._show_count()

    def set_masking(self, masking: Masking) -> None:
        self.model.set_masking(masking)

    def set_time_mode(self, mode: TimeMode) -> None:
        self.model.set_time_mode(mode)

    def copy(self) -> None:
        """Copy the shown table, for spreadsheets, editors and mail."""
        made = table_text(self.model.cells(), self.model.headers())
        data = QMimeData()
        forms = {"text/plain": made.tsv, "text/html": made.html, "text/csv": made.csv}
        for kind, text in forms.items():
            data.setData(kind, QByteArray(text.encode()))
        QGuiApplication.clipboard().setMimeData(data)
        self.copied.emit(self.tr("Copied the comparison"))

    def event(self, event: QEvent) -> bool:
        """Accept the comparison's own shortcuts: the window has some of them too."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._wants(event):
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the comparison's keys from its buttons: for them Alt+Left is an arrow to the button before."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._wants(event):
            self.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif self._wants(event):
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.FontChange:
            self._update_metrics()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Distribute the width among the columns."""
        super().resizeEvent(event)
        self._lay_out()

    @staticmethod
    def _wants(event: QKeyEvent) -> bool:
        keys = QKeySequence.StandardKey
        return any(event.matches(key) for key in (keys.Copy, keys.Back, keys.Cancel))

    def _prepare_table(self) -> None:
        table = self.table
        say(table, setAccessibleName=lambda: self.tr("Compare Conversations"))
        table.setModel(self.model)
        table.setItemDelegate(CompareDelegate(table, self.model))
        table.setHorizontalHeader(CompareHeader(table))
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def _set_only(self, only: bool) -> None:
        self.model.set_only_differences(only)
        self._lay_out()

    def _show_count(self) -> None:
        differing, total = self.model.counts
        text = self.tr("{n} of {total} fields differ").format(n=differing, total=total)
        self._count.setText(text if total else "")

    def _lay_out(self) -> None:
        count = self.model.columnCount()
        if not count:
            return
        # As if the bar that scrolls the lines were always there: with it the columns must not grow too wide.
        measures = Measures.of()
        width = self.table.width() - self.table.verticalScrollBar().sizeHint().width()
        field = max(round(_FIELD_SHARE * width), min(self._widest_label(), width // 2))
        each = max((width - field) // (count - 1), 11 * measures.em)
        self.table.setColumnWidth(0, field)
        for column in range(1, count):
            self.table.setColumnWidth(column, each)
        self.table.clearSpans()
        for row in range(self.model.rowCount()):
            if self.model.line(row).is_heading:
                self.table.setSpan(row, 0, 1, count)

    def _widest_label(self) -> int:
        """Return the width of our own names of fields with their mark; paths of attributes may be elided."""
        measures, body = Measures.of(), font(None, "body")
        lines = (self.model.line(row) for row in range(self.model.rowCount()))
        names = [self.model.texts.field(line.label) for line in lines if not line.label.field_is_remote]
        widest = max((text_width(body, name) for name in names), default=0.0)
        return round(measures.margin + widest + text_width(font(None, "strong"), _DIFFERS) + 3 * measures.gap)

    def _update_metrics(self) -> None:
        measures = Measures.of()
        self._first.setContentsMargins(2 * measures.u, 2 * measures.u, 3 * measures.u, measures.u)
        self._first.setSpacing(2 * measures.u)
        self._second.setContentsMargins(measures.margin, 0, 3 * measures.u, 2 * measures.u)
        self._second.setSpacing(2 * measures.u)
        self.table.verticalHeader().setDefaultSectionSize(measures.tree_row)
        self.table.verticalHeader().setMinimumSectionSize(measures.tree_row)
        self.table.horizontalHeader().setFixedHeight(round(_HEADER_LINES * measures.lh))
        self._lay_out()
