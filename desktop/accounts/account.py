"""What an account is: its name, its SIDs, where it lives, and how a new one is asked for; never a stored secret."""

from __future__ import annotations

import enum
import re

from desktop.privacy.masking import visible
from desktop.runtime.records import field, record
from desktop.twilio.types import ServiceScope

ENVIRONMENT_NAME = "Environment"
DEMO_NAME = "Demo"
RESERVED_NAMES = (ENVIRONMENT_NAME, DEMO_NAME)
DEFAULT_REGION = "us1"
MAX_NAME_LENGTH = 60
"""Most characters of an account name: it stands in the window title and in the keyring."""

COLOURS = ("blue", "green", "amber", "red", "cyan", "plum")
"""Colour marks an account can carry; what they look like is the palette's business."""


class AccountKind(enum.Enum):
    """Where an account comes from; only a stored one can be changed as a whole."""

    STORED = "stored"
    POLICY = "policy"
    """Laid down by the organisation; only its secret is the user's."""
    ENVIRONMENT = "environment"
    DEMO = "demo"


class SecretPlace(enum.Enum):
    """Where the secret of an account is stored, as far as that is known without asking the keyring."""

    KEYRING = "keyring"
    MEMORY = "memory"
    """Kept until the program ends, because the keyring did not take it."""
    NOWHERE = "nowhere"
    ENVIRONMENT = "environment"


@record
class Account:
    """An account to look up as: its SIDs, region and name, without its secret, which only the keyring holds."""

    name: str
    kind: AccountKind = AccountKind.STORED
    account_sid: str = ""
    api_key_sid: str | None = None
    """None: it signs in with the Auth Token."""
    region: str | None = None
    """Both or neither of region and edge; None: US1."""
    edge: str | None = None
    colour: str | None = None
    """One of ``COLOURS``."""
    default_scope: ServiceScope = field(default_factory=ServiceScope)

    @property
    def username(self) -> str:
        """Return the user name of HTTP Basic and of the keyring entry."""
        return self.api_key_sid or self.account_sid

    @property
    def identity(self) -> str:
        """Return what identifies the account whatever its name and key: Account SID and region."""
        return f"{self.account_sid}.{self.region_or_default}"

    @property
    def is_read_only(self) -> bool:
        """Return whether nothing of it can be changed, its secret included."""
        return not self.is_kept

    @property
    def is_kept(self) -> bool:
        """Return whether its secret is stored in the keyring and its preferences in the settings file."""
        return self.kind in {AccountKind.STORED, AccountKind.POLICY}

    @property
    def uses_token(self) -> bool:
        """Return whether it signs in with an Auth Token."""
        return self.kind is not AccountKind.DEMO and self.api_key_sid is None

    @property
    def region_or_default(self) -> str:
        """Return the region that processes its data, ``us1`` when none is set."""
        return self.region or DEFAULT_REGION


@record
class AccountDraft:
    """An account as the form holds it, to be tested or saved."""

    account: Account
    secret: str | None = field(default=None, repr=False)
    """None: the stored one stays."""
    original_name: str | None = None
    """The name it had; None for a new account."""


@record
class CliProfile:
    """A profile of twilio-cli, as its plain-text file holds it."""

    name: str
    account_sid: str
    api_key_sid: str
    secret: str = field(repr=False)
    region: str | None = None
    edge: str | None = None
    is_active: bool = False


def name_key(name: str) -> str:
    """Return what two account names must not share: names are unique ignoring case."""
    return name.strip().casefold()


def is_reserved(name: str) -> bool:
    """Return whether no stored account may have that name."""
    return name_key(name) in {name_key(one) for one in RESERVED_NAMES}


def free_name(wanted: str, taken: list[str]) -> str:
    """Return ``wanted``, or the first of ``wanted 2``, ``wanted 3`` … that is not taken, ignoring case."""
    keys = {name_key(one) for one in (*taken, *RESERVED_NAMES)}
    cleaned = _printable(wanted).strip()[: MAX_NAME_LENGTH - 5] or "Account"
    number, name = 1, cleaned
    while name_key(name) in keys:
        number += 1
        name = f"{cleaned} {number}"
    return name


def shown_name(name: str) -> str:
    """Return an account's name as every part of the window shows it: a settings file made by hand has longer ones."""
    return visible(name if len(name) <= MAX_NAME_LENGTH else f"{name[: MAX_NAME_LENGTH - 1]}…")


def short_sid(sid: str) -> str:
    """Return a SID as lists show it: ``AC71c0…c6f5``."""
    return sid if len(sid) <= 14 else f"{sid[:6]}…{sid[-4:]}"


def _printable(text: str) -> str:
    return re.sub(r"\s+", " ", "".join(one if one.isprintable() else " " for one in text))
