"""The dialogs that change something: accounts and settings, connected to what they change."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desktop.accounts.editing_controller import EditingController
from desktop.accounts.widgets.accounts_dialog import AccountsDialog
from desktop.i18n.translations import languages
from desktop.settings.widgets.settings_dialog import SettingsDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog

    from desktop.accounts.controller import AccountsController
    from desktop.window.window_session import WindowSession


def show_accounts(session: WindowSession) -> AccountsDialog:
    """Open the Accounts dialog over a window, or bring it to the front."""
    shown = _already(session, AccountsDialog)
    if isinstance(shown, AccountsDialog):
        return shown
    accounts = session.accounts
    dialog = AccountsDialog(session.window)
    editing = EditingController(accounts, session.shared.stored_accounts, session.shared.clients.client_for)

    def refresh(chosen: str | None = None) -> None:
        dialog.set_accounts(accounts.accounts(), accounts.places(), chosen)

    dialog.save_requested.connect(editing.save)
    dialog.test_requested.connect(editing.test)
    dialog.remove_requested.connect(editing.remove)
    dialog.profiles_requested.connect(editing.find_profiles)
    dialog.profile_chosen.connect(editing.import_profile)
    dialog.cancel_requested.connect(editing.cancel)
    editing.busy_changed.connect(dialog.set_busy)
    editing.account_saved.connect(dialog.show_saved)
    editing.account_removed.connect(dialog.show_removed)
    editing.save_refused.connect(dialog.show_refusal)
    editing.connection_tested.connect(dialog.show_test)
    editing.profiles_found.connect(dialog.show_profiles)
    editing.profiles_refused.connect(dialog.show_profiles_refusal)
    accounts.keyring_waiting.connect(dialog.set_keyring_waiting)
    accounts.accounts_changed.connect(refresh)
    # A closed dialog is deleted only when what it saves is saved; nothing is to be told to it afterwards.
    dialog.destroyed.connect(lambda: _forget(accounts, refresh))
    dialog.destroyed.connect(editing.deleteLater)
    refresh(accounts.current.name if accounts.current else None)
    if not accounts.accounts():
        dialog.add_account()
    _open(dialog)
    return dialog


def show_settings(session: WindowSession) -> SettingsDialog:
    """Open the Settings dialog over a window, or bring it to the front."""
    shown = _already(session, SettingsDialog)
    if isinstance(shown, SettingsDialog):
        return shown
    dialog = SettingsDialog(languages(), session.window)
    dialog.set_preferences(session.settings.preferences)
    dialog.changed.connect(session.settings.set_preferences)
    dialog.clear_recent_requested.connect(session.features.recent.clear)
    session.settings.preferences_changed.connect(dialog.set_preferences)
    _open(dialog)
    return dialog


def _forget(accounts: AccountsController, refresh: Callable[[], None]) -> None:
    with contextlib.suppress(RuntimeError):  # the window went first, and the controller with it
        accounts.accounts_changed.disconnect(refresh)


def _already(session: WindowSession, kind: type[QDialog]) -> QDialog | None:
    found = session.window.findChild(kind)
    if found is not None:
        found.open()
        found.raise_()
        found.activateWindow()
    return found


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
