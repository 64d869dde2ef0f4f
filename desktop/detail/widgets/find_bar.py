"""The find bar of the detail pane: text field, number of matches, next, previous, close."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from desktop.design.accessibility import leave_to_window
from desktop.design.buttons import make_button, make_icon_button
from desktop.design.labels import TEXT2, TextLabel
from desktop.design.measures import Measures
from desktop.i18n.retranslation import follow_language, say

if TYPE_CHECKING:
    from desktop.i18n.retranslation import Words

_PAUSE_MS = 120
"""How long typing must rest before the search starts, so that a long attribute is not searched for every letter."""


class FindBar(QWidget):
    """A text field for finding; finding itself is the caller's.

    Signals:
        text_changed: the text to find, after a short rest.
        next_requested, previous_requested: go to another match.
        closed: the bar was closed.
    """

    text_changed = Signal(str)
    next_requested = Signal()
    previous_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = QLineEdit()
        say(
            self._field,
            setAccessibleName=lambda: self.tr("Find in details"),
            setPlaceholderText=lambda: self.tr("Find"),
        )
        self._field.installEventFilter(self)
        leave_to_window(self._field)
        self._count = TextLabel("", role="caption", colour=TEXT2)
        self._previous = _arrow_button("↑", lambda: self.tr("Previous match"))
        self._next = _arrow_button("↓", lambda: self.tr("Next match"))
        self._close = make_icon_button("x", lambda: self.tr("Close find bar"))
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_PAUSE_MS)
        self._rest.timeout.connect(self._tell)
        self._field.textChanged.connect(lambda _text: self._rest.start())
        self._previous.clicked.connect(self.previous_requested)
        self._next.clicked.connect(self.next_requested)
        self._close.clicked.connect(self.close_bar)
        measures = Measures.of()
        row = QHBoxLayout(self)
        row.setContentsMargins(measures.margin, measures.u, 2 * measures.u, measures.u)
        row.setSpacing(measures.u)
        row.addWidget(self._field, 1)
        for part in (self._count, self._previous, self._next, self._close):
            row.addWidget(part)
        self._shown = (0, 0, False)
        self.show_count(0, 0)
        follow_language(self._retranslate)
        self.hide()

    @property
    def text(self) -> str:
        return self._field.text()

    def open_bar(self) -> None:
        """Show the bar and select its text."""
        was_hidden = self.isHidden()
        self.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        if was_hidden and self.text:
            self._tell()

    def close_bar(self) -> None:
        if not self.isHidden():
            self._rest.stop()
            self.hide()
            self.closed.emit()

    def show_count(self, current: int, total: int, *, more: bool = False) -> None:
        """Show the number of the current match, and of all; ``more`` when not everything was searched."""
        self._shown = (current, total, more)
        for button in (self._previous, self._next):
            button.setEnabled(total > 0)
        if not self.text:
            self._count.setText("")
        elif total == 0:
            self._count.setText(self.tr("searching…") if more else self.tr("not found"))
        else:
            plus = "+" if more else ""
            self._count.setText(self.tr("{current} of {total}").format(current=current, total=f"{total}{plus}"))

    def _retranslate(self) -> None:
        current, total, more = self._shown
        self.show_count(current, total, more=more)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle Enter (next), Shift+Enter (previous) and Esc (close)."""
        if watched is self._field and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._go(event)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_bar()
                return True
        return super().eventFilter(watched, event)

    def _go(self, event: QKeyEvent) -> None:
        if self._rest.isActive():
            self._rest.stop()
            self._tell()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.previous_requested.emit()
        else:
            self.next_requested.emit()

    def _tell(self) -> None:
        self.text_changed.emit(self.text)


def _arrow_button(arrow: str, name: Words) -> QPushButton:
    button = make_button(arrow, "quiet")
    say(button, setAccessibleName=name, setToolTip=name)
    return button
