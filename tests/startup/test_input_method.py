"""Those who type by fcitx reach it by the protocol of ibus where Qt has no plug-in of fcitx's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.startup.input_method import stand_in_for_fcitx, usable_input_method

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("name", ["fcitx", "fcitx5", "Fcitx"])
def test_without_its_plugin_fcitx_is_asked_as_the_portal_of_ibus(name: str, tmp_path: Path) -> None:
    (tmp_path / "platforminputcontexts").mkdir()
    (tmp_path / "platforminputcontexts" / "libibusplatforminputcontextplugin.so").touch()

    changed = stand_in_for_fcitx({"QT_IM_MODULE": name}, [str(tmp_path), "/nowhere"])

    assert changed == {"QT_IM_MODULE": "ibus", "IBUS_USE_PORTAL": "1"}


def test_in_a_list_only_fcitx_is_replaced() -> None:
    changed = stand_in_for_fcitx({"QT_IM_MODULES": "wayland;fcitx;ibus", "QT_IM_MODULE": "compose"}, [])

    assert changed == {"QT_IM_MODULES": "wayland;ibus;ibus", "IBUS_USE_PORTAL": "1"}


def test_with_the_plugin_qt_decides(tmp_path: Path) -> None:
    (tmp_path / "platforminputcontexts").mkdir()
    (tmp_path / "platforminputcontexts" / "libfcitx5platforminputcontextplugin.so").touch()

    assert stand_in_for_fcitx({"QT_IM_MODULE": "fcitx"}, ["/nowhere", str(tmp_path)]) == {}


@pytest.mark.parametrize("environ", [{}, {"QT_IM_MODULE": ""}, {"QT_IM_MODULE": "ibus"}, {"QT_IM_MODULES": "wayland"}])
def test_whoever_does_not_ask_for_fcitx_gets_what_qt_chooses(environ: dict[str, str]) -> None:
    assert stand_in_for_fcitx(environ, []) == {}


def test_programs_started_later_get_the_users_own_choice() -> None:
    environ = {"QT_IM_MODULE": "fcitx", "HOME": "/home/x"}

    with usable_input_method([], environ):
        assert (environ["QT_IM_MODULE"], environ["IBUS_USE_PORTAL"]) == ("ibus", "1")

    assert environ == {"QT_IM_MODULE": "fcitx", "HOME": "/home/x"}
