"""Blocking calls off the event loop."""

from __future__ import annotations

import asyncio
import sys
import threading
import time
from typing import TYPE_CHECKING

import pytest

from desktop.runtime.background import BackgroundCallError, NoThreadError, in_background, report_failure
from tests.waiting import LONGEST_S, until

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


async def test_gives_what_the_function_gives(qapp: QApplication) -> None:
    assert await in_background(divmod, 17, 5, timeout_s=LONGEST_S) == (3, 2)


async def test_gives_none_for_a_function_that_gives_nothing() -> None:
    assert await in_background(time.sleep, 0, timeout_s=LONGEST_S) is None  # type: ignore[func-returns-value]  # what is tested


async def test_runs_on_a_daemon_thread_of_its_own(qapp: QApplication) -> None:
    thread = await in_background(threading.current_thread, timeout_s=LONGEST_S)

    assert thread is not threading.main_thread()
    assert thread.daemon


async def test_the_loop_goes_on_meanwhile(qapp: QApplication) -> None:
    held = threading.Event()
    call = asyncio.ensure_future(in_background(held.wait, LONGEST_S, timeout_s=LONGEST_S))
    await asyncio.sleep(0.02)

    held.set()

    assert await call is True


async def test_hands_over_what_the_function_raised(qapp: QApplication) -> None:
    with pytest.raises(ZeroDivisionError):
        await in_background(divmod, 1, 0, timeout_s=LONGEST_S)


@pytest.mark.parametrize("kind", [SystemExit, KeyboardInterrupt, StopIteration, GeneratorExit])
async def test_nothing_that_would_end_the_program_passes(kind: type[BaseException]) -> None:
    def leave() -> None:
        raise kind("with a secret in it")

    with pytest.raises(BackgroundCallError, match=rf"^a background call ended with {kind.__name__}$"):
        await in_background(leave, timeout_s=LONGEST_S)


async def test_a_call_over_its_limit_is_given_up(qapp: QApplication) -> None:
    held, ended = threading.Event(), threading.Event()

    with pytest.raises(TimeoutError):
        await in_background(held.wait, LONGEST_S, timeout_s=0.05, ended=ended.set)

    assert not ended.is_set()
    held.set()


async def test_a_late_answer_is_dropped(qapp: QApplication) -> None:
    begun, held, ended = threading.Event(), threading.Event(), threading.Event()

    def late() -> None:
        begun.set()
        held.wait(LONGEST_S)

    call = asyncio.ensure_future(in_background(late, timeout_s=LONGEST_S, ended=ended.set))
    await until(begun.is_set)
    call.cancel()
    held.set()
    await until(ended.is_set)

    assert call.cancelled()


def test_a_hanging_call_holds_neither_the_loop_nor_the_exit() -> None:
    held = threading.Event()
    threads: list[threading.Thread] = []

    def hang() -> None:
        threads.append(threading.current_thread())
        held.wait(LONGEST_S)

    async def leave() -> None:
        call = asyncio.ensure_future(in_background(hang, timeout_s=LONGEST_S))
        await until(lambda: threads)
        call.cancel()

    with asyncio.Runner() as runner:
        runner.run(leave())

    assert threads[0].is_alive()
    held.set()
    threads[0].join(LONGEST_S)
    assert not threads[0].is_alive()


async def test_a_failure_that_nobody_expected_is_reported_and_an_end_is_not(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    reported: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: reported.append(kind))

    async def fail() -> None:
        raise KeyError

    tasks: list[asyncio.Task[None]] = [
        asyncio.create_task(one) for one in (fail(), asyncio.sleep(0), asyncio.sleep(60))
    ]
    for task in tasks:
        task.add_done_callback(report_failure)
    tasks[2].cancel()
    await asyncio.wait(tasks)

    assert reported == [KeyError]


async def test_a_call_whose_thread_cannot_start_fails_and_counts_as_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    def start(_thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")  # what Python says at a limit of threads or memory

    monkeypatch.setattr(threading.Thread, "start", start)
    ended = threading.Event()

    with pytest.raises(NoThreadError, match="no further thread"):
        await in_background(divmod, 17, 5, timeout_s=LONGEST_S, ended=ended.set)

    assert ended.is_set()
