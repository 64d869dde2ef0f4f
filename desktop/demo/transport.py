"""The in-memory Twilio behind the demo account, as a transport of httpx."""

from __future__ import annotations

import asyncio
import base64
import random
import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qs, unquote

import httpx

from desktop.demo import resources
from desktop.demo.account import DEMO_CREDENTIALS
from desktop.demo.conversations import Conversation, conversations, row
from desktop.demo.odd_rows import odd_row
from desktop.demo.paging import PageRequest, Query, RefusalError, answer, text
from desktop.demo.people import DEFAULT, PEOPLE, SERVICES, digest
from desktop.twilio.types import PAGE_SIZE, ParticipantKind

if TYPE_CHECKING:
    from collections.abc import Callable

_PATH: Final = re.compile(r"/v1(?:/Services/(?P<service>IS[0-9a-fA-F]{32}))?/(?P<rest>\w.*)")
_SLOW_S: Final = 6.0


def _not_found(path: str) -> RefusalError:
    return RefusalError(404, 20404, f"The requested resource {path} was not found")


class DemoTransport(httpx.AsyncBaseTransport):
    """Answers requests as Twilio's Conversations API does, errors, pages and the time it takes included."""

    def __init__(self, *, latency_s: float = 0.15, now: datetime | None = None) -> None:
        """Create the data, relative to ``now``.

        Args:
            latency_s: how long an answer takes, in seconds, plus or minus a fifth; 0 answers at once.
            now: aware instant that all dates are relative to; the current one by default.
        """
        self._latency_s = latency_s
        self._now_s = int((now or datetime.now(UTC)).timestamp())
        self._listings: dict[tuple[ParticipantKind, str, str], list[Conversation]] = {}
        self._by_sid: dict[str, Conversation] = {}
        self._failures: dict[str, int] = {}
        self._requests = 0
        self._jitter = random.Random("jitter")  # noqa: S311 - varies a pause

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Return the answer to one request after the simulated latency; cancelling the request ends the wait."""
        self._requests += 1
        pause_s = self._latency_s * self._jitter.uniform(0.8, 1.2)
        query = parse_qs(request.url.query.decode("ascii"), keep_blank_values=True)
        if self._latency_s and "error-slow" in (*query.get("Identity", ()), *query.get("Address", ())):
            pause_s = _SLOW_S
        await asyncio.sleep(pause_s)
        try:
            status, body, refusal = 200, self._answer(request, query), None
        except RefusalError as caught:
            status, refusal = caught.status, caught
            body = caught.body()
        headers = {
            "Content-Type": "application/json;charset=utf-8",
            "Twilio-Request-Id": "RQ" + digest("request", self._requests),
            "Twilio-Concurrent-Requests": "1",
            "Twilio-Request-Duration": f"{pause_s:.3f}",
            "X-Home-Region": "us1",
            "X-Api-Domain": "conversations.twilio.com",
        }
        if refusal:
            headers["X-Twilio-Error-Code"] = str(refusal.code)
            if refusal.retry_after_s is not None:
                headers["Retry-After"] = str(refusal.retry_after_s)
        return httpx.Response(status, headers=headers, stream=httpx.ByteStream(body.encode()))

    def _answer(self, request: httpx.Request, query: Query) -> str:
        """Return the JSON text of an answer.

        Raises:
            RefusalError: the answer is an error.
        """
        path = request.url.raw_path.decode("ascii").partition("?")[0]
        if request.method != "GET":
            raise RefusalError(405, 20004, "Method not allowed")
        expected = f"{DEMO_CREDENTIALS.username}:{DEMO_CREDENTIALS.secret}"
        if request.headers.get("Authorization") != "Basic " + base64.b64encode(expected.encode()).decode():
            raise RefusalError(401, 20003, "Authentication Error - invalid username")
        match = _PATH.fullmatch(path)
        if path == "/v1/Services":
            listed = [resources.service(one) for one in sorted(SERVICES)]
            return answer(PageRequest(path, query, "services", 100), listed, _sid, text)
        if match is None:
            raise _not_found(path)
        service_sid = match["service"]
        if service_sid and service_sid not in SERVICES:
            raise RefusalError(404, 50050, "Service instance not found")
        return self._in_scope(path, service_sid, match["rest"].split("/"), query)

    def _in_scope(self, path: str, service_sid: str | None, parts: list[str], query: Query) -> str:
        base = resources.scope(service_sid)
        match parts:
            case ["ParticipantConversations"]:
                return self._participant_conversations(path, service_sid, query)
            case ["Roles"]:
                roles = resources.roles(service_sid or DEFAULT, base)
                return answer(PageRequest(path, query, "roles", 50), roles, _sid, text)
            case ["Configuration"] if service_sid is None:
                return text(resources.configuration())
            case ["Users", wanted]:
                return text(_user(wanted, service_sid, base))
            case ["Users", wanted, "Conversations"]:
                user = _user(wanted, service_sid, base)
                found = self._listing(ParticipantKind.IDENTITY, str(user["identity"]), service_sid or DEFAULT)
                request = PageRequest(path, query, "conversations", PAGE_SIZE)
                return answer(request, found, _conversation_sid, lambda one: text(resources.of_user(one, base)))
            case ["Conversations", wanted, *rest]:
                one = self._conversation(wanted, service_sid or DEFAULT)
                return self._of_conversation(path, one, base, rest, query)
            case _:
                raise _not_found(path)

    def _of_conversation(self, path: str, one: Conversation, base: str, rest: list[str], query: Query) -> str:
        lists: dict[str, tuple[str, Callable[[Conversation, str], list[dict[str, Any]]], int]] = {
            "Participants": ("participants", resources.participants, 100),
            "Messages": ("messages", resources.messages, 100),
            "Webhooks": ("webhooks", resources.webhooks, 5),
        }
        if not rest:
            return text(resources.conversation(one, base))
        if len(rest) == 3 and rest[0] == "Messages" and rest[2] == "Receipts":
            receipts = resources.receipts(one, base, rest[1])
            return answer(PageRequest(path, query, "delivery_receipts", 50), receipts, _sid, text)
        if rest[0] not in lists or len(rest) > 2:
            raise _not_found(path)
        key, make, most = lists[rest[0]]
        items = make(one, base)
        if len(rest) == 1:
            if query.get("Order") == ["desc"]:
                items.reverse()
            return answer(PageRequest(path, query, key, most), items, _sid, text)
        for item in items:
            if item["sid"] == rest[1]:
                return text(item)
        raise RefusalError(404, 50432, "Participant not found") if key == "participants" else _not_found(path)

    def _conversation(self, wanted: str, service_sid: str) -> Conversation:
        if not self._by_sid:
            for kind, known in PEOPLE:
                for each in SERVICES:
                    self._by_sid |= {one.sid: one for one in self._listing(kind, known, each)}
        one = self._by_sid.get(wanted)
        if one is None or one.service_sid != service_sid:
            raise RefusalError(404, 50350, "Conversation not found")
        return one

    def _listing(self, kind: ParticipantKind, wanted: str, service_sid: str) -> list[Conversation]:
        key = (kind, wanted, service_sid)
        person = PEOPLE.get((kind, wanted))
        if person is None:
            return []
        if key not in self._listings:
            self._listings[key] = conversations(person, service_sid, self._now_s)
        return self._listings[key]

    def _participant_conversations(self, path: str, service_sid: str | None, query: Query) -> str:
        given = [(kind, query[kind.value][0]) for kind in ParticipantKind if query.get(kind.value)]
        if len(given) != 1:
            if given:
                raise RefusalError(400, 50451, "Only one of Identity or Address can be specified")
            raise RefusalError(400, 20001, "Identity or Address is required")
        kind, wanted = given[0]
        self._fail_if_meant_to(wanted, path, query)
        base = resources.scope(service_sid)
        found = self._listing(kind, wanted, service_sid or DEFAULT)

        def render(one: Conversation) -> str:
            return odd_row(one, base) if wanted == "odd-values" else text(row(one, base))

        return answer(PageRequest(path, query, "conversations", PAGE_SIZE), found, _conversation_sid, render)

    def _fail_if_meant_to(self, wanted: str, path: str, query: Query) -> None:
        """Raise the error that a text of ``desktop.demo.account.ERROR_TEXTS`` stands for."""
        first = "PageToken" not in query
        key = f"{path} {wanted}"
        if wanted == "error-401":
            raise RefusalError(401, 20003, "Authenticate")
        if wanted == "error-429" and first:
            self._failures[key] = (self._failures.get(key, 0) + 1) % 3
            if self._failures[key]:
                raise RefusalError(429, 20429, "Too Many Requests", retry_after_s=3)
        if wanted == "error-cut":
            if first:
                # Five tries are all that the client makes: they fail once, so that going on then works.
                self._failures[key] = 5
            elif query.get("Page") == ["5"] and self._failures.get(key, 0) > 0:
                self._failures[key] -= 1
                raise RefusalError(503, 20503, "Service Unavailable")


def _user(wanted: str, service_sid: str | None, base: str) -> dict[str, Any]:
    """Return a user by percent-encoded SID or identity.

    Raises:
        RefusalError: the service has no such user.
    """
    found = resources.user(unquote(wanted), service_sid or DEFAULT, base)
    if found is None:
        raise RefusalError(404, 50200, "User not found")
    return found


def _sid(item: dict[str, Any]) -> str:
    return str(item["sid"])


def _conversation_sid(one: Conversation) -> str:
    return one.sid
