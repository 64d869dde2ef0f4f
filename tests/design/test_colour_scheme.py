"""The scheme sets one of the two palettes, and nothing uses style sheets."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette

from desktop.design import colour_scheme
from desktop.design.colour_scheme import apply_scheme
from desktop.design.colours import DARK, LIGHT, colours_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

DESKTOP = Path(__file__).resolve().parents[2] / "desktop"


@pytest.fixture(autouse=True)
def palette_kept(qapp: QApplication) -> Iterator[None]:
    before = qapp.palette()
    yield
    qapp.styleHints().unsetColorScheme()
    qapp.setPalette(before)


def test_light_and_dark_are_taken_at_once(qapp: QApplication) -> None:
    apply_scheme(qapp, "dark")
    assert colours_of(qapp.palette()) is DARK

    apply_scheme(qapp, "light")
    assert colours_of(qapp.palette()) is LIGHT


def test_system_scheme_takes_one_of_ours(qapp: QApplication) -> None:
    apply_scheme(qapp, "dark")

    apply_scheme(qapp, "system")

    assert colours_of(qapp.palette()) in (LIGHT, DARK)


def test_high_contrast_is_followed_while_running(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    hints = qapp.styleHints()
    if not hasattr(hints, "accessibility"):
        pytest.skip("this version of Qt does not know the system's contrast")
    apply_scheme(qapp, "dark")
    monkeypatch.setattr(colour_scheme, "is_high_contrast", lambda: True)  # no platform lets a program set it

    hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    shown, role, group = qapp.palette(), QPalette.ColorRole, QPalette.ColorGroup
    assert colours_of(shown).lined
    for one in (group.Active, group.Inactive):  # nothing that is read is dimmed
        texts = {shown.color(one, text).name() for text in (role.WindowText, role.Dark, role.Mid)}
        assert texts == {shown.color(group.Active, role.WindowText).name()}

    monkeypatch.undo()
    hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)
    assert colours_of(qapp.palette()) is DARK


@pytest.mark.parametrize("path", sorted(DESKTOP.rglob("*.py")), ids=lambda path: path.relative_to(DESKTOP).as_posix())
def test_no_style_sheet_and_no_colour_outside_the_tokens(path: Path) -> None:
    text = path.read_text(encoding="utf-8")

    assert "setStyleSheet" not in text
    if path.stem != "colours":
        assert not re.search(r"""["']#[0-9A-Fa-f]{6}["']""", text.replace('b"#000000"', ""))
