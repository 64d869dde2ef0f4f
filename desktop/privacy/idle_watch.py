"""Detection that nobody has used keyboard or mouse for a while."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal

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
    """Watches the program's own events, and only while a limit is set.

    Signals:
        idle(): nobody has used the program for the time that was set.
    """

    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.idle)

    def set_limit(self, limit_s: float) -> None:
        """Set after how many seconds without use ``idle`` is emitted; 0: never."""
        app = QCoreApplication.instance()
        if app is None or round(limit_s * 1000) == (self._timer.interval() if self._timer.isActive() else 0):
            return
        app.removeEventFilter(self)
        self._timer.stop()
        if limit_s > 0:
            self._timer.start(round(limit_s * 1000))
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's signature
        """Restart the timer on each use of keyboard or mouse."""
        if event.type() in _USE:
            self._timer.start()
        return False
