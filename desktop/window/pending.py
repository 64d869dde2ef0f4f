"""Keeps what is asked of a window before its workspace is there, and does it, in order, when it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QAction

    from desktop.window.workspace import Workspace


class Pending(QObject):
    """The one queue between the shell of a window and its workspace."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._requests: list[Callable[[Workspace], object]] = []
        self._held: list[tuple[SignalInstance, Callable[..., None]]] = []

    def add(self, request: Callable[[Workspace], object]) -> None:
        """Keep one request."""
        self._requests.append(request)

    def hold(self, signal: SignalInstance, do: Callable[..., object]) -> None:
        """Keep what a signal says until ``release``, then call ``do(workspace, *values)`` for each time it was sent.

        The workspace connects that signal itself; afterwards it goes straight there.
        """

        def keep(*values: Any) -> None:
            self._requests.append(lambda workspace: do(workspace, *values))

        signal.connect(keep)
        self._held.append((signal, keep))

    def hold_action(self, action: QAction) -> None:
        """Keep that an action was chosen, and choose it again then."""
        self.hold(action.triggered, lambda _workspace, *_checked: action.trigger())

    def release(self, workspace: Workspace) -> None:
        """Hold nothing any more, and do what was kept."""
        for signal, keep in self._held:
            signal.disconnect(keep)
        self._held.clear()
        requests, self._requests = self._requests, []
        for request in requests:
            request(workspace)

    def drop(self) -> None:
        """Forget what was kept: the window is closed."""
        self._requests.clear()
