"""Finding inside the detail pane: one bar for the tree, the transcript and Raw."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from desktop.detail.search import TreeSearch
from desktop.detail.widgets.find_bar import FindBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.detail.tree_model import FieldTreeModel
    from desktop.detail.widgets.raw_view import RawView
    from desktop.detail.widgets.transcript_view import TranscriptView
    from desktop.detail.widgets.tree_view import DetailTree


_SLICE_MS = 8


class TreeFinder(QObject):
    """Steps through the matches of one tree.

    Signals:
        found: number of the current match, of all found, and whether there may be more.
    """

    found = Signal(int, int, bool)

    def __init__(self, tree: DetailTree, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tree = tree
        self._search: TreeSearch | None = None
        self._current = 0
        self._may_stay = False
        self._slices = QTimer(self)
        self._slices.setInterval(0)
        self._slices.timeout.connect(self._go_on)

    def find(self, search: TreeSearch, *, may_stay: bool = False) -> None:
        """Start a search, and go to the first match; if it ``may_stay``, only where the current line is none."""
        self._search, self._may_stay = search, may_stay
        self._current = 0
        self._slices.start()
        self._go_on()

    def find_next(self, step: int) -> None:
        """Go to another match: 1 forward, -1 back, wrapping around."""
        if self._search is not None and self._search.found:
            self._current = (self._current + step) % len(self._search.found)
            self._show()

    def stop(self) -> None:
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
        if self._may_stay:
            self._stay_or_show(search)
        elif search.found and not had:
            self._show()
        else:
            self._tell()

    def _stay_or_show(self, search: TreeSearch) -> None:
        here: list[int] = []
        index = self._tree.currentIndex()
        while index.isValid():
            here.insert(0, index.row())
            index = index.parent()
        place = tuple(here)
        self._may_stay = place not in search.found and not search.is_done
        if place in search.found:
            self._current = search.found.index(place)
            self._tell()
        elif search.is_done:
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


_KEYS = QKeySequence.StandardKey


class FindPlace(enum.Enum):
    """The part of the pane that is searched."""

    TREE = "tree"
    TRANSCRIPT = "transcript"
    RAW = "raw"


class DetailFind(QObject):
    """Connects the find bar with the tab that is shown.

    Signals:
        ended: the bar was closed.
    """

    ended = Signal()

    def __init__(
        self,
        model: FieldTreeModel,
        tree: DetailTree,
        raw: Callable[[], RawView],
        transcript: Callable[[], TranscriptView],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._raw = raw
        self._marks_raw = False
        self._transcript = transcript
        self._finder = TreeFinder(tree, self)
        self._place = FindPlace.TREE
        self.bar = FindBar()
        self._finder.found.connect(lambda current, total, more: self.bar.show_count(current, total, more=more))
        self.bar.text_changed.connect(self._begin)
        self.bar.next_requested.connect(lambda: self.go_on(1))
        self.bar.previous_requested.connect(lambda: self.go_on(-1))
        self.bar.closed.connect(self._end)

    def show_in(self, place: FindPlace) -> None:
        """Search another part, or the same one with new content."""
        self._place = place
        self._finder.stop()
        if self.bar.isHidden():
            return
        if place is FindPlace.RAW:
            self._begin(self.bar.text)
            return
        self._stop()
        if place is FindPlace.TRANSCRIPT:
            self._transcript().find_again(self.bar.text)
        else:
            self._finder.find(TreeSearch(self._model, self.bar.text), may_stay=True)

    def go_on(self, step: int) -> None:
        """Go to the next or previous match; open a closed bar."""
        if self.bar.isHidden():
            self.bar.open_bar()
        elif self._place is FindPlace.RAW:
            self._raw().find_next(step)
        elif self._place is FindPlace.TRANSCRIPT:
            self._transcript().find_next(step)
        else:
            self._finder.find_next(step)

    def knows(self, event: QKeyEvent) -> bool:
        """Return whether a key press is a shortcut of finding now."""
        keys = [_KEYS.Find, _KEYS.FindNext, _KEYS.FindPrevious]
        if not self.bar.isHidden():
            keys.append(_KEYS.Cancel)
        return any(event.matches(key) for key in keys)

    def press(self, event: QKeyEvent) -> None:
        """Handle such a key press."""
        if event.matches(_KEYS.Find):
            self.bar.open_bar()
        elif event.matches(_KEYS.FindNext):
            self.go_on(1)
        elif event.matches(_KEYS.FindPrevious):
            self.go_on(-1)
        else:
            self.bar.close_bar()

    def _begin(self, text: str) -> None:
        self._stop()
        if self._place is FindPlace.RAW:
            self._marks_raw = True
            self._raw().find_text(text)
        elif self._place is FindPlace.TRANSCRIPT:
            self._transcript().find_text(text)
        else:
            self._finder.find(TreeSearch(self._model, text))

    def _end(self) -> None:
        self._stop()
        self.ended.emit()

    def _stop(self) -> None:
        if self._marks_raw:
            self._marks_raw = False
            self._raw().end_find()
        self._finder.stop()
