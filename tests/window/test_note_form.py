"""Notes of an account's rows: whose they are, when, and the way back to them."""

from __future__ import annotations

import pytest

from desktop.accounts.account import Account, AccountKind
from desktop.i18n.time_mode import TimeMode
from desktop.settings.note_lines import ALL_NOTE_LINES
from desktop.twilio.types import ScopeKind, ServiceScope
from desktop.window.note_form import note_form, note_labels
from tests.conversation_rows import conversation

ACCOUNT = Account("Larkspur", account_sid="AC" + "a" * 32)
ALL = ServiceScope(ScopeKind.ALL)


@pytest.mark.parametrize("mode", [TimeMode.UTC, TimeMode.LOCAL, TimeMode.RELATIVE])
def test_times_carry_their_zone_and_are_never_relative(mode: TimeMode) -> None:
    form = note_form("updated", ACCOUNT, ServiceScope(), mode)

    assert form.time_text is not None
    assert form.time_text(0).split()[-1].startswith("UTC")
    assert "ago" not in form.time_text(0)
    assert form.lines == frozenset({"updated"})


def test_the_link_finds_the_row_again() -> None:
    one = conversation(participant_identity="Ana Maria")
    form = note_form(ALL_NOTE_LINES, ACCOUNT, ALL, TimeMode.UTC)

    assert form.link is not None
    assert form.link(one) == (
        f"convolook://lookup?identity=Ana%20Maria&service=all&account=Larkspur&conversation={one.conversation_sid}"
    )


def test_accounts_that_are_not_stored_are_in_no_link() -> None:
    form = note_form(ALL_NOTE_LINES, Account("Demo", AccountKind.DEMO), ServiceScope(), TimeMode.UTC)

    assert form.account_name == "Demo"
    assert form.link is not None
    assert "account=" not in form.link(conversation(participant_identity="alice"))


def test_every_line_has_its_words() -> None:
    assert note_labels().customer == "Customer"
