"""The summary is one sentence; the state's word is never cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.design.measures import font
from desktop.design.painting import text_width
from desktop.results.widgets.summary_label import SummaryLabel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def label(qtbot: QtBot) -> SummaryLabel:
    made = SummaryLabel()
    qtbot.addWidget(made)
    return made


def test_sentence_begins_with_the_count_and_has_no_other_name(label: SummaryLabel) -> None:
    label.show_summary("312 conversations", "312", "complete", "40 shown · default service")

    assert label.text() == "312 conversations, complete · 40 shown · default service"
    assert label.accessibleName() == ""


def test_nothing_is_said_before_the_first_lookup(label: SummaryLabel) -> None:
    label.show_summary("", "", "")

    assert label.text() == ""


def test_count_and_state_always_have_room(label: SummaryLabel) -> None:
    label.show_summary("1000 conversations", "1000", "more available", "sorted among loaded rows · default service")

    needed = text_width(font(None, "headline"), "1000") + text_width(font(None, "body"), "more available")
    assert needed < label.minimumSizeHint().width() < label.sizeHint().width() / 1.5


def test_empty_summary_keeps_its_height(label: SummaryLabel) -> None:
    empty = label.sizeHint().height()

    label.show_summary("0 conversations", "0", "loading")

    assert label.sizeHint().height() == empty
