"""Secrets in memory."""

from __future__ import annotations

from desktop.accounts.account import Account, SecretPlace
from desktop.accounts.session_secrets import SessionSecrets
from desktop.runtime.records import replace

ACCOUNT = Account("Larkspur", account_sid="AC1", api_key_sid="SK1")


def test_a_secret_is_given_for_exactly_its_account() -> None:
    secrets = SessionSecrets()
    secrets.keep(ACCOUNT, "hush", SecretPlace.MEMORY)

    held = secrets.get(replace(ACCOUNT, name="LARKSPUR", colour="green"))
    assert held is not None
    assert held.secret == "hush"
    assert secrets.get(replace(ACCOUNT, api_key_sid="SK2")) is None
    assert secrets.get(replace(ACCOUNT, account_sid="AC2")) is None
    assert secrets.get(replace(ACCOUNT, name="Other")) is None


def test_where_a_secret_is_is_known() -> None:
    secrets = SessionSecrets()
    assert secrets.place("Larkspur") is SecretPlace.KEYRING

    secrets.keep(ACCOUNT, "hush", SecretPlace.MEMORY)
    assert secrets.place("larkspur") is SecretPlace.MEMORY

    secrets.forget("Larkspur")
    assert secrets.place("Larkspur") is SecretPlace.NOWHERE
    assert secrets.get(ACCOUNT) is None


def test_no_secret_is_in_a_repr() -> None:
    secrets = SessionSecrets()
    secrets.keep(ACCOUNT, "marked-secret", SecretPlace.MEMORY)

    assert "marked-secret" not in repr(vars(secrets))
