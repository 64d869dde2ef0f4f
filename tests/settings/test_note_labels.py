"""The words of the lines of a ticket note."""

from __future__ import annotations

from desktop.settings.note_labels import note_line_label
from desktop.settings.note_lines import NoteLine


def test_each_line_has_a_label_of_its_own() -> None:
    assert len({note_line_label(line) for line in NoteLine}) == len(NoteLine)
