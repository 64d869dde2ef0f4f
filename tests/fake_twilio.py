"""A Twilio to test against: one behaviour, as an in-memory transport and as a real server on loopback.

Behaves as Twilio's Conversations API is documented: paging by token in SID order, one service per path, HTTP Basic,
errors in Twilio's shapes, a bare ``+`` in a query read as a space. URLs in its answers show Twilio's own host.
Run as a script it serves until it is interrupted: ``python -m tests.fake_twilio --port 8080 --rows 20000``.
"""

from __future__ import annotations

import argparse
import base64
import contextlib
import json
import re
import sys
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, quote, urlsplit

from desktop.twilio.types import Credentials, ParticipantKind, ParticipantQuery
from tests.fake_rows import ACCOUNT_SID, SERVICES, TWILIO, Row, conversation, conversations, sid
from tests.fake_server import FakeServer, transport

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    import httpx

__all__ = [
    "ACCOUNT_SID",
    "SERVICES",
    "TWILIO",
    "Asked",
    "FakeServer",
    "FakeTwilio",
    "Fault",
    "Gate",
    "Reply",
    "Row",
    "conversation",
    "conversations",
    "error_body",
    "in_service",
    "page",
    "sid",
]

API_KEY_SID = "SK" + "b" * 32
SECRET = "fake-secret"
CREDENTIALS = Credentials(ACCOUNT_SID, API_KEY_SID, SECRET)
REQUEST_ID = "RQ" + "d" * 32

_PATH = re.compile(r"/v1(?:/Services/(?P<service>[^/]+))?/(?P<rest>[^/].*)\Z")


@dataclass(frozen=True)
class Asked:
    """One request, parsed; ``query`` is decoded as Twilio does it."""

    method: str
    target: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]


class Gate:
    """Holds answers back until a test opens it, where a length of time would only hope for the right moment."""

    def __init__(self) -> None:
        self._open = threading.Event()

    def open(self) -> None:
        """Send the held answers, and hold none any more."""
        self._open.set()

    @property
    def is_open(self) -> bool:
        """Return whether nothing is held."""
        return self._open.is_set()


@dataclass
class Reply:
    """An answer and its delivery: ``delay_s`` before it, ``cut_after`` bytes the connection ends, and so on."""

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    delay_s: float = 0.0
    gate: Gate | None = None
    cut_after: int | None = None
    reset: bool = False
    drip_s: float | None = None


@dataclass
class Fault:
    """One scripted misbehaviour; with status 200 and no body, the right answer goes out misbehaving.

    ``times`` counts down (None: for ever); ``when`` chooses requests; ``edit`` changes the right answer's JSON; a
    closed ``gate`` holds the answer until the test opens it.
    """

    status: int = 200
    body: bytes | None = None
    headers: dict[str, str] = field(default_factory=dict)
    delay_s: float = 0.0
    gate: Gate | None = None
    cut_after: int | None = None
    reset: bool = False
    drip_s: float | None = None
    times: int | None = 1
    when: Callable[[Asked], bool] = lambda _asked: True
    edit: Callable[[Any], Any] | None = None


def page(number: int) -> Callable[[Asked], bool]:
    """Return a condition for the requests of that page of a list, counting from 1."""
    return lambda asked: int(asked.query.get("Page", 0)) == number - 1


def in_service(service: str) -> Callable[[Asked], bool]:
    """Return a condition for the requests to one conversation service."""
    return lambda asked: f"/Services/{service}/" in asked.path


def error_body(status: int, code: int, message: str = "no", **fields: Any) -> bytes:
    """Return an error as the v1 API words it."""
    link = f"https://www.twilio.com/docs/errors/{code}"
    return json.dumps({"code": code, "message": message, "more_info": link, "status": status} | fields).encode()


