"""A time limit counts the machine's sleep, which the timers beneath it do not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.privacy.time_limit import TimeLimit, elapsed_s

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Clock:
    """A clock that is moved."""

    def __init__(self) -> None:
        self.now_s = 1000.0

    def __call__(self) -> float:
        return self.now_s


def test_it_is_reached_once(qtbot: QtBot) -> None:
    limit = TimeLimit()
    told: list[bool] = []
    limit.reached.connect(lambda: told.append(True))

    with qtbot.waitSignal(limit.reached):
        limit.start(0.02)
    limit.look()

    assert (told, limit.left_s) == ([True], None)


def test_a_sleep_is_part_of_it(qtbot: QtBot) -> None:
    clock = Clock()
    limit = TimeLimit(now_s=clock)
    limit.start(600)
    clock.now_s += 599
    with qtbot.assertNotEmitted(limit.reached):
        limit.look()

    clock.now_s += 8 * 3600

    with qtbot.waitSignal(limit.reached):
        limit.hurry()


def test_starting_anew_waits_for_the_whole_time_again(qtbot: QtBot) -> None:
    clock = Clock()
    limit = TimeLimit(now_s=clock)
    limit.start(600)
    clock.now_s += 599

    limit.start(600)
    clock.now_s += 2

    with qtbot.assertNotEmitted(limit.reached):
        limit.look()
    assert limit.left_s == 598


def test_what_was_stopped_is_not_reached(qtbot: QtBot) -> None:
    clock = Clock()
    limit = TimeLimit(now_s=clock)
    limit.start(1)

    limit.stop()
    clock.now_s += 2

    with qtbot.assertNotEmitted(limit.reached):
        limit.look()
        limit.hurry()


def test_the_clock_only_goes_on() -> None:
    first = elapsed_s()

    assert elapsed_s() >= first
