"""One event filter for each widget, however many look at its events.

Qt asks a filter written in Python about every event, at some 3 µs each, and one key makes five of them in a text field.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QEvent


def watch_events(watched: QObject, watcher: Callable[[QEvent], bool]) -> None:
    """Call a function with each event before its object has it, once, however often it is given.

    The function that came last is asked first, as Qt's own filters are.

    Args:
        watched: the object whose events are looked at.
        watcher: returns whether the object is not to have the event.
    """
    found = watched.findChild(_EventWatch, options=Qt.FindChildOption.FindDirectChildrenOnly)
    watch = _EventWatch(watched) if found is None else found
    if watcher not in watch.watchers:
        watch.watchers.insert(0, watcher)


class _EventWatch(QObject):
    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        self.watchers: list[Callable[[QEvent], bool]] = []
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's signature
        return any(watcher(event) for watcher in self.watchers)
