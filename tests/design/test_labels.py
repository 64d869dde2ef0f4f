"""Labels keep their whole text, whatever is drawn of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from desktop.design.labels import ElidingLabel, TextLabel
from tests.design.looks import use_font_size

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


def test_markup_is_shown_as_text(qtbot: QtBot) -> None:
    label = TextLabel("<b>bold</b>")
    qtbot.addWidget(label)

    assert label.textFormat() is Qt.TextFormat.PlainText


def test_role_follows_the_applications_font(qtbot: QtBot, qapp: QApplication) -> None:
    label = TextLabel("Nothing found", role="title")
    qtbot.addWidget(label)
    label.show()
    kept, before = qapp.font(), label.font().pointSizeF()

    use_font_size(qapp, 2)
    after = label.font().pointSizeF()
    qapp.setFont(kept)

    assert after == pytest.approx(2 * before)


def test_elided_label_keeps_its_text_and_gives_way(qtbot: QtBot) -> None:
    label = ElidingLabel("Order 48213 – delivery address")
    qtbot.addWidget(label)

    label.resize(60, 20)

    assert label.is_elided()
    assert label.text() == "Order 48213 – delivery address"
    assert label.minimumSizeHint().width() < label.sizeHint().width() / 3


def test_label_that_fits_is_not_elided(qtbot: QtBot) -> None:
    label = ElidingLabel("CH123b1612dd272d1371c17149d439536b", role="fixed", left_to_right=True)
    qtbot.addWidget(label)

    label.resize(label.sizeHint())

    assert not label.is_elided()
