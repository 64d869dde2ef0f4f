"""The list of services is read once per account, and nothing late of another account gets in."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from desktop.lookup.services_controller import ServicesController
from desktop.twilio.client import ConversationsClient
from desktop.twilio.hosts import Origin
from desktop.twilio.types import Service
from tests.fake_twilio import CREDENTIALS, SERVICES, FakeTwilio, Fault, error_body
from tests.waiting import until, until_alone

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop.twilio.types import Credentials


class Source:
    """Returns a client of the fake; credentials come when they may."""

    def __init__(self, fake: FakeTwilio) -> None:
        self.made = ConversationsClient(Origin("http", "127.0.0.1", 1), transport=fake.transport())
        self.may = asyncio.Event()
        self.may.set()

    async def client(self) -> ConversationsClient:
        return self.made

    async def credentials(self) -> Credentials:
        await self.may.wait()
        return CREDENTIALS


class Watched:
    """A controller and its signals."""

    def __init__(self, fake: FakeTwilio) -> None:
        self.source = Source(fake)
        self.controller = ServicesController(self.source)
        self.lists: list[list[Service]] = []
        self.failures: list[Exception] = []
        self.controller.services_changed.connect(self.lists.append)
        self.controller.failed.connect(self.failures.append)


async def test_the_list_is_read_once(qapp: QApplication) -> None:
    fake = FakeTwilio()
    watched = Watched(fake)

    watched.controller.load()
    watched.controller.load()
    await until(lambda: bool(watched.lists))
    watched.controller.load()

    assert [one.sid for one in watched.controller.services] == list(SERVICES)
    assert len(watched.lists) == len(fake.asked) == 1


async def test_nothing_of_the_account_before_comes_late(qapp: QApplication) -> None:
    watched = Watched(FakeTwilio())
    watched.source.may.clear()

    watched.controller.load()
    await asyncio.sleep(0)
    watched.controller.clear()
    watched.source.may.set()
    await until_alone()

    assert watched.lists == [[]]


@pytest.mark.parametrize("quietly", [False, True])
async def test_a_failure_is_said_where_somebody_waits_and_can_be_tried_again(qapp: QApplication, quietly: bool) -> None:
    fake = FakeTwilio()
    fake.fail(Fault(status=403, body=error_body(403, 70051), times=1))
    watched = Watched(fake)

    watched.controller.load(quietly=quietly)
    await until_alone()  # the first reading has ended, said or not
    assert fake.asked
    watched.controller.load()
    await until(lambda: bool(watched.lists))

    assert len(watched.failures) == (0 if quietly else 1)


async def test_a_list_that_a_lookup_has_read_outlives_one_that_is_still_being_read(qapp: QApplication) -> None:
    fake = FakeTwilio()
    fake.fail(Fault(status=403, body=error_body(403, 70051)))
    watched = Watched(fake)
    watched.source.may.clear()

    watched.controller.load()
    await asyncio.sleep(0)
    watched.controller.learn([Service(SERVICES[0], "Support")])
    watched.source.may.set()
    await until_alone()

    assert watched.lists == [[Service(SERVICES[0], "Support")]]
    assert not watched.failures


async def test_a_list_that_a_lookup_has_read_is_taken_over(qapp: QApplication) -> None:
    fake = FakeTwilio()
    watched = Watched(fake)

    watched.controller.learn([Service(SERVICES[0], "Support")])
    watched.controller.learn([Service(SERVICES[0], "Support")])
    watched.controller.load()
    await watched.controller.close()

    assert watched.lists == [[Service(SERVICES[0], "Support")]]
    assert not fake.asked
