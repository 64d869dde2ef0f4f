"""How all tests run: off screen unless asked, on one event loop per test, without a network but loopback."""

from __future__ import annotations

import asyncio
import faulthandler
import gc
import inspect
import itertools
import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

# Qt aborts the whole process when it finds no display, so this comes before any Qt import.
if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import HealthCheck, settings
from pytestqt.qtbot import QtBot

from desktop.startup.lean_qt import load_lazy_names
from tests.waiting import LONGEST_S, WHOLE_TEST_S

load_lazy_names()

# A busy machine is no failure; where CI is set Hypothesis says so itself, and takes the same examples each time.
settings.register_profile("busy", deadline=None, suppress_health_check=[HealthCheck.too_slow])
if not os.environ.get("CI"):
    settings.load_profile("busy")

if TYPE_CHECKING:
    from collections.abc import Iterator

LOOPBACK = ("127.", "::1", "localhost")
_tests = itertools.count(1)
_errors: list[int] = []
"""Where this process writes its errors to, whatever is captured meanwhile."""
RUNNING = os.environ.get("CONVOLOOK_RUNNING_TEST", "")
"""A file that tells which test runs, for whoever finds that this process has died; none if empty."""


def pytest_configure() -> None:
    """Save the way out that captured tests do not have."""
    _errors.append(os.dup(2))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Set the time limit of tests that have none of their own: longer than what they wait for inside."""
    for one in items:
        if one.get_closest_marker("timeout") is None:
            one.add_marker(pytest.mark.timeout(WHOLE_TEST_S))


def pytest_runtest_logstart(nodeid: str) -> None:
    """Write the running test's name to a file."""
    if RUNNING:
        Path(RUNNING).write_text(nodeid, encoding="utf-8")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_setup() -> Iterator[None]:
    """Enable stacks of all threads for a crash, whether fixtures set a log up or not."""
    faulthandler.enable(_errors[0], all_threads=True)
    yield
    faulthandler.enable(_errors[0], all_threads=True)


def pytest_sessionstart() -> None:
    """Disable automatic collection: a server's thread must not be the one that deletes Qt objects."""
    gc.disable()


def pytest_sessionfinish() -> None:
    """Empty the clipboard: off screen Qt deletes what is on it after Python has ended, and dies of it."""
    if "PySide6.QtGui" in sys.modules:
        from PySide6.QtGui import QGuiApplication

        if QGuiApplication.instance() is not None:
            QGuiApplication.clipboard().clear()


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """Collect a little after each test and its fixtures, everything now and then."""
    gc.collect(2 if next(_tests) % 25 == 0 else 0)


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run ``async def`` tests: on the program's own loop when Qt is in the test, else on asyncio's own."""
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    names = pyfuncitem._fixtureinfo.argnames
    arguments = {name: pyfuncitem.funcargs[name] for name in names}
    factory = None
    if "qapp" in pyfuncitem.fixturenames:
        from desktop.runtime.event_loop import EventLoop

        def factory() -> asyncio.AbstractEventLoop:
            return EventLoop(pyfuncitem._request.getfixturevalue("qapp"))

    with asyncio.Runner(loop_factory=factory) as runner:
        runner.run(pyfuncitem.obj(**arguments))
    return True


class PatientQtBot(QtBot):
    """pytest-qt's, waiting as long as ``tests.waiting`` does; its own five seconds are short on a busy machine."""

    def waitUntil(self, callback: Any, *, timeout: int = round(1000 * LONGEST_S)) -> None:  # noqa: N802
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = round(1000 * LONGEST_S), **more: Any) -> Any:  # noqa: N802
        return super().waitSignal(signal, timeout=timeout, **more)

    def waitSignals(self, signals: Any, *, timeout: int = round(1000 * LONGEST_S), **more: Any) -> Any:  # noqa: N802
        return super().waitSignals(signals, timeout=timeout, **more)


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> QtBot:
    return PatientQtBot(request)


@pytest.fixture(autouse=True)
def loopback_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """Allow connections to this machine only."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> None:
        if self.family in {socket.AF_INET, socket.AF_INET6} and not str(address[0]).startswith(LOOPBACK):
            raise OSError(f"a test reached for the network: {address[0]}")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture(autouse=True)
def private_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a home for each test, without credentials and proxies of whoever runs it."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(home / "state"))
    runtime = home / "run"
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    for name in list(os.environ):
        if name.startswith("TWILIO_") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    return home


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Compile all translations; return their folder."""
    tool = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    assert tool, "pyside6-lrelease comes with PySide6"
    folder = tmp_path_factory.mktemp("qm")
    for file in sorted((Path(__file__).parent.parent / "resources" / "translations").glob("convolook_*.ts")):
        subprocess.run([tool, "-silent", file, "-qm", folder / f"{file.stem}.qm"], check=True)
    return folder


@pytest.fixture
def translated(compiled: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Set the compiled translations as the program's."""
    from PySide6.QtCore import QLocale

    from desktop.runtime import paths

    original, locale = paths.resource, QLocale()
    monkeypatch.setattr(paths, "resource", lambda name: compiled if name == "translations" else original(name))
    yield
    QLocale.setDefault(locale)
