"""Whose conversations, and where: from the first account to Sign Out, over services and forms, through the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLabel, QLineEdit, QPushButton
from shiboken6 import isValid

from desktop.accounts.account import Account, SecretPlace
from desktop.accounts.editing_controller import EditingController
from desktop.accounts.widgets.accounts_dialog import AccountsDialog
from desktop.design.colours import colours_of
from desktop.twilio.types import Credentials, ParticipantKind, ParticipantQuery
from desktop.window import dialogs
from tests.e2e.agent import CTRL, Agent
from tests.e2e.conftest import ENVIRONMENT
from tests.fake_twilio import (
    ACCOUNT_SID,
    API_KEY_SID,
    SERVICES,
    FakeServer,
    FakeTwilio,
    Fault,
    Gate,
    conversations,
    error_body,
    in_service,
)
from tests.secret_service import SecretService, secret_service
from tests.waiting import until, until_in_front

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

NUMBER = ParticipantQuery(ParticipantKind.ADDRESS, "+15558675310")
WHATSAPP = ParticipantQuery(ParticipantKind.ADDRESS, "whatsapp:+15558675310")
SECRET = "marked-secret-4f1e"


@pytest.fixture
def session(private_home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SecretService]:
    with secret_service(private_home, monkeypatch) as made:
        made.start_keyring()
        yield made


def holding(folder: Path, text: str) -> list[Path]:
    files = [one for one in folder.rglob("*") if one.is_file()]
    assert files
    return [one for one in files if text.encode() in one.read_bytes()]


def fill(agent: Agent, name: str, text: str) -> None:
    field = agent.part(QLineEdit, name)
    field.selectAll()
    QTest.keyClicks(field, text)


def fill_in_account(agent: Agent) -> None:
    """Open the form for a new account and fill it in."""
    agent.click(agent.part(QPushButton, "Add account…"))
    fill(agent, "Account name", "Larkspur")
    fill(agent, "Account SID", ACCOUNT_SID)
    fill(agent, "API key SID", API_KEY_SID)
    fill(agent, "Secret", SECRET)


def combo(agent: Agent, label: str) -> QComboBox:
    buddies = [one.buddy() for one in agent.window.findChildren(QLabel) if one.text() == label]
    found = [one for one in buddies if isinstance(one, QComboBox) and one.isVisible()]
    return found[0]


def choose_in(agent: Agent, label: str, words: str) -> None:
    box = combo(agent, label)
    place = box.findText(words)
    assert place >= 0, [box.itemText(one) for one in range(box.count())]
    box.setCurrentIndex(place)
    box.activated.emit(place)


@pytest.mark.keyring
async def test_without_a_keyring_the_window_says_so_until_there_is_one(
    qapp: QApplication, session: SecretService
) -> None:
    session.stop_keyring()
    with FakeTwilio(Credentials(ACCOUNT_SID, API_KEY_SID, SECRET)).server() as server:
        async with Agent.start(server=server.url) as agent:
            fill_in_account(agent)
            agent.click(agent.part(QPushButton, "Save"))
            await until(lambda: agent.sees("The secret is kept until you quit."))
            agent.click(agent.part(QPushButton, "Close"))
            await until(lambda: agent.sees("This computer has no keyring. The secret is kept until you quit."))
            strip = agent.workspace.results.message_bar
            assert strip.isVisible()

            session.start_keyring()
            agent.choose("Account", "Accounts…")
            agent.click(agent.part(QPushButton, "Save"))
            await until(lambda: agent.session.accounts.places() == {"Larkspur": SecretPlace.KEYRING})
            agent.click(agent.part(QPushButton, "Close"))
            await until(lambda: not strip.isVisible())


@pytest.mark.keyring
async def test_from_first_start_over_add_account_to_sign_out(
    qapp: QApplication, session: SecretService, private_home: Path
) -> None:
    fake = FakeTwilio(Credentials(ACCOUNT_SID, API_KEY_SID, SECRET))
    fake.add(NUMBER, conversations(3))
    with fake.server() as server:
        async with Agent.start(server=server.url) as agent:
            fill_in_account(agent)
            agent.click(agent.part(QPushButton, "Test connection"))
            await until(lambda: agent.sees("Connected to Larkspur in"))
            agent.click(agent.part(QPushButton, "Save"))
            await until(lambda: agent.sees("Saved. The secret is in the keyring."))
            agent.click(agent.part(QPushButton, "Close"))
            assert agent.window.windowTitle() == "Larkspur – Convolook"
            await agent.look_up(NUMBER.text)
            assert agent.summary.startswith("3 conversations, complete")

        async with Agent.start(server=server.url) as agent:
            assert agent.window.windowTitle() == "Larkspur – Convolook"
            await agent.look_up(NUMBER.text)
            assert agent.summary.startswith("3 conversations, complete")
            agent.choose("Account", "Sign Out")
            assert agent.summary == ""
            await until(lambda: not agent.session.accounts._tasks)

        async with Agent.start(server=server.url) as agent:
            await agent.look_up(NUMBER.text)
            assert agent.summary.startswith("0 conversations, incomplete")
    assert not holding(private_home, SECRET)


async def test_switching_the_account_clears_the_results_and_stops_what_runs(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(NUMBER, conversations(230))
    fake.fail(Fault(gate=Gate(), when=lambda asked: "PageToken" in asked.query))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        agent.type(NUMBER.text)
        agent.press(Qt.Key.Key_Return)
        await until(lambda: agent.summary.startswith("50 conversations, loading"))

        agent.session.accounts.enter_demo()
        choose_in(agent, "Account", "Environment")

        assert agent.summary == ""
        assert agent.workspace.model.loaded == 0


async def test_all_services_are_asked_merged_and_named(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    for service in SERVICES:
        fake.add(NUMBER, conversations(60, service=service), service)
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        choose_in(agent, "Service", "All services")

        await agent.look_up(NUMBER.text)

        assert agent.summary.startswith("180 conversations, complete")
        assert set(agent.column("Service")) == {"Service 1", "Service 2", "Service 3"}
        place = agent.titles().index("Service")
        assert not agent.workspace.results.table.isColumnHidden(place)


async def test_a_failing_service_is_named_the_others_stay_and_resume_asks_only_it(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    for service in SERVICES:
        fake.add(NUMBER, conversations(60, service=service), service)
    fake.fail(Fault(404, error_body(404, 50050), when=in_service(SERVICES[1])))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        choose_in(agent, "Service", "All services")
        await agent.look_up(NUMBER.text)
        assert agent.summary.startswith("120 conversations, incomplete")
        assert agent.sees("Service 2")
        asked = len(fake.asked)

        agent.click(agent.part(QPushButton, "Resume"))
        await agent.until_ended()

        assert agent.summary.startswith("180 conversations, complete")
        assert all(SERVICES[1] in one.path for one in fake.asked[asked:])


async def test_one_service_is_picked_from_the_list_by_its_name(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(NUMBER, conversations(2, service=SERVICES[2]), SERVICES[2])
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await until_in_front(agent.window)  # a list that opens before keeps Qt from hearing of the focus
        combo(agent, "Service").showPopup()
        await until(lambda: combo(agent, "Service").findText("Service 3") >= 0)
        combo(agent, "Service").hidePopup()
        await until(lambda: QApplication.activePopupWidget() is None)
        choose_in(agent, "Service", "Service 3")

        await agent.look_up(NUMBER.text)

        assert agent.summary.startswith("2 conversations, complete · Service 3")
        assert fake.asked[-1].path == f"/v1/Services/{SERVICES[2]}/ParticipantConversations"


async def test_nothing_found_in_the_default_service_offers_all_services(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(NUMBER, conversations(4, service=SERVICES[1]), SERVICES[1])
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        await agent.look_up(NUMBER.text)
        assert agent.sees("Nothing found for this address")

        agent.click(agent.part(QAbstractButton, "All services"))
        await agent.until_ended()

        assert agent.summary.startswith("4 conversations, complete")


async def test_every_form_of_a_number_is_asked_in_one_go(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(NUMBER, conversations(2))
    fake.add(WHATSAPP, conversations(3, text=WHATSAPP.text))
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        agent.type(NUMBER.text)
        agent.click(agent.part(QAbstractButton, "All forms of this contact"))
        agent.session.bar.focus_field()
        agent.press(Qt.Key.Key_Return)
        await agent.until_ended()

        assert agent.summary.startswith("5 conversations, complete")
        assert set(agent.column("Participant")) == {NUMBER.text, WHATSAPP.text}
        assert set(agent.column("Matched")) == {"Number", "WhatsApp"}
        asked = {one.query.get("Address") or f"identity {one.query.get('Identity')}" for one in fake.asked}
        assert asked == {NUMBER.text, WHATSAPP.text, "rcs:+15558675310", "identity +15558675310"}


async def test_the_filter_knows_services_by_their_names(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    for service in SERVICES:
        fake.add(NUMBER, conversations(5, service=service), service)
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        choose_in(agent, "Service", "All services")
        await agent.look_up(NUMBER.text)

        agent.press(Qt.Key.Key_F, CTRL)
        QTest.keyClicks(agent.focus, 'service:"service 2"')
        await until(lambda: "5 shown" in agent.summary)

        assert set(agent.column("Service")) == {"Service 2"}


def mark_colours(box: QComboBox, name: str) -> set[str]:
    """Return the colours of an account's mark, fully drawn pixels only."""
    image = box.itemIcon(box.findText(name)).pixmap(16, 16).toImage()
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


