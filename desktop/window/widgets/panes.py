"""Results and detail, side by side where there is room, one at a time where there is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QSplitter

from desktop.design.accessibility import order
from desktop.design.buttons import make_button
from desktop.design.measures import Measures, is_low

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from desktop.detail.widgets.detail_pane import DetailPane
    from desktop.results.widgets.results_pane import ResultsPane

_ONE_PANE_EM = 44
_COMPARED_SHARE = 0.6
_CHIPS_FROM_LH = 22
"""In a lower window the chips give their room to the rows, unless one is on."""


class Panes(QSplitter):
    """Places results and detail by width, by content, and by the user's choice."""

    def __init__(self, results: ResultsPane, detail: DetailPane) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._results, self._detail = results, detail
        self.setChildrenCollapsible(False)
        self.addWidget(results)
        self.addWidget(detail)
        order((results, detail))  # a splitter puts what is added later in front
        self._back = make_button(lambda: self.tr("‹ Back to the table"), "quiet")
        self._back.clicked.connect(self.leave_detail)
        self._back.hide()
        detail.put_beside_tabs(self._back)
        self.setStretchFactor(0, 1)
        self._detail_wanted = True
        self._is_by_hand = False
        self._sizes_before: list[int] | None = None
        """The widths before conversations stood side by side; None while they do not."""
        self.splitterMoved.connect(self._note_move)
        results.chips.chips_changed.connect(self.arrange)
        self._detail_on_top = False

    def set_detail_wanted(self, wanted: bool) -> None:
        """Show or hide the detail pane, as View, Detail Pane does."""
        self._detail_wanted = wanted
        self.arrange()

    def open_detail(self) -> None:
        """Move the focus to the detail pane; in a narrow window it is shown over the table."""
        self._detail_on_top = self.shows_one_pane
        self.arrange()
        self._detail.focus_content()

    def set_comparing(self, comparing: bool) -> None:
        """Widen the detail pane while conversations are shown side by side in it."""
        if comparing:
            self._detail_on_top = self.shows_one_pane
            self._sizes_before = self.sizes()
            self.arrange()
            self._detail.show()
            self._share_compared()
        elif self._sizes_before is not None:
            sizes, self._sizes_before = self._sizes_before, None
            self.setSizes(sizes)
            self.arrange()

    def leave_detail(self) -> bool:
        """Return to the table from a detail pane over it; return False where it was not over it."""
        was_on_top = self._detail_on_top
        self._detail_on_top = False
        self.arrange()
        if was_on_top:
            self._results.table.setFocus()
        return was_on_top

    @property
    def detail(self) -> DetailPane:
        """Return the pane on the right, or on top."""
        return self._detail

    @property
    def shows_detail_on_top(self) -> bool:
        """Return whether the detail pane is shown over the table."""
        return self._detail_on_top

    @property
    def shows_one_pane(self) -> bool:
        """Return whether the window is too narrow for table and detail side by side."""
        return self.width() < _ONE_PANE_EM * Measures.of(self).em

    def arrange(self) -> None:
        """Place both panes for the width and the content."""
        nothing = self._results.shows_nothing_found
        low = is_low(self.window())
        self._results.set_room(low=low, folded=self.height() < _CHIPS_FROM_LH * Measures.of(self).lh)
        self._detail.set_low(low)
        if self.shows_one_pane:
            # Whoever reads there goes on reading, however narrow the window becomes or large its letters.
            reads = self._detail.isVisible() and self._results.isVisible() and self._has_focus(self._detail)
            self._detail_on_top |= reads
            self._detail.setVisible(self._detail_on_top)
            self._results.setVisible(not self._detail_on_top)
        else:
            self._detail_on_top = False
            self._results.setVisible(True)
            is_comparing = self._sizes_before is not None
            self._detail.setVisible((self._detail_wanted or is_comparing) and not nothing)
        if self._back.isHidden() is self._detail_on_top:
            self._back.setVisible(self._detail_on_top)

    def _has_focus(self, pane: QWidget) -> bool:
        focus: QWidget | None = self.window().focusWidget()
        return focus is not None and pane.isAncestorOf(focus)

    def restore(self, saved: bytes, width: int) -> None:
        """Restore the widths of the last time; until somebody moves the handle, the detail pane has its share."""
        self._is_by_hand = bool(saved) and self.restoreState(QByteArray(saved))
        if not self._is_by_hand:
            self._share(width)

    def state(self) -> bytes:
        """Return the widths for ``restore``; empty as long as nobody has chosen them."""
        return bytes(self.saveState().data()) if self._is_by_hand else b""

    def _share(self, width: int) -> None:
        """Set the detail pane's width to 31 %, between 26 and 40 em."""
        em = Measures.of(self).em
        detail = max(26 * em, min(round(width * 0.31), 40 * em))
        self.setSizes([width - detail, detail])

    def _share_compared(self) -> None:
        """Set the detail pane's width to 60 %, for a comparison."""
        width = self.width()
        self.setSizes([width - round(_COMPARED_SHARE * width), round(_COMPARED_SHARE * width)])

    def _note_move(self) -> None:
        self._is_by_hand = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()
        if self._sizes_before is not None:
            self._share_compared()
        elif not self._is_by_hand and not self.shows_one_pane:
            self._share(self.width())
