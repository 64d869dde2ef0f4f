"""The controller of one lookup at a time: started, stopped, resumed, reported by signals."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from contextlib import aclosing
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from desktop.lookup.outcome import EXPECTED_ERRORS, concerns_all, is_forbidden
from desktop.lookup.run import (
    MAX_JOBS_AT_ONCE,
    MAX_PARTICIPANTS_AT_ONCE,
    Job,
    LookupRun,
    PageBudget,
    SuspendedLookup,
    merged,
)
from desktop.lookup.state import LookupPhase, LookupRequest, LookupState
from desktop.lookup.throttle import Throttle
from desktop.runtime.tasks import TaskSlot
from desktop.twilio.types import ScopeKind, Service

if TYPE_CHECKING:
    from desktop.lookup.outcome import ParticipantOutcome
    from desktop.lookup.state import RowBatch
    from desktop.twilio.client import ConversationsClient
    from desktop.twilio.types import Credentials, Page, Wait

CEILING = 100_000
"""Rows at which Load all pauses; pressed again it goes on for as many."""


MOST_FAILURES_IN_A_ROW = 10
"""Participants of many that may fail one after the other before no others are asked."""


class LookupSource(Protocol):
    """Where a lookup gets its client and credentials from; both may take time and may fail."""

    async def client(self) -> ConversationsClient:
        """Return a client for the current account's origin."""

    async def credentials(self) -> Credentials:
        """Return the current account's credentials.

        Raises:
            CredentialStoreError: there are none.
        """


