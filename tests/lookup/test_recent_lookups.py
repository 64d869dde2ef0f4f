"""The last lookups of each account: nowhere, in memory, or in a file for the user's eyes only."""

from __future__ import annotations

import json
import os
import stat
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLockFile

from desktop.accounts.account import Account, AccountKind
from desktop.accounts.stored_accounts import StoredAccounts
from desktop.lookup.recent_lookups import MOST_PER_ACCOUNT, RecentLookups
from desktop.lookup.state import LookupRequest
from desktop.runtime.records import replace
from desktop.settings.ini_file import SettingsFailure, SettingsProblem
from desktop.settings.preferences import RecentLookupsMode
from desktop.settings.settings import Settings
from desktop.twilio.types import ParticipantKind, ParticipantQuery, ScopeKind, ServiceScope

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SUPPORT = Account("Support", account_sid="AC" + "0" * 32)
SALES = Account("Sales", account_sid="AC" + "1" * 32)


@pytest.fixture
def settings(qapp: object, tmp_path: Path) -> Settings:
    return Settings(tmp_path / "Convolook.ini")


@pytest.fixture
def stored(settings: Settings) -> StoredAccounts:
    made = StoredAccounts(settings, settings)
    for account in (SUPPORT, SALES):
        made.save(account)
    return made


def recent(settings: Settings, stored: StoredAccounts, mode: RecentLookupsMode) -> RecentLookups:
    settings.set_preferences(replace(settings.preferences, recent_lookups=mode))
    return RecentLookups(settings, stored)


def choose(settings: Settings, one: RecentLookups, mode: RecentLookupsMode) -> None:
    """Set the mode as in the Settings dialog of the program that ``one`` belongs to."""
    settings.set_preferences(replace(settings.preferences, recent_lookups=mode))
    one.set_mode(mode)


def path(settings: Settings) -> Path:
    return settings.file.path.with_name("recent.json")


def request(text: str, scope: ServiceScope | None = None) -> LookupRequest:
    return LookupRequest((ParticipantQuery(ParticipantKind.ADDRESS, text),), scope or ServiceScope())


def texts(one: RecentLookups, account: Account = SUPPORT) -> list[str]:
    return [found.queries[0].text for found in one.of(account)]


def knowing_the_same(two: tuple[Program, Program]) -> tuple[Program, Program]:
    """Let the first program remember a lookup, and the second find it."""
    first, second = two
    first.recent.add(request("+15550000001"), SUPPORT)
    assert texts(second.recent) == ["+15550000001"]
    return first, second


def test_nothing_is_remembered_unless_wanted(settings: Settings, stored: StoredAccounts) -> None:
    one = RecentLookups(settings, stored)

    one.add(request("+15550000001"), SUPPORT)

    assert not one.is_on
    assert one.of(SUPPORT) == []
    assert not path(settings).exists()


def test_each_account_has_its_own_twenty_the_latest_first(settings: Settings, stored: StoredAccounts) -> None:
    one = recent(settings, stored, RecentLookupsMode.MEMORY)

    for number in range(MOST_PER_ACCOUNT + 5):
        one.add(request(str(number)), SUPPORT)
    one.add(request("7"), SUPPORT)
    one.add(request("other"), SALES)

    assert texts(one)[:3] == ["7", "24", "23"]
    assert len(texts(one)) == MOST_PER_ACCOUNT
    assert texts(one, SALES) == ["other"]
    assert not path(settings).exists()


def test_what_is_on_disk_is_there_again_for_its_owner_alone(settings: Settings, stored: StoredAccounts) -> None:
    scope = ServiceScope(ScopeKind.ALL)
    recent(settings, stored, RecentLookupsMode.DISK).add(request("Zo\ud800e 😀", scope=scope), SUPPORT)

    again = RecentLookups(settings, stored)

    assert texts(again) == ["Zo\ufffde 😀"] or texts(again) == ["Zo\ud800e 😀"]
    assert again.of(SUPPORT)[0].scope == scope
    if sys.platform != "win32":
        assert stat.S_IMODE(path(settings).stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "account",
    [
        Account("Demo", AccountKind.DEMO),
        replace(SUPPORT, name="Environment", kind=AccountKind.ENVIRONMENT),
        Account("Unknown", account_sid="AC" + "2" * 32),
    ],
)
def test_accounts_that_are_not_stored_never_reach_the_disk(
    settings: Settings, stored: StoredAccounts, account: Account
) -> None:
    one = recent(settings, stored, RecentLookupsMode.DISK)

    one.add(request("+15550000001"), account)

    assert bool(texts(one, account)) is account.is_read_only
    assert not path(settings).exists()


