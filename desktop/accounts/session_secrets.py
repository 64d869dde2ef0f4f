"""Secrets in memory: those loaded in this session, and those that no keyring would take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.accounts.account import SecretPlace, name_key
from desktop.twilio.types import Credentials

if TYPE_CHECKING:
    from desktop.accounts.account import Account


class SessionSecrets:
    """Secrets held until the program ends, shared by all its windows, never written anywhere."""

    def __init__(self) -> None:
        self._held: dict[str, Credentials] = {}
        self._places: dict[str, SecretPlace] = {}

    def get(self, account: Account) -> Credentials | None:
        """Return what is held for exactly this account: same name, SID and user name."""
        held = self._held.get(name_key(account.name))
        fits = held is not None and (held.account_sid, held.username) == (account.account_sid, account.username)
        return held if fits else None

    def keep(self, account: Account, secret: str, place: SecretPlace) -> None:
        """Hold a secret; ``place`` tells where else it is stored."""
        self._held[name_key(account.name)] = Credentials(account.account_sid, account.username, secret)
        self._places[name_key(account.name)] = place

    def forget(self, account_name: str, place: SecretPlace = SecretPlace.NOWHERE) -> None:
        """Delete a secret; ``place`` tells where it is still stored."""
        self._held.pop(name_key(account_name), None)
        self._places[name_key(account_name)] = place

    def place(self, account_name: str) -> SecretPlace:
        """Return where the secret of an account is; the keyring unless something else is known."""
        return self._places.get(name_key(account_name), SecretPlace.KEYRING)
