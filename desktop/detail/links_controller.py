"""Fetches what lies behind a link: one at a time, spoken of in signals."""

from __future__ import annotations

from contextlib import aclosing
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.detail.link_targets import LinkAnswer
from desktop.lookup.outcome import EXPECTED_ERRORS
from desktop.runtime.tasks import TaskSlot

if TYPE_CHECKING:
    from desktop.detail.link_targets import LinkTarget
    from desktop.lookup.controller import LookupSource
    from desktop.twilio.client import ConversationsClient
    from desktop.twilio.types import Credentials


class LinksController(QObject):
    """Owns the task of the link that is open; another link replaces it, and nothing late of the old one gets out.

    Signals:
        loading(LinkTarget): it was asked for.
        loaded(LinkAnswer): it came; of a list, all that is loaded so far.
        failed(LinkTarget, Exception): it did not come, or after ``loaded``: the list cannot go on.
    """

    loading = Signal(object)
    loaded = Signal(object)
    failed = Signal(object, object)

    def __init__(self, source: LookupSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._fetching = TaskSlot()

    def open(self, target: LinkTarget) -> None:
        """Ask for what is behind a link; of a list, its first step."""
        self._start(LinkAnswer(target, (), target.target))

    def load_more(self, answer: LinkAnswer) -> None:
        """Ask for the next step of a list."""
        if answer.next_target is not None:
            self._start(answer)

    def stop(self) -> None:
        """Let go of what was asked for: nobody looks at it any more."""
        self._fetching.cancel()

    async def close(self) -> None:
        """Cancel what runs and wait until it has ended."""
        await self._fetching.aclose()

    def _start(self, so_far: LinkAnswer) -> None:
        self.stop()
        self.loading.emit(so_far.target)
        self._fetching.start(self._fetch(so_far))

    async def _fetch(self, so_far: LinkAnswer) -> None:
        try:
            credentials, client = await self._source.credentials(), await self._source.client()
            if so_far.target.kind.is_list:
                await self._fetch_step(so_far, client, credentials)
            else:
                resource = await client.resource(so_far.target.target, credentials)
                self.loaded.emit(LinkAnswer(so_far.target, (resource.text,), None, resource.elapsed_ms))
        except EXPECTED_ERRORS as error:
            self.failed.emit(so_far.target, error)
        except Exception as error:
            self.failed.emit(so_far.target, error)
            raise

    async def _fetch_step(self, so_far: LinkAnswer, client: ConversationsClient, credentials: Credentials) -> None:
        """Fetch one page of a list; a page that does not say rightly how to go on is the last one, and said to be."""
        target, asked = so_far.target, so_far.next_target or so_far.target.target
        async with aclosing(client.resource_pages(asked, credentials, key=target.key)) as pages:
            async for page in pages:
                goes_on = page.next_target if page.next_target != asked else None
                self.loaded.emit(LinkAnswer(target, (*so_far.texts, *page.items), goes_on, page.elapsed_ms))
                if goes_on is not None or page.next_target is None:
                    break
