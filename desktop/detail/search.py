"""The search in the detail tree, in lines that are made and in those that are not made yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.detail.nodes import CHUNK, Node, NodeKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QModelIndex

    from desktop.detail.tree_model import FieldTreeModel

Place = tuple[int, ...]
"""Where a line stands: its number below each line above it, from the top."""

MOST_MEMBERS = 5000
"""Members of one container that are searched: to go to a later one, the tree would have to make all before it."""

LINES_PER_STEP = 500
"""Lines searched by one ``step``, after which the caller can do something else."""


class TreeSearch:
    """Searches all lines from top to bottom, a few at each ``step``."""

    def __init__(self, model: FieldTreeModel, text: str) -> None:
        self._model = model
        self._needle = text.casefold()
        self._walk = self._lines()
        self.found: list[Place] = []
        self.is_done = not text
        self.is_partial = False

    def step(self) -> None:
        """Search the next lines and record those that contain the text."""
        for _ in range(LINES_PER_STEP):
            entry = next(self._walk, None)
            if entry is None:
                self.is_done = True
                return
            self._look_at(*entry)

    def _look_at(self, place: Place, node: Node) -> None:
        if any(self._needle in text.casefold() for text in self._model.texts.searched(node)):
            self.found.append(place)

    def _lines(self) -> Iterator[tuple[Place, Node]]:
        todo: list[Iterator[tuple[Place, Node]]] = [self._first()]
        while todo:
            entry = next(todo[-1], None)
            if entry is None:
                todo.pop()
                continue
            yield entry
            place, node = entry
            if node.count and not self._model.texts.folds(node):
                todo.append(self._members(place, node))

    def _first(self) -> Iterator[tuple[Place, Node]]:
        return self._members((), self._model.root)

    def _members(self, place: Place, node: Node) -> Iterator[tuple[Place, Node]]:
        end = min(node.count, MOST_MEMBERS)
        self.is_partial |= end < node.count
        made = [child for child in node.children if child.kind is not NodeKind.MORE][:end]
        yield from (((*place, row), child) for row, child in enumerate(made))
        if node.make is None:
            return
        for start in range(len(made), end, CHUNK):
            stop = min(start + CHUNK, end)
            yield from (((*place, row), child) for row, child in enumerate(node.make(start, stop), start))


class PathSearch(TreeSearch):
    """Finds the attribute at a path, such as ``order.lines[0]``."""

    def __init__(self, model: FieldTreeModel, path: str) -> None:
        super().__init__(model, "")
        self.is_done = False
        self._path = path

    def _look_at(self, place: Place, node: Node) -> None:
        if not self.found and node.path == self._path:
            self.found.append(place)
            self.is_done = True

    def _first(self) -> Iterator[tuple[Place, Node]]:
        return _attributes_of(self._model, self._members)


class AttributeSearch(TreeSearch):
    """Finds the attribute to open for a text: the first value that contains it, else the first name."""

    def __init__(self, model: FieldTreeModel, holds: Callable[[str], bool]) -> None:
        super().__init__(model, "")
        self.is_done = False
        self._holds = holds
        self._named: Place | None = None

    def step(self) -> None:
        super().step()
        if self.found:
            self.is_done = True
        elif self.is_done and self._named is not None:
            self.found = [self._named]

    def _look_at(self, place: Place, node: Node) -> None:
        if self.found:
            return
        field, value = self._model.texts.searched(node)
        if node.count == 0 and self._holds(value):
            self.found.append(place)
        elif self._named is None and self._holds(field):
            self._named = place

    def _first(self) -> Iterator[tuple[Place, Node]]:
        return _attributes_of(self._model, self._members)


def _attributes_of(
    model: FieldTreeModel, members: Callable[[Place, Node], Iterator[tuple[Place, Node]]]
) -> Iterator[tuple[Place, Node]]:
    """Yield the attributes' own lines, unless they are hidden."""
    for row, part in enumerate(model.root.children):
        if part.key == "attributes" and not model.texts.folds(part):
            yield from members((row,), part)


def index_at(model: FieldTreeModel, place: Place) -> QModelIndex:
    """Return the index of a line, making it if needed; invalid when there is no such line any more."""
    node = model.root
    for row in place:
        if row >= node.made:
            model.make_until(node, (row // CHUNK + 1) * CHUNK)
        if row >= len(node.children):
            return model.index_of(model.root)
        node = node.children[row]
    return model.index_of(node)
