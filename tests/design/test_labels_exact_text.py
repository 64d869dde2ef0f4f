"""An exact text loses no character, however narrow it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.design.colours import LIGHT, palette
from desktop.design.labels import ExactText

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_height_follows_the_width(qtbot: QtBot) -> None:
    text = ExactText("x" * 256)
    qtbot.addWidget(text)
    line = text.fontMetrics().height()

    assert text.heightForWidth(text.sizeHint().width()) == line
    assert text.heightForWidth(text.sizeHint().width() // 4) >= 4 * line


def test_every_line_is_drawn(qtbot: QtBot) -> None:
    text = ExactText("█" * 40)
    qtbot.addWidget(text)
    text.setPalette(palette(dark=False))
    width = text.sizeHint().width() // 2 + 4

    text.resize(width, text.heightForWidth(width))

    image = text.grab().toImage()
    line = text.fontMetrics().height()
    assert [image.pixelColor(4, line // 2 + row * line) for row in (0, 1)] == [LIGHT.text, LIGHT.text]
