"""What the ``TWILIO_*`` variables came to, in words."""

from __future__ import annotations

from desktop.accounts.account import Account, AccountKind
from desktop.accounts.environment_messages import explain_ignored, explain_missing, explain_odd, explain_usual_edge
from desktop.messages.message import Severity


def test_each_missing_variable_is_named() -> None:
    message = explain_missing(("TWILIO_ACCOUNT_SID", "TWILIO_API_SECRET"))

    assert "TWILIO_ACCOUNT_SID, TWILIO_API_SECRET" in message.sentence
    assert message.severity is Severity.WARNING


def test_each_odd_variable_is_named_and_what_it_should_hold() -> None:
    message = explain_odd(("TWILIO_ACCOUNT_SID", "TWILIO_API_KEY"))

    assert "TWILIO_ACCOUNT_SID, TWILIO_API_KEY" in message.sentence
    assert "begins with AC" in message.hint


def test_an_ignored_environment_says_what_to_do() -> None:
    assert "organisation" in explain_ignored().sentence
    assert "Accounts…" in explain_ignored().hint


def test_the_usual_edge_is_named_with_its_region() -> None:
    account = Account("Environment", AccountKind.ENVIRONMENT, "AC", region="ie1", edge="dublin")

    assert "TWILIO_REGION is ie1; its usual edge dublin" in explain_usual_edge(account).sentence
