"""A lookup of many is a lookup: three at a time, one table, exact counts, and only what failed is asked again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.lookup.controller import MOST_FAILURES_IN_A_ROW
from desktop.lookup.outcome import ManyProgress, OutcomeKind
from desktop.lookup.state import LookupPhase, LookupRequest
from desktop.twilio.errors import ApiError
from desktop.twilio.types import ParticipantKind, ParticipantQuery, ScopeKind, ServiceScope
from tests.fake_twilio import SERVICES, Asked, FakeTwilio, Fault, Gate, conversations, error_body
from tests.lookup.test_controller import Watched
from tests.waiting import until

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@pytest.fixture
def fake() -> FakeTwilio:
    return FakeTwilio()


@pytest.fixture
def watched(qapp: QApplication, fake: FakeTwilio) -> Watched:
    return Watched(fake, 1000)


def participants(number: int) -> tuple[ParticipantQuery, ...]:
    return tuple(ParticipantQuery(ParticipantKind.ADDRESS, f"+1415555{place:04d}") for place in range(number))


def asks(query: ParticipantQuery, page: int = 1) -> Fault:
    """Return a fault that refuses one page of one participant, once."""

    def when(asked: Asked) -> bool:
        return asked.query.get("Address") == query.text and int(asked.query.get("Page", 0)) == page - 1

    return Fault(404, error_body(404, 20404), when=when)


def many(queries: tuple[ParticipantQuery, ...], scope: ServiceScope | None = None) -> LookupRequest:
    return LookupRequest(queries, scope or ServiceScope(), "Larkspur", is_many=True)


async def test_five_hundred_participants_of_three_pages_with_failures_end_with_exact_counts(
    watched: Watched, fake: FakeTwilio
) -> None:
    queries = participants(500)
    for number, query in enumerate(queries):
        if number % 50 != 7:  # ten have none
            fake.add(query, conversations(120, text=query.text))
    failing = queries[::20]
    for number, query in enumerate(failing):
        fake.fail(asks(query, page=1 + number % 3))

    watched.controller.look_up(many(queries))
    await until(lambda: not watched.controller.state.is_loading)

    state = watched.controller.state
    lost = sum(120 - 50 * (number % 3) for number in range(len(failing)))
    assert state.phase is LookupPhase.INCOMPLETE
    assert state.many == ManyProgress(total=500, found=465, nothing=10, failed=25, running=0)
    assert state.rows == len(set(watched.rows)) == 490 * 120 - lost
    assert {failure.query for failure in state.failures} == set(failing)
    asked = watched.requests

    watched.controller.resume()
    await until(lambda: not watched.controller.state.is_loading)

    state = watched.controller.state
    assert state.phase is LookupPhase.COMPLETE
    assert state.many == ManyProgress(total=500, found=490, nothing=10, failed=0, running=0)
    assert state.rows == len(set(watched.rows)) == 490 * 120
    assert watched.requests - asked == sum(3 - number % 3 for number in range(len(failing)))


async def test_each_participant_has_an_outcome_of_its_own(watched: Watched, fake: FakeTwilio) -> None:
    some, none, failing = queries = participants(3)
    fake.add(some, conversations(3, text=some.text))
    fake.fail(asks(failing))

    watched.controller.look_up(many(queries))
    await watched.end()

    found = watched.controller.outcomes()
    assert [(one.query, one.kind, one.rows) for one in found] == [
        (some, OutcomeKind.FOUND, 3),
        (none, OutcomeKind.NOTHING, 0),
        (failing, OutcomeKind.FAILED, 0),
    ]
    assert isinstance(found[2].error, ApiError)


async def test_all_services_are_asked_for_each_and_a_participant_is_done_after_the_last(
    watched: Watched, fake: FakeTwilio
) -> None:
    queries = participants(4)
    for query in queries:
        for service in SERVICES:
            fake.add(query, conversations(2, text=query.text, service=service), service)

    watched.controller.look_up(many(queries, ServiceScope(ScopeKind.ALL)))
    await watched.end()

    assert watched.controller.state.many == ManyProgress(total=4, found=4, nothing=0, failed=0, running=0)
    assert [one.rows for one in watched.controller.outcomes()] == [6] * 4


async def test_at_most_three_are_asked_at_a_time_and_progress_is_told(watched: Watched, fake: FakeTwilio) -> None:
    queries = participants(30)
    second = {query.text for query in queries[15:]}
    gates = Gate(), Gate()
    fake.fail(Fault(gate=gates[0], times=None, when=lambda asked: asked.query["Address"] not in second))
    fake.fail(Fault(gate=gates[1], times=None))

    def told() -> list[ManyProgress]:
        return [state.many for state in watched.states if state.many]

    watched.controller.look_up(many(queries))
    await until(lambda: fake.answering == 3)
    gates[0].open()
    await until(lambda: told()[-1] == ManyProgress(total=30, found=0, nothing=15, failed=0, running=3))
    gates[1].open()
    await watched.end()

    assert fake.most_answering == 3
    assert max(one.running for one in told()) == 3
    assert told()[-1].done == 30


async def test_pause_lets_what_is_on_its_way_come_and_resume_asks_the_rest(watched: Watched, fake: FakeTwilio) -> None:
    queries = participants(9)
    for query in queries:
        fake.add(query, conversations(1, text=query.text))
    fake.fail(Fault(delay_s=0.1, times=None))
    watched.controller.look_up(many(queries))
    await until(lambda: watched.requests == 3)

    watched.controller.pause()
    await watched.end()
    assert watched.phase.value == "stopped"
    assert (watched.requests, len(watched.rows)) == (3, 3)

    watched.controller.resume()
    await watched.end()
    assert watched.phase.value == "complete"
    assert (watched.requests, len(watched.rows)) == (9, 9)


async def test_refused_credentials_end_it_at_once(watched: Watched, fake: FakeTwilio) -> None:
    fake.fail(Fault(401, error_body(401, 20003), times=None))

    watched.controller.look_up(many(participants(50)))
    await watched.end()

    assert watched.phase is LookupPhase.INCOMPLETE
    assert watched.requests <= 3
    fake.faults.clear()
    watched.controller.resume()
    await watched.end()
    assert watched.controller.state.many == ManyProgress(total=50, found=0, nothing=50, failed=0, running=0)


async def test_failures_one_after_the_other_end_it(watched: Watched, fake: FakeTwilio) -> None:
    fake.fail(Fault(404, error_body(404, 20404), times=None))

    watched.controller.look_up(many(participants(50)))
    await watched.end()

    assert watched.phase is LookupPhase.INCOMPLETE
    assert MOST_FAILURES_IN_A_ROW <= watched.requests <= MOST_FAILURES_IN_A_ROW + 2


async def test_refresh_asks_all_of_them_again(watched: Watched, fake: FakeTwilio) -> None:
    watched.controller.rows_per_load = 50
    queries = participants(4)
    for query in queries:
        fake.add(query, conversations(30, text=query.text))
    watched.controller.look_up(many(queries))
    await watched.end()
    for query in queries:
        fake.add(query, conversations(31, text=query.text)[30:])

    watched.controller.refresh()
    await watched.end()

    assert watched.controller.state.many == ManyProgress(total=4, found=4, nothing=0, failed=0, running=0)
    assert watched.phase is LookupPhase.COMPLETE
    assert watched.refreshed == [True]
