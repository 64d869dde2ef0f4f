"""The text cursor blinks only for a while: each blink repaints its field, for as long as the window stands there."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

_KNOWN = "cursor_rests"
_REST_MS = 10_000
"""After how long without a move of the cursor it stays on; what GTK does, too."""


class RestingCaret(QObject):
    """Lets the cursor of the field that has the focus stand still until it is moved, or another field has the focus."""

    def __init__(self, app: QApplication, parent: QObject | None = None, *, rest_ms: int = _REST_MS) -> None:
        super().__init__(parent)
        self._app = app
        self._hints = app.styleHints()
        self._flash_ms = self._hints.cursorFlashTime()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(rest_ms)
        self._rest.timeout.connect(self._stop)
        if self._flash_ms > 0:  # else nobody wants it to blink
            app.focusChanged.connect(self._follow)
            self._follow(None, app.focusWidget())

    def end(self) -> None:
        """Leave the cursor to blink as it did."""
        if self._flash_ms > 0:
            self._app.focusChanged.disconnect(self._follow)
            self._rest.stop()
            self._hints.setCursorFlashTime(self._flash_ms)
            self._flash_ms = 0

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if not isinstance(now, QLineEdit):
            self._rest.stop()
            return
        if not now.property(_KNOWN):
            # For good: to disconnect from a field that is gone by then is an error of PySide's own.
            now.setProperty(_KNOWN, True)
            now.cursorPositionChanged.connect(self._wake)
        self._wake()

    def _wake(self) -> None:
        if self._flash_ms > 0:
            if self._hints.cursorFlashTime() != self._flash_ms:
                self._hints.setCursorFlashTime(self._flash_ms)
            self._rest.start()

    def _stop(self) -> None:
        self._hints.setCursorFlashTime(0)
