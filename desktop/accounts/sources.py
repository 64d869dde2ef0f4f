"""Accounts that come from elsewhere: ``TWILIO_*`` variables and the profiles of twilio-cli.

Source: API, section 3 (environment variables; twilio-cli's ``config.json``; region and edge).
"""

from __future__ import annotations

import enum
import json
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from desktop.accounts.account import DEFAULT_REGION, ENVIRONMENT_NAME, Account, AccountKind, CliProfile
from desktop.twilio.hosts import REGIONS
from desktop.twilio.types import Credentials

if TYPE_CHECKING:
    from collections.abc import Mapping

EDGES = {region: edge for region, edge, _ in REGIONS}
"""The edge that twilio-cli takes for a region that stands alone."""


class EnvironmentProblem(enum.Enum):
    """Why no lookup is possible with the account of the environment."""

    REGION_WITHOUT_EDGE = "TWILIO_REGION is set, TWILIO_EDGE is not"
    EDGE_WITHOUT_REGION = "TWILIO_EDGE is set, TWILIO_REGION is not"


class EnvironmentAccount(NamedTuple):
    """The account of the ``TWILIO_*`` variables; it is there even when lookups with it are refused."""

    account: Account
    credentials: Credentials | None
    problem: EnvironmentProblem | None


class CliProfilesError(ValueError):
    """The text is no profile file of twilio-cli; no text of it is in the message."""


def environment_account(environ: Mapping[str, str]) -> EnvironmentAccount | None:
    """Read the account that the environment describes; None when there is no complete one.

    An API key with its secret wins over the Auth Token. Region and edge: both or neither.
    """

    def variable(name: str) -> str | None:
        return environ.get(name, "").strip() or None

    account_sid = variable("TWILIO_ACCOUNT_SID")
    key, key_secret = variable("TWILIO_API_KEY"), variable("TWILIO_API_SECRET")
    token = variable("TWILIO_AUTH_TOKEN")
    if account_sid is None or (token is None and (key is None or key_secret is None)):
        return None
    if key is None or key_secret is None:
        key, key_secret = None, token
    region, edge = variable("TWILIO_REGION"), variable("TWILIO_EDGE")
    account = Account(
        name=ENVIRONMENT_NAME,
        kind=AccountKind.ENVIRONMENT,
        account_sid=account_sid,
        api_key_sid=key,
        region=region,
        edge=edge,
    )
    problem = _region_problem(region, edge)
    credentials = Credentials(account_sid, account.username, key_secret or "")
    return EnvironmentAccount(account, None if problem else credentials, problem)


def cli_profiles_path(environ: Mapping[str, str]) -> Path | None:
    """Return where twilio-cli keeps its profiles; None when the environment names no home folder."""
    folder = environ.get("TWILIO_CONFIG_DIR")
    if folder:
        return Path(folder) / "config.json"
    home = environ.get("HOME") or environ.get("USERPROFILE")
    return Path(home) / ".twilio-cli" / "config.json" if home else None


def cli_profiles(text: str) -> list[CliProfile]:
    """Read the profiles of a ``config.json`` of twilio-cli, the active one first.

    A region without an edge gets the edge twilio-cli would take; an edge without a region means US1. Profiles
    without a key and its secret (those of old versions, kept in the system's keychain) are left out.

    Raises:
        CliProfilesError: the text is no such file.
    """
    content = _content(text)
    profiles = content.get("profiles", {})
    if not isinstance(profiles, dict):
        raise CliProfilesError("profiles are no object")
    active, common_edge = _text(content, "activeProject"), _text(content, "edge")
    found = [
        _profile(name, entry, common_edge, is_active=name == active)
        for name, entry in profiles.items()
        if isinstance(entry, dict)
    ]
    complete = [one for one in found if one.account_sid and one.api_key_sid and one.secret]
    return sorted(complete, key=lambda one: (not one.is_active, one.name.casefold()))


def _content(text: str) -> dict[str, object]:
    try:
        content = json.loads(text)
    except (ValueError, RecursionError):
        content = None
    if not isinstance(content, dict):
        # Raised out here, so that the parser's own error, which quotes the text, is no part of this one.
        raise CliProfilesError("not a JSON object")
    return content


def _profile(name: str, entry: dict[str, object], common_edge: str, *, is_active: bool) -> CliProfile:
    region = _text(entry, "region") or None
    edge = _text(entry, "edge") or common_edge or None
    if region and not edge:
        edge = EDGES.get(region)
    if edge and not region:
        region = DEFAULT_REGION
    return CliProfile(
        name=name,
        account_sid=_text(entry, "accountSid"),
        api_key_sid=_text(entry, "apiKey"),
        secret=_text(entry, "apiSecret"),
        region=region,
        edge=edge,
        is_active=is_active,
    )


def _text(source: dict[str, object], key: str) -> str:
    value = source.get(key)
    return value.strip() if isinstance(value, str) else ""


def _region_problem(region: str | None, edge: str | None) -> EnvironmentProblem | None:
    if region and not edge:
        return EnvironmentProblem.REGION_WITHOUT_EDGE
    if edge and not region:
        return EnvironmentProblem.EDGE_WITHOUT_REGION
    return None
