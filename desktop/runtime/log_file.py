"""The rotating file that log entries go to; a module of its own, as Python's part for it is slow to load."""

from __future__ import annotations

import logging
import logging.handlers
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_MAX_BYTES = 512 * 1024


class LogFile(logging.handlers.RotatingFileHandler):
    """A rotating file that gives up in silence: a full disk must not disturb the agent."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=_MAX_BYTES, backupCount=2, encoding="utf-8", errors="backslashreplace")

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the library's name
        """Drop the record."""
