"""Letters typed on the table: they go to the next row whose cell in the sorted column begins with them."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.i18n.time_mode import TimeMode
from desktop.privacy.masking import Sensitivity
from desktop.results.columns import ColumnKind
from desktop.results.filter.folding import fold
from desktop.results.search_texts import DayTexts

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.results.table_model import ConversationTableModel
    from desktop.twilio.rows import ParticipantConversation

_MOST_ROWS = 200_000
"""Rows looked at for one key."""


class TypeAhead:
    """Collects recently typed letters and finds the row that begins with them."""

    def __init__(self, model: ConversationTableModel) -> None:
        self._model = model
        self._typed = ""
        self._last_s = 0.0

    def takes(self, text: str, modifiers: Qt.KeyboardModifier) -> bool:
        """Return whether a key belongs to such a text; a blank only after other letters."""
        held = modifiers & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        return bool(text) and text.isprintable() and not held and (text != " " or self._is_going_on)

    def find(self, text: str, current: int) -> int | None:
        """Return the position of the next row that begins so, from the current one on; None if there is none."""
        is_going_on = self._is_going_on
        self._last_s = time.monotonic()
        self._typed = self._typed + fold(text) if is_going_on else fold(text)
        if len(set(self._typed)) == 1:  # the same letter again and again steps from row to row
            wanted, start = self._typed[0], current + 1
            if len(self._typed) > 1 and self._begins(current, self._typed):
                wanted, start = self._typed, current
        else:
            wanted, start = self._typed, current
        shown = self._model.shown
        reader = self._reader()
        if reader is None or not shown:
            return None
        for step in range(min(shown, _MOST_ROWS)):
            position = (start + step) % shown
            if reader(self._model.conversation_at(position)).startswith(wanted):
                return position
        return None

    @property
    def _is_going_on(self) -> bool:
        return time.monotonic() - self._last_s < QApplication.keyboardInputInterval() / 1000

    def _begins(self, position: int, text: str) -> bool:
        reader = self._reader()
        return reader is not None and reader(self._model.conversation_at(position)).startswith(text)

    def _reader(self) -> Callable[[ParticipantConversation], str] | None:
        """Return a function from a row to its folded cell text in the sorted column; None where masking hides it."""
        model = self._model
        column = model.columns[model.sorted_by[0]]
        text_of, moment_of = column.text, column.moment_s
        if model.texts.masking.active and column.sensitivity is Sensitivity.PERSONAL:
            return None
        if column.kind is ColumnKind.INSTANT and moment_of is not None:
            days = DayTexts(utc=model.texts.mode is TimeMode.UTC)

            def dated(row: ParticipantConversation) -> str:
                moment_s = moment_of(row)
                return "" if moment_s is None else fold(days.text(moment_s))

            return dated
        return lambda row: fold(text_of(row) or "")
