"""The comparison of two to four conversations: fields, then attributes by path, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from desktop.detail.common_fields import leaves_of
from desktop.detail.conversation_fields import row_name, sections_of
from desktop.detail.json_nodes import json_node
from desktop.detail.link_targets import LinkReader
from desktop.detail.node_texts import NodeTexts
from desktop.detail.nodes import Node
from desktop.privacy.masking import Sensitivity
from desktop.runtime.records import field, record
from desktop.twilio.decoding.json_text import JsonProblem, parse

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from desktop.i18n.time_mode import TimeMode
    from desktop.privacy.masking import Masking
    from desktop.twilio.rows import ParticipantConversation

LINE_ROLE = Qt.ItemDataRole.UserRole + 1
NODE_ROLE = Qt.ItemDataRole.UserRole + 2
Index = QModelIndex | QPersistentModelIndex

_OWN = frozenset({"conversation_sid", "participant_sid"})
"""Fields that differ by what they are; the SID stands above each column."""
_WITHOUT = frozenset({"attributes", "links", "empty"})
"""Sections that are compared otherwise, or not at all."""


@record
class ComparedLine:
    """One field with its value in each conversation; a section's heading has no cells."""

    key: str = field(repr=False)
    label: Node
    cells: tuple[Node | None, ...] = ()
    """None where an attribute is missing."""
    differs: bool = False

    @property
    def is_heading(self) -> bool:
        return not self.cells


def compare(rows: Sequence[ParticipantConversation]) -> list[ComparedLine]:
    """Return every field that one of the conversations has, under the headings of its section."""
    reader = LinkReader()
    found = [sections_of(row, reader) for row in rows]
    lines: list[ComparedLine] = []
    for heading in _headings(found):
        lines += _with_heading(heading, _fields(found, heading.key))
    attributes = [_attributes(row) for row in rows]
    title = QCoreApplication.translate("Detail", "Attributes")
    heading = Node(kind=found[0][0].kind, field=title, key="attributes")
    paths = dict.fromkeys(path for leaves in attributes for path in leaves)
    lines += _with_heading(heading, [_line(path, [leaves.get(path) for leaves in attributes]) for path in paths])
    return lines


def _headings(found: Sequence[list[Node]]) -> list[Node]:
    by_key = {part.key: part for parts in found for part in parts if part.key not in _WITHOUT}
    order = ("conversation", "participant", "binding", "timers", "other")
    return [by_key[key] for key in order if key in by_key]


def _with_heading(heading: Node, lines: list[ComparedLine]) -> list[ComparedLine]:
    return [ComparedLine(heading.key, heading), *lines] if lines else []


def _fields(found: Sequence[list[Node]], section_key: str) -> list[ComparedLine]:
    """Return the lines of one section; an empty value is taken from the conversation's last section."""
    by_key = [
        {line.key: line for part in parts if part.key == section_key for line in part.children} for parts in found
    ]
    empty = [{line.key: line for part in parts if part.key == "empty" for line in part.children} for parts in found]
    keys = [key for key in dict.fromkeys(key for lines in by_key for key in lines) if key not in _OWN]
    return [
        _line(key, [lines.get(key) or nothing.get(key) for lines, nothing in zip(by_key, empty, strict=True)])
        for key in keys
    ]


def _line(key: str, cells: Sequence[Node | None]) -> ComparedLine:
    label = next(cell for cell in cells if cell is not None)
    values = {None if cell is None or cell.is_nothing else (cell.look, cell.exact) for cell in cells}
    return ComparedLine(key, label, tuple(cells), len(values) > 1)


def _attributes(row: ParticipantConversation) -> dict[str, Node]:
    value = parse(row.conversation_attributes) if row.conversation_attributes is not None else None
    if isinstance(value, JsonProblem):
        return {}
    name = row_name(row, "conversation_attributes")
    return {path: json_node(path, leaf, path=path, name=name) for path, leaf in leaves_of(value)}


