"""A screen reader hears how a lookup ended, once; that it goes on, now and then; and what the filter leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from desktop.results.table_model import ConversationTableModel
from desktop.results.widgets import spoken_progress
from desktop.results.widgets.spoken_progress import SpokenProgress
from desktop.results.widgets.summary_label import SummaryLabel
from tests.table_rows import batch, rows

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return a list to which every announcement is added; off screen Qt knows of none."""
    said: list[str] = []
    monkeypatch.setattr(spoken_progress, "announce", lambda _widget, text: said.append(text))
    monkeypatch.setattr(spoken_progress, "PROGRESS_MS", 30)
    monkeypatch.setattr(spoken_progress, "COUNT_MS", 10)
    return said


@pytest.fixture
def model() -> ConversationTableModel:
    return ConversationTableModel()


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def spoken(parent: QWidget, heard: list[str], model: ConversationTableModel) -> SpokenProgress:
    summary = SummaryLabel(parent)
    summary.show_summary("50 conversations", "50", "loading")
    return SpokenProgress(summary, model, parent)


def test_the_end_is_spoken_once(spoken: SpokenProgress, heard: list[str]) -> None:
    for is_loading in (True, True, False, False):
        spoken.follow(is_loading=is_loading, outcome="312 conversations, complete")

    assert heard == ["312 conversations, complete"]


def test_that_it_goes_on_is_spoken_now_and_then_and_not_with_each_page(
    qtbot: QtBot, spoken: SpokenProgress, heard: list[str]
) -> None:
    for _ in range(20):
        spoken.follow(is_loading=True, outcome="")
    assert heard == []

    qtbot.waitUntil(lambda: heard == ["50 conversations, loading"])
    spoken.follow(is_loading=False, outcome="done")

    assert heard[-1] == "done"


def test_how_many_are_left_is_spoken_after_the_last_key(
    qtbot: QtBot, spoken: SpokenProgress, heard: list[str], model: ConversationTableModel
) -> None:
    model.append(batch(rows(3)))

    for _ in range(3):
        spoken.filter_changed()

    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["3 shown"]
