"""All icons are there, are line drawings, and take colour and ratio of where they are drawn."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from desktop.design.icons import application_icon, channel_icon_name, draw_icon, icon, icon_pixmap
from desktop.runtime.paths import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

RED = QColor("#FF0000")
FILES = resource("icons").glob("*.svg")
NAMES = sorted({path.stem for path in FILES if not path.stem.startswith("state-")} - {"convolook"})


@pytest.mark.parametrize("name", NAMES)
def test_icon_is_a_line_drawing_on_the_grid(name: str) -> None:
    text = resource(f"icons/{name}.svg").read_text(encoding="utf-8")

    assert 'viewBox="0 0 16 16"' in text
    assert 'fill="none" stroke="currentColor"' in text
    assert not re.search(r"#[0-9A-Fa-f]{3,8}\b|<style|<image", text)


@pytest.mark.parametrize("name", NAMES)
def test_icon_leaves_ink_in_the_colour_asked_for(name: str, qapp: QApplication) -> None:
    image = icon_pixmap(name, 32, RED).toImage()

    inks = [image.pixelColor(x, y) for x in range(32) for y in range(32)]
    solid = [ink for ink in inks if ink.alpha() == 255]
    assert solid
    assert all(ink == RED for ink in solid)
    assert image.pixelColor(0, 0).alpha() == 0


def test_icon_is_drawn_in_device_pixels(qapp: QApplication) -> None:
    ground = QPixmap(32, 32)
    ground.setDevicePixelRatio(2)
    ground.fill(Qt.GlobalColor.white)

    painter = QPainter(ground)
    draw_icon(painter, "plus", QRectF(0, 0, 16, 16), RED)
    painter.end()

    image = ground.toImage()
    assert [image.pixelColor(x, 16) == RED for x in (2, 7, 24, 31)] == [False, True, True, False]


def test_menu_icon_differs_when_disabled(qapp: QApplication) -> None:
    shown = icon("copy")

    assert shown.pixmap(QSize(16, 16)).toImage() != shown.pixmap(QSize(16, 16), QIcon.Mode.Disabled).toImage()


def test_program_has_an_icon_at_any_size(qapp: QApplication) -> None:
    image = application_icon().pixmap(QSize(256, 256)).toImage()

    assert image.pixelColor(128, 10) == QColor("#4350C8")


def test_unknown_channel_is_shown_as_sms() -> None:
    assert channel_icon_name("pigeon") == "sms"
    assert channel_icon_name("email") == "mail"
