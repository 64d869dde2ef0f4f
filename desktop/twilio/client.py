"""Asks Twilio's Conversations API: pages in, typed values out, every failure typed, nothing but GET."""

from __future__ import annotations

import asyncio
import re
from contextlib import aclosing
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from desktop.runtime.background import retrieve_failure
from desktop.twilio import hosts
from desktop.twilio.decoding import pages
from desktop.twilio.decoding.matching import Question
from desktop.twilio.errors import (
    AnswerError,
    ApiError,
    QueryProblem,
    RefusedQueryError,
    RepeatedPageError,
    TwilioError,
    UnexpectedShapeError,
)
from desktop.twilio.transport.network import Prepared, ProxyChoice, prepare
from desktop.twilio.transport.retry import Limits
from desktop.twilio.transport.sender import OnWait, RetryingSender
from desktop.twilio.types import (
    MAX_PARTICIPANT_LENGTH,
    PAGE_SIZE,
    SERVICE_SID,
    Configuration,
    Credentials,
    Page,
    ParticipantKind,
    ParticipantQuery,
    RequestRecord,
    Resource,
    ResourcePage,
    ServicesPage,
)

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Coroutine, Iterable

    from desktop.twilio.hosts import Origin
    from desktop.twilio.transport.response import Answer
    from desktop.twilio.transport.wire import AnyTransport

SERVICES_PATH = "/v1/Services"
MOST_EMPTY_PAGES = 100
"""Pages in a run without anything that was not there before, after which a list is taken to have no end."""
_NOBODY = "convolook-connection-test"
"""An identity to look up where only whether one may look up matters."""


