"""The pages in the table's place: nothing is loaded, or nothing passes the filter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from desktop.design.buttons import make_button
from desktop.design.labels import TEXT2, TextLabel
from desktop.design.measures import Measures
from desktop.design.scrolling_page import ScrollingPage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_MOST_EM = 40


class NoMatchesPage(ScrollingPage):
    """Shows that rows are loaded but none passes filter and chips, with a button that clears both.

    Signals:
        clear_requested(): filter and chips are to be cleared.
    """

    clear_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_MOST_EM, parent)
        self.title = TextLabel(lambda: self.tr("Nothing matches the filter"), role="headline", wrap=True)
        self.paragraph = TextLabel(colour=TEXT2, wrap=True)
        self.clear = make_button(lambda: self.tr("Clear filter"))
        self.clear.clicked.connect(self.clear_requested)
        self.column.addWidget(self.title)
        self.column.addWidget(self.paragraph)
        self.column.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.setSpacing(2 * Measures.of().u)

    def show_filter(self, loaded: int, text: str, chips: list[str]) -> None:
        """Show how many rows are loaded, the filter's text and the words of the checked chips."""
        parts = " · ".join([text, *chips] if text else chips)
        words = self.tr("{n} conversations are loaded. Filter: {filter}")
        if loaded == 1:
            words = self.tr("1 conversation is loaded. Filter: {filter}")
        self.paragraph.setText(words.format(n=loaded, filter=parts))

    def measure(self) -> None:
        super().measure()
        self.column.setSpacing(2 * Measures.of().u)


class NothingLoadedPage(ScrollingPage):
    """The page below a message that explains why the first page was not loaded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_MOST_EM, parent)
        self.title = TextLabel(lambda: self.tr("No conversations loaded"), role="headline", colour=TEXT2, wrap=True)
        self.column.addWidget(self.title)
