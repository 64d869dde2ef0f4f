"""The results: count and completeness, filter, messages, and the table."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QMenu, QVBoxLayout, QWidget

from desktop.design.accessibility import order
from desktop.design.buttons import make_button, make_icon_button
from desktop.design.measures import Measures, follow_font
from desktop.design.pages import Pages
from desktop.design.progress_line import ProgressLine
from desktop.design.scroll_area import FittingScrollArea
from desktop.i18n.retranslation import say
from desktop.i18n.times import TimeMode, time_text
from desktop.lookup.state import LookupPhase, LookupState
from desktop.lookup.state_messages import explain_state, explain_wait
from desktop.results.filter.completions import Completions
from desktop.results.filter.conditions import FilterNames
from desktop.results.held_numbers import own_numbers
from desktop.results.timeline_data import period_of, with_period
from desktop.results.widgets.empty_pages import NoMatchesPage, NothingLoadedPage
from desktop.results.widgets.filter_chips import FilterChips
from desktop.results.widgets.filter_field import FilterField
from desktop.results.widgets.message_bar import MessageBar
from desktop.results.widgets.nothing_found_page import NothingFoundPage
from desktop.results.widgets.spoken_progress import SpokenProgress
from desktop.results.widgets.summary_label import SummaryLabel
from desktop.results.widgets.table_view import ConversationTableView
from desktop.results.widgets.timeline import Timeline
from desktop.runtime.records import field, record
from desktop.twilio.types import ScopeKind

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

_WIDE_EM = 56
"""In a narrower pane the summary has a row of its own, so that its sentence is whole."""
_FILLED_FILTER_EM, _BESIDE_FILTER_EM = 26, 45
"""Width of the filter with a text, and what it leaves to the summary and the buttons."""
_ROWS_ALWAYS_SEEN, _LOW_ROWS_ALWAYS_SEEN = 3, 4
"""Header and rows that the table keeps, however much there is to say above it."""
_FILTER_EM, _LOW_FILTER_EM, _LEAST_FILTER_EM, _SUMMARY_EM = 17, 12, 8, 13
"""In a low window, count and state, filter and buttons share a row where they have this room."""
_HELD_FROM_EM = 36
_TIMELINE_FROM_PX, _TIMELINE_LINES = 700, 30
"""How high window (pixels) and pane (lines of text) must be for the timeline."""
_COUNTDOWN_MS = 200
"""How often a pause's remaining seconds are read from the clock."""


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
        held_numbers_requested(): the button beside the summary was pressed.
        said(str): what was just done, as a sentence for the status line.
    """

    said = Signal(str)
    load_more_requested = Signal()
    held_numbers_requested = Signal()
    load_all_requested = Signal()

    def __init__(self, model: ConversationTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._question_changed = False
        self._state = LookupState()
        self._notice: Explanation | None = None
        self._is_dismissed = False
        self._told_pause: object = None
        """Why a lookup paused when a screen reader was told last; None before its first pause."""
        self._arrangement = ""
        self._low = False
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self._make_head()
        self.filter = FilterField()
        self.chips = FilterChips()
        self.message_bar = MessageBar()
        self.message_bar.dismissed.connect(self._dismiss)
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
        self._spoken = SpokenProgress(self.summary, model, self)
        self.filter.filter_changed.connect(self._spoken.filter_changed)
        self.chips.chips_changed.connect(self._spoken.filter_changed)
        self.filter.filter_changed.connect(self._filter)
        self.filter.textChanged.connect(self._relayout)
        self.filter.set_names(self._filter_names)
        self._completions = Completions(lambda: model.conversations(shown_only=False))
        self._is_masked = False
        self.filter.set_completions(
            lambda part: self._completions.of(part, model.texts.services, masked=self._is_masked)
        )
        self.chips.chips_changed.connect(model.set_chips)
        self._connect_timeline()
        self._show_counts()
        self._show_state()

    def _make_timers(self) -> None:
        # Many changes can come with one page; the line is written once for all of them.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._show_counts)
        self._model.counts_changed.connect(self._later.start)
        self._model.headerDataChanged.connect(self._later.start)  # times are shown in another way
        self._countdown = QTimer(self)
        self._countdown.setInterval(_COUNTDOWN_MS)
        self._countdown.timeout.connect(self._show_message)

    def _make_head(self) -> None:
        """Create summary and buttons, which share a row with the filter."""
        self.summary = SummaryLabel()
        self.chip_menu = make_icon_button("list", lambda: self.tr("Filter by state or channel"))
        self.chip_menu.clicked.connect(self._open_chip_menu)
        self.chip_menu.hide()
        self.held = make_button("", "quiet")
        self.load_more = make_button(lambda: self.tr("Load more"), "quiet")
        self.load_all = make_button(lambda: self.tr("Load all"), "quiet")
        self.held.hide()
        self._held, self._held_of = 0, (-1, -1)
        self.held.clicked.connect(self.held_numbers_requested)
        self.load_more.clicked.connect(self.load_more_requested)
        self.load_all.clicked.connect(self.load_all_requested)

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
        if state.request is not self._state.request or state.is_loading:
            self._is_dismissed = False
        if state.is_loading and not self._state.is_loading:
            self.filter.compile_again()  # "2h" and "today" are meant of now
        if not state.is_loading:
            self._told_pause = None
        self._state = state
        self._show_state()
        self._show_counts()
        outcome = self.nothing.title.text() if self.shows_nothing_found else self.summary.text()
        self._spoken.follow(is_loading=state.is_loading, outcome=outcome)

    def set_question_changed(self, changed: bool) -> None:
        """Set whether the search field holds another query than the one answered here."""
        if changed is not self._question_changed:
            self._question_changed = changed
            self._show_counts()

    def show_notice(self, words: Explanation | None) -> None:
        """Show a message that is not the lookup's, such as one on a missing keyring.

        Args:
            words: returns the message whenever it is shown, in the current language; None for no message.
        """
        self._notice = words
        self._show_message()

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
        parts = self.filter.text().split()
        if text not in parts:
            self.filter.setText(f"{self.filter.text().strip()} {text}".strip())

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
        self.chip_menu.setVisible(folded)
        if low is not self._low:
            self._low = low
            self.summary.set_terse(low)
            self.table.set_low(low)
            if self.message_bar.parent() is self._top.widget():
                self.message_bar.set_terse(low)
            self._update_metrics()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the filter to a row of its own where it is narrow, and leave the table some rows where it is low."""
        super().resizeEvent(event)
        self._relayout()
        self._show_timeline()
        self._fit_top()

    def _fit_top(self) -> None:
        """Set the height of what is above the table: it scrolls where there is no room for a few rows."""
        measures = Measures.of(self)
        kept = _ROWS_ALWAYS_SEEN * measures.control
        if self._low:
            kept = measures.low_header + _LOW_ROWS_ALWAYS_SEEN * measures.low_row + measures.scroll_bar
        self._top.fit(max(self.height() - kept, measures.control))

    def _open_chip_menu(self) -> None:
        """Open a menu with the chips that a low window has no room for."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        self.chips.fill(menu)
        menu.popup(self.chip_menu.mapToGlobal(self.chip_menu.rect().bottomLeft()))

    def _lay_out(self) -> None:
        self._head = QGridLayout()
        self._under = QVBoxLayout()
        above = QWidget()
        self._above = QVBoxLayout(above)
        self._above.setContentsMargins(0, 0, 0, 0)
        self._above.addLayout(self._head)
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
        first = (self.summary, self.chip_menu, self.held, self.load_more, self.load_all, self.filter)
        order((*first, self.chips, self.message_bar))
        follow_font(self._update_metrics)

    def _update_metrics(self) -> None:
        measures = Measures.of(self)
        self._stack.setMinimumHeight(round(1.5 * measures.control))  # where a window is low, other things come first
        edge = measures.margin
        self._head.setContentsMargins(edge, round((0.5 if self._low else 2.5) * measures.u), edge, 0)
        self._head.setHorizontalSpacing(measures.gap)
        self._head.setVerticalSpacing(round(measures.u / 2) if self._low else measures.gap)
        self._under.setContentsMargins(edge, 0, edge, 0)
        self._under.setSpacing(measures.gap)
        for column in (self._whole, self._above):
            column.setSpacing(round((0.5 if self._low else 1.5) * measures.u))
        self._arrangement = ""
        self._relayout()

    def _relayout(self) -> None:
        self._fit_held()
        wanted = self._wanted_arrangement()
        measures = Measures.of(self)
        if wanted == "wide":
            filled_em = (
                min(_FILLED_FILTER_EM, self.width() / measures.em - _BESIDE_FILTER_EM) if self.filter.text() else 0
            )
            self.filter.setFixedWidth(round(max(_FILTER_EM, filled_em) * measures.em))
        elif wanted.startswith("low one"):
            rest = self.width() - self._one_row_px(all_too=not self.load_all.isHidden())
            self.filter.setFixedWidth(min(_LEAST_FILTER_EM * measures.em + max(0, rest), _LOW_FILTER_EM * measures.em))
        if wanted == self._arrangement:
            return
        self._arrangement = wanted
        self.load_all.setVisible(wanted != "low one row")
        parts: tuple[QWidget, ...] = (
            self.summary, self.chip_menu, self.held, self.load_more, self.load_all, self.filter,
        )  # fmt: skip
        for widget in parts:
            self._head.removeWidget(widget)
        if wanted == "narrow":
            self.filter.setMinimumWidth(0)
            self.filter.setMaximumWidth(16_777_215)
            self._head.addWidget(self.summary, 0, 0, 1, 2)
            self._head.addWidget(self.held, 0, 2)
            self._head.addWidget(self.chip_menu, 0, 3)
            self._head.addWidget(self.filter, 1, 0)
            self._head.addWidget(self.load_more, 1, 1)
            self._head.addWidget(self.load_all, 1, 2, 1, 2)
        else:
            for column, widget in enumerate(parts):
                self._head.addWidget(widget, 0, column)
        self._head.setColumnStretch(0, 1)

    def _wanted_arrangement(self) -> str:
        """Return how summary, buttons and filter stand: in one row where they fit, at the cost of Load all if low."""
        if self.width() >= _WIDE_EM * Measures.of(self).em:
            return "wide"
        if self._low and self._one_row_px(all_too=True) <= self.width():
            return "low one row with all"
        if self._low and self._one_row_px(all_too=False) <= self.width():
            return "low one row"
        return "narrow"

    def _one_row_px(self, *, all_too: bool) -> int:
        """Return the least width of one row with everything, or without Load all, which the menu has, too."""
        measures = Measures.of(self)
        buttons = [self.chip_menu, self.load_more, *([self.load_all] if all_too else [])]
        widths = [button.sizeHint().width() + measures.gap for button in buttons]
        return 2 * measures.margin + (_SUMMARY_EM + _LEAST_FILTER_EM) * measures.em + measures.gap + sum(widths)

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
        """Count the held own numbers, when no more rows are coming."""
        now = (self._model.revision, self._model.loaded)
        if self._state.is_loading or now == self._held_of:
            return
        self._held_of = now
        self._held = sum(pair.is_held for pair in own_numbers(self._model.conversations(shown_only=False)))
        self._show_held()

    def _show_held(self) -> None:
        say(
            self.held,
            setText=lambda: self.tr("{n} held").format(n=self._held),
            setAccessibleName=lambda: self.tr("Held numbers: {n}").format(n=self._held),
            setToolTip=lambda: self.tr("Your numbers held by open conversations of this address"),
        )
        self._fit_held()

    def _fit_held(self) -> None:
        """Leave the button out where the summary needs its room: the menu has it, too."""
        has_room = not self._low and self.width() >= _HELD_FROM_EM * Measures.of(self).em
        self.held.setVisible(self._held > 0 and has_room)

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
            self.table.selectRow(position)
            self.table.scrollTo(self._model.index(position, 0))

    def _show_selected(self) -> None:
        self.timeline.set_selected(frozenset(self._model.number_at(row) for row in self.table.chosen_rows()[:100]))

    def _filter(self, wanted: Filter | None) -> None:
        self.timeline.set_period(period_of(self.filter.text()))
        self._model.set_filter(wanted)
        self.table.set_hits(wanted.words if wanted else ())

    def _dismiss(self) -> None:
        if self._notice is None:
            self._is_dismissed = True
        self._notice = None
        self._show_message()

    def _show_state(self) -> None:
        state = self._state
        # Where nothing came at all, there is nothing to have more of: the message offers to try again.
        failed = state.phase is LookupPhase.INCOMPLETE and not self._model.loaded
        self.load_more.setEnabled(state.can_go_on and not failed)
        self.load_all.setEnabled(state.can_load_all and not failed)
        if state.is_loading and state.jobs_total > 1:
            self.progress.set_done(state.jobs_done, state.jobs_total)
        else:
            self.progress.set_running(state.is_loading)
        self._count_held()
        self._show_page()
        self._show_message()

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
            self.no_matches.show_filter(model.loaded, self.filter.text().strip(), self.chips.words_on)
        if page is not self._stack.shown:
            had_focus = self.table.hasFocus()
            self._stack.show_page(page)
            if had_focus and page is self.no_matches:  # or Qt would give the keys to whatever comes next
                self.no_matches.clear.setFocus()
        self.filter.setEnabled(page is not self.nothing)
        self._show_timeline()

    def _show_message(self) -> None:
        state, loaded = self._state, self._model.loaded > 0
        words = self._notice
        if state.wait is not None:
            words = partial(explain_wait, state.wait)
            self._countdown.start()
        else:
            self._countdown.stop()
        if words is not None:
            reason = None if state.wait is None else state.wait.reason
            told_before, self._told_pause = reason is not None and reason == self._told_pause, reason
            self._show_words(words, loaded=loaded, can_retry=False, told_before=told_before)
            return
        message = None if self._is_dismissed else explain_state(state)
        if message is None:
            self.message_bar.hide_message()
            return
        self._show_words(lambda: explain_state(state) or message, loaded=loaded, can_retry=state.can_go_on)

    def _show_words(self, words: Explanation, *, loaded: bool, can_retry: bool, told_before: bool = False) -> None:
        comes = self.message_bar.isHidden()
        self.message_bar.show_message(words, loaded=loaded, can_retry=can_retry, told_before=told_before)
        if comes:
            QTimer.singleShot(0, self, self._bring_message_into_sight)

    def _bring_message_into_sight(self) -> None:
        """Scroll to a new message where the part above the table scrolls."""
        if not self.message_bar.isHidden():
            self._top.ensureWidgetVisible(self.message_bar, 0, 0)

    def _show_counts(self) -> None:
        model, state = self._model, self._state
        counts = model.counts()
        if not model.is_filtering:  # until then it is not known how many
            self.chips.show_counts(counts, model.matching_counts())
        self._show_page()
        if state.phase is LookupPhase.IDLE:
            self.summary.show_summary("", "", "")
            return
        if not model.is_filtering:  # until then it is not known how many
            self._shown = model.shown
        loaded = model.loaded
        headline = self.tr("1 conversation") if loaded == 1 else self.tr("{n} conversations").format(n=loaded)
        self.summary.show_summary(headline, str(loaded), self._phase_word(), " · ".join(self._facts()))

    def _phase_word(self) -> str:
        """Return the word for how complete the rows are."""
        return {
            LookupPhase.LOADING: self.tr("loading"),
            LookupPhase.COMPLETE: self.tr("complete"),
            LookupPhase.MORE_AVAILABLE: self.tr("more available"),
            LookupPhase.STOPPED: self.tr("stopped"),
            LookupPhase.INCOMPLETE: self.tr("incomplete"),
        }[self._state.phase]

    def _facts(self) -> list[str]:
        """Return what follows the state's word: filter, order among part, progress, scope."""
        model, state = self._model, self._state
        facts = []
        if model.is_filtered:
            facts.append(self.tr("{n} shown").format(n=self._shown))
        if state.reading_services:
            facts.append(self.tr("loading services"))
        elif state.is_loading and state.jobs_total > 1:
            done = min(state.jobs_done + 1, state.jobs_total)
            facts.append(self._progress_fact(done, state))
        if state.refreshing:
            facts.append(self.tr("refreshing"))
        elif state.phase is not LookupPhase.COMPLETE and model.loaded:
            facts.append(self.tr("sorted among loaded rows"))
        facts.append(self.tr("results of the previous lookup") if self._question_changed else self._scope_fact(state))
        if state.as_of_s is not None and not state.is_loading:
            moment = time_text(state.as_of_s, model.texts.mode, time.time())
            facts.append(self.tr("as of {time}").format(time=moment))
        return facts

    def _progress_fact(self, done: int, state: LookupState) -> str:
        queries = len(state.request.queries) if state.request else 1
        if queries == 1:
            return self.tr("service {n} of {total}").format(n=done, total=state.jobs_total)
        return self.tr("search {n} of {total}").format(n=done, total=state.jobs_total)

    def _scope_fact(self, state: LookupState) -> str:
        scope = state.request.scope if state.request else None
        if scope is None or scope.kind is ScopeKind.DEFAULT:
            return self.tr("default service")
        if scope.kind is ScopeKind.ALL:
            return (
                self.tr("all {n} services").format(n=len(state.services)) if state.services else self.tr("all services")
            )
        return self._model.service_name(scope.service_sid or "")