class LookupController(QObject):
    """Owns the task of the current lookup; a new lookup replaces it, and late results of the old one are dropped.

    Signals:
        started(LookupRequest): a new lookup begins; what was shown is to be cleared.
        refresh_started(): the same lookup is sent again; what is shown stays.
        refresh_finished(bool): it ended; True when it was complete, so that missing rows are gone.
        rows_received(RowBatch): rows, soon after their page has arrived.
        state_changed(LookupState): after each change, the newest last.
    """

    started = Signal(object)
    refresh_started = Signal()
    refresh_finished = Signal(bool)
    rows_received = Signal(object)
    state_changed = Signal(object)

    def __init__(self, source: LookupSource, *, rows_per_load: int = 1000, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._run: LookupRun | None = None
        self._asking = TaskSlot()
        self.rows_per_load = rows_per_load
        self.state = LookupState()
        self._throttle: Throttle[RowBatch] = Throttle(self._show_rows)

    def look_up(self, request: LookupRequest) -> None:
        """Start a new lookup, replacing the running one at once."""
        self._cancel()
        self._hand_over()  # what was counted is shown, so that who comes back to it finds it
        self.started.emit(request)
        # Of many participants each is asked to the end: a pause after some would tell nothing about the others.
        self._start(LookupRun(request, CEILING if request.is_many else self.rows_per_load))

    def refresh(self) -> None:
        """Send the last lookup again, as far as it had been loaded."""
        before = self._run
        if before is None:
            return
        most = CEILING if before.request.is_many else self.rows_per_load
        # A refresh that failed may have got less than was there before it, or nothing.
        rows = max(before.rows, before.rows_before)
        since_s = before.since_s if before.as_of_s is None else before.as_of_s
        self._cancel()
        self.refresh_started.emit()
        self._start(LookupRun(before.request, max(rows, most), refreshing=True, rows_before=rows, since_s=since_s))

    def stop(self) -> None:
        """Stop the running lookup and keep its rows."""
        run = self._run
        if run is None or not self.state.is_loading:
            return
        self._cancel()
        self._emit(run, LookupPhase.STOPPED)

    def pause(self) -> None:
        """Start no further request of a lookup of many; it stops when the pending ones are answered."""
        if self._run is not None and self.state.can_pause:
            self._run.is_paused = True

    def outcomes(self) -> list[ParticipantOutcome]:
        """Return the outcome of each participant of a lookup of many."""
        return self._run.outcomes() if self._run is not None else []

    def suspended(self) -> SuspendedLookup | None:
        """Return what ``go_back_to`` needs to show this lookup again; a loading one counts as stopped."""
        run = self._run
        if run is None:
            return None
        self._hand_over()
        return SuspendedLookup(
            run, run.state(LookupPhase.STOPPED, ceiling=CEILING) if self.state.is_loading else self.state
        )

    def go_back_to(self, lookup: SuspendedLookup) -> None:
        """Replace the current lookup by an earlier one, whose rows the caller shows; nothing is requested."""
        self._cancel()
        self._throttle.take()
        self._run = lookup.run
        self.state = lookup.state
        self.state_changed.emit(self.state)

    def clear(self) -> None:
        """Stop and discard the lookup: the account changed, or the user signed out."""
        self._cancel()
        self._throttle.take()
        self._run = None
        self.state = LookupState()
        self.state_changed.emit(self.state)

    def resume(self) -> None:
        """Continue where the lookup failed or was stopped, up to its limit."""
        if self._run is not None and self._run.rows < self._run.allowed:
            self._go_on(self._run.allowed)
        else:
            self.load_more()

    def load_more(self) -> None:
        """Load as many rows again as one load has; after a failure this is ``resume``."""
        run = self._run
        if run is None:
            return
        if self.state.phase is LookupPhase.INCOMPLETE and run.rows < run.allowed:
            self._go_on(run.allowed)
        else:
            self._go_on(run.rows + self.rows_per_load)

    def load_all(self) -> None:
        """Load everything up to the next multiple of the ceiling; a running load continues to there."""
        run = self._run
        limit = (run.rows // CEILING + 1) * CEILING if run is not None else 0
        if run is not None and self.state.can_load_all and self.state.is_loading:
            run.allowed = limit
            self._emit(run, LookupPhase.LOADING)
        else:
            self._go_on(limit)

    async def close(self) -> None:
        """Cancel everything and wait until it has ended."""
        self._cancel()
        self._throttle.take()  # or it would be shown by a window that is gone
        await self._asking.aclose()

    def _go_on(self, allowed: int) -> None:
        run = self._run
        if run is not None and self.state.can_go_on:
            run.go_on(allowed)
            if run.refresh_broken:
                run.refreshing = True
                self.refresh_started.emit()
            self._start(run)

    def _start(self, run: LookupRun) -> None:
        if run is not self._run:
            self._throttle.take()
        self._throttle.begin()
        self._run = run
        self._emit(run, LookupPhase.LOADING)
        self._asking.start(self._look_up(run))

    def _cancel(self) -> None:
        self._asking.cancel()
        if self._run is not None and self._run.refreshing and self.state.is_loading:
            self._finish_refresh(self._run, complete=False)

    async def _look_up(self, run: LookupRun) -> None:
        try:
            credentials, client = await self._source.credentials(), await self._source.client()
            if run.jobs is None:
                await self._plan(run, client, credentials)
            elif run.services_target is not None:
                await self._read_services(run, client, credentials)
            self._emit(run, LookupPhase.LOADING)
            await self._work(run, client, credentials)
            while run.may_go_on:  # Load all was pressed while the last page was on its way
                await self._work(run, client, credentials)
        except EXPECTED_ERRORS as error:
            run.error = error
        except Exception as error:
            run.error = error
            self._settle(run)
            raise
        self._settle(run)

    async def _plan(self, run: LookupRun, client: ConversationsClient, credentials: Credentials) -> None:
        scope = run.request.scope
        if scope.kind is ScopeKind.ONE:
            run.plan([Service(scope.service_sid or "")])
            return
        if scope.kind is ScopeKind.DEFAULT:
            run.plan([None])
            return
        await self._read_services(run, client, credentials)

    async def _read_services(self, run: LookupRun, client: ConversationsClient, credentials: Credentials) -> None:
        """Read the rest of the list of services; an error is kept in the run beside the known ones."""

        def waits(wait: Wait | None) -> None:
            run.services_wait = wait
            self._tell_progress(run)

        self._emit(run, LookupPhase.LOADING)
        try:
            pages = client.services(credentials, target=run.services_target, on_wait=waits)
            async with aclosing(pages):
                async for page in pages:
                    run.learn_services(page)
        except EXPECTED_ERRORS as error:
            run.services_wait = None
            if not run.services and not is_forbidden(error):
                raise
            run.services_error = error
        run.plan(run.services or [None])

    async def _work(self, run: LookupRun, client: ConversationsClient, credentials: Credentials) -> None:
        pending = deque(run.open_jobs)
        budget = PageBudget(run)
        most = MAX_PARTICIPANTS_AT_ONCE if run.request.is_many else MAX_JOBS_AT_ONCE

        async def worker() -> None:
            while pending and not run.is_ending:
                await self._follow(run, budget, pending.popleft(), client, credentials)

        async with asyncio.TaskGroup() as group:
            for _ in range(min(most, len(pending))):
                group.create_task(worker())

    async def _follow(
        self, run: LookupRun, budget: PageBudget, job: Job, client: ConversationsClient, credentials: Credentials
    ) -> None:
        def waits(wait: Wait | None) -> None:
            job.wait = wait
            self._tell_progress(run)

        is_reserved = False

        def wants_next(_page: Page) -> bool:
            nonlocal is_reserved
            is_reserved = self._run is run and budget.reserve()
            return is_reserved

        pages = client.participant_conversations(
            job.query,
            credentials,
            service_sid=job.service.sid if job.service else None,
            target=job.target,
            on_wait=waits,
            wants_next=wants_next,
        )
        job.is_running = True
        try:
            async with aclosing(pages):
                while not job.done and (is_reserved or await budget.may_fetch()):
                    is_reserved = False
                    try:
                        self._take(run, job, await anext(pages))
                    finally:
                        budget.fetched()
        except EXPECTED_ERRORS as error:
            job.error = error
            job.wait = None
            if run.request.is_many:
                self._judge(run, error)
        else:
            run.failures_in_a_row = 0
        finally:
            job.is_running = False
        if run.request.is_many:
            self._throttle.touch()  # a participant without a row is progress, too

    @staticmethod
    def _judge(run: LookupRun, error: Exception) -> None:
        """Stop the run if an error would meet every other request too."""
        run.failures_in_a_row += 1
        if concerns_all(error) or run.failures_in_a_row >= MOST_FAILURES_IN_A_ROW:
            run.error = error

    def _take(self, run: LookupRun, job: Job, page: Page) -> None:
        job.wait = None
        job.target = page.next_target
        job.done = page.next_target is None
        run.pages += 1
        run.page_ms = page.elapsed_ms
        run.as_of_s = time.time()
        if self._run is run:
            self._throttle.add(run.sift(job.query, page.conversations))

    def _hand_over(self) -> None:
        for batch in merged(self._throttle.take()):
            self.rows_received.emit(batch)

    def _show_rows(self) -> None:
        self._tell_progress(self._run)

    def _tell_progress(self, run: LookupRun | None) -> None:
        """Emit the state of the current run; one that was stopped may still report the end of a wait."""
        if run is not None and self.state.is_loading:
            self._emit(run, LookupPhase.LOADING)

    def _settle(self, run: LookupRun) -> None:
        if run.is_paused and not run.error and run.open_jobs:
            phase = LookupPhase.STOPPED
        elif run.error or run.failed_jobs or run.services_target is not None:
            phase = LookupPhase.INCOMPLETE
        elif run.open_jobs:
            phase = LookupPhase.MORE_AVAILABLE
        else:
            phase = LookupPhase.COMPLETE
        self._finish_refresh(run, complete=phase is LookupPhase.COMPLETE)
        self._emit(run, phase)

    def _finish_refresh(self, run: LookupRun, *, complete: bool) -> None:
        if self._run is run and run.refreshing:
            self._hand_over()
            run.refreshing = False
            self.refresh_finished.emit(complete and not run.refresh_broken)
            run.refresh_broken |= not complete

    def _emit(self, run: LookupRun, phase: LookupPhase) -> None:
        if self._run is not run:
            return  # something late of a lookup that was replaced
        self._hand_over()
        self.state = run.state(phase, ceiling=CEILING)
        self.state_changed.emit(self.state)
