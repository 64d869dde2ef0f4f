"""Everything that can go wrong with an answer of Twilio's: one case per line, with the sentence in the window."""

from __future__ import annotations

import gzip
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from desktop.twilio.transport.retry import Limits
from desktop.twilio.types import ParticipantKind, ParticipantQuery
from tests.e2e.agent import Agent
from tests.e2e.conftest import ENVIRONMENT
from tests.fake_twilio import REQUEST_ID, TWILIO, Fault, error_body, page

if TYPE_CHECKING:
    from desktop.startup.command_line import StartRequest
    from tests.fake_twilio import FakeServer

NUMBER = ParticipantQuery(ParticipantKind.ADDRESS, "+15558675310")
QUICK = Limits(connect_s=20.0, read_s=5.0, answer_s=20.0, waits_s=(0.01, 0.01, 0.01, 0.01), jitter=0.0)
WEB_PAGE = b"<!DOCTYPE html><html><body>Please sign in to Cafe WiFi</body></html>"


@dataclass(frozen=True)
class Case:
    """One line of the matrix: the server's answer, and the sentence."""

    name: str
    sentence: str
    codes: str = ""
    tries: int = 1
    kept: int = 100
    fault: dict[str, Any] = field(default_factory=dict)


def said(status: int, code: int, sentence: str, tries: int = 1, **fault: Any) -> Case:
    """Return a case in which Twilio itself answers with an error."""
    body = error_body(status, code, "Twilio's own words")
    codes = f"Twilio {code} · HTTP {status} · {REQUEST_ID}"
    return Case(f"{status} {code}", sentence, codes, tries, fault={"status": status, "body": body, **fault})


def silent(status: int, sentence: str, tries: int, body: bytes = WEB_PAGE) -> Case:
    """Return a case in which something before Twilio answers with an error, in no shape of Twilio's."""
    name = f"{status} {'page' if body.startswith(b'<') else repr(body[:8])}"
    return Case(name, sentence, f"HTTP {status} · {REQUEST_ID}", tries, fault={"status": status, "body": body})


def odd(name: str, sentence: str, body: bytes, **fault: Any) -> Case:
    """Return a case in which an answer with status 200 cannot be used."""
    return Case(name, sentence, f"HTTP 200 · {REQUEST_ID}", fault={"body": body, **fault})


def leading(name: str, url: object, sentence: str) -> Case:
    """Return a case in which page 2 is good and names ``url`` as the next page."""

    def edit(answer: Any) -> Any:
        answer["meta"]["next_page_url"] = url
        return answer

    return Case(name, sentence, f"HTTP 200 · {REQUEST_ID}", fault={"edit": edit, "when": page(2)})


def foreign(url: str) -> Case:
    """Return a case in which the next page is on another host."""
    return leading(f"next page at {url[:44]}", url, "contains a link outside Twilio's API")


REFUSED = "Twilio rejected the key."
PROBLEM = "Twilio stopped responding after 100 conversations."
BUSY = "Twilio is busy with other requests of this account."
SHAPE = "Twilio's answer does not match its documentation."
NOT_JSON = "The answer is not in the expected format."
CUT = "Twilio's answer was cut off."
LEAD = "The answer redirects elsewhere"
PATH = "/v1/ParticipantConversations?Address=%2B15558675310&PageSize=50&Page=2&PageToken=PTx.100"

