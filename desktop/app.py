"""The composition root: starts Qt and the event loop, opens the first window, waits until the last one is closed."""

from __future__ import annotations

import asyncio
import gc
import os
from typing import TYPE_CHECKING

from desktop.runtime import interrupts, paths
from desktop.runtime.records import replace
from desktop.settings.policy import Forbidden, read_policy
from desktop.startup import lazy_imports, system_limits
from desktop.startup.lean_qt import lean_qt
from desktop.startup.qt_application import make_application, missing_display, silence_qt

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.application import Application
    from desktop.runtime.crash_reports import CrashReports
    from desktop.runtime.environment import Environment
    from desktop.startup.command_line import CommandLine


def run(parsed: CommandLine, environment: Environment, tell_error: Callable[[str], None]) -> int:
    """Run the program until its last window is closed.

    Returns:
        The exit status: 0 normal end or handed over, 1 could not start.
    """
    interrupts.end_at_once()
    missing = missing_display(os.environ) or system_limits.too_low()
    if missing:
        tell_error(f"convolook: {missing}")
        return 1
    policy = read_policy()
    if parsed.demo and policy.forbids(Forbidden.DEMO):
        tell_error("convolook: your organisation does not allow the demo account")
        return 1
    # Collecting would go through all that is being imported, again and again; ``GarbageCollector`` does it later.
    gc.disable()
    try:
        with lean_qt():
            from desktop.startup import single_instance
        name = single_instance.server_name(parsed, environment.given)
        first = None
        if name is not None:
            token = environment.given.get("XDG_ACTIVATION_TOKEN", "")
            first = single_instance.hand_over_or_be_first(name, replace(parsed.start_request, activation_token=token))
            if first is None:
                return 0
        qt = make_application(tell_error)
        environment.hand_back()
    except ImportError as problem:
        tell_error(f"convolook: Qt cannot be loaded ({problem})")
        return 1
    from desktop.runtime.crash_reports import CrashReports

    reports = CrashReports()
    reports.install()
    try:
        from desktop.application import Application

        application = Application(qt, parsed, reports, environment.given, policy=policy)
        application.open_first_window()
        from desktop.runtime import logs

        logs.set_up(paths.state_dir())
        qt.processEvents()  # what was pressed meanwhile need not wait for the imports that come next
        lazy_imports.load(between=qt.processEvents)
        from desktop.runtime.event_loop import DisplayGoneError, run_on_qt

        try:
            with run_on_qt(qt) as runner:
                runner.run(_stay_open(application, reports, name))
        except DisplayGoneError:
            tell_error("convolook: the connection to the display broke")
            logs.tear_down()
            os._exit(1)  # whatever of Qt is taken down now would ask the display
    finally:
        gc.enable()
        reports.remove()
        silence_qt()
        from desktop.runtime import logs

        logs.tear_down()
    return 0


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
