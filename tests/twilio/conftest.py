"""What tests of the client share: a Twilio with one participant, and its face on loopback."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.fake_twilio import FakeServer, FakeTwilio, conversations
from tests.twilio.lookups import PHONE

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def fake() -> FakeTwilio:
    made = FakeTwilio()
    made.add(PHONE, conversations(250))
    return made


@pytest.fixture
def server(fake: FakeTwilio) -> Iterator[FakeServer]:
    with FakeServer(fake) as running:
        yield running
