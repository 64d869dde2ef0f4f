"""The search field: keeps every character as received, and hides what it holds while masking is on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QStyle

from desktop.design.accessibility import leave_to_window
from desktop.design.colours import colours_of
from desktop.design.icons import draw_icon
from desktop.design.measures import Measures, follow_font, font
from desktop.i18n.retranslation import say
from desktop.privacy.masking import BULLETS, Masking, Sensitivity, encodable

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_DOWN = Qt.Key.Key_Down


class ParticipantField(QLineEdit):
    """A text field for one participant.

    While masking is on it shows six bullets whatever it holds. Editing still works: typed text is appended to
    the hidden text, pasted text replaces it. It stays an ordinary text field for a screen reader, which hears the
    bullets and never the text; an echo mode would tell its length.

    Signals:
        typed_text_changed(): the text it holds is another one.
        accept_requested(): Ctrl+Enter was pressed.
        history_requested(): Down was pressed while it is empty.
    """

    typed_text_changed = Signal()
    accept_requested = Signal()
    history_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        say(self, setAccessibleName=lambda: self.tr("Participant"))
        self._typed = ""
        self._masking = Masking()
        self.textChanged.connect(self._take)
        leave_to_window(self)
        self._update_metrics()
        follow_font(self._update_metrics)

    @property
    def typed_text(self) -> str:
        """Return every character as typed or pasted, hidden ones included."""
        return self._typed

    def set_typed_text(self, text: str, *, undoable: bool = False) -> None:
        """Set the text; ``undoable`` lets Ctrl+Z restore the previous one."""
        # Half a surrogate pair cannot be held by Qt, which would drop it unseen.
        text = encodable(text)
        if self._hides:
            self._hold(text)
        elif undoable:
            self.selectAll()
            self.insert(text)
        else:
            self.setText(text)

    def set_masking(self, masking: Masking) -> None:
        text = self._typed
        self._masking = masking
        self.blockSignals(True)
        self.setText(masking.shown(text, Sensitivity.PERSONAL) if text and self._hides else text)
        self.blockSignals(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Emit ``accept_requested`` on Ctrl+Enter, and ``history_requested`` on Down while the field is empty."""
        key = event.key()
        if key in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.accept_requested.emit()
            event.accept()
            return
        if key == _DOWN and not self._typed and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.history_requested.emit()
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        measures = Measures.of()
        return QSize(24 * measures.em, measures.control)

    def minimumSizeHint(self) -> QSize:
        """Return the width of a short number."""
        measures = Measures.of()
        return QSize(7 * measures.em, measures.control)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, and the lens at its leading edge."""
        super().paintEvent(event)
        measures, colours = Measures.of(), colours_of(self)
        box = QRect(round(1.75 * measures.u), 0, measures.icon, self.height())
        box = QStyle.visualRect(self.layoutDirection(), self.rect(), box)
        if event.rect().intersects(box):  # not where the text cursor blinks
            draw_icon(QPainter(self), "search", box, colours.text2 if self.isEnabled() else colours.disabled)

    def changeEvent(self, event: QEvent) -> None:
        """Move the text to the other side of the lens after a change of reading direction."""
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._update_metrics()
        super().changeEvent(event)

    @property
    def _hides(self) -> bool:
        return self._masking.hides(Sensitivity.PERSONAL)

    def _update_metrics(self) -> None:
        self.setFont(font(None, "field"))
        measures = Measures.of()
        room = measures.icon + 3 * measures.u
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setTextMargins(measures.u if mirrored else room, 0, room if mirrored else measures.u, 0)

    def _take(self, shown: str) -> None:
        if not self._hides:
            self._typed = shown
            self.typed_text_changed.emit()
            return
        bullet = BULLETS[0]
        rest = shown.replace(bullet, "")
        if bullet not in shown:
            self._hold(rest)
        elif rest:
            self._hold(self._typed + rest)
        elif len(shown) < len(BULLETS):
            self._hold(self._typed[:-1])

    def _hold(self, text: str) -> None:
        """Store a text behind the bullets."""
        self._typed = text
        self.blockSignals(True)
        self.setText(BULLETS if text else "")
        self.blockSignals(False)
        self.typed_text_changed.emit()
