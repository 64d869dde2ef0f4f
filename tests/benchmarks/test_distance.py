"""The proxy that plays a distance takes at least the time it is told, in both directions and for each connection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.benchmarks.distance import measured
from tests.benchmarks.run import has_display

if TYPE_CHECKING:
    import pytest


async def test_a_new_connection_costs_two_round_trips_and_one_in_use_costs_one() -> None:
    new_s, used_s = await measured(0.2, 1e9, 1)

    assert new_s >= 0.4
    assert used_s >= 0.2


async def test_the_line_takes_its_time_for_many_bytes() -> None:
    _, used_s = await measured(0.02, 100_000, 40_000)

    assert used_s >= 0.4


def test_without_a_display_nothing_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)

    assert not has_display()
