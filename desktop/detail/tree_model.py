"""One conversation, or the common fields of several, as a tree model of fields and values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.detail.conversation_fields import sections_of
from desktop.detail.json_nodes import more_text
from desktop.detail.link_targets import LinkReader
from desktop.detail.node_texts import NodeTexts
from desktop.detail.nodes import CHUNK, Look, Node, NodeKind, section
from desktop.runtime.records import replace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.detail.link_targets import LinkAnswer
    from desktop.i18n.time_mode import TimeMode
    from desktop.privacy.masking import Masking
    from desktop.twilio.rows import ParticipantConversation


Index = QModelIndex | QPersistentModelIndex

COPY_ROLE = Qt.ItemDataRole.UserRole + 1
"""The exact text for the clipboard, masked while masking is on; None where there is nothing to copy."""

PATH_ROLE = Qt.ItemDataRole.UserRole + 2
"""Path inside the attributes; None for everything else."""


class FieldTreeModel(QAbstractItemModel):
    """The tree model of ``Node`` lines, which its user builds.

    Indexes carry numbers, not objects, so a stale one finds nothing instead of freed memory.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.texts = NodeTexts()
        self._root = Node(NodeKind.SECTION)
        self._nodes: dict[int, Node] = {}
        self._moments: list[Node] = []
        self._last_id = 0

    def set_roots(self, sections: list[Node]) -> None:
        """Set the lines of the top level."""
        self.beginResetModel()
        self._nodes, self._moments = {}, []
        self._root = Node(NodeKind.SECTION, children=sections, count=len(sections), made=len(sections))
        self._adopt(self._root, 0)
        self.endResetModel()

    def set_masking(self, masking: Masking) -> None:
        """Set the masking; lines appear and disappear with it, so the model is reset."""
        if masking == self.texts.masking:
            return
        self.beginResetModel()
        self.texts.masking = masking
        self.endResetModel()

    def set_time_mode(self, mode: TimeMode) -> None:
        self.texts.mode = mode
        self.tick()

    def tick(self) -> None:
        """Update the texts that depend on the present time."""
        for node in self._moments:
            self.dataChanged.emit(self.index_of(node), self.index_of(node, 1))

    def reveal(self, index: Index) -> object:
        """Return the name by which masking can reveal this line alone; None when it is not hidden."""
        node = self.node(index)
        return node.name if node is not None and self.texts.hides(node) else None

    def node(self, index: Index) -> Node | None:
        """Return the line of an index; the root for an invalid one."""
        return self._nodes.get(int(index.internalId())) if index.isValid() else self._root

    @property
    def root(self) -> Node:
        """Return the parent of all sections, which is not shown itself."""
        return self._root

    def index_of(self, node: Node, column: int = 0) -> QModelIndex:
        return QModelIndex() if node is self._root else self.createIndex(node.row, column, node.id)

    # What Qt asks for

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: ARG002, B008 - Qt's own signature
        return 2

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of lines made so far."""
        if parent.column() > 0:
            return 0
        node = self.node(parent)
        return 0 if node is None or self.texts.folds(node) else len(node.children)

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008 - Qt's own signature
        """Return whether there are lines below, made or not."""
        if parent.column() > 0:
            return False
        node = self.node(parent)
        return node is not None and node.count > 0 and not self.texts.folds(node)

    def canFetchMore(self, parent: Index) -> bool:
        """Return whether there are lines below of which none is made yet."""
        node = self.node(parent)
        return node is not None and parent.column() <= 0 and node.made == 0 < node.count and not self.texts.folds(node)

    def fetchMore(self, parent: Index) -> None:
        """Create the first lines below."""
        node = self.node(parent)
        if node is not None and node.made == 0:
            self.make_until(node, CHUNK)

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's own
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        node = self.node(parent)
        return self.createIndex(row, column, node.children[row].id) if node is not None else QModelIndex()

    def parent(self, index: Index | None = None) -> Any:  # QObject.parent() shares the name
        """Return the index of the line above; without an index, the QObject's parent."""
        if index is None:
            return super().parent()
        node = self.node(index) if index.isValid() else None
        if node is None or node.parent is None:
            return QModelIndex()
        return self.index_of(node.parent)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return flags that make every line reachable, so that a screen reader reads all of them."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        node = self.node(index)
        is_leaf = node is None or not node.count
        # A view takes a line for expanded that it was told to open; of a leaf nobody is to hear that.
        return flags | Qt.ItemFlag.ItemNeverHasChildren if is_leaf or index.column() else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the names of the two columns for screen readers; the header is hidden."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.tr("Field") if section == 0 else self.tr("Value")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what is shown, read aloud or copied; every remote text has passed masking."""
        node = self.node(index) if index.isValid() else None
        if node is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.texts.field(node) if index.column() == 0 else self.texts.value(node)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.texts.tool_tip(node)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.texts.spoken(node, index.column())
        if role == COPY_ROLE:
            return self.texts.copied(node) if node.is_copyable else None
        if role == PATH_ROLE:
            return None if self.texts.hides(node) else node.path
        return None

    # Making lines

    def make_until(self, node: Node, stop: int) -> None:
        """Create the lines below ``node`` up to number ``stop``, and a line that shows the rest."""
        stop = min(stop, node.count)
        if node.make is None or stop <= node.made:
            return
        parent = self.index_of(node)
        if node.children and node.children[-1].kind is NodeKind.MORE:
            last = len(node.children) - 1
            self.beginRemoveRows(parent, last, last)
            del self._nodes[node.children.pop().id]
            self.endRemoveRows()
        made = node.make(node.made, stop)
        rest = node.count - stop
        if rest:
            made.append(Node(NodeKind.MORE, more_text(min(rest, CHUNK), rest), look=Look.LINK))
        first = len(node.children)
        self.beginInsertRows(parent, first, first + len(made) - 1)
        node.children.extend(made)
        node.made = stop
        self._adopt(node, first)
        self.endInsertRows()

    def make_more(self, index: Index) -> None:
        """Create the next lines in place of the line that stands for them."""
        node = self.node(index)
        if node is not None and node.kind is NodeKind.MORE and node.parent is not None:
            self.make_until(node.parent, node.parent.made + CHUNK)

    def _adopt(self, parent: Node, first: int) -> None:
        todo = [(parent, first)]
        while todo:
            above, start = todo.pop()
            for row in range(start, len(above.children)):
                node = above.children[row]
                self._last_id += 1
                node.parent, node.row, node.id = above, row, self._last_id
                self._nodes[node.id] = node
                if node.moment_s is not None:
                    self._moments.append(node)
                if node.children:
                    todo.append((node, 0))


