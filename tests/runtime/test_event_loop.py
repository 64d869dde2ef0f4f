"""The loop on Qt's: waits on sockets and on the clock, and what they leave behind."""

from __future__ import annotations

import asyncio
import contextvars
import gc
import os
import socket
import sys
import threading
import time
import weakref
from typing import TYPE_CHECKING, Any

import pytest
import qasync
from PySide6.QtCore import QTimer

from desktop.runtime.event_loop import EventLoop
from tests.waiting import LONGEST_S, until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


@pytest.fixture
def pair() -> Iterator[tuple[socket.socket, socket.socket]]:
    both = socket.socketpair()
    for one in both:
        one.setblocking(False)
    yield both
    for one in both:
        one.close()


async def test_a_reader_is_called_as_long_as_it_waits(
    qapp: QApplication, pair: tuple[socket.socket, socket.socket]
) -> None:
    loop, (here, there) = asyncio.get_running_loop(), pair
    got: list[bytes] = []
    loop.add_reader(here, lambda: got.append(here.recv(1)))

    there.send(b"ab")
    await until(lambda: got == [b"a", b"b"])
    assert loop.remove_reader(here)
    assert not loop.remove_reader(here)
    there.send(b"c")
    later: list[bytes] = []
    loop.add_reader(there, lambda: later.append(there.recv(1)))
    here.send(b"d")
    await until(lambda: later)

    assert got == [b"a", b"b"]


async def test_a_second_reader_takes_the_place_of_the_first(
    qapp: QApplication, pair: tuple[socket.socket, socket.socket]
) -> None:
    loop, (here, there) = asyncio.get_running_loop(), pair
    called: list[str] = []

    def first() -> None:
        called.append("first")
        loop.add_reader(here, second)

    def second() -> None:
        called.append("second")
        here.recv(9)

    loop.add_reader(here, first)
    there.send(b"x")
    await until(lambda: called == ["first", "second"])
    loop.remove_reader(here)


async def test_a_number_that_belongs_to_another_socket_is_watched_anew(qapp: QApplication) -> None:
    loop = asyncio.get_running_loop()
    numbers = set()
    for _ in range(20):
        here, there = socket.socketpair()
        here.setblocking(False)
        numbers.add(here.fileno())
        writable: asyncio.Future[None] = loop.create_future()
        loop.add_writer(here, writable.set_result, None)
        await asyncio.wait_for(writable, LONGEST_S)
        loop.remove_writer(here)
        there.send(b"hello")
        assert await asyncio.wait_for(loop.sock_recv(here, 9), LONGEST_S) == b"hello"
        here.close()
        there.close()

    assert len(numbers) < 20


async def test_what_raises_is_told_and_called_again(
    qapp: QApplication, pair: tuple[socket.socket, socket.socket]
) -> None:
    loop, (here, there) = asyncio.get_running_loop(), pair
    told: list[object] = []
    loop.set_exception_handler(lambda _loop, context: told.append(context["exception"]))

    def fail() -> None:
        here.recv(1)
        raise ValueError

    loop.add_reader(here, fail)
    there.send(b"ab")
    await until(lambda: len(told) == 2)
    loop.remove_reader(here)


async def test_nobody_is_called_before_the_time(qapp: QApplication) -> None:
    for delay_s in (0.0001, 0.001, 0.0104, 0.05, 0.12):
        begun_s = time.monotonic()
        await asyncio.sleep(delay_s)
        assert time.monotonic() - begun_s >= delay_s


async def test_a_cancelled_timer_is_forgotten_at_once(qapp: QApplication) -> None:
    class Held:
        pass

    held = Held()
    gone = weakref.ref(held)
    loop = asyncio.get_running_loop()
    called: list[object] = []
    handles = [loop.call_later(60, called.append, held), loop.call_later(0.01, called.append, 1)]

    handles[0].cancel()
    handles[0].cancel()
    del held, handles[0]
    gc.collect()

    assert gone() is None
    await until(lambda: called == [1])
    handles[0].cancel()


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None lives for ever there, whatever is counted")
async def test_connections_and_time_limits_leave_no_reference_to_none(qapp: QApplication) -> None:
    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(await reader.readline())
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]

    async def ask() -> None:
        async with asyncio.timeout(LONGEST_S):
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(b"hello\n")
            assert await reader.readline() == b"hello\n"
            writer.close()
            await writer.wait_closed()

    async def nones() -> int:
        await until(lambda: len(asyncio.all_tasks()) == 1)  # the server has ended its side, too
        await asyncio.sleep(0.05)
        gc.collect()
        return sys.getrefcount(None)

    for _ in range(20):
        await ask()
    before = await nones()
    for _ in range(200):
        await ask()
    after = await nones()
    server.close()
    await server.wait_closed()

    assert abs(after - before) < 50


