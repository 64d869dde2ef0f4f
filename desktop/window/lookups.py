"""The lookups of one window: as the current account in the current scope, from the form or from an earlier request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.lookup.state import LookupRequest

if TYPE_CHECKING:
    from desktop.accounts.controller import AccountsController
    from desktop.lookup.controller import LookupController
    from desktop.lookup.recent_lookups import RecentLookups
    from desktop.twilio.types import ParticipantQuery
    from desktop.window.file_opening import WindowFileOpening
    from desktop.window.widgets.main_window import MainWindow


class WindowLookups(QObject):
    """Starts lookups, and fills in the form what they look up."""

    def __init__(
        self,
        window: MainWindow,
        lookup: LookupController,
        accounts: AccountsController,
        file_opening: WindowFileOpening,
        recent: RecentLookups,
    ) -> None:
        super().__init__(window)
        self._bar, self._lookup, self._accounts = window.bar, lookup, accounts
        self._file_opening, self._recent = file_opening, recent

    def look_up(self, queries: tuple[ParticipantQuery, ...]) -> None:
        """Look these queries up as the current account, in the current scope."""
        self._start(queries, is_many=False)

    def look_up_many(self, queries: tuple[ParticipantQuery, ...]) -> None:
        """Look up each of these participants as the current account, in the current scope."""
        if self._accounts.current is not None:
            self._bar.fill(None, "")
            self._start(queries, is_many=True)

    def look_up_instead(self, query: ParticipantQuery) -> None:
        """Fill in another query and look it up: a demo participant, or something to try next."""
        if self._accounts.current is None:
            self._accounts.enter_demo()
        self._bar.fill(query.kind, query.text)
        self.look_up((query,))

    def look_up_again(self, request: LookupRequest) -> None:
        """Fill in an earlier request and look it up as the current account."""
        self.fill(request)
        self._repeat(request)

    def switch_account(self, name: str) -> None:
        """Select another account, and look up there what is shown of this one."""
        request, current = self._file_opening.shown.request, self._accounts.current
        if current is not None and current.name == name:
            return
        if self._accounts.select(name) and request is not None:
            self._repeat(request)

    def fill(self, request: LookupRequest) -> None:
        """Fill in an earlier request's scope and query; none of many, which no field can hold."""
        self._accounts.set_scope(request.scope)
        if request.is_many:
            self._bar.fill(None, "")
        else:
            self._bar.fill(request.queries[0].kind, request.queries[0].text)

    def remember(self, request: LookupRequest) -> None:
        """Add a lookup to the recent ones of the current account; those of many are left out."""
        account = self._accounts.current
        if account is not None and not request.is_many:
            self._recent.add(request, account)

    def _repeat(self, request: LookupRequest) -> None:
        if request.is_many:
            self.look_up_many(request.queries)
        elif request.queries:
            self.look_up(request.queries)

    def _start(self, queries: tuple[ParticipantQuery, ...], *, is_many: bool) -> None:
        account, scope = self._accounts.current, self._accounts.scope
        if account is not None:
            region = account.region_or_default
            self._lookup.look_up(LookupRequest(queries, scope, account.name, region, is_many=is_many))
