"""The program itself under measurement: started by ``run.py`` in a process of its own, prints its figures as JSON.

``program URL FEW``: everything that is measured in a running window, against fake Twilios with many and few rows.
``program URL far``, ``program URL services`` and ``program URL rest``: over a distance, see ``distance.py``.
``program URL ROWS``, with a number: how long it takes to load so many from a fake Twilio that has as many.
"""

from __future__ import annotations

import asyncio
import contextlib
import math
import os
import resource
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.others import NUMBER, tell

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

    from desktop.window.session import WindowSession

RUNS = 7
MANY = 20_000
TYPING_S = 2.0
"""From the paste to Enter."""
IDLE_S = float(os.environ.get("IDLE_S", "60"))


class Painted:
    """Counts how often a widget is drawn while something holds, and notes when the picture was on the screen."""

    def __init__(self, widget: QWidget, holds: Callable[[], bool]) -> None:
        from PySide6.QtCore import QEvent, QObject

        window = widget.window()

        class Watch(QObject):
            count = 0
            at_s = 0.0
            is_drawn = False

            def eventFilter(self, watched: QObject, event: QEvent) -> bool:
                if event.type() is QEvent.Type.Paint and watched is widget:
                    self.is_drawn = holds()
                elif event.type() is QEvent.Type.UpdateRequest and watched is window:
                    window.event(event)  # draws all that is to be drawn, and brings it to the screen
                    if self.is_drawn:
                        self.is_drawn = False
                        self.count += 1
                        self.at_s = time.perf_counter()
                    return True
                return super().eventFilter(watched, event)

        self.watch = Watch()
        for watched in (widget, window):
            watched.installEventFilter(self.watch)

    @property
    def count(self) -> int:
        return self.watch.count

    @property
    def at_s(self) -> float:
        """Return when it was drawn last, by ``time.perf_counter``."""
        return self.watch.at_s


async def until(holds: Callable[[], bool]) -> None:
    """Wait for a condition; checking more often would cost what is to be measured."""
    end = time.monotonic() + 120
    while not holds():
        if time.monotonic() > end:
            raise TimeoutError
        await asyncio.sleep(0.001)


async def first_rows_ms(session: WindowSession) -> float:
    """Press Enter until 50 rows are drawn."""
    painted = Painted(session.complete().results.table.viewport(), lambda: session.complete().model.loaded >= 50)
    took = []
    for _ in range(RUNS + 1):
        session.complete().forget_results()
        await asyncio.sleep(0.2)
        begun, before = time.perf_counter(), painted.count
        session.bar.fill(None, NUMBER)
        session.bar.look_up()
        await until(lambda: painted.count > before)  # noqa: B023 - done before the next turn
        took.append((painted.at_s - begun) * 1000)
    return statistics.median(took[1:])


async def load_all_s(session: WindowSession, *, watched: bool, rows: int = MANY) -> tuple[float, float, float]:
    """Load everything; return the seconds, the CPU seconds and the longest time without an answer, in ms."""
    from PySide6.QtCore import Qt

    from tests.benchmarks.heartbeat import Heartbeat

    session.complete().forget_results()
    session.bar.fill(None, NUMBER)
    column = session.complete().model.column_of("date_updated")
    session.complete().results.table.sortByColumn(column or 0, Qt.SortOrder.DescendingOrder)
    session.complete().results.filter.setText("order" if watched else "")
    heartbeat = Heartbeat() if watched else None
    begun, cpu = time.perf_counter(), time.process_time()
    session.bar.look_up()
    await until(lambda: session.complete().lookup.state.can_go_on or session.complete().model.loaded >= rows)
    if session.complete().lookup.state.can_go_on:
        session.complete().lookup.load_all()
    await until(lambda: session.complete().model.loaded >= rows and not session.complete().lookup.state.is_loading)
    took = time.perf_counter() - begun, time.process_time() - cpu
    gap_ms = heartbeat.stop() if heartbeat is not None else math.nan
    session.complete().results.filter.setText("")
    return (*took, gap_ms)


async def typing_ms(session: WindowSession) -> float:
    """Type 256 characters into the search field, key by key, each drawn."""
    from PySide6.QtTest import QTest

    field = session.bar._field
    session.bar.fill(None, "")
    session.bar.focus_field()
    took = []
    for place in range(256):
        begun = time.perf_counter()
        QTest.keyClicks(field, "+1555 867 5310"[place % 14])
        await asyncio.sleep(0)  # Qt draws before it is the turn of this one again
        took.append((time.perf_counter() - begun) * 1000)
    session.bar.fill(None, "")
    return statistics.median(took)


@contextlib.asynccontextmanager
async def running(url: str) -> AsyncIterator[WindowSession]:
    """Run the program against a fake Twilio, and yield its window when everything that is loaded late is there."""
    from desktop.application import Application
    from desktop.participant import phone_numbers
    from desktop.runtime.crash_reports import CrashReports
    from desktop.settings.settings import Settings
    from desktop.startup.command_line import CommandLine, StartRequest
    from desktop.startup.qt_application import make_application
    from desktop.twilio.hosts import parse_api_url
    from tests.fake_twilio import CREDENTIALS

    environ = {
        "TWILIO_ACCOUNT_SID": CREDENTIALS.account_sid,
        "TWILIO_API_KEY": CREDENTIALS.username,
        "TWILIO_API_SECRET": CREDENTIALS.secret,
    }
    if os.environ.get("ACCESSIBLE"):
        from PySide6.QtGui import QAccessible

        QAccessible.setActive(True)
    settings = Settings(Path(tempfile.mkdtemp()) / "Convolook.ini")
    parsed = CommandLine(api_url=parse_api_url(url))
    application = Application(make_application(), parsed, CrashReports(), environ, settings)
    session = application.open_window(StartRequest())
    application.start_late(None)
    await until(lambda: session.workspace is not None and phone_numbers.is_ready())
    session.window.activateWindow()  # there is no window manager, and nobody types into a window in the background
    await asyncio.sleep(1)
    yield session
    application.quit()
    await application.closed.wait()
    await application.close()


