"""What the keyring did not do, in words: what happened, and the way out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.accounts.account import shown_name
from desktop.accounts.credential_store import WINDOWS_LONGEST, CredentialStoreError, StoreProblem, service_name
from desktop.messages.message import Severity, UserMessage


def explain_keyring(error: CredentialStoreError) -> UserMessage:
    """Return the message for credentials that could not be loaded."""
    is_stored = error.problem is StoreProblem.HALF_A_REGION and error.account_name
    sentence, hint = _half_a_region() if is_stored else _loading(error.problem)
    name = shown_name(error.account_name)
    return UserMessage(Severity.ERROR, sentence.format(account=name), hint.format(account=name), codes=error.cause)


def _half_a_region() -> tuple[str, str]:
    """Return sentence and hint for a stored account that has a region or an edge without the other."""
    translate = QCoreApplication.translate
    return (
        translate("Keyring", "The account {account} has a region without an edge, or an edge without a region."),
        translate("Keyring", "Open Accounts…, choose {account}, then region and edge, and save."),
    )


def explain_not_saved(error: CredentialStoreError) -> UserMessage:
    """Return the message for a secret that the keyring did not store, so that it is kept in memory only."""
    translate = QCoreApplication.translate
    kept = translate("Keyring", "The secret is kept until you quit.")
    why = {
        StoreProblem.NO_KEYRING: translate("Keyring", "This computer has no keyring."),
        StoreProblem.LOCKED: translate("Keyring", "The keyring is locked."),
        StoreProblem.REFUSED: translate("Keyring", "Keyring access was denied."),
        StoreProblem.TOO_LONG: translate(
            "Keyring", "Windows stores secrets of at most {most} characters. This one is longer."
        ).format(most=WINDOWS_LONGEST),
        StoreProblem.TIMED_OUT: translate("Keyring", "The keyring did not answer in time."),
        StoreProblem.CANCELLED: translate("Keyring", "Waiting for the keyring was cancelled."),
    }.get(error.problem, translate("Keyring", "The keyring could not store the secret."))
    hint = {
        StoreProblem.NO_KEYRING: translate(
            "Keyring", "Start a keyring such as GNOME Keyring or KWallet, then save again."
        ),
        StoreProblem.TOO_LONG: translate("Keyring", "Check that only the secret was pasted."),
    }.get(error.problem, translate("Keyring", "Unlock the keyring, then save again."))
    return UserMessage(Severity.WARNING, f"{why} {kept}", hint, codes=error.cause)


def explain_not_moved(error: CredentialStoreError, old_name: str) -> UserMessage:
    """Return the message for a renamed account whose secret is still under its old name."""
    sentence = QCoreApplication.translate("Keyring", "The account was renamed, but its secret could not be moved.")
    hint = QCoreApplication.translate(
        "Keyring",
        "{why} It may still be in the keyring as {entry}. Type the secret again to store it under the new name.",
    )
    return UserMessage(
        Severity.WARNING, sentence, hint.format(why=_reason(error), entry=_entry(old_name)), codes=error.cause
    )


def explain_not_deleted(error: CredentialStoreError, name: str) -> UserMessage:
    """Return the message for a secret that may still be in the keyring although it should be deleted."""
    sentence = QCoreApplication.translate("Keyring", "The secret could not be removed from the keyring.")
    hint = QCoreApplication.translate(
        "Keyring", "{why} Remove the entry {entry} with your system's keyring program, or revoke the key at Twilio."
    )
    return UserMessage(
        Severity.WARNING, sentence, hint.format(why=_reason(error), entry=_entry(name)), codes=error.cause
    )


def _loading(problem: StoreProblem) -> tuple[str, str]:
    translate = QCoreApplication.translate
    again = translate("Keyring", "Unlock it and try again, or enter the secret in Accounts… to continue without it.")
    type_it = translate("Keyring", "Open Accounts…, select {account} and enter the secret.")
    found = {
        StoreProblem.NO_KEYRING: (
            translate("Keyring", "The secret of {account} is not in a keyring on this computer."),
            type_it,
        ),
        StoreProblem.LOCKED: (
            translate("Keyring", "The keyring is locked, so the secret of {account} cannot be read."),
            again,
        ),
        StoreProblem.REFUSED: (
            translate("Keyring", "Keyring access was denied, so the secret of {account} cannot be read."),
            again,
        ),
        StoreProblem.MISSING: (translate("Keyring", "The keyring has no secret for {account}."), type_it),
        StoreProblem.TIMED_OUT: (
            translate("Keyring", "The keyring did not answer in time."),
            translate("Keyring", "Its dialog may be behind this window. Answer it and try again."),
        ),
        StoreProblem.CANCELLED: (
            translate("Keyring", "Waiting for the keyring was cancelled."),
            translate("Keyring", "Its dialog may still be open. Answer it and try again."),
        ),
        StoreProblem.NO_ACCOUNT: (
            translate("Keyring", "No account selected."),
            translate("Keyring", "Select an account, or add one in Accounts…"),
        ),
        StoreProblem.REGION_LOCKED: (
            translate("Keyring", "Your organisation does not allow accounts of this region."),
            translate("Keyring", "Choose an account of that region, or ask whoever manages this computer."),
        ),
        StoreProblem.TOKENS_FORBIDDEN: (
            translate("Keyring", "Your organisation does not allow accounts that sign in with an Auth Token."),
            translate("Keyring", "Create an API key in the Twilio Console, then enter it in Accounts…"),
        ),
        StoreProblem.HOST_FORBIDDEN: (
            translate("Keyring", "Your organisation does not allow requests to this account's host."),
            translate("Keyring", "Choose another account, or ask whoever manages this computer."),
        ),
        StoreProblem.DEMO_FORBIDDEN: (
            translate("Keyring", "Your organisation does not allow the demo account."),
            translate("Keyring", "Choose an account, or add one in Accounts…"),
        ),
        StoreProblem.HALF_A_REGION: (
            translate("Keyring", "Only one of TWILIO_REGION and TWILIO_EDGE is set."),
            translate("Keyring", "Set both or neither, then start Convolook again."),
        ),
    }
    failed = translate("Keyring", "The keyring could not return the secret of {account}.")
    return found.get(problem, (failed, again))


def _reason(error: CredentialStoreError) -> str:
    translate = QCoreApplication.translate
    return {
        StoreProblem.NO_KEYRING: translate("Keyring", "No keyring can be reached."),
        StoreProblem.LOCKED: translate("Keyring", "The keyring is locked."),
        StoreProblem.REFUSED: translate("Keyring", "Keyring access was denied."),
        StoreProblem.MISSING: translate("Keyring", "The keyring has no entry for it."),
        StoreProblem.TIMED_OUT: translate("Keyring", "The keyring did not answer in time."),
        StoreProblem.CANCELLED: translate("Keyring", "Waiting for the keyring was cancelled."),
    }.get(error.problem, translate("Keyring", "The keyring reported a failure."))


def _entry(account_name: str) -> str:
    return service_name(shown_name(account_name))
