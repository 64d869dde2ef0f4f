"""Pages in one place, of which one is shown."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedLayout, QWidget


class Pages(QWidget):
    """Shows one of its pages at a time.

    QStackedWidget does the same, but screen readers say of it "layered pane, 0 items" on the way to each page.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QStackedLayout(self)

    def add_page(self, page: QWidget) -> None:
        """Add a page; the first one is shown."""
        self._layout.addWidget(page)

    @property
    def shown(self) -> QWidget | None:
        """Return the page that is shown; None without pages."""
        return self._layout.currentWidget()

    def show_page(self, page: QWidget) -> None:
        """Show one of the pages that were added."""
        self._layout.setCurrentWidget(page)
