"""What Esc does, which pane is seen where there is room for one, and relative times that stay true, in one window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QAbstractButton

from desktop.design.accessibility import chain
from desktop.i18n.times import TimeMode

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.window.window_session import WindowSession

_TAB_MS = 400
_TICK_MS = 10_000


class WindowView(QObject):
    """Keeps what is seen in step with what there is."""

    def __init__(self, session: WindowSession) -> None:
        super().__init__(session)
        self._session = session
        made, panes = session.window.actions_, session.panes
        made.back.triggered.connect(panes.leave_detail)
        panes.changed.connect(self._share_escape)
        session.model.counts_changed.connect(self._share_escape)
        session.lookup.state_changed.connect(self._share_escape)
        session.window.start_shown.connect(self._place_strip)
        self._place_strip(session.window.shows_start)
        self._chips = -1
        self._later = QTimer(self)  # behind the timer by which the chips are made
        self._later.setSingleShot(True)
        self._later.setInterval(_TAB_MS)  # nobody presses Tab while rows are still coming
        self._later.timeout.connect(self._order_keys)
        session.model.counts_changed.connect(self._later.start)
        self._later.start()
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self.tick)
        self._clock.start()
        for timer in (self._clock, self._later):
            session.window.closed.connect(timer.stop)
        self._share_escape()

    @property
    def is_settled(self) -> bool:
        """Return whether Tab follows the eye by now."""
        return not self._later.isActive()

    def tick(self) -> None:
        """Write relative times anew, and the zone, which changes twice a year."""
        session = self._session
        if session.model.texts.mode is TimeMode.RELATIVE:
            session.results.table.viewport().update()

    def _place_strip(self, start_is_shown: bool) -> None:
        """Show messages above the start page, too."""
        self._session.results.lend_message_bar(self._session.window.slot if start_is_shown else None)

    def _order_keys(self) -> None:
        """Let Tab follow the eye: chips come and go with the rows, the table was made after the status line."""
        session = self._session
        chips = len(session.results.chips.findChildren(QAbstractButton))
        if chips == self._chips:
            return
        self._chips = chips
        results = session.results
        head = (results.load_more, results.load_all, results.filter)
        chain((session.bar, *head, results.chips, results.message_bar, results.table, results.nothing, *self._rest()))

    def _rest(self) -> tuple[QWidget, ...]:
        session = self._session
        return session.panes.detail_side, session.status, session.window.start

    def _share_escape(self) -> None:
        """Let Esc do one thing: stop, else leave the pane that is over the table, else clear the filter."""
        made, session = self._session.window.actions_, self._session
        loading, on_top = session.lookup.state.is_loading, session.panes.shows_detail_on_top
        made.stop.setEnabled(loading)
        made.back.setEnabled(on_top and not loading)
        made.clear_filter.setEnabled(session.results.has_filter and not on_top and not loading)
