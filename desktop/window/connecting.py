"""The times when a connection is wanted: the window is active, and its field holds a text that could be sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

if TYPE_CHECKING:
    from desktop.accounts.controller import AccountsController
    from desktop.lookup.connection_controller import ConnectionController
    from desktop.window.widgets.main_window import MainWindow

_ACTIVATION = frozenset({QEvent.Type.WindowActivate, QEvent.Type.WindowDeactivate})


class WindowConnecting(QObject):
    """Tells the controller when a connection is wanted. A locked screen has no active window."""

    def __init__(self, window: MainWindow, controller: ConnectionController, accounts: AccountsController) -> None:
        super().__init__(window)
        self._window, self._controller, self._accounts = window, controller, accounts
        window.bar.text_changed.connect(self._tell)
        accounts.account_selected.connect(self._change_account)
        window.installEventFilter(self)
        self._tell()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's signature
        """Update when the window becomes active or inactive."""
        if event.type() in _ACTIVATION:
            self._tell()
        return False

    def _tell(self) -> None:
        can_send = self._accounts.current is not None and self._window.bar.interpretation.refusal is None
        self._controller.set_wanted(wanted=can_send and self._window.isActiveWindow())

    def _change_account(self) -> None:
        self._controller.change_account()
        self._tell()
