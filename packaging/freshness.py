"""Whether a file that is made from another one is to be made anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def is_outdated(target: Path, source: Path) -> bool:
    """Return whether a file is missing, or older than what it is made from."""
    return not target.exists() or target.stat().st_mtime < source.stat().st_mtime
