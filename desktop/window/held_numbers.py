"""The dialog of held numbers of one window: offered in menu and summary, and when one of its error codes is pasted."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from desktop.lookup.state import LookupPhase
from desktop.messages.message import Severity, UserMessage
from desktop.results.held_numbers import names_held_number, own_numbers

if TYPE_CHECKING:
    from desktop.results.widgets.results_pane import ResultsPane
    from desktop.twilio.rows import ParticipantConversation
    from desktop.window.file_opening import WindowFileOpening
    from desktop.window.privacy import CurrentMasking
    from desktop.window.widgets.main_window import MainWindow


class WindowHeldNumbers(QObject):
    """Shows which own numbers the loaded conversations hold."""

    def __init__(
        self, window: MainWindow, results: ResultsPane, file_opening: WindowFileOpening, masking: CurrentMasking
    ) -> None:
        super().__init__(results)
        self._window, self._results, self._file_opening, self._masking = window, results, file_opening, masking
        self._offered = ""
        window.menu_actions.held_numbers.triggered.connect(self.show)
        results.held_numbers_requested.connect(self.show)
        window.bar.text_changed.connect(self._look_at_text)

    @property
    def is_offered(self) -> bool:
        """Return whether the shown message offers the dialog."""
        return bool(self._offered)

    def show(self) -> None:
        """Show the dialog for the loaded rows."""
        from desktop.results.widgets.held_numbers_dialog import HeldNumbersDialog

        pairs = own_numbers(self._results.model.conversations(shown_only=False))
        complete = self._file_opening.shown.phase is LookupPhase.COMPLETE
        dialog = HeldNumbersDialog(pairs, self._masking.value, is_complete=complete, parent=self._window)
        dialog.conversation_chosen.connect(self._choose)
        dialog.open_ones_requested.connect(self._results.show_only_open)
        dialog.copied.connect(self._window.status.say)
        self._masking.changed.connect(dialog.set_masking)
        dialog.addAction(self._window.menu_actions.mask)  # its key is none of the window's while a dialog is modal
        dialog.open()

    def _choose(self, conversation: ParticipantConversation) -> None:
        self._results.choose(conversation)

    def _look_at_text(self) -> None:
        """Show the offer of the dialog when an error code of a held number is pasted."""
        code = names_held_number(self._window.bar.interpretation.sent or "") or ""
        if code == self._offered:
            return
        self._offered = code
        self._results.show_notice(partial(explain_held_number, code) if code else None)


def explain_held_number(code: str) -> UserMessage:
    """Return the message for an error code, with a button that opens the dialog."""
    translate = QCoreApplication.translate
    return UserMessage(
        Severity.INFO,
        translate("HeldNumbers", "Twilio {code}: an open conversation already holds this pair of numbers.").format(
            code=code
        ),
        translate("HeldNumbers", "Look up the customer's address, then open Held Numbers to see which conversation."),
        action=translate("HeldNumbers", "Held numbers"),
    )
