"""The log file and the crash file, with personal data and secrets kept out at every level.

Nothing personal is passed to a logger: our own lines name kinds and counts, and the libraries that would log
URLs are silenced in the client. This module is the second line: what looks personal or secret is redacted, and
exceptions are written as types and places, never with their texts.
"""

from __future__ import annotations

import contextlib
import faulthandler
import io
import logging
import logging.handlers
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from desktop.runtime.files import open_to_append
from desktop.runtime.redaction import redacted
from desktop.runtime.traces import trace_of

if TYPE_CHECKING:
    from typing import BinaryIO


_MAX_BYTES = 512 * 1024


class LogFile(logging.handlers.RotatingFileHandler):
    """A rotating file that ignores its own errors: a full disk must not disturb the agent."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=_MAX_BYTES, backupCount=2, encoding="utf-8", errors="backslashreplace")

    def _open(self) -> TextIO:  # type: ignore[override]  # a text file all the same
        # Never a pipe or a device, which would hold up the window.
        return io.TextIOWrapper(open_to_append(Path(self.baseFilename)), self.encoding, self.errors)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the library's name
        """Drop the record."""


LOG_NAME = "convolook.log"

CRASH_NAME = "crash.log"

_crash_files: list[BinaryIO] = []
"""What faulthandler writes to; it needs the file open as long as it may have to."""


class RedactingFormatter(logging.Formatter):
    """Formats a record as one redacted line, exceptions without their texts."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the whole entry; ``extra={"trace": …}`` is a result of ``trace_of``, which names code alone."""
        line = f"{self.formatTime(record)} {record.levelname} {record.name}: {redacted(record.getMessage())}"
        if isinstance(trace := getattr(record, "trace", None), str):
            line += f"\n{trace}"
        if record.exc_info and record.exc_info[0]:
            line += "\n" + trace_of(*record.exc_info)
        return line


def set_up(folder: Path, level: int = logging.INFO) -> str:
    """Set up logging into ``folder``, with fatal signals in the crash file beside the log.

    Returns:
        Why there is no log, empty when there is one.
    """
    root = logging.getLogger()
    root.setLevel(level)
    with contextlib.suppress(OSError):  # the log is worth having without it
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        crash = open_to_append(folder / CRASH_NAME)
        faulthandler.enable(crash)
        _crash_files.append(crash)
    try:
        handler = LogFile(folder / LOG_NAME)
    except OSError as problem:
        root.addHandler(logging.NullHandler())
        return type(problem).__name__
    handler.setFormatter(RedactingFormatter())
    root.addHandler(handler)
    logging.captureWarnings(capture=True)
    return ""


def is_written() -> bool:
    """Return whether entries go to a file; without one they are dropped."""
    return any(isinstance(one, LogFile) for one in logging.getLogger().handlers)


def tear_down() -> None:
    """Close the files; later entries are dropped, so that nothing is printed while the program ends."""
    root = logging.getLogger()
    for handler in list(root.handlers):
        root.removeHandler(handler)
        with contextlib.suppress(OSError, ValueError):  # what a full disk did not take, it does not take now
            handler.close()
    root.addHandler(logging.NullHandler())
    logging.captureWarnings(capture=False)
    if _crash_files:
        faulthandler.disable()
        _crash_files.pop().close()
