"""What outlives the program."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from desktop.i18n.time_mode import TimeMode
from desktop.runtime.paths import settings_file
from desktop.runtime.records import replace
from desktop.settings.file_messages import explain_settings
from desktop.settings.policy import Forbidden, Policy
from desktop.settings.preferences import Preferences, ProxyMode, RecentLookupsMode, Scheme
from desktop.settings.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Convolook.ini"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the place on Linux")
def test_the_file_is_where_the_interface_says(private_home: Path) -> None:
    assert settings_file() == private_home / "config" / "Convolook" / "Convolook.ini"


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
        time=TimeMode.UTC,
        zoom=150,
        masked=True,
        mask_at_start=True,
        recent_lookups=RecentLookupsMode.MEMORY,
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
        "[General]\nformat=1\n[preferences]\nrows_per_load=lots\nscheme=pink\nzoom=7\n[window]\ngeometry=###\n"
    )

    settings = Settings(path)

    assert settings.preferences == Preferences(zoom=80)
    assert settings.window_state("geometry") == b""


def test_a_file_that_cannot_be_written_is_told_once(tmp_path: Path, qtbot: QtBot) -> None:
    blocker = tmp_path / "below"
    blocker.write_text("not a folder")
    settings = Settings(blocker / "Convolook.ini")
    told: list[object] = []
    settings.failed.connect(told.append)

    settings.set_preferences(Preferences(zoom=120))
    settings.set_preferences(Preferences(zoom=130))

    assert len(told) == 1
    assert told[0] == settings.failure
    assert settings.preferences == Preferences(zoom=130)


@pytest.mark.parametrize(
    ("content", "word"),
    [("rubbish", "damaged"), ("[General]\nformat=2\n", "newer version"), (None, "cannot be read")],
)
def test_a_file_of_no_use_is_said(path: Path, content: str | None, word: str) -> None:
    path.mkdir() if content is None else path.write_text(content)

    failure = Settings(path).failure

    assert failure is not None
    message = explain_settings(failure)
    assert word in message.sentence
    assert "Convolook.ini" in message.hint


def test_a_good_file_needs_no_words(path: Path) -> None:
    assert Settings(path).failure is None


def test_a_policy_lies_over_what_was_chosen_and_leaves_it_in_the_file(path: Path) -> None:
    Settings(path).set_preferences(Preferences(recent_lookups=RecentLookupsMode.MEMORY, idle_clear_min=60))
    policy = Policy(
        is_there=True, force_masking=True, forbidden=frozenset({Forbidden.RECENT}), clear_results_after_min=15
    )
    settings = Settings(path, policy=policy)

    locked = settings.preferences
    settings.set_preferences(replace(locked, zoom=120, masked=False))

    assert (locked.masked, locked.recent_lookups, locked.idle_clear_min) == (True, RecentLookupsMode.OFF, 15)
    assert settings.preferences == replace(locked, zoom=120)
    assert settings.locked == {"mask_at_start", "recent_lookups", "idle_clear_min"}
    assert Settings(path).preferences == Preferences(
        recent_lookups=RecentLookupsMode.MEMORY, idle_clear_min=60, zoom=120
    )
