"""What comes in is shown at once, then now and then, in its order, and never forgotten."""

from __future__ import annotations

import asyncio

from desktop.lookup.throttle import BETWEEN_S, Throttle


class Screen:
    """Records what it shows, each time."""

    def __init__(self) -> None:
        self.shown: list[list[int]] = []
        self.pace: Throttle[int] = Throttle(self.show)

    def show(self) -> None:
        self.shown.append(self.pace.take())


async def test_the_first_is_shown_at_once() -> None:
    screen = Screen()

    screen.pace.come(1)

    assert screen.shown == [[1]]


async def test_many_that_come_together_are_shown_together_and_soon() -> None:
    screen = Screen()
    for number in range(5):
        screen.pace.come(number)
    assert screen.shown == [[0]]

    await asyncio.sleep(3 * BETWEEN_S)

    assert screen.shown == [[0], [1, 2, 3, 4]]


async def test_what_was_taken_for_another_reason_is_not_shown_again() -> None:
    screen = Screen()
    screen.pace.come(1)
    screen.pace.come(2)
    assert screen.pace.take() == [2]

    await asyncio.sleep(3 * BETWEEN_S)

    assert screen.shown == [[1]]


async def test_after_a_pause_the_next_is_shown_at_once() -> None:
    screen = Screen()
    screen.pace.come(1)
    await asyncio.sleep(2 * BETWEEN_S)

    screen.pace.come(2)

    assert screen.shown == [[1], [2]]
