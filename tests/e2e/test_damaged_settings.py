"""Settings that are broken, newer, damaged or cannot be written, and a screen that is gone: said, and gone on."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QListWidget, QPushButton, QWidget

from desktop.accounts.account import SecretPlace
from desktop.lookup.state import LookupRequest
from desktop.runtime import paths
from desktop.runtime.records import replace
from desktop.settings.preferences import RecentLookupsMode
from desktop.startup.command_line import StartRequest
from desktop.twilio.types import ParticipantKind, ServiceScope
from desktop.window.dialogs import show_accounts, show_settings
from tests.e2e.agent import Agent
from tests.e2e.conftest import ENVIRONMENT
from tests.e2e.faults import NUMBER
from tests.e2e.places import shut
from tests.fake_twilio import Fault, conversations, error_body
from tests.waiting import until

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from tests.fake_twilio import FakeServer, FakeTwilio


async def test_a_window_from_a_screen_that_is_gone_comes_up_on_one_that_is_there(qapp: QApplication) -> None:
    async with Agent.start(demo=True) as agent:
        agent.window.move(60_000, 40_000)
        far = bytes(agent.window.saveGeometry().data())
        agent.application.settings.set_window_state("geometry", far)
        agent.window.restore(far)

        assert on_a_screen(agent)
        agent.window.restore(b"no geometry at all")
        assert on_a_screen(agent)
        agent.window.restore(far[:20])
        assert on_a_screen(agent)


def on_a_screen(agent: Agent) -> bool:
    """Return whether the window's frame is on a screen."""
    frame = agent.window.frameGeometry()
    return any(one.availableGeometry().intersects(frame.adjusted(20, 0, -20, 0)) for one in QGuiApplication.screens())


