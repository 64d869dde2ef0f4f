"""Accounts that come from elsewhere: ``TWILIO_*`` variables and the profiles of twilio-cli.

Source: Twilio's SDKs (environment variables, region and edge) and twilio-cli (``config.json``).
"""

from __future__ import annotations

import enum
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from desktop.accounts.account import DEFAULT_REGION, ENVIRONMENT_NAME, Account, AccountKind, CliProfile
from desktop.twilio.hosts import EDGES
from desktop.twilio.types import Credentials

if TYPE_CHECKING:
    from collections.abc import Mapping

_SID, _TOKEN = "TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN"
_KEYS, _KEY_SECRETS = ("TWILIO_API_KEY", "TWILIO_API_KEY_SID"), ("TWILIO_API_SECRET", "TWILIO_API_KEY_SECRET")
_PREFIX = "TWILIO_"
_SHAPES = {
    _SID: re.compile(r"AC[0-9a-fA-F]{32}"),
    **dict.fromkeys(_KEYS, re.compile(r"SK[0-9a-fA-F]{32}")),
    # Twilio promises no shape of secrets; quotation marks are a shell's or a file's.
    **dict.fromkeys((_TOKEN, *_KEY_SECRETS), re.compile(r"(?!(['\"]).*\1$).*", re.DOTALL)),
}


class EnvironmentProblem(enum.Enum):
    """Why no lookup is possible with the account of the environment."""

    REGION_WITHOUT_EDGE = "TWILIO_REGION is set to an unknown region, TWILIO_EDGE is not set"
    EDGE_WITHOUT_REGION = "TWILIO_EDGE is set, TWILIO_REGION is not"


class EnvironmentAccount(NamedTuple):
    """The account of the ``TWILIO_*`` variables; it is there even when lookups with it are refused."""

    account: Account
    credentials: Credentials | None
    problem: EnvironmentProblem | None
    is_edge_usual: bool = False
    """Whether the edge is the usual one of the region, as the variables name none."""


class CliProfilesError(ValueError):
    """The text is no profile file of twilio-cli; no text of it is in the message."""


def environment_account(environ: Mapping[str, str]) -> EnvironmentAccount | None:
    """Return the account that the environment describes; None when there is no complete one.

    An API key with its secret wins over the Auth Token. A known region alone gets its usual edge, as twilio-cli
    does it; an edge alone, or an unknown region alone, is a problem.
    """
    account_sid, token = _first(environ, _SID), _first(environ, _TOKEN)
    key, key_secret = _first(environ, *_KEYS), _first(environ, *_KEY_SECRETS)
    if account_sid is None or (token is None and (key is None or key_secret is None)):
        return None
    if key is None or key_secret is None:
        key, key_secret = None, token
    region, edge = _first(environ, "TWILIO_REGION"), _first(environ, "TWILIO_EDGE")
    usual = EDGES.get(region) if region is not None and edge is None else None
    account = Account(
        name=ENVIRONMENT_NAME,
        kind=AccountKind.ENVIRONMENT,
        account_sid=account_sid,
        api_key_sid=key,
        region=region,
        edge=edge or usual,
    )
    problem = _region_problem(account.region, account.edge)
    credentials = Credentials(account_sid, account.username, key_secret or "")
    return EnvironmentAccount(account, None if problem else credentials, problem, is_edge_usual=usual is not None)


def missing_variables(environ: Mapping[str, str]) -> tuple[str, ...]:
    """Return the names of the variables that are missing from a partial set; none when the set is whole or empty."""
    sid, token = _first(environ, _SID), _first(environ, _TOKEN)
    key, key_secret = _first(environ, *_KEYS), _first(environ, *_KEY_SECRETS)
    missing = []
    if sid is None and (token or key or key_secret):
        missing.append(_SID)
    if key is not None and key_secret is None:
        missing.append(_KEY_SECRETS[0])
    elif key is None and key_secret is not None:
        missing.append(_KEYS[0])
    elif key is None and token is None and sid is not None:
        missing.append(_TOKEN)
    return tuple(missing)


def odd_variables(environ: Mapping[str, str]) -> tuple[str, ...]:
    """Return the names of the variables whose text cannot be right: another SID's, in small letters, in quotes."""
    given = {name: environ.get(name, "").strip() for name in _SHAPES}
    return tuple(name for name, text in given.items() if text and not _SHAPES[name].fullmatch(text))


def has_account(environ: Mapping[str, str]) -> bool:
    """Return whether the environment holds any of an account's credentials."""
    return any(_first(environ, name) for name in (_SID, _TOKEN, *_KEYS, *_KEY_SECRETS))


def environ_without_account(environ: Mapping[str, str]) -> dict[str, str]:
    """Return the environment without Twilio's variables."""
    return {name: value for name, value in environ.items() if not name.startswith(_PREFIX)}


def _first(environ: Mapping[str, str], *names: str) -> str | None:
    """Return the first of the variables that holds more than white space."""
    return next((value for name in names if (value := environ.get(name, "").strip())), None)


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
