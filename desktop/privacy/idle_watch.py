"""Detection that nobody has used keyboard or mouse for a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal

from desktop.privacy.time_limit import TimeLimit, elapsed_s

if TYPE_CHECKING:
    from collections.abc import Callable

_USE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)


class IdleWatch(QObject):
    """Watches the program's own events, and only while a limit is set; a machine that sleeps is not used either.

    Signals:
        idle(): nobody has used the program for the time that was set.
    """

    idle = Signal()

    def __init__(self, parent: QObject | None = None, *, now_s: Callable[[], float] = elapsed_s) -> None:
        super().__init__(parent)
        self._limit_s = 0.0
        self._limit = TimeLimit(self, now_s=now_s)
        self._limit.reached.connect(self.idle)

    def set_limit(self, limit_s: float) -> None:
        """Set after how many seconds without use ``idle`` is emitted; 0: never."""
        app = QCoreApplication.instance()
        if app is None or limit_s == self._limit_s:
            return
        self._limit_s = limit_s
        app.removeEventFilter(self)
        self._limit.stop()
        if limit_s > 0:
            self._limit.start(limit_s)
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's signature
        """Start anew on each use of keyboard or mouse; the first one after a long sleep comes too late for that."""
        if event.type() in _USE:
            left_s = self._limit.left_s
            if left_s is not None and left_s <= 0:
                self._limit.hurry()  # not at once: what is cleared may be what the event is for
            else:
                self._limit.start(self._limit_s)
        return False
