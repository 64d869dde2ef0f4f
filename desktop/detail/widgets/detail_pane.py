"""The detail pane: the selected conversation as a tree, as received, and with what its links lead to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QKeySequence, QPalette, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.design.labels import Hairline
from desktop.design.measures import Measures, follow_font
from desktop.design.pages import Pages
from desktop.detail.link_fields import link_title
from desktop.detail.link_targets import LinkKind
from desktop.detail.opened_conversation import participant_of_row, row_of
from desktop.detail.search import AttributeSearch, PathSearch
from desktop.detail.tree_model import DetailModel, revealed
from desktop.detail.widgets.comparison_pages import ComparisonPages
from desktop.detail.widgets.detail_header import FEWEST_COMPARED, MOST_COMPARED, DetailHeader
from desktop.detail.widgets.find import DetailFind, FindPlace
from desktop.detail.widgets.link_navigation import LinkFollower, OpenedDetail
from desktop.detail.widgets.raw_content import RawContent
from desktop.detail.widgets.tab_row import RAW, TabRow
from desktop.detail.widgets.transcript_content import TranscriptContent
from desktop.detail.widgets.tree_content import TreeContent
from desktop.detail.widgets.tree_view import DetailTree
from desktop.i18n.retranslation import follow_language
from desktop.privacy.masking import Masking, Sensitivity

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.detail.link_targets import LinkAnswer, LinkReader, LinkTarget
    from desktop.detail.search import TreeSearch
    from desktop.detail.transcript import People
    from desktop.detail.widgets.tab_row import HeadOwner
    from desktop.i18n.time_mode import TimeMode
    from desktop.messages.message import Explanation
    from desktop.twilio.rows import ParticipantConversation


_TICK_MS = 10_000


class DetailPane(QWidget):
    """Shows nothing, one conversation, or the common fields of several.

    Signals:
        said: what was just done, as a sentence for the status line.
        link_requested: the ``LinkTarget`` to open.
        more_requested: the ``LinkAnswer`` whose next page is to be loaded.
        participants_requested: the ``LinkTarget`` of a conversation that stands alone.
        trail_changed: another step of the followed links is shown, or none.
        link_left: the answer behind a link is no longer wanted.
        links_left: nothing that belongs to followed links is wanted any more.
        people_requested: the ``LinkTarget`` of messages whose authors have no names yet.
        receipts_requested: the ``LinkTarget`` of messages, and the SID of one of them.
        messages_allowed: the messages of the current account may be shown from now on.
        column_requested: the path inside the attributes that is to become a column of the table.
        filter_requested: a text of the filter's language that keeps rows with the same value.
        lookup_requested: a ``ParticipantQuery`` that is to be looked up.
    """

    said = Signal(str)
    link_requested = Signal(object)
    more_requested = Signal(object)
    participants_requested = Signal(object)
    trail_changed = Signal()
    link_left = Signal()
    links_left = Signal()
    people_requested = Signal(object)
    receipts_requested = Signal(object, str)
    messages_allowed = Signal()
    column_requested = Signal(str)
    filter_requested = Signal(str)
    lookup_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._conversations: list[ParticipantConversation] = []
        self._opened: OpenedDetail | None = None
        self._masking = Masking()
        self._revealed: frozenset[object] = frozenset()
        self._low = False
        self._model = DetailModel(self)
        self._header = DetailHeader()
        self._tab_row = TabRow()
        self._tabs = self._tab_row.tabs
        self.tree = DetailTree(self._model)
        self._find = DetailFind(self._model, self.tree, lambda: self._raw.view, lambda: self.messages.view, self)
        self._in_tree = TreeContent(self._model, self.tree, self)
        self._stack = Pages()
        self._links = LinkFollower(self._stack, self.tree, self)
        self._raw = RawContent(self._stack, self._links, self.tree, self)
        self.messages = TranscriptContent(self._stack, self._links, self)
        self._body = QWidget()
        self.comparison = ComparisonPages(self._body, self)
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._lay_out()
        self._connect()
        self._show([])
        follow_language(self._retranslate)

    # What others tell it

    def show_conversations(self, conversations: Sequence[ParticipantConversation]) -> None:
        """Show the conversations selected in the table: 0, 1 or several."""
        opened = self._opened
        if conversations and self._links.step is not None and _are_same(conversations, self._conversations):
            return  # told once more; a link that was followed meanwhile stays open
        if opened is not None and len(conversations) == 1 and conversations[0] is opened.row:
            self._conversations = list(conversations)
            if not self._links.stands_alone:
                self._return_to(opened)
        elif conversations or self._conversations or (opened is not None and opened.row is not None):
            self._show(conversations)

    def _show(self, conversations: Sequence[ParticipantConversation]) -> None:
        self._keep_steps()
        self._conversations = list(conversations)
        if self.comparison.is_comparing:
            self.compare() if self.can_compare else self.end_comparing()
        self.tree.setFocusPolicy(Qt.FocusPolicy.StrongFocus if conversations else Qt.FocusPolicy.NoFocus)
        self._links.clear()
        self._show_header()
        self._show_content()

    def show_attribute_with(self, holds: Callable[[str], bool]) -> None:
        """Select and show the attribute whose text ``holds`` accepts."""
        self._show_attribute(lambda model: AttributeSearch(model, holds))

    def show_attribute_at(self, path: str) -> None:
        """Select and show the attribute at a path, such as ``order.lines[0]``."""
        self._show_attribute(lambda model: PathSearch(model, path))

    def _show_attribute(self, search: Callable[[DetailModel], TreeSearch]) -> None:
        if len(self._conversations) == 1:
            self._in_tree.show_attribute(search)

    def put_beside_tabs(self, button: QWidget) -> None:
        """Add a button at the end of the row of tabs."""
        self._tab_row.add_end(button)

    def set_low(self, low: bool) -> None:
        """Set whether the window is low, so that there are fewer rows above the content."""
        if low is not self._low:
            self._low = low
            self._header.set_low(low)
            self.messages.set_low(low)
            self._update_metrics()
            self._show_header()

    def set_masking(self, masking: Masking) -> None:
        """Set the masking; what was revealed here on its own is hidden again."""
        self._revealed = frozenset()
        self._masking = masking
        self._mask()

    def set_time_mode(self, mode: TimeMode) -> None:
        self._model.set_time_mode(mode)
        self.messages.set_time_mode(mode)
        self.comparison.set_time_mode(mode)

    def set_link_reader(self, reader: LinkReader) -> None:
        self._model.set_link_reader(reader)

    def set_messages_allowed(self, allowed: bool) -> None:
        """Set whether the user of the current account agreed before to see messages."""
        self._links.set_messages_allowed(allowed)

    def show_link(self, answer: LinkAnswer) -> None:
        """Show the answer behind the requested link."""
        first, opened = self._links.first, self._opened
        opens = first is not None and first.answer is None and first.target == answer.target
        if opened is None or not opens or not self._links.stands_alone:
            self._links.loaded(answer)
            return
        if answer.target.kind is LinkKind.CONVERSATION:
            opened.row = row_of(answer.texts[0])
        self._links.loaded(answer)
        self._show_header()
        if answer.target.kind is LinkKind.CONVERSATION:
            self.participants_requested.emit(answer.target)

    def show_participants(self, conversation: LinkTarget, answer: LinkAnswer) -> None:
        """Show the participants of the conversation that stands alone; its row names the one that it is about."""
        opened, first = self._opened, self._links.first
        is_own = first is not None and first.target == conversation and self._links.stands_alone
        if opened is not None and first is not None and is_own and first.answer is not None:
            named = participant_of_row(answer.texts, opened.participant_sid)
            opened.row = row_of(first.answer.texts[0], named)
            self._conversations = [opened.row] if self._conversations and opened.row is not None else []
        self._links.take_participants(conversation, answer)

    def show_participants_failure(self, conversation: LinkTarget, failure: Explanation) -> None:
        """Show why the participants of an opened conversation could not be loaded."""
        self._links.lose_participants(conversation, failure)

    def show_link_wait(self, target: LinkTarget, words: Explanation | None) -> None:
        """Show why the requested link takes time; None when it no longer waits."""
        self._links.show_wait(target, words)

    def show_link_failure(self, target: LinkTarget, failure: Explanation) -> None:
        """Show why the requested link cannot be opened."""
        self._links.failed(target, failure)

    def show_receipts_wait(self, message_sid: str, words: Explanation | None) -> None:
        """Show why the receipts of a message take time; None when they no longer wait."""
        self._links.show_receipts_wait(message_sid, words)

    def show_receipts_failure(self, message_sid: str, failure: Explanation) -> None:
        """Show why the receipts of a message could not be loaded."""
        self._links.end_check(message_sid, failure)

    def show_people(self, people: People) -> None:
        """Show the authors' names beside the messages."""
        self._links.take_people(people)

    def show_people_failure(self, target: LinkTarget, failure: Explanation) -> None:
        """Show why authors or roles have no names."""
        self._links.lose_people(target, failure)

    def show_roles(self, names: dict[str, str]) -> None:
        """Show names of roles, given by SID."""
        self._model.set_roles(names)
        if self._links.step is not None:
            self._show_content()

    @property
    def is_following(self) -> bool:
        """Return whether a followed link is open, which ``back`` leaves."""
        return self._links.leads_back

    def open_link(self, target: LinkTarget, participant_sid: str = "") -> None:
        """Open something that no selected conversation leads to, as if one did.

        Args:
            target: what is opened; a conversation gets its participants beside it.
            participant_sid: the participant that is brought into sight then.
        """
        self._show([])
        self._opened = OpenedDetail(participant_sid)
        self.tree.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._links.follow(target, stands_alone=True)
        self._show_header()

    @property
    def opened(self) -> OpenedDetail | None:
        """Return what was opened by ``open_link``, as it is now."""
        self._keep_steps()
        return self._opened

    def show_opened(self, opened: OpenedDetail) -> None:
        """Show again what was opened by ``open_link``, as it was left; what was answered is not requested again."""
        self._show([])
        self._opened = opened
        self._return_to(opened)

    def clear(self) -> None:
        """Show nothing: what the table shows is replaced."""
        if self._conversations or self._opened is not None:
            self._show([])
            self._opened = None

    def _keep_steps(self) -> None:
        """Keep the links followed from the opened conversation, as far as it is the one that is shown."""
        if self._opened is not None and self._links.stands_alone:
            self._opened.steps = self._links.steps

    def _return_to(self, opened: OpenedDetail) -> None:
        self.tree.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._links.return_to(opened.steps)
        self._show_header()
        first = self._links.first
        if opened.row is not None and first is not None and first.participants is None:
            self.participants_requested.emit(first.target)

    def follow(self, kind: LinkKind) -> None:
        """Open a link of the shown conversation, as its line in the tree does."""
        self._links.back_to_conversation()
        for section in self._model.root.children:
            for node in section.children if section.key == "links" else ():
                if node.target is not None and node.target.kind is kind:
                    self._links.follow(node.target)
                    return

    def back(self) -> None:
        """Go back to what was shown before the last link."""
        self._links.back()

    @property
    def can_compare(self) -> bool:
        """Return whether two to four conversations are selected."""
        return FEWEST_COMPARED <= len(self._conversations) <= MOST_COMPARED

    def compare(self) -> None:
        """Show the selected conversations side by side."""
        if self.can_compare:
            self.comparison.compare(self._conversations)

    def end_comparing(self) -> None:
        """Show the detail again."""
        if self.comparison.is_comparing and self.comparison.end():
            self.focus_content()

    def find(self) -> None:  # type: ignore[override]  # QWidget.find looks up native windows, which nobody does here
        """Open the find bar for the tab that is shown."""
        self._find.bar.open_bar()

    def focus_content(self) -> None:
        (self.comparison.view if self.comparison.is_comparing else self._content()).setFocus()

    def copy_sid(self) -> None:
        """Copy the SID of every selected conversation, one per line."""
        sids = [one.conversation_sid for one in self._in_head() if one.conversation_sid]
        if not sids:
            return
        QGuiApplication.clipboard().setText("\n".join(self._masking.copied(sid, Sensitivity.PUBLIC) for sid in sids))
        if len(sids) == 1:
            self.said.emit(self.tr("Copied the conversation SID"))
        else:
            self.said.emit(self.tr("Copied %n conversation SIDs", "", len(sids)))

    def copy(self) -> None:
        """Copy what Ctrl+C copies: the comparison, what is selected in Raw or the messages, or the current value."""
        if self.comparison.is_comparing:
            self.comparison.view.copy()
        elif self._tabs.currentIndex() == RAW:
            self._raw.view.text.copy()
        elif self.messages.is_shown:
            self.messages.view.copy()
        else:
            self.tree.copy_value()

    def event(self, event: QEvent) -> bool:
        """Accept the shortcuts of finding: the window has some of them too, and its own of going back does the same."""
        is_asked = event.type() is QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and self._find.knows(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle the keys of finding, and of going back from a link."""
        if self._find.knows(event):
            self._find.press(event)
        elif self._leads_back(event):
            self.back()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Update relative times while they are visible."""
        self._model.tick()
        self._clock.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._clock.stop()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        self._stack.add_page(self.tree)
        self._column = column = QVBoxLayout(self._body)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._tab_row)
        column.addWidget(Hairline())
        column.addWidget(self._links.bar)
        column.addWidget(self._find.bar)
        column.addWidget(self._stack, 1)

        self._update_metrics()
        follow_font(self._update_metrics)

    def _retranslate(self) -> None:
        self._show_header()
        self._links.retranslate()
        self._show_content()

    def _update_metrics(self) -> None:
        self._column.setContentsMargins(0, 0 if self._low else Measures.of().u, 0, 0)
        self._tab_row.measure()
        self._arrange_heads()

    def _arrange_heads(self) -> None:
        """Give a low window one row above what a link leads to, if it is wide, instead of one each for all of it."""
        owners: list[HeadOwner] = []
        is_following = self._low and self._links.bar.is_open
        if is_following:
            owners.append(self._links.bar)
            if self.messages.is_shown:
                owners.append(self.messages.view)
        self._header.setHidden(is_following)
        self._tab_row.take_in(owners)

    def _connect(self) -> None:
        self._header.copy_requested.connect(self.copy_sid)
        self._tabs.currentChanged.connect(self._show_tab)
        self._tab_row.room_changed.connect(self._arrange_heads)
        self.tree.copied.connect(self.said)
        self.tree.link_requested.connect(self._links.follow)
        self.tree.more_requested.connect(self._links.more)
        self._links.requested.connect(self.link_requested)
        self._links.more_requested.connect(self.more_requested)
        self._links.left.connect(self.link_left)
        self._links.emptied.connect(self.links_left)
        self._links.people_requested.connect(self.people_requested)
        self._links.receipts_requested.connect(self.receipts_requested)
        self._links.messages_allowed.connect(self.messages_allowed)
        self._links.copied.connect(self.said)
        self._links.changed.connect(self._show_content)
        self._links.changed.connect(self.trail_changed)
        self.tree.column_requested.connect(self.column_requested)
        self.tree.reveal_requested.connect(self._reveal)
        self._header.compare_requested.connect(self.compare)
        self.tree.filter_requested.connect(self.filter_requested)
        self.tree.lookup_requested.connect(self.lookup_requested)
        self._find.ended.connect(self.focus_content)
        self._raw.copied.connect(self.said)
        self._raw.reveal_requested.connect(self._reveal)
        self._raw.found.connect(self._find.bar.show_count)
        self.messages.said.connect(self.said)
        self.messages.reveal_requested.connect(self._reveal)
        self.messages.lookup_requested.connect(self.lookup_requested)
        self.messages.found.connect(self._find.bar.show_count)
        self.comparison.back_requested.connect(self.end_comparing)
        self.comparison.copied.connect(self.said)
        self._clock.timeout.connect(self._model.tick)

    def _show_header(self) -> None:
        first = self._links.first
        if self._links.stands_alone and first is not None and not self._in_head():
            self._header.show_awaited(link_title(first.target.kind), first.target.path.rpartition("/")[2])
        else:
            self._header.show_conversations(self._in_head(), self._local())
        self._links.bar.set_title(self._header.title if self._low else "")

    def _in_head(self) -> list[ParticipantConversation]:
        """Return the conversations that the head names: those selected, or the one that was opened."""
        if self._conversations or self._opened is None or not self._links.stands_alone:
            return self._conversations
        return [self._opened.row] if self._opened.row is not None else []

    def _show_content(self) -> None:
        """Show the conversation, the answer behind a link, or the page in its place."""
        step, was_here = self._links.step, self._holds_focus()
        self._in_tree.keep_place()
        if step is None:
            self.messages.clear()
            self._in_tree.show_conversations(self._conversations)
        elif step.answer is not None and step.target.kind is LinkKind.MESSAGES:
            row = self._conversations[0] if self._conversations else None
            self.messages.show(step, step.answer, row, lambda: self._header.title)
        elif step.answer is not None:
            self._in_tree.show_answer(step, step.answer)
            if self._opened is not None and self._opened.participant_sid and step.participants is not None:
                self._in_tree.show_participant(self._opened.participant_sid)
                self._opened.participant_sid = ""
        self._raw.drop()
        self._show_tab(self._tabs.currentIndex())
        if was_here:
            # What had the focus may be hidden now, and Qt would give it to whatever comes next in the window.
            self.focus_content()

    def _content(self) -> QWidget:
        """Return the widget with the content: a page about a link, Raw, the transcript or the tree."""
        step = self._links.step
        page = self._links.page()
        if page is not None:
            return page
        if self._tabs.currentIndex() == RAW:
            return self._raw.view
        return self.messages.view if step is not None and step.target.kind is LinkKind.MESSAGES else self.tree

    def _holds_focus(self) -> bool:
        """Return whether the focus is in the content, or on the button that leaves a link."""
        focus = self.window().focusWidget()
        places = (self._stack, self._links.bar)
        return any(place.isAncestorOf(focus) for place in places)

    def _show_raw(self) -> None:
        if self._tabs.currentIndex() == RAW:
            self._raw.show(self._conversations, self._local())

    def _show_tab(self, tab: int) -> None:
        self._show_raw()
        content = self._content()
        self._stack.show_page(content)
        place = FindPlace.TRANSCRIPT if self.messages.is_shown else FindPlace.TREE
        self._find.show_in(FindPlace.RAW if tab == RAW else place)
        self._arrange_heads()

    def _local(self) -> Masking:
        return revealed(self._masking, self._revealed)

    def _mask(self) -> None:
        for part in (self._model, self.messages, self.comparison):
            part.set_masking(self._local())
        self._show_header()
        self._raw.drop()
        self._show_raw()

    def _reveal(self, name: object) -> None:
        self._revealed |= {name}
        self._mask()

    def _leads_back(self, event: QKeyEvent) -> bool:
        return self._links.leads_back and event.matches(QKeySequence.StandardKey.Back)


def _are_same(some: Sequence[ParticipantConversation], others: Sequence[ParticipantConversation]) -> bool:
    return len(some) == len(others) and all(one is other for one, other in zip(some, others, strict=True))
