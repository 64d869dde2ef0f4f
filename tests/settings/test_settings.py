"""What outlives the program."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from desktop.accounts.account import Account
from desktop.settings.preferences import Preferences, ProxyMode, RecentLookups, Scheme, TimeSetting
from desktop.settings.settings import AccountNameTakenError, Settings, settings_path
from desktop.twilio.types import ScopeKind, ServiceScope

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

SID, KEY = "AC" + "0a" * 16, "SK" + "1b" * 16
SERVICE = "IS" + "2c" * 16
ACCOUNT = Account(
    "Larkspur",
    account_sid=SID,
    api_key_sid=KEY,
    region="ie1",
    edge="dublin",
    colour="green",
    default_scope=ServiceScope(ScopeKind.ONE, SERVICE),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Convolook.ini"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the place on Linux")
def test_the_file_is_where_the_interface_says(private_home: Path) -> None:
    assert settings_path() == private_home / "config" / "Convolook" / "Convolook.ini"


def test_accounts_come_back_whole(path: Path) -> None:
    Settings(path).save_account(ACCOUNT)
    Settings(path).save_account(Account("Another", account_sid=SID))

    assert Settings(path).accounts() == [Account("Another", account_sid=SID), ACCOUNT]


def test_a_name_is_taken_in_any_case_also_by_another_window(path: Path) -> None:
    one, two = Settings(path), Settings(path)
    one.save_account(ACCOUNT)

    with pytest.raises(AccountNameTakenError):
        two.save_account(Account("LARKSPUR", account_sid=SID))
    with pytest.raises(AccountNameTakenError):
        two.save_account(Account("environment", account_sid=SID))


def test_renaming_keeps_what_is_remembered_for_the_account(path: Path) -> None:
    settings = Settings(path)
    settings.save_account(ACCOUNT)
    settings.set_account_value("larkspur", "columns", "tier")

    settings.save_account(Account("Larkspur two", account_sid=SID), original_name="Larkspur")

    assert [one.name for one in settings.accounts()] == ["Larkspur two"]
    assert settings.account_value("Larkspur two", "columns") == "tier"


def test_removing_an_account_leaves_nothing_of_it(path: Path) -> None:
    settings = Settings(path)
    settings.save_account(ACCOUNT)
    settings.set_account_value("Larkspur", "columns", "tier")

    settings.remove_account("LARKSPUR")

    assert settings.accounts() == []
    assert SID not in path.read_text()
    assert "tier" not in path.read_text()


def test_nothing_is_remembered_for_accounts_that_are_not_stored(path: Path) -> None:
    settings = Settings(path)

    settings.set_account_value("Environment", "columns", "tier")
    settings.remember_selection("Environment", ServiceScope())

    assert not path.exists()


def test_account_and_scope_used_last_come_back(path: Path) -> None:
    settings = Settings(path)
    settings.save_account(ACCOUNT)
    settings.remember_selection("Larkspur", ServiceScope(ScopeKind.ALL))

    again = Settings(path)

    assert (again.last_account, again.last_scope) == ("Larkspur", ServiceScope(ScopeKind.ALL))


def test_window_states_come_back_byte_for_byte(path: Path) -> None:
    state = bytes(range(256))
    Settings(path).set_window_state("geometry", state)

    assert Settings(path).window_state("geometry") == state
    assert Settings(path).window_state("columns") == b""


def test_preferences_come_back(path: Path) -> None:
    wanted = Preferences(
        rows_per_load=500,
        default_region="GB",
        language="de",
        scheme=Scheme.DARK,
        time=TimeSetting.UTC,
        zoom=150,
        masked=True,
        mask_at_start=True,
        recent_lookups=RecentLookups.MEMORY,
        idle_clear_min=15,
        clipboard_clear_s=30,
        proxy=ProxyMode.MANUAL,
        proxy_url="http://proxy:3128",
    )

    Settings(path).set_preferences(wanted)

    assert Settings(path).preferences == wanted


def test_a_change_of_preferences_is_told_once(path: Path, qtbot: QtBot) -> None:
    settings = Settings(path)
    told: list[Preferences] = []
    settings.preferences_changed.connect(told.append)

    settings.set_preferences(Preferences(zoom=120))
    settings.set_preferences(Preferences(zoom=120))

    assert told == [Preferences(zoom=120)]


def test_odd_values_become_the_defaults(path: Path) -> None:
    path.write_text(
        "[General]\nformat=1\n[preferences]\nrows_per_load=lots\nscheme=pink\nzoom=7\n"
        "[accounts]\n1\\name=Demo\n1\\account_sid=x\n2\\name=Half\n3\\name=A\n3\\account_sid=AC1\n3\\scope=odd\n3\\colour=#fff\n"
        "4\\name=a\n4\\account_sid=AC2\n[window]\ngeometry=###\n"
    )

    settings = Settings(path)

    assert settings.preferences == Preferences(zoom=80)
    assert settings.accounts() == [Account("A", account_sid="AC1")]
    assert settings.window_state("geometry") == b""


def test_a_file_that_cannot_be_written_is_told_once(tmp_path: Path, qtbot: QtBot) -> None:
    blocker = tmp_path / "below"
    blocker.write_text("not a folder")
    settings = Settings(blocker / "Convolook.ini")
    told: list[object] = []
    settings.problem_found.connect(told.append)

    assert not settings.save_account(ACCOUNT)
    settings.set_preferences(Preferences(zoom=120))

    assert len(told) == 1
    assert told[0] == settings.message()
    assert settings.accounts() == [ACCOUNT]


@pytest.mark.parametrize(
    ("content", "word"),
    [("rubbish", "could not be read"), ("[General]\nformat=2\n", "newer version"), (None, "cannot be read")],
)
def test_a_file_of_no_use_is_said(path: Path, content: str | None, word: str) -> None:
    path.mkdir() if content is None else path.write_text(content)

    message = Settings(path).message()

    assert message is not None
    assert word in message.sentence
    assert "Convolook.ini" in message.hint


def test_a_good_file_needs_no_words(path: Path) -> None:
    assert Settings(path).message() is None
