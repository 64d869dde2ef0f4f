"""What became of the ``TWILIO_*`` variables, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.messages.message import Severity, UserMessage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.accounts.account import Account


def explain_missing(names: Sequence[str]) -> UserMessage:
    """Return what to tell the user when only a part of an account is in the environment."""
    translate = QCoreApplication.translate
    sentence = translate("Environment", "The environment describes half an account: {names} is missing.")
    hint = translate("Environment", "Set it and start Convolook again, or remove the other TWILIO_ variables.")
    return UserMessage(Severity.WARNING, sentence.format(names=", ".join(names)), hint)


def explain_ignored() -> UserMessage:
    """Return what to tell the user when the policy forbids the account of the environment."""
    translate = QCoreApplication.translate
    sentence = translate("Environment", "Your organisation does not allow accounts from TWILIO_ variables.")
    return UserMessage(Severity.INFO, sentence, translate("Environment", "Add the account in Accounts…"))


def explain_usual_edge(account: Account) -> UserMessage:
    """Return what to tell the user when the edge is the usual one of the region alone."""
    translate = QCoreApplication.translate
    sentence = translate("Environment", "TWILIO_REGION is {region}; its usual edge {edge} is used.")
    hint = translate("Environment", "Set TWILIO_EDGE to use another one.")
    return UserMessage(Severity.INFO, sentence.format(region=account.region, edge=account.edge), hint)
