"""The selection in the table, kept while rows come, go and move."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView

    from desktop.results.table_model import ConversationTableModel

SELECT = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
SELECT_ONLY = SELECT | QItemSelectionModel.SelectionFlag.Clear
_MOST_REMEMBERED = 50
"""Rows remembered; looking for each takes a walk through all."""


class SelectionKeeper(QObject):
    """Keeps the user's selection, and the first row as long as nothing was selected.

    Qt forgets a row as soon as it is not shown, without a word. Where the filter hides all selected rows, the first
    row stands in for them until they are shown again.
    """

    def __init__(self, view: QTableView, model: ConversationTableModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        self._chosen: list[int] = []
        """Numbers of arrival."""
        self._is_chosen = False
        self._is_new = False
        self._acts = True  # until it watches: a view that takes its model selects nothing by anybody's wish
        # Before the selection is told of them: it changes by itself when rows are inserted.
        for about in (model.rowsAboutToBeInserted, model.layoutAboutToBeChanged):
            about.connect(self._begin)
        model.renumbered.connect(self._renumber)

    def watch(self) -> None:
        """Connect to the model; to be called when the view has done so itself."""
        for done in (self._model.rowsInserted, self._model.layoutChanged):
            done.connect(self._keep)
        self._model.modelReset.connect(self._forget)
        self._keep()

    @property
    def holds_choice(self) -> bool:
        """Return whether the current row was selected by the user."""
        return self._is_chosen

    def chosen_rows(self) -> list[int]:
        """Return the positions of the selected rows, ascending."""
        chosen = self._view.selectionModel().selection()
        areas = [chosen.at(place) for place in range(chosen.size())]
        rows = sorted({row for area in areas for row in range(area.top(), area.bottom() + 1)})
        return [row for row in rows if row < self._model.shown]

    def claim(self) -> None:
        """Record the current selection as the user's."""
        self._is_chosen = self._is_new = True

    def note_change(self) -> None:
        """Record a change of selection as the user's, unless this keeper made it."""
        if not self._acts:
            self.claim()

    def remember(self) -> None:
        """Record the user's selection before the rows move."""
        if not self._is_new:
            return
        self._is_new = False
        self._chosen = [self._model.number_at(row) for row in self.chosen_rows()[:_MOST_REMEMBERED]]

    def _renumber(self, renumbered: dict[int, int]) -> None:
        self._chosen = [renumbered[number] for number in self._chosen if number in renumbered]

    def _forget(self) -> None:
        self._chosen = []
        self._is_chosen = self._is_new = False

    def _begin(self) -> None:
        self.remember()
        self._acts = True

    def _keep(self) -> None:
        self._acts = False
        if not self._model.shown:
            return
        if not self._chosen:
            if not self._is_chosen:
                self._select([0])
        elif not self._is_chosen or not self._view.selectionModel().hasSelection():
            found = self._places()
            # Whatever stands in is no choice, so the rows that were chosen come back when they are shown.
            self._is_chosen = bool(found)
            self._select(found or [0])

    def _places(self) -> list[int]:
        """Return the current positions of the selected rows."""
        places = (self._model.position_of(number) for number in self._chosen)
        return [place for place in places if place is not None]

    def _select(self, places: list[int]) -> None:
        """Select rows without scrolling to them; the first becomes the current one."""
        selection = self._view.selectionModel()
        if places == self.chosen_rows() and self._view.currentIndex().row() == places[0]:
            return
        wanted = QItemSelection()
        for place in places:
            wanted.select(self._model.index(place, 0), self._model.index(place, 0))
        self._acts = True
        self._view.setAutoScroll(False)
        column = max(0, self._view.currentIndex().column())
        selection.setCurrentIndex(self._model.index(places[0], column), QItemSelectionModel.SelectionFlag.NoUpdate)
        selection.select(wanted, SELECT_ONLY)
        self._view.setAutoScroll(True)
        self._acts = False
