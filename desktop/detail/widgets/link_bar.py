"""The row between tabs and tree while a link is followed: Back, and the trail of links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.design.buttons import make_button
from desktop.design.labels import TEXT2, ElidingLabel, Hairline
from desktop.design.measures import Measures
from desktop.design.progress_line import ProgressLine
from desktop.detail.link_fields import link_title
from desktop.i18n.retranslation import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.detail.link_targets import LinkTarget


class LinkBar(QWidget):
    """Shows the trail of followed links, and goes back.

    Signals:
        back_requested: to what was shown before.
        conversation_requested: to the conversation from which the first link was followed.
    """

    back_requested = Signal()
    conversation_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._back = make_button(lambda: self.tr("‹ Back"), "quiet")
        say(
            self._back,
            setAccessibleName=lambda: self.tr("Back one step"),
            setToolTip=lambda: self.tr("Back one step (Alt+Left)"),
        )
        self._back.clicked.connect(self.back_requested)
        self._home = make_button(lambda: self.tr("‹ Conversation"), "quiet")
        say(
            self._home,
            setAccessibleName=lambda: self.tr("Back to conversation"),
            setToolTip=lambda: self.tr("Back to conversation"),
        )
        self._home.clicked.connect(self.conversation_requested)
        self._path = ElidingLabel("", role="caption", colour=TEXT2, mode=Qt.TextElideMode.ElideLeft)
        self._progress = ProgressLine()
        self._row = QHBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row)
        self._row.addWidget(self._home)
        self._row.addWidget(self._back)
        self._row.addWidget(self._path, 1)
        column.addWidget(self._progress)
        column.addWidget(Hairline())
        self._measure()
        self.hide()

    def show_trail(self, trail: Sequence[LinkTarget], *, is_loading: bool) -> None:
        """Show the trail from the conversation to here; hidden while no link is followed."""
        names = [link_title(target.kind) for target in trail]
        self._back.setVisible(len(trail) > 1)
        self._path.setText(" › ".join(names))
        self._progress.set_running(is_loading)
        self.setVisible(bool(trail))

    @property
    def path(self) -> str:
        """Return the names of the followed links."""
        return self._path.text()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.FontChange:
            self._measure()
        super().changeEvent(event)

    def _measure(self) -> None:
        measures = Measures.of()
        self._row.setContentsMargins(2 * measures.u, measures.u, 3 * measures.u, measures.u)
        self._row.setSpacing(2 * measures.u)
