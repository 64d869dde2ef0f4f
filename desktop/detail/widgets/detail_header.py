"""The head of the detail pane: title, state and SID of the conversation, and the buttons that copy and compare."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.design.buttons import make_button
from desktop.design.colours import colours_of
from desktop.design.labels import TEXT2, ElidingLabel
from desktop.design.measures import Measures
from desktop.design.state_pill import draw_state_pill, pill_size
from desktop.detail.conversation_fields import row_name
from desktop.i18n.retranslation import say
from desktop.privacy.masking import Masking, Sensitivity
from desktop.twilio import properties

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from desktop.twilio.rows import ParticipantConversation

FEWEST_COMPARED, MOST_COMPARED = 2, 4
"""Conversations that can be compared at once."""

_ONE_ROW_EM = 34
_LONGEST_STATE = 24
"""Characters of a state's word that the pill shows; Twilio's own have at most 12."""


class StatePill(QLabel):
    """Shape and word of a state; ``text()`` is the word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        size = pill_size(self.text())
        return QSize(round(size.width()), round(size.height())) if self.text() else QSize(0, 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if self.text():
            painter = QPainter(self)
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            draw_state_pill(painter, QRectF(self.rect()), self.text(), self.text(), colours_of(self), ground=True)


class DetailHeader(QWidget):
    """Shows title, state and SID of what is selected.

    Signals:
        copy_requested: the SID is to be copied.
        compare_requested: the selected conversations are to be compared.
    """

    copy_requested = Signal()
    compare_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ElidingLabel("", role="headline")
        self._pill = StatePill()
        self._sid = ElidingLabel(
            "", role="fixed-cell", colour=TEXT2, mode=Qt.TextElideMode.ElideMiddle, left_to_right=True
        )
        self._copy = make_button(lambda: self.tr("Copy SID"), icon_name="copy")
        self._copy.clicked.connect(self.copy_requested)
        self._compare = make_button(lambda: self.tr("Compare"), icon_name="compare")
        self._compare.clicked.connect(self.compare_requested)
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._first)
        self._column.addLayout(self._second)
        self._first.addWidget(self._title, 1)
        self._first.addWidget(self._pill)
        self._second.addWidget(self._sid, 1)
        self._second.addWidget(self._compare)
        self._second.addWidget(self._copy)
        self._low = self._is_one_row = False
        self._update_metrics()
        self.show_conversations([], Masking())

    @property
    def title(self) -> str:
        """Return the conversation's title, masked as it is shown."""
        return self._title.text()

    def show_conversations(self, conversations: Sequence[ParticipantConversation], masking: Masking) -> None:
        """Show the head of one conversation, or how many are selected."""
        count = len(conversations)
        self._compare.setVisible(FEWEST_COMPARED <= count <= MOST_COMPARED)
        self._name_copy(count)
        if count == 1:
            self._show_one(conversations[0], masking)
        elif count:
            self._show_texts(self.tr("%n conversations selected", "", count), "", "", can_copy=True)
        else:
            self._show_texts(self.tr("No conversation selected"), "", "", can_copy=False)

    def show_awaited(self, title: str, sid: str) -> None:
        """Show the head of a conversation of which nothing is known yet but its SID."""
        self._compare.setVisible(False)
        self._name_copy(1)
        self._show_texts(title, "", sid, can_copy=False)

    def _name_copy(self, count: int) -> None:
        """Set the button's name by how many SIDs it copies."""
        if count > 1:
            say(
                self._copy,
                setText=lambda: self.tr("Copy {n} SIDs").format(n=count),
                setAccessibleName=lambda: self.tr("Copy {n} conversation SIDs").format(n=count),
            )
        else:
            say(
                self._copy,
                setText=lambda: self.tr("Copy SID"),
                setAccessibleName=lambda: self.tr("Copy conversation SID"),
            )

    def set_low(self, low: bool) -> None:
        """Set whether the window is low, so that everything is in one row if it is wide: the tree has the SID, too."""
        self._low = low
        self._update_metrics()
        self._relayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._relayout()

    def _relayout(self) -> None:
        one_row = self._low and self.width() >= _ONE_ROW_EM * Measures.of().em
        if one_row is self._is_one_row:
            return
        self._is_one_row = one_row
        self._sid.setHidden(one_row)
        before, after = (self._second, self._first) if one_row else (self._first, self._second)
        for button in (self._compare, self._copy):
            before.removeWidget(button)
            after.addWidget(button)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.FontChange:
            self._update_metrics()
        super().changeEvent(event)

    def _update_metrics(self) -> None:
        measures = Measures.of()
        over, under = (round(measures.u / 2), 0) if self._low else (2 * measures.u, measures.u)
        self._column.setContentsMargins(measures.margin, over, 3 * measures.u, under)
        self._column.setSpacing(under)
        for row in (self._first, self._second):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(2 * measures.u)
        # The first row is as high as a control, so that nothing moves when a pill comes or goes.
        self._title.setMinimumHeight(measures.control - 2 * measures.u)

    def _show_one(self, one: ParticipantConversation, masking: Masking) -> None:
        title, has_name = self.tr("no name"), False
        for key in ("conversation_friendly_name", "conversation_unique_name"):
            text: str | None = getattr(one, key)
            if text:
                title, has_name = masking.shown(text, Sensitivity.PERSONAL, row_name(one, key)), True
                break
        sid, state = one.conversation_sid or "", one.conversation_state or ""
        state = state if len(state) <= _LONGEST_STATE else state[:_LONGEST_STATE] + "…"
        self._show_texts(
            title,
            masking.shown(state, properties.of_row("conversation_state").sensitivity_of(state)),
            masking.shown(sid, properties.of_row("conversation_sid").sensitivity_of(sid)) if sid else "",
            can_copy=bool(sid),
            has_name=has_name,
        )

    def _show_texts(self, title: str, state: str, sid: str, *, can_copy: bool, has_name: bool = True) -> None:
        self._title.setText(title)
        shown = self._title.font()
        shown.setItalic(not has_name)
        self._title.setFont(shown)
        self._pill.setText(state)
        self._pill.setVisible(bool(state))
        self._pill.updateGeometry()
        self._sid.setText(sid)
        self._copy.setEnabled(can_copy)
