"""What is wrong with a field of the account form while it is being typed; the words are the form's own."""

from __future__ import annotations

import enum
import re
import unicodedata
from typing import TYPE_CHECKING

from desktop.accounts.account import MAX_NAME_LENGTH, is_reserved, name_key
from desktop.runtime.records import field, record
from desktop.twilio.hosts import origin_for
from desktop.twilio.types import SERVICE_SID

if TYPE_CHECKING:
    from collections.abc import Collection

SID_LENGTH = 34
"""Two letters and 32 hexadecimal digits (Twilio's OpenAPI document, every ``sid`` pattern)."""

_HEX = re.compile(r"[0-9a-fA-F]*\Z")
_AUTH_TOKEN = re.compile(r"[0-9a-f]{32}\Z")


class FieldProblem(enum.Enum):
    """What is wrong with a field."""

    EMPTY = enum.auto()
    NAME_TAKEN = enum.auto()
    NAME_RESERVED = enum.auto()
    NAME_TOO_LONG = enum.auto()
    NAME_ODD = enum.auto()
    WRONG_PREFIX = enum.auto()
    KEY_IN_PLACE_OF_ACCOUNT = enum.auto()
    ACCOUNT_IN_PLACE_OF_KEY = enum.auto()
    TOKEN_IN_PLACE_OF_SID = enum.auto()
    SID_IN_PLACE_OF_SECRET = enum.auto()
    TOO_SHORT = enum.auto()
    TOO_LONG = enum.auto()
    NOT_HEXADECIMAL = enum.auto()
    SPACES_INSIDE = enum.auto()
    NO_TOKEN = enum.auto()
    REGION_ALONE = enum.auto()
    EDGE_ALONE = enum.auto()
    NO_HOST_NAME = enum.auto()
    NO_SERVICE_SID = enum.auto()

    @property
    def blocks(self) -> bool:
        """Return whether the account cannot be saved with it; other problems are only remarked on."""
        return self not in _REMARKS


_REMARKS = frozenset(
    {
        FieldProblem.TOO_SHORT,
        FieldProblem.TOO_LONG,
        FieldProblem.NOT_HEXADECIMAL,
        FieldProblem.SPACES_INSIDE,
        FieldProblem.NO_TOKEN,
    }
)


@record
class FieldCheck:
    """The text as it will be used, how many characters at its ends are left out, and what is wrong with it."""

    text: str = field(repr=False)
    trimmed: int
    problem: FieldProblem | None


def trim(text: str) -> str:
    """Return the text without white space, controls and invisible format characters at both ends."""
    start, end = 0, len(text)
    while start < end and _is_padding(text[start]):
        start += 1
    while end > start and _is_padding(text[end - 1]):
        end -= 1
    return text[start:end]


def check_name(text: str, taken: Collection[str]) -> FieldCheck:
    """Check an account name against the names of all other accounts."""
    name = trim(text)
    problem = None
    if not name:
        problem = FieldProblem.EMPTY
    elif is_reserved(name):
        problem = FieldProblem.NAME_RESERVED
    elif name_key(name) in {name_key(one) for one in taken}:
        problem = FieldProblem.NAME_TAKEN
    elif len(name) > MAX_NAME_LENGTH:
        problem = FieldProblem.NAME_TOO_LONG
    elif not name.isprintable():
        problem = FieldProblem.NAME_ODD
    return FieldCheck(name, len(text) - len(name), problem)


def check_account_sid(text: str) -> FieldCheck:
    """Check what should be ``AC`` and 32 hexadecimal digits."""
    return _check_sid(text, "AC", ("SK", FieldProblem.KEY_IN_PLACE_OF_ACCOUNT))


def check_api_key_sid(text: str) -> FieldCheck:
    """Check what should be ``SK`` and 32 hexadecimal digits."""
    return _check_sid(text, "SK", ("AC", FieldProblem.ACCOUNT_IN_PLACE_OF_KEY))


def check_secret(text: str, *, is_token: bool, needed: bool) -> FieldCheck:
    """Check an Auth Token, or the secret of an API key; an empty one is wrong only when ``needed``."""
    secret = trim(text)
    problem = None
    if not secret:
        problem = FieldProblem.EMPTY if needed else None
    elif len(secret) == SID_LENGTH and secret[:2] in {"AC", "SK"} and _HEX.match(secret, 2):
        problem = FieldProblem.SID_IN_PLACE_OF_SECRET
    elif any(one.isspace() for one in secret):
        problem = FieldProblem.SPACES_INSIDE
    elif is_token and not _AUTH_TOKEN.match(secret):
        problem = FieldProblem.NO_TOKEN
    return FieldCheck(secret, len(text) - len(secret), problem)


def check_region_and_edge(region: str, edge: str) -> FieldProblem | None:
    """Check the two parts of the host name: both or neither."""
    if region and not edge:
        return FieldProblem.REGION_ALONE
    if edge and not region:
        return FieldProblem.EDGE_ALONE
    try:
        origin_for(region, edge)
    except ValueError:
        return FieldProblem.NO_HOST_NAME
    return None


def host_of(region: str | None, edge: str | None) -> str:
    """Return the host that requests of a region and edge go to; empty when they make none."""
    try:
        return origin_for(region, edge).host
    except ValueError:
        return ""


def check_service_sid(text: str) -> FieldCheck:
    """Check what should be ``IS`` and 32 hexadecimal digits."""
    sid = trim(text)
    problem = None if SERVICE_SID.match(sid) else FieldProblem.NO_SERVICE_SID if sid else FieldProblem.EMPTY
    return FieldCheck(sid, len(text) - len(sid), problem)


def _check_sid(text: str, prefix: str, confused: tuple[str, FieldProblem]) -> FieldCheck:
    """Check a SID; ``confused`` is the prefix that people take for it, and the problem to name then."""
    sid = trim(text)
    problem = confused[1] if sid.startswith(confused[0]) else _sid_problem(sid, prefix)
    return FieldCheck(sid, len(text) - len(sid), problem)


def _sid_problem(sid: str, prefix: str) -> FieldProblem | None:
    problem = None
    if not sid:
        problem = FieldProblem.EMPTY
    elif _AUTH_TOKEN.match(sid):
        problem = FieldProblem.TOKEN_IN_PLACE_OF_SID
    elif not sid.startswith(prefix[: len(sid)]):
        problem = FieldProblem.WRONG_PREFIX
    elif any(one.isspace() for one in sid):
        problem = FieldProblem.SPACES_INSIDE
    elif not _HEX.match(sid, len(prefix)):
        problem = FieldProblem.NOT_HEXADECIMAL
    elif len(sid) != SID_LENGTH:
        problem = FieldProblem.TOO_SHORT if len(sid) < SID_LENGTH else FieldProblem.TOO_LONG
    return problem


def _is_padding(character: str) -> bool:
    return character.isspace() or unicodedata.category(character) in {"Cc", "Cf"}
