"""The colours keep the contrast of WCAG, on every ground they are used on."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette

from desktop.design.colours import DARK, LIGHT, Colours, colours_of, palette
from tests.design.looks import contrast

BOTH = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
SURFACES = ("window", "base", "raised", "hover", "tint", "tint_idle")
TEXT_ON = [
    *((text, ground) for text in ("text", "text2", "link") for ground in SURFACES),
    *(("text3", ground) for ground in ("window", "base", "hover", "tint", "tint_idle")),
    *((state, f"{state}_pill") for state in ("active", "inactive", "closed", "initializing", "unknown")),
    *((state, ground) for state in ("active", "inactive", "closed") for ground in ("base", "hover", "tint")),
    *((kind, "base") for kind in ("error", "warning", "info", "ok", "json_number", "json_boolean")),
    *((text, ground) for text in ("text", "text2") for ground in ("error_strip", "warning_fill", "info_strip")),
    ("error", "error_strip"),
    ("warning", "warning_fill"),
    ("info", "info_strip"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
]
SHAPES_ON = [
    *(("border", ground) for ground in ("window", "base")),
]


@BOTH
@pytest.mark.parametrize(("text", "ground"), TEXT_ON)
def test_text_is_readable_on_its_ground(colours: Colours, text: str, ground: str) -> None:
    ratio = contrast(getattr(colours, text), getattr(colours, ground))

    assert ratio >= 4.5


@BOTH
@pytest.mark.parametrize(("shape", "ground"), SHAPES_ON)
def test_shape_is_visible_on_its_ground(colours: Colours, shape: str, ground: str) -> None:
    ratio = contrast(getattr(colours, shape), getattr(colours, ground))

    assert ratio >= 3.0


@BOTH
def test_palette_picks_its_own_tokens(colours: Colours) -> None:
    made = palette(dark=colours.dark)

    assert colours_of(made) is colours
    assert not colours_of(made).lined


@BOTH
def test_palette_has_the_roles_of_the_design(colours: Colours) -> None:
    made = palette(dark=colours.dark)

    assert made.color(QPalette.ColorRole.Base) == colours.base
    assert made.color(QPalette.ColorRole.Dark) == colours.text2
    assert made.color(QPalette.ColorRole.Mid) == colours.border
    assert made.color(QPalette.ColorRole.Highlight) == colours.accent
    assert made.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText) == colours.disabled
    assert made.color(QPalette.ColorGroup.Inactive, QPalette.ColorRole.Highlight) == colours.accent


def test_white_theme_of_high_contrast_is_not_taken_for_ours() -> None:
    system = QPalette(QColor("#FFFFFF"))
    system.setColor(QPalette.ColorRole.WindowText, QColor("#000000"))

    assert colours_of(system).lined
    assert colours_of(system).hairline == QColor("#000000")


def test_system_palette_is_left_alone_in_high_contrast() -> None:
    system = QPalette(QColor("#000000"))
    system.setColor(QPalette.ColorRole.WindowText, QColor("#FFFF00"))
    system.setColor(QPalette.ColorRole.Base, QColor("#000000"))

    drawn = colours_of(system)

    assert drawn.lined
    assert drawn.text2 == drawn.text3 == drawn.hairline == drawn.text == QColor("#FFFF00")
    assert drawn.tint == drawn.error_strip == drawn.active_pill == QColor("#000000")
