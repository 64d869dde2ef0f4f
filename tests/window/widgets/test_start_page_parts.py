"""The start page's own pictures and examples."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel

from desktop.design.measures import Measures
from desktop.window.widgets.start_page import Examples, Logo

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_logo_is_three_lines_high_and_drawn(qtbot: QtBot) -> None:
    logo = Logo()
    qtbot.addWidget(logo)
    side = logo.sizeHint().height()
    logo.resize(side, side)

    assert side == 3 * Measures.of().lh
    assert logo.grab().toImage().pixelColor(side // 2, 3) == QColor("#4350C8")


def test_each_example_says_what_it_is(qtbot: QtBot) -> None:
    examples = Examples()
    qtbot.addWidget(examples)

    texts = [label.text() for label in examples.findChildren(QLabel)]

    assert {"+14155550142", "whatsapp:+14155550142", "rcs:+14155550142"} <= set(texts)
