"""The controller that writes one export at a time in the background, reports progress, and can be cancelled."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.runtime.background import NoThreadError, in_background
from desktop.runtime.tasks import TaskSlot

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import SignalInstance

    from desktop.export.content import Export, TextFile
    from desktop.export.writer import ExportProgress

_LIMIT_S = 3600.0
_LOOK_S = 0.1
_END_S = 0.5


class ExportController(QObject):
    """Owns the task of the current export.

    Signals:
        progressed(int, int): rows that are in the file, of how many; not before a tenth of a second.
        finished(int): the file is there, with so many rows.
        failed(ExportProblem): there is no file, and nothing was left behind.
        cancelled(): the same, after ``cancel``.
    """

    progressed = Signal(int, int)
    finished = Signal(int)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._progress: ExportProgress | None = None
        self._slot = TaskSlot()
        self._ended = asyncio.Event()
        self._is_left = False

    @property
    def is_running(self) -> bool:
        """Return whether a file is being written."""
        return self._slot.is_running

    def start(self, path: Path, export: Export | TextFile, *, replace: bool) -> None:
        """Start writing a file; without effect while another one is being written."""
        if self.is_running:
            return
        from desktop.export.writer import ExportProgress

        self._progress = ExportProgress()
        self._ended = asyncio.Event()
        self._slot.start(self._write(path, export, self._progress, replace=replace))

    def cancel(self) -> None:
        """Cancel after the piece that is being written, and leave nothing behind."""
        if self._progress is not None:
            self._progress.cancelled = True

    def leave(self) -> None:
        """Cancel without a signal: the window is closed."""
        self._is_left = True
        self.cancel()

    async def close(self) -> None:
        """Cancel, and wait a moment until the unfinished file is removed."""
        self.leave()
        if self.is_running:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(_END_S):
                    await self._ended.wait()
        await self._slot.aclose(_END_S)

    async def _write(self, path: Path, export: Export | TextFile, progress: ExportProgress, *, replace: bool) -> None:
        from desktop.export import writer
        from desktop.export.writer import ExportError, ExportProblem

        def write() -> None:
            writer.write(path, export, progress, replace=replace)

        writing = asyncio.ensure_future(in_background(write, timeout_s=_LIMIT_S))
        try:
            while not (await asyncio.wait([writing], timeout=_LOOK_S))[0]:
                self._say(self.progressed, progress.rows_done, export.count)
            writing.result()
        except ExportError as error:
            if error.problem is ExportProblem.CANCELLED:
                self._say(self.cancelled)
            else:
                self._say(self.failed, error.problem)
        except BaseException as error:
            progress.cancelled = True
            if not isinstance(error, asyncio.CancelledError):  # nobody expected this; the dialog must not wait for ever
                self._say(self.failed, ExportProblem.FAILED)
            if not isinstance(error, TimeoutError | NoThreadError):
                raise
        else:
            self._say(self.finished, export.count)
        finally:
            self._ended.set()

    def _say(self, signal: SignalInstance, *values: object) -> None:
        if not self._is_left:
            signal.emit(*values)
