"""What went wrong with accounts, in words."""

from __future__ import annotations

import pytest

from desktop.accounts.credential_store import CredentialStoreError, StoreProblem
from desktop.accounts.outcome_messages import explain_accounts
from desktop.accounts.outcomes import (
    AccountsFailure,
    ConnectionFailure,
    NameTaken,
    ProfilesUnreadable,
    SecretFailure,
    SecretStep,
    TokensForbidden,
    UnknownAccount,
)
from desktop.twilio.errors import NoNetworkError

LOCKED = CredentialStoreError(StoreProblem.LOCKED)


@pytest.mark.parametrize(
    ("failure", "words"),
    [
        (UnknownAccount("No\u202ebody"), "No‹U+202E›body"),
        (NameTaken("Larkspur"), "Larkspur"),
        (TokensForbidden(), "organisation"),
        (ProfilesUnreadable("/home/x/config.json"), "/home/x/config.json"),
        (SecretFailure(SecretStep.SAVE, LOCKED, "Larkspur"), "locked"),
        (SecretFailure(SecretStep.MOVE, LOCKED, "Larkspur"), "convolook:Larkspur"),
        (SecretFailure(SecretStep.DELETE, LOCKED, "Larkspur"), "convolook:Larkspur"),
        (ConnectionFailure(None, "us1"), "both or neither"),
        (ConnectionFailure(LOCKED, "us1"), "locked"),
        (ConnectionFailure(NoNetworkError(), "us1"), "network"),
    ],
)
def test_every_failure_says_what_happened(failure: AccountsFailure, words: str) -> None:
    assert words in explain_accounts(failure).text
