"""A thin line above the table's header that shows progress."""

from __future__ import annotations

import time

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from desktop.design.accessibility import is_motion_reduced
from desktop.design.colours import colours_of
from desktop.design.measures import Measures
from desktop.i18n.retranslation import say

_START_AFTER_MS = 300
_RUN_S = 1.2
_FRAME_MS = 33


class ProgressLine(QProgressBar):
    """A progress bar as thin as a line, which keeps its height when it shows nothing.

    What takes less than 300 ms shows nothing.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setRange(0, 0)
        say(self, setAccessibleName=lambda: self.tr("Progress"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        kept = self.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.setSizePolicy(kept)
        self._began_s = 0.0
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_START_AFTER_MS)
        self._delay.timeout.connect(self._begin)
        self._frames = QTimer(self)
        self._frames.setInterval(_FRAME_MS)
        self._frames.timeout.connect(self.update)
        self.hide()

    def set_running(self, running: bool) -> None:
        """Start (after a moment) or stop the animation of unknown length."""
        self.setRange(0, 0)
        if not running:
            self._delay.stop()
            self._frames.stop()
            self.hide()
        elif not self._delay.isActive() and self.isHidden():
            self._delay.start()

    def set_done(self, done: int, total: int) -> None:
        """Show how many of a known number of things are done, at once and without animation."""
        self._delay.stop()
        self._frames.stop()
        self.setRange(0, max(total, 1))
        self.setValue(done)
        self.show()

    def sizeHint(self) -> QSize:
        return QSize(8 * Measures.of().em, Measures.of().progress)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, Measures.of().progress)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the track of a known share, and the segment."""
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = self.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.link)
        if self.maximum() > 0:
            painter.fillRect(self.rect(), colours.hairline)
        painter.drawRoundedRect(self._segment(), radius, radius)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop the animation while nobody sees it."""
        self._frames.stop()
        super().hideEvent(event)

    def _begin(self) -> None:
        self._began_s = time.monotonic()
        self.show()
        if not is_motion_reduced():
            self._frames.start()

    def _segment(self) -> QRectF:
        width, height = self.width(), self.height()
        if self.maximum() > 0:
            share = self.value() / self.maximum()
            return self._mirrored(QRectF(0, 0, width * share, height))
        third = width / 3
        if not self._frames.isActive():
            return self._mirrored(QRectF(0, 0, third, height))
        passed = ((time.monotonic() - self._began_s) % _RUN_S) / _RUN_S
        return self._mirrored(QRectF(passed * (width + third) - third, 0, third, height))

    def _mirrored(self, segment: QRectF) -> QRectF:
        if self.isRightToLeft():
            segment.moveLeft(self.width() - segment.right())
        return segment
