"""Messages and remarks about the organisation's policy file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.messages.message import Severity, UserMessage
from desktop.settings.policy import PolicyProblem, policy_path


def explain_policy(problem: PolicyProblem) -> UserMessage:
    """Return the message for a policy file that cannot be obeyed, so that everything is forbidden."""
    translate = QCoreApplication.translate
    why = {
        PolicyProblem.NOT_PROTECTED: translate(
            "Policy", "Someone who is not an administrator owns it or can change it."
        ),
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
    """Return the remark beside a setting that the policy fixes."""
    return QCoreApplication.translate("Policy", "Set by your organisation.")


def forbidden_words() -> str:
    """Return the tool tip of something that the policy forbids."""
    return QCoreApplication.translate("Policy", "Not allowed by your organisation.")
