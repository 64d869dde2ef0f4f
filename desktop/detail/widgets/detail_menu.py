"""What can be done with one line of the detail tree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from desktop.detail.field_tree import PATH_ROLE
from desktop.detail.nodes import NodeKind
from desktop.detail.widgets.detail_copying import copy_field_and_value, copy_path, copy_value

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from desktop.detail.field_tree import FieldTreeModel
    from desktop.detail.widgets.detail_tree import DetailTree


class DetailMenu(QMenu):
    """The context menu of a tree, filled anew for each line."""

    def __init__(self, tree: DetailTree) -> None:
        super().__init__(tree)
        self._tree = tree

    def fill(self, model: FieldTreeModel, index: QModelIndex) -> None:
        """Offer what makes sense for the line at ``index``."""
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
            self.addAction(self.tr("Copy Value"), lambda: tree.say(copy_value(model, index)))
            if node.kind is not NodeKind.SECTION:
                self.addAction(self.tr("Copy Field and Value"), lambda: tree.say(copy_field_and_value(model, index)))
        path = model.data(index, PATH_ROLE)
        if path:
            self.addAction(self.tr("Copy Path"), lambda: tree.say(copy_path(path)))
            self.addSeparator()
            self.addAction(self.tr("Show as Column"), lambda: tree.column_requested.emit(path))
        name = model.reveal(index)
        if name is not None:
            self.addSeparator()
            self.addAction(self.tr("Reveal This One"), lambda: tree.reveal_requested.emit(name))
        if model.hasChildren(index):
            self.addSeparator()
            self.addAction(self.tr("Expand All Below"), lambda: tree.expandRecursively(index, 8))
            self.addAction(self.tr("Collapse"), lambda: tree.collapse(index))
