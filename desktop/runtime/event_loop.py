"""The event loop: asyncio on Qt's, whose waits on sockets and on the clock leave nothing behind."""

from __future__ import annotations

import asyncio
import math
import time
from collections import deque
from functools import partial
from threading import RLock
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

import qasync
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSocketNotifier, Qt

from desktop.runtime.name_lookup import DaemonNameLookup

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from contextvars import Context

    from PySide6.QtCore import QTimerEvent
    from PySide6.QtWidgets import QApplication

T = TypeVar("T")

_ROUND_S = 0.008
"""How long a round may take; what is left waits for the next one."""
Descriptor: TypeAlias = "int | Any"
"""A file descriptor, or whatever has a ``fileno()``."""


class DisplayGoneError(Exception):
    """Qt ended its loop by itself, as it does when the connection to the display breaks."""


class _Watch:
    """The callbacks of one socket and direction, called while anybody waits."""

    def __init__(self, loop: EventLoop, fd: int, kind: QSocketNotifier.Type) -> None:
        self._loop = loop
        self._call: Callable[[], object] | None = None
        self._notifier = QSocketNotifier(fd, kind)
        by_number = self._notifier.activated["int"]  # type: ignore[index]  # the stubs know no overloads
        by_number.connect(self._on_ready)

    def wait(self, call: Callable[[], object]) -> None:
        self._call = call
        # Off and on: the number may belong to another socket by now, at which Qt is to look anew.
        self._notifier.setEnabled(False)
        self._notifier.setEnabled(True)

    def wait_no_more(self) -> bool:
        was_waiting = self._call is not None
        self._call = None
        self._notifier.setEnabled(False)
        return was_waiting

    def _on_ready(self, _fd: int) -> None:
        self._notifier.setEnabled(False)  # until it was called, or Qt would tell again and again
        self._loop.call_soon(self._run, self._call)

    def _run(self, call: Callable[[], object] | None) -> None:
        if call is None or call is not self._call:  # by now nobody waits, or somebody else
            return
        try:
            call()
        finally:
            if call is self._call:
                self._notifier.setEnabled(True)


class _Timers(QObject):
    """Runs handles when they are due, and drops cancelled ones at once."""

    def __init__(self) -> None:
        super().__init__()
        self._handles: dict[int, asyncio.TimerHandle] = {}
        self._numbers: dict[int, int] = {}

    def add(self, handle: asyncio.TimerHandle, delay_s: float) -> None:
        # Rounded up and precise: nobody is called before the time that was asked for.
        number = self.startTimer(math.ceil(delay_s * 1000), Qt.TimerType.PreciseTimer)
        self._handles[number], self._numbers[id(handle)] = handle, number

    def drop(self, handle: asyncio.TimerHandle) -> None:
        number = self._numbers.pop(id(handle), None)
        if number is not None:
            self._handles.pop(number)
            self.killTimer(number)

    def drop_all(self) -> None:
        for handle in list(self._handles.values()):
            self.drop(handle)

    def timerEvent(self, event: QTimerEvent) -> None:
        handle = self._handles.get(event.timerId())
        if handle is not None:
            self.drop(handle)
            handle._run()


class _Soon(QObject):
    """Runs due handles in the next round, in their order, and in the same round those that they add.

    A round is one event of Qt's, before its paints: so a request is sent before the window shows that it is.
    After ``_ROUND_S``, paints and key presses have their turn.
    """

    def __init__(self, loop: EventLoop) -> None:
        super().__init__()
        self._loop = loop
        self._handles: deque[asyncio.Handle] = deque()
        self._is_awake = False

    def add(self, handle: asyncio.Handle) -> None:
        self._handles.append(handle)
        if not self._is_awake:
            self._is_awake = True
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value)

    def drop_all(self) -> None:
        self._handles.clear()

    def customEvent(self, event: QEvent) -> None:  # noqa: ARG002 - Qt's signature
        self._run_round()

    def timerEvent(self, event: QTimerEvent) -> None:
        self.killTimer(event.timerId())
        self._run_round()

    def _run_round(self) -> None:
        end_s = time.perf_counter() + _ROUND_S
        try:
            # Qt has events handled after the loop has ended, too.
            while self._handles and self._loop.is_running():
                handle = self._handles.popleft()
                if not handle.cancelled():
                    handle._run()
                if time.perf_counter() > end_s:
                    break
        finally:
            self._is_awake = bool(self._handles)
            if self._is_awake:
                self.startTimer(0)


