"""Thousands of lookups in one process, through the real window and over loopback: what stays behind is counted.

Start it from the project's folder; the defaults take one or two minutes::

    QT_QPA_PLATFORM=offscreen python -m tests.soak.soak --lookups 2000 --rows 250
    QT_QPA_PLATFORM=offscreen python -m tests.soak.soak --lookups 2000 --replaced --busy 2

With ``--replaced`` each lookup takes the place of the one before it, at whatever step that is, and only every
fiftieth is waited for; ``--busy`` keeps the processors busy meanwhile.

Twilio is played by a second process, so that all that grows in this one is ours. A line of figures comes every
hundred lookups, taken after the results, the way back to earlier ones and the list of requests were cleared: what is
counted then is not meant to stay. The exit status is 0 when resident memory after ``--settle`` lookups grew by less
than ``--most-mb``, no task and no socket is left over, and objects and references to None are as many as before, but
for one in ten lookups.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if sys.platform.startswith("linux") and not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt

from desktop.runtime.event_loop import run_on_qt
from desktop.startup.qt_application import make_application
from tests.e2e.agent import Agent
from tests.fake_twilio import ACCOUNT_SID
from tests.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterator

_REPORT_EVERY = 100
_WAITED_FOR = 50
_MOST_PER_LOOKUP = 0.1
"""The objects, or references to None, that each lookup may add; or take: at no reference the process is aborted."""
_SWING = 150
"""By how much their numbers differ anyway, as caches fill."""
_KEYS = (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_PageDown)


class Figures:
    """The resources in use at one moment, after garbage collection."""

    def __init__(self, lookups: int) -> None:
        gc.collect()
        self.lookups = lookups
        self.resident_mb = _resident_mb()
        self.tasks = len(asyncio.all_tasks())
        self.sockets = sum(1 for _ in _sockets())
        self.nones = sys.getrefcount(None)
        self.objects = len(gc.get_objects())

    def __str__(self) -> str:
        """Return one line."""
        return (
            f"{self.lookups:6} lookups  {self.resident_mb:8.2f} MB resident  {self.tasks} tasks  "
            f"{self.sockets} sockets  {self.nones} references to None  {self.objects} objects"
        )


async def soak(options: argparse.Namespace, url: str, key: str, secret: str) -> bool:
    """Run all lookups and return whether nothing stayed behind."""
    begun_s = time.monotonic()
    async with Agent.start(
        server=url, TWILIO_ACCOUNT_SID=ACCOUNT_SID, TWILIO_API_KEY=key, TWILIO_API_SECRET=secret
    ) as agent:
        settled = Figures(0)
        for number in range(1, options.lookups + 1):
            agent.type("alice" if number % 2 else "+15558675310")
            agent.press(Qt.Key.Key_Return)
            if options.replaced and number % _WAITED_FOR:
                for _ in range(number % 37):
                    await asyncio.sleep(0.0005 * (number % 5))
                continue
            await agent.until_ended()
            assert agent.summary.startswith(f"{options.rows} conversations, complete"), agent.summary
            agent.workspace.results.table.setFocus()
            for one in _KEYS:  # the detail pane shows rows, too
                agent.press(one)
            if number % _REPORT_EVERY == 0 or number == options.settle:
                await _clear(agent)
                figures = Figures(number)
                _say(str(figures))
                if number == options.settle:
                    settled = figures
        await _clear(agent)
        final = Figures(options.lookups)
    await asyncio.sleep(0.2)
    closed = Figures(options.lookups)
    _say(f"closed: {closed}")
    grown = final.resident_mb - settled.resident_mb
    _say(
        f"{options.lookups} lookups of {options.rows} rows in {time.monotonic() - begun_s:.0f} s: {grown:+.2f} MB, "
        f"{final.nones - settled.nones:+} references to None, {final.objects - settled.objects:+} objects, "
        f"{final.tasks - settled.tasks:+} tasks, "
        f"{final.sockets - settled.sockets:+} sockets since lookup {settled.lookups}; "
        f"after closing {closed.tasks - 1} tasks and {closed.sockets} sockets are left"
    )
    most = _MOST_PER_LOOKUP * (final.lookups - settled.lookups) + _SWING
    steady = abs(final.nones - settled.nones) < most and final.objects - settled.objects < most
    kept = final.tasks > settled.tasks or final.sockets > settled.sockets
    return grown < options.most_mb and steady and not kept and closed.tasks == 1 and closed.sockets == 0


async def _clear(agent: Agent) -> None:
    """Clear all that is kept on purpose, and wait until what the last lookup has cancelled has ended."""
    agent.workspace.forget_results()
    agent.application.clients.requests.clear()
    await until(lambda: not agent.workspace.lookup.state.is_loading)
    await asyncio.sleep(0.2)


def main() -> int:
    """Read the options, start the server, run the lookups."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lookups", type=int, default=2000)
    parser.add_argument("--rows", type=int, default=250)
    parser.add_argument("--replaced", action="store_true")
    parser.add_argument("--busy", type=int, default=0, metavar="PROCESSES")
    parser.add_argument("--settle", type=int, default=200)
    parser.add_argument("--most-mb", type=float, default=10.0)
    options = parser.parse_args()
    command = [sys.executable, "-m", "tests.fake_twilio", "--rows", str(options.rows)]
    busy = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(options.busy)]
    with tempfile.TemporaryDirectory() as home, subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        try:
            os.environ |= dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"), home)
            assert server.stdout is not None
            url, key, secret = server.stdout.readline().split()
            qt = make_application()
            with run_on_qt(qt) as runner:
                return 0 if runner.run(soak(options, url, key, secret)) else 1
        finally:
            server.terminate()
            for process in busy:
                process.terminate()


def _resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1_048_576


def _sockets() -> Iterator[str]:
    """Yield the internet sockets of this process; Qt and the event loop keep local ones of their own."""
    inodes = set()
    for table in ("/proc/self/net/tcp", "/proc/self/net/tcp6"):
        if Path(table).exists():
            inodes |= {line.split()[9] for line in Path(table).read_text().splitlines()[1:]}
    for one in Path("/proc/self/fd").iterdir():
        try:
            target = str(one.readlink())
        except OSError:
            continue
        if target.startswith("socket:[") and target[8:-1] in inodes:
            yield target


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
