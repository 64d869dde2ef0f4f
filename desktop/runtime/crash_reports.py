"""Unexpected exceptions: logged, offered in one dialog as a redacted report, and survived."""

from __future__ import annotations

import logging
import platform
import sys
import threading
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QtMsgType, Signal, qInstallMessageHandler, qVersion

from desktop import __version__
from desktop.runtime.traces import trace_of

if TYPE_CHECKING:
    import asyncio
    from types import TracebackType

    from PySide6.QtCore import QMessageLogContext

_log = logging.getLogger(__name__)
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class CrashReports(QObject):
    """Catches unhandled exceptions of slots, tasks, threads and Qt.

    Signals:
        reported(str): a report without personal data, ready to be shown and copied; from any thread.
    """

    reported = Signal(str)

    def install(self) -> None:
        """Replace the exception hooks of Python and Qt."""
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = self.report
        threading.excepthook = self._report_thread
        sys.unraisablehook = _log_unraisable
        # Before there is a log file, Python would write warnings to standard error.
        self._no_log = logging.NullHandler()
        logging.getLogger().addHandler(self._no_log)
        self._handler_before = qInstallMessageHandler(self._take_message)

    def remove(self) -> None:
        """Restore the hooks that were there before ``install``."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        logging.getLogger().removeHandler(self._no_log)
        qInstallMessageHandler(self._handler_before)

    def watch(self, loop: asyncio.AbstractEventLoop) -> None:
        """Handle what the event loop would only print."""
        loop.set_exception_handler(lambda _loop, context: self._report_loop(context))

    def report(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """Log one unexpected exception and emit ``reported``."""
        if issubclass(kind, KeyboardInterrupt):
            return
        self._announce(trace_of(kind, error, trace))

    def _report_thread(self, given: threading.ExceptHookArgs) -> None:
        self.report(given.exc_type, given.exc_value, given.exc_traceback)

    def _report_loop(self, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if isinstance(error, BaseException):
            self.report(type(error), error, error.__traceback__)
        else:
            _log.warning("event loop: %s", type(context.get("future") or context.get("handle")).__name__)

    def _take_message(self, kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        _log.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", text)
        if kind in {QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}:
            from desktop.runtime.redaction import redacted  # rarely wanted, and its expressions take a while

            self._announce("Qt: " + redacted(text))

    def _announce(self, what: str) -> None:
        _log.error("unexpected: %s", what.rpartition("\n")[2], extra={"trace": what})
        self.reported.emit(f"{versions()}\n\n{what}")


def _log_unraisable(given: sys.UnraisableHookArgs) -> None:
    """Log an exception raised in a finalizer: its type alone, as its text may quote anything."""
    trace = trace_of(given.exc_type, given.exc_value, given.exc_traceback)
    _log.warning("in a finalizer", extra={"trace": trace})


def versions() -> str:
    """Return the versions of the program, Qt, Python and the system in one line."""
    return (
        f"Convolook {__version__} · Qt {qVersion()} · Python {platform.python_version()}"
        f" · {platform.system()} {platform.release()} {platform.machine()}"
    )
