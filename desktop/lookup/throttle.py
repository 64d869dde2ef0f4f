"""A limit on how often arriving items are shown: at once after a pause, not with every page of a fast server."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
BETWEEN_S = 0.08
"""Least time between two calls of ``show``: as showing a page takes longer than loading one from a server nearby."""
LATER_S = 0.25
"""The same after many calls: nobody reads rows while they come by the thousand."""
_MANY = 15
MOST_HELD = 60
"""Items that are shown at once: more of them together would block the window for longer than two frames."""


class Throttle(Generic[T]):
    """Holds arriving items and calls ``show``, which takes them.

    It does so at most once per ``BETWEEN_S``, but at once for ``MOST_HELD`` items.
    """

    def __init__(self, show: Callable[[], None]) -> None:
        self._show = show
        self._held: list[T] = []
        self._taken_s = float("-inf")
        self._taken = 0
        self._has_news = False
        self._waiting: asyncio.TimerHandle | None = None

    def begin(self) -> None:
        """Reset the pause, so that the next item is shown at once: the user has just asked for it."""
        self._taken_s = float("-inf")
        self._taken = 0

    def add(self, item: T) -> None:
        """Hold one item and call ``show``, now or when the pause since the last call is over."""
        self._held.append(item)
        self.touch()

    def touch(self) -> None:
        """Call ``show`` likewise without a further item: something else has changed."""
        self._has_news = True
        loop = asyncio.get_running_loop()
        due_s = self._taken_s + (BETWEEN_S if self._taken < _MANY else LATER_S)
        if due_s <= loop.time() or len(self._held) >= MOST_HELD:
            self._show()
        elif self._waiting is None:
            self._waiting = loop.call_at(due_s, self._show)

    def take(self) -> list[T]:
        """Return the held items and hold them no longer."""
        held, self._held = self._held, []
        if self._has_news:
            self._has_news = False
            self._taken_s = asyncio.get_running_loop().time()
            self._taken += 1
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None
        return held
