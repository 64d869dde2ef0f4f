"""The preview of a list of participants as a table: line, what was pasted, what will be sent, kind, remark."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.lookup.many import DOUBTFUL, REFUSED, Remark
from desktop.lookup.many_texts import kind_words, remark_words
from desktop.privacy.masking import Masking, Sensitivity, visible

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.lookup.many import ManyLine

ROOT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex
LINE, PASTED, SENT, KIND, REMARK = range(5)
LINE_ROLE = Qt.ItemDataRole.UserRole
_LONGEST = 300


class ManyModel(QAbstractTableModel):
    """Shows the lines, or those of one group: asked, doubtful, duplicates, refused."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[ManyLine] = []
        self._more = 0
        self._shown: list[ManyLine] = []
        self._group: str | None = None
        self._masking = Masking()

    def set_lines(self, lines: Sequence[ManyLine], more: int = 0) -> None:
        """Set the lines to show, and how many there are besides, none of which is searched."""
        self._lines, self._more = list(lines), more
        self._narrow()

    def show_group(self, group: str | None) -> None:
        """Show the lines of one group of ``counts()``; None for all."""
        self._group = group
        self._narrow()

    def set_masking(self, masking: Masking) -> None:
        self._masking = masking
        self._narrow()

    def counts(self) -> dict[str, int]:
        """Return how many lines are in each group, in the order in which they are shown."""
        found = dict.fromkeys(("asked", "doubtful", "duplicates"), 0) | {"refused": self._more}
        for line in self._lines:
            for group in _groups(line):
                found[group] += 1
        return found

    def line_at(self, row: int) -> ManyLine:
        return self._shown[row]

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else REMARK + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (self.tr("Line"), self.tr("Pasted"), self.tr("Will be sent"), self.tr("Kind"), self.tr("Remark"))
        return names[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text; for ``LINE_ROLE`` its ``ManyLine``."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        line = self._shown[index.row()]
        if role == LINE_ROLE:
            return line
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._text(line, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            name = self.headerData(index.column(), Qt.Orientation.Horizontal)
            return f"{name}: {self._text(line, index.column())}"
        return None

    def _text(self, line: ManyLine, column: int) -> str:
        if column == LINE:
            return str(line.line)
        if column == PASTED:
            return self._shown_text(line.pasted.strip())
        if column == REMARK:
            return remark_words(line)
        if line.query is None:
            return self.tr("not searched") if column == SENT else ""
        return self._shown_text(line.query.text) if column == SENT else kind_words(line.query.kind)

    def _shown_text(self, text: str) -> str:
        return visible(self._masking.shown(text[:_LONGEST], Sensitivity.PERSONAL))

    def _narrow(self) -> None:
        self.beginResetModel()
        group = self._group
        self._shown = [line for line in self._lines if group is None or group in _groups(line)]
        self.endResetModel()


def _groups(line: ManyLine) -> list[str]:
    found = ["asked"] if line.is_asked else []
    if line.remark in DOUBTFUL:
        found.append("doubtful")
    if line.remark is Remark.DUPLICATE:
        found.append("duplicates")
    if line.remark in REFUSED:
        found.append("refused")
    return found