class ComparisonModel(QAbstractTableModel):
    """One line for each field; the first column names it, each further one is a conversation."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.texts = NodeTexts()
        self._rows: list[ParticipantConversation] = []
        self._all: list[ComparedLine] = []
        self._shown: list[ComparedLine] = []
        self._only_differences = True

    def show(self, rows: Sequence[ParticipantConversation]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self._all = compare(rows) if rows else []
        self._fold()
        self.endResetModel()

    def set_only_differences(self, only: bool) -> None:
        """Set whether fields that are equal in all of them are hidden."""
        if only != self._only_differences:
            self.beginResetModel()
            self._only_differences = only
            self._fold()
            self.endResetModel()

    def set_masking(self, masking: Masking) -> None:
        self.texts.masking = masking
        self._tell()

    def set_time_mode(self, mode: TimeMode) -> None:
        self.texts.mode = mode
        self._tell()

    @property
    def conversations(self) -> list[ParticipantConversation]:
        return self._rows

    @property
    def counts(self) -> tuple[int, int]:
        """Return how many fields differ, and how many there are."""
        fields = [line for line in self._all if not line.is_heading]
        return sum(line.differs for line in fields), len(fields)

    def line(self, row: int) -> ComparedLine:
        return self._shown[row]

    def cells(self) -> list[list[str]]:
        """Return the shown values as a table of texts without headings, for copies: exact, or masked."""
        fields = [line for line in self._shown if not line.is_heading]
        return [
            [self._label(line), *("" if cell is None else self.texts.copied(cell) for cell in line.cells)]
            for line in fields
        ]

    def headers(self) -> list[str]:
        """Return the titles of the columns, in one line each."""
        return [self.tr("Field"), *(self._title(row).replace("\n", " ") for row in self._rows)]

    # What Qt asks for

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() or not self._rows else len(self._rows) + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the title of a column: a conversation's title, and its SID below."""
        if orientation is not Qt.Orientation.Horizontal or section > len(self._rows):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.tr("Field") if section == 0 else self._title(self._rows[section - 1])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what is shown or read aloud; every remote text has passed masking."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        line = self._shown[index.row()]
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(line, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(line, index.column())
        if role == Qt.ItemDataRole.ToolTipRole and index.column() and not line.is_heading:
            return self._text(line, index.column()) or None
        if role == NODE_ROLE:
            return line.cells[index.column() - 1] if index.column() and line.cells else None
        return None

    def _text(self, line: ComparedLine, column: int) -> str:
        if column == 0:
            return self._label(line)
        if line.is_heading:
            return ""
        cell = line.cells[column - 1]
        return self.tr("(missing)") if cell is None else self.texts.value(cell)

    def _label(self, line: ComparedLine) -> str:
        return self.texts.field(line.label)

    def _spoken(self, line: ComparedLine, column: int) -> str:
        text = self._text(line, column)
        if line.is_heading or column == 0:
            return self.tr("{field}, differs").format(field=text) if line.differs else text
        return f"{self._label(line)}: {text}"

    def _title(self, row: ParticipantConversation) -> str:
        masking, title = self.texts.masking, self.tr("no name")
        for key in ("conversation_friendly_name", "conversation_unique_name"):
            text: str | None = getattr(row, key)
            if text:
                title = masking.shown(text, Sensitivity.PERSONAL, row_name(row, key))
                break
        sid = row.conversation_sid or ""
        return f"{title}\n{masking.shown(sid, Sensitivity.PUBLIC)}"

    def _fold(self) -> None:
        kept = [line for line in self._all if line.is_heading or line.differs or not self._only_differences]
        self._shown = [
            line
            for place, line in enumerate(kept)
            if not line.is_heading or (place + 1 < len(kept) and not kept[place + 1].is_heading)
        ]

    def _tell(self) -> None:
        if self._shown:
            last = self.index(len(self._shown) - 1, len(self._rows))
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._rows))
