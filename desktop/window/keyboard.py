"""Keyboard navigation in one window: Esc, F6, and the steps between field, filter, table and detail."""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.detail.widgets.detail_pane import DetailPane
    from desktop.lookup.controller import LookupController
    from desktop.results.widgets.results_pane import ResultsPane
    from desktop.window.widgets.main_window import MainWindow
    from desktop.window.widgets.panes import Panes

_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class Keyboard(QObject):
    """Moves the focus, remembers where it came from, and restores it when its widget disappears."""

    def __init__(
        self, window: MainWindow, results: ResultsPane, detail: DetailPane, panes: Panes, lookup: LookupController
    ) -> None:
        super().__init__(panes)
        self._window, self._results, self._detail = window, results, detail
        self._panes, self._lookup = panes, lookup
        self._trail: list[tuple[QWidget, weakref.ref[QWidget]]] = []
        """Panes that the focus has come through, outermost first, each with the widget that had it."""
        self._is_returning = False
        window.bar.installEventFilter(self)
        results.filter.installEventFilter(self)
        results.filter.returnPressed.connect(self.enter_table)
        actions = window.menu_actions
        actions.escape.triggered.connect(self.escape)
        actions.next_pane.triggered.connect(lambda: self._cycle(1))
        actions.previous_pane.triggered.connect(lambda: self._cycle(-1))
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)
            window.closed.connect(lambda: app.focusChanged.disconnect(self._follow))

    def escape(self) -> None:
        """Run the first that applies: stop the lookup, leave the pane over the table, clear the filter, go back."""
        if self._lookup.state.is_loading:
            self._lookup.stop()
        elif self._panes.shows_detail_on_top:
            self._panes.leave_detail()
        elif self._results.filter.text() or self._results.chips.is_on:
            self._results.clear_filter()
        else:
            self._go_back()

    def enter_table(self) -> None:
        """Move the focus to the current row, or to the page in the table's place."""
        results, table = self._results, self._results.table
        if results.shows_nothing_found:
            offered = [button for button in results.nothing.findChildren(QAbstractButton) if button.isVisible()]
            if offered:
                offered[0].setFocus(Qt.FocusReason.TabFocusReason)
        elif results.shows_no_matches:
            results.no_matches.clear.setFocus(Qt.FocusReason.TabFocusReason)
        elif results.model.shown and table.isVisible():
            table.setFocus(Qt.FocusReason.TabFocusReason)
            self._select_current()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move the focus from the search field (for keys that it does not use) and from the filter to the table."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
            is_plain = event.modifiers() in _PLAIN and QApplication.activePopupWidget() is None
            unused = watched is self._window.bar and self._window.bar.has_field_focus
            if is_plain and (unused or watched is self._results.filter):
                self.enter_table()
                return True
        return False

    def _cycle(self, step: int) -> None:
        bar, status = self._window.bar, self._window.status
        stops: list[tuple[QWidget, Callable[[], None]]] = [(bar, bar.focus_field)]
        if self._results.isVisible() and (self._results.model.shown or self._results.shows_nothing_found):
            stops.append((self._results, self.enter_table))
        elif self._results.isVisible():
            stops.append((self._results, self._results.filter.setFocus))
        if self._detail.isVisible():
            stops.append((self._detail, self._detail.focus_content))
        stops.append((status, status.time.setFocus))
        focus = QApplication.focusWidget()
        now = next((place for place, (pane, _) in enumerate(stops) if _holds(pane, focus)), -1 if step > 0 else 0)
        stops[(now + step) % len(stops)][1]()

    def _follow(self, old: QWidget | None, now: QWidget | None) -> None:
        """Remember where the focus came from; restore it when its widget has disappeared."""
        if old is None or now is None or now.window() is not self._window or old.window() is not self._window:
            return
        if not old.isVisible() or not old.isEnabled():
            self._rescue(old)
            return
        before, after = self._pane_of(old), self._pane_of(now)
        if before is None or after is None or before is after:
            return
        if not self._is_returning:
            known = [pane for pane, _ in self._trail]
            if after in known:
                del self._trail[known.index(after) :]
            else:
                self._trail.append((before, weakref.ref(old)))
        if now is self._results.table and QApplication.mouseButtons() is Qt.MouseButton.NoButton:
            self._select_current()

    def _go_back(self) -> None:
        while self._trail:
            pane, remembered = self._trail.pop()
            widget = remembered()
            if widget is None or not widget.isVisible() or not widget.isEnabled():
                continue
            self._is_returning = True
            try:
                if pane is self._window.bar:
                    self._window.bar.focus_field()
                else:
                    widget.setFocus(Qt.FocusReason.OtherFocusReason)
            finally:
                self._is_returning = False
            return

    def _rescue(self, lost: QWidget) -> None:
        """Move the focus to the pane that ``lost`` was in: Qt would choose whatever comes next."""
        bar = self._window.bar
        if _holds(self._detail, lost) and self._detail.isVisible():
            self._detail.focus_content()
        elif not _holds(bar, lost) and self._results.table.isVisible() and self._results.model.shown:
            self.enter_table()
        elif bar.isEnabled():
            bar.focus_field()

    def _select_current(self) -> None:
        table = self._results.table
        if self._results.model.shown and not table.selectionModel().hasSelection():
            table.selectRow(max(table.currentIndex().row(), 0))

    def _pane_of(self, widget: QWidget) -> QWidget | None:
        window, results = self._window, self._results
        panes = (window.bar, results.filter, results, self._detail, window.status, window.start, window.slot)
        return next((pane for pane in panes if _holds(pane, widget)), None)


def _holds(pane: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (widget is pane or pane.isAncestorOf(widget))
