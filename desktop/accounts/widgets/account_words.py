"""What is wrong with a field of the account form, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.accounts.account import MAX_NAME_LENGTH, SecretPlace
from desktop.accounts.validation import SID_LENGTH, FieldProblem

if TYPE_CHECKING:
    from desktop.accounts.validation import FieldCheck


def name_words(check: FieldCheck) -> str:
    """Say what is wrong with an account name."""
    translate = QCoreApplication.translate
    return {
        FieldProblem.EMPTY: translate("AccountForm", "Type a name, such as the name of your team."),
        FieldProblem.NAME_TAKEN: translate("AccountForm", "Another account has this name."),
        FieldProblem.NAME_RESERVED: translate("AccountForm", "This name is taken by an account of Convolook's own."),
        FieldProblem.NAME_TOO_LONG: translate("AccountForm", "At most {most} characters.").format(most=MAX_NAME_LENGTH),
        FieldProblem.NAME_ODD: translate("AccountForm", "It holds characters that cannot be seen."),
    }.get(check.problem or FieldProblem.NO_SCOPE, "") or _trimmed(check)


def sid_words(check: FieldCheck, prefix: str) -> str:
    """Say what is wrong with an Account SID (``AC``) or API key SID (``SK``)."""
    translate = QCoreApplication.translate
    count = len(check.text)
    words = {
        FieldProblem.EMPTY: translate("AccountForm", "Copy it from the Twilio Console; it begins with {prefix}."),
        FieldProblem.WRONG_PREFIX: translate("AccountForm", "It begins with {prefix}, in capital letters."),
        FieldProblem.KEY_IN_PLACE_OF_ACCOUNT: translate(
            "AccountForm", "This is an API key SID. It belongs in the field below."
        ),
        FieldProblem.ACCOUNT_IN_PLACE_OF_KEY: translate(
            "AccountForm", "This is an Account SID. It belongs in the field above."
        ),
        FieldProblem.TOKEN_IN_PLACE_OF_SID: translate(
            "AccountForm", "This looks like an Auth Token. It belongs in the field Secret."
        ),
        FieldProblem.SPACES_INSIDE: translate("AccountForm", "There is white space inside."),
        FieldProblem.NOT_HEXADECIMAL: translate("AccountForm", "Only digits and the letters a to f follow {prefix}."),
        FieldProblem.TOO_SHORT: translate("AccountForm", "{count} of {length} characters."),
        FieldProblem.TOO_LONG: translate("AccountForm", "{count} characters; a SID has {length}."),
    }.get(check.problem or FieldProblem.NO_SCOPE, "")
    return words.format(prefix=prefix, count=count, length=SID_LENGTH) or _trimmed(check)


def secret_words(check: FieldCheck) -> str:
    """Say what is wrong with a secret or Auth Token, or why a key is better."""
    translate = QCoreApplication.translate
    words = {
        FieldProblem.EMPTY: translate("AccountForm", "Type the secret that belongs to this SID."),
        FieldProblem.SID_IN_PLACE_OF_SECRET: translate("AccountForm", "This is a SID, not a secret."),
        FieldProblem.SPACES_INSIDE: translate("AccountForm", "There is white space inside."),
        FieldProblem.NO_TOKEN: translate(
            "AccountForm", "An Auth Token has 32 characters: digits and the letters a to f."
        ),
    }.get(check.problem or FieldProblem.NO_SCOPE, "")
    advice = translate(
        "AccountForm", "A standard API key can be revoked on its own; the Auth Token opens the whole account."
    )
    return words or _trimmed(check) or advice


def service_words(check: FieldCheck) -> str:
    """Say what is wrong with a service SID."""
    if check.problem is None:
        return _trimmed(check)
    return QCoreApplication.translate("AccountForm", "IS and 32 hexadecimal digits, as in Twilio's console.")


def place_words(place: SecretPlace | None) -> str:
    """Say in the empty field where the secret is; None: a new account."""
    translate = QCoreApplication.translate
    return {
        None: translate("AccountForm", "Goes into the keyring of this computer only."),
        SecretPlace.KEYRING: translate("AccountForm", "Stored in the keyring. Type to replace it."),
        SecretPlace.MEMORY: translate("AccountForm", "Kept until the program ends. Type to replace it."),
        SecretPlace.NOWHERE: translate("AccountForm", "None is stored. Type it to sign in again."),
        SecretPlace.ENVIRONMENT: translate("AccountForm", "Given with the account."),
    }[place]


def _trimmed(check: FieldCheck) -> str:
    if not check.trimmed or not check.text:
        return ""
    text = QCoreApplication.translate("AccountForm", "Spaces at the ends are left out ({count}).")
    return text.format(count=check.trimmed)
