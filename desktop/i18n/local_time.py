"""The offset of local time from UTC, without Qt."""

from __future__ import annotations

from datetime import UTC, date, datetime


def utc_offset_s(moment_s: float) -> int:
    """Return local time minus UTC in seconds at an instant (seconds since 1970); 0 outside the supported dates."""
    try:
        offset = datetime.fromtimestamp(moment_s, UTC).astimezone().utcoffset()
    except (OverflowError, ValueError, OSError):  # the first and last day of all time
        return 0
    return int(offset.total_seconds()) if offset else 0


def local_day(moment_s: float) -> tuple[date, int]:
    """Return the local date at an instant, and local time minus UTC in seconds."""
    offset_s = utc_offset_s(moment_s)
    return datetime.fromtimestamp(moment_s + offset_s, UTC).date(), offset_s
