"""One running lookup: its jobs, its findings, and its limit."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop.lookup.outcome import JobFailure, ManyProgress, OutcomeKind, ParticipantOutcome
from desktop.lookup.state import LookupPhase, LookupRequest, LookupState, RowBatch
from desktop.runtime.records import record
from desktop.twilio.rows import RowProblem
from desktop.twilio.types import PAGE_SIZE, ParticipantQuery, ScopeKind, Service, ServicesPage, Wait

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.twilio.rows import ParticipantConversation


MAX_JOBS_AT_ONCE = 5
"""Requests at a time: Twilio limits them per account (20429), and other programs of the account need some too."""
_COUNTED_EVERY_S = 20e-6
"""Seconds per job after which participants are counted anew: 500 in one service at each page, in 100 once a second."""
MAX_PARTICIPANTS_AT_ONCE = 3
"""The same for a lookup of many: nobody waits for the last row of it, so it leaves more to other programs."""


@dataclass(slots=True, eq=False)
class Job:
    """One query in one service; ``target`` is the page to continue at."""

    query: ParticipantQuery
    service: Service | None = None
    target: str | None = field(default=None, repr=False)
    done: bool = False
    is_running: bool = False
    error: Exception | None = None
    wait: Wait | None = None


@dataclass(slots=True, eq=False)
class LookupRun:
    """Everything one lookup knows, kept through Stop, Resume and Load more until another one replaces it."""

    request: LookupRequest
    allowed: int
    """Rows at which the lookup pauses."""
    refreshing: bool = False
    refresh_broken: bool = False
    """Whether it is a refresh that was left before its end: what it did not ask again is there all the same."""
    jobs: list[Job] | None = None
    """None until the services are known."""
    services: tuple[Service, ...] = ()
    services_error: Exception | None = None
    """Why the list of services is not known to its end, or not at all: then the default service is asked instead."""
    services_target: str | None = field(default=None, repr=False)
    """Where the list of services goes on that was not read to its end."""
    services_wait: Wait | None = None
    error: Exception | None = None
    """What stopped the run as a whole: before any job could start, or because it would meet every other request too."""
    as_of_s: float | None = None
    since_s: float | None = None
    rows_before: int = 0
    """Rows of the lookup that this one refreshes."""
    rows: int = 0
    other_rows: int = 0
    """Rows that name another participant than was asked for."""
    pages: int = 0
    page_ms: int = 0
    is_paused: bool = False
    """Whether it begins nothing more; what is on its way comes to its end."""
    failures_in_a_row: int = 0
    _seen: dict[tuple[str, str], int] = field(default_factory=dict)
    _numbers: dict[ParticipantQuery, int] = field(default_factory=dict)
    _rows_of: list[int] = field(default_factory=list)
    _known_progress: tuple[float, ManyProgress | None] = (0.0, None)

    def __post_init__(self) -> None:
        """Index the queries by number; ``sift`` marks rows by it."""
        self._numbers = {query: number for number, query in enumerate(self.request.queries)}
        self._rows_of = [0] * len(self.request.queries)

    def plan(self, services: Iterable[Service | None]) -> None:
        """Add a job for each query in each service that has none yet."""
        planned = {(job.query, job.service) for job in self.jobs or ()}
        wanted = [(query, service) for service in services for query in self.request.queries]
        self.jobs = [*(self.jobs or ()), *(Job(*one) for one in wanted if one not in planned)]

    def learn_services(self, page: ServicesPage) -> None:
        """Add one page of the list of services."""
        known = {service.sid for service in self.services}
        self.services += tuple(service for service in page.services if service.sid not in known)
        self.services_target = page.next_target

    def sift(self, query: ParticipantQuery, rows: list[ParticipantConversation]) -> RowBatch:
        """Return the rows of one page that are new, as a batch.

        The list is ordered by SID while conversations come and go, so a row can be on two pages; and the same
        row can come from two services or two queries. A row without both SIDs is always new.
        """
        number = self._numbers[query]
        fresh: list[ParticipantConversation] = []
        again: list[tuple[str, str]] = []
        for row in rows:
            key = row.key
            found_by = self._seen.get(key, 0) if key else 0
            if not found_by:
                fresh.append(row)
            elif key and not found_by >> number & 1:
                again.append(key)
            if key:
                self._seen[key] = found_by | 1 << number
        self.rows += len(fresh)
        self._rows_of[number] += len(fresh) + len(again)
        self.other_rows += sum(row.problem is RowProblem.OTHER_PARTICIPANT for row in fresh)
        return RowBatch(fresh, query, again)

    def go_on(self, allowed: int) -> None:
        """Prepare for loading up to ``allowed`` rows; failed jobs are tried again."""
        self.allowed = allowed
        self.error = self.services_error = None
        self.is_paused = False
        self.failures_in_a_row = 0
        for job in self.jobs or ():
            job.error = None
            job.wait = None

    @property
    def nearest_wait(self) -> Wait | None:
        """Return the pause that ends first, None without any."""
        waits = [self.services_wait, *(job.wait for job in self.jobs or ())]
        return min((wait for wait in waits if wait), key=lambda one: one.until_s, default=None)

    @property
    def open_jobs(self) -> list[Job]:
        """Return the jobs that have not reached the end of their list."""
        return [job for job in self.jobs or () if not job.done]

    @property
    def is_ending(self) -> bool:
        """Return whether no further request is to start: it was paused, or a failure concerns everything."""
        return self.is_paused or self.error is not None

    @property
    def may_go_on(self) -> bool:
        """Return whether there is more, nothing failed and the limit is not reached."""
        return not self.is_paused and self.rows < self.allowed and bool(self.open_jobs) and not self.failed_jobs

    def outcomes(self) -> list[ParticipantOutcome]:
        """Return the outcomes so far of each participant of many, in their order."""
        jobs: dict[ParticipantQuery, list[Job]] = {query: [] for query in self.request.queries}
        for job in self.jobs or ():
            jobs[job.query].append(job)
        return [_outcome(query, jobs[query], self._rows_of[self._numbers[query]]) for query in self.request.queries]

    def _progress(self, *, is_exact: bool) -> ManyProgress:
        """Return how far the participants are; for very many jobs renewed only now and then until the end."""
        now_s = time.monotonic()
        known_s, known = self._known_progress
        if known is not None and not is_exact and now_s - known_s < len(self.jobs or ()) * _COUNTED_EVERY_S:
            return known
        kinds = Counter(outcome.kind for outcome in self.outcomes())
        found, nothing, failed = kinds[OutcomeKind.FOUND], kinds[OutcomeKind.NOTHING], kinds[OutcomeKind.FAILED]
        counted = ManyProgress(len(self.request.queries), found, nothing, failed, kinds[OutcomeKind.RUNNING])
        self._known_progress = now_s, counted
        return counted

    @property
    def failed_jobs(self) -> list[Job]:
        """Return the jobs that stopped with an error."""
        return [job for job in self.jobs or () if job.error]

    def state(self, phase: LookupPhase, *, ceiling: int) -> LookupState:
        """Return everything that the window shows of this lookup; ``ceiling`` is where Load all pauses, in rows."""
        jobs = self.jobs or []
        at_rest = phase is not LookupPhase.LOADING
        failures = tuple(JobFailure(job.query, job.service, job.error) for job in jobs if job.error) if at_rest else ()
        error = self.error if at_rest else None
        if error is None and len(jobs) == 1 and failures:
            error = failures[0].error
        return LookupState(
            phase=phase,
            request=self.request,
            rows=self.rows,
            other_rows=self.other_rows,
            pages=self.pages,
            page_ms=self.page_ms,
            jobs_done=sum(job.done for job in jobs),
            jobs_total=max(1, len(jobs)),
            services=self.services,
            services_complete=bool(self.services) and self.services_target is None,
            reading_services=self.request.scope.kind is ScopeKind.ALL
            and (self.jobs is None or self.services_target is not None)
            and not at_rest,
            wait=None if at_rest else self.nearest_wait,
            error=error,
            failures=() if error else failures,
            services_error=self.services_error if at_rest else None,
            at_ceiling=phase is LookupPhase.MORE_AVAILABLE and self.rows >= ceiling,
            many=self._progress(is_exact=at_rest) if self.request.is_many else None,
            as_of_s=self.as_of_s,
            since_s=self.since_s,
            refreshing=self.refreshing,
            loads_all=self.allowed > self.rows and self.allowed % ceiling == 0,
        )


def _outcome(query: ParticipantQuery, jobs: list[Job], rows: int) -> ParticipantOutcome:
    error = next((job.error for job in jobs if job.error), None)
    if error is not None:
        kind = OutcomeKind.FAILED
    elif jobs and all(job.done for job in jobs):
        kind = OutcomeKind.FOUND if rows else OutcomeKind.NOTHING
    else:
        kind = OutcomeKind.RUNNING if any(job.is_running for job in jobs) else OutcomeKind.WAITING
    return ParticipantOutcome(query, kind, rows, error)


@record
class SuspendedLookup:
    """A lookup that was left, with all that is needed to show and continue it."""

    run: LookupRun
    state: LookupState


def merged(batches: list[RowBatch]) -> list[RowBatch]:
    """Return the batches with neighbours of one query joined, so that the table inserts them in one go."""
    found: list[RowBatch] = []
    for batch in batches:
        last = found[-1] if found else None
        if last is not None and last.query is batch.query:
            found[-1] = RowBatch([*last.rows, *batch.rows], last.query, [*last.again, *batch.again])
        else:
            found.append(batch)
    return found


class PageBudget:
    """The pages of one load from start or Resume to the limit, shared among the jobs."""

    def __init__(self, run: LookupRun) -> None:
        self._run = run
        self._in_flight = 0
        self._moved = asyncio.Event()

    async def may_fetch(self) -> bool:
        """Reserve room for one page, after waiting while pending pages may still fill it; return False at the limit."""
        run = self._run
        while run.rows < run.allowed and not run.is_ending:
            if self.reserve():
                return True
            self._moved.clear()
            await self._moved.wait()
        return False

    def reserve(self) -> bool:
        """Reserve room for one more page if the pending ones leave any; ``fetched`` releases it."""
        run = self._run
        has_room = run.rows + self._in_flight * PAGE_SIZE < run.allowed and not run.is_ending
        self._in_flight += has_room
        return has_room

    def fetched(self) -> None:
        """Release the room of one page, after its rows have been counted."""
        self._in_flight -= 1
        self._moved.set()
