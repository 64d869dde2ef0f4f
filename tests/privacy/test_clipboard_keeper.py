"""Whether the desktop keeps what was copied; an X server with and without a clipboard manager is in tests/e2e."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from desktop.privacy.clipboard_keeper import outlives_program


def test_where_nothing_speaks_against_it_the_clipboard_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    for platform in ("windows", "cocoa", "offscreen"):
        on(platform, monkeypatch)

        assert outlives_program({})


@pytest.mark.parametrize(
    ("desktop", "stays"), [("GNOME", True), ("ubuntu:GNOME", True), ("KDE", True), ("sway", False), ("", False)]
)
def test_under_wayland_only_desktops_known_to_keep_it_count(
    desktop: str, *, stays: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    on("wayland", monkeypatch)

    assert outlives_program({"XDG_CURRENT_DESKTOP": desktop}) is stays


def on(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    qt = SimpleNamespace(platformName=lambda: platform)
    monkeypatch.setattr("desktop.privacy.clipboard_keeper.QGuiApplication", qt)
