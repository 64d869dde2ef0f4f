"""A real keyring backend that lives in memory, and can be told to fail as others do."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

if TYPE_CHECKING:
    from collections.abc import Callable


class MemoryKeyring(KeyringBackend):
    """Entries by service and user name; ``fault`` is called before each access and may raise or wait."""

    priority = 0.1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # keyring's own
        self.entries: dict[tuple[str, str], str] = {}
        self.calls: list[str] = []
        self.threads: list[threading.Thread] = []
        self.fault: Callable[[str], None] = lambda _call: None

    def get_password(self, service: str, username: str) -> str | None:
        """Return the secret, or None."""
        self._begin("get")
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Store the secret."""
        self._begin("set")
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """Remove the secret."""
        self._begin("delete")
        if self.entries.pop((service, username), None) is None:
            raise PasswordDeleteError("No such password!")

    def _begin(self, call: str) -> None:
        self.calls.append(call)
        self.threads.append(threading.current_thread())
        self.fault(call)
