"""Selects rows again that a filter had hidden for a while, as happens between the letters of what is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject

if TYPE_CHECKING:
    from desktop.results.conversation_table import ConversationTableModel
    from desktop.results.widgets.conversation_table_view import ConversationTableView

_MOST = 50
"""Rows remembered; looking for each takes a walk through all."""
_FLAGS = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


class SelectionKeeper(QObject):
    """Remembers what was chosen last; Qt forgets a row as soon as it is not shown, without a word."""

    def __init__(self, view: ConversationTableView, model: ConversationTableModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        self._chosen: list[tuple[int, tuple[str, str]]] = []
        model.modelReset.connect(self._forget)
        model.layoutChanged.connect(self._choose_again)

    def remember(self) -> None:
        """Take note of what is selected now."""
        rows = self._view.chosen_rows()
        found = ((self._model.number_at(row), self._model.conversation_at(row).key) for row in rows[:_MOST])
        self._chosen = [(number, key) for number, key in found if key is not None]

    def _forget(self) -> None:
        self._chosen = []

    def _choose_again(self) -> None:
        selection = self._view.selectionModel()
        if not self._chosen or selection.hasSelection():
            return
        places = [self._model.position_of(number) for number, _key in self._chosen]
        wanted = QItemSelection()
        for place, (_number, key) in zip(places, self._chosen, strict=True):
            # A refresh numbers the rows anew where some are gone.
            if place is not None and self._model.conversation_at(place).key == key:
                wanted.select(self._model.index(place, 0), self._model.index(place, 0))
        if not wanted.isEmpty():
            selection.setCurrentIndex(wanted.indexes()[0], QItemSelectionModel.SelectionFlag.NoUpdate)
            selection.select(wanted, _FLAGS)
