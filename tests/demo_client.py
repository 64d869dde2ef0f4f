"""Asks the demo account as any program would."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import httpx

from desktop.demo import account as demo_account
from desktop.demo.transport import DemoTransport

NOW = datetime(2026, 11, 23, 9, 52, tzinfo=UTC)
LIST = "/v1/ParticipantConversations"
Row = dict[str, Any]


def account(
    *, secret: str = demo_account.DEMO_CREDENTIALS.secret, latency_s: float = 0, now: datetime = NOW
) -> httpx.AsyncClient:
    return httpx.AsyncClient(
        transport=DemoTransport(latency_s=latency_s, now=now),
        base_url="https://conversations.twilio.com",
        auth=(demo_account.DEMO_CREDENTIALS.username, secret),
    )


async def pages(client: httpx.AsyncClient, text: str, *, kind: str = "Address", path: str = LIST) -> list[Row]:
    answers = []
    url: str | None = str(client.base_url.join(path).copy_with(params={kind: text, "PageSize": "50"}))
    while url:
        answer = await client.get(url)
        assert answer.status_code == 200, answer.text
        answers.append(answer.json())
        url = answers[-1]["meta"]["next_page_url"]
    return answers


async def rows(client: httpx.AsyncClient, text: str, *, kind: str = "Address", path: str = LIST) -> list[Any]:
    return [row for page in await pages(client, text, kind=kind, path=path) for row in page["conversations"]]
