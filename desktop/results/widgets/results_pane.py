"""The results: count and completeness, filter, messages, and the table."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop.design.accessibility import order
from desktop.design.measures import Measures, follow_font
from desktop.design.pages import Pages
from desktop.design.progress_line import ProgressLine
from desktop.design.scroll_area import FittingScrollArea
from desktop.i18n.time_mode import TimeMode
from desktop.lookup.state import LookupPhase, LookupState
from desktop.results import summary_texts
from desktop.results.filter.completions import Completions
from desktop.results.filter.conditions import FilterNames
from desktop.results.held_numbers import own_numbers
from desktop.results.timeline_data import period_of, with_period
from desktop.results.widgets.current_message import CurrentMessage
from desktop.results.widgets.empty_pages import NoMatchesPage, NothingLoadedPage
from desktop.results.widgets.filter_chips import FilterChips
from desktop.results.widgets.filter_field import FilterField
from desktop.results.widgets.head import ResultsHead
from desktop.results.widgets.message_bar import MessageBar
from desktop.results.widgets.nothing_found_page import NothingFoundPage
from desktop.results.widgets.spoken_progress import SpokenProgress
from desktop.results.widgets.table_view import ConversationTableView
from desktop.results.widgets.timeline import Timeline
from desktop.runtime.records import field, record

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop.messages.message import Explanation
    from desktop.privacy.masking import Masking
    from desktop.results.filter.parser import Filter
    from desktop.results.table_model import ConversationTableModel, TableRows
    from desktop.results.timeline_data import Period
    from desktop.results.widgets.message_bar import MessageBarSlot
    from desktop.results.widgets.table_view import TablePlace
    from desktop.twilio.rows import ParticipantConversation

_ROWS_ALWAYS_SEEN, _LOW_ROWS_ALWAYS_SEEN = 3, 4
"""Header and rows that the table keeps, however much there is to say above it."""
_TIMELINE_FROM_PX, _TIMELINE_LINES = 700, 30
"""How high window (pixels) and pane (lines of text) must be for the timeline."""


@record
class ResultsSnapshot:
    """Everything the pane shows of one lookup, except its state."""

    rows: TableRows = field(repr=False)
    place: TablePlace = field(repr=False)
    filter_text: str = field(repr=False)
    chips: frozenset[tuple[str, str]] = field(repr=False)


class ResultsPane(QWidget):
    """Shows the state of a lookup; requests more, decides nothing.

    Signals:
        load_more_requested(), load_all_requested(): the button was pressed.
        service_names_wanted(): it is filtered by the names of services, and none is known.
        held_numbers_requested(): the button beside the summary was pressed.
        said(str): what was just done, as a sentence for the status line.
    """

    said = Signal(str)
    load_more_requested = Signal()
    service_names_wanted = Signal()
    held_numbers_requested = Signal()
    load_all_requested = Signal()

    def __init__(self, model: ConversationTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._query_changed = False
        self._state = LookupState()
        self._low = False
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self.filter = FilterField()
        self.head = ResultsHead(self.filter, self)
        self._held_of = (-1, -1)
        """Revision and number of the rows of which the held numbers were counted."""
        self.chips = FilterChips()
        self.message_bar = MessageBar()
        self._message = CurrentMessage(self.message_bar, model, self)
        self.progress = ProgressLine()
        self.table = ConversationTableView(model)
        self.timeline = Timeline(model)
        self.timeline.hide()
        self._timeline_wanted = True
        self._timeline_by_hand = False
        self.nothing = NothingFoundPage()
        self.no_matches = NoMatchesPage()
        self.no_matches.clear_requested.connect(self._clear_and_go_on)
        self._nothing_loaded = NothingLoadedPage()
        self._stack = Pages()
        for page in (self.table, self.nothing, self.no_matches, self._nothing_loaded):
            self._stack.add_page(page)
        self._lay_out()
        self.filter.hint_line.float_under(self.filter, self)
        self._shown = 0
        self._make_timers()
        self._spoken = SpokenProgress(self.head.summary, model, self)
        self.filter.filter_changed.connect(self._spoken.filter_changed)
        self.chips.chips_changed.connect(self._spoken.filter_changed)
        self.filter.filter_changed.connect(self._filter)
        self.filter.set_names(self._filter_names)
        self._completions = Completions(
            lambda: model.conversations(shown_only=False), lambda: (model.revision, model.loaded)
        )
        self._is_masked = False
        self._asks_services = False
        self.filter.set_completions(
            lambda part: self._completions.of(part, model.texts.services, masked=self._is_masked)
        )
        self.chips.chips_changed.connect(model.set_chips)
        self._connect_head()
        self._connect_timeline()
        self._message.came.connect(lambda: QTimer.singleShot(0, self, self._bring_message_into_sight))
        self._show_state()

    def _make_timers(self) -> None:
        # Many changes can come with one page; the line is written once for all of them.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._show_counts)
        self._model.counts_changed.connect(self._later.start)
        self._model.headerDataChanged.connect(self._later.start)  # times are shown in another way

    def _connect_head(self) -> None:
        self.head.chip_menu.clicked.connect(self._open_chip_menu)
        self.head.held.clicked.connect(self.held_numbers_requested)
        self.head.load_more.clicked.connect(self.load_more_requested)
        self.head.load_all.clicked.connect(self.load_all_requested)

    @property
    def model(self) -> ConversationTableModel:
        return self._model

    @property
    def shows_nothing_found(self) -> bool:
        """Return whether the page with what to try next is shown in the table's place."""
        return self._stack.shown is self.nothing

    @property
    def shows_no_matches(self) -> bool:
        """Return whether filter and chips hide all rows, so that a note is shown in the table's place."""
        return self._stack.shown is self.no_matches

    def show_state(self, state: LookupState) -> None:
        """Show the progress of a lookup."""
        if state.is_loading and not self._state.is_loading:
            self.filter.compile_again()  # "2h" and "today" are meant of now
        self._state = state
        self._show_state()
        outcome = self.nothing.title.text() if self.shows_nothing_found else self.head.summary.text()
        self._spoken.follow(is_loading=state.is_loading, outcome=outcome)

    def set_query_changed(self, changed: bool) -> None:
        """Set whether the search field holds another query than the one answered here."""
        if changed is not self._query_changed:
            self._query_changed = changed
            self._show_counts()

    def show_notice(self, words: Explanation | None, *, lasting: bool = False) -> None:
        """Show a message that is not the lookup's, such as one on a missing keyring.

        Args:
            words: returns the message whenever it is shown, in the current language; None for no message.
            lasting: whether it comes back after lookups that have nothing to say, until it is dismissed.
        """
        self._message.show_notice(words, lasting=lasting)

    def set_masking(self, masking: Masking) -> None:
        self._is_masked = masking.active
        self._model.set_masking(masking)
        self.nothing.set_masking(masking)
        self.chips.set_masking(masking)

    @property
    def has_filter(self) -> bool:
        """Return whether a filter or chip is on, or being typed."""
        return self._model.is_filtered or bool(self.filter.text())

    def lend_message_bar(self, slot: MessageBarSlot | None) -> None:
        """Lend the message bar to another place while this pane is hidden; None takes it back."""
        if slot is not None:
            slot.take(self.message_bar)
            self.message_bar.set_terse(False)
        elif self.message_bar.parent() is not self._top.widget():
            hidden = self.message_bar.isHidden()
            self._under.addWidget(self.message_bar)
            self.message_bar.setHidden(hidden)
            self.message_bar.set_terse(self._low)

    def snapshot(self) -> ResultsSnapshot:
        """Return the rows and the view's state, for ``restore``."""
        return ResultsSnapshot(self._model.snapshot(), self.table.place(), self.filter.text(), self.chips.checked)

    def restore(self, snapshot: ResultsSnapshot) -> None:
        """Show earlier rows and restore the view's state."""
        self.filter.set_filter_text("")
        self.chips.clear_checks()
        self._model.restore(snapshot.rows)
        place = snapshot.place
        column = self._model.column_of(place.sorted_by)
        if column is not None and self._model.sorted_by != (column, place.descending):
            descending, ascending = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder
            self.table.sortByColumn(column, descending if place.descending else ascending)
        self._show_counts()
        self.chips.set_checked(snapshot.chips)
        self.filter.set_filter_text(snapshot.filter_text)
        self._model.settle()
        self.table.go_back_to(place)

    def filter_by(self, text: str) -> None:
        """Add a text of the filter's language to the filter."""
        before = self.filter.text().strip()
        if f" {text} " not in f" {before} ":
            self.filter.setText(f"{before} {text}".strip())

    def _clear_and_go_on(self) -> None:
        self.clear_filter()
        self.filter.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_filter(self) -> None:
        """Clear filter and chips."""
        self.filter.clear()
        self.chips.clear_checks()

    def retranslate(self) -> None:
        """Set all texts in the new language; a dismissed message stays hidden."""
        self._model.retranslate()
        self.table.retranslate()
        self.chips.retranslate()
        self._show_counts()

    def renew_times(self) -> None:
        """Filter and sum up anew by the present time: a filter may name today, the summary a time of today."""
        self.filter.compile_again()
        self._show_counts()

    def set_room(self, *, low: bool, folded: bool) -> None:
        """Set what the window's height leaves room for.

        Args:
            low: gaps are narrow, the summary has one line, a message its sentence.
            folded: chips that are not checked are in a menu.
        """
        self.chips.set_folded(folded)
        self.chips.setVisible(self.chips.is_on or not folded)
        self.head.chip_menu.setVisible(folded)
        if low is not self._low:
            self._low = low
            self.head.set_low(low)
            self.table.set_low(low)
            if self.message_bar.parent() is self._top.widget():
                self.message_bar.set_terse(low)
            self._update_metrics()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the head in the new width, and leave the table some rows where it is low."""
        super().resizeEvent(event)
        self.head.relayout()
        self._show_timeline()
        self._fit_top()

    def _fit_top(self) -> None:
        """Set the height of what is above: it scrolls where a few rows, or the page without any, have no room."""
        measures = Measures.of(self)
        kept = _ROWS_ALWAYS_SEEN * measures.control
        if self._low:
            kept = measures.low_header + _LOW_ROWS_ALWAYS_SEEN * measures.low_row + measures.scroll_bar
        if self.shows_no_matches:
            below = self.height() - self._top.height() - self._stack.height()
            kept = max(kept, below + self.no_matches.needed_height(self.width() - measures.scroll_bar))
        self._top.fit(max(self.height() - kept, measures.control))

    def _open_chip_menu(self) -> None:
        """Open a menu with the chips that a low window has no room for."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        self.chips.fill_menu(menu)
        menu.popup(self.head.chip_menu.mapToGlobal(self.head.chip_menu.rect().bottomLeft()))

    def _lay_out(self) -> None:
        self._under = QVBoxLayout()
        above = QWidget()
        self._above = QVBoxLayout(above)
        self._above.setContentsMargins(0, 0, 0, 0)
        self._above.addLayout(self.head.grid)
        self._above.addLayout(self._under)
        self._under.addWidget(self.chips)
        self._under.addWidget(self.message_bar)
        self._top = FittingScrollArea(above)
        self._top.content_changed.connect(self._fit_top)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(self._top)
        foot = QVBoxLayout()
        foot.setSpacing(0)
        self._whole.addLayout(foot, 1)
        foot.addWidget(self.timeline)
        foot.addWidget(self.progress)
        foot.addWidget(self._stack, 1)
        self._update_metrics()
        order((*self.head.parts, self.chips, self.message_bar))
        follow_font(self._update_metrics)

    def _update_metrics(self) -> None:
        measures = Measures.of(self)
        self._stack.setMinimumHeight(measures.control)  # where a window is low, other things come first
        edge = measures.margin
        self._under.setContentsMargins(edge, 0, edge, 0)
        self._under.setSpacing(measures.gap)
        for column in (self._whole, self._above):
            column.setSpacing(round((0.5 if self._low else 1.5) * measures.u))
        self.head.update_metrics()

    def _filter_names(self) -> FilterNames:
        """Return the current context of the filter's conditions."""
        texts, counts = self._model.texts, self._model.counts()
        date = QLocale().dateFormat(QLocale.FormatType.ShortFormat).lower()
        return FilterNames(
            texts.services,
            texts.mode is TimeMode.UTC,
            now_s=time.time(),
            month_first=date.lstrip("e,. ").startswith("m"),
            states=tuple(filter(None, counts.states)),
            channels=tuple(filter(None, counts.channels)),
        )

    def _connect_timeline(self) -> None:
        self.timeline.period_chosen.connect(self._choose_period)
        self.timeline.row_chosen.connect(self._choose_row)
        self.table.conversations_selected.connect(self._show_selected)

    def choose(self, conversation: ParticipantConversation) -> None:
        """Select and show a conversation, clearing filter and chips that hide it."""
        if not any(row is conversation for row in self._model.conversations(shown_only=True)):
            self.clear_filter()
            self.filter.apply_now()
        for position in range(self._model.shown):
            if self._model.conversation_at(position) is conversation:
                self.table.selectRow(position)
                self.table.scrollTo(self._model.index(position, 0))
                self.table.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def show_only_open(self) -> None:
        """Set the chips so that only conversations that are not closed are shown."""
        self.clear_filter()
        self.chips.set_checked(frozenset(("state", state) for state in ("active", "inactive", "other")))

    def _count_held(self) -> None:
        """Count the held own numbers, when no more rows are coming; until then no count of other rows is shown."""
        now = (self._model.revision, self._model.loaded)
        if self._state.is_loading or now == self._held_of:
            if now[0] != self._held_of[0] and not self._state.refreshing:
                self.head.show_held(0)
            return
        self._held_of = now
        held = sum(pair.is_held for pair in own_numbers(self._model.conversations(shown_only=False)))
        self.head.show_held(held)

    def switch_timeline(self, on: bool) -> None:
        """Show or hide the timeline at the user's hand: switched on, it is there in a low window, too."""
        self._timeline_by_hand = on
        self.set_timeline_wanted(on)

    def set_timeline_wanted(self, wanted: bool) -> None:
        """Set whether the timeline is shown where there is room for it."""
        self._timeline_wanted = wanted
        self._show_timeline()

    def _show_timeline(self) -> None:
        """Show the timeline if there are rows and the window is high enough."""
        is_high = (
            self.window().height() >= _TIMELINE_FROM_PX and self.height() >= _TIMELINE_LINES * Measures.of(self).lh
        )
        has_rows = self._stack.shown in {self.table, self.no_matches} and self._model.loaded > 0
        shown = self._timeline_wanted and (is_high or self._timeline_by_hand) and has_rows
        if shown is self.timeline.isHidden():
            if shown:
                self.timeline.refresh()
            self.timeline.setVisible(shown)

    def _choose_period(self, period: Period | None) -> None:
        self.filter.setText(with_period(self.filter.text(), period))
        if period is not None:
            self.said.emit(self.tr("Period: {period}").format(period=self.timeline.period_words(period)))

    def _choose_row(self, number: int) -> None:
        position = self._model.position_of(number)
        if position is not None:
            self.table.click_row(position)
            self.table.scrollTo(self._model.index(position, 0))

    def _show_selected(self) -> None:
        self.timeline.set_selected(frozenset(self._model.number_at(row) for row in self.table.chosen_rows()[:100]))

    def take_service_names(self) -> None:
        """Filter anew by the names of services, which the model has."""
        self.filter.take_service_names()

    def _ask_for_service_names(self, wanted: Filter | None) -> None:
        """Emit ``service_names_wanted`` once for a filter by service, not for each of its letters."""
        asks = wanted is not None and wanted.asks_services
        if asks and not self._asks_services and not self._model.texts.services:
            self.service_names_wanted.emit()
        self._asks_services = asks

    def _filter(self, wanted: Filter | None) -> None:
        self._ask_for_service_names(wanted)
        self.timeline.set_period(period_of(self.filter.text()))
        self._model.set_filter(wanted)
        self.table.set_hits(wanted.words if wanted else ())

    def _show_state(self) -> None:
        state = self._state
        # Where nothing came at all, there is nothing to have more of: the message offers to try again.
        failed = state.phase is LookupPhase.INCOMPLETE and not self._model.loaded
        self.head.load_more.setEnabled(state.can_go_on and not failed)
        self.head.load_all.setEnabled(state.can_load_all and not failed)
        if state.is_loading and state.jobs_total > 1:
            self.progress.set_done(state.jobs_done, state.jobs_total)
        else:
            self.progress.set_running(state.is_loading)
        self._count_held()
        self._message.show_state(state)
        self._show_counts()

    def _show_page(self) -> None:
        """Show the table, or the page in its place when there are no rows to show."""
        model, phase = self._model, self._state.phase
        page: QWidget = self.table
        is_many = self._state.many is not None  # the band tells of each that nothing was found
        if not model.loaded and phase is LookupPhase.COMPLETE and not is_many:
            page = self.nothing
        elif not model.loaded and phase in {LookupPhase.INCOMPLETE, LookupPhase.STOPPED}:
            page = self._nothing_loaded
        elif model.loaded and not model.shown and model.is_filtered and not model.is_filtering:
            page = self.no_matches
            self.no_matches.show_filter(model.loaded, self.filter.text().strip(), self.chips.checked_words)
        if page is not self._stack.shown:
            had_focus = self.table.hasFocus()
            self._stack.show_page(page)
            if had_focus and page is self.no_matches:  # or Qt would give the keys to whatever comes next
                self.no_matches.clear.setFocus()
        self._fit_top()
        self.filter.setEnabled(page is not self.nothing)
        self._show_timeline()

    def _bring_message_into_sight(self) -> None:
        """Scroll to a new message where the part above the table scrolls."""
        if not self.message_bar.isHidden():
            self._top.ensureWidgetVisible(self.message_bar, 0, 0)

    def _show_counts(self) -> None:
        self._later.stop()
        model, is_filtering = self._model, self._model.is_filtering
        if not is_filtering:  # until then it is not known how many
            self._shown = model.shown
            self.chips.show_counts(model.counts(), model.matching_counts())
        self._show_summary()
        self._show_page()
        self._whole.activate()  # once for all, and before anything is drawn

    def _show_summary(self) -> None:
        state = self._state
        if state.phase is LookupPhase.IDLE:
            self.head.summary.show_summary("", "", "")
            return
        loaded = self._model.loaded
        facts = summary_texts.facts(state, self._model, shown=self._shown, is_outdated=self._query_changed)
        headline, word = summary_texts.headline(loaded), summary_texts.phase_word(state.phase)
        self.head.summary.show_summary(headline, str(loaded), word, " · ".join(facts))
