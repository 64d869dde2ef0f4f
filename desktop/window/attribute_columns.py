"""The attribute columns of one window's table: added from the detail pane, stored for the account."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.results.columns import ATTRIBUTE_PREFIX, attribute_column, titled

if TYPE_CHECKING:
    from desktop.accounts.account import Account
    from desktop.accounts.controller import AccountsController
    from desktop.detail.widgets.detail_pane import DetailPane
    from desktop.privacy.masking import Masking
    from desktop.results.widgets.results_pane import ResultsPane
    from desktop.window.privacy import CurrentMasking
    from desktop.window.services import Services
    from desktop.window.widgets.status_line import StatusLine

MOST_COLUMNS = 20
"""Attribute columns per account; each one is read from every row's attributes."""


class WindowColumns(QObject):
    """Adds and removes the attribute columns of one window, and stores the layout of all columns."""

    def __init__(
        self,
        results: ResultsPane,
        detail: DetailPane,
        accounts: AccountsController,
        services: Services,
        masking: CurrentMasking,
        status: StatusLine,
    ) -> None:
        super().__init__(results)
        self._model, self._table, self._layout = results.model, results.table, results.table.column_layout
        self._settings, self._stored = services.settings, services.stored_accounts
        self._masking, self._status = masking, status
        self._account: Account | None = None
        detail.column_requested.connect(self.add)
        self._layout.removal_requested.connect(self.remove)
        accounts.account_selected.connect(self.show_account)
        masking.changed.connect(self._set_masking)
        self.show_account(accounts.current)
        self._layout.restore(self._settings.window_state("columns"))

    def remember(self) -> None:
        """Store widths, order and sorting."""
        self._settings.set_window_state("columns", self._layout.save())

    def show_account(self, account: Account | None) -> None:
        """Show the attribute columns of an account, and of no other."""
        before = self._account
        if account is not None and before is not None and _is_same(account, before):
            return
        layout = self._layout.save()
        for path in self._paths():
            self._model.remove_column(ATTRIBUTE_PREFIX + path)
        self._account = account
        for path in self._remembered():
            self._show(path)
        self._layout.restore(layout)

    def add(self, path: str) -> None:
        """Add the values at a path inside the attributes as a visible column, and store it."""
        paths = self._paths()
        if path not in paths and len(paths) >= MOST_COLUMNS:
            text = self.tr("The limit of {n} attribute columns is reached. Remove one first").format(n=MOST_COLUMNS)
            self._status.say(text, done=False)
            return
        if not self._show(path):
            self._status.say(self.tr("This value cannot be shown as a column"), done=False)
            return
        self._layout.show_column(ATTRIBUTE_PREFIX + path, shown=True)
        self._remember()
        place = self._model.column_of(ATTRIBUTE_PREFIX + path)
        table = self._table
        if place is not None:
            row = max(table.currentIndex().row(), 0)
            table.scrollTo(self._model.index(row, place))
        self._status.say(self.tr("Added the attribute as a column"))

    def remove(self, key: str) -> None:
        """Remove an attribute column, and store that."""
        self._model.remove_column(key)
        self._remember()
        self._status.say(self.tr("Removed the attribute column"))

    def retranslate(self) -> None:
        """Set the titles of hidden names in the new language."""
        self._set_masking(self._masking.value)

    def _set_masking(self, masking: Masking) -> None:
        """Set the masking, also of attributes' names."""
        columns = self._model.columns
        for place, column in enumerate(columns):
            if column.key.startswith(ATTRIBUTE_PREFIX):
                columns[place] = titled(column, masking)
        self._model.columns_changed.emit()

    def _show(self, path: str) -> bool:
        column = attribute_column(path)
        if column is None:
            return False
        self._model.add_column(titled(column, self._masking.value))
        return True

    def _paths(self) -> list[str]:
        return [
            one.key.removeprefix(ATTRIBUTE_PREFIX)
            for one in self._model.columns
            if one.key.startswith(ATTRIBUTE_PREFIX)
        ]

    def _remembered(self) -> list[str]:
        account = self._account
        text = self._stored.attribute_columns(account) if account is not None else None
        try:
            paths = json.loads(text or "[]")
        except (ValueError, RecursionError):
            return []
        return [path for path in paths if isinstance(path, str)][:MOST_COLUMNS] if isinstance(paths, list) else []

    def _remember(self) -> None:
        if self._account is not None:
            text = json.dumps(self._paths()) if self._paths() else None
            self._stored.set_attribute_columns(self._account, text)


def _is_same(account: Account, other: Account) -> bool:
    return (account.kind, account.identity) == (other.kind, other.identity)