async def use(url: str, few_url: str) -> None:
    """Measure what is measured in an open window; ``few_url`` has 1,000 rows, ``url`` many."""
    async with running(few_url) as session:
        session.bar.fill(None, NUMBER)
        session.bar.look_up()
        await until(lambda: session.complete().model.loaded >= 1000 and not session.complete().lookup.state.is_loading)
        tell(typing_ms=await typing_ms(session))
        spent, begun = resource.getrusage(resource.RUSAGE_SELF), time.monotonic()
        await asyncio.sleep(IDLE_S)
        now = resource.getrusage(resource.RUSAGE_SELF)
        idle = now.ru_utime + now.ru_stime - spent.ru_utime - spent.ru_stime
        tell(idle_percent=100 * idle / (time.monotonic() - begun))
    async with running(url) as session:
        tell(first_rows_ms=await first_rows_ms(session))
        await load_all_s(session, watched=False)
        for watched in [False] * 5 + [True] * 5:
            wall, cpu, gap = await load_all_s(session, watched=watched)
            tell(**({"gap_ms": gap} if watched else {"load_all_s": wall, "load_all_cpu_s": cpu}))


async def grow(url: str, rows: int) -> None:
    """Load everything five times."""
    async with running(url) as session:
        for turn in range(6):
            wall, cpu, _gap = await load_all_s(session, watched=False, rows=rows)
            if turn:
                tell(load_s=wall, load_cpu_s=cpu)


async def over_distance(url: str) -> None:
    """Look up once over a distance, two seconds after the text was pasted, then load everything."""
    async with running(url) as session:
        painted = Painted(session.complete().results.table.viewport(), lambda: session.complete().model.loaded >= 50)
        session.bar.fill(None, NUMBER)
        await asyncio.sleep(TYPING_S)
        begun = time.perf_counter()
        session.bar.look_up()
        await until(lambda: painted.count > 0)
        first_s = time.perf_counter() - begun
        await until(lambda: not session.complete().lookup.state.is_loading)
        tell(first_rows_s=first_s, all_rows_s=time.perf_counter() - begun, rows=session.complete().model.loaded)


async def after_rest(url: str) -> None:
    """Look up over a distance: first, after ten minutes of rest, after an hour of sleep, by clocks that are moved."""
    from tests.moved_clocks import MovedClocks

    clocks = MovedClocks()
    for module in MovedClocks.MODULES:
        setattr(module, "time", clocks)  # noqa: B010 - a module's own name, which the type checker would hold against us
    async with running(url) as session:
        workspace = session.complete()
        painted = Painted(workspace.results.table.viewport(), lambda: workspace.model.loaded >= 50)
        for name, awake_s, asleep_s in (("first_s", 0, 0), ("rested_s", 600, 0), ("slept_s", 0, 3600)):
            clocks.pass_s(awake_s, asleep_s)
            workspace.forget_results()
            session.bar.fill(None, "")
            session.bar.fill(None, NUMBER)
            await asyncio.sleep(TYPING_S)
            begun, before = time.perf_counter(), painted.count
            session.bar.look_up()
            await until(lambda: painted.count > before)  # noqa: B023 - done before the next turn
            tell(**{name: time.perf_counter() - begun})
            await until(lambda: not workspace.lookup.state.is_loading)


async def in_all_services(url: str) -> None:
    """Look up in all services over a distance, and ask them one after the other with the client alone."""
    from contextlib import aclosing

    from desktop.twilio.client import ConversationsClient
    from desktop.twilio.hosts import parse_api_url
    from desktop.twilio.types import ParticipantKind, ParticipantQuery, ScopeKind, ServiceScope
    from tests.fake_twilio import CREDENTIALS

    async with running(url) as session:
        session.complete().lookup.rows_per_load = MANY
        session.accounts.set_scope(ServiceScope(ScopeKind.ALL))
        session.bar.fill(None, NUMBER)
        await asyncio.sleep(TYPING_S)
        begun = time.perf_counter()
        session.bar.look_up()
        await until(lambda: session.complete().model.loaded > 0 and not session.complete().lookup.state.is_loading)
        tell(all_services_s=time.perf_counter() - begun, rows=session.complete().model.loaded)
    query = ParticipantQuery(ParticipantKind.ADDRESS, NUMBER)
    begun = time.perf_counter()
    async with aclosing(ConversationsClient(parse_api_url(url))) as client:
        found = [page async for page in client.services(CREDENTIALS)]
        for service in (service for page in found for service in page.services):
            async for _ in client.participant_conversations(query, CREDENTIALS, service_sid=service.sid):
                pass
    tell(one_after_another_s=time.perf_counter() - begun)


def main() -> None:
    """Read the command line, and measure."""
    from desktop.runtime.event_loop import run_on_qt
    from desktop.startup.qt_application import make_application

    with run_on_qt(make_application()) as runner:
        url, other = sys.argv[1:3]
        if other == "far":
            runner.run(over_distance(url))
        elif other == "rest":
            runner.run(after_rest(url))
        elif other == "services":
            runner.run(in_all_services(url))
        else:
            runner.run(grow(url, int(other)) if other.isdecimal() else use(url, other))
    os._exit(0)


if __name__ == "__main__":
    main()
