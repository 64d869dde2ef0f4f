"""Takes what was copied here off the clipboard again after a while, unless something else was copied since."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QClipboard


class ClipboardGuard(QObject):
    """Watches one clipboard; keeps no copy of what was on it, only what tells whether it is still the same.

    Signals:
        cleared(): it was emptied.
    """

    cleared = Signal()

    def __init__(self, clipboard: QClipboard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._ours: bytes | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear)
        self._limit_ms = 0
        clipboard.dataChanged.connect(self._look)

    def set_limit(self, limit_s: float) -> None:
        """Clear after that many seconds; 0: never, also not what is there already."""
        self._limit_ms = round(limit_s * 1000)
        if not self._limit_ms:
            self._timer.stop()
        elif self._ours is not None and self._is_ours():
            self._timer.start(self._limit_ms)

    def clear(self) -> None:
        """Empty the clipboard if what was copied here is still on it, and is to be cleared at all."""
        self._timer.stop()
        if self._limit_ms and self._ours is not None and self._is_ours():
            self._ours = None
            self._clipboard.clear()
            self.cleared.emit()

    def _look(self) -> None:
        """Take note of who put something there; some platforms cannot tell, and say so by owning nothing ever."""
        if not self._is_own_change():
            self._ours = None
            self._timer.stop()
            return
        self._ours = self._mark()
        if self._limit_ms:
            self._timer.start(self._limit_ms)

    def _is_own_change(self) -> bool:
        if not self._has_anything():
            return False
        return self._clipboard.ownsClipboard() or _cannot_tell()

    def _is_ours(self) -> bool:
        return (self._clipboard.ownsClipboard() or _cannot_tell()) and self._mark() == self._ours

    def _has_anything(self) -> bool:
        data: QMimeData | None = self._clipboard.mimeData()  # None where nothing is there, whatever the stubs say
        return data is not None and bool(data.formats())

    def _mark(self) -> bytes:
        return hashlib.sha256(self._clipboard.text().encode("utf-8", "surrogatepass")).digest()


def _cannot_tell() -> bool:
    """Return whether this platform has a clipboard of the program's own, and does not know the word owner."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication.platformName() in {"offscreen", "minimal"}
