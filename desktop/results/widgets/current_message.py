"""The message above the results: a notice, why the lookup pauses, or how it ended."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.design.countdown import Countdown
from desktop.lookup.state import LookupState
from desktop.lookup.state_messages import explain_state, explain_wait

if TYPE_CHECKING:
    from desktop.messages.message import Explanation, UserMessage
    from desktop.results.table_model import ConversationTableModel
    from desktop.results.widgets.message_bar import MessageBar


class CurrentMessage(QObject):
    """Chooses what the message bar shows: a pause comes before a notice, and a notice before the lookup's outcome.

    What is lasting comes after all of these for as long as nobody has dismissed it, however many lookups there are.

    Signals:
        came(): there is a message where there was none.
    """

    came = Signal()

    def __init__(self, bar: MessageBar, model: ConversationTableModel, parent: QObject) -> None:
        super().__init__(parent)
        self._bar, self._model = bar, model
        self._state = LookupState()
        self._notice: Explanation | None = None
        self._lasting: list[Explanation] = []
        """Notices that nobody has dismissed yet; the newest is the last."""
        self._is_dismissed = False
        self._told_pause: object = None
        """Why a lookup paused when a screen reader was told last; None before its first pause."""
        self._countdown = Countdown(self._choose, self)
        bar.dismissed.connect(self._dismiss)

    def show_state(self, state: LookupState) -> None:
        """Show what a lookup's state has to tell; a dismissed message comes back only with another request."""
        if state.request is not self._state.request or state.is_loading:
            self._is_dismissed = False
        if not state.is_loading:
            self._told_pause = None
        self._state = state
        self._choose()

    def show_notice(self, words: Explanation | None, *, lasting: bool = False) -> None:
        """Show a message that is not the lookup's, until it is dismissed or replaced; None for no message.

        Args:
            words: returns the message.
            lasting: whether it comes back where there is nothing else to show, until it is dismissed.
        """
        self._notice = words
        if lasting and words is not None:
            message = words()
            self._lasting = [*(one for one in self._lasting if one() != message), words]
        self._choose()

    def _dismiss(self) -> None:
        """Drop what is shown; a pause is shown again as long as it goes on."""
        if self._state.wait is None:
            if self._notice is not None:
                self._lasting = [one for one in self._lasting if one is not self._notice]
                self._notice = None
            elif self._outcome() is not None:
                self._is_dismissed = True
            elif self._lasting:
                self._lasting.pop()
        self._choose()

    def _outcome(self) -> UserMessage | None:
        return None if self._is_dismissed else explain_state(self._state)

    def _choose(self) -> None:
        state = self._state
        words = self._notice
        if state.wait is not None:
            words = partial(explain_wait, state.wait)
        self._countdown.set_running(running=state.wait is not None)
        if words is not None:
            reason = None if state.wait is None else state.wait.reason
            told_before, self._told_pause = reason is not None and reason == self._told_pause, reason
            self._show(words, can_retry=False, told_before=told_before)
            return
        message = self._outcome()
        if message is not None:
            self._show(lambda: explain_state(state) or message, can_retry=state.can_go_on)
        elif self._lasting:
            self._show(self._lasting[-1], can_retry=False, told_before=True)
        else:
            self._bar.hide_message()

    def _show(self, words: Explanation, *, can_retry: bool, told_before: bool = False) -> None:
        comes = self._bar.isHidden()
        self._bar.show_message(words, loaded=self._model.loaded > 0, can_retry=can_retry, told_before=told_before)
        if comes:
            self.came.emit()
