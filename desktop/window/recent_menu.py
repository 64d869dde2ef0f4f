"""The menu of recent lookups of one window: asked again, or cleared, with a click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.privacy.masking import Sensitivity
from desktop.twilio.types import ParticipantKind, ScopeKind

if TYPE_CHECKING:
    from desktop.lookup.recent_lookups import Recent
    from desktop.lookup.state import LookupRequest
    from desktop.window.window_session import WindowSession

_LONGEST = 60
"""Characters of a text that a menu shows."""


class WindowRecent(QObject):
    """Fills the menu when it is about to be seen, and adds each new lookup."""

    def __init__(self, session: WindowSession, recent: Recent) -> None:
        super().__init__(session)
        self._session, self._recent = session, recent
        self._menu = session.window.actions_.recent
        self._menu.aboutToShow.connect(self._fill)
        session.lookup.started.connect(self._add)
        session.accounts.signed_out.connect(self._forget)

    def _add(self, request: LookupRequest) -> None:
        account = self._session.accounts.current
        if account is not None:
            self._recent.add(request, account)

    def _fill(self) -> None:
        menu, account = self._menu, self._session.accounts.current
        menu.clear()
        found = self._recent.of(account) if account is not None else []
        for request in found:
            action = menu.addAction(self._words(request))
            action.triggered.connect(lambda _=False, request=request: self._ask_again(request))
        if not self._recent.is_on:
            menu.addAction(self.tr("Not remembered; see Settings")).setEnabled(False)
        elif not found:
            menu.addAction(self.tr("None yet")).setEnabled(False)
        menu.addSeparator()
        clear = menu.addAction(self.tr("&Clear Recent Lookups"), self.clear)
        clear.setEnabled(bool(found))

    def clear(self) -> None:
        """Forget the lookups of every account."""
        self._recent.clear()
        self._session.status.say(self.tr("Cleared the recent lookups"))

    def _forget(self) -> None:
        account = self._session.accounts.current
        if account is not None:
            self._recent.clear(account)

    def _ask_again(self, request: LookupRequest) -> None:
        session, first = self._session, request.queries[0]
        session.accounts.set_scope(request.scope)
        session.bar.fill(first.kind, first.text)
        session.look_up(request.queries)

    def _words(self, request: LookupRequest) -> str:
        masking, first = self._session.masking, request.queries[0]
        kind = self.tr("Identity") if first.kind is ParticipantKind.IDENTITY else self.tr("Address")
        text = masking.shown(first.text, Sensitivity.PERSONAL)
        text = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
        words = f"{kind} {text}"
        if len(request.queries) > 1:
            words = self.tr("{first} and other forms").format(first=words)
        if request.scope.kind is ScopeKind.ALL:
            words = self.tr("{query} in all services").format(query=words)
        elif request.scope.service_sid:
            service = self._session.model.service_name(request.scope.service_sid)
            words = self.tr("{query} in {service}").format(query=words, service=service)
        return words.replace("&", "&&")
