"""A section's note is whole: beside its title where it fits, else below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.design.measures import Measures
from desktop.detail.widgets.row_painter import is_note_beside, section_height

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TITLE, NOTE = "Participante", "sin identidad: participa con una dirección"


@pytest.mark.parametrize("has_icon", [True, False])
def test_a_note_without_room_beside_the_title_stands_below(qtbot: QtBot, has_icon: bool) -> None:
    measures = Measures.of()
    wide, narrow, narrower = (em * measures.em for em in (60, 26, 14))

    assert is_note_beside(TITLE, NOTE, wide, has_icon=has_icon)
    assert section_height(TITLE, NOTE, wide, has_icon=has_icon) == measures.section_row
    heights = [section_height(TITLE, NOTE, width, has_icon=has_icon) for width in (wide, narrow, narrower)]
    assert heights == sorted(set(heights))
    assert section_height(TITLE, "", narrower, has_icon=has_icon) == measures.section_row
