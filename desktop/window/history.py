"""Back and Forward through the lookups of one window, and their menu under the empty search field."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from desktop.lookup.history import HistoryPage, LookupHistory
from desktop.window.request_words import request_words

if TYPE_CHECKING:
    from desktop.detail.widgets.detail_pane import DetailPane
    from desktop.lookup.controller import LookupController
    from desktop.results.widgets.results_pane import ResultsPane, ResultsSnapshot
    from desktop.settings.preferences import Preferences
    from desktop.window.opening import WindowOpening
    from desktop.window.privacy import CurrentMasking
    from desktop.window.widgets.main_window import MainWindow

    Page = HistoryPage[ResultsSnapshot]


class WindowHistory(QObject):
    """Keeps the lookups that were left, and shows them again without a request.

    Signals:
        returning(LookupRequest): the rows of this lookup are about to replace what is shown.
        returned(LookupRequest): they are shown, in the state of the view they were left in.
    """

    returning = Signal(object)
    returned = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        results: ResultsPane,
        detail: DetailPane,
        lookup: LookupController,
        opening: WindowOpening,
        masking: CurrentMasking,
    ) -> None:
        super().__init__(results)
        self._window, self._results, self._detail, self._lookup = window, results, detail, lookup
        self._opening, self._masking = opening, masking
        self._history: LookupHistory[ResultsSnapshot] = LookupHistory()
        self._is_on = True
        actions, bar = window.actions_, window.bar
        actions.go_back.triggered.connect(self.go_back)
        actions.go_forward.triggered.connect(self.go_forward)
        bar.back_requested.connect(actions.go_back.trigger)
        bar.forward_requested.connect(actions.go_forward.trigger)
        bar.history_requested.connect(self._show_menu)
        window.back_pressed.connect(actions.go_back.trigger)
        window.forward_pressed.connect(actions.go_forward.trigger)
        detail.trail_changed.connect(self._enable)
        results.table.conversations_selected.connect(self._enable)
        self._enable()

    def apply(self, preferences: Preferences) -> None:
        """Set whether lookups are kept; those kept before are dropped where not."""
        self._is_on = preferences.lookup_history
        if not self._is_on:
            self.clear()

    def leave(self) -> None:
        """Keep what is shown, as something else is about to replace it."""
        if self._is_on:
            self._history.leave(self._shown())
            self._enable()

    def clear(self) -> None:
        """Drop every lookup: results were cleared, or another account is current."""
        self._history.clear()
        self._enable()

    def go_back(self) -> None:
        """Go back in the trail of followed links, else to the lookup before."""
        if self._detail.is_following:
            self._detail.back()
        else:
            self._show(self._history.back(self._shown()))

    def go_forward(self) -> None:
        """Go to the lookup after this one."""
        self._show(self._history.forward(self._shown()))

    def _shown(self) -> Page | None:
        """Return the lookup that is shown; None when it is a file, or nothing."""
        lookup = None if self._opening.shows_file else self._lookup.suspended()
        if lookup is None:
            return None
        return HistoryPage(lookup, self._results.model.loaded, self._results.snapshot())

    def _show(self, page: Page | None) -> None:
        request = page.lookup.state.request if page is not None else None
        if page is None or request is None:
            return
        self.returning.emit(request)
        self._results.restore(page.view)
        self._lookup.go_back_to(page.lookup)
        self.returned.emit(request)
        self._enable()

    def _go_to(self, page: Page) -> None:
        self._show(self._history.go_to(page, self._shown()))

    def _show_menu(self) -> None:
        menu = QMenu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        for page in self._history.pages():
            if page.lookup.state.request is not None:
                words = request_words(page.lookup.state.request, self._masking.value, self._results.model)
                menu.addAction(words, partial(self._go_to, page))
        if menu.actions():
            self._window.bar.show_menu(menu)
            menu.setActiveAction(menu.actions()[0])

    def _enable(self) -> None:
        back = self._history.can_go_back or self._detail.is_following
        self._window.actions_.go_back.setEnabled(back)
        self._window.actions_.go_forward.setEnabled(self._history.can_go_forward)
        self._window.bar.set_history(can_go_back=back, can_go_forward=self._history.can_go_forward)
