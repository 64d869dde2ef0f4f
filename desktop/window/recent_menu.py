"""The menu of recent lookups of one window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.window.request_text import request_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from desktop.accounts.controller import AccountsController
    from desktop.lookup.recent_lookups import RecentLookups
    from desktop.results.table_model import ConversationTableModel
    from desktop.window.privacy import CurrentMasking


class WindowRecent(QObject):
    """Fills the menu when it is about to be shown.

    Signals:
        request_chosen(LookupRequest): it is to be looked up again.
        said(str): what was done.
    """

    request_chosen = Signal(object)
    said = Signal(str)

    def __init__(
        self,
        menu: QMenu,
        recent: RecentLookups,
        accounts: AccountsController,
        model: ConversationTableModel,
        masking: CurrentMasking,
    ) -> None:
        super().__init__(menu)
        self._menu, self._recent, self._accounts = menu, recent, accounts
        self._model, self._masking = model, masking
        menu.aboutToShow.connect(self._fill)
        accounts.signed_out.connect(self._forget)

    def _fill(self) -> None:
        menu, account = self._menu, self._accounts.current
        menu.clear()
        found = self._recent.of(account) if account is not None else []
        for request in found:
            action = menu.addAction(request_text(request, self._masking.value, self._model))
            action.triggered.connect(lambda _=False, request=request: self.request_chosen.emit(request))
        if not self._recent.is_on:
            menu.addAction(self.tr("Recent lookups are off; see Settings")).setEnabled(False)
        elif not found:
            menu.addAction(self.tr("None yet")).setEnabled(False)
        menu.addSeparator()
        clear = menu.addAction(self.tr("&Clear Recent Lookups"), self.clear)
        clear.setEnabled(bool(found))

    def clear(self) -> None:
        """Delete the recent lookups of every account."""
        if self._recent.clear():
            self.said.emit(self.tr("Cleared the recent lookups"))

    def _forget(self) -> None:
        account = self._accounts.current
        if account is not None:
            self._recent.clear(account)
