"""The progress of a lookup of many participants and its actions, between query bar and results."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.design.buttons import make_button
from desktop.design.labels import TextLabel, Tone, ToneLabel
from desktop.design.measures import Measures, follow_font
from desktop.design.progress_line import ProgressLine
from desktop.design.wrapping_row import WrappingRow
from desktop.i18n.retranslation import follow_language

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop.lookup.state import LookupState

_COUNTS_GAP_U, _BUTTONS_GAP_U = 5, 2


class ManyBand(QWidget):
    """Shows counts as icon and word, and one bar; hidden during a lookup of one participant.

    Signals:
        pause_requested(), resume_requested(): start no further request, or go on.
        retry_requested(): look up those that failed again.
        outcomes_requested(): show the outcome of each participant.
        export_requested(): export the rows.
    """

    pause_requested = Signal()
    resume_requested = Signal()
    retry_requested = Signal()
    outcomes_requested = Signal()
    export_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: LookupState | None = None
        self._is_narrow = False
        self._done = TextLabel(role="medium")
        self._counts = {
            name: ToneLabel(has_icon=True, lines=1, wraps=False) for name in ("found", "nothing", "failed", "running")
        }
        self._bar = ProgressLine()
        self._pause = make_button(lambda: self.tr("Pause"))
        self._resume = make_button(lambda: self.tr("Resume"))
        self._retry = make_button(lambda: self.tr("Retry failed"))
        self._outcomes = make_button(lambda: self.tr("Show the list"), "quiet")
        self._export = make_button(lambda: self.tr("Export…"), icon_name="export")
        self._pause.clicked.connect(self._ask_to_pause)
        self._resume.clicked.connect(self.resume_requested)
        self._retry.clicked.connect(self.retry_requested)
        self._outcomes.clicked.connect(self.outcomes_requested)
        self._export.clicked.connect(self.export_requested)
        self._lay_out()
        follow_font(self._update_metrics)
        follow_language(self._show)
        self.hide()

    def show_state(self, state: LookupState) -> None:
        """Show the progress of a lookup."""
        self._state = state
        self._show()

    def set_export(self, *, can_export: bool, reason: str) -> None:
        """Enable Export, or have its tool tip give the reason why it is not."""
        self._export.setEnabled(can_export)
        self._export.setToolTip("" if can_export else reason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the buttons below the counts where it is narrow."""
        super().resizeEvent(event)
        self._relayout()

    def minimumSizeHint(self) -> QSize:
        return QSize(30 * Measures.of(self).em, super().minimumSizeHint().height())

    def _lay_out(self) -> None:
        buttons = (self._outcomes, self._pause, self._resume, self._retry, self._export)
        self._row = WrappingRow((self._done, *self._counts.values()), gap_units=_COUNTS_GAP_U, texts=True)
        self._button_row = WrappingRow(buttons, gap_units=_BUTTONS_GAP_U)
        self._grid = QGridLayout(self)
        self._grid.addWidget(self._row, 0, 0)
        self._grid.addWidget(self._button_row, 0, 1)
        self._grid.addWidget(self._bar, 2, 0, 1, 2)
        self._grid.setColumnStretch(0, 1)
        self._update_metrics()

    def _update_metrics(self) -> None:
        measures = Measures.of(self)
        self._grid.setContentsMargins(measures.margin, 2 * measures.u, measures.margin, 2 * measures.u)
        self._grid.setVerticalSpacing(measures.u)
        self._relayout()

    def _relayout(self) -> None:
        wanted = self._row.one_row_width() + self._button_row.one_row_width() + 3 * Measures.of(self).margin
        narrow = self.width() < wanted
        if narrow is not self._is_narrow:
            self._is_narrow = narrow
            self._grid.removeWidget(self._button_row)
            self._grid.addWidget(self._button_row, *((1, 0, 1, 2) if narrow else (0, 1, 1, 1)))

    def _show(self) -> None:
        state = self._state
        many = state.many if state is not None else None
        self.setHidden(many is None)
        if state is None or many is None:
            return
        self._done.setText(self.tr("{n} of {total} done").format(n=many.done, total=many.total))
        found, nothing, failed, running = many.found, many.nothing, many.failed, many.running
        self._counts["found"].say(self.tr("{n} found").format(n=found), Tone.OK)
        self._counts["nothing"].say(self.tr("{n} not found").format(n=nothing), Tone.PLAIN)
        self._counts["failed"].say(self.tr("{n} failed").format(n=failed), Tone.ERROR if failed else Tone.PLAIN)
        self._counts["running"].say(self.tr("{n} searching").format(n=running), Tone.PLAIN)
        self._counts["running"].setVisible(state.is_loading)
        self._bar.set_done(many.done, many.total)
        self._pause.setVisible(state.is_loading)
        self._pause.setEnabled(state.can_pause)
        is_left = many.done < many.total
        self._resume.setVisible(not state.is_loading and is_left)
        self._retry.setVisible(not state.is_loading and not is_left and bool(failed))
        self._relayout()

    def _ask_to_pause(self) -> None:
        self._pause.setEnabled(False)
        self.pause_requested.emit()
