"""What became of the ``TWILIO_*`` variables, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.messages.message import Severity, UserMessage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.accounts.account import Account


def explain_missing(names: Sequence[str]) -> UserMessage:
    """Return the message for ``TWILIO_*`` variables that are only a part of an account."""
    translate = QCoreApplication.translate
    sentence = translate("Environment", "The environment describes half an account: {names} is missing.")
    hint = translate("Environment", "Set it and start Convolook again, or remove the other TWILIO_ variables.")
    return UserMessage(Severity.WARNING, sentence.format(names=", ".join(names)), hint)


def explain_odd(names: Sequence[str]) -> UserMessage:
    """Return the message for ``TWILIO_*`` variables whose text cannot be right."""
    translate = QCoreApplication.translate
    sentence = translate("Environment", "The environment has a text in {names} that cannot be right.")
    hint = translate(
        "Environment",
        "An Account SID begins with AC, an API key's with SK; quotation marks are no part of them.",
    )
    return UserMessage(Severity.WARNING, sentence.format(names=", ".join(names)), hint)


def explain_ignored() -> UserMessage:
    """Return the message for an account of the environment that the policy forbids."""
    translate = QCoreApplication.translate
    sentence = translate("Environment", "Your organisation does not allow accounts from TWILIO_ variables.")
    return UserMessage(Severity.INFO, sentence, translate("Environment", "Add the account in Accounts…"))


def explain_usual_edge(account: Account) -> UserMessage:
    """Return the message for a region whose edge was not given, so that the usual one is used."""
    translate = QCoreApplication.translate
    sentence = translate("Environment", "TWILIO_REGION is {region}; its usual edge {edge} is used.")
    hint = translate("Environment", "Set TWILIO_EDGE to use another one.")
    return UserMessage(Severity.INFO, sentence.format(region=account.region, edge=account.edge), hint)
