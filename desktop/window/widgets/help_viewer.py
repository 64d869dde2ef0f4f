"""The Help window: the help pages, with links between them and a search; nothing is fetched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from desktop.design.dialog import PlainDialog
from desktop.design.measures import Measures
from desktop.i18n.retranslation import say
from desktop.window.help_pages import HelpHit, anchor_of, load_pages, search, split_link

if TYPE_CHECKING:
    from desktop.window.help_pages import HelpPage

_HIT = Qt.ItemDataRole.UserRole


class HelpViewer(PlainDialog):
    """A list of pages, or of a search's hits, and beside it the page.

    Signals:
        link_requested(str): the address of a link that leads out of the help.
    """

    link_requested = Signal(str)

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(lambda: self.tr("Help"), parent)
        self._pages = load_pages()
        self._shown: HelpPage | None = None
        self._past: list[HelpPage] = []
        self._search = QLineEdit()
        self._search.setClearButtonEnabled(True)
        say(
            self._search,
            setPlaceholderText=lambda: self.tr("Search help"),
            setAccessibleName=lambda: self.tr("Search help"),
        )
        self._search.textChanged.connect(self._fill)
        self._search.returnPressed.connect(self._open_first)
        self._list = QListWidget()
        say(self._list, setAccessibleName=lambda: self.tr("Contents"))
        self._list.currentItemChanged.connect(self._open_item)
        self._text = _PageView()
        say(self._text, setAccessibleName=lambda: self.tr("Help page"))
        self._text.anchorClicked.connect(self._follow)
        self.back_button = self.add_button(lambda: self.tr("Back"))
        self.back_button.setEnabled(False)
        self.back_button.clicked.connect(self.go_back)
        QShortcut(QKeySequence.StandardKey.Back, self, self.go_back)
        QShortcut(QKeySequence.StandardKey.Find, self, self._search.setFocus)
        self.set_body(self._make_panes())
        self.set_size(64, 34)
        self._fill("")
        self.show_page("getting-started")

    def show_page(self, name: str, anchor: str = "") -> None:
        """Show a page, scrolled to the section of that anchor; ignore an unknown name."""
        page = next((one for one in self._pages if one.name == name), None)
        if page is None:
            return
        if self._shown is not None and page is not self._shown:
            self._past.append(self._shown)
        self._show(page, anchor)

    def go_back(self) -> None:
        """Show the previous page."""
        if self._past:
            self._show(self._past.pop(), "")

    def _show(self, page: HelpPage, anchor: str) -> None:
        if page is not self._shown:
            self._shown = page
            self._text.setMarkdown(page.markdown)
        self._text.scroll_to(anchor)
        self.back_button.setEnabled(bool(self._past))
        if not self._search.text():
            row = self._pages.index(page)
            self._list.blockSignals(True)
            self._list.setCurrentRow(row)
            self._list.blockSignals(False)

    def _make_panes(self) -> QSplitter:
        measures = Measures.of(self)
        side = QWidget()
        layout = QVBoxLayout(side)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(measures.gap)
        layout.addWidget(self._search)
        layout.addWidget(self._list, 1)
        page = QWidget()
        beside = QHBoxLayout(page)
        beside.setContentsMargins(measures.gap, 0, 0, 0)
        beside.addWidget(self._text)
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setChildrenCollapsible(False)
        panes.addWidget(side)
        panes.addWidget(page)
        panes.setSizes([18 * measures.em, 46 * measures.em])
        return panes

    def _fill(self, text: str) -> None:
        """List all pages, or the hits of a search by page and section."""
        hits = search(self._pages, text) if text.strip() else [HelpHit(page, "", page.title) for page in self._pages]
        self._list.blockSignals(True)
        self._list.clear()
        for hit in hits:
            item = QListWidgetItem(hit.heading if hit.heading == hit.page.title else f"{hit.page.title}: {hit.heading}")
            item.setData(_HIT, hit)
            self._list.addItem(item)
        if not hits:
            item = QListWidgetItem(self.tr("Nothing found"))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self._list.addItem(item)
        self._list.blockSignals(False)

    def _open_first(self) -> None:
        self._list.setCurrentRow(0)
        self._open_item(self._list.currentItem())

    def _open_item(self, item: QListWidgetItem | None) -> None:
        hit = item.data(_HIT) if item is not None else None
        if not isinstance(hit, HelpHit):
            return
        self.show_page(hit.page.name, hit.anchor)
        words = self._search.text().split()
        if words:
            self._text.select_next(words[0])

    def _follow(self, url: QUrl) -> None:
        target = split_link(url.toString())
        if target is None:
            self.link_requested.emit(url.toString())
        else:
            self.show_page(target[0] or (self._shown.name if self._shown else ""), target[1])


class _PageView(QTextBrowser):
    """A page of Markdown; Qt gives its headings no anchors, so they are found by their text."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.document().setDocumentMargin(Measures.of(self).gap)

    def scroll_to(self, anchor: str) -> None:
        """Scroll to the heading of that anchor; without one, to the head of the page."""
        if not anchor:
            self.moveCursor(QTextCursor.MoveOperation.Start)
            return
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and anchor_of(block.text()) == anchor:
                self.moveCursor(QTextCursor.MoveOperation.End)  # so that the heading comes to stand at the top
                self.setTextCursor(QTextCursor(block))
                self.ensureCursorVisible()
                return
            block = block.next()

    def select_next(self, word: str) -> None:
        """Select the next occurrence of a word below the cursor, if there is one."""
        self.find(word, QTextDocument.FindFlag(0))
