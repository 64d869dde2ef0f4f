"""The text cursor blinks only for a while: each blink repaints its field, for as long as the window stands there."""

from __future__ import annotations

import contextlib

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

_REST_MS = 10_000
"""After how long without a move of the cursor it stays on; what GTK does, too."""


class RestingCaret(QObject):
    """Lets the cursor of the field that has the focus stand still until it is moved, or another field has the focus."""

    def __init__(self, app: QApplication, parent: QObject | None = None, *, rest_ms: int = _REST_MS) -> None:
        super().__init__(parent)
        self._app = app
        self._hints = app.styleHints()
        self._flash_ms = self._hints.cursorFlashTime()
        self._field: QLineEdit | None = None
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
            self._follow(None, None)
            self._hints.setCursorFlashTime(self._flash_ms)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._field is not None:
            with contextlib.suppress(RuntimeError):  # it may be gone by now
                self._field.cursorPositionChanged.disconnect(self._wake)
        self._field = now if isinstance(now, QLineEdit) else None
        if self._field is not None:
            self._field.cursorPositionChanged.connect(self._wake)
            self._wake()
        else:
            self._rest.stop()

    def _wake(self) -> None:
        if self._hints.cursorFlashTime() != self._flash_ms:
            self._hints.setCursorFlashTime(self._flash_ms)
        self._rest.start()

    def _stop(self) -> None:
        self._hints.setCursorFlashTime(0)
