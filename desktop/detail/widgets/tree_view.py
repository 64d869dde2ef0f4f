"""The view of the detail tree: fields and values, with mouse, keys and menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from desktop.design.accessibility import tell_lines_anew
from desktop.design.colours import colours_of
from desktop.design.measures import Measures
from desktop.design.scroll_area import known_viewport
from desktop.design.style.plain import never_shown, use_plain_style
from desktop.detail.nodes import Node, NodeKind
from desktop.detail.tree_model import COPY_ROLE, PATH_ROLE
from desktop.detail.value_actions import line_filter, lookup_query
from desktop.detail.widgets.row_painter import (
    STEP_UNITS,
    TreeRowPainter,
    TreeRowState,
    copy_icon_rect,
    field_left,
    section_height,
    widest_label,
    wrap_width,
    wrapped_height,
)
from desktop.detail.widgets.tree_state import TreeExpansion, TreePlace, go_back, place_of
from desktop.i18n.retranslation import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.detail.search import Place
    from desktop.detail.tree_model import FieldTreeModel


def copy_value(model: FieldTreeModel, index: QModelIndex) -> str:
    """Copy the value of a line and return the sentence about it; empty when there is none."""
    text, node = model.data(index, COPY_ROLE), model.node(index)
    if text is None or node is None:
        return ""
    QGuiApplication.clipboard().setText(text)
    if node.key == "conversation_sid":
        return QCoreApplication.translate("DetailTree", "Copied the conversation SID")
    return QCoreApplication.translate("DetailTree", "Copied {field}").format(field=model.texts.field(node))


def copy_field_and_value(model: FieldTreeModel, index: QModelIndex) -> str:
    """Copy a line as ``Field: value`` and return the sentence about it."""
    text, node = model.data(index, COPY_ROLE), model.node(index)
    if text is None or node is None:
        return ""
    QGuiApplication.clipboard().setText(f"{model.texts.field(node)}: {text}")
    return QCoreApplication.translate("DetailTree", "Copied field and value")


def copy_path(path: str) -> str:
    """Copy a path inside the attributes and return the sentence about it."""
    QGuiApplication.clipboard().setText(path)
    return QCoreApplication.translate("DetailTree", "Copied the path")


_TELL_MS = 30
"""How long nothing was laid out before the current line is told: bars that come and go make lines be laid out again."""

LOOKS_CHANGED = frozenset(
    {
        QEvent.Type.ApplicationFontChange,
        QEvent.Type.FontChange,
        QEvent.Type.StyleChange,
        QEvent.Type.PaletteChange,
        QEvent.Type.LayoutDirectionChange,
    }
)
"""After these events everything measured or coloured is to be made anew."""


class RowHeights(QStyledItemDelegate):
    """A delegate for heights alone; ``room`` returns the width of wrapped values, ``width`` that of a line."""

    def __init__(
        self, model: FieldTreeModel, room: Callable[[], float], width: Callable[[], float], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._room = room
        self._width = width
        self._section = self._line = 0
        self.measure()

    def measure(self) -> None:
        """Drop all heights: the font has changed."""
        measures = Measures.of()
        self._section, self._line = measures.section_row, measures.tree_row

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        """Return the height; the width is the tree's."""
        node = self._model.node(index)
        if node is None:
            return QSize()
        if node.wraps:
            return QSize(0, wrapped_height(node, self._model.texts.block(node), self._room()))
        if node.kind is NodeKind.SECTION:
            title, note = self._model.texts.field(node), self._model.texts.note(node)
            return QSize(0, section_height(title, note, self._width(), has_icon=node.is_copyable))
        return QSize(0, self._section if node.kind is NodeKind.LOAD else self._line)


WIDEST_FIELDS = 0.46
"""Share of the width after which field names give way to values."""

_COPY = QKeySequence.StandardKey.Copy


