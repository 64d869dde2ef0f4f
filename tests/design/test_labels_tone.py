"""Labels that say how good or bad their text is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from desktop.design.colours import colours_of, palette
from desktop.design.labels import Tone, ToneLabel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def drawn(label: ToneLabel) -> set[str]:
    """Return the colours of a label's picture."""
    image = label.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("tone", [Tone.OK, Tone.WARNING, Tone.ERROR, Tone.INFO])
def test_each_tone_has_its_colour_in_light_and_dark(qtbot: QtBot, tone: Tone, dark: bool) -> None:
    label = ToneLabel(has_icon=True)
    qtbot.addWidget(label)
    label.setPalette(palette(dark))
    label.resize(200, 60)

    label.say("████", tone)

    assert getattr(colours_of(label), tone.value).name() in drawn(label)
    assert label.text() == "████"


def test_an_empty_label_keeps_its_lines_free(qtbot: QtBot) -> None:
    label = ToneLabel(lines=2)
    qtbot.addWidget(label)
    empty = label.heightForWidth(400)

    label.say("one line")

    assert label.heightForWidth(400) == empty
    assert empty == 2 * label.fontMetrics().lineSpacing()


def test_a_long_text_takes_the_lines_it_needs(qtbot: QtBot) -> None:
    label = ToneLabel(lines=1, has_icon=True)
    qtbot.addWidget(label)
    label.say("many words " * 20, Tone.ERROR)

    assert label.heightForWidth(120) > label.heightForWidth(600) > label.fontMetrics().lineSpacing()


def test_its_text_is_shown_as_it_is(qtbot: QtBot) -> None:
    label = ToneLabel()
    qtbot.addWidget(label)

    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.accessibleName() == ""
