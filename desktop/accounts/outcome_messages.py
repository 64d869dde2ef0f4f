"""What went wrong with accounts, in words: what happened, and the way out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.accounts import keyring_messages
from desktop.accounts.account import shown_name
from desktop.accounts.credential_store import CredentialStoreError
from desktop.accounts.outcomes import (
    AccountsFailure,
    ConnectionFailure,
    NameTaken,
    ProfilesUnreadable,
    SecretFailure,
    SecretStep,
    TokensForbidden,
)
from desktop.messages.message import Severity, UserMessage
from desktop.privacy.masking import visible


def explain_accounts(failure: AccountsFailure) -> UserMessage:
    """Return the message for a failure, in the current language."""
    translate = QCoreApplication.translate
    if isinstance(failure, SecretFailure):
        return _secret_words(failure)
    if isinstance(failure, ConnectionFailure):
        return _connection_words(failure)
    if isinstance(failure, NameTaken):
        sentence = translate("Accounts", "There is already an account named {name}.")
        hint = translate("Accounts", "Names are compared ignoring case. Choose another one.")
        return UserMessage(Severity.ERROR, sentence.format(name=shown_name(failure.name)), hint)
    if isinstance(failure, TokensForbidden):
        sentence = translate("Accounts", "Your organisation does not allow accounts that sign in with an Auth Token.")
        hint = translate("Accounts", "Create an API key in the Twilio Console, then enter it here.")
        return UserMessage(Severity.ERROR, sentence, hint)
    if isinstance(failure, ProfilesUnreadable):
        sentence = translate("Accounts", "The profiles of twilio-cli cannot be read.")
        hint = translate("Accounts", "Expected a readable JSON file at {path}.").format(path=visible(failure.path))
        return UserMessage(Severity.WARNING, sentence, hint)
    sentence = translate("Accounts", "No account named {name}.").format(name=shown_name(failure.name))
    return UserMessage(Severity.WARNING, sentence, translate("Accounts", "Add or rename accounts in Accounts…"))


def _secret_words(failure: SecretFailure) -> UserMessage:
    if failure.step is SecretStep.SAVE:
        return keyring_messages.explain_not_saved(failure.error)
    explain = {
        SecretStep.MOVE: keyring_messages.explain_not_moved,
        SecretStep.DELETE: keyring_messages.explain_not_deleted,
    }[failure.step]
    return explain(failure.error, failure.account_name)


def _connection_words(failure: ConnectionFailure) -> UserMessage:
    if failure.error is None:
        text = QCoreApplication.translate("Accounts", "Region and edge: choose both or neither.")
        return UserMessage(Severity.ERROR, text)
    if isinstance(failure.error, CredentialStoreError):
        return keyring_messages.explain_keyring(failure.error)
    from desktop.messages import failures

    return failures.explain(failure.error, rows=0, region=failure.region)
