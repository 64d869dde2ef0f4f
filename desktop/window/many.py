"""Look Up Many in one window: the dialog and its files, the progress band, and the list of outcomes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from desktop.accounts.account import AccountKind
from desktop.demo.account import MANY_TEXTS
from desktop.i18n.retranslation import follow_language
from desktop.lookup.widgets.many_band import ManyBand
from desktop.privacy.masking import Sensitivity, visible
from desktop.runtime.background import NoThreadError, in_background
from desktop.runtime.tasks import TaskSlot
from desktop.settings.phone_region import phone_region
from desktop.settings.policy import Forbidden
from desktop.settings.policy_messages import forbidden_words

if TYPE_CHECKING:
    from desktop.accounts.controller import AccountsController
    from desktop.design.dialog import PlainDialog, PlainTable
    from desktop.lookup.controller import LookupController
    from desktop.lookup.list_reader import ListProblem
    from desktop.lookup.state import LookupState
    from desktop.lookup.widgets.many_dialog import ManyDialog
    from desktop.settings.settings import Settings
    from desktop.window.privacy import CurrentMasking
    from desktop.window.widgets.main_window import MainWindow

translate = QCoreApplication.translate

_LIMIT_S = 60.0


class WindowMany(QObject):
    """Connects dialog and band with the lookup.

    Signals:
        lookup_requested(tuple[ParticipantQuery, ...]): each of these participants is to be looked up.
    """

    lookup_requested = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        lookup: LookupController,
        accounts: AccountsController,
        settings: Settings,
        masking: CurrentMasking,
    ) -> None:
        super().__init__(window)
        self._accounts = accounts
        self._window, self._lookup, self._settings, self._masking = window, lookup, settings, masking
        self._reading = TaskSlot()
        self._dialog: ManyDialog | None = None
        self._outcomes: PlainDialog | None = None
        self._outcome_table: PlainTable | None = None
        self.band = ManyBand()
        window.set_band(self.band)
        window.menu_actions.look_up_many.triggered.connect(self.ask)
        window.bar.look_up_many_requested.connect(self.ask_about)
        self.band.pause_requested.connect(lookup.pause)
        self.band.resume_requested.connect(lookup.resume)
        self.band.retry_requested.connect(lookup.resume)
        self.band.outcomes_requested.connect(self.show_outcomes)
        self.band.export_requested.connect(window.menu_actions.export.trigger)
        self._follow_export()
        window.menu_actions.export.changed.connect(self._follow_export)
        lookup.state_changed.connect(self._follow_lookup)
        follow_language(self._follow_export)

    def ask(self) -> ManyDialog:
        """Open the dialog, or bring it to the front."""
        if self._dialog is None:
            from desktop.lookup.widgets.many_dialog import ManyDialog

            dialog = ManyDialog(phone_region(self._settings.preferences), self._masking.value, self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.lookup_requested.connect(self.lookup_requested)
            dialog.file_chosen.connect(self._read)
            dialog.finished.connect(self._forget)
            self._masking.changed.connect(dialog.set_masking)
            dialog.addAction(self._window.menu_actions.mask)  # its key is none of the window's while a dialog is modal
            self._dialog = dialog
            if self._is_demo():
                dialog.show_texts(MANY_TEXTS)  # so that there is something to try it with
        self._dialog.open()
        self._dialog.raise_()
        return self._dialog

    def ask_about(self, texts: tuple[str, ...]) -> None:
        """Open the dialog with participants that were pasted together, unless the policy forbids it."""
        if self._settings.policy.forbids(Forbidden.MANY):
            self._window.status.say(forbidden_words(), done=False)
            return
        self.ask().show_texts(texts)

    def show_outcomes(self) -> PlainDialog:
        """Open the list of outcomes, which follows the lookup while it is open."""
        if self._outcomes is not None:
            self._outcomes.raise_()
            self._outcomes.activateWindow()
            return self._outcomes
        from desktop.design.dialog import PlainDialog, PlainTable
        from desktop.lookup.many_texts import kind_words, outcome_words

        lookup, request = self._lookup, self._lookup.state.request
        region = request.region if request is not None else "us1"
        masking = self._masking  # this object may be gone when the language changes for the last time
        dialog = PlainDialog(lambda: translate("WindowMany", "Participants of this lookup"), self._window)
        table = PlainTable(
            lambda: [
                translate("WindowMany", "Participant"),
                translate("WindowMany", "Kind"),
                translate("WindowMany", "Outcome"),
            ],
            lambda: [
                [
                    visible(masking.value.shown(outcome.query.text, Sensitivity.PERSONAL)),
                    kind_words(outcome.query.kind),
                    outcome_words(outcome, region),
                ]
                for outcome in lookup.outcomes()
            ],
            lambda: translate("WindowMany", "Outcomes"),
        )
        masking.changed.connect(table.fill)
        dialog.addAction(self._window.menu_actions.mask)
        dialog.set_body(table)
        dialog.resize(self._window.size() * 0.7)
        dialog.finished.connect(self._forget_outcomes)
        self._outcomes, self._outcome_table = dialog, table
        dialog.show()  # not modal: Pause, Resume and Retry stay in reach
        return dialog

    def _is_demo(self) -> bool:
        account = self._accounts.current
        return account is not None and account.kind is AccountKind.DEMO

    def _follow_lookup(self, state: LookupState) -> None:
        """Update the open list of outcomes; close it once another lookup has taken the place of its own."""
        if self._outcomes is None or self._outcome_table is None:
            return
        if state.many is None:
            self._outcomes.close()
        else:
            self._outcome_table.fill()

    def _forget_outcomes(self) -> None:
        self._outcomes = self._outcome_table = None

    def _follow_export(self) -> None:
        """Enable the band's Export as the menu's, and give the reason when it is not."""
        forbidden = self._settings.policy.forbids(Forbidden.EXPORT)
        reason = forbidden_words() if forbidden else translate("NothingLoadedPage", "No conversations loaded")
        self.band.set_export(can_export=self._window.menu_actions.export.isEnabled(), reason=reason)

    async def aclose(self) -> None:
        """Cancel the reading of a file for good."""
        await self._reading.aclose()

    def _read(self, path: str) -> None:
        self._reading.start(self._read_file(Path(path)))

    async def _read_file(self, path: Path) -> None:
        from desktop.lookup import list_reader
        from desktop.lookup.list_reader import ListError, ListProblem

        problem: ListProblem | None = None
        found = None
        try:
            found = await in_background(list_reader.read, path, timeout_s=_LIMIT_S)
        except ListError as error:
            problem = error.problem
        except TimeoutError:
            problem = ListProblem.TOO_LARGE
        except NoThreadError:
            problem = ListProblem.UNREADABLE
        dialog = self._dialog
        if dialog is None or not self._reading.is_current:
            return
        if found is not None:
            dialog.show_list(found)
        elif problem is not None:
            dialog.show_problem(problem)

    def _forget(self) -> None:
        self._reading.cancel()
        if self._dialog is not None:
            self._masking.changed.disconnect(self._dialog.set_masking)
        self._dialog = None
