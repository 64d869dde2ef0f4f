"""A lookup to watch, and faults to script."""

from __future__ import annotations

from contextlib import aclosing
from typing import Any

from desktop.twilio import errors
from desktop.twilio.client import ConversationsClient
from desktop.twilio.hosts import parse_api_url
from desktop.twilio.transport.retry import Limits
from desktop.twilio.types import Page, ParticipantKind, ParticipantQuery, RequestRecord, Wait
from tests.fake_twilio import (
    CREDENTIALS,
    FakeServer,
    Fault,
    error_body,
)

PHONE = ParticipantQuery(ParticipantKind.ADDRESS, "+15558675310")
QUICK = Limits(connect_s=10.0, read_s=4.0, answer_s=30.0, waits_s=(0.01, 0.01, 0.01, 0.01))


class Lookup:
    """One lookup: its rows and its end."""

    def __init__(self, url: str, limits: Limits = QUICK, **options: Any) -> None:
        self.rows: list[str | None] = []
        self.pages: list[Page] = []
        self.waits: list[Wait | None] = []
        self.records: list[RequestRecord] = []
        self.client = ConversationsClient(parse_api_url(url), limits=limits, on_request=self.records.append, **options)

    async def run(self, target: str | None = None) -> errors.TwilioError | None:
        """Run to the end and return the error that ended it."""
        pages = self.client.participant_conversations(PHONE, CREDENTIALS, target=target, on_wait=self.waits.append)
        try:
            async with aclosing(self.client), aclosing(pages):
                async for one in pages:
                    self.pages.append(one)
                    self.rows += [row.conversation_sid for row in one.conversations]
        except errors.TwilioError as error:
            return error
        return None


def client_of(server: FakeServer, **options: Any) -> ConversationsClient:
    """Return a client of the loopback server."""
    return ConversationsClient(parse_api_url(server.url), **options)


def every(**fields: Any) -> Fault:
    """Return a fault that never passes."""
    return Fault(times=None, **fields)


def html(status: int = 200) -> Fault:
    """Return a fault with a web page in place of every answer."""
    return Fault(status=status, body=b"<!DOCTYPE html><html><body>Sign in</body></html>", times=None)


def said(status: int, code: int, **fields: Any) -> Fault:
    """Return a fault with an error in Twilio's words in place of every answer."""
    return Fault(status=status, body=error_body(status, code, **fields), times=None)
