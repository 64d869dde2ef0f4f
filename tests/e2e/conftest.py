"""The program in one process with the test, its window real, its Twilio on loopback."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.fake_twilio import ACCOUNT_SID, API_KEY_SID, SECRET, FakeServer, FakeTwilio

if TYPE_CHECKING:
    from collections.abc import Iterator

ENVIRONMENT: dict[str, Any] = {
    "TWILIO_ACCOUNT_SID": ACCOUNT_SID,
    "TWILIO_API_KEY": API_KEY_SID,
    "TWILIO_API_SECRET": SECRET,
}


@pytest.fixture(autouse=True)
def keeping_desktop(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pretend that the desktop keeps the clipboard, as most do; a bare X server does not."""
    monkeypatch.setattr("desktop.privacy.clipboard_keeper.outlives_program", lambda: True)


@pytest.fixture
def fake() -> FakeTwilio:
    return FakeTwilio()


@pytest.fixture
def server(fake: FakeTwilio) -> Iterator[FakeServer]:
    with fake.server() as server:
        yield server
