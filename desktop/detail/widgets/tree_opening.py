"""Opens the sections of the detail tree, and keeps closed what somebody closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject

from desktop.detail.nodes import CHUNK, Node, NodeKind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTreeView

    from desktop.detail.field_tree import FieldTreeModel

OPEN_DEPTH = 2
"""Levels of the attributes that are open at first."""


class TreeOpening(QObject):
    """Decides what is open when a tree shows something new."""

    def __init__(self, view: QTreeView, model: FieldTreeModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._closed: set[str] = set()
        self._is_at_it = False
        view.expanded.connect(lambda index: self._remember(index, is_open=True))
        view.collapsed.connect(lambda index: self._remember(index, is_open=False))

    def open_all(self) -> None:
        """Open the sections, and the attributes as far as they are read at a glance."""
        self._is_at_it = True
        for part in self._model.root.children:
            if part.key in self._closed:
                continue
            self._view.expand(self._model.index_of(part))
            if part.key == "attributes":
                self._open_attributes(part)
        self._is_at_it = False

    def _open_attributes(self, part: Node) -> None:
        # A view makes lines only when it lays them out, which is later.
        self._model.fetchMore(self._model.index_of(part))
        shown, level = len(part.children), [part]
        for _ in range(OPEN_DEPTH - 1):
            level = [child for node in level for child in node.children if child.count]
            for node in level:
                shown += min(node.count, CHUNK)
                if shown > CHUNK:
                    return
                self._view.expand(self._model.index_of(node))

    def _remember(self, index: QModelIndex, *, is_open: bool) -> None:
        node = self._model.node(index)
        if node is None or node.kind is not NodeKind.SECTION or self._is_at_it:
            return
        if is_open:
            self._closed.discard(node.key)
        else:
            self._closed.add(node.key)