class ConversationsClient:
    """One origin and its connections, for any number of lookups and accounts; belongs to one event loop.

    Constructing it is cheap and never fails: trust store and proxy are read on a daemon thread before the first
    request, or earlier by ``network.prepare``, and an unusable setting is the failure of that request.
    """

    def __init__(
        self,
        origin: Origin,
        *,
        transport: AnyTransport | None = None,
        proxy: ProxyChoice | None = None,
        system_proxy: str | None = None,
        proxy_login: Callable[[str], tuple[str, str] | None] | None = None,
        prepared: Prepared | None = None,
        on_request: Callable[[RequestRecord], None] | None = None,
        limits: Limits | None = None,
    ) -> None:
        """Keep the settings; nothing is read or opened before the first request.

        Args:
            origin: where every request goes.
            transport: in place of the network (demo, tests).
            proxy: the user's setting.
            system_proxy: the proxy's URL that the system names for ``origin``.
            proxy_login: returns user name and password for a proxy's address, for one whose setting holds none.
            prepared: the result of ``network.prepare``, where it was called already.
            on_request: called with each request when it has ended.
            limits: time limits and retries; the defaults are the program's.
        """
        self.origin = origin
        self._sender = RetryingSender(
            origin,
            transport=transport,
            prepare=lambda: prepared or prepare(origin, proxy, system_proxy=system_proxy, proxy_login=proxy_login),
            on_request=on_request,
            limits=limits or Limits(),
        )

    async def participant_conversations(
        self,
        query: ParticipantQuery,
        credentials: Credentials,
        *,
        service_sid: str | None = None,
        target: str | None = None,
        on_wait: OnWait | None = None,
        wants_next: Callable[[Page], bool] | None = None,
    ) -> AsyncGenerator[Page, None]:
        """Yield the conversations of one participant, in SID order: pages of at most 50 rows.

        A page whose successor cannot be requested is yielded all the same, before the error; its ``next_target`` is
        then its own, so that going on from there requests it again.

        Args:
            query: who.
            credentials: as whom.
            service_sid: in which conversation service; None for the account's default one.
            target: ``Page.next_target`` of the page to go on after; None for the beginning.
            on_wait: called with each pause before another try, and with None when it is over.
            wants_next: called with each page before it is yielded; True requests the next one meanwhile. At most one
                page is requested ahead of whoever iterates, and none once the iteration is closed.

        Raises:
            TwilioError: any of its kinds; the pages yielded before stay good.
        """
        path = _list_path(service_sid)
        target = target or first_target(query, service_sid)
        progress = _Progress()
        sharing: pages.Sharing = {}
        question = Question(query)

        async def ask(target: str) -> tuple[pages.DecodedPage, Answer]:
            return await self._sender.ask(
                target,
                credentials,
                lambda body: pages.decode_page(body, sharing, question),
                on_wait=on_wait,
                hidden=(query.text,),
            )

        ahead = _Ahead(ask)
        following: str | None = target
        try:
            while following is not None:
                target, following = following, None
                page, answer = await ahead.answer(target)
                progress.take(target, (row.key or row.raw_text() for row in page.rows))
                problem: TwilioError | None = None
                try:
                    following = self._next(page, path, progress)
                except AnswerError as error:
                    problem = answer.attributed(error)
                given = Page(page.rows, target if problem else following, answer.elapsed_ms, answer.request_id)
                if following is not None and wants_next is not None and wants_next(given):
                    await ahead.begin(following)
                yield given
                if problem is not None:
                    raise problem
        finally:
            ahead.cancel()

    async def services(
        self, credentials: Credentials, *, target: str | None = None, on_wait: OnWait | None = None
    ) -> AsyncGenerator[ServicesPage, None]:
        """Yield the account's conversation services: pages of at most 100.

        A page whose successor cannot be requested is yielded all the same, before the error, as for conversations.

        Args:
            credentials: as whom.
            target: ``ServicesPage.next_target`` of the page to go on after; None for the beginning.
            on_wait: as in ``participant_conversations``.

        Raises:
            TwilioError: any of its kinds; the pages yielded before stay good.
        """
        target = target or f"{SERVICES_PATH}?PageSize=100"
        async with aclosing(self.resource_pages(target, credentials, key="services", on_wait=on_wait)) as found:
            async for page in found:
                services = [service for item in page.items if (service := pages.decode_service(item)) is not None]
                yield ServicesPage(services, page.next_target)

    async def configuration(self, credentials: Credentials, *, on_wait: OnWait | None = None) -> Configuration:
        """Return the account's Conversations configuration.

        Raises:
            TwilioError: any of its kinds.
        """
        decode = pages.decode_configuration
        found, _ = await self._sender.ask("/v1/Configuration", credentials, decode, on_wait=on_wait)
        return found

    async def check_access(self, credentials: Credentials) -> Configuration:
        """Return the configuration, or an empty one for an API key that may only look participants up.

        Which permission of a restricted key covers which path is not documented, nor whether a missing one is
        answered 403 or as wrong credentials; what counts is whether lookups work.

        Raises:
            TwilioError: any of its kinds; for a key that may do neither, what the configuration was answered with.
        """
        try:
            return await self.configuration(credentials)
        except ApiError as refusal:
            if refusal.status not in {401, 403} or not credentials.username.startswith("SK"):
                raise
            target = f"{_list_path(None)}?{ParticipantKind.IDENTITY.value}={_NOBODY}&PageSize=1"
            try:
                await self._sender.ask(target, credentials, pages.decode_page)
            except ApiError:
                raise refusal from None
        return Configuration(None)

    async def resource(self, target: str, credentials: Credentials, *, on_wait: OnWait | None = None) -> Resource:
        """Return one object behind a link.

        Args:
            target: path and query, as ``hosts.target_in`` returns them.
            credentials: as whom.
            on_wait: as in ``participant_conversations``.

        Raises:
            TwilioError: any of its kinds.
        """
        text, answer = await self._sender.ask(target, credentials, pages.decode_object, on_wait=on_wait)
        return Resource(_path(target), text, answer.elapsed_ms)

    async def resource_pages(
        self, target: str, credentials: Credentials, *, key: str, on_wait: OnWait | None = None
    ) -> AsyncGenerator[ResourcePage, None]:
        """Yield a list behind a link, page by page.

        Args:
            target: path and query of its first or any later page.
            credentials: as whom.
            key: name of the list in the answer: ``participants``, ``messages``, ``webhooks``.
            on_wait: as in ``participant_conversations``.

        Raises:
            TwilioError: any of its kinds.
        """
        path = _path(target)
        following: str | None = target
        progress = _Progress()
        while following is not None:
            target, following = following, None
            page, answer = await self._sender.ask(
                target, credentials, lambda body: pages.decode_list(body, key), on_wait=on_wait
            )
            progress.take(target, page.items)
            problem: TwilioError | None = None
            try:
                following = self._next(page, path, progress)
            except AnswerError as error:
                problem = answer.attributed(error)
            yield ResourcePage(path, page.items, target if problem else following, answer.elapsed_ms)
            if problem is not None:
                raise problem

    async def connect_ahead(self) -> None:
        """Open a connection before there is a request, so that the first one need not wait for it.

        At most one that is unused, at most once a minute; nothing is sent over it. Returns when it is open or has
        failed; a failure is not raised.
        """
        await self._sender.connect_ahead()

    async def aclose(self) -> None:
        """Close the connections; requests still under way fail."""
        await self._sender.aclose()

    def _next(self, page: pages.DecodedPage | pages.DecodedList, path: str, progress: _Progress) -> str | None:
        if not page.next_readable:
            raise UnexpectedShapeError
        if page.next_page_url is None:
            return None
        target = hosts.target_in(page.next_page_url, self.origin, re.compile(re.escape(path) + r"\Z"))
        if not progress.may_ask(target):
            raise RepeatedPageError
        return target


