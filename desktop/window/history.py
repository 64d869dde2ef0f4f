"""Back and Forward through what one window has shown, and the menu of it under the empty search field."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from desktop.lookup.history import HistoryPage, LookupHistory
from desktop.runtime.records import field, record
from desktop.window.file_opening import OpenedConversation, OpenedFile
from desktop.window.request_text import request_text

if TYPE_CHECKING:
    from desktop.detail.widgets.detail_pane import DetailPane
    from desktop.lookup.controller import LookupController
    from desktop.results.widgets.results_pane import ResultsPane, ResultsSnapshot
    from desktop.settings.preferences import Preferences
    from desktop.window.file_opening import WindowFileOpening
    from desktop.window.privacy import CurrentMasking
    from desktop.window.widgets.main_window import MainWindow

    Page = HistoryPage["LeftView"]


@record
class LeftView:
    """What was shown: the rows with their view, and what was opened to have them if no lookup was."""

    results: ResultsSnapshot = field(repr=False)
    opened: OpenedFile | OpenedConversation | None = None


class WindowHistory(QObject):
    """Keeps the lookups, files and conversations that were left, and shows them again without a request.

    Signals:
        returning(LookupRequest): the rows of this lookup are about to replace what is shown.
        returning_to_opened(LookupRequest): the rows of a file or the conversation of a SID are about to do so.
    """

    returning = Signal(object)
    returning_to_opened = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        results: ResultsPane,
        detail: DetailPane,
        lookup: LookupController,
        file_opening: WindowFileOpening,
        masking: CurrentMasking,
    ) -> None:
        super().__init__(results)
        self._window, self._results, self._detail, self._lookup = window, results, detail, lookup
        self._file_opening, self._masking = file_opening, masking
        self._history: LookupHistory[LeftView] = LookupHistory()
        self._is_on = True
        actions, bar = window.menu_actions, window.bar
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
        """Drop everything: results were cleared, or another account is current."""
        self._history.clear()
        self._enable()

    def go_back(self) -> None:
        """Go back in the trail of followed links, else to what was shown before."""
        if self._detail.is_following:
            self._detail.back()
        else:
            self._show(self._history.back(self._shown()))

    def go_forward(self) -> None:
        """Go to what was shown after this."""
        self._show(self._history.forward(self._shown()))

    def _shown(self) -> Page | None:
        """Return what is shown, a lookup or what was opened; None when there is neither."""
        opened = self._file_opening.opened
        lookup = self._lookup.suspended() if opened is None else None
        if self._file_opening.is_filling or (opened is None and lookup is None):
            return None
        return HistoryPage(lookup, self._results.model.loaded, LeftView(self._results.snapshot(), opened))

    def _show(self, page: Page | None) -> None:
        if page is None:
            return
        opened, lookup = page.view.opened, page.lookup
        request = opened.state.request if opened is not None else lookup.state.request if lookup is not None else None
        if request is None:
            return
        if opened is not None:
            self.returning_to_opened.emit(request)
            self._show_opened(opened, page.view.results)
        elif lookup is not None:
            self.returning.emit(request)
            self._results.restore(page.view.results)
            self._lookup.go_back_to(lookup)
        self._enable()

    def _show_opened(self, opened: OpenedFile | OpenedConversation, results: ResultsSnapshot) -> None:
        if isinstance(opened, OpenedFile):
            self._results.restore(results)
            self._file_opening.show_again(opened)
            return
        self._window.bar.fill(None, opened.text)
        self._detail.show_opened(opened.detail)
        self._results.restore(results)
        self._file_opening.show_conversation(opened)

    def _go_to(self, page: Page) -> None:
        self._show(self._history.go_to(page, self._shown()))

    def _show_menu(self) -> None:
        menu = QMenu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        for page in self._history.pages():
            if page.lookup is not None and page.lookup.state.request is not None:
                words = request_text(page.lookup.state.request, self._masking.value, self._results.model)
                menu.addAction(words, partial(self._go_to, page))
            elif isinstance(page.view.opened, OpenedConversation):
                menu.addAction(page.view.opened.resource.sid, partial(self._go_to, page))
        if menu.actions():
            self._window.bar.show_menu(menu)
            menu.setActiveAction(menu.actions()[0])

    def _enable(self) -> None:
        back = self._history.can_go_back or self._detail.is_following
        self._window.menu_actions.go_back.setEnabled(back)
        self._window.menu_actions.go_forward.setEnabled(self._history.can_go_forward)
        self._window.bar.set_history(can_go_back=back, can_go_forward=self._history.can_go_forward)