class FakeTwilio:
    """One account with its services, conversations and what lies behind them; all of it may be changed at any time."""

    def __init__(self, credentials: Credentials = CREDENTIALS) -> None:
        self.credentials = credentials
        self.accounts = {credentials.username: credentials.secret}
        self.services: list[Row] = [
            {"sid": one, "friendly_name": f"Service {place}"} for place, one in enumerate(SERVICES, 1)
        ]
        self.default_service = SERVICES[0]
        self.rows: dict[tuple[ParticipantKind, str, str], list[Row]] = {}
        self.resources: dict[str, Row] = {}
        self.lists: dict[str, list[Row]] = {}
        self.roles: list[Row] = []
        self.faults: list[Fault] = []
        self.asked: list[Asked] = []
        self.url_shown = TWILIO
        self.answering = 0
        self.most_answering = 0
        self._lock = threading.Lock()
        self._bodies: dict[str, bytes] = {}

    def add(self, query: ParticipantQuery, rows: Iterable[Row], service: str | None = None) -> None:
        """Add a participant's conversations in one service, by default in the default one."""
        self.rows.setdefault((query.kind, query.text, service or self.default_service), []).extend(rows)
        self._bodies.clear()

    def add_resource(self, path: str, resource: Row) -> None:
        """Add one object at a path such as ``/v1/Conversations/CH…``."""
        self.resources[path] = resource

    def add_list(self, path: str, items: list[Row]) -> None:
        """Add a list at a path such as ``/v1/Conversations/CH…/Messages``; its key is the last name, lower case."""
        self.lists[path] = items

    def fail(self, fault: Fault) -> Fault:
        """Add a misbehaviour; the first one that fits a request is used."""
        self.faults.append(fault)
        return fault

    @contextlib.contextmanager
    def under_way(self) -> Iterator[None]:
        """Count the pending requests, and the most of them at a time."""
        with self._lock:
            self.answering += 1
            self.most_answering = max(self.most_answering, self.answering)
        try:
            yield
        finally:
            with self._lock:
                self.answering -= 1

    def transport(self) -> httpx.AsyncBaseTransport:
        """Return the in-memory face."""
        return transport(self)

    def server(self) -> FakeServer:
        """Return the loopback face, to be used in ``with``."""
        return FakeServer(self)

    def answer(self, method: str, target: str, headers: dict[str, str]) -> Reply:
        """Return the answer to one request; header names come in lower case."""
        parts = urlsplit(target)
        asked = Asked(method, target, parts.path, dict(parse_qsl(parts.query, keep_blank_values=True)), headers)
        with self._lock:
            self.asked.append(asked)
            fault = self._fault(asked)
        if fault is None or (fault.status == 200 and fault.body is None):
            reply = self._right_answer(asked, cached=fault is None or fault.edit is None)
        else:
            reply = Reply(fault.status, fault.body if fault.body is not None else b"")
        if fault is not None:
            _apply(fault, reply)
        reply.headers.setdefault("Content-Type", "application/json;charset=utf-8")
        reply.headers.setdefault("Twilio-Request-Id", REQUEST_ID)
        return reply

    def _fault(self, asked: Asked) -> Fault | None:
        for fault in self.faults:
            if fault.times != 0 and fault.when(asked):
                if fault.times is not None:
                    fault.times -= 1
                return fault
        return None

    def _right_answer(self, asked: Asked, *, cached: bool) -> Reply:
        if asked.method != "GET":
            return _error(405, 20004, "Method not allowed")
        if not self._knows(asked.headers.get("authorization", "")):
            return _error(401, 20003, "Authenticate")
        if cached and asked.target in self._bodies:
            return Reply(body=self._bodies[asked.target])
        reply = self._route(asked)
        if cached and reply.status == 200 and "ParticipantConversations" in asked.path:
            self._bodies[asked.target] = reply.body
        return reply

    def _knows(self, authorization: str) -> bool:
        scheme, _, token = authorization.partition(" ")
        with contextlib.suppress(ValueError):
            name, _, secret = base64.b64decode(token).decode("utf-8").partition(":")
            return scheme == "Basic" and self.accounts.get(name) == secret
        return False

    def _route(self, asked: Asked) -> Reply:
        path = _PATH.match(asked.path)
        if path is None:
            return _error(404, 20404, "The requested resource was not found")
        service = path["service"] or self.default_service
        if path["service"] and service not in [one["sid"] for one in self.services]:
            return _error(404, 50050, "Service not found")
        if path["rest"] == "ParticipantConversations":
            return self._participant_conversations(asked, service)
        if asked.path == "/v1/Services":
            return self._list(asked, "services", self.services, 100)
        if path["rest"] == "Roles":
            return self._list(asked, "roles", self.roles, 50)
        if asked.path == "/v1/Configuration":
            return _json({"default_chat_service_sid": self.default_service, "account_sid": ACCOUNT_SID})
        for known, items in self.lists.items():
            if asked.path in {known, known.replace("/v1/", f"/v1/Services/{service}/", 1)}:
                newest_first = asked.query.get("Order") == "desc"
                name = known.rsplit("/", 1)[1].lower()
                key = "delivery_receipts" if name == "receipts" else name
                return self._list(asked, key, items[::-1] if newest_first else items, 5 if key == "webhooks" else 100)
        found = self.resources.get(asked.path) or self.resources.get(re.sub(r"/Services/[^/]+", "", asked.path))
        return _json(found) if found else _error(404, 20404, "The requested resource was not found")

    def _participant_conversations(self, asked: Asked, service: str) -> Reply:
        given = [kind for kind in ParticipantKind if kind.value in asked.query]
        if len(given) == 2:
            return _error(400, 50451, "Only one of Identity and Address may be given")
        if not given:
            return _error(400, 20001, "Identity or Address is required")
        rows = self.rows.get((given[0], asked.query[given[0].value], service), [])
        return self._list(asked, "conversations", rows, 50)

    def _list(self, asked: Asked, key: str, items: list[Row], most: int) -> Reply:
        size = min(int(asked.query.get("PageSize", 50)), most)
        number, token = int(asked.query.get("Page", 0)), asked.query.get("PageToken")
        if number and not token:
            return _error(400, 20001, "token required")
        start = 0
        if token:
            offset = token.rpartition(".")[2]
            if not token.startswith("PT") or not offset.isdigit():
                return _error(400, 21481, "Invalid page token")
            start = int(offset)
        shown = items[start : start + size]
        following = self._url(asked, size, number + 1, start + size, shown) if start + size < len(items) else None
        meta = {
            "page": number,
            "page_size": size,
            "first_page_url": self._url(asked, size, 0, 0, []),
            "previous_page_url": self._url(asked, size, number - 1, start - size, items) if start else None,
            "url": self.url_shown + asked.target,
            "next_page_url": following,
            "key": key,
        }
        return _json({key: shown, "meta": meta})

    def _url(self, asked: Asked, size: int, number: int, offset: int, rows: list[Row]) -> str:
        kept = [(name, asked.query[name]) for name in ("Identity", "Address", "Order") if name in asked.query]
        query = [f"{name}={quote(value, safe='')}" for name, value in kept]
        query += [f"PageSize={size}", f"Page={number}"]
        if offset > 0:
            last = rows[-1].get("conversation_sid", "x") if rows else "x"
            # Colons and dots as in the tokens of the sibling list: whoever re-encodes or trims them breaks the list.
            query.append(f"PageToken=PTclosed_2024-01-18T03:17:17.005Z_{last}.{offset}")
        return f"{self.url_shown}{asked.path}?{'&'.join(query)}"


