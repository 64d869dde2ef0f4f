"""The queue of what is requested of a window before its workspace exists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QAction

    from desktop.window.workspace import Workspace


class Pending(QObject):
    """The one queue between the shell of a window and its workspace; runs in order when the workspace is there."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._requests: list[Callable[[Workspace], object]] = []
        self._held: list[tuple[SignalInstance, Callable[..., None]]] = []

    def add(self, request: Callable[[Workspace], object]) -> None:
        self._requests.append(request)

    def hold(self, signal: SignalInstance, do: Callable[..., object]) -> None:
        """Queue each emission of a signal until ``release``, then call ``do(workspace, *values)`` for it.

        The workspace connects that signal itself; later emissions go straight there.
        """

        def keep(*values: Any) -> None:
            self._requests.append(lambda workspace: do(workspace, *values))

        signal.connect(keep)
        self._held.append((signal, keep))

    def hold_action(self, action: QAction) -> None:
        """Queue the triggering of an action, and trigger it again in ``release``."""
        self.hold(action.triggered, lambda _workspace, *_checked: action.trigger())

    def release(self, workspace: Workspace) -> None:
        """Disconnect from all signals, and run the queue."""
        for signal, keep in self._held:
            signal.disconnect(keep)
        self._held.clear()
        requests, self._requests = self._requests, []
        for request in requests:
            request(workspace)

    def drop(self) -> None:
        """Clear the queue: the window is closed."""
        self._requests.clear()
