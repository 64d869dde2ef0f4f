"""The client on the loop that the program has: Qt's."""

from __future__ import annotations

import asyncio
import ssl
from contextlib import aclosing
from typing import TYPE_CHECKING

import trustme

from desktop.twilio.client import ConversationsClient
from desktop.twilio.hosts import Origin, parse_api_url
from desktop.twilio.transport.retry import Limits
from desktop.twilio.types import ParticipantKind, ParticipantQuery
from tests.fake_server import lead_names_here
from tests.fake_twilio import CREDENTIALS, FakeServer, FakeTwilio, Fault, conversations
from tests.waiting import FOR_EVER_S, Taken, until

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from PySide6.QtWidgets import QApplication

PHONE = ParticipantQuery(ParticipantKind.ADDRESS, "+15558675310")


async def rows_of(client: ConversationsClient) -> int:
    async with aclosing(client), aclosing(client.participant_conversations(PHONE, CREDENTIALS)) as pages:
        return sum([len(one.conversations) async for one in pages])


async def test_pages_arrive(qapp: QApplication) -> None:
    fake = FakeTwilio()
    fake.add(PHONE, conversations(120))
    fake.fail(Fault(reset=True))

    with FakeServer(fake) as server:
        assert await rows_of(ConversationsClient(parse_api_url(server.url), limits=Limits(waits_s=(0.01,)))) == 120


async def test_trust_and_names_are_looked_up_beside_the_loop(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority, context = trustme.CA(), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("conversations.twilio.com").configure_cert(context)
    authority.cert_pem.write_to_path(tmp_path / "authority.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
    lead_names_here(monkeypatch)
    fake = FakeTwilio()
    fake.add(PHONE, conversations(60))

    with FakeServer(fake, tls=context) as server:
        assert await rows_of(ConversationsClient(Origin("https", "conversations.twilio.com", server.port))) == 60


async def test_stop_is_quick(qapp: QApplication) -> None:
    fake = FakeTwilio()
    fake.fail(Fault(delay_s=FOR_EVER_S))

    with FakeServer(fake) as server:
        task = asyncio.ensure_future(rows_of(ConversationsClient(parse_api_url(server.url))))
        await until(lambda: server.requests)
        taken = Taken()
        task.cancel()
        await asyncio.wait([task])

    assert taken.within(0.1)
