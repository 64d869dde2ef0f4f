"""The head of the results: the summary, the buttons after it, and the filter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QGridLayout

from desktop.design.buttons import make_button, make_icon_button
from desktop.design.measures import Measures
from desktop.i18n.retranslation import say
from desktop.results.widgets.summary_label import SummaryLabel, SummaryRest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.results.widgets.filter_field import FilterField

_WIDE_EM = 56
"""In a narrower pane the summary has a row of its own, so that its sentence is whole."""
_FILLED_FILTER_EM, _BESIDE_FILTER_EM = 26, 45
"""Greatest width of the filter for a long text, and what it leaves to the summary and the buttons."""
_FILTER_EM, _LOW_FILTER_EM, _LEAST_FILTER_EM, _SUMMARY_EM = 17, 12, 8, 13
"""In a low window, count and state, filter and buttons share a row where they have this room."""
_NARROW_FILTER_EM = 12
"""Where two rows leave the filter less, Load all is left to the menu."""
_HELD_FROM_EM = 36


class ResultsHead(QObject):
    """Places summary, buttons and filter in one row where they fit, else in two; ``pane`` is as wide as there is room.

    The layout is ``grid``; whoever puts it in its place calls ``update_metrics`` then, which fills it.
    """

    def __init__(self, filter_field: FilterField, pane: QWidget) -> None:
        super().__init__(pane)
        self._filter, self._pane = filter_field, pane
        self._low = False
        self._held = 0
        self._arrangement = ""
        self.grid = QGridLayout()
        self.summary = SummaryLabel()
        self._rest = SummaryRest(self.summary)
        self.chip_menu = make_icon_button("list", lambda: self.tr("Filter by state or channel"))
        self.held = make_button("", "quiet")
        self.load_more = make_button(lambda: self.tr("Load more"), "quiet")
        self.load_all = make_button(lambda: self.tr("Load all"), "quiet")
        self.chip_menu.hide()
        self.held.hide()
        self._rest.hide()
        self.summary.overflow_changed.connect(self._show_rest)
        filter_field.textChanged.connect(self.relayout)

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """Return the parts in reading order."""
        return (self.summary, self.chip_menu, self.held, self.load_more, self.load_all, self._filter)

    def set_low(self, low: bool) -> None:
        """Set whether the window is low; ``update_metrics`` is to be called next."""
        self._low = low
        self.summary.set_terse(low)

    def show_held(self, count: int) -> None:
        """Show how many own numbers are held; 0 leaves the button out."""
        self._held = count
        say(
            self.held,
            setText=lambda: self.tr("{n} held").format(n=self._held),
            setAccessibleName=lambda: self.tr("Held numbers: {n}").format(n=self._held),
            setToolTip=lambda: self.tr("Your numbers held by open conversations of this address"),
        )
        self._fit_held()

    def update_metrics(self) -> None:
        """Update the measures of font and height."""
        measures = Measures.of()
        edge = measures.margin
        self.grid.setContentsMargins(edge, round((0.5 if self._low else 2.5) * measures.u), edge, 0)
        self.grid.setHorizontalSpacing(measures.gap)
        self.grid.setVerticalSpacing(round(measures.u / 2) if self._low else measures.gap)
        self._arrangement = ""
        self.relayout()

    def relayout(self) -> None:
        """Place the parts for the pane's current width."""
        self._fit_held()
        wanted = self._wanted_arrangement()
        measures, width = Measures.of(), self._pane.width()
        if wanted == "wide":
            most_em = min(_FILLED_FILTER_EM, width / measures.em - _BESIDE_FILTER_EM)
            filled_em = min(self._filter.filled_width / measures.em, most_em)
            self._filter.setFixedWidth(round(max(_FILTER_EM, filled_em) * measures.em))
        elif wanted.startswith("low one"):
            rest = width - self._one_row_px(all_too=not self.load_all.isHidden())
            self._filter.setFixedWidth(min(_LEAST_FILTER_EM * measures.em + max(0, rest), _LOW_FILTER_EM * measures.em))
        if wanted == self._arrangement:
            return
        self._arrangement = wanted
        for widget in (*self.parts, self._rest):
            self.grid.removeWidget(widget)
        if wanted.startswith("narrow"):
            self._filter.setMinimumWidth(0)
            self._filter.setMaximumWidth(16_777_215)
            self.grid.addWidget(self.summary, 0, 0, 1, 2)
            self.grid.addWidget(self.held, 0, 2)
            self.grid.addWidget(self.chip_menu, 0, 3)
            self.grid.addWidget(self._rest, 1, 0, 1, 4)
            self.grid.addWidget(self._filter, 2, 0)
            self.grid.addWidget(self.load_more, 2, 1)
            self.grid.addWidget(self.load_all, 2, 2, 1, 2)
        else:
            for column, widget in enumerate(self.parts):
                self.grid.addWidget(widget, 0, column)
            self.grid.addWidget(self._rest, 1, 0, 1, len(self.parts))
        self.grid.setColumnStretch(0, 1)
        # Not before it is in its place: without a parent it would be a window of its own for a moment.
        self.load_all.setVisible(wanted not in {"low one row", "narrow"})

    def _show_rest(self) -> None:
        """Show the part of the sentence that has no room beside the count, in a line below."""
        self._rest.setVisible(bool(self.summary.overflow))
        self._rest.updateGeometry()
        self._rest.update()

    def _wanted_arrangement(self) -> str:
        """Return how summary, buttons and filter stand: in one row where they fit; Load all is what goes first."""
        width = self._pane.width()
        if width >= _WIDE_EM * Measures.of().em:
            return "wide"
        if self._low and self._one_row_px(all_too=True) <= width:
            return "low one row with all"
        if self._low and self._one_row_px(all_too=False) <= width:
            return "low one row"
        return "narrow with all" if self._narrow_filter_px() >= _NARROW_FILTER_EM * Measures.of().em else "narrow"

    def _narrow_filter_px(self) -> int:
        """Return the width of a filter that shares a row with Load more and Load all."""
        measures = Measures.of()
        buttons = sum(button.sizeHint().width() + measures.gap for button in (self.load_more, self.load_all))
        return self._pane.width() - 2 * measures.margin - buttons

    def _one_row_px(self, *, all_too: bool) -> int:
        """Return the least width of one row with everything, or without Load all, which the menu has, too."""
        measures = Measures.of()
        buttons = [self.chip_menu, self.load_more, *([self.load_all] if all_too else [])]
        widths = [button.sizeHint().width() + measures.gap for button in buttons]
        return 2 * measures.margin + (_SUMMARY_EM + _LEAST_FILTER_EM) * measures.em + measures.gap + sum(widths)

    def _fit_held(self) -> None:
        """Leave the button out where the summary needs its room: the menu has it, too."""
        has_room = not self._low and self._pane.width() >= _HELD_FROM_EM * Measures.of().em
        self.held.setVisible(self._held > 0 and has_room)
