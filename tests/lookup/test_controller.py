"""A lookup from the key press to the last page, with everything that can come in between."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from desktop.accounts.credential_store import CredentialStoreError, StoreProblem
from desktop.lookup import controller as lookup_module
from desktop.lookup.controller import LookupController
from desktop.lookup.state import LookupPhase, LookupRequest, LookupState, RowBatch
from desktop.lookup.throttle import BETWEEN_S
from desktop.results.table_model import ConversationTableModel
from desktop.twilio.client import ConversationsClient
from desktop.twilio.errors import ApiError
from desktop.twilio.hosts import Origin
from desktop.twilio.types import ParticipantKind, ParticipantQuery, ScopeKind, ServiceScope
from tests.fake_twilio import (
    CREDENTIALS,
    SERVICES,
    Asked,
    FakeTwilio,
    Fault,
    Gate,
    conversations,
    error_body,
    in_service,
    page,
)
from tests.waiting import until

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from desktop.twilio.types import Credentials

NUMBER = ParticipantQuery(ParticipantKind.ADDRESS, "+15558675310")
WHATSAPP = ParticipantQuery(ParticipantKind.ADDRESS, "whatsapp:+15558675310")
DEFAULT, ALL = ServiceScope(), ServiceScope(ScopeKind.ALL)


class Source:
    """Returns a client of the fake and its credentials."""

    def __init__(self, fake: FakeTwilio) -> None:
        self.made = ConversationsClient(Origin("http", "127.0.0.1", 1), transport=fake.transport())
        self.error: Exception | None = None

    async def client(self) -> ConversationsClient:
        return self.made

    async def credentials(self) -> Credentials:
        if self.error:
            raise self.error
        return CREDENTIALS


class Watched:
    """A controller and its signals."""

    def __init__(self, fake: FakeTwilio, rows_per_load: int) -> None:
        self.fake = fake
        self.source = Source(fake)
        self.controller = LookupController(self.source, rows_per_load=rows_per_load)
        self.rows: list[str | None] = []
        self.again: list[tuple[str, str]] = []
        self.states: list[LookupState] = []
        self.refreshed: list[bool] = []
        self.controller.started.connect(lambda _request: self.rows.clear())
        self.controller.rows_received.connect(self._take)
        self.controller.state_changed.connect(self.states.append)
        self.controller.refresh_finished.connect(self.refreshed.append)

    def _take(self, batch: RowBatch) -> None:
        self.rows += [row.conversation_sid for row in batch.rows]
        self.again += batch.again

    @property
    def phase(self) -> LookupPhase:
        return self.controller.state.phase

    @property
    def requests(self) -> int:
        return sum("ParticipantConversations" in asked.path for asked in self.fake.asked)

    async def look_up(self, *queries: ParticipantQuery, scope: ServiceScope = DEFAULT) -> None:
        self.controller.look_up(LookupRequest(queries or (NUMBER,), scope, "Larkspur"))
        await self.end()

    @property
    def is_settled(self) -> bool:
        """Return whether no task of a lookup is left, replaced ones included."""
        return not any("_look_up" in repr(task.get_coro()) for task in asyncio.all_tasks())

    async def settled(self) -> None:
        await until(lambda: self.is_settled)

    async def end(self) -> None:
        await until(lambda: not self.controller.state.is_loading)


@pytest.fixture
def fake() -> FakeTwilio:
    return FakeTwilio()


@pytest.fixture
def watched(qapp: QApplication, fake: FakeTwilio) -> Watched:
    return Watched(fake, 1000)


@pytest.fixture
def small(qapp: QApplication, fake: FakeTwilio) -> Watched:
    return Watched(fake, 100)


def sids(rows: list[dict[str, Any]]) -> list[str]:
    return [row["conversation_sid"] for row in rows]


async def test_all_pages_stream_in_by_themselves(watched: Watched, fake: FakeTwilio) -> None:
    rows = conversations(120)
    fake.add(NUMBER, rows)

    await watched.look_up()

    assert watched.rows == sids(rows)
    assert watched.phase is LookupPhase.COMPLETE
    shown = [state.rows for state in watched.states if state.pages]
    assert (shown[0], shown[-1]) == (50, 120)
    assert shown == sorted(shown)
    assert watched.states[0].phase is LookupPhase.LOADING


async def test_nothing_found_is_complete_with_no_rows(watched: Watched) -> None:
    await watched.look_up()

    assert (watched.phase, watched.controller.state.rows) == (LookupPhase.COMPLETE, 0)


async def test_it_pauses_at_the_limit_and_load_more_goes_on(small: Watched, fake: FakeTwilio) -> None:
    rows = conversations(230)
    fake.add(NUMBER, rows)

    await small.look_up()
    assert (len(small.rows), small.phase) == (100, LookupPhase.MORE_AVAILABLE)

    small.controller.load_more()
    await small.end()
    assert (len(small.rows), small.phase) == (200, LookupPhase.MORE_AVAILABLE)

    small.controller.load_more()
    await small.end()
    assert (small.rows, small.phase) == (sids(rows), LookupPhase.COMPLETE)


async def test_a_limit_that_is_just_reached_at_the_end_is_complete(small: Watched, fake: FakeTwilio) -> None:
    fake.add(NUMBER, conversations(100))

    await small.look_up()

    assert small.phase is LookupPhase.COMPLETE
    assert small.requests == 2


async def test_load_all_pauses_at_the_ceiling_with_a_sentence(
    small: Watched, fake: FakeTwilio, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lookup_module, "CEILING", 150)
    fake.add(NUMBER, conversations(330))
    await small.look_up()

    small.controller.load_all()
    await small.end()
    assert (len(small.rows), small.phase) == (150, LookupPhase.MORE_AVAILABLE)
    assert small.controller.state.at_ceiling

    small.controller.load_all()
    await small.end()
    assert len(small.rows) == 300

    small.controller.load_all()
    await small.end()
    assert small.phase is LookupPhase.COMPLETE


async def test_stop_keeps_what_is_there_and_load_more_goes_on_without_gap(watched: Watched, fake: FakeTwilio) -> None:
    rows = conversations(230)
    fake.add(NUMBER, rows)
    fake.fail(Fault(gate=Gate(), when=page(3)))
    watched.controller.look_up(LookupRequest((NUMBER,), DEFAULT))
    await until(lambda: len(watched.rows) == 100)

    watched.controller.stop()
    assert watched.phase.value == "stopped"

    watched.controller.load_more()
    await watched.end()
    assert watched.rows == sids(rows)
    assert watched.phase.value == "complete"


async def test_stop_before_the_first_page_keeps_nothing_and_resume_asks_again(
    watched: Watched, fake: FakeTwilio
) -> None:
    fake.add(NUMBER, conversations(3))
    watched.controller.look_up(LookupRequest((NUMBER,), DEFAULT))

    watched.controller.stop()
    assert (watched.phase, watched.rows) == (LookupPhase.STOPPED, [])

    watched.controller.resume()
    await watched.end()
    assert len(watched.rows) == 3


async def test_stop_in_a_pause_stays_stopped(watched: Watched, fake: FakeTwilio) -> None:
    fake.add(NUMBER, conversations(10))
    fake.fail(Fault(429, error_body(429, 20429), {"Retry-After": "30"}, times=None))
    watched.controller.look_up(LookupRequest((NUMBER,), DEFAULT, "Larkspur"))
    await until(lambda: watched.controller.state.wait is not None)

    watched.controller.stop()
    await watched.settled()

    assert watched.states[-1].phase is LookupPhase.STOPPED
    fake.faults.clear()
    watched.controller.resume()
    await watched.end()
    assert watched.phase is LookupPhase.COMPLETE
    assert len(watched.rows) == 10


@pytest.mark.parametrize("pressed_after", [0, 60, 100])
async def test_load_all_can_be_asked_for_while_a_part_is_loading(
    small: Watched, fake: FakeTwilio, pressed_after: int
) -> None:
    rows = conversations(420)
    fake.add(NUMBER, rows)
    fake.fail(Fault(delay_s=0.02, times=None))
    small.controller.look_up(LookupRequest((NUMBER,), DEFAULT, "Larkspur"))
    assert small.controller.state.can_load_all
    await until(lambda: len(small.rows) >= pressed_after)

    small.controller.load_all()

    await small.end()
    assert small.phase is LookupPhase.COMPLETE
    assert small.rows == sids(rows)


async def test_a_new_lookup_replaces_the_old_and_no_late_answer_appears(watched: Watched, fake: FakeTwilio) -> None:
    fake.add(NUMBER, conversations(230))
    other = conversations(3, text=WHATSAPP.text)
    fake.add(WHATSAPP, other)
    fake.fail(Fault(gate=Gate(), when=page(2)))
    watched.controller.look_up(LookupRequest((NUMBER,), DEFAULT))
    await until(lambda: len(watched.rows) == 50)

    await watched.look_up(WHATSAPP)
    asked = watched.requests
    await watched.settled()

    assert watched.rows == sids(other)
    assert watched.requests == asked


async def test_page_seven_of_twelve_fails_six_stay_and_resume_goes_on(watched: Watched, fake: FakeTwilio) -> None:
    rows = conversations(600)
    fake.add(NUMBER, rows)
    fake.fail(Fault(403, error_body(403, 20403), when=page(7)))

    await watched.look_up()
    assert (len(watched.rows), watched.phase) == (300, LookupPhase.INCOMPLETE)
    assert isinstance(watched.controller.state.error, ApiError)

    watched.controller.load_more()
    await watched.end()
    assert (watched.rows, watched.phase) == (sids(rows), LookupPhase.COMPLETE)
    assert watched.controller.state.error is None


async def test_a_first_page_that_fails_is_incomplete_with_its_error(watched: Watched, fake: FakeTwilio) -> None:
    fake.fail(Fault(401, error_body(401, 20003)))

    await watched.look_up()

    state = watched.controller.state
    assert (state.phase, state.rows) == (LookupPhase.INCOMPLETE, 0)
    assert isinstance(state.error, ApiError)
    assert state.error.code == 20003


async def test_missing_credentials_are_the_lookup_s_error(watched: Watched) -> None:
    watched.source.error = CredentialStoreError(StoreProblem.MISSING)

    await watched.look_up()

    assert watched.phase is LookupPhase.INCOMPLETE
    assert watched.controller.state.error is watched.source.error
    assert watched.requests == 0


async def test_the_same_row_on_two_pages_is_one_row(watched: Watched, fake: FakeTwilio) -> None:
    rows = conversations(80)
    fake.add(NUMBER, [*rows[:50], rows[49], *rows[50:]])

    await watched.look_up()

    assert watched.rows == sids(rows)


async def test_one_service_is_asked_by_its_path(watched: Watched, fake: FakeTwilio) -> None:
    fake.add(NUMBER, conversations(3), SERVICES[1])

    await watched.look_up(scope=ServiceScope(ScopeKind.ONE, SERVICES[1]))

    assert len(watched.rows) == 3
    assert fake.asked[0].path == f"/v1/Services/{SERVICES[1]}/ParticipantConversations"


async def test_all_services_are_asked_and_merged(watched: Watched, fake: FakeTwilio) -> None:
    shared = conversations(5)
    for service in SERVICES:
        fake.add(NUMBER, shared, service)
        fake.add(NUMBER, conversations(60, service=service), service)

    await watched.look_up(scope=ALL)

    assert len(watched.rows) == len(set(watched.rows)) == 5 + 60 * 3 - 5
    assert [service.sid for service in watched.controller.state.services] == list(SERVICES)
    assert watched.controller.state.jobs_done == 3


async def test_the_limit_counts_over_all_services_together(small: Watched, fake: FakeTwilio) -> None:
    for service in SERVICES:
        fake.add(NUMBER, conversations(200, service=service), service)

    await small.look_up(scope=ALL)
    assert (len(small.rows), small.phase) == (100, LookupPhase.MORE_AVAILABLE)

    small.controller.load_all()
    await small.end()
    assert (len(set(small.rows)), small.phase) == (600, LookupPhase.COMPLETE)


async def test_a_failing_service_is_named_and_resume_asks_only_it(watched: Watched, fake: FakeTwilio) -> None:
    for service in SERVICES:
        fake.add(NUMBER, conversations(60, service=service), service)
    fake.fail(Fault(404, error_body(404, 50050), when=in_service(SERVICES[1])))

    await watched.look_up(scope=ALL)
    (failure,) = watched.controller.state.failures
    assert (len(watched.rows), watched.phase) == (120, LookupPhase.INCOMPLETE)
    assert failure.service is not None
    assert (failure.query, failure.service.sid) == (NUMBER, SERVICES[1])

    asked = len(fake.asked)
    watched.controller.resume()
    await watched.end()
    assert (len(watched.rows), watched.phase) == (180, LookupPhase.COMPLETE)
    assert all(SERVICES[1] in one.path for one in fake.asked[asked:])


async def test_an_unreadable_list_of_services_is_said_and_the_default_is_asked(
    watched: Watched, fake: FakeTwilio
) -> None:
    fake.add(NUMBER, conversations(3))
    fake.fail(Fault(403, error_body(403, 70051), when=lambda asked: asked.path == "/v1/Services"))

    await watched.look_up(scope=ALL)

    assert (len(watched.rows), watched.phase) == (3, LookupPhase.COMPLETE)
    error = watched.controller.state.services_error
    assert isinstance(error, ApiError)
    assert error.code == 70051


def many_services(fake: FakeTwilio) -> list[str]:
    """Add 230 services on three pages, with one conversation in each hundredth."""
    sids = [f"IS{number:032x}" for number in range(230)]
    fake.services = [{"sid": sid, "friendly_name": f"Service {number}"} for number, sid in enumerate(sids)]
    for sid in sids[::100]:
        fake.add(NUMBER, conversations(1, service=sid), sid)
    return sids


def services_page(number: int) -> Callable[[Asked], bool]:
    return lambda asked: asked.path == "/v1/Services" and page(number)(asked)


@pytest.mark.parametrize("status", [404, 403])
async def test_services_known_before_their_list_broke_off_are_asked_and_resume_reads_on(
    watched: Watched, fake: FakeTwilio, status: int
) -> None:
    sids = many_services(fake)
    fake.fail(Fault(status, error_body(status, 20404), when=services_page(2)))

    await watched.look_up(scope=ALL)
    state = watched.controller.state
    assert (len(watched.rows), state.phase) == (1, LookupPhase.INCOMPLETE)
    assert isinstance(state.services_error, ApiError)
    assert [service.sid for service in state.services] == sids[:100]
    assert not state.services_complete

    watched.controller.resume()
    await watched.end()
    state = watched.controller.state
    assert (len(watched.rows), state.phase) == (3, LookupPhase.COMPLETE)
    assert [service.sid for service in state.services] == sids
    assert state.services_complete
    assert watched.requests == len(sids)


async def test_stop_while_the_services_are_read_keeps_the_place(watched: Watched, fake: FakeTwilio) -> None:
    sids = many_services(fake)
    fake.fail(Fault(gate=Gate(), when=services_page(3)))
    watched.controller.look_up(LookupRequest((NUMBER,), ALL))
    await until(lambda: len(watched.controller._run.services if watched.controller._run else ()) == 200)

    watched.controller.stop()
    watched.controller.resume()
    await watched.end()

    assert (watched.requests, watched.phase) == (len(sids), LookupPhase.COMPLETE)


async def test_every_form_is_asked_and_rows_found_twice_are_said(watched: Watched, fake: FakeTwilio) -> None:
    rows = conversations(4)
    fake.add(NUMBER, rows)
    fake.add(WHATSAPP, [rows[0], *conversations(2, text=WHATSAPP.text)])

    await watched.look_up(NUMBER, WHATSAPP)

    assert len(watched.rows) == 6
    assert [key[0] for key in watched.again] in ([rows[0]["conversation_sid"]], [])
    assert watched.controller.state.jobs_total == 2


async def test_refresh_asks_the_same_again_as_far_as_it_was_loaded(small: Watched, fake: FakeTwilio) -> None:
    fake.add(NUMBER, conversations(180))
    await small.look_up()
    small.controller.load_all()
    await small.end()
    small.rows.clear()

    small.controller.refresh()
    await small.end()

    assert len(small.rows) == 180
    assert small.refreshed == [True]
    assert not small.controller.state.refreshing


async def test_a_refresh_after_one_that_failed_asks_as_far_as_before_it(small: Watched, fake: FakeTwilio) -> None:
    fake.add(NUMBER, conversations(180))
    await small.look_up()
    small.controller.load_all()
    await small.end()
    as_of_s = small.controller.state.as_of_s
    fake.fail(Fault(status=403, body=error_body(403, 20003), times=1))
    small.controller.refresh()
    await small.end()
    small.rows.clear()

    small.controller.refresh()
    await small.end()

    assert len(small.rows) == 180
    assert small.refreshed == [False, True]
    assert small.controller.state.since_s == as_of_s is not None


async def test_a_refresh_that_is_stopped_says_that_it_is_not_whole(watched: Watched, fake: FakeTwilio) -> None:
    fake.add(NUMBER, conversations(3))
    await watched.look_up()

    watched.controller.refresh()
    watched.controller.stop()

    assert watched.refreshed == [False]


async def test_a_refresh_that_was_stopped_goes_on_without_doubling_or_losing_a_row(
    watched: Watched, fake: FakeTwilio
) -> None:
    fake.add(NUMBER, conversations(120))
    model = ConversationTableModel()
    controller = watched.controller
    controller.rows_received.connect(model.append)
    controller.refresh_started.connect(model.begin_refresh)
    controller.refresh_finished.connect(model.end_refresh)
    await watched.look_up()
    fake.fail(Fault(gate=Gate(), when=page(2)))
    controller.refresh()
    await until(lambda: controller.state.pages == 1)

    controller.stop()
    controller.resume()
    await watched.end()

    assert model.loaded == 120
    assert not [model.mark_at(position) for position in range(120) if model.mark_at(position)]
    assert watched.refreshed == [False, False]


async def test_a_lookup_that_was_left_is_there_again_and_goes_on(watched: Watched, fake: FakeTwilio) -> None:
    rows = conversations(120)
    fake.add(NUMBER, rows)
    fake.fail(Fault(gate=Gate(), when=page(3)))
    watched.controller.look_up(LookupRequest((NUMBER,), DEFAULT))
    await until(lambda: watched.requests == 3)
    left = watched.controller.suspended()
    assert left is not None
    assert watched.rows == sids(rows[:100])
    await watched.look_up(WHATSAPP)

    watched.controller.go_back_to(left)
    assert watched.phase.value == "stopped"
    watched.controller.resume()
    await watched.end()

    assert watched.phase.value == "complete"
    assert watched.rows == sids(rows[100:])


async def test_clear_forgets_everything(watched: Watched, fake: FakeTwilio) -> None:
    fake.add(NUMBER, conversations(3))
    await watched.look_up()

    watched.controller.clear()
    watched.controller.load_more()

    assert watched.controller.state == LookupState()


async def test_busy_is_counted_down_and_still_loading(watched: Watched, fake: FakeTwilio) -> None:
    fake.add(NUMBER, conversations(3))
    fake.fail(Fault(429, error_body(429, 20429), headers={"Retry-After": "1"}))

    await watched.look_up()

    pauses = [state for state in watched.states if state.wait]
    assert pauses
    assert all(state.phase is LookupPhase.LOADING for state in pauses)
    assert watched.states[-1].wait is None
    assert watched.phase is LookupPhase.COMPLETE


async def test_a_hundred_lookups_in_a_row_leave_the_last_one(watched: Watched, fake: FakeTwilio) -> None:
    rows = conversations(60)
    fake.add(NUMBER, rows)

    for _ in range(100):
        watched.controller.look_up(LookupRequest((NUMBER,), DEFAULT))
    await watched.end()
    await watched.controller.close()

    assert watched.rows == sids(rows)
    assert watched.is_settled


@pytest.mark.parametrize("closes", [False, True])
async def test_rows_that_wait_to_be_shown_do_not_outlive_the_lookup(
    watched: Watched, fake: FakeTwilio, closes: bool
) -> None:
    fake.add(NUMBER, conversations(150))
    fake.fail(Fault(gate=Gate(), when=page(3)))
    watched.controller.look_up(LookupRequest((NUMBER,), DEFAULT, "Larkspur"))
    await until(lambda: watched.requests == 3)

    if closes:
        await watched.controller.close()
    else:
        watched.controller.clear()
    said = len(watched.states)
    await asyncio.sleep(2 * BETWEEN_S)

    assert len(watched.states) == said
