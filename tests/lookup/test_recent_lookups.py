"""The last lookups of each account: nowhere, in memory, or in a file for the user's eyes only."""

from __future__ import annotations

import json
import os
import stat
import sys
from pathlib import Path

import pytest

from desktop.accounts.account import Account, AccountKind
from desktop.lookup.recent_lookups import MOST, Recent
from desktop.lookup.state import LookupRequest
from desktop.runtime.records import replace
from desktop.settings.preferences import RecentLookups
from desktop.settings.settings import Settings
from desktop.twilio.types import ParticipantKind, ParticipantQuery, ScopeKind, ServiceScope

SID = "AC" + "0" * 32


@pytest.fixture
def settings(qapp: object, tmp_path: Path) -> Settings:
    settings = Settings(tmp_path / "Convolook.ini")
    for name in ("Support", "Sales"):
        settings.save_account(Account(name, AccountKind.STORED, account_sid=SID))
    return settings


def recent(settings: Settings, mode: RecentLookups) -> Recent:
    settings.set_preferences(replace(settings.preferences, recent_lookups=mode))
    return Recent(settings, path(settings))


def path(settings: Settings) -> Path:
    return Path(settings._file.path).with_name("recent.json")


def request(text: str, account: str = "Support", scope: ServiceScope | None = None) -> LookupRequest:
    return LookupRequest((ParticipantQuery(ParticipantKind.ADDRESS, text),), scope or ServiceScope(), account)


def texts(one: Recent, account: str = "Support") -> list[str]:
    return [found.queries[0].text for found in one.of(account)]


def test_nothing_is_remembered_unless_wanted(settings: Settings) -> None:
    one = Recent(settings, path(settings))

    one.add(request("+15550000001"))

    assert not one.is_on
    assert one.of("Support") == []
    assert not path(settings).exists()


def test_each_account_has_its_own_twenty_the_latest_first(settings: Settings) -> None:
    one = recent(settings, RecentLookups.MEMORY)

    for number in range(MOST + 5):
        one.add(request(str(number)))
    one.add(request("7"))
    one.add(request("other", "Sales"))

    assert texts(one)[:3] == ["7", "24", "23"]
    assert len(texts(one)) == MOST
    assert texts(one, "Sales") == ["other"]
    assert not path(settings).exists()


def test_what_is_on_disk_is_there_again_for_its_owner_alone(settings: Settings) -> None:
    scope = ServiceScope(ScopeKind.ALL)
    recent(settings, RecentLookups.DISK).add(request("Zo\ud800e 😀", scope=scope))

    again = Recent(settings, path(settings))

    assert texts(again) == ["Zo\ufffde 😀"] or texts(again) == ["Zo\ud800e 😀"]
    assert again.of("Support")[0].scope == scope
    if sys.platform != "win32":
        assert stat.S_IMODE(path(settings).stat().st_mode) == 0o600


@pytest.mark.parametrize("account", ["Demo", "Environment", "Unknown"])
def test_accounts_that_are_not_stored_never_reach_the_disk(settings: Settings, account: str) -> None:
    one = recent(settings, RecentLookups.DISK)

    one.add(request("+15550000001", account))

    assert texts(one, account) == ["+15550000001"]
    assert not path(settings).exists()


def test_a_renamed_account_keeps_its_lookups_and_a_removed_one_takes_them_along(settings: Settings) -> None:
    one = recent(settings, RecentLookups.DISK)
    one.add(request("+15550000001"))

    settings.save_account(Account("Helpdesk", AccountKind.STORED, account_sid=SID), "Support")
    assert texts(one, "Helpdesk") == ["+15550000001"]
    settings.remove_account("Helpdesk")

    assert not path(settings).exists()


@pytest.mark.parametrize("mode", [RecentLookups.OFF, RecentLookups.MEMORY])
def test_choosing_less_removes_the_file(settings: Settings, mode: RecentLookups) -> None:
    one = recent(settings, RecentLookups.DISK)
    one.add(request("+15550000001"))

    one.set_mode(mode)

    assert not path(settings).exists()
    assert bool(texts(one)) is (mode is RecentLookups.MEMORY)


def test_clearing_one_account_or_all_clears_the_disk_too(settings: Settings) -> None:
    one = recent(settings, RecentLookups.DISK)
    one.add(request("+15550000001"))
    one.add(request("+15550000002", "Sales"))

    one.clear("Support")
    assert "+15550000001" not in path(settings).read_text()
    assert "+15550000002" in path(settings).read_text()
    one.clear()

    assert not path(settings).exists()


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        '{"format": 2, "accounts": {}}',
        '{"format": 1, "accounts": []}',
        '{"format": 1, "accounts": {"x": [{"queries": [["ADDRESS", 1]], "scope": "all"}, 5]}}',
        "[" * 100_000,
        "\x00",
    ],
)
def test_a_file_of_something_else_counts_as_none(settings: Settings, content: str) -> None:
    path(settings).write_text(content)

    one = recent(settings, RecentLookups.DISK)

    assert one.of("Support") == []


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX links and pipes")
def test_a_link_in_the_files_place_is_replaced_and_what_it_led_to_kept(settings: Settings, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("precious")
    path(settings).symlink_to(other)

    recent(settings, RecentLookups.DISK).add(request("+15550000001"))

    assert other.read_text() == "precious"
    assert json.loads(path(settings).read_text())["format"] == 1


@pytest.mark.skipif(sys.platform == "win32" or os.getuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_stops_nobody(settings: Settings) -> None:
    one = recent(settings, RecentLookups.DISK)
    path(settings).parent.chmod(0o500)

    one.add(request("+15550000001"))
    path(settings).parent.chmod(0o700)

    assert texts(one) == ["+15550000001"]
