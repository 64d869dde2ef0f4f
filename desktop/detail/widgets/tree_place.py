"""Remembers where somebody was in the detail tree, by the names of lines, so that it holds for other rows too."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTreeView

    from desktop.detail.field_tree import FieldTreeModel
    from desktop.detail.nodes import Node


@dataclass(frozen=True, slots=True)
class TreePlace:
    """How far it was scrolled, and the keys of the current line and of those above it."""

    scroll: int
    keys: tuple[str, ...] = field(repr=False)


def place_of(view: QTreeView, model: FieldTreeModel) -> TreePlace:
    """Give where a view stands."""
    keys: list[str] = []
    index = view.currentIndex()
    node = model.node(index) if index.isValid() else None
    while node is not None and node is not model.root:
        keys.append(node.key)
        node = node.parent
    return TreePlace(view.verticalScrollBar().value(), tuple(reversed(keys)))


def go_back(view: QTreeView, model: FieldTreeModel, place: TreePlace) -> None:
    """Make the line of the same name the current one, if it is there, and scroll as far."""
    index = _find(model, place.keys)
    if index.isValid():
        view.setCurrentIndex(index)
    view.verticalScrollBar().setValue(place.scroll)


def _find(model: FieldTreeModel, keys: tuple[str, ...]) -> QModelIndex:
    node: Node | None = model.root
    for key in keys:
        node = next((child for child in node.children if child.key == key), None) if node is not None else None
    return model.index_of(node) if node is not None and keys else QModelIndex()
