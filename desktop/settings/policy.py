"""The policy file of the organisation that runs this computer: read once at the start, failing closed.

Without Qt, as the console command obeys it too.
"""

from __future__ import annotations

import enum
import os
import re
import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.runtime.files import open_regular
from desktop.runtime.records import record, replace

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.settings.preferences import Preferences

VERSION = 1
MAX_CLEAR_RESULTS_MIN, CLEAR_CLIPBOARD_S = 1440, (5, 3600)
"""The most minutes; the least and the most seconds."""
_LIMIT_BYTES = 1024 * 1024
_COLOURS = ("blue", "green", "amber", "red", "cyan", "plum")
_RESERVED_NAMES = ("environment", "demo")
_MAX_NAME_LENGTH = 60
"""As in ``accounts.account``, which is above this folder; a test holds them together."""
_KEY = re.compile(r"[A-Za-z0-9_-]{1,40}")
_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
_HOST = re.compile(r"[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?|\[?[0-9a-f:]{2,39}\]?")


class Forbidden(enum.Enum):
    """What a policy can forbid; the value is the word in the file."""

    EXPORT = "export"
    MESSAGES = "messages"
    AUTH_TOKENS = "auth_tokens"
    DEMO = "demo"
    RECENT = "recent"
    ENVIRONMENT = "environment"
    MANY = "many"
    PRINT = "print"


class PolicyProblem(enum.Enum):
    """Why the file cannot be obeyed, so that everything is forbidden; the value is for reports."""

    NOT_PROTECTED = "the file or its folder is not an administrator's, or others can write to it"
    LINK = "the file or its folder is a link"
    UNREADABLE = "the file cannot be read"
    NOT_JSON = "the file is not JSON"
    NOT_KNOWN = "the file has a key, word, value or version that is not known"


@record
class PolicyAccount:
    """An account that the organisation defines; the user types its secret."""

    name: str
    account_sid: str
    api_key_sid: str | None = None
    region: str | None = None
    edge: str | None = None
    colour: str | None = None
    default_service: str = "default"
    """As ``--service`` takes it: ``default``, ``all`` or a service SID."""


@record
class Policy:
    """The rules of this computer; the default forbids nothing."""

    is_there: bool = False
    problem: PolicyProblem | None = None
    problem_key: str = ""
    """The key of the file that is not known, or whose value is not; empty where there is none to name."""
    lock_region: str | None = None
    accounts: tuple[PolicyAccount, ...] = ()
    force_masking: bool = False
    forbidden: frozenset[Forbidden] = frozenset()
    clear_results_after_min: int = 0
    """0: the user decides."""
    clear_clipboard_after_s: int = 0
    """0: the user decides."""
    api_hosts: frozenset[str] | None = None
    """The only hosts that are asked; None: no limit."""

    def forbids(self, what: Forbidden) -> bool:
        return what in self.forbidden

    def allows_host(self, host: str) -> bool:
        """Return whether requests may go to a host."""
        return self.api_hosts is None or host.lower().strip("[]") in self.api_hosts

    def allows_region(self, region: str) -> bool:
        """Return whether accounts of a region may be used."""
        return self.lock_region is None or region == self.lock_region

    def applied(self, preferences: Preferences) -> Preferences:
        """Return the preferences as the policy allows them: fixed ones replaced, times never longer than allowed."""
        from desktop.settings.preferences import RecentLookupsMode

        return replace(
            preferences,
            masked=preferences.masked or self.force_masking,
            mask_at_start=preferences.mask_at_start or self.force_masking,
            recent_lookups=RecentLookupsMode.OFF if self.forbids(Forbidden.RECENT) else preferences.recent_lookups,
            idle_clear_min=_shorter(preferences.idle_clear_min, self.clear_results_after_min),
            clipboard_clear_s=_shorter(preferences.clipboard_clear_s, self.clear_clipboard_after_s),
        )


def closed(problem: PolicyProblem, key: str = "") -> Policy:
    """Return the policy for a file that cannot be obeyed: everything is forbidden, masking is forced."""
    return Policy(is_there=True, problem=problem, problem_key=key, force_masking=True, forbidden=frozenset(Forbidden))


def policy_path() -> Path:
    """Return the path of the file, which neither an option nor a variable changes."""
    if sys.platform == "win32":
        from desktop.runtime.windows_security import program_data

        return program_data() / "Convolook" / "policy.json"
    if sys.platform == "darwin":
        return Path("/Library/Application Support/Convolook/policy.json")
    return Path("/etc/convolook/policy.json")


def read_policy(path: Path | None = None, *, owner_uid: int = 0) -> Policy:
    """Return the policy of this computer; never raises.

    Args:
        path: another path, for tests.
        owner_uid: the owner that the file must have, for tests that do not run as root.
    """
    try:
        content = _read(path or policy_path(), owner_uid)
    except _RefusedError as refusal:
        return closed(refusal.problem)
    except OSError:
        return closed(PolicyProblem.UNREADABLE)
    return Policy() if content is None else parse_policy(content)


def parse_policy(content: bytes) -> Policy:
    """Return the policy in a file's content; one that fails closed if it is invalid."""
    import json  # here, as hardly any computer has the file

    try:
        values = json.loads(content.decode("utf-8-sig"), object_pairs_hook=_without_duplicates)
        return _policy(values)
    except _RefusedError as refusal:
        return closed(refusal.problem, refusal.key)
    except (ValueError, RecursionError):
        return closed(PolicyProblem.NOT_JSON)