async def test_an_accounts_colour_is_seen_in_the_bar(qapp: QApplication, server: FakeServer) -> None:
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        for name, colour in (("Red", "red"), ("Green", "green"), ("Plain", None)):
            agent.application.stored_accounts.save(
                Account(name, account_sid=ACCOUNT_SID, api_key_sid=API_KEY_SID, colour=colour)
            )

        box, tones = combo(agent, "Account"), colours_of(agent.session.bar)

        assert tones.error.name() in mark_colours(box, "Red")
        assert tones.active.name() in mark_colours(box, "Green")
        assert not {tones.error.name(), tones.active.name()} & mark_colours(box, "Plain")


@pytest.mark.parametrize("kind", ["accounts", "settings", "help"])
async def test_a_dialog_opened_again_at_once_is_not_the_one_that_goes(qapp: QApplication, kind: str) -> None:
    async with Agent.start() as agent:
        window, services = agent.window, agent.application.services
        show: dict[str, Callable[[], QDialog]] = {
            "accounts": lambda: dialogs.show_accounts(window, agent.session.accounts, services),
            "settings": lambda: dialogs.show_settings(window, services),
            "help": lambda: dialogs.show_help(window),
        }
        first = show[kind]()
        first.close()

        second = show[kind]()
        await until(lambda: not isValid(first))

        assert isValid(second)
        assert second.isVisible()
        assert show[kind]() is second


async def test_a_closed_accounts_dialog_leaves_nothing_behind(qapp: QApplication) -> None:
    async with Agent.start() as agent:
        for _ in range(3):
            agent.choose("Account", "Accounts…")
            for dialog in agent.window.findChildren(AccountsDialog):
                dialog.close()
            await until(lambda: agent.window.findChild(AccountsDialog) is None)

        await until(lambda: agent.session.accounts.findChildren(EditingController) == [])