def test_a_renamed_account_keeps_its_lookups_and_a_removed_one_takes_them_along(
    settings: Settings, stored: StoredAccounts
) -> None:
    one = recent(settings, stored, RecentLookupsMode.DISK)
    one.add(request("+15550000001"), SUPPORT)

    helpdesk = replace(SUPPORT, name="Helpdesk")
    stored.save(helpdesk, "Support")
    assert texts(one, helpdesk) == ["+15550000001"]
    stored.remove("Helpdesk")
    stored.save(SUPPORT)

    assert not path(settings).exists()
    assert texts(one) == []


def test_another_account_of_the_same_name_has_none_of_them(settings: Settings, stored: StoredAccounts) -> None:
    one = recent(settings, stored, RecentLookupsMode.DISK)
    one.add(request("+15550000001"), SUPPORT)
    other = replace(SUPPORT, account_sid="AC" + "3" * 32)

    stored.save(other, "Support")

    assert one.of(other) == []
    assert not path(settings).exists()


def test_lookups_kept_by_an_older_version_are_found(settings: Settings, stored: StoredAccounts) -> None:
    entry = {"queries": [["Address", "+15550000001"]], "scope": "default"}
    content = {"format": 1, "accounts": {stored.id_of("Support"): [entry]}}
    path(settings).write_text(json.dumps(content))

    one = recent(settings, stored, RecentLookupsMode.DISK)

    assert texts(one) == ["+15550000001"]


@pytest.mark.parametrize("mode", [RecentLookupsMode.OFF, RecentLookupsMode.MEMORY])
def test_choosing_less_removes_the_file(settings: Settings, stored: StoredAccounts, mode: RecentLookupsMode) -> None:
    one = recent(settings, stored, RecentLookupsMode.DISK)
    one.add(request("+15550000001"), SUPPORT)

    choose(settings, one, mode)

    assert not path(settings).exists()
    assert bool(texts(one)) is (mode is RecentLookupsMode.MEMORY)


def test_clearing_one_account_or_all_clears_the_disk_too(settings: Settings, stored: StoredAccounts) -> None:
    one = recent(settings, stored, RecentLookupsMode.DISK)
    one.add(request("+15550000001"), SUPPORT)
    one.add(request("+15550000002"), SALES)

    one.clear(SUPPORT)
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
def test_a_file_of_something_else_counts_as_none(settings: Settings, stored: StoredAccounts, content: str) -> None:
    path(settings).write_text(content)

    one = recent(settings, stored, RecentLookupsMode.DISK)

    assert one.of(SUPPORT) == []


class Program:
    """Another program of the same user, over the same files."""

    def __init__(self, path: Path) -> None:
        self.settings = Settings(path)
        self.recent = RecentLookups(self.settings, StoredAccounts(self.settings, self.settings))


@pytest.fixture
def two(settings: Settings, stored: StoredAccounts) -> tuple[Program, Program]:
    recent(settings, stored, RecentLookupsMode.DISK)
    return Program(settings.file.path), Program(settings.file.path)


def test_two_programs_keep_each_other_s_lookups(settings: Settings, two: tuple[Program, Program]) -> None:
    first, second = two

    first.recent.add(request("+15550000001"), SUPPORT)
    second.recent.add(request("+15550000002"), SUPPORT)
    first.recent.add(request("+15550000003"), SALES)

    assert texts(first.recent) == texts(second.recent) == ["+15550000002", "+15550000001"]
    assert texts(Program(settings.file.path).recent, SALES) == ["+15550000003"]


@pytest.mark.parametrize("mode", [RecentLookupsMode.OFF, RecentLookupsMode.MEMORY])
def test_what_another_program_stopped_remembering_is_not_written_back(
    settings: Settings, two: tuple[Program, Program], mode: RecentLookupsMode
) -> None:
    first, second = knowing_the_same(two)

    choose(first.settings, first.recent, mode)
    second.recent.add(request("+15550000002"), SUPPORT)

    assert not path(settings).exists()
    assert second.recent.is_on is (mode is RecentLookupsMode.MEMORY)