async def test_what_is_due_at_once_is_called_in_order(qapp: QApplication) -> None:
    loop, called = asyncio.get_running_loop(), list[str]()

    def first() -> None:
        called.append("first")
        loop.call_soon(called.append, "called by the first")
        cancelled.cancel()

    loop.call_soon(first)
    cancelled = loop.call_soon(called.append, "cancelled")
    loop.call_later(0, called.append, "second")
    loop.call_soon_threadsafe(called.append, "from elsewhere")
    await until(lambda: len(called) == 4)

    assert called[:2] == ["first", "second"]
    assert set(called[2:]) == {"called by the first", "from elsewhere"}


async def test_a_long_round_lets_qt_take_its_turn(qapp: QApplication) -> None:
    loop, called = asyncio.get_running_loop(), list[str]()

    def work() -> None:
        time.sleep(0.005)
        called.append("work")

    for _ in range(20):
        loop.call_soon(work)
    QTimer.singleShot(0, lambda: called.append("Qt"))
    await until(lambda: len(called) == 21)

    assert called.index("Qt") <= 4


async def test_what_raises_at_once_stops_nobody(qapp: QApplication) -> None:
    loop, called, told = asyncio.get_running_loop(), list[str](), list[str]()
    loop.set_exception_handler(lambda _loop, context: told.append(str(context["exception"])))

    def fail() -> None:
        raise ValueError("no")

    loop.call_soon(fail)
    loop.call_soon(called.append, "after it")
    await until(lambda: called == ["after it"])

    assert told == ["no"]


def test_a_closed_loop_calls_nobody(qapp: QApplication) -> None:
    loop = EventLoop(qapp)
    called: list[str] = []
    here, there = os.pipe()

    async def begin() -> None:
        loop.add_reader(here, called.append, "read")
        loop.call_later(0.01, called.append, "late")

    loop.run_until_complete(begin())
    loop.close()
    os.write(there, b"x")
    time.sleep(0.02)
    qapp.processEvents()
    os.close(here)
    os.close(there)

    assert called == []
    with pytest.raises(RuntimeError):
        loop._add_reader(0, called.append)


async def test_a_socket_is_waited_for_in_the_context_that_asyncio_gives(qapp: QApplication) -> None:
    """Since Python 3.15 transports give one, and a loop that takes none reads nothing at all."""
    loop: Any = asyncio.get_running_loop()
    value: contextvars.ContextVar[str] = contextvars.ContextVar("value", default="of the loop")
    given = contextvars.copy_context()
    given.run(value.set, "given")
    found: list[str] = []
    near, far = socket.socketpair()
    with near, far:
        loop._add_reader(near, lambda: found.append(value.get()), context=given)
        loop._add_writer(far, lambda: found.append(value.get()), context=given)
        far.send(b"x")
        await until(lambda: len(found) >= 2)
        loop._remove_reader(near)
        loop._remove_writer(far)

    assert set(found) == {"given"}


def test_a_loop_is_not_closed_under_a_thread_that_calls_it(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    loop = EventLoop(qapp)
    called, may_go_on = threading.Event(), threading.Event()
    was_closed: list[bool] = []

    def call(_loop: object, *_args: object, **_options: object) -> None:
        called.set()
        may_go_on.wait(LONGEST_S)
        was_closed.append(loop.is_closed())

    monkeypatch.setattr(qasync.QEventLoop, "call_soon_threadsafe", call)
    thread = threading.Thread(target=loop.call_soon_threadsafe, args=(print,))
    thread.start()
    called.wait(LONGEST_S)
    threading.Timer(0.1, may_go_on.set).start()

    loop.close()

    thread.join()
    assert was_closed == [False]
    with pytest.raises(RuntimeError):
        loop.call_soon_threadsafe(print)
