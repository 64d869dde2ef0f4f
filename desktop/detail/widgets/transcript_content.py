"""The messages behind a link, shown by a view that is created when the first ones are opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.detail.link_targets import target_of_path
from desktop.i18n.time_mode import TimeMode
from desktop.privacy.masking import Masking

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.design.pages import Pages
    from desktop.detail.link_targets import LinkAnswer
    from desktop.detail.transcript import Receipt
    from desktop.detail.widgets.link_navigation import LinkFollower, LinkStep
    from desktop.detail.widgets.transcript_view import TranscriptView
    from desktop.i18n.retranslation import Words
    from desktop.twilio.rows import ParticipantConversation


class TranscriptContent(QObject):
    """Fills the view of messages, and asks for what a message leads to.

    Signals:
        said: what was just done, as a sentence for the status line.
        reveal_requested: the name under which masking reveals a message.
        lookup_requested: a ``ParticipantQuery`` for the author of a message.
        save_requested: path and text of a transcript that is to be written.
        found: number of the current match, and of all.
    """

    said = Signal(str)
    reveal_requested = Signal(object)
    lookup_requested = Signal(object)
    save_requested = Signal(str, str)
    found = Signal(int, int)

    def __init__(self, pages: Pages, links: LinkFollower, parent: QObject) -> None:
        super().__init__(parent)
        self._pages, self._links = pages, links
        self._view: TranscriptView | None = None
        self._masking, self._mode, self._may_save = Masking(), TimeMode.LOCAL, True
        self._low = False

    @property
    def view(self) -> TranscriptView:
        """Return the view, created when it is first needed."""
        if self._view is None:
            from desktop.detail.widgets.transcript_view import TranscriptView

            view = self._view = TranscriptView()
            view.set_masking(self._masking)
            view.set_time_mode(self._mode)
            view.set_saving_allowed(allowed=self._may_save)
            view.list.set_low(self._low)
            view.said.connect(self.said)
            view.earlier_requested.connect(self._links.more)
            view.reveal_requested.connect(self.reveal_requested)
            view.receipts_requested.connect(self._links.check_delivery)
            view.message_requested.connect(self._open_message)
            view.lookup_requested.connect(self.lookup_requested)
            view.save_requested.connect(self.save_requested)
            view.found.connect(self.found)
            self._pages.add_page(view)
        return self._view

    @property
    def is_shown(self) -> bool:
        """Return whether messages are the page that is shown."""
        return self._view is not None and self._pages.shown is self._view

    def show(self, step: LinkStep, answer: LinkAnswer, row: ParticipantConversation | None, title: Words) -> None:
        """Show the messages of a step.

        Args:
            step: the link that leads to them.
            answer: its answer.
            row: the conversation as the table has it; None when it was opened by its SID.
            title: returns the conversation's name whenever a copy is made.
        """
        from desktop.detail.transcript import LookedUpParticipant, entries_of

        failure = step.failure or step.receipts_failure or step.people_failure
        self.view.show_entries(
            entries_of(answer, step.people, LookedUpParticipant.of(row) if row is not None else LookedUpParticipant()),
            title=title,
            has_earlier=answer.next_target is not None,
            is_loading=step.is_loading,
            problem=failure().sentence if failure is not None else "",
            sid=step.target.path.split("/")[-2],
        )

    def clear(self) -> None:
        """Remove the messages: nobody reads them any more."""
        if self._view is not None:
            self._view.clear()

    def show_receipts(self, message_sid: str, receipts: Sequence[Receipt]) -> None:
        """Show the delivery receipts of one message, if they are still wanted."""
        if self._links.end_check(message_sid):
            self.view.show_receipts(message_sid, receipts)

    def set_masking(self, masking: Masking) -> None:
        """Set the masking of this view, in which single messages may be revealed."""
        self._masking = masking
        if self._view is not None:
            self._view.set_masking(masking)

    def set_time_mode(self, mode: TimeMode) -> None:
        self._mode = mode
        if self._view is not None:
            self._view.set_time_mode(mode)

    def set_low(self, low: bool) -> None:
        """Set whether the window is low, so that messages are closer to each other."""
        self._low = low
        if self._view is not None:
            self._view.list.set_low(low)

    def set_saving_allowed(self, *, allowed: bool) -> None:
        """Set whether messages can be saved and printed, which an organisation may forbid."""
        self._may_save = allowed
        if self._view is not None:
            self._view.set_saving_allowed(allowed=allowed)

    def _open_message(self, message_sid: str) -> None:
        step = self._links.step
        target = target_of_path(f"{step.target.path}/{message_sid}") if step is not None else None
        if target is not None:
            self._links.follow(target)
