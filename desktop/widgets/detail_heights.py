"""Says how high each line of the detail tree is; the tree paints it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop.widgets.detail_row import row_height

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.models.field_tree import FieldTreeModel


class RowHeights(QStyledItemDelegate):
    """A delegate for heights alone; ``room`` gives the width that values broken into lines have."""

    def __init__(self, model: FieldTreeModel, room: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._room = room

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        """Give the height; the width is the tree's."""
        node = self._model.node(index)
        if node is None:
            return QSize()
        if not node.wraps:
            return QSize(0, row_height(node, "", 0))
        return QSize(0, row_height(node, self._model.texts.block(node), self._room()))
