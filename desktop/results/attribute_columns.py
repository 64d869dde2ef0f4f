"""Values inside the attributes as columns of the table, sorted by type: numbers by size, words as people do."""

from __future__ import annotations

import struct
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.privacy.masking import Masking, Sensitivity
from desktop.results.columns import Column, ColumnKind, SortKey, natural_key
from desktop.results.filter.attribute_paths import Steps, node_at, steps_of, text_of
from desktop.twilio.decoding.json_text import JsonNumber

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.twilio.types import ParticipantConversation

PREFIX = "attr:"
"""What the key of such a column begins with; the path follows."""
_MOST_OF_PATH = 200
_SIGN_BIT, _ALL_BITS = 1 << 63, (1 << 64) - 1
_NUMBERS, _BOOLEANS, _TEXTS = "012"
"""In one column numbers come before booleans, and those before everything else."""


@dataclass(frozen=True, slots=True)
class AttributeColumn(Column):
    """A column of what stands at one path inside the attributes."""

    steps: Steps = ()

    def sort_key(self, row: ParticipantConversation) -> SortKey:
        """Give type and value as one text, so that values of several types can stand in one column."""
        found = node_at(row.conversation_attributes, self.steps)
        if found is None or found[0] is None:
            return None
        value = found[0]
        if isinstance(value, bool):
            return f"{_BOOLEANS}{value:d}"
        if isinstance(value, JsonNumber):
            return _NUMBERS + _ordered(value.text)
        text = text_of(value)
        return _TEXTS + natural_key(text) if text else None

    def sort_keys(self, rows: Sequence[ParticipantConversation]) -> list[SortKey]:
        """Give the keys of many rows."""
        return [self.sort_key(row) for row in rows]


def attribute_column(path: str) -> AttributeColumn | None:
    """Make the column of a path such as ``customer.tier`` or ``tags[0]``; None when it is no path."""
    steps = steps_of(path) if len(path) <= _MOST_OF_PATH else None
    if steps is None:
        return None

    def text(row: ParticipantConversation) -> str | None:
        found = node_at(row.conversation_attributes, steps)
        return text_of(found[0]) if found is not None else None

    return AttributeColumn(
        PREFIX + path,
        Masking().shown(path, Sensitivity.PERSONAL),
        ColumnKind.TEXT,
        text,
        Sensitivity.PERSONAL,
        steps=steps,
    )


def titled(column: Column, masking: Masking) -> Column:
    """Give the column with a title for that masking: what attributes are called can be personal, too."""
    path = column.key.removeprefix(PREFIX)
    shown = masking.shown(path, Sensitivity.PERSONAL)
    if masking.active:
        shown = QCoreApplication.translate("Columns", "Attribute {name}").format(name=shown)
    return replace(column, title=shown)


def _ordered(text: str) -> str:
    """Write a number so that texts compare as the numbers do: the bits of a double, the sign turned round."""
    try:
        (bits,) = struct.unpack(">Q", struct.pack(">d", float(text) + 0.0))
    except (OverflowError, ValueError):
        bits = 0
    return f"{bits ^ (_ALL_BITS if bits & _SIGN_BIT else _SIGN_BIT):016x}"
