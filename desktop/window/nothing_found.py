"""What one window offers when a lookup found nothing: other forms of the question, and other services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.participant import interpretation
from desktop.twilio.types import ScopeKind, ServiceScope

if TYPE_CHECKING:
    from desktop.lookup.state import LookupRequest
    from desktop.window.window_session import WindowSession


class WindowNothingFound(QObject):
    """Fills the page that stands in the table's place, and asks what is chosen there."""

    def __init__(self, session: WindowSession) -> None:
        super().__init__(session)
        self._session = session
        session.results.nothing.all_services_requested.connect(self._ask_all_services)

    def show(self, request: LookupRequest) -> None:
        """Say what was asked, and what could be asked instead."""
        session = self._session
        region = session.actions.phone_region
        offers = interpretation.other_forms(request.queries[0], region) if len(request.queries) == 1 else ()
        session.results.nothing.show_request(
            request,
            offers,
            account=request.account_name,
            scope=self._scope_text(request.scope),
            can_ask_all_services=request.scope.kind is not ScopeKind.ALL,
            region=session.actions.region_text,
            other_services=max(0, len(session.services.services) - 1),
        )

    def _scope_text(self, scope: ServiceScope) -> str:
        if scope.kind is ScopeKind.DEFAULT:
            return self.tr("Default service only")
        if scope.kind is ScopeKind.ALL:
            return self.tr("All services")
        return self._session.model.service_name(scope.service_sid or "")

    def _ask_all_services(self) -> None:
        session = self._session
        request = session.lookup.state.request
        if request is not None:
            session.accounts.set_scope(ServiceScope(ScopeKind.ALL))
            session.look_up(request.queries)
