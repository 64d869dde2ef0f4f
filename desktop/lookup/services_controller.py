"""The conversation services of an account, read when somebody wants to choose among them."""

from __future__ import annotations

from contextlib import aclosing
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.lookup.outcome import EXPECTED_ERRORS
from desktop.runtime.tasks import TaskSlot

if TYPE_CHECKING:
    from desktop.lookup.controller import LookupSource
    from desktop.twilio.types import Service


class ServicesController(QObject):
    """Keeps the services of the current account until another one is chosen.

    Signals:
        services_changed(list): the ``Service`` list, empty when nothing is known.
        failed(Exception): why the list could not be read, one of ``EXPECTED_ERRORS``.
    """

    services_changed = Signal(list)
    failed = Signal(object)

    def __init__(self, source: LookupSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._reading = TaskSlot()
        self.services: list[Service] = []

    def clear(self) -> None:
        """Forget what is known: another account is current."""
        self._reading.cancel()
        self.services = []
        self.services_changed.emit([])

    def learn(self, services: list[Service]) -> None:
        """Take over a list that a lookup has read anyway."""
        if services and services != self.services:
            self.services = services
            self.services_changed.emit(services)

    def load(self, *, quietly: bool = False) -> None:
        """Read the list unless it is known or being read; ``quietly``: a failure is not worth a word."""
        if not self.services and not self._reading.is_running:
            self._reading.start(self._load(quietly=quietly))

    async def close(self) -> None:
        """Cancel what runs and wait until it has ended."""
        await self._reading.aclose()

    async def _load(self, *, quietly: bool) -> None:
        services: list[Service] = []
        try:
            credentials, client = await self._source.credentials(), await self._source.client()
            async with aclosing(client.services(credentials)) as pages:
                async for page in pages:
                    services += page
        except EXPECTED_ERRORS as error:
            if not quietly:
                self.failed.emit(error)
            return
        self.learn(services)
