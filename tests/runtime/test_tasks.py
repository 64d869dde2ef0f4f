"""One task at a time, whose late answers stay inside and whose failures are not lost."""

from __future__ import annotations

import asyncio
import sys
from typing import TYPE_CHECKING

from desktop.runtime.tasks import TaskSlot
from tests.waiting import until

if TYPE_CHECKING:
    import pytest


async def test_a_new_task_replaces_the_one_before() -> None:
    slot, ended = TaskSlot(), []

    async def work(name: str) -> None:
        try:
            await asyncio.sleep(3600)
        except asyncio.CancelledError:
            ended.append(name)
            raise

    slot.start(work("first"))
    await asyncio.sleep(0)
    slot.start(work("second"))

    await until(lambda: ended == ["first"])
    assert slot.is_running
    await slot.aclose()
    assert ended == ["first", "second"]


async def test_nothing_late_of_a_replaced_task_gets_out() -> None:
    slot, told = TaskSlot(), []
    answers = [asyncio.get_running_loop().create_future() for _ in range(2)]

    async def work(number: int) -> None:
        try:
            await asyncio.shield(answers[number])
        except asyncio.CancelledError:
            await asyncio.sleep(0)  # a library that cleans up, and then answers nevertheless
        if slot.is_current:
            told.append(number)

    slot.start(work(0))
    await asyncio.sleep(0)
    slot.start(work(1))
    answers[0].set_result(None)
    answers[1].set_result(None)

    await until(lambda: told != [])
    await slot.aclose()
    assert told == [1]


async def test_tasks_of_a_group_belong_to_the_task_that_started_them() -> None:
    slot, current = TaskSlot(), []

    async def worker() -> None:
        current.append(slot.is_current)

    async def work() -> None:
        async with asyncio.TaskGroup() as group:
            group.create_task(worker())
        slot.cancel()
        current.append(slot.is_current)

    slot.start(work())

    await until(lambda: len(current) == 2)
    assert current == [True, False]
    await slot.aclose()


async def test_another_slots_task_is_not_this_ones() -> None:
    outer, inner, current = TaskSlot(), TaskSlot(), []

    async def work() -> None:
        current.extend([outer.is_current, inner.is_current])

    async def start_other() -> None:
        inner.start(work())
        await asyncio.sleep(0)

    outer.start(start_other())

    await until(lambda: current != [])
    assert current == [False, True]
    assert not inner.is_current
    await outer.aclose()
    await inner.aclose()


async def test_closing_waits_for_replaced_tasks_too() -> None:
    slot, ended = TaskSlot(), []

    async def work(name: str) -> None:
        try:
            await asyncio.sleep(3600)
        finally:
            for _ in range(3):
                await asyncio.sleep(0)
            ended.append(name)

    for name in ("first", "second", "third"):
        slot.start(work(name))
        await asyncio.sleep(0)
    await slot.aclose()

    assert ended == ["first", "second", "third"]
    assert not slot.is_running


async def test_closing_gives_up_what_does_not_end() -> None:
    slot, let_go = TaskSlot(), asyncio.Event()

    async def stubborn() -> None:
        try:
            await asyncio.sleep(3600)
        finally:
            await let_go.wait()

    slot.start(stubborn())
    await asyncio.sleep(0)
    await slot.aclose(timeout_s=0.01)

    let_go.set()
    await slot.aclose()


async def test_nothing_starts_after_closing() -> None:
    slot, ran = TaskSlot(), []

    async def work() -> None:
        ran.append(True)

    await slot.aclose()
    slot.start(work())
    await asyncio.sleep(0)

    assert not ran
    assert not slot.is_running


async def test_a_task_may_close_its_own_slot() -> None:
    slot, ended = TaskSlot(), []

    async def work() -> None:
        await slot.aclose()
        ended.append(True)

    slot.start(work())

    await until(lambda: ended == [True])


async def test_the_unexpected_is_reported_even_of_a_replaced_task(monkeypatch: pytest.MonkeyPatch) -> None:
    reported: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: reported.append(kind))
    slot = TaskSlot()

    async def fail() -> None:
        raise ZeroDivisionError

    async def fail_late() -> None:
        try:
            await asyncio.sleep(3600)
        finally:
            raise LookupError

    slot.start(fail())
    await until(lambda: not slot.is_running)
    slot.start(fail_late())
    await asyncio.sleep(0)
    slot.cancel()
    await until(lambda: len(reported) == 2)

    assert reported == [ZeroDivisionError, LookupError]


async def test_cancelling_is_not_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    reported: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: reported.append(kind))
    slot = TaskSlot()

    slot.start(asyncio.sleep(3600))
    slot.cancel()
    await slot.aclose()

    assert not reported
