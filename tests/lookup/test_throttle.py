"""What comes in is shown at once, then now and then, in its order, and never forgotten."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from desktop.lookup.throttle import BETWEEN_S, MOST_HELD, Throttle

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def pass_time(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Replace the loop's clock by one that moves by call alone."""
    now_s = 1000.0
    monkeypatch.setattr(asyncio.BaseEventLoop, "time", lambda _loop: now_s)

    def go_on(seconds: float) -> None:
        nonlocal now_s
        now_s += seconds

    return go_on


async def rounds() -> None:
    """Run what the loop has due."""
    for _ in range(3):
        await asyncio.sleep(0)


class Screen:
    """Records what it shows, each time."""

    def __init__(self) -> None:
        self.shown: list[list[int]] = []
        self.throttle: Throttle[int] = Throttle(self.show)

    def show(self) -> None:
        self.shown.append(self.throttle.take())


async def test_the_first_is_shown_at_once() -> None:
    screen = Screen()

    screen.throttle.add(1)

    assert screen.shown == [[1]]


async def test_many_that_come_together_are_shown_together_and_soon(pass_time: Callable[[float], None]) -> None:
    screen = Screen()
    for number in range(5):
        screen.throttle.add(number)
    assert screen.shown == [[0]]

    pass_time(1.01 * BETWEEN_S)
    await rounds()

    assert screen.shown == [[0], [1, 2, 3, 4]]


async def test_very_many_that_come_together_are_shown_in_parts(pass_time: Callable[[float], None]) -> None:
    screen = Screen()
    for number in range(2 * MOST_HELD):
        screen.throttle.add(number)
    pass_time(1.01 * BETWEEN_S)
    await rounds()

    assert [len(shown) for shown in screen.shown] == [1, MOST_HELD, MOST_HELD - 1]
    assert [number for shown in screen.shown for number in shown] == list(range(2 * MOST_HELD))


async def test_what_was_taken_for_another_reason_is_not_shown_again(
    pass_time: Callable[[float], None],
) -> None:
    screen = Screen()
    screen.throttle.add(1)
    screen.throttle.add(2)
    assert screen.throttle.take() == [2]

    pass_time(1.01 * BETWEEN_S)
    await rounds()

    assert screen.shown == [[1]]


async def test_after_a_pause_the_next_is_shown_at_once(pass_time: Callable[[float], None]) -> None:
    screen = Screen()
    screen.throttle.add(1)
    pass_time(1.01 * BETWEEN_S)
    await rounds()

    screen.throttle.add(2)

    assert screen.shown == [[1], [2]]
