"""The row between tabs and tree while a link is followed: Back, the trail of links, and why more takes time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.design.buttons import make_button
from desktop.design.labels import TEXT2, ElidingLabel, Hairline
from desktop.design.measures import Measures
from desktop.design.progress_line import ProgressLine
from desktop.detail.link_fields import link_title
from desktop.detail.widgets.wait_label import WaitLabel
from desktop.i18n.retranslation import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.detail.link_targets import LinkTarget
    from desktop.messages.message import Explanation

_LEAST_PATH_EM = 3


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
        self._path = ElidingLabel("", role="caption", colour=TEXT2, mode=Qt.TextElideMode.ElideMiddle)
        self._names = self._title = ""
        self._is_away = False
        self._progress = ProgressLine()
        self._wait = WaitLabel("caption")
        self._hairline = Hairline()
        self.head = QWidget()
        self._row = QHBoxLayout(self.head)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._wait)
        self._row.addWidget(self._home)
        self._row.addWidget(self._back)
        self._row.addWidget(self._path, 1)
        column.addWidget(self._progress)
        column.addWidget(self._hairline)
        self._update_metrics()
        self.hide()

    def show_trail(self, trail: Sequence[LinkTarget], *, is_loading: bool) -> None:
        """Show the trail from the conversation to here; hidden while no link is followed."""
        names = [link_title(target.kind) for target in trail]
        self._back.setVisible(len(trail) > 1)
        self._names = " › ".join(names)
        self._show_path()
        self._progress.set_running(is_loading)
        self.head.setVisible(bool(trail))
        self._show_bar()

    @property
    def is_open(self) -> bool:
        """Return whether a link is followed."""
        return bool(self._names)

    def set_title(self, title: str) -> None:
        """Set the conversation's title, where it is shown nowhere else; empty otherwise."""
        self._title = title
        self._show_path()

    def least_head_width(self) -> int:
        """Return the width of the row with a few letters of the path."""
        buttons = [one for one in (self._home, self._back) if not one.isHidden()]
        gaps = len(buttons) * self._row.spacing() + _LEAST_PATH_EM * Measures.of().em
        return sum(one.sizeHint().width() for one in buttons) + gaps

    def set_head_away(self, *, away: bool) -> None:
        """Set whether the row with path and buttons is shown elsewhere; otherwise put it back in its place."""
        self._is_away = away
        self._hairline.setHidden(away)
        if not away:
            self._column.insertWidget(0, self.head)
        self._update_metrics()

    def show_wait(self, words: Explanation | None) -> None:
        """Show why the next step of a list takes time; None when it takes none."""
        self._wait.show_wait(words)
        self._show_bar()

    @property
    def path(self) -> str:
        """Return the names of the followed links."""
        return self._names

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.FontChange:
            self._update_metrics()
        super().changeEvent(event)

    def _update_metrics(self) -> None:
        u = Measures.of().u
        self._row.setContentsMargins(*((0, 0, 0, 0) if self._is_away else (2 * u, u, 3 * u, u)))
        self._row.setSpacing(2 * u)
        self._show_bar()

    def _show_bar(self) -> None:
        u, stands_alone = Measures.of().u, self._is_away or not self._names
        self._wait.setContentsMargins(4 * u, u if stands_alone else 0, 3 * u, u)
        self.setHidden(not self._names and self._wait.isHidden())

    def _show_path(self) -> None:
        self._path.setText(" › ".join(part for part in (self._title, self._names) if part))
