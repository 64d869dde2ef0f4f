"""What one lookup knows: which rows are new, and how much room is left for the jobs that share it."""

from __future__ import annotations

import asyncio

import msgspec

from desktop.lookup.run import LookupRun, PageBudget
from desktop.lookup.state import LookupPhase, LookupRequest
from desktop.twilio.rows import RowProblem
from desktop.twilio.types import PAGE_SIZE, ParticipantKind, ParticipantQuery, Service, ServiceScope
from tests.table_rows import row, rows

ONE = ParticipantQuery(ParticipantKind.ADDRESS, "+15558675310")
OTHER = ParticipantQuery(ParticipantKind.IDENTITY, "+15558675310")


def made(*queries: ParticipantQuery, allowed: int = 1000) -> LookupRun:
    return LookupRun(LookupRequest(queries or (ONE,), ServiceScope(), "Larkspur"), allowed)


def test_each_service_is_asked_each_query() -> None:
    run = made(ONE, OTHER)

    run.plan([None, Service("IS1")])

    asked = [(job.service and job.service.sid, job.query) for job in run.open_jobs]
    assert asked == [(None, ONE), (None, OTHER), ("IS1", ONE), ("IS1", OTHER)]


def test_a_row_on_two_pages_counts_once_and_another_query_that_finds_it_is_told() -> None:
    run = made(ONE, OTHER)
    run.sift(ONE, rows(3))

    same = run.sift(ONE, [row(2), row(3)])
    found_again = run.sift(OTHER, [row(3), row(0)])
    once_more = run.sift(OTHER, [row(3)])

    assert [one.key for one in same.rows] == [row(3).key]
    assert (same.again, found_again.rows, once_more.again) == ([], [], [])
    assert found_again.again == [row(3).key, row(0).key]
    assert run.rows == 4


def test_rows_without_both_sids_are_never_the_same() -> None:
    run = made()

    for _ in range(2):
        run.sift(ONE, [row(participant_sid=None)])

    assert run.rows == 2


def test_going_on_tries_again_what_failed() -> None:
    run = made()
    run.plan([None])
    run.open_jobs[0].error = ValueError()

    run.go_on(2000)

    assert run.failed_jobs == []
    assert run.allowed == 2000


async def test_jobs_wait_while_pages_under_way_may_still_fill_the_room() -> None:
    run = made(allowed=PAGE_SIZE + 1)
    stretch = PageBudget(run)
    assert await stretch.may_fetch()
    assert await stretch.may_fetch()
    third = asyncio.ensure_future(stretch.may_fetch())
    await asyncio.sleep(0)
    assert not third.done()

    run.rows = PAGE_SIZE + 1
    stretch.fetched()

    assert not await third


async def test_a_page_that_brought_less_leaves_room_for_another() -> None:
    run = made(allowed=PAGE_SIZE)
    stretch = PageBudget(run)
    assert await stretch.may_fetch()
    second = asyncio.ensure_future(stretch.may_fetch())
    await asyncio.sleep(0)

    run.rows = 1
    stretch.fetched()

    assert await second


def test_rows_of_another_participant_are_counted_once() -> None:
    run = made(ONE)
    theirs = msgspec.structs.replace(row(1), problem=RowProblem.OTHER_PARTICIPANT)

    for _ in range(2):
        run.sift(ONE, [row(0), theirs])

    assert run.state(LookupPhase.COMPLETE, ceiling=1000).other_rows == 1