def _apply(fault: Fault, reply: Reply) -> None:
    if fault.edit is not None:
        reply.body = json.dumps(fault.edit(json.loads(reply.body))).encode()
    reply.headers |= fault.headers
    reply.delay_s, reply.gate, reply.cut_after = fault.delay_s, fault.gate, fault.cut_after
    reply.reset, reply.drip_s = fault.reset, fault.drip_s


def _json(value: Any, status: int = 200) -> Reply:
    return Reply(status, json.dumps(value).encode())


def _error(status: int, code: int, message: str) -> Reply:
    return Reply(status, error_body(status, code, message), {"X-Twilio-Error-Code": str(code)})


def main() -> None:
    """Serve one participant, ``+15558675310``, with that many conversations."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--rows", type=int, default=250)
    options = parser.parse_args()
    fake = FakeTwilio()
    fake.add(ParticipantQuery(ParticipantKind.ADDRESS, "+15558675310"), conversations(options.rows))
    fake.add(ParticipantQuery(ParticipantKind.IDENTITY, "alice"), conversations(options.rows, text="alice"))
    with FakeServer(fake, port=options.port) as server:
        sys.stdout.write(f"{server.url} {API_KEY_SID} {SECRET}\n")
        sys.stdout.flush()
        with contextlib.suppress(KeyboardInterrupt):
            threading.Event().wait()


if __name__ == "__main__":
    main()
