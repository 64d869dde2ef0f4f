"""The organisation's rules: read from a file that only an administrator can have written, else everything is closed."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.accounts.account import COLOURS, MAX_NAME_LENGTH, RESERVED_NAMES
from desktop.runtime import paths
from desktop.settings.policy import (
    Forbidden,
    Policy,
    PolicyAccount,
    PolicyProblem,
    closed,
    parse_policy,
    policy_path,
    read_policy,
)
from desktop.settings.preferences import Preferences, RecentLookupsMode

if TYPE_CHECKING:
    from pathlib import Path

SID, KEY = "AC" + "0a" * 16, "SK" + "1b" * 16
WHOLE: dict[str, Any] = {
    "version": 1,
    "lock_region": "ie1",
    "accounts": [
        {
            "name": "Support",
            "account_sid": SID,
            "api_key_sid": KEY,
            "region": "ie1",
            "edge": "dublin",
            "colour": "green",
            "default_service": "all",
        },
        {"name": "Sales", "account_sid": SID},
    ],
    "force_masking": True,
    "forbid": ["export", "messages"],
    "clear_results_after_min": 15,
    "clear_clipboard_after_s": 60,
    "api_hosts": ["Conversations.dublin.ie1.twilio.com", "[::1]"],
}
posix = pytest.mark.skipif(sys.platform == "win32", reason="owners and modes of POSIX")


def parsed(values: object) -> Policy:
    return parse_policy(json.dumps(values).encode())


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "convolook"
    folder.mkdir(mode=0o755)
    path = folder / "policy.json"
    path.write_text(json.dumps(WHOLE))
    path.chmod(0o644)
    return path


def read(path: Path) -> Policy:
    return read_policy(path, owner_uid=os.getuid())


def test_a_whole_policy_is_read() -> None:
    assert parsed(WHOLE) == Policy(
        is_there=True,
        lock_region="ie1",
        accounts=(
            PolicyAccount("Support", SID, KEY, "ie1", "dublin", "green", "all"),
            PolicyAccount("Sales", SID),
        ),
        force_masking=True,
        forbidden=frozenset({Forbidden.EXPORT, Forbidden.MESSAGES}),
        clear_results_after_min=15,
        clear_clipboard_after_s=60,
        api_hosts=frozenset({"conversations.dublin.ie1.twilio.com", "::1"}),
    )


def test_no_file_or_folder_is_no_policy(tmp_path: Path) -> None:
    assert read_policy(tmp_path / "policy.json") == Policy()
    assert read_policy(tmp_path / "none" / "policy.json") == Policy()


@posix
def test_an_administrators_file_is_obeyed(place: Path) -> None:
    assert read(place) == parsed(WHOLE)


@posix
def test_what_fails_closed_forbids_all_there_is_and_masks() -> None:
    policy = closed(PolicyProblem.NOT_JSON)

    assert all(policy.forbids(what) for what in Forbidden)
    assert policy.force_masking
    assert policy.allows_region("us1")
    assert policy.allows_host("conversations.twilio.com")


@posix
@pytest.mark.parametrize("mode", [0o666, 0o664, 0o646])
@pytest.mark.parametrize("of_folder", [False, True])
def test_what_others_can_write_to_is_not_trusted(place: Path, mode: int, of_folder: bool) -> None:
    (place.parent if of_folder else place).chmod(mode | 0o111 if of_folder else mode)

    assert read(place) == closed(PolicyProblem.NOT_PROTECTED)


@posix
def test_somebody_elses_file_is_not_trusted(place: Path) -> None:
    assert read_policy(place, owner_uid=os.getuid() + 1) == closed(PolicyProblem.NOT_PROTECTED)


@posix
@pytest.mark.parametrize("of_folder", [False, True])
def test_links_are_not_followed(place: Path, tmp_path: Path, of_folder: bool) -> None:
    if of_folder:
        (tmp_path / "link").symlink_to(place.parent)
        path = tmp_path / "link" / "policy.json"
    else:
        path = place.with_name("link.json")
        path.symlink_to(place)

    assert read(path) == closed(PolicyProblem.LINK)


@posix
@pytest.mark.parametrize("make", [os.mkfifo, os.mkdir])
def test_something_else_in_the_files_place_fails_closed(place: Path, make: Any) -> None:
    place.unlink()
    make(place)

    assert read(place) == closed(PolicyProblem.UNREADABLE)


@posix
def test_a_file_that_is_too_large_fails_closed(place: Path) -> None:
    place.write_text(json.dumps(WHOLE) + " " * 2**20)

    assert read(place) == closed(PolicyProblem.UNREADABLE)


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[" * 100_000, b"version: 1"])
def test_what_is_not_json_fails_closed(content: bytes) -> None:
    assert parse_policy(content) == closed(PolicyProblem.NOT_JSON)


@pytest.mark.parametrize(
    "change",
    [
        {"version": 2},
        {"version": "1"},
        {"version": True},
        {"version": 1.0},
        {"surprise": 1},
        {"lock_region": 1},
        {"lock_region": "IE1."},
        {"force_masking": "yes"},
        {"force_masking": 1},
        {"forbid": "export"},
        {"forbid": ["exports"]},
        {"forbid": [["export"]]},
        {"clear_results_after_min": 0},
        {"clear_results_after_min": 1441},
        {"clear_results_after_min": True},
        {"clear_clipboard_after_s": 4},
        {"clear_clipboard_after_s": 3601},
        {"api_hosts": [""]},
        {"api_hosts": ["https://twilio.com"]},
        {"api_hosts": {}},
        {"accounts": {}},
        {"accounts": [{}]},
        {"accounts": [{"name": "Support"}]},
        {"accounts": [{"name": "Demo", "account_sid": SID}]},
        {"accounts": [{"name": " x", "account_sid": SID}]},
        {"accounts": [{"name": "x", "account_sid": KEY}]},
        {"accounts": [{"name": "x", "account_sid": SID, "secret": "hush"}]},
        {"accounts": [{"name": "x", "account_sid": SID, "region": "ie1"}]},
        {"accounts": [{"name": "x", "account_sid": SID, "colour": "pink"}]},
        {"accounts": [{"name": "x", "account_sid": SID, "default_service": "none"}]},
        {"accounts": [{"name": "x", "account_sid": SID}, {"name": "X", "account_sid": SID}]},
        None,
    ],
)
def test_what_is_not_known_fails_closed(change: dict[str, Any] | None) -> None:
    key = next(iter(change or {}), "")

    assert parsed([] if change is None else {**WHOLE, **change}) == closed(PolicyProblem.NOT_KNOWN, key)


@pytest.mark.parametrize("colour", COLOURS)
def test_an_account_may_have_every_colour_that_the_form_offers(colour: str) -> None:
    (account,) = parsed({"version": 1, "accounts": [{"name": "x", "account_sid": SID, "colour": colour}]}).accounts

    assert account.colour == colour


@pytest.mark.parametrize(
    ("name", "is_taken"),
    [
        ("n" * MAX_NAME_LENGTH, True),
        ("n" * (MAX_NAME_LENGTH + 1), False),
        *((name.upper(), False) for name in RESERVED_NAMES),
    ],
)
def test_names_are_those_that_the_form_takes(name: str, is_taken: bool) -> None:
    policy = parsed({"version": 1, "accounts": [{"name": name, "account_sid": SID}]})

    assert (policy.problem is None) is is_taken


def test_a_version_is_needed_and_no_key_stands_twice() -> None:
    assert parsed({}) == closed(PolicyProblem.NOT_KNOWN, "version")
    assert parse_policy(b'{"version": 1, "forbid": ["demo"], "forbid": []}') == closed(
        PolicyProblem.NOT_KNOWN, "forbid"
    )


def test_a_key_that_is_no_word_is_not_repeated() -> None:
    assert parsed({"version": 1, "a\nb": 1}) == closed(PolicyProblem.NOT_KNOWN)


@pytest.mark.parametrize("before", [b"", b"\xef\xbb\xbf"])
def test_a_mark_of_the_byte_order_is_no_content(before: bytes) -> None:
    assert parse_policy(before + b'{"version": 1}') == Policy(is_there=True)


@given(st.binary())
def test_any_bytes_are_a_policy_or_fail_closed(content: bytes) -> None:
    assert parse_policy(content).is_there


def test_preferences_count_as_far_as_the_policy_lets_them() -> None:
    policy = Policy(
        is_there=True,
        force_masking=True,
        forbidden=frozenset({Forbidden.RECENT}),
        clear_results_after_min=15,
        clear_clipboard_after_s=60,
    )

    chosen = policy.applied(Preferences(recent_lookups=RecentLookupsMode.DISK, idle_clear_min=5, clipboard_clear_s=600))

    assert (chosen.masked, chosen.recent_lookups) == (True, RecentLookupsMode.OFF)
    assert (chosen.idle_clear_min, chosen.clipboard_clear_s) == (5, 60)
    assert policy.applied(Preferences()).idle_clear_min == 15
    assert Policy().applied(Preferences(idle_clear_min=5)) == Preferences(idle_clear_min=5)


def test_the_schema_knows_the_same_keys_and_words() -> None:
    schema = json.loads(paths.resource("policy.schema.json").read_text("utf-8"))

    assert set(schema["properties"]) == set(WHOLE)
    assert set(schema["properties"]["forbid"]["items"]["enum"]) == {what.value for what in Forbidden}
    assert set(schema["properties"]["accounts"]["items"]["properties"]) == set(WHOLE["accounts"][0])


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the place on Linux")
def test_no_variable_changes_the_place(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_CONFIG_HOME", "HOME", "ProgramData"):
        monkeypatch.setenv(name, "/elsewhere")

    assert str(policy_path()) == "/etc/convolook/policy.json"
