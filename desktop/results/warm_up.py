"""What the next key press or click will need of the rows, made ahead of time: sort keys and folded texts."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.results.columns import ColumnKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.results.columns import Column
    from desktop.results.row_order import SortKeys
    from desktop.results.search_texts import SearchIndex
    from desktop.twilio.rows import ParticipantConversation

_IDLE_MS = 400
"""How long nothing must have happened before anything is made."""
_PAUSE_MS, _BITE_S, _BITE = 4, 0.004, 250
_MANY = 10_000
"""Rows beyond which sort keys of names are made while rows arrive."""


class WarmUp(QObject):
    """Makes keys and texts of the rows in bites, while nothing else happens."""

    def __init__(
        self, rows: Sequence[ParticipantConversation], keys: SortKeys, texts: SearchIndex, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._rows, self._keys, self._texts = rows, keys, texts
        self._columns: list[Column] = []
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self._make_some)

    def rows_came(self, number: int, columns: Sequence[Column]) -> None:
        """Prepare for ``number`` further rows and for sorting by ``columns``, soon."""
        # Sorting so many by name for the first time would wait longest for its keys, so they are made along the way.
        for column in columns if len(self._rows) > _MANY else ():
            if column.kind is ColumnKind.NAME:
                self._keys.warm(column, self._rows, number + _BITE)
        self._columns = list(columns)
        self._idle.start(_IDLE_MS)

    def put_off(self) -> None:
        """Wait anew, if there is anything left to make: something happens that comes first."""
        if self._idle.isActive():
            self._idle.start(_IDLE_MS)

    def _make_some(self) -> None:
        end_s = time.perf_counter() + _BITE_S
        while time.perf_counter() < end_s:
            # Keys first: a filter shows its first screenful without all texts, but nothing is sorted before all keys.
            if self._columns:
                if self._keys.warm(self._columns[0], self._rows, _BITE):
                    del self._columns[0]
            elif self._texts.missing:
                self._texts.fill_next(_BITE, self._rows)
            else:
                return
        self._idle.start(_PAUSE_MS)
