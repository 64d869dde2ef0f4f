"""A keyring whose question nobody answers; it says in a file that it was asked."""

from __future__ import annotations

import os
import threading
from pathlib import Path

from keyring.backend import KeyringBackend


class Keyring(KeyringBackend):
    """Hangs in every call, as a prompt behind other windows does."""

    priority = 1

    def get_password(self, service: str, username: str) -> str | None:  # noqa: ARG002
        """Wait for ever."""
        Path(os.environ["KEYRING_ASKED"]).touch()
        threading.Event().wait()
        return None

    def set_password(self, service: str, username: str, password: str) -> None:  # noqa: ARG002
        """Wait for ever."""
        threading.Event().wait()

    def delete_password(self, service: str, username: str) -> None:  # noqa: ARG002
        """Wait for ever."""
        threading.Event().wait()
