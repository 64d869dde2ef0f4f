"""Connections before Enter: one connection and the secret are ready while somebody may be about to look up."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.lookup.outcome import EXPECTED_ERRORS
from desktop.runtime.tasks import TaskSlot

if TYPE_CHECKING:
    from desktop.accounts.account import Account
    from desktop.lookup.account_source import CurrentAccountSource

RENEW_MS = 61_000
"""The client opens at most one connection a minute ahead; idle ones live as long."""
_LEAP_S = 5.0


class ConnectionController(QObject):
    """Keeps a connection to the account's origin open while an active window holds a text that could be sent.

    Nothing is sent over the connection before a lookup is started, and nothing about the participant is needed to
    open it. The account's secret is loaded once by then, too; a failure of that is left to the lookup.
    """

    def __init__(self, source: CurrentAccountSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._slot = TaskSlot()
        self._clocks_apart_s = 0.0
        self._unlocked: set[tuple[str, str]] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(RENEW_MS)
        self._timer.timeout.connect(self._connect)

    def set_wanted(self, *, wanted: bool) -> None:
        """Start or stop keeping a connection ready; an open one stays until it is old."""
        if not wanted:
            self._timer.stop()
        elif not self._timer.isActive() or self._has_slept():
            self._timer.start()
            self._connect()

    def change_account(self) -> None:
        """Open a connection to another account's origin, if connections are wanted at all."""
        if self._timer.isActive():
            self._connect()

    async def close(self) -> None:
        """Stop for good; the timer, a child of the window, may be deleted already."""
        await self._slot.aclose()

    def _has_slept(self) -> bool:
        """Return whether the machine slept since the last connection, or its clock was set, so that it is dead."""
        return abs(time.time() - time.monotonic() - self._clocks_apart_s) > _LEAP_S

    def _connect(self) -> None:
        self._clocks_apart_s = time.time() - time.monotonic()
        self._slot.start(self._get_ready())

    async def _get_ready(self) -> None:
        # At the same time: a keyring that is asked late, after a lookup has asked it, would be asked twice.
        await asyncio.gather(self._unlock(self._source.account), self._open())

    async def _open(self) -> None:
        try:
            client = await self._source.client()
        except EXPECTED_ERRORS:
            return
        await client.connect_ahead()

    async def _unlock(self, account: Account) -> None:
        """Load the secret once: a keyring that asks its user must not ask every minute."""
        key = account.name, account.username
        if key in self._unlocked:
            return
        self._unlocked.add(key)
        try:
            await self._source.credentials()
        except EXPECTED_ERRORS:
            return
