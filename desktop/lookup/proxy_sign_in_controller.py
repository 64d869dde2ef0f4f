"""The sign-in to the proxy: the proxy in use, and its user name and password in the keyring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.accounts.credential_store import CredentialStoreError, unanswered
from desktop.runtime.background import NoThreadError, in_background
from desktop.runtime.records import replace
from desktop.runtime.tasks import TaskSlot
from desktop.twilio.errors import ProxySettingError

if TYPE_CHECKING:
    from desktop.accounts.credential_store import CredentialStore
    from desktop.lookup.client_pool import ClientPool
    from desktop.settings.settings import Settings

_LIMIT_S = 60.0


class ProxySignInController(QObject):
    """Finds the proxy and stores its user name and password; the clients use them from the next request on.

    Signals:
        proxy_found(object): the ``Proxy`` in use, None for none or one that cannot be used.
        saved(): user name and password were stored in the keyring or deleted from it.
        failed(CredentialStoreError): the keyring could not store or delete them.
    """

    proxy_found = Signal(object)
    saved = Signal()
    failed = Signal(object)

    def __init__(
        self, clients: ClientPool, store: CredentialStore, settings: Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._clients, self._store, self._settings = clients, store, settings
        self._slot = TaskSlot()

    def find(self) -> None:
        """Start finding the proxy of requests to Twilio."""
        self._slot.start(self._find())

    def save(self, address: str, username: str, password: str) -> None:
        """Store user name and password for the proxy at an address such as ``proxy.example:3128``."""
        self._slot.start(self._save(address, username, password))

    def forget(self, address: str) -> None:
        """Delete user name and password of the proxy at an address."""
        self._slot.start(self._forget(address))

    def stop(self) -> None:
        """Cancel without a signal; the dialog is gone."""
        self._slot.cancel()

    async def _find(self) -> None:
        try:
            proxy = await in_background(self._clients.find_proxy, timeout_s=_LIMIT_S)
        except (ProxySettingError, TimeoutError, NoThreadError):
            proxy = None
        if self._slot.is_current:
            self.proxy_found.emit(proxy)

    async def _save(self, address: str, username: str, password: str) -> None:
        try:
            await in_background(self._store.save_proxy, address, username, password, timeout_s=_LIMIT_S)
        except (CredentialStoreError, TimeoutError, NoThreadError) as error:
            self._tell_failure(error)
            return
        self._use(address)

    async def _forget(self, address: str) -> None:
        try:
            await in_background(self._store.delete_proxy, address, timeout_s=_LIMIT_S)
        except (CredentialStoreError, TimeoutError, NoThreadError) as error:
            self._tell_failure(error)
            return
        self._use("")

    def _use(self, address: str) -> None:
        self._settings.set_preferences(replace(self._settings.preferences, proxy_sign_in=address))
        self._clients.renew()
        if self._slot.is_current:
            self.saved.emit()

    def _tell_failure(self, error: CredentialStoreError | TimeoutError | NoThreadError) -> None:
        if self._slot.is_current:
            self.failed.emit(error if isinstance(error, CredentialStoreError) else unanswered(error))
