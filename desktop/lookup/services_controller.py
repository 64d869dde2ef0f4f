"""The conversation services of an account, loaded when somebody wants to choose among them."""

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
        self._target: str | None = None
        self.services: list[Service] = []

    def clear(self) -> None:
        """Drop the services: another account is current."""
        self._reading.cancel()
        self.services, self._target = [], None
        self.services_changed.emit([])

    def learn(self, services: list[Service]) -> None:
        """Set the list that a lookup has read to its end."""
        if services and services != self.services:
            self._reading.cancel()  # which may yet fail, or be behind
            self.services, self._target = services, None
            self.services_changed.emit(services)

    def load(self, *, quietly: bool = False) -> None:
        """Load the list, or its rest, unless it is being loaded; ``quietly``: without ``failed``."""
        if (not self.services or self._target is not None) and not self._reading.is_running:
            self._reading.start(self._load(quietly=quietly))

    async def close(self) -> None:
        """Cancel everything and wait until it has ended."""
        await self._reading.aclose()

    async def _load(self, *, quietly: bool) -> None:
        known, target = [*self.services], self._target
        try:
            credentials, client = await self._source.credentials(), await self._source.client()
            async with aclosing(client.services(credentials, target=target)) as pages:
                async for page in pages:
                    sids = {service.sid for service in known}
                    known += [service for service in page.services if service.sid not in sids]
                    target = page.next_target
        except EXPECTED_ERRORS as error:
            if not quietly:
                self.failed.emit(error)
        self._target = target
        if known != self.services:
            self.services = known
            self.services_changed.emit(known)
