"""Tests desktop/i18n/local_time.py: date and offset of the instant, not of today, and none beyond all dates."""

from __future__ import annotations

import sys
import time
from datetime import date

import pytest

from desktop.i18n.local_time import local_day, utc_offset_s

JANUARY_S, JULY_S = 1_768_000_000, 1_784_000_000


@pytest.mark.skipif(sys.platform == "win32", reason="only POSIX has tzset")
def test_summer_and_winter_differ(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "Europe/Berlin")
        time.tzset()
        assert (utc_offset_s(JANUARY_S), utc_offset_s(JULY_S)) == (3600, 7200)
    time.tzset()


@pytest.mark.parametrize("moment_s", [1e18, -1e18, 253_402_300_800.0])
def test_what_is_no_date_has_no_offset(moment_s: float) -> None:
    assert utc_offset_s(moment_s) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="only POSIX has tzset")
def test_a_day_ends_at_midnight_and_with_its_zone(monkeypatch: pytest.MonkeyPatch) -> None:
    before_summer_s = 1_774_746_000  # 29 March 2026, 01:00 UTC, to the second
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "Europe/Berlin")
        time.tzset()
        assert local_day(before_summer_s - 1) == (date(2026, 3, 29), 3600)
        assert local_day(before_summer_s) == (date(2026, 3, 29), 7200)
        assert local_day(before_summer_s + 21 * 3600) == (date(2026, 3, 30), 7200)
    time.tzset()
