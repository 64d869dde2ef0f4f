"""One conversation, or what several have in common, as a tree of fields and values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.detail.common_fields import common_sections
from desktop.detail.detail_fields import sections_of
from desktop.detail.field_tree import FieldTreeModel
from desktop.detail.link_targets import LinkReader
from desktop.detail.resource_fields import answer_sections

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from desktop.detail.link_targets import LinkAnswer
    from desktop.twilio.types import ParticipantConversation


class DetailModel(FieldTreeModel):
    """Shows all documented properties of a conversation and every unknown one, as INTERFACE names the sections."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = LinkReader()

    def show(self, conversation: ParticipantConversation | None) -> None:
        """Show one conversation, or nothing."""
        self.set_roots([] if conversation is None else sections_of(conversation, self._reader))

    def show_all(self, conversations: Sequence[ParticipantConversation]) -> None:
        """Show nothing, one conversation, or what several have in common."""
        if len(conversations) > 1:
            self.set_roots(common_sections(conversations))
        else:
            self.show(conversations[0] if conversations else None)

    def show_answer(self, answer: LinkAnswer, problem: str = "") -> None:
        """Show what lies behind a link; ``problem`` says why a list does not go on."""
        self.set_roots(answer_sections(answer, self._reader, problem))

    def set_link_reader(self, reader: LinkReader) -> None:
        """Check and make links for that origin and default service, from the next conversation on."""
        self._reader = reader
