"""Instants as people read them."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from desktop.i18n.time_mode import TimeMode
from desktop.i18n.times import absolute_text, date_texts, iso_text, relative_text, zone_label

if TYPE_CHECKING:
    from collections.abc import Iterator

MINUTE, HOUR, DAY = 60, 3600, 86400
NOON_S = 1_795_435_200.0
"""2026-11-23 12:00 UTC."""


@pytest.fixture
def in_india(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as here:
        here.setenv("TZ", "Asia/Kolkata")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.parametrize(
    ("distance_s", "text"),
    [
        (0, "now"),
        (-59, "now"),
        (-7 * MINUTE, "7 min ago"),
        (-119 * MINUTE, "119 min ago"),
        (-47 * HOUR, "47 h ago"),
        (-3 * DAY, "3 d ago"),
        (-800 * DAY, "2 y ago"),
        (2 * DAY + 23 * HOUR, "in 2 d 23 h"),
        (9 * DAY, "in 9 d"),
        (20 * DAY + 5 * HOUR, "in 20 d"),
    ],
)
def test_distances_are_told_in_units_that_fit(distance_s: float, text: str) -> None:
    assert relative_text(NOON_S + distance_s, NOON_S) == text


def test_local_time_counts_from_the_zone_and_utc_does_not(in_india: None) -> None:
    assert date_texts(NOON_S, TimeMode.LOCAL).time == "17:30"
    assert absolute_text(NOON_S, TimeMode.UTC, NOON_S) == "23 Nov 2026, 12:00"
    assert absolute_text(NOON_S, TimeMode.RELATIVE, NOON_S + HOUR) == "60 min ago"


def test_the_zone_is_named_by_its_distance_from_utc(in_india: None) -> None:
    assert zone_label(TimeMode.LOCAL, NOON_S) == "UTC+5:30"
    assert zone_label(TimeMode.UTC, NOON_S) == "UTC"


@pytest.mark.parametrize("moment_s", [-62_135_510_400.0, 253_402_214_400.0])
def test_the_ends_of_time_are_shown_too(in_india: None, moment_s: float) -> None:
    assert date_texts(moment_s, TimeMode.LOCAL).full_day


def test_copies_have_utc_wherever_somebody_is(in_india: None) -> None:
    assert [iso_text(NOON_S), iso_text(NOON_S + 0.5)] == ["2026-11-23T12:00:00Z", "2026-11-23T12:00:00.500000Z"]
