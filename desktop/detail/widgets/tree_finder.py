"""Finds a text in the detail tree a little at a time, so that a megabyte of attributes never holds up the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from desktop.detail.search import Search

if TYPE_CHECKING:
    from desktop.detail.field_tree import FieldTreeModel
    from desktop.detail.widgets.detail_tree import DetailTree

_SLICE_MS = 8


class TreeFinder(QObject):
    """Walks through the matches of one tree.

    Signals:
        found: number of the current match, of all found, and whether there may be more.
    """

    found = Signal(int, int, bool)

    def __init__(self, tree: DetailTree, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tree = tree
        self._search: Search | None = None
        self._current = 0
        self._slices = QTimer(self)
        self._slices.setInterval(0)
        self._slices.timeout.connect(self._go_on)

    def find(self, model: FieldTreeModel, text: str) -> None:
        """Begin to look for a text."""
        self._search = Search(model, text)
        self._current = 0
        self._slices.start()
        self._go_on()

    def find_next(self, step: int) -> None:
        """Go to another match: 1 forward, -1 back, round and round."""
        if self._search is not None and self._search.found:
            self._current = (self._current + step) % len(self._search.found)
            self._show()

    def stop(self) -> None:
        """Forget the search."""
        self._slices.stop()
        self._search = None

    def _go_on(self) -> None:
        search = self._search
        if search is None:
            self._slices.stop()
            return
        had = bool(search.found)
        clock = QElapsedTimer()
        clock.start()
        while not search.is_done and clock.elapsed() < _SLICE_MS:
            search.step()
        if search.is_done:
            self._slices.stop()
        if search.found and not had:
            self._show()
        else:
            self._tell()

    def _show(self) -> None:
        if self._search is not None and self._search.found:
            self._tree.go_to(self._search.found[self._current])
        self._tell()

    def _tell(self) -> None:
        if self._search is None:
            return
        total = len(self._search.found)
        more = not self._search.is_done or (self._search.is_partial and total > 0)
        self.found.emit(self._current + 1 if total else 0, total, more)
