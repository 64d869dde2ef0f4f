"""The window: query bar, results and detail side by side, status line; it places the parts and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.widgets.actions import Actions
from desktop.widgets.labels import Hairline
from desktop.widgets.measures import Measures

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QResizeEvent

    from desktop.widgets.detail_pane import DetailPane
    from desktop.widgets.lookup_bar import LookupBar
    from desktop.widgets.results_pane import ResultsPane
    from desktop.widgets.start_page import StartPage
    from desktop.widgets.status_line import StatusLine

_ONE_PANE_EM = 44


class MainWindow(QMainWindow):
    """Holds the parts it is given.

    Signals:
        activated(): it became the window in front.
        closed(): it was closed and will not come back.
    """

    activated = Signal()
    closed = Signal()

    def __init__(
        self, bar: LookupBar, start: StartPage, results: ResultsPane, detail: DetailPane, status: StatusLine
    ) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.bar, self.start, self.results, self.detail, self.status = bar, start, results, detail, status
        self.actions_ = Actions(self)
        self.actions_.fill(self.menuBar())
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(results)
        self.splitter.addWidget(detail)
        self.splitter.setStretchFactor(0, 1)
        self._body = QStackedWidget()
        self._body.addWidget(start)
        self._body.addWidget(self.splitter)
        self._detail_wanted = True
        self._detail_on_top = False
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (bar, Hairline(), self._body, Hairline(), status):
            layout.addWidget(widget)
        layout.setStretchFactor(self._body, 1)
        self.setCentralWidget(whole)
        measures = Measures.of(self)
        self.setMinimumSize(40 * measures.em, 20 * measures.lh)
        self.resize(98 * measures.em, 50 * measures.lh)

    def show_start(self, *, shown: bool) -> None:
        """Show the start page, or results and detail."""
        self._body.setCurrentWidget(self.start if shown else self.splitter)

    def set_detail_wanted(self, wanted: bool) -> None:
        """Show or hide the detail pane, as View, Detail Pane says."""
        self._detail_wanted = wanted
        self.arrange()

    def open_detail(self) -> None:
        """Go to the detail pane; where there is room for one pane only, it comes over the table."""
        self._detail_on_top = self.shows_one_pane
        self.arrange()
        self.detail.focus_content()

    def leave_detail(self) -> bool:
        """Go back to the table where the detail pane had come over it; False where it had not."""
        was_on_top = self._detail_on_top
        self._detail_on_top = False
        self.arrange()
        if was_on_top:
            self.results.table.setFocus()
        return was_on_top

    @property
    def shows_one_pane(self) -> bool:
        """Say whether the window is too narrow for table and detail side by side."""
        return self.width() < _ONE_PANE_EM * Measures.of(self).em

    def arrange(self) -> None:
        """Give each pane its place, for the window's width and what there is to show."""
        nothing = self.results.shows_nothing_found
        if self.shows_one_pane:
            self.detail.setVisible(self._detail_on_top)
            self.results.setVisible(not self._detail_on_top)
        else:
            self._detail_on_top = False
            self.results.setVisible(True)
            self.detail.setVisible(self._detail_wanted and not nothing)

    def share_width(self) -> None:
        """Give the detail pane its first width: 31 % of the window's, 20 to 40 em."""
        em = Measures.of(self).em
        detail = max(20 * em, min(round(self.width() * 0.31), 40 * em))
        self.splitter.setSizes([self.width() - detail, detail])

    def restore(self, geometry: bytes, splitter: bytes) -> None:
        """Take the last geometry, unless the screen it was on is gone."""
        restored = bool(geometry) and self.restoreGeometry(QByteArray(geometry))
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        if not restored or not any(screen.intersects(self._grip()) for screen in screens):
            self._centre()
        if not splitter or not self.splitter.restoreState(QByteArray(splitter)):
            self.share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change to one pane, or back to two."""
        super().resizeEvent(event)
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Say so when this becomes the window in front."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say goodbye; the one who made the window ends what it runs."""
        event.accept()
        self.closed.emit()

    def _grip(self) -> QRect:
        """Give the part of the frame by which a window can be moved."""
        frame = self.frameGeometry()
        return QRect(frame.left() + 20, frame.top(), max(1, frame.width() - 40), 20)

    def _centre(self) -> None:
        screen = self.screen().availableGeometry()
        self.resize(self.size().boundedTo(screen.size()))
        self.move(screen.center() - self.rect().center())
