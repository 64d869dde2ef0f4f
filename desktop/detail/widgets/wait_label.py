"""A line that counts down until a request that waits is tried again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.design.countdown import Countdown
from desktop.design.labels import TEXT2, TextLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.design.measures import FontRole
    from desktop.messages.message import Explanation


class WaitLabel(TextLabel):
    """Shows why something takes time; hidden while it takes none."""

    def __init__(self, role: FontRole = "body", parent: QWidget | None = None) -> None:
        super().__init__("", role=role, colour=TEXT2, wrap=True, parent=parent)
        self._wait: Explanation | None = None
        self._countdown = Countdown(self._count, self)
        self.hide()

    def show_wait(self, words: Explanation | None) -> None:
        """Show the reason, with the remaining seconds; None when there is nothing to wait for any more."""
        self._wait = words
        self._count()

    def _count(self) -> None:
        text = self._wait().sentence if self._wait is not None else ""
        self.setText(text)
        self.setVisible(bool(text))
        self._countdown.set_running(running=bool(text))
