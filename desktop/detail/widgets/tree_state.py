"""The position in the detail tree, by the keys of lines, so that it holds for other conversations too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject

from desktop.detail.nodes import CHUNK, Node, NodeKind
from desktop.runtime.records import field, record

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTreeView

    from desktop.detail.tree_model import FieldTreeModel


OPEN_DEPTH = 2
"""Levels of the attributes that are open at first."""


class TreeExpansion(QObject):
    """Decides which lines are open when a tree shows something new."""

    def __init__(self, view: QTreeView, model: FieldTreeModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._closed: set[str] = set()
        self._is_at_it = False
        view.expanded.connect(lambda index: self._remember(index, is_open=True))
        view.collapsed.connect(lambda index: self._remember(index, is_open=False))

    def open_all(self) -> None:
        """Open the sections, and the attributes as far as they fit at a glance."""
        self._is_at_it = True
        for part in self._model.root.children:
            if part.key in self._closed or not self._model.hasChildren(self._model.index_of(part)):
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


@record
class TreePlace:
    """The scroll position, and the keys of the current line and of those above it."""

    scroll: int
    keys: tuple[str, ...] = field(repr=False)


def place_of(view: QTreeView, model: FieldTreeModel) -> TreePlace:
    """Return the position of a view."""
    keys: list[str] = []
    index = view.currentIndex()
    node = model.node(index) if index.isValid() else None
    while node is not None and node is not model.root:
        keys.append(node.key)
        node = node.parent
    return TreePlace(view.verticalScrollBar().value(), tuple(reversed(keys)))


def go_back(view: QTreeView, model: FieldTreeModel, place: TreePlace) -> None:
    """Restore the current line by its keys, if it is there, and the scroll position."""
    index = _find(model, place.keys)
    if index.isValid():
        view.setCurrentIndex(index)
    view.verticalScrollBar().setValue(place.scroll)


def _find(model: FieldTreeModel, keys: tuple[str, ...]) -> QModelIndex:
    node: Node | None = model.root
    for key in keys:
        node = next((child for child in node.children if child.key == key), None) if node is not None else None
    return model.index_of(node) if node is not None and keys else QModelIndex()
