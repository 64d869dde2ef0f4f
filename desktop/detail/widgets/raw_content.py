"""The content of the Raw tab: what was received of the conversation, or behind a link."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.detail.conversation_fields import row_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.design.pages import Pages
    from desktop.detail.widgets.link_navigation import LinkFollower
    from desktop.detail.widgets.raw_view import RawView
    from desktop.privacy.masking import Masking
    from desktop.twilio.rows import ParticipantConversation


class RawContent(QObject):
    """Fills the view of what was received, which is created when it is first shown; Tab reaches it after ``before``.

    Signals:
        copied: a sentence on what was put on the clipboard.
        reveal_requested: the name under which masking reveals what is shown.
        found: number of the current match, and of all.
    """

    copied = Signal(str)
    reveal_requested = Signal(object)
    found = Signal(int, int)

    def __init__(self, pages: Pages, links: LinkFollower, before: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._pages, self._links, self._before = pages, links, before
        self._view: RawView | None = None
        self._name: object = None
        self._is_stale = False

    @property
    def view(self) -> RawView:
        """Return the view, created when it is first needed."""
        if self._view is None:
            from desktop.detail.widgets.raw_view import RawView

            view = self._view = RawView()
            view.copied.connect(self.copied)
            view.reveal_requested.connect(lambda: self.reveal_requested.emit(self._name))
            view.found.connect(self.found)
            self._pages.add_page(view)
            view.come_after(self._before)
        return self._view

    def drop(self) -> None:
        """Note that the view shows something else than is to be shown next."""
        self._is_stale = True

    def show(self, conversations: Sequence[ParticipantConversation], masking: Masking) -> None:
        """Show what was received behind the link that is followed, else of one conversation; nothing twice."""
        if not self._is_stale:
            return
        self._is_stale = False
        step = self._links.step
        one = conversations[0] if len(conversations) == 1 else None
        hint = self.tr("Formatted JSON")
        if len(conversations) > 1:
            hint = self.tr("Select one conversation to see its raw data")
        if step is not None:
            received, self._name = step.answer.raw() if step.answer is not None else "", (step.target.path, "raw")
        else:
            received = one.raw_text() if one is not None else ""
            self._name = row_name(conversations[0], "raw") if conversations else None
        self.view.show_received(received, masking, self._name, hint)
