"""The one QApplication: named, and with a clear error on a machine that cannot show it."""

from __future__ import annotations

import contextlib
import os
import sys
from typing import TYPE_CHECKING

from desktop.startup.input_method import usable_input_method

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtCore import QMessageLogContext, QtMsgType
    from PySide6.QtWidgets import QApplication

APPLICATION_ID = "io.github.convolook.Convolook"


def missing_display(environ: Mapping[str, str]) -> str:
    """Return what is missing to show a window; Qt itself would abort the process.

    Returns:
        A sentence, empty when there is a display.
    """
    if not sys.platform.startswith("linux"):
        return ""
    given = any(environ.get(one) for one in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    return "" if given else "there is no display: neither DISPLAY nor WAYLAND_DISPLAY is set"


def make_application(tell_error: Callable[[str], None] | None = None) -> QApplication:
    """Create the one QApplication, which does not quit with its last window.

    Args:
        tell_error: called with one line when Qt cannot show anything here; the process ends with 1 then, where Qt would
            abort.
    """
    from PySide6.QtCore import QCoreApplication, QLibraryInfo, qInstallMessageHandler
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QApplication

    from desktop import __version__

    QCoreApplication.setApplicationName("Convolook")
    QCoreApplication.setApplicationVersion(__version__)
    QGuiApplication.setDesktopFileName(APPLICATION_ID)
    # argv is ours: Qt would read options such as -platform out of a participant's text otherwise.
    before = qInstallMessageHandler(_fatal_handler(tell_error)) if tell_error else None
    folders = [QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), *_more_plugin_folders(os.environ)]
    with usable_input_method(folders) if sys.platform.startswith("linux") else contextlib.nullcontext():
        qt = QApplication.instance() or QApplication(["convolook"])
    if tell_error:
        qInstallMessageHandler(before)
    assert isinstance(qt, QApplication)  # noqa: S101 - only for the type checker
    qt.setApplicationDisplayName("")
    # Qt would stop the loop under the coroutine that waits for the end.
    qt.setQuitOnLastWindowClosed(False)
    return qt


def silence_qt() -> None:
    """Drop all that Qt may still say while it is taken down, as of a clipboard manager that hangs: nobody reads it."""
    from PySide6.QtCore import QLoggingCategory

    QLoggingCategory.setFilterRules("*=false")


def _more_plugin_folders(environ: Mapping[str, str]) -> list[str]:
    return [folder for folder in environ.get("QT_PLUGIN_PATH", "").split(os.pathsep) if folder]


def _fatal_handler(tell_error: Callable[[str], None]) -> Callable[[QtMsgType, QMessageLogContext, str], None]:
    """Return a message handler that drops Qt's own lines, and calls ``tell_error`` before Qt would abort."""
    from PySide6.QtCore import QtMsgType

    said: list[str] = []

    def take(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        said.append(text.partition("\n")[0])
        if kind is QtMsgType.QtFatalMsg:
            tell_error(f"convolook: Qt cannot show a window here ({said[0]})")
            os._exit(1)  # going on means Qt's abort()

    return take