class _RefusedError(Exception):
    def __init__(self, problem: PolicyProblem, key: str = "") -> None:
        super().__init__(problem.value)
        self.problem = problem
        self.key = key if _KEY.fullmatch(key) else ""


def _read(path: Path, owner_uid: int) -> bytes | None:
    """Return the content of the file; None when there is none.

    Raises:
        _RefusedError: it is not to be trusted.
        OSError: it cannot be read.
    """
    try:
        facts = path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    folder = path.parent.lstat()
    if stat.S_ISLNK(facts.st_mode) or stat.S_ISLNK(folder.st_mode):
        raise _RefusedError(PolicyProblem.LINK)
    if not stat.S_ISREG(facts.st_mode):
        raise _RefusedError(PolicyProblem.UNREADABLE)
    with open_regular(path, follow_link=False) as file:
        if sys.platform == "win32":
            from desktop.runtime.windows_security import is_protected

            protected = is_protected(path) and is_protected(path.parent)
        else:
            protected = all(_is_owners(one, owner_uid) for one in (os.fstat(file.fileno()), folder))
        if not protected:
            raise _RefusedError(PolicyProblem.NOT_PROTECTED)
        content = file.read(_LIMIT_BYTES + 1)
    if len(content) > _LIMIT_BYTES:
        raise _RefusedError(PolicyProblem.UNREADABLE)
    return content


def _is_owners(facts: os.stat_result, uid: int) -> bool:
    return facts.st_uid == uid and not facts.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def _without_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for key, value in pairs:
        if key in values:
            raise _RefusedError(PolicyProblem.NOT_KNOWN, key)
        values[key] = value
    return values


def _policy(values: Any) -> Policy:
    """Return the policy of parsed values.

    Raises:
        _RefusedError: an unknown key or an invalid value.
    """
    readers: dict[str, Callable[[Any], Any]] = {
        "version": _version,
        "lock_region": _matching(_LABEL),
        "accounts": _accounts,
        "force_masking": _bool,
        "forbid": lambda words: frozenset(Forbidden(_text(word)) for word in _list(words)),
        "clear_results_after_min": _number(1, MAX_CLEAR_RESULTS_MIN),
        "clear_clipboard_after_s": _number(*CLEAR_CLIPBOARD_S),
        "api_hosts": lambda hosts: frozenset(_host(host) for host in _list(hosts)),
    }
    if not isinstance(values, dict):
        raise _RefusedError(PolicyProblem.NOT_KNOWN)
    found: dict[str, Any] = {}
    for key, value in values.items():
        try:
            found[key] = readers[key](value)
        except (ValueError, TypeError, KeyError):
            raise _RefusedError(PolicyProblem.NOT_KNOWN, key) from None
    if found.pop("version", None) is None:
        raise _RefusedError(PolicyProblem.NOT_KNOWN, "version")
    if "forbid" in found:
        found["forbidden"] = found.pop("forbid")
    return Policy(is_there=True, **found)


def _version(value: Any) -> int:
    if _number(VERSION, VERSION)(value) != VERSION:
        raise ValueError("version")
    return VERSION


def _accounts(values: Any) -> tuple[PolicyAccount, ...]:
    accounts = tuple(_account(value) for value in _list(values))
    if len({account.name.casefold() for account in accounts}) != len(accounts):
        raise ValueError("two accounts of one name")
    return accounts


def _account(values: Any) -> PolicyAccount:
    readers: dict[str, Callable[[Any], Any]] = {
        "name": _name,
        "account_sid": _matching(re.compile(r"AC[0-9a-fA-F]{32}")),
        "api_key_sid": _matching(re.compile(r"SK[0-9a-fA-F]{32}")),
        "region": _matching(_LABEL),
        "edge": _matching(_LABEL),
        "colour": _colour,
        "default_service": _matching(re.compile(r"default|all|IS[0-9a-fA-F]{32}")),
    }
    if not isinstance(values, dict):
        raise TypeError("no object")
    account = PolicyAccount(**{key: readers[key](value) for key, value in values.items()})
    if (account.region is None) != (account.edge is None):
        raise ValueError("region and edge: both or neither")
    return account


def _name(value: Any) -> str:
    name = _text(value)
    if not name.strip() or name != name.strip() or not name.isprintable() or len(name) > _MAX_NAME_LENGTH:
        raise ValueError("name")
    if name.casefold() in _RESERVED_NAMES:
        raise ValueError("reserved name")
    return name


def _colour(value: Any) -> str:
    if value not in _COLOURS:
        raise ValueError("colour")
    return _text(value)


def _host(value: Any) -> str:
    return _matching(_HOST)(_text(value).lower()).strip("[]")


def _matching(pattern: re.Pattern[str]) -> Callable[[Any], str]:
    def read(value: Any) -> str:
        if not pattern.fullmatch(_text(value)):
            raise ValueError("text")
        return _text(value)

    return read


def _number(least: int, most: int) -> Callable[[Any], int]:
    def read(value: Any) -> int:
        if type(value) is not int or not least <= value <= most:
            raise ValueError("number")
        return value

    return read


def _bool(value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError("bool")
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("text")
    return value


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise TypeError("list")
    return value


def _shorter(chosen: int, most: int) -> int:
    """Return the user's time if it is set and no longer than the policy's, else the policy's; 0: none."""
    return min(one for one in (chosen, most) if one) if chosen or most else 0
