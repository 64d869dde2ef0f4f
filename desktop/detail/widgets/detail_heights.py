"""Says how high each line of the detail tree is; the tree paints it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop.design.measures import Measures
from desktop.detail.nodes import NodeKind
from desktop.detail.widgets.row_painter import wrapped_height

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.detail.field_tree import FieldTreeModel

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

_TALL = frozenset({NodeKind.SECTION, NodeKind.LOAD})


class RowHeights(QStyledItemDelegate):
    """A delegate for heights alone; ``room`` gives the width that values broken into lines have."""

    def __init__(self, model: FieldTreeModel, room: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._room = room
        self._section = self._line = 0
        self.measure()

    def measure(self) -> None:
        """Take the heights anew: the font changed."""
        grid = Measures.of()
        self._section, self._line = grid.section_row, grid.tree_row

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        """Give the height; the width is the tree's."""
        node = self._model.node(index)
        if node is None:
            return QSize()
        if node.wraps:
            return QSize(0, wrapped_height(node, self._model.texts.block(node), self._room()))
        return QSize(0, self._section if node.kind in _TALL else self._line)
