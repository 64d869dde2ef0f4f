"""A slot for one task: a new one replaces the old one, whose late results are dropped."""

from __future__ import annotations

import asyncio
import contextvars
from typing import TYPE_CHECKING, Any

from desktop.runtime.background import report_failure

if TYPE_CHECKING:
    from collections.abc import Coroutine

_held: contextvars.ContextVar[object] = contextvars.ContextVar("convolook_task_slot", default=None)
"""Marks the slot's task, and whatever it starts in its turn (task groups, callbacks), as one piece of work."""


class TaskSlot:
    """Holds at most one running task, and the replaced ones until they have ended.

    Unexpected exceptions are passed to ``report_failure``, whether the task was replaced meanwhile or not.
    """

    def __init__(self) -> None:
        self._task: asyncio.Task[None] | None = None
        self._ending: set[asyncio.Task[None]] = set()
        self._mark: object = None
        self._is_closed = False

    @property
    def is_running(self) -> bool:
        """Return whether a task is held that has not ended."""
        return self._task is not None and not self._task.done()

    @property
    def is_current(self) -> bool:
        """Return whether the caller runs in the task that is held now.

        A task that was replaced or cancelled may still clean up, catch its cancellation or get a result; it checks
        this before it emits anything. False outside of any task of this slot.
        """
        return self._mark is not None and _held.get() is self._mark

    def start(self, work: Coroutine[Any, Any, None]) -> None:
        """Start ``work`` on the running loop, replacing the held task; after ``aclose`` it is closed unstarted."""
        self.cancel()
        if self._is_closed:
            work.close()
            return
        self._mark = object()
        context = contextvars.copy_context()
        context.run(_held.set, self._mark)
        self._task = asyncio.get_running_loop().create_task(work, context=context)
        self._task.add_done_callback(self._ended)

    def cancel(self) -> None:
        """Cancel the held task without waiting for its end."""
        if self._task is not None and not self._task.done():
            self._ending.add(self._task)
            self._task.cancel()
        self._task = None
        self._mark = None

    async def aclose(self, timeout_s: float | None = None) -> None:
        """Cancel for good and wait until every task has ended, replaced ones too; at most ``timeout_s`` seconds."""
        self._is_closed = True
        self.cancel()
        ending = self._ending - {asyncio.current_task()}
        if ending:
            await asyncio.wait(ending, timeout=timeout_s)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._ending.discard(task)
        report_failure(task)
