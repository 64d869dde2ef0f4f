"""The lines of a ticket note."""

from __future__ import annotations

import pytest

from desktop.export.clipboard_formats import NoteLabels
from desktop.runtime.records import names_of
from desktop.settings.note_lines import ALL_NOTE_LINES, NoteLine, note_lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (ALL_NOTE_LINES, list(NoteLine)),
        ("link, conversation", [NoteLine.CONVERSATION, NoteLine.LINK]),
        ("state,unheard of,state", [NoteLine.STATE]),
        ("", list(NoteLine)),
        ("unheard of", list(NoteLine)),
    ],
)
def test_lines_stand_in_their_order_whatever_the_file_says(text: str, lines: list[NoteLine]) -> None:
    assert note_lines(text) == lines


def test_each_line_is_one_that_the_note_knows() -> None:
    assert {line.value for line in NoteLine} == set(names_of(NoteLabels))