class _Ahead:
    """Requests one page before it is wanted."""

    def __init__(self, ask: Callable[[str], Coroutine[Any, Any, tuple[pages.DecodedPage, Answer]]]) -> None:
        self._ask = ask
        self._task: asyncio.Task[tuple[pages.DecodedPage, Answer]] | None = None

    async def begin(self, target: str) -> None:
        """Start the request for ``target``; returns before there is an answer."""
        self._task = asyncio.ensure_future(self._ask(target))
        self._task.add_done_callback(retrieve_failure)
        await asyncio.sleep(0)  # the task's first step sends the request

    async def answer(self, target: str) -> tuple[pages.DecodedPage, Answer]:
        """Return the answer to the request that was started, or send it now.

        Raises:
            TwilioError: any of its kinds.
        """
        if self._task is None:
            return await self._ask(target)
        task = self._task
        try:
            await asyncio.wait([task])
        finally:
            self.cancel()
        return task.result()

    def cancel(self) -> None:
        """Cancel the request that was started."""
        if self._task is not None:
            self._task.cancel()
            self._task = None


class _Progress:
    """Detects a list that only seems to go on, by its targets and by what is new on its pages.

    Items are kept as hashes: a list may have a hundred thousand rows.
    """

    def __init__(self) -> None:
        self._asked: set[str] = set()
        self._seen: set[int] = set()
        self._stale = 0

    def take(self, target: str, items: Iterable[object]) -> None:
        """Count a page that was requested at ``target``; each item is the key that makes it the same item."""
        before = len(self._seen)
        self._asked.add(target)
        self._seen.update(map(hash, items))
        self._stale = 0 if len(self._seen) > before else self._stale + 1

    def may_ask(self, target: str) -> bool:
        """Return whether requesting the page at ``target`` may bring anything new."""
        return target not in self._asked and self._stale < MOST_EMPTY_PAGES


def first_target(query: ParticipantQuery, service_sid: str | None = None) -> str:
    """Return path and query of a lookup's first page.

    Raises:
        RefusedQueryError: no answer to this query could be right.
    """
    if not query.text:
        raise RefusedQueryError(QueryProblem.EMPTY)
    if len(query.text) > MAX_PARTICIPANT_LENGTH:
        raise RefusedQueryError(QueryProblem.TOO_LONG)
    try:
        text = quote(query.text, safe="")
    except UnicodeEncodeError:
        text = ""
    if not text:
        raise RefusedQueryError(QueryProblem.NOT_ENCODABLE)
    return f"{_list_path(service_sid)}?{query.kind.value}={text}&PageSize={PAGE_SIZE}"


def _list_path(service_sid: str | None) -> str:
    if service_sid is None:
        return "/v1/ParticipantConversations"
    if not SERVICE_SID.match(service_sid):
        raise RefusedQueryError(QueryProblem.SERVICE_SID)
    return f"{SERVICES_PATH}/{service_sid}/ParticipantConversations"


def _path(target: str) -> str:
    return target.partition("?")[0]