MATRIX = [
    said(401, 20003, REFUSED),
    silent(401, REFUSED, 1, b""),
    said(403, 20403, "The Twilio account is suspended, closed or not active."),
    said(403, 20005, "The Twilio account is not active."),
    said(403, 70051, "The key is not allowed to read conversations."),
    said(401, 70051, "The key is not allowed to read conversations."),
    said(400, 50451, "Twilio accepts an identity or an address, not both."),
    said(400, 20001, "Twilio did not accept part of the request."),
    said(400, 20007, "Twilio did not accept the page size."),
    said(400, 21481, "Twilio's list can no longer be continued."),
    said(400, 19038, "Twilio's list can no longer be continued."),
    said(404, 50050, "This conversation service does not exist."),
    said(404, 20404, "Twilio found nothing at this URL."),
    said(404, 50350, "This conversation does not exist."),
    said(404, 50432, "This participant does not exist in this conversation."),
    said(404, 50430, "This participant does not exist in this conversation."),
    said(404, 50200, "This user does not exist."),
    said(400, 50385, "Conversations are not available in the region us1."),
    said(429, 20429, BUSY, 5),
    said(429, 50063, BUSY, 5),
    said(429, 50074, BUSY, 5),
    said(429, 20428, "Twilio asks you to wait until", headers={"Retry-After": "120"}),
    said(503, 20503, "Twilio asks you to wait until", headers={"Retry-After": "Fri, 01 Jan 2100 00:00:00 GMT"}),
    said(400, 99999, "Twilio refused the request."),
    said(500, 20500, PROBLEM, 5),
    silent(418, "Twilio refused the request.", 1),
    silent(403, "Twilio does not allow this request.", 1),
    silent(404, "Twilio found nothing at this URL.", 1),
    silent(429, BUSY, 5),
    silent(501, PROBLEM, 1),
    silent(502, PROBLEM, 5),
    silent(503, PROBLEM, 5, b""),
    silent(504, PROBLEM, 5, b"\xff\xfe"),
    Case("reset before the answer", "The connection was lost.", tries=5, fault={"reset": True}),
    Case("no answer in time", "Twilio did not answer within 5 seconds.", tries=2, fault={"delay_s": 30.0}),
    Case("body cut off", CUT, f"HTTP 200 · {REQUEST_ID}", tries=5, fault={"cut_after": 500}),
    odd("JSON cut off", CUT, b'{"conversations": [{"conversation_sid": "CH'),
    odd("sign-in page", "The network returned a web page instead of Twilio's answer.", WEB_PAGE),
    odd("no JSON", NOT_JSON, b"OK"),
    odd("nothing", NOT_JSON, b" "),
    odd("bytes", NOT_JSON, bytes(range(128, 256))),
    odd("not gzip", NOT_JSON, b"{}", headers={"Content-Encoding": "gzip"}),
    odd("a packing nobody asked for", SHAPE, b"{}", headers={"Content-Encoding": "br"}),
    odd("list", SHAPE, b"[]"),
    odd("number", SHAPE, b"7"),
    odd("null", SHAPE, b"null"),
    odd("other keys", SHAPE, b'{"data": []}'),
    odd("conversations null", SHAPE, b'{"conversations": null, "meta": {"next_page_url": null}}'),
    odd("conversations an object", SHAPE, b'{"conversations": {}, "meta": {}}'),
    odd("status 204", SHAPE, b""),
    odd(
        "bomb",
        "The answer is larger than 32 MB",
        gzip.compress(b" " * 40_000_000),
        headers={"Content-Encoding": "gzip"},
    ),
    odd("redirect to Twilio", LEAD, b"", headers={"Location": TWILIO + PATH}),
    odd("redirect elsewhere", LEAD, b"", headers={"Location": "https://evil.example/"}),
    leading("token repeats for ever", TWILIO + PATH[: PATH.index("&Page=")], "Twilio's list keeps repeating"),
    leading("next page is a number", 7, SHAPE),
    leading("next page is another list", TWILIO + "/v1/Services?PageSize=50", "contains a link outside Twilio's API"),
    foreign("https://evil.example" + PATH),
    foreign("https://twilio.com.evil.example" + PATH),
    foreign("https://eviltwilio.com" + PATH),
    foreign("https://conversations.twilio.com@evil.example" + PATH),
    foreign("https://user:secret@conversations.twilio.com" + PATH),
    foreign("https://conversations.twilio.com:8443" + PATH),
    foreign("http://conversations.twilio.com" + PATH),
    foreign("https://conversations.twіlio.com" + PATH),
    foreign("https://conversations.twilio.com\\@evil.example" + PATH),
    foreign("//evil.example" + PATH),
    foreign("file:///etc/passwd"),
]


def fault_of(case: Case, number: int) -> Fault:
    """Return the fault of a case on that page; some cases differ from the others by their status alone."""
    status = {"redirect to Twilio": 302, "redirect elsewhere": 307, "status 204": 204}
    values = {"times": None, "when": page(number)} | case.fault
    values["status"] = status.get(case.name, values.get("status", 200))
    return Fault(**values)


def start(server: FakeServer | None, start_request: StartRequest | None = None, **environ: str) -> Agent:
    """Start the program with short waits."""
    agent = Agent.start(server=server.url if server else None, start_request=start_request, **ENVIRONMENT | environ)
    agent.application.clients.limits = QUICK
    return agent
