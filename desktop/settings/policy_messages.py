"""What the organisation's policy file does, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.messages.message import Severity, UserMessage
from desktop.settings.policy import PolicyProblem, policy_path


def explain_policy(problem: PolicyProblem) -> UserMessage:
    """Return what to tell the user when the policy file cannot be obeyed and everything is closed."""
    translate = QCoreApplication.translate
    why = {
        PolicyProblem.NOT_PROTECTED: translate("Policy", "Others than an administrator own it or can change it."),
        PolicyProblem.LINK: translate("Policy", "It or its folder is a link."),
        PolicyProblem.UNREADABLE: translate("Policy", "It cannot be read."),
        PolicyProblem.NOT_JSON: translate("Policy", "It is not JSON."),
        PolicyProblem.NOT_KNOWN: translate("Policy", "It contains something this version does not know."),
    }[problem]
    sentence = translate(
        "Policy",
        "Your organisation's policy cannot be used: personal data stays masked, and only lookups with API keys work.",
    )
    hint = translate("Policy", "{why} Ask whoever manages this computer to check {path}.")
    return UserMessage(Severity.WARNING, sentence, hint.format(why=why, path=policy_path()))


def locked_words() -> str:
    """Return what stands beside something that the policy has laid down."""
    return QCoreApplication.translate("Policy", "Set by your organisation.")


def forbidden_words() -> str:
    """Return what a tool tip says of something that the policy forbids."""
    return QCoreApplication.translate("Policy", "Not allowed by your organisation.")
