"""The detail, or several conversations side by side in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedLayout

from desktop.i18n.time_mode import TimeMode
from desktop.privacy.masking import Masking

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.detail.widgets.compare_view import CompareView
    from desktop.twilio.rows import ParticipantConversation


class ComparisonPages(QObject):
    """Lays out ``detail`` in ``place``, and the comparison instead while there is one.

    Signals:
        comparing_changed: whether conversations are shown side by side, which takes more room.
        back_requested: the comparison is to end.
        copied: a sentence on what was put on the clipboard.
    """

    comparing_changed = Signal(bool)
    back_requested = Signal()
    copied = Signal(str)

    def __init__(self, detail: QWidget, place: QWidget) -> None:
        super().__init__(place)
        self._detail = detail
        self._view: CompareView | None = None
        self._masking, self._mode = Masking(), TimeMode.LOCAL
        self._stack = QStackedLayout(place)
        self._stack.addWidget(detail)

    @property
    def view(self) -> CompareView:
        """Return the view of conversations side by side, created when the first ones are compared."""
        if self._view is None:
            from desktop.detail.widgets.compare_view import CompareView

            view = self._view = CompareView()
            view.set_masking(self._masking)
            view.set_time_mode(self._mode)
            view.back_requested.connect(self.back_requested)
            view.copied.connect(self.copied)
            self._stack.addWidget(view)
        return self._view

    @property
    def is_comparing(self) -> bool:
        """Return whether conversations are shown side by side."""
        return self._view is not None and self._stack.currentWidget() is self._view

    def compare(self, conversations: Sequence[ParticipantConversation]) -> None:
        """Show conversations side by side."""
        was_comparing = self.is_comparing
        self.view.show_conversations(conversations)
        self._stack.setCurrentWidget(self.view)
        if not was_comparing:
            self.comparing_changed.emit(True)
            self.view.setFocus()

    def end(self) -> bool:
        """Show the detail again; return whether the comparison had the focus."""
        had_focus = self.view.isAncestorOf(self.view.window().focusWidget())
        self._stack.setCurrentWidget(self._detail)
        self.view.show_conversations([])
        self.comparing_changed.emit(False)
        return had_focus

    def set_masking(self, masking: Masking) -> None:
        self._masking = masking
        if self._view is not None:
            self._view.set_masking(masking)

    def set_time_mode(self, mode: TimeMode) -> None:
        self._mode = mode
        if self._view is not None:
            self._view.set_time_mode(mode)