def test_what_another_program_cleared_is_not_written_back(settings: Settings, two: tuple[Program, Program]) -> None:
    first, second = knowing_the_same(two)

    first.recent.clear()
    assert texts(second.recent) == []
    second.recent.add(request("+15550000002"), SUPPORT)

    assert "+15550000001" not in path(settings).read_text()
    assert texts(first.recent) == ["+15550000002"]


def test_lookups_of_an_account_that_another_program_removed_are_not_written_back(
    settings: Settings, two: tuple[Program, Program]
) -> None:
    first, second = knowing_the_same(two)

    StoredAccounts(first.settings, first.settings).remove(SUPPORT.name)
    second.recent.add(request("+15550000002"), SALES)

    assert "+15550000001" not in path(settings).read_text()


@pytest.mark.parametrize("mode", [RecentLookupsMode.OFF, RecentLookupsMode.MEMORY])
def test_a_file_left_over_goes_at_the_start(
    settings: Settings, stored: StoredAccounts, mode: RecentLookupsMode
) -> None:
    for name in ("recent.json", "recent.json.odd"):
        path(settings).with_name(name).write_text("+15550000001")

    recent(settings, stored, mode)

    assert not list(path(settings).parent.glob("recent.json*"))


def test_a_newer_file_is_set_aside_and_goes_with_the_first_thing_erased(
    settings: Settings, stored: StoredAccounts
) -> None:
    content = '{"format": 2, "accounts": {}}'
    path(settings).write_text(content)
    aside = path(settings).with_name("recent.json.odd")
    one = recent(settings, stored, RecentLookupsMode.DISK)

    one.add(request("+15550000001"), SUPPORT)
    assert aside.read_text() == content
    one.clear(SALES)

    assert not aside.exists()
    assert texts(one) == ["+15550000001"]


def test_an_odd_entry_does_not_take_the_others_along(settings: Settings, stored: StoredAccounts) -> None:
    good = {"queries": [["Address", "+15550000001"]], "scope": "default"}
    odd = [{"queries": [["Fax", "1"]], "scope": "default"}, 5, {"queries": [], "scope": "all"}, {}]
    content = {"format": 1, "accounts": {SUPPORT.identity: [odd[0], good, *odd[1:]], SALES.identity: 7}}
    path(settings).write_text(json.dumps(content))

    one = recent(settings, stored, RecentLookupsMode.DISK)

    assert texts(one) == ["+15550000001"]
    assert not path(settings).with_name("recent.json.odd").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX links and pipes")
def test_a_link_in_the_files_place_is_replaced_and_what_it_led_to_kept(
    settings: Settings, stored: StoredAccounts, tmp_path: Path
) -> None:
    other = tmp_path / "other.txt"
    other.write_text("precious")
    path(settings).symlink_to(other)

    recent(settings, stored, RecentLookupsMode.DISK).add(request("+15550000001"), SUPPORT)

    assert other.read_text() == "precious"
    assert json.loads(path(settings).read_text())["format"] == 1


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX links and pipes")
@pytest.mark.parametrize(("make", "is_there"), [(os.mkfifo, stat.S_ISFIFO), (os.mkdir, stat.S_ISDIR)])
def test_a_pipe_or_folder_in_the_files_place_is_neither_waited_for_nor_replaced(
    settings: Settings, stored: StoredAccounts, make: Callable[[Path], None], is_there: Callable[[int], bool]
) -> None:
    make(path(settings))

    one = recent(settings, stored, RecentLookupsMode.DISK)
    one.add(request("+15550000001"), SUPPORT)

    assert texts(one) == ["+15550000001"]
    assert is_there(path(settings).stat().st_mode)


