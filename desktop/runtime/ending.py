"""The end of the process: Python's own, or at once where a background call is still under way."""

from __future__ import annotations

import contextlib
import os
import sys
import threading


def end(status: int) -> int:
    """Return ``status`` for Python to end with; while a daemon thread is at work, end the process with it now.

    Up to 3.13 Python's own end unwinds such a thread wherever it is, which inside of Qt aborts the process. Nothing is
    lost: settings are written at each change, and the clipboard goes to its manager as it does otherwise.

    Source: Python, "Initialization, Finalization, and Threads".
    """
    if not any(thread.daemon for thread in threading.enumerate()):
        return status
    gui = sys.modules.get("PySide6.QtGui")
    application = gui and gui.QGuiApplication.instance()
    if gui and application and gui.QGuiApplication.clipboard().ownsClipboard():
        application.shutdown()
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError, AttributeError):  # closed, or none at all
            stream.flush()
    os._exit(status)
