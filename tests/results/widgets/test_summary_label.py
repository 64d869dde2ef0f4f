"""The summary is one sentence, and nothing of it is cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.design.measures import Measures, font
from desktop.design.painting import text_width
from desktop.results.widgets.summary_label import SummaryLabel, SummaryRest, wrapped_parts

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


REST = "273 shown · default service · as of 11:40"


@pytest.mark.parametrize("width_em", [14, 20, 30])
def test_a_narrow_summary_is_whole_in_lines_below_the_count(label: SummaryLabel, width_em: int) -> None:
    label.show_summary("312 conversations", "312", "complete", REST)
    label.resize(width_em * Measures.of().em, 200)

    lines = wrapped_parts(["complete", *REST.split(" · ")], label.width())

    assert " · ".join(lines) == f"complete · {REST}"
    assert all(text_width(font(None, "body"), line) <= label.width() for line in lines)
    assert label.heightForWidth(label.width()) == Measures.of().control + len(lines) * Measures.of().lh


def test_a_part_longer_than_the_line_breaks_between_words(label: SummaryLabel) -> None:
    room = max(text_width(font(None, "body"), text) for text in ("results of the", "previous lookup"))

    assert wrapped_parts(["complete", "results of the previous lookup"], room) == [
        "complete",
        "results of the",
        "previous lookup",
    ]


def test_a_terse_summary_hands_on_what_has_no_room(label: SummaryLabel, qtbot: QtBot) -> None:
    label.show_summary("312 conversations", "312", "complete", REST)
    label.resize(16 * Measures.of().em, 40)
    rest = SummaryRest(label)
    qtbot.addWidget(rest)
    label.show()

    label.set_terse(True)

    assert label.heightForWidth(label.width()) == Measures.of().control
    assert label.overflow
    assert f"complete · {REST}".endswith(f" · {label.overflow}")
    assert rest.heightForWidth(60 * Measures.of().em) == Measures.of().lh

    label.resize(60 * Measures.of().em, 40)
    assert label.overflow == ""