@pytest.mark.skipif(sys.platform == "win32" or os.getuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_stops_nobody(settings: Settings, stored: StoredAccounts) -> None:
    one = recent(settings, stored, RecentLookupsMode.DISK)
    path(settings).parent.chmod(0o500)

    one.add(request("+15550000001"), SUPPORT)
    path(settings).parent.chmod(0o700)

    assert texts(one) == ["+15550000001"]


ERASING = {
    "off": lambda settings, one: choose(settings, one, RecentLookupsMode.OFF),
    "memory": lambda settings, one: choose(settings, one, RecentLookupsMode.MEMORY),
    "all": lambda _settings, one: one.clear(),
    "account": lambda _settings, one: one.clear(SUPPORT),
    "removed account": lambda _settings, one: one._stored.remove("Support"),
}


def refuse(*_arguments: object, **_more: object) -> None:
    """Fail as deleting and replacing do in a folder that cannot be written."""
    raise PermissionError


@pytest.mark.parametrize("erase", ERASING.values(), ids=ERASING.keys())
@pytest.mark.parametrize("is_writable", [True, False], ids=["writable", "read-only"])
def test_what_cannot_be_deleted_is_emptied_or_told(
    settings: Settings,
    stored: StoredAccounts,
    monkeypatch: pytest.MonkeyPatch,
    erase: Callable[[Settings, RecentLookups], object],
    is_writable: bool,
) -> None:
    one = recent(settings, stored, RecentLookupsMode.DISK)
    one.add(request("+15550000001"), SUPPORT)
    one.add(request("+15550000002"), SALES)
    told: list[SettingsFailure] = []
    settings.failed.connect(told.append)
    monkeypatch.setattr(os, "unlink", refuse)
    monkeypatch.setattr(os, "replace", refuse)
    if not is_writable:
        monkeypatch.setattr("desktop.lookup.recent_lookups_file.empty_private", refuse)

    is_erased = erase(settings, one)

    assert ("+15550000001" in path(settings).read_text()) is not is_writable
    if is_writable:
        assert told == []
    else:
        assert SettingsFailure(SettingsProblem.CANNOT_ERASE, path(settings)) in told
        assert not is_erased or erase is ERASING["removed account"]  # which says whether the settings are on disk
        monkeypatch.undo()
        one.clear()
        assert not path(settings).exists()


def test_an_emptied_file_counts_as_none(settings: Settings, stored: StoredAccounts) -> None:
    one = recent(settings, stored, RecentLookupsMode.DISK)
    path(settings).touch()

    assert one.of(SUPPORT) == []
    one.add(request("+15550000001"), SUPPORT)

    assert texts(one) == ["+15550000001"]
    assert not path(settings).with_name("recent.json.odd").exists()


def test_what_another_program_cleared_does_not_come_back_by_way_of_memory(
    settings: Settings, two: tuple[Program, Program]
) -> None:
    first, second = knowing_the_same(two)
    choose(first.settings, first.recent, RecentLookupsMode.MEMORY)
    assert texts(second.recent) == ["+15550000001"]  # which keeps it in its memory, too

    first.recent.clear()
    choose(first.settings, first.recent, RecentLookupsMode.DISK)

    assert texts(second.recent) == []
    assert not path(settings).exists()


@pytest.mark.parametrize(
    "erase",
    [
        lambda settings, one: choose(settings, one, RecentLookupsMode.OFF),
        lambda _settings, one: one.clear(),
        lambda _settings, one: one.clear(SUPPORT),
        lambda _settings, one: one.add(request("+15550000002"), SUPPORT),
    ],
    ids=["off", "all", "account", "nothing but the next lookup"],
)
def test_what_a_program_that_was_killed_had_begun_to_write_goes_too(
    settings: Settings, stored: StoredAccounts, erase: Callable[[Settings, RecentLookups], object]
) -> None:
    one = recent(settings, stored, RecentLookupsMode.DISK)
    begun = path(settings).with_name("recent.json.99999999.new")
    begun.write_text("+15550000001")

    erase(settings, one)

    assert not begun.exists()


def test_nothing_is_written_while_another_program_may_be_deleting_it(
    settings: Settings, stored: StoredAccounts
) -> None:
    one = recent(settings, stored, RecentLookupsMode.DISK)
    lock = QLockFile(str(path(settings).with_name("recent.json.lock")))
    assert lock.tryLock(0)

    one.add(request("+15550000001"), SUPPORT)
    assert texts(one) == ["+15550000001"]
    assert not path(settings).exists()

    lock.unlock()
    one.add(request("+15550000002"), SUPPORT)
    assert "+15550000001" in path(settings).read_text()


def test_what_was_cleared_and_could_not_be_deleted_does_not_come_back(
    settings: Settings, two: tuple[Program, Program], monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = two
    first.recent.add(request("+15550000001"), SUPPORT)
    with monkeypatch.context() as patch:  # as on Windows, while a backup reads it
        patch.setattr(os, "unlink", refuse)
        patch.setattr("desktop.lookup.recent_lookups_file.empty_private", refuse)
        assert not first.recent.clear()

    assert texts(second.recent) == []
    second.recent.add(request("+15550000002"), SUPPORT)

    assert texts(first.recent) == ["+15550000002"]
    assert "+15550000001" not in path(settings).read_text()
