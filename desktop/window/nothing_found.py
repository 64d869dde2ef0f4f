"""Suggestions of one window when a lookup found nothing: other forms of the query, and other services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.accounts.account import shown_name
from desktop.accounts.region_names import region_name
from desktop.participant import interpretation
from desktop.settings.phone_region import phone_region
from desktop.twilio.types import ScopeKind, ServiceScope

if TYPE_CHECKING:
    from desktop.accounts.controller import AccountsController
    from desktop.lookup.controller import LookupController
    from desktop.lookup.services_controller import ServicesController
    from desktop.lookup.state import LookupRequest
    from desktop.results.widgets.results_pane import ResultsPane
    from desktop.settings.settings import Settings


class WindowNothingFound(QObject):
    """Fills the page in the table's place, and starts the lookup chosen there.

    Signals:
        lookup_requested(tuple[ParticipantQuery, ...]): the same query, in all services.
    """

    lookup_requested = Signal(object)

    def __init__(
        self,
        results: ResultsPane,
        lookup: LookupController,
        services: ServicesController,
        accounts: AccountsController,
        settings: Settings,
    ) -> None:
        super().__init__(results)
        self._results, self._lookup, self._services = results, lookup, services
        self._accounts, self._settings = accounts, settings
        results.nothing.all_services_requested.connect(self._ask_all_services)

    def show(self, request: LookupRequest) -> None:
        """Show the request, and what could be looked up instead."""
        country = phone_region(self._settings.preferences)
        offers = interpretation.other_forms(request.queries[0], country) if len(request.queries) == 1 else ()
        account = self._accounts.current
        self._results.nothing.show_request(
            request,
            offers,
            account=shown_name(request.account_name),
            scope=self._scope_text(request.scope),
            can_ask_all_services=request.scope.kind is not ScopeKind.ALL,
            region=region_name(account.region_or_default if account else ""),
            other_services=max(0, len(self._services.services) - 1),
        )

    def retranslate(self) -> None:
        """Set the texts of a shown page in the new language."""
        request = self._lookup.state.request
        if self._results.shows_nothing_found and request is not None:
            self.show(request)

    def _scope_text(self, scope: ServiceScope) -> str:
        if scope.kind is ScopeKind.DEFAULT:
            return self.tr("Default service only")
        if scope.kind is ScopeKind.ALL:
            return self.tr("All services")
        return self._results.model.service_name(scope.service_sid or "")

    def _ask_all_services(self) -> None:
        request = self._lookup.state.request
        if request is not None:
            self._accounts.set_scope(ServiceScope(ScopeKind.ALL))
            self.lookup_requested.emit(request.queries)
