"""The composition root: starts Qt and the event loop, opens the first window, waits until the last one is closed."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import os
import sys
from typing import TYPE_CHECKING

from desktop.runtime import interrupts, paths
from desktop.startup import lazy_imports
from desktop.startup.quick_enums import quick_enums

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtCore import QMessageLogContext, QtMsgType
    from PySide6.QtWidgets import QApplication

    from desktop.application import Application
    from desktop.runtime.crash_reports import CrashReports
    from desktop.startup.command_line import CommandLine

APPLICATION_ID = "io.github.convolook.Convolook"


def run(parsed: CommandLine, tell_error: Callable[[str], None]) -> int:
    """Run the program until its last window is closed.

    Returns:
        The exit status: 0 normal end or handed over, 1 could not start.
    """
    interrupts.end_at_once()
    missing = missing_display(os.environ)
    if missing:
        tell_error(f"convolook: {missing}")
        return 1
    # Collecting would go through all that is being imported, again and again; ``GarbageCollector`` does it later.
    gc.disable()
    with contextlib.ExitStack() as until_painted:
        until_painted.enter_context(quick_enums())
        try:
            with lazy_imports.lean_qt():
                from desktop.startup import single_instance
            name = single_instance.server_name(parsed, os.environ)
            if name is not None and single_instance.hand_over(name, parsed.opening):
                return 0
            qt = make_application(tell_error)
        except ImportError as problem:
            tell_error(f"convolook: Qt cannot be loaded ({problem})")
            return 1
        from desktop.runtime import logs
        from desktop.runtime.crash_reports import CrashReports

        reports = CrashReports()
        reports.install()
        try:
            from desktop.application import Application

            application = Application(qt, parsed, reports, os.environ)
            application.open_first_window()
            until_painted.close()
            logs.set_up(paths.state_dir())
            lazy_imports.load()
            from desktop.runtime.event_loop import run_on_qt

            with run_on_qt(qt) as runner:
                runner.run(_stay_open(application, reports, name))
        finally:
            gc.enable()
            reports.remove()
            logs.tear_down()
    return 0


def missing_display(environ: Mapping[str, str]) -> str:
    """Say what is missing to show a window; Qt itself would abort the process.

    Returns:
        A sentence, empty when there is a display.
    """
    if not sys.platform.startswith("linux"):
        return ""
    given = any(environ.get(one) for one in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    return "" if given else "there is no display: neither DISPLAY nor WAYLAND_DISPLAY is set"


def make_application(tell_error: Callable[[str], None] | None = None) -> QApplication:
    """Make the one QApplication, named and told not to end by itself.

    Args:
        tell_error: gets one line when Qt cannot show anything here; the process ends with 1 then, where Qt would abort.
    """
    from PySide6.QtCore import QCoreApplication, qInstallMessageHandler
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QApplication

    from desktop import __version__

    QCoreApplication.setApplicationName("Convolook")
    QCoreApplication.setApplicationVersion(__version__)
    QGuiApplication.setDesktopFileName(APPLICATION_ID)
    # argv is ours: Qt would read options such as -platform out of a participant's text otherwise.
    before = qInstallMessageHandler(_fatal_handler(tell_error)) if tell_error else None
    qt = QApplication.instance() or QApplication(["convolook"])
    if tell_error:
        qInstallMessageHandler(before)
    assert isinstance(qt, QApplication)  # noqa: S101 - only for the type checker
    qt.setApplicationDisplayName("")
    # Qt would stop the loop under the coroutine that waits for the end.
    qt.setQuitOnLastWindowClosed(False)
    return qt


def _fatal_handler(tell_error: Callable[[str], None]) -> Callable[[QtMsgType, QMessageLogContext, str], None]:
    """Return a handler that keeps Qt's many lines back, and says one of its own before Qt would abort."""
    from PySide6.QtCore import QtMsgType

    said: list[str] = []

    def take(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        said.append(text.partition("\n")[0])
        if kind is QtMsgType.QtFatalMsg:
            tell_error(f"convolook: Qt cannot show a window here ({said[0]})")
            os._exit(1)  # going on means Qt's abort()

    return take


async def _stay_open(application: Application, reports: CrashReports, name: str | None) -> None:
    loop = asyncio.get_running_loop()
    reports.watch(loop)
    interrupts.ask_to_end(loop, application.quit)
    try:
        application.start_late(name)
        await application.closed.wait()
    finally:
        await application.close()
        interrupts.ignore(loop)
