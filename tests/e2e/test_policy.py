"""What an organisation's policy does in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QRadioButton, QTableView

from desktop.accounts.widgets.accounts_dialog import AccountsDialog
from desktop.lookup.widgets.many_dialog import ManyDialog
from desktop.privacy.masking import BULLETS
from desktop.settings.policy import Forbidden, Policy, PolicyAccount, PolicyProblem, closed
from desktop.settings.widgets.settings_dialog import SettingsDialog
from desktop.twilio.types import ParticipantKind, ParticipantQuery
from tests.e2e.agent import CTRL, SHIFT, Agent
from tests.e2e.conftest import ENVIRONMENT
from tests.fake_twilio import ACCOUNT_SID, conversations
from tests.waiting import until

if TYPE_CHECKING:
    from tests.fake_twilio import FakeServer, FakeTwilio

ALICE = ParticipantQuery(ParticipantKind.IDENTITY, "alice")


def forbidding(*what: Forbidden) -> Policy:
    return Policy(is_there=True, forbidden=frozenset(what))


async def test_masking_that_is_forced_cannot_be_switched_off_or_lifted_row_by_row(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(ALICE, conversations(3, text="alice"))
    policy = Policy(is_there=True, force_masking=True)
    async with Agent.start(server=server.url, policy=policy, **ENVIRONMENT) as agent:
        await agent.look_up("alice")
        agent.press(Qt.Key.Key_P, CTRL | SHIFT)
        agent.session.status.masking_clicked.emit()
        agent.part(QTableView, "Conversations").selectAll()

        actions = agent.window.menu_actions
        assert agent.session.masking.value.active
        assert BULLETS in agent.column("Friendly name")[0]
        assert (actions.mask.isChecked(), actions.mask.isEnabled(), actions.reveal.isEnabled()) == (True, False, False)


async def test_a_forbidden_export_stays_disabled_with_rows_there(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(ALICE, conversations(3, text="alice"))
    async with Agent.start(server=server.url, policy=forbidding(Forbidden.EXPORT), **ENVIRONMENT) as agent:
        await agent.look_up("alice")

        assert not agent.window.menu_actions.export.isEnabled()
        assert agent.window.menu_actions.export.toolTip() == "Not allowed by your organisation."


async def test_looking_up_many_can_be_forbidden(qapp: QApplication, server: FakeServer) -> None:
    async with Agent.start(server=server.url, policy=forbidding(Forbidden.MANY), **ENVIRONMENT) as agent:
        await until(lambda: agent.has_workspace)

        assert not agent.window.menu_actions.look_up_many.isEnabled()
        assert agent.window.menu_actions.look_up_many.toolTip() == "Not allowed by your organisation."


async def test_a_policy_that_cannot_be_trusted_is_said_and_closes_what_it_could(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    async with Agent.start(server=server.url, policy=closed(PolicyProblem.NOT_JSON), **ENVIRONMENT) as agent:
        await until(lambda: agent.sees("It is not JSON."))

        assert agent.session.masking.value.active
        assert agent.session.accounts.current is None
        assert not agent.window.start.try_demo.isEnabled()


async def test_an_environment_that_the_policy_forbids_is_ignored_and_it_says_so(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    async with Agent.start(server=server.url, policy=forbidding(Forbidden.ENVIRONMENT), **ENVIRONMENT) as agent:
        await until(lambda: agent.sees("Your organisation does not allow accounts from TWILIO_ variables."))

        assert agent.session.accounts.accounts() == []


@pytest.mark.parametrize(
    ("account_sid", "others", "seen", "diagnosed"),
    [
        (
            ACCOUNT_SID,
            {},
            "TWILIO_AUTH_TOKEN is missing",
            "Environment account incomplete: TWILIO_AUTH_TOKEN missing",
        ),
        (
            f'"{ACCOUNT_SID}"',
            {name: text for name, text in ENVIRONMENT.items() if name != "TWILIO_ACCOUNT_SID"},
            "a text in TWILIO_ACCOUNT_SID that cannot be right",
            "Environment account: TWILIO_ACCOUNT_SID cannot be right",
        ),
    ],
)
async def test_what_is_wrong_with_the_account_of_the_environment_is_named(
    qapp: QApplication,
    fake: FakeTwilio,
    server: FakeServer,
    account_sid: str,
    others: dict[str, Any],
    seen: str,
    diagnosed: str,
) -> None:
    async with Agent.start(server=server.url, TWILIO_ACCOUNT_SID=account_sid, **others) as agent:
        await until(lambda: agent.sees(seen))

        agent.choose("Help", "Copy Diagnostics")
        assert diagnosed in agent.clipboard


async def test_a_host_that_is_not_listed_is_never_asked(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    policy = Policy(is_there=True, api_hosts=frozenset({"conversations.dublin.ie1.twilio.com"}))
    async with Agent.start(server=server.url, policy=policy, **ENVIRONMENT) as agent:
        await agent.look_up("alice")

        assert agent.sees("Your organisation does not allow requests to this account's host.")
        assert server.requests == []


async def test_what_is_locked_is_shown_as_locked(qapp: QApplication, fake: FakeTwilio, server: FakeServer) -> None:
    policy = Policy(
        is_there=True,
        accounts=(PolicyAccount("Support", ACCOUNT_SID, colour="red"),),
        forbidden=frozenset({Forbidden.RECENT, Forbidden.AUTH_TOKENS}),
    )
    async with Agent.start(server=server.url, policy=policy) as agent:
        await until(lambda: agent.has_workspace)
        agent.choose("Edit", "Settings…")
        settings = agent.window.findChild(SettingsDialog)
        assert settings is not None
        box = next(one.buddy() for one in settings.findChildren(QLabel) if one.text() == "Recent lookups")
        assert isinstance(box, QComboBox)
        assert not box.isEnabled()
        assert "Set by your organisation." in [label.text() for label in settings.findChildren(QLabel)]
        settings.close()

        agent.choose("Account", "Accounts…")
        dialog = agent.window.findChild(AccountsDialog)
        assert dialog is not None
        fields = {field.accessibleName(): field for field in dialog.findChildren(QLineEdit)}
        buttons = {button.text(): button for button in dialog.findChildren(QPushButton)}
        assert fields["Account name"].text() == "Support"
        assert not fields["Account SID"].isEnabled()
        assert fields["Secret"].isEnabled()
        assert not buttons["Remove"].isEnabled()
        dialog.add_account()
        radios = {radio.text(): radio for radio in dialog.findChildren(QRadioButton)}
        assert not radios["Auth token"].isEnabled()


async def test_several_people_are_not_looked_up_where_that_is_forbidden(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    async with Agent.start(server=server.url, policy=forbidding(Forbidden.MANY), **ENVIRONMENT) as agent:
        await until(lambda: agent.has_workspace)
        agent.window.bar.look_up_many_requested.emit(("alice", "bob"))

        assert agent.sees("Not allowed by your organisation.")
        assert agent.window.findChild(ManyDialog) is None
        assert not agent.window.menu_actions.look_up_many.isEnabled()