class EventLoop(DaemonNameLookup, qasync.QEventLoop):  # type: ignore[misc]  # qasync has no types
    """qasync's loop without what grows with each lookup, and with names looked up on daemon threads.

    qasync 0.28 makes, connects and disconnects a notifier for each wait on a socket, of which PySide6 6.11.3 keeps two
    references to None each time; here one is kept per socket and direction, and switched on and off. And qasync keeps
    a cancelled timer, with all that it would have called, until it is due: half a minute for each page's limit.
    It makes a timer for each call that is due at once, of which every page has seven. Last, it lets a thread call the
    loop while that is closed and its objects of Qt are deleted, of which the program died, or hung, as it ended.
    """

    def __init__(self, app: QApplication) -> None:
        self._readers: dict[int, _Watch] = {}
        self._writers: dict[int, _Watch] = {}
        self._timers = _Timers()
        self._soon = _Soon(self)
        self._calling = RLock()
        self._takes_calls = True
        super().__init__(app)

    def run_until_complete(self, future: Awaitable[T]) -> T:
        """Run until there is a result.

        Raises:
            DisplayGoneError: Qt ended the loop before.
        """
        running = asyncio.ensure_future(future, loop=self)
        try:
            result: T = super().run_until_complete(running)
        except RuntimeError:
            if running.done() or self.is_running():
                raise
            raise DisplayGoneError from None
        return result

    def close(self) -> None:
        """Close the loop and release every notifier and timer; a closed loop cannot be run again."""
        with self._calling:  # no thread is about to use what is deleted next, and none comes later
            self._takes_calls = False
        super().close()
        self._timers.drop_all()
        self._soon.drop_all()
        for one in (*self._readers.values(), *self._writers.values()):
            one.wait_no_more()
        self._readers.clear()
        self._writers.clear()

    def call_later(
        self, delay: float, callback: Callable[..., object], *args: object, context: Context | None = None
    ) -> asyncio.Handle:
        """Call at a later time, or in the next round when the delay is 0."""
        if delay <= 0:
            soon = asyncio.Handle(callback, args, self, context)
            self._soon.add(soon)
            return soon
        handle = asyncio.TimerHandle(self.time() + delay, callback, args, self, context)
        self._timers.add(handle, delay)
        return handle

    def call_soon_threadsafe(
        self, callback: Callable[..., object], *args: object, context: Context | None = None
    ) -> None:
        """Call in the next round, from any thread.

        Raises:
            RuntimeError: the loop is closed.
        """
        with self._calling:
            if not self._takes_calls:
                raise RuntimeError("the event loop is closed")
            super().call_soon_threadsafe(callback, *args, context=context)

    def _timer_handle_cancelled(self, handle: asyncio.TimerHandle) -> None:
        self._timers.drop(handle)

    def _add_reader(
        self, fd: Descriptor, callback: Callable[..., object], *args: object, context: Context | None = None
    ) -> None:
        self._wait(self._readers, fd, QSocketNotifier.Type.Read, _bound(callback, args, context))

    def _remove_reader(self, fd: Descriptor) -> bool:
        return _wait_no_more(self._readers, fd)

    def _add_writer(
        self, fd: Descriptor, callback: Callable[..., object], *args: object, context: Context | None = None
    ) -> None:
        self._wait(self._writers, fd, QSocketNotifier.Type.Write, _bound(callback, args, context))

    def _remove_writer(self, fd: Descriptor) -> bool:
        return _wait_no_more(self._writers, fd)

    def _wait(
        self, watches: dict[int, _Watch], fd: Descriptor, kind: QSocketNotifier.Type, call: Callable[[], object]
    ) -> None:
        self._check_closed()
        number = _number(fd)
        watch = watches.get(number)
        if watch is None:
            watch = watches[number] = _Watch(self, number, kind)
        watch.wait(call)


def run_on_qt(app: QApplication) -> asyncio.Runner:
    """Return a runner whose loop is Qt's."""
    return asyncio.Runner(loop_factory=lambda: EventLoop(app))


def _bound(callback: Callable[..., object], args: tuple[object, ...], context: Context | None) -> Callable[[], object]:
    """Return a call bound to a context; asyncio's transports pass one since Python 3.15."""
    return partial(callback, *args) if context is None else partial(context.run, callback, *args)


def _wait_no_more(watches: dict[int, _Watch], fd: Descriptor) -> bool:
    watch = watches.get(_number(fd))
    return watch is not None and watch.wait_no_more()


def _number(fd: Descriptor) -> int:
    return fd if isinstance(fd, int) else int(fd.fileno())
