"""The dialogs for accounts, settings and the proxy, connected to what they change; and the help window."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QDialog

from desktop.accounts.editing_controller import EditingController
from desktop.accounts.keyring_messages import explain_keyring
from desktop.accounts.widgets.accounts_dialog import AccountsDialog
from desktop.i18n.translations import languages
from desktop.lookup.proxy_sign_in_controller import ProxySignInController
from desktop.runtime.system_programs import open_url
from desktop.settings.policy import Forbidden
from desktop.settings.widgets.proxy_sign_in_dialog import ProxySignInDialog
from desktop.settings.widgets.settings_dialog import SettingsDialog
from desktop.window.widgets.help_viewer import HelpViewer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.accounts.controller import AccountsController
    from desktop.twilio.transport.network import Proxy
    from desktop.window.services import Services
    from desktop.window.widgets.main_window import MainWindow

_D = TypeVar("_D", bound=QDialog)
_FINISHED = "isFinished"
"""The property of a dialog that is closed and goes with the loop's next turn."""


def show_accounts(window: QWidget, accounts: AccountsController, services: Services) -> AccountsDialog:
    """Open the Accounts dialog over a window, or bring it to the front."""
    shown = _brought_to_front(window, AccountsDialog)
    if shown is not None:
        return shown
    dialog = AccountsDialog(window, tokens_allowed=not services.settings.policy.forbids(Forbidden.AUTH_TOKENS))
    editing = EditingController(
        accounts, services.stored_accounts, services.clients.client_for, services.environ, services.settings.policy
    )

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
    watch = accounts.accounts_changed.connect(refresh)
    # A closed dialog is deleted only when what it saves is saved; nothing is to be told to it afterwards, and what
    # edited for it is not needed any more.
    dialog.destroyed.connect(lambda: QObject.disconnect(watch))
    dialog.destroyed.connect(editing.stop_test)
    dialog.destroyed.connect(editing.deleteLater)
    refresh(accounts.current.name if accounts.current else None)
    if not accounts.accounts():
        dialog.add_account()
    _open(dialog)
    return dialog


def show_settings(window: MainWindow, services: Services) -> SettingsDialog:
    """Open the Settings dialog over a window, or bring it to the front."""
    shown = _brought_to_front(window, SettingsDialog)
    if shown is not None:
        return shown
    settings = services.settings

    def clear_recent() -> None:
        if services.recent.clear():  # else the settings say what is left on disk
            window.status.say(QCoreApplication.translate("WindowRecent", "Cleared the recent lookups"))

    dialog = SettingsDialog(languages(), window, locked=services.settings.locked)
    dialog.set_preferences(settings.preferences)
    dialog.changed.connect(settings.set_preferences)
    dialog.clear_recent_requested.connect(clear_recent)
    dialog.proxy_sign_in_requested.connect(lambda: show_proxy_sign_in(dialog, services))
    settings.preferences_changed.connect(dialog.set_preferences)
    _open(dialog)
    return dialog


def show_proxy_sign_in(parent: QWidget, services: Services) -> ProxySignInDialog:
    """Open the dialog for the proxy's user name and password over another one, or bring it to the front."""
    shown = _brought_to_front(parent, ProxySignInDialog)
    if shown is not None:
        return shown
    dialog = ProxySignInDialog(services.settings.preferences.proxy_sign_in, parent)
    controller = ProxySignInController(services.clients, services.store, services.settings, dialog)

    def show_proxy(proxy: Proxy | None) -> None:
        if proxy is None:
            dialog.show_proxy("", is_encrypted=False, has_own=False)
        else:
            dialog.show_proxy(proxy.address, is_encrypted=proxy.scheme == "https", has_own=bool(proxy.username))

    controller.proxy_found.connect(show_proxy)
    controller.saved.connect(dialog.close)
    controller.failed.connect(lambda error: dialog.show_failure(lambda: explain_keyring(error).text))
    dialog.save_requested.connect(controller.save)
    dialog.removal_requested.connect(controller.forget)
    dialog.finished.connect(controller.stop)
    # With its window a dialog goes without being finished, and the controller before it.
    dialog.destroyed.connect(lambda: controller.stop())  # noqa: PLW0108 - not a method of what is gone
    controller.find()
    _open(dialog)
    return dialog


def show_help(window: QWidget) -> HelpViewer:
    """Open the help window over a window, or bring it to the front."""
    shown = _brought_to_front(window, HelpViewer)
    if shown is not None:
        return shown
    viewer = HelpViewer(window)
    viewer.link_requested.connect(open_url)
    _open(viewer)
    return viewer


def _brought_to_front(window: QWidget, kind: type[_D]) -> _D | None:
    """Show the window's dialog of that kind again; None if there is none, or only one that Qt is about to delete."""
    found = next((one for one in window.findChildren(kind) if not one.property(_FINISHED)), None)
    if found is not None:
        found.open()
        found.raise_()
        found.activateWindow()
    return found


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.finished.connect(lambda: dialog.setProperty(_FINISHED, True))
    dialog.open()