class DetailTree(QTreeView):
    """Shows a ``FieldTreeModel``.

    Signals:
        copied: a sentence on what was put on the clipboard.
        link_requested: the ``LinkTarget`` to open.
        column_requested: the path inside the attributes that is to become a column.
        reveal_requested: the name under which masking reveals the line.
        more_requested: the next step of the list that is shown is to be loaded.
        filter_requested: a text of the filter's language that keeps rows with the same value.
        lookup_requested: a ``ParticipantQuery`` that is to be looked up.
    """

    copied = Signal(str)
    link_requested = Signal(object)
    column_requested = Signal(str)
    reveal_requested = Signal(object)
    more_requested = Signal()
    filter_requested = Signal(str)
    lookup_requested = Signal(object)
    _laid_out = Signal()

    def __init__(self, model: FieldTreeModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept_viewport = known_viewport(self)
        self._model = model
        self._hovered = QPersistentModelIndex()
        self._pressed = QPersistentModelIndex()
        self._value_left = 0.0
        self._painter: TreeRowPainter | None = None
        self._menu = DetailMenu(self)
        self._telling = QTimer(self)
        self._telling.setSingleShot(True)
        self._telling.setInterval(_TELL_MS)
        self._telling.timeout.connect(self._lay_out_to_tell)
        self._laid_out.connect(self._tell_current, Qt.ConnectionType.QueuedConnection)
        say(self, setAccessibleName=lambda: self.tr("Details"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(False)
        self.setRootIsDecorated(True)
        self.setExpandsOnDoubleClick(False)
        self.setAllColumnsShowFocus(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._heights = RowHeights(model, self.room_for_values, lambda: self.viewport().width(), self)
        self.setItemDelegate(self._heights)
        self.setModel(model)
        self.header().setStretchLastSection(True)
        use_plain_style(self, self.header())  # which measures everything, too
        never_shown(self.horizontalScrollBar())
        model.modelReset.connect(self._show_anew)
        self._expansion = TreeExpansion(self, model)
        self.expanded.connect(self._tell_soon)
        self.collapsed.connect(self._tell_closed)

    # What others ask for

    def copy_value(self) -> None:
        """Copy the value of the current line, and emit ``copied``."""
        self.tell_copied(copy_value(self._model, self.currentIndex()))

    def tell_copied(self, sentence: str) -> None:
        """Emit ``copied``, if anything was."""
        if sentence:
            self.copied.emit(sentence)

    def activate(self, index: QModelIndex) -> None:
        """Activate a line as Enter does: follow a link, make more lines, open or close it."""
        node = self._model.node(index) if index.isValid() else None
        if node is None:
            return
        if node.target is not None:
            self.link_requested.emit(node.target)
        elif node.query is not None:
            self.lookup_requested.emit(node.query)
        elif node.kind is NodeKind.LOAD:
            self.more_requested.emit()
        elif node.kind is NodeKind.MORE:
            self._make_more(node)
        elif self._model.hasChildren(self._model.index_of(node)):
            self.setExpanded(self._model.index_of(node), not self.isExpanded(self._model.index_of(node)))

    def go_to(self, place: Place) -> bool:
        """Open the lines above a line and make it the current one; return False when it is gone."""
        from desktop.detail.search import index_at

        index = index_at(self._model, place)
        if not index.isValid():
            return False
        above = index.parent()
        while above.isValid():
            self.expand(above)
            above = above.parent()
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        return True

    def place(self) -> TreePlace:
        """Return the position in the tree, for ``go_back_to``."""
        return place_of(self, self._model)

    def go_back_to(self, place: TreePlace | None) -> None:
        """Restore a position as far as it is still there; scroll to the top without one."""
        # Lines are laid out later by themselves; until then there is nothing to scroll.
        self.executeDelayedItemsLayout()
        if place is not None:
            go_back(self, self._model, place)
        else:
            self.scrollToTop()

    def room_for_values(self) -> float:
        """Return the width of wrapped values."""
        return wrap_width(self.viewport().width(), self._values_at())

    def menu_at(self, point: QPoint) -> DetailMenu:
        """Return the context menu for the line at a point of the viewport, or for the current line."""
        index = self.indexAt(point)
        if index.isValid():
            self.setCurrentIndex(index)
        self._menu.fill(self._model, self.currentIndex())
        return self._menu

    # What Qt calls

    def event(self, event: QEvent) -> bool:
        """Accept Ctrl+C as the tree's own: the window has it too."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.matches(_COPY):
            event.accept()
            return True
        if event.type() in LOOKS_CHANGED:
            self._update_metrics()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle the keys that copy, follow, open and close."""
        if event.matches(_COPY):
            self.copy_value()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.activate(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Back):
            event.ignore()  # the pane's; Qt would take it for the arrow key
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the first line with the keyboard: screen readers tell a current line only if it is selected."""
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self._choose_first()
        super().focusInEvent(event)
        self._telling.start()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self._open_menu(self.visualRect(self.currentIndex()).center())
        elif self.indexAt(event.pos()).isValid():
            self._open_menu(event.pos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click began."""
        self._pressed = QPersistentModelIndex(self.indexAt(event.position().toPoint()))
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Handle a click on the copy icon, the link, or a section's name."""
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        pressed, self._pressed = self._pressed, QPersistentModelIndex()
        if event.button() is Qt.MouseButton.LeftButton and index.isValid() and pressed == index:
            self._click(index, point)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the copy icon of the line under the pointer."""
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        self._hover(self.indexAt(point))
        self.viewport().setCursor(self._cursor_at(point))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(QModelIndex())
        super().leaveEvent(event)

    def drawRow(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a line over its full width."""
        node = self._model.node(index)
        if node is None:
            return
        first = self._model.index_of(node)
        state = TreeRowState(
            depth=node.depth,
            is_expanded=self.isExpanded(first),
            has_children=self._model.hasChildren(first),
            is_current=self.currentIndex().siblingAtColumn(0) == first,
            has_focus=self.hasFocus(),
            is_hovered=self._hovered.isValid() and self._hovered == first,
            is_first=node.row == 0,
        )
        if self._painter is None:
            self._painter = TreeRowPainter(self._model, colours_of(self), self.layoutDirection())
        paint = self._painter
        paint.value_left = self._values_at()
        rect: QRect = option.rect
        paint.paint(painter, QRect(0, rect.y(), self.viewport().width(), rect.height()), node, state)

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        """Draw nothing: the line draws its chevron."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Update the layout of long values and notes."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def doItemsLayout(self) -> None:  # noqa: N802 - Qt's name
        """Tell the current line again: Qt forgets what it told screen readers of lines whenever it lays them out."""
        super().doItemsLayout()
        self._tell_soon()

    # Inside

    def _values_at(self) -> float:
        return min(self._value_left, WIDEST_FIELDS * self.viewport().width())

    def _click(self, index: QModelIndex, point: QPoint) -> None:
        node = self._model.node(index)
        if node is None:
            return
        row = self._row_rect(index)
        if node.is_copyable and copy_icon_rect(row, self.layoutDirection()).adjusted(-4, -4, 4, 4).contains(point):
            self.tell_copied(copy_value(self._model, index))
        elif node.kind in {NodeKind.LINK, NodeKind.MORE, NodeKind.LOAD}:
            self.activate(index)
        elif node.kind is NodeKind.SECTION:
            # Qt itself looks after the chevron.
            x = self.viewport().width() - point.x() if self.isRightToLeft() else point.x()
            if x >= self.indentation():
                self.activate(index)

    def _cursor_at(self, point: QPoint) -> Qt.CursorShape:
        node = self._model.node(self.indexAt(point)) if self.indexAt(point).isValid() else None
        if node is None:
            return Qt.CursorShape.ArrowCursor
        leads_on = node.target is not None or node.query is not None or node.kind in {NodeKind.MORE, NodeKind.LOAD}
        return Qt.CursorShape.PointingHandCursor if leads_on else Qt.CursorShape.ArrowCursor

    def _row_rect(self, index: QModelIndex | QPersistentModelIndex) -> QRect:
        rect = self.visualRect(self._model.index_of(self._model.node(index) or self._model.root))
        return QRect(0, rect.y(), self.viewport().width(), rect.height())

    def _hover(self, index: QModelIndex) -> None:
        index = index.siblingAtColumn(0)
        if self._hovered == index:
            return
        before, self._hovered = self._hovered, QPersistentModelIndex(index)
        for one in (before, index):
            if one.isValid():
                self.viewport().update(self._row_rect(one))

    def _open_menu(self, point: QPoint) -> None:
        menu = self.menu_at(point)
        if menu.actions():
            menu.popup(self.viewport().mapToGlobal(point))

    def _make_more(self, node: Node) -> None:
        row, parent = node.row, node.parent
        self._model.make_more(self._model.index_of(node))
        if parent is not None:
            self.setCurrentIndex(self._model.index(row, 0, self._model.index_of(parent)))

    def _update_metrics(self) -> None:
        self._painter = None
        self._heights.measure()
        measures = Measures.of()
        self.setIndentation(round(STEP_UNITS * measures.u))
        self._value_left = field_left(1) + widest_label(self._model) + 3 * measures.u
        self.scheduleDelayedItemsLayout()

    def _show_anew(self) -> None:
        self._hovered = QPersistentModelIndex()
        self._update_metrics()
        self._expansion.open_all()
        self._telling.start()

    def _choose_first(self) -> None:
        """Select the first line in sight if none is the current one; what the wheel has brought there stays."""
        if self.currentIndex().isValid():
            return
        first = self.indexAt(QPoint(0, 0)).siblingAtColumn(0)
        if self.visualRect(first).top() < 0 and self.indexBelow(first).isValid():
            first = self.indexBelow(first)
        self.setAutoScroll(False)
        self.setCurrentIndex(first if first.isValid() else self._model.index(0, 0))
        self.setAutoScroll(True)

    def _tell_soon(self) -> None:
        if self.hasFocus():
            self._telling.start()

    def _tell_closed(self) -> None:
        if self.hasFocus():
            tell_lines_anew(self)
            self._telling.start()

    def _lay_out_to_tell(self) -> None:
        if self.hasFocus():
            self._choose_first()
            self.executeDelayedItemsLayout()
            self._telling.stop()
            self._laid_out.emit()

    def _tell_current(self) -> None:
        """Tell screen readers the current line: what they heard of before lines came or opened is gone for them.

        Qt posts itself an event to tell them so, which must have been handled.
        """
        if self.hasFocus() and self.currentIndex().isValid():
            self.setAutoScroll(False)
            self.currentChanged(self.currentIndex(), QModelIndex())
            self.setAutoScroll(True)


class DetailMenu(QMenu):
    """The context menu of a tree, filled anew for each line."""

    def __init__(self, tree: DetailTree) -> None:
        super().__init__(tree)
        self._tree = tree

    def fill(self, model: FieldTreeModel, index: QModelIndex) -> None:
        """Add the actions for the line at ``index``."""
        self.clear()
        node = model.node(index) if index.isValid() else None
        if node is None:
            return
        tree = self._tree
        index = model.index_of(node)
        if node.target is not None:
            self.addAction(self.tr("Open"), lambda: tree.activate(index))
            self.addSeparator()
        if node.is_copyable:
            self.addAction(self.tr("Copy Value"), lambda: tree.tell_copied(copy_value(model, index)))
            if node.kind is not NodeKind.SECTION:
                self.addAction(
                    self.tr("Copy Field and Value"), lambda: tree.tell_copied(copy_field_and_value(model, index))
                )
        path = model.data(index, PATH_ROLE)
        if path:
            self.addAction(self.tr("Copy Path"), lambda: tree.tell_copied(copy_path(path)))
        self._offer_queries(model, index, path)
        name = model.reveal(index)
        if name is not None:
            self.addSeparator()
            self.addAction(self.tr("Reveal Value"), lambda: tree.reveal_requested.emit(name))
        if model.hasChildren(index):
            self.addSeparator()
            self.addAction(self.tr("Expand All Below"), lambda: tree.expandRecursively(index, 8))
            self.addAction(self.tr("Collapse"), lambda: tree.collapse(index))

    def _offer_queries(self, model: FieldTreeModel, index: QModelIndex, path: str | None) -> None:
        node, tree = model.node(index), self._tree
        if node is None or model.texts.hides(node):
            return
        wanted, query = line_filter(node), lookup_query(node)
        if path or wanted or query:
            self.addSeparator()
        if wanted:
            self.addAction(self.tr("Filter by This Value"), lambda: tree.filter_requested.emit(wanted))
            self.addAction(self.tr("Filter Out This Value"), lambda: tree.filter_requested.emit(f"-{wanted}"))
        if path:
            self.addAction(self.tr("Show as Column"), lambda: tree.column_requested.emit(path))
        if query is not None:
            self.addAction(self.tr("Look Up This Participant"), lambda: tree.lookup_requested.emit(query))