def settings_file(text: str | bytes) -> Path:
    """Write a settings file where the program will read it."""
    path = paths.settings_file()
    path.parent.mkdir(parents=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


BROKEN = [b"\0\1\2", b"[General\nformat", b"format=x\n", "[General]\nformat=ä\n".encode("latin-1")]


@pytest.mark.parametrize("content", BROKEN, ids=["bytes", "half", "no section", "no number"])
async def test_a_broken_settings_file_is_set_aside_and_said(qapp: QApplication, content: bytes) -> None:
    path = settings_file(content)

    async with Agent.start(**ENVIRONMENT) as agent:
        await until(lambda: agent.sees("The settings file is damaged. Convolook started with default settings."))

        assert path.with_name("Convolook.ini.broken").read_bytes() == content
        assert agent.workspace.results.message_bar.isVisible()


async def test_a_lookup_at_the_start_leaves_the_message_about_the_settings_there_until_it_is_dismissed(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    settings_file(BROKEN[0])
    fake.add(NUMBER, conversations(3))
    damaged = "The settings file is damaged. Convolook started with default settings."
    start = StartRequest(NUMBER.kind, NUMBER.text, search=True)

    async with Agent.start(server=server.url, start_request=start, **ENVIRONMENT) as agent:
        await until(lambda: agent.has_workspace)
        await until(lambda: agent.summary.startswith("3 conversations, complete"))
        assert agent.sees(damaged)

        fake.fail(Fault(status=401, body=error_body(401, 20003)))
        await agent.look_up(NUMBER.text)
        assert not agent.sees(damaged)
        agent.click(agent.part(QPushButton, "Dismiss"))
        assert agent.sees(damaged)
        agent.click(agent.part(QPushButton, "Dismiss"))

        assert not agent.workspace.results.message_bar.isVisible()


async def test_settings_of_a_newer_version_are_set_aside_and_said(qapp: QApplication) -> None:
    path = settings_file("[General]\nformat=99\n\n[preferences]\nzoom=200\n")

    async with Agent.start(**ENVIRONMENT) as agent:
        await until(lambda: agent.sees("The settings are from a newer version of Convolook."))

        assert "format=99" in path.with_name("Convolook.ini.newer").read_text()
        assert agent.application.settings.preferences.zoom == 100


async def test_damaged_values_in_a_good_file_are_left_out(qapp: QApplication) -> None:
    noise = base64.b64encode(b"noise" * 40).decode()
    settings_file(
        "[General]\nformat=1\n\n[preferences]\nzoom=-7\nscheme=plaid\nrows_per_load=many\nproxy=13\n\n"
        f"[window]\ngeometry={noise}\nsplitter=%%%\ncolumns={noise}\n\n"
        "[accounts]\n1\\name=Half\n1\\account_sid=AC1\n1\\region=ie1\n2\\name=\n\n[last]\naccount=Half\nscope=nonsense\n"
    )

    async with Agent.start(demo=True) as agent:
        await agent.look_up("error-401")

        assert agent.summary.startswith("0 conversations, incomplete")
        assert agent.application.settings.preferences.zoom == 80
        assert on_a_screen(agent)


async def test_an_account_with_half_a_region_is_refused_in_words(qapp: QApplication) -> None:
    settings_file(
        "[General]\nformat=1\n\n[accounts]\n1\\name=Half\n1\\account_sid=AC1\n1\\region=ie1\n\n[last]\naccount=Half\n"
    )

    async with Agent.start() as agent:
        account = agent.session.accounts.current
        assert account is not None
        agent.application.services.secrets.keep(account, "secret", SecretPlace.MEMORY)
        await agent.look_up(NUMBER.text)

        assert agent.summary.startswith("0 conversations, incomplete")
        assert agent.sees("The account Half has a region without an edge")


async def test_settings_that_cannot_be_written_are_said_once_and_kept_in_memory(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "file" / "below"))

    async with Agent.start(demo=True) as agent:
        await agent.look_up("error-401")
        agent.choose("View", "Zoom In")

        await until(lambda: agent.sees("Settings cannot be saved. They are kept only until you quit."))
        assert agent.application.settings.preferences.zoom == 110


async def test_a_name_of_thousands_of_characters_is_cut_wherever_it_is_shown(qapp: QApplication) -> None:
    name = "N" * 20_000
    settings_file(
        f"[General]\nformat=1\n\n[accounts]\n1\\name={name}\n1\\account_sid=AC{1:032x}\n1\\api_key_sid=SK{1:032x}\n\n"
        f"[last]\naccount={name}\n"
    )

    async with Agent.start() as agent:
        await until(lambda: agent.has_workspace)
        assert agent.window.windowTitle() == "N" * 59 + "… – Convolook"
        account = agent.session.accounts.current
        assert account is not None
        assert account.name == name  # the keyring's entry goes by it
        await agent.look_up(NUMBER.text)
        assert agent.summary.startswith("0 conversations, incomplete")
        assert shown_too_long(agent.window) == []
        agent.session.accounts.select("M" * 20_000)
        agent.session.open(StartRequest(ParticipantKind.ADDRESS, NUMBER.text, account=name, from_link=True))
        assert shown_too_long(agent.window) == []
        dialog = show_accounts(agent.window, agent.session.accounts, agent.application.services)
        agent.click(next(one for one in dialog.findChildren(QPushButton) if one.text() == "Remove"))
        assert agent.sees("Remove NNN")
        assert shown_too_long(dialog) == []
        shut(dialog)


def shown_too_long(window: QWidget) -> list[str]:
    """Return where a window, its menus and its lists show more of a name than its first 60 characters."""
    found = []
    parts: list[QWidget | QAction] = [window, *window.findChildren(QWidget), *window.findChildren(QAction)]
    for one in parts:
        texts = [one.toolTip()]
        if isinstance(one, QWidget):
            texts += [one.windowTitle(), one.accessibleName(), one.accessibleDescription()]
        if isinstance(one, QLabel | QAbstractButton | QAction):
            texts.append(one.text())
        if isinstance(one, QComboBox):
            texts += [one.itemText(place) for place in range(one.count())]
        if isinstance(one, QListWidget):
            roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            texts += [str(one.item(row).data(role)) for row in range(one.count()) for role in roles]
        if any("N" * 60 in text or "M" * 60 in text for text in texts):
            found.append(type(one).__name__)
    return found


async def test_recent_lookups_that_cannot_be_deleted_are_said(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings_file(
        f"[General]\nformat=1\n\n[accounts]\n1\\name=Team\n1\\account_sid=AC{1:032x}\n\n[last]\naccount=Team\n\n"
        "[preferences]\nrecent_lookups=disk\n"
    )

    async with Agent.start() as agent:
        account, recent = agent.session.accounts.current, agent.application.privacy.recent
        assert account is not None
        recent.add(LookupRequest((NUMBER,), ServiceScope()), account)
        await until(lambda: agent.has_workspace)
        with monkeypatch.context() as patch:
            for name in ("os.unlink", "desktop.lookup.recent_lookups_file.empty_private"):
                patch.setattr(name, refuse)
            settings = agent.application.settings
            settings.set_preferences(replace(settings.preferences, recent_lookups=RecentLookupsMode.OFF))

        assert agent.sees("The recent lookups on disk cannot be deleted.")
        assert agent.sees(f"Participants are still named in {paths.settings_file().with_name('recent.json')}.")


async def test_clearing_recent_lookups_is_not_said_where_it_failed(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings_file(
        f"[General]\nformat=1\n\n[accounts]\n1\\name=Team\n1\\account_sid=AC{1:032x}\n\n[last]\naccount=Team\n\n"
        "[preferences]\nrecent_lookups=disk\n"
    )

    async with Agent.start() as agent:
        account, recent = agent.session.accounts.current, agent.application.privacy.recent
        assert account is not None
        recent.add(LookupRequest((NUMBER,), ServiceScope()), account)
        await until(lambda: agent.has_workspace)
        dialog = show_settings(agent.window, agent.application.services)
        with monkeypatch.context() as patch:
            for name in ("os.unlink", "desktop.lookup.recent_lookups_file.empty_private"):
                patch.setattr(name, refuse)
            agent.click(agent.part(QPushButton, "Clear recent lookups"))

            assert agent.sees("The recent lookups on disk cannot be deleted.")
            assert not agent.sees("Cleared the recent lookups")
        agent.click(agent.part(QPushButton, "Clear recent lookups"))

        assert agent.sees("Cleared the recent lookups")
        shut(dialog)


def refuse(*_arguments: object, **_more: object) -> None:
    """Fail as in a folder that cannot be written."""
    raise PermissionError
