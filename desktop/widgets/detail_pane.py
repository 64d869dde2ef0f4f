"""The detail pane: everything about the selected conversation, as a tree and as received, found and copied from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QKeySequence, QPalette, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from desktop.masking import Masking, Sensitivity
from desktop.models.conversation_detail import DetailModel
from desktop.models.detail_fields import row_name
from desktop.models.field_tree import revealed
from desktop.widgets.detail_header import DetailHeader
from desktop.widgets.detail_tree import DetailTree
from desktop.widgets.find_bar import FindBar
from desktop.widgets.labels import Hairline
from desktop.widgets.measures import Measures
from desktop.widgets.raw_view import RawView
from desktop.widgets.tree_finder import TreeFinder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.link_targets import LinkReader
    from desktop.models.times import TimeMode
    from desktop.twilio.types import ParticipantConversation

DETAILS, RAW = 0, 1
_TICK_MS = 10_000


class DetailPane(QWidget):
    """Shows nothing, one conversation, or what several have in common.

    Signals:
        copied: a sentence on what was put on the clipboard.
        link_requested: the ``LinkTarget`` to open.
        column_requested: the path inside the attributes that is to become a column of the table.
    """

    copied = Signal(str)
    link_requested = Signal(object)
    column_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._conversations: list[ParticipantConversation] = []
        self._masking = Masking()
        self._revealed: frozenset[object] = frozenset()
        self._raw_is_stale = False
        self._model = DetailModel(self)
        self._header = DetailHeader()
        self._tabs = QTabBar()
        self.tree = DetailTree(self._model)
        self._raw = RawView()
        self._find = FindBar()
        self._finder = TreeFinder(self.tree, self)
        self._stack = QStackedWidget()
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._place()
        self._connect()
        self.show_conversations([])

    # What others tell it

    def show_conversations(self, conversations: Sequence[ParticipantConversation]) -> None:
        """Show what is selected in the table: 0, 1 or several conversations."""
        self._conversations = list(conversations)
        self._finder.stop()
        self._model.show_all(self._conversations)
        self._show_header()
        self._raw_is_stale = True
        self._show_raw()
        if not self._find.isHidden():
            self._begin_find(self._find.text)

    def set_masking(self, masking: Masking) -> None:
        """Hide or show personal data; what was revealed here on its own is hidden again."""
        self._revealed = frozenset()
        self._masking = masking
        self._mask()

    def set_time_mode(self, mode: TimeMode) -> None:
        """Write dates in that mode."""
        self._model.set_time_mode(mode)

    def set_link_reader(self, reader: LinkReader) -> None:
        """Check links against that origin."""
        self._model.set_link_reader(reader)

    def find(self) -> None:  # type: ignore[override]  # QWidget.find looks up native windows, which nobody does here
        """Open the find bar for the tab that is shown."""
        self._find.open_bar()

    def focus_content(self) -> None:
        """Take the focus to what is read."""
        (self._raw if self._tabs.currentIndex() == RAW else self.tree).setFocus()

    def copy_sid(self) -> None:
        """Copy the SID of every selected conversation, one per line."""
        sids = [one.conversation_sid for one in self._conversations if one.conversation_sid]
        if not sids:
            return
        QGuiApplication.clipboard().setText("\n".join(self._masking.copied(sid, Sensitivity.PUBLIC) for sid in sids))
        if len(sids) == 1:
            self.copied.emit(self.tr("Copied the conversation SID"))
        else:
            self.copied.emit(self.tr("Copied %n conversation SIDs", "", len(sids)))

    def copy(self) -> None:
        """Copy what Ctrl+C copies here: the selected text of Raw, else the current value."""
        if self._tabs.currentIndex() == RAW:
            self._raw.text.copy()
        else:
            self.tree.copy_value()

    # What Qt calls

    def event(self, event: QEvent) -> bool:
        """Keep the keys of finding for the pane: the window has some of them too."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._knows(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Find, find on, find back, close."""
        if event.matches(QKeySequence.StandardKey.Find):
            self.find()
        elif event.matches(QKeySequence.StandardKey.FindNext):
            self._find_on(1)
        elif event.matches(QKeySequence.StandardKey.FindPrevious):
            self._find_on(-1)
        elif event.matches(QKeySequence.StandardKey.Cancel) and not self._find.isHidden():
            self._find.close_bar()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Keep relative times true while they are seen."""
        self._model.tick()
        self._clock.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Do not work unseen."""
        self._clock.stop()
        super().hideEvent(event)

    # Inside

    def _place(self) -> None:
        self._tabs.addTab(self.tr("Details"))
        self._tabs.addTab(self.tr("Raw"))
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setUsesScrollButtons(False)
        self._stack.addWidget(self.tree)
        self._stack.addWidget(self._raw)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Measures.of().u, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        tabs = QVBoxLayout()
        tabs.setContentsMargins(Measures.of().margin, 0, 0, 0)
        tabs.addWidget(self._tabs)
        column.addLayout(tabs)
        column.addWidget(Hairline())
        column.addWidget(self._find)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._header.copy_requested.connect(self.copy_sid)
        self._tabs.currentChanged.connect(self._show_tab)
        self.tree.copied.connect(self.copied)
        self.tree.link_requested.connect(self.link_requested)
        self.tree.column_requested.connect(self.column_requested)
        self.tree.reveal_requested.connect(self._reveal)
        self._raw.copied.connect(self.copied)
        self._raw.reveal_requested.connect(self._reveal_raw)
        self._raw.found.connect(self._find.show_count)
        self._finder.found.connect(lambda current, total, more: self._find.show_count(current, total, more=more))
        self._find.text_changed.connect(self._begin_find)
        self._find.next_requested.connect(lambda: self._find_on(1))
        self._find.previous_requested.connect(lambda: self._find_on(-1))
        self._find.closed.connect(self._end_find)
        self._clock.timeout.connect(self._model.tick)

    def _show_header(self) -> None:
        count = len(self._conversations)
        if count == 0:
            self._header.show_texts(self.tr("No conversation selected"), "", "", can_copy=False)
        elif count > 1:
            self._header.show_texts(self.tr("%n conversations selected", "", count), "", "", can_copy=True)
        else:
            self._show_one(self._conversations[0])

    def _show_one(self, one: ParticipantConversation) -> None:
        masking = self._local()
        title, has_name = self.tr("no name"), False
        for key in ("conversation_friendly_name", "conversation_unique_name"):
            text: str | None = getattr(one, key)
            if text:
                title, has_name = masking.shown(text, Sensitivity.PERSONAL, row_name(one, key)), True
                break
        sid = one.conversation_sid or ""
        state = masking.shown(one.conversation_state or "", Sensitivity.PUBLIC)
        self._header.show_texts(
            title, state, masking.shown(sid, Sensitivity.PUBLIC), can_copy=bool(sid), has_name=has_name
        )

    def _show_raw(self) -> None:
        if not self._raw_is_stale or self._tabs.currentIndex() != RAW:
            return
        self._raw_is_stale = False
        one = self._conversations[0] if len(self._conversations) == 1 else None
        hint = self.tr("As received, laid out to be read")
        if len(self._conversations) > 1:
            hint = self.tr("Select one conversation to see it as received")
        received = one.raw_text() if one is not None else ""
        self._raw.show_received(received, self._local(), row_name(one, "raw") if one else None, hint)

    def _show_tab(self, tab: int) -> None:
        self._stack.setCurrentIndex(tab)
        self._show_raw()
        if not self._find.isHidden():
            self._begin_find(self._find.text)

    def _local(self) -> Masking:
        return revealed(self._masking, self._revealed)

    def _mask(self) -> None:
        self._model.set_masking(self._local())
        self._show_header()
        self._raw_is_stale = True
        self._show_raw()

    def _reveal(self, name: object) -> None:
        self._revealed |= {name}
        self._mask()

    def _reveal_raw(self) -> None:
        if self._conversations:
            self._reveal(row_name(self._conversations[0], "raw"))

    def _knows(self, event: QKeyEvent) -> bool:
        keys = [QKeySequence.StandardKey.Find, QKeySequence.StandardKey.FindNext, QKeySequence.StandardKey.FindPrevious]
        if not self._find.isHidden():
            keys.append(QKeySequence.StandardKey.Cancel)
        return any(event.matches(key) for key in keys)

    def _begin_find(self, text: str) -> None:
        self._raw.end_find()
        self._finder.stop()
        if self._tabs.currentIndex() == RAW:
            self._raw.find_text(text)
        else:
            self._finder.find(self._model, text)

    def _find_on(self, step: int) -> None:
        if self._find.isHidden():
            self.find()
        elif self._tabs.currentIndex() == RAW:
            self._raw.find_next(step)
        else:
            self._finder.find_next(step)

    def _end_find(self) -> None:
        self._raw.end_find()
        self._finder.stop()
        self.focus_content()
