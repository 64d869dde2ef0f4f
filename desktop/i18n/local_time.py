"""How far local time is ahead of UTC, without Qt."""

from __future__ import annotations

from datetime import UTC, datetime


def utc_offset_s(moment_s: float) -> int:
    """Return how far local time is ahead of UTC at an instant (seconds since 1970), in seconds; 0 beyond all dates."""
    try:
        offset = datetime.fromtimestamp(moment_s, UTC).astimezone().utcoffset()
    except (OverflowError, ValueError, OSError):  # the first and last day of all time
        return 0
    return int(offset.total_seconds()) if offset else 0