def revealed(masking: Masking, names: frozenset[object]) -> Masking:
    """Return the masking with these lines revealed as well."""
    return replace(masking, revealed=masking.revealed | names) if names else masking


class DetailModel(FieldTreeModel):
    """Shows all documented properties of a conversation and every unknown one, in sections with stable keys."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = LinkReader()
        self._roles: dict[str, str] = {}

    def show(self, conversation: ParticipantConversation | None) -> None:
        """Set the conversation, or none."""
        self.set_roots([] if conversation is None else sections_of(conversation, self._reader))

    def show_all(self, conversations: Sequence[ParticipantConversation]) -> None:
        """Set the conversations: none, one, or several to show the common fields of."""
        if len(conversations) > 1:
            from desktop.detail.common_fields import common_sections

            self.set_roots(common_sections(conversations))
        else:
            self.show(conversations[0] if conversations else None)

    def show_answer(
        self, answer: LinkAnswer, problem: str = "", participants: LinkAnswer | None = None, lost: str = ""
    ) -> None:
        """Show an answer of a link.

        Args:
            answer: the answer.
            problem: the reason why a list does not go on.
            participants: the participants of a conversation that stands alone.
            lost: the reason why they could not be read.
        """
        from desktop.detail.answer_fields import answer_sections

        made = answer_sections(answer, self._reader, problem, self._roles)
        place = next((number for number, part in enumerate(made) if part.key == "attributes"), 1)
        if participants is not None:
            made[place:place] = answer_sections(participants, self._reader, roles=self._roles)
        elif lost:
            made.insert(place, section("problem", lost, []))
        self.set_roots(made)

    def set_roles(self, names: dict[str, str]) -> None:
        """Set the names of roles by SID, for answers that are shown from now on."""
        self._roles = names

    def set_link_reader(self, reader: LinkReader) -> None:
        """Set the reader of links, from the next conversation on."""
        self._reader = reader
