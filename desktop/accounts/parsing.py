"""Accounts and scopes parsed from the texts of settings file and policy, without Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.accounts.account import COLOURS, Account, AccountKind, is_reserved
from desktop.twilio.types import ServiceScope

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.settings.policy import PolicyAccount


def read_account(get: Callable[[str], str | None]) -> Account | None:
    """Return a stored account; None if the settings file holds no whole one.

    Args:
        get: returns the text of one of its keys, such as ``name``.
    """

    def text(key: str) -> str | None:
        return get(key) or None

    name, account_sid, colour = text("name"), text("account_sid"), text("colour")
    if name is None or account_sid is None or is_reserved(name) or not name.isprintable():
        return None
    return Account(
        name=name,
        kind=AccountKind.STORED,
        account_sid=account_sid,
        api_key_sid=text("api_key_sid"),
        region=text("region"),
        edge=text("edge"),
        colour=colour if colour in COLOURS else None,
        default_scope=read_scope(text("scope")),
    )


def policy_account(given: PolicyAccount) -> Account:
    """Return the account that a policy defines."""
    return Account(
        name=given.name,
        kind=AccountKind.POLICY,
        account_sid=given.account_sid,
        api_key_sid=given.api_key_sid,
        region=given.region,
        edge=given.edge,
        colour=given.colour,
        default_scope=read_scope(given.default_service),
    )


def read_scope(text: str | None) -> ServiceScope:
    """Return a stored scope; the default service for an unreadable one."""
    try:
        return ServiceScope.parse(text or "")
    except ValueError:
        return ServiceScope()
