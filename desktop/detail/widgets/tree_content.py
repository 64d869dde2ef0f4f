"""The content of the detail tree: the selected conversations, or the answer behind a link."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractItemView

from desktop.detail.widgets.find import TreeFinder

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.detail.link_targets import LinkAnswer
    from desktop.detail.search import TreeSearch
    from desktop.detail.tree_model import DetailModel
    from desktop.detail.widgets.link_navigation import LinkStep
    from desktop.detail.widgets.tree_state import TreePlace
    from desktop.detail.widgets.tree_view import DetailTree
    from desktop.twilio.rows import ParticipantConversation


class TreeContent(QObject):
    """Fills the tree, and restores the position at which each content was left."""

    def __init__(self, model: DetailModel, tree: DetailTree, parent: QObject) -> None:
        super().__init__(parent)
        self._model, self._tree = model, tree
        self._finder = TreeFinder(tree, self)
        self._step: LinkStep | None = None
        """The link whose answer the tree holds; None while it holds the conversations."""
        self._place: TreePlace | None = None
        """The position in the tree when the conversations were left."""

    def keep_place(self) -> None:
        """Record the position in what the tree holds, and end a search for an attribute."""
        self._finder.stop()
        if self._step is None:
            self._place = self._tree.place()
        else:
            self._step.place = self._tree.place()

    def show_conversations(self, conversations: Sequence[ParticipantConversation]) -> None:
        """Show none, one, or the common fields of several."""
        self._step = None
        self._model.show_all(conversations)
        self._tree.go_back_to(self._place)

    def show_answer(self, step: LinkStep, answer: LinkAnswer) -> None:
        """Show the answer of a step, and why its list does not go on or participants are missing."""
        self._step = step
        failure, lost = step.failure, step.participants_failure
        self._model.show_answer(
            answer,
            failure().sentence if failure is not None else "",
            step.participants,
            lost().sentence if lost is not None else "",
        )
        self._tree.go_back_to(step.place)

    def show_participant(self, sid: str) -> None:
        """Scroll to a participant of the answer that is shown."""
        for part in self._model.root.children:
            if any(line.key == "sid" and line.value == sid for line in part.children) and part.key.startswith("row "):
                index = self._model.index_of(part)
                self._tree.setCurrentIndex(index)
                self._tree.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)

    def show_attribute(self, search: Callable[[DetailModel], TreeSearch]) -> None:
        """Select and show the first attribute that a search finds, unless the answer of a link is shown."""
        if self._step is None:
            # Lines are laid out later by themselves; until then there is nothing to scroll.
            self._tree.executeDelayedItemsLayout()
            self._finder.find(search(self._model))
