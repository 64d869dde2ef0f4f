"""The controller that fetches what a link opens, and what it takes to read it: participants, roles, receipts."""

from __future__ import annotations

import re
from contextlib import aclosing, suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.detail.link_targets import LinkAnswer, LinkKind, LinkTarget
from desktop.lookup.outcome import EXPECTED_ERRORS
from desktop.runtime.tasks import TaskSlot

if TYPE_CHECKING:
    from desktop.lookup.controller import LookupSource
    from desktop.twilio.client import ConversationsClient
    from desktop.twilio.transport.sender import OnWait
    from desktop.twilio.types import Credentials, Wait

MOST_PAGES = 10
"""Pages of participants or roles that are read for their names; a conversation has at most 1,000 participants."""

_SCOPE = re.compile(r"/v1(?:/Services/IS[0-9a-fA-F]{32})?")
_MESSAGE_SID = re.compile(r"IM[0-9a-fA-F]{32}\Z")
_WITH_ROLES = frozenset({LinkKind.PARTICIPANTS, LinkKind.PARTICIPANT, LinkKind.USER})


class LinksController(QObject):
    """Owns the task of the open link; another link replaces it, and late results of the old one are dropped.

    Signals:
        loading(LinkTarget): its request is being sent.
        waiting(LinkTarget, Wait | None): it, or what belongs to it, waits for another try, or no longer.
        loaded(LinkAnswer): it was answered; of a list, all that is loaded so far.
        failed(LinkTarget, Exception): it failed, or after ``loaded``: the list cannot go on.
        people_loaded(People): the participants of the conversation whose messages are open.
        people_failed(LinkTarget, Exception): they could not be read; the messages stay good.
        participants_loaded(LinkTarget, LinkAnswer): a conversation that stands alone, and its participants.
        participants_failed(LinkTarget, Exception): they could not be read; the conversation stays good.
        roles_loaded(dict): names of roles by SID, once for each service of the account.
        receipts_waiting(str, Wait | None): SID of a message whose receipts wait for another try, or no longer.
        receipts_loaded(str, tuple): SID of a message, and its ``Receipt``s.
        receipts_failed(str, Exception): they could not be read.
    """

    loading = Signal(object)
    waiting = Signal(object, object)
    loaded = Signal(object)
    failed = Signal(object, object)
    people_loaded = Signal(object)
    people_failed = Signal(object, object)
    participants_loaded = Signal(object, object)
    participants_failed = Signal(object, object)
    roles_loaded = Signal(object)
    receipts_waiting = Signal(str, object)
    receipts_loaded = Signal(str, object)
    receipts_failed = Signal(str, object)

    def __init__(self, source: LookupSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._slot, self._receipts, self._participants = TaskSlot(), TaskSlot(), TaskSlot()
        self._wants_people = False
        """Whether it is still to be asked who takes part in the conversation whose messages are open."""
        self._roles: dict[str, dict[str, str]] = {}

    def open(self, target: LinkTarget) -> None:
        """Start fetching what a link opens; of a list, its first page."""
        self._wants_people = target.kind is LinkKind.MESSAGES
        self._start(LinkAnswer(target, (), target.target))

    def load_more(self, answer: LinkAnswer) -> None:
        """Start fetching the next page of a list."""
        if answer.next_target is not None:
            self._start(answer)

    def load_people(self, messages: LinkTarget) -> None:
        """Request the participants of the conversation whose messages are shown again, which were given up before."""
        self._wants_people = True
        self._slot.start(self._fetch_people_alone(messages))

    def load_participants(self, conversation: LinkTarget) -> None:
        """Request the participants of a conversation that stands alone, whatever else is opened meanwhile."""
        self._participants.start(self._fetch_participants(conversation))

    def load_receipts(self, messages: LinkTarget, message_sid: str) -> None:
        """Start fetching the receipts of one message of the list ``messages``."""
        if _MESSAGE_SID.match(message_sid):
            self._receipts.start(self._fetch_receipts(messages, message_sid))

    def leave(self) -> None:
        """Cancel the open link and the receipts; the participants of a conversation that stands alone still come."""
        self._slot.cancel()
        self._receipts.cancel()

    def stop(self) -> None:
        """Cancel everything."""
        for slot in (self._slot, self._receipts, self._participants):
            slot.cancel()

    def forget(self) -> None:
        """Cancel, and drop what belongs to one account: names of roles."""
        self.stop()
        self._roles.clear()

    async def close(self) -> None:
        """Cancel everything and wait until it has ended."""
        for slot in (self._slot, self._receipts, self._participants):
            await slot.aclose()

    def _start(self, so_far: LinkAnswer) -> None:
        self.loading.emit(so_far.target)
        self._slot.start(self._fetch(so_far))

    def _waits_for(self, target: LinkTarget) -> OnWait:
        def waits(wait: Wait | None) -> None:
            if self._slot.is_current:
                self.waiting.emit(target, wait)

        return waits

    async def _fetch(self, so_far: LinkAnswer) -> None:
        target = so_far.target
        waits = self._waits_for(target)
        try:
            credentials, client = await self._source.credentials(), await self._source.client()
            if target.kind.is_list:
                await self._fetch_step(so_far, client, credentials, waits)
            else:
                resource = await client.resource(target.target, credentials, on_wait=waits)
                if self._slot.is_current:
                    self.loaded.emit(LinkAnswer(target, (resource.text,), None, resource.elapsed_ms))
        except Exception as error:
            if self._slot.is_current:
                self.failed.emit(target, error)
            if not isinstance(error, EXPECTED_ERRORS):
                raise
            return
        await self._fetch_names(target, client, credentials, waits)

    async def _fetch_people_alone(self, messages: LinkTarget) -> None:
        try:
            credentials, client = await self._source.credentials(), await self._source.client()
        except EXPECTED_ERRORS as error:
            if self._slot.is_current:
                self.people_failed.emit(messages, error)
            return
        await self._fetch_names(messages, client, credentials, self._waits_for(messages))

    async def _fetch_step(
        self, so_far: LinkAnswer, client: ConversationsClient, credentials: Credentials, on_wait: OnWait
    ) -> None:
        """Fetch one page of a list; one that does not say correctly how to go on is the last, with a remark."""
        target, asked = so_far.target, so_far.next_target or so_far.target.target
        async with aclosing(client.resource_pages(asked, credentials, key=target.key, on_wait=on_wait)) as pages:
            async for page in pages:
                goes_on = page.next_target if page.next_target != asked else None
                if self._slot.is_current:
                    self.loaded.emit(LinkAnswer(target, (*so_far.texts, *page.items), goes_on, page.elapsed_ms))
                if goes_on is not None or page.next_target is None:
                    break

    async def _fetch_names(
        self, target: LinkTarget, client: ConversationsClient, credentials: Credentials, on_wait: OnWait
    ) -> None:
        try:
            if target.kind is LinkKind.MESSAGES and self._wants_people:
                await self._fetch_people(target, client, credentials, on_wait)
            elif target.kind in _WITH_ROLES:
                await self._fetch_roles(target, client, credentials, self._slot, on_wait)
        except Exception as error:
            if self._slot.is_current:
                self._wants_people = False
                self.people_failed.emit(target, error)
            if not isinstance(error, EXPECTED_ERRORS):
                raise

    async def _fetch_people(
        self, target: LinkTarget, client: ConversationsClient, credentials: Credentials, on_wait: OnWait
    ) -> None:
        path = target.path.removesuffix("/Messages")
        texts = await _texts(client, credentials, f"{path}/Participants?PageSize=100", "participants", on_wait)
        from desktop.detail.transcript import People, person_of

        people = People(path, tuple(person for text in texts if (person := person_of(text)) is not None))
        if self._slot.is_current:
            self._wants_people = False
            self.people_loaded.emit(people)

    async def _fetch_participants(self, conversation: LinkTarget) -> None:
        slot, path = self._participants, f"{conversation.path}/Participants"

        def waits(wait: Wait | None) -> None:
            if slot.is_current:
                self.waiting.emit(conversation, wait)

        try:
            credentials, client = await self._source.credentials(), await self._source.client()
            texts = await _texts(client, credentials, f"{path}?PageSize=100", "participants", waits)
        except Exception as error:
            if slot.is_current:
                self.participants_failed.emit(conversation, error)
            if not isinstance(error, EXPECTED_ERRORS):
                raise
            return
        if slot.is_current:
            answer = LinkAnswer(LinkTarget(LinkKind.PARTICIPANTS, path), tuple(texts))
            self.participants_loaded.emit(conversation, answer)
        with suppress(*EXPECTED_ERRORS):  # SIDs of roles stay without names
            await self._fetch_roles(conversation, client, credentials, slot, waits)

    async def _fetch_roles(
        self,
        target: LinkTarget,
        client: ConversationsClient,
        credentials: Credentials,
        slot: TaskSlot,
        on_wait: OnWait,
    ) -> None:
        found = _SCOPE.match(target.path)
        scope = found[0] if found else "/v1"
        if scope not in self._roles:
            texts = await _texts(client, credentials, f"{scope}/Roles?PageSize=50", "roles", on_wait)
            if not slot.is_current:
                return
            from desktop.detail.transcript import role_names_of

            self._roles[scope] = role_names_of(texts)
        self.roles_loaded.emit(self._roles[scope])

    async def _fetch_receipts(self, messages: LinkTarget, message_sid: str) -> None:
        def waits(wait: Wait | None) -> None:
            if self._receipts.is_current:
                self.receipts_waiting.emit(message_sid, wait)

        try:
            credentials, client = await self._source.credentials(), await self._source.client()
            path = f"{messages.path}/{message_sid}/Receipts?PageSize=50"
            texts = await _texts(client, credentials, path, "delivery_receipts", waits)
        except Exception as error:
            if self._receipts.is_current:
                self.receipts_failed.emit(message_sid, error)
            if not isinstance(error, EXPECTED_ERRORS):
                raise
            return
        if self._receipts.is_current:
            from desktop.detail.transcript import receipts_of

            self.receipts_loaded.emit(message_sid, receipts_of(texts))


async def _texts(
    client: ConversationsClient, credentials: Credentials, target: str, key: str, on_wait: OnWait
) -> list[str]:
    """Return the JSON texts of a short list's items, read page by page."""
    texts: list[str] = []
    count = 0
    async with aclosing(client.resource_pages(target, credentials, key=key, on_wait=on_wait)) as pages:
        async for page in pages:
            texts += page.items
            count += 1
            if count == MOST_PAGES:
                break
    return texts
