"""What became of a wish of the user's about accounts, as values; their words are made where they are shown."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from desktop.runtime.records import field, record

if TYPE_CHECKING:
    from desktop.accounts.credential_store import CredentialStoreError
    from desktop.runtime.background import NoThreadError
    from desktop.twilio.errors import TwilioError


@record
class UnknownAccount:
    """No account has the name that was asked for."""

    name: str


@record
class NameTaken:
    """Another account has the name that was to be saved."""

    name: str


@record
class TokensForbidden:
    """The policy does not allow accounts that sign in with an Auth Token."""


class SecretStep(enum.Enum):
    """The keyring operation that failed."""

    SAVE = "save"
    MOVE = "move"
    DELETE = "delete"


@record
class SecretFailure:
    """A keyring operation failed; the account itself was changed."""

    step: SecretStep
    error: CredentialStoreError
    account_name: str
    """Whose entry it is: of a renamed account the old name."""


@record
class ProfilesUnreadable:
    """The file of twilio-cli's profiles cannot be read."""

    path: str = field(repr=False)


@record
class ConnectionFailure:
    """Why a test of the connection got no answer."""

    error: CredentialStoreError | TwilioError | NoThreadError | None
    """None: region and edge make no host name."""
    region: str


@record
class ConnectionAnswer:
    """What Twilio answered to a test that worked."""

    account_name: str
    elapsed_ms: int
    default_service_sid: str | None


AccountsFailure = UnknownAccount | NameTaken | TokensForbidden | SecretFailure | ProfilesUnreadable | ConnectionFailure
