"""The services that every window of the program shares, in one immutable value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.runtime.records import field, record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.accounts.credential_store import CredentialStore
    from desktop.accounts.session_secrets import SessionSecrets
    from desktop.accounts.stored_accounts import StoredAccounts
    from desktop.lookup.client_pool import ClientPool
    from desktop.lookup.recent_lookups import RecentLookups
    from desktop.settings.settings import Settings
    from desktop.twilio.hosts import Origin


@record
class Services:
    """Settings, accounts, keyring, secrets, clients and recent lookups of one run, and its command line."""

    settings: Settings
    stored_accounts: StoredAccounts
    store: CredentialStore
    secrets: SessionSecrets
    clients: ClientPool
    recent: RecentLookups
    environ: Mapping[str, str] = field(repr=False)
    ignores_environment: bool = False
    """Whether the policy forbids the account that the environment describes."""
    api_url: Origin | None = None
    """Where all requests go if the command line says so; beats region and edge."""
    is_demo: bool = False
