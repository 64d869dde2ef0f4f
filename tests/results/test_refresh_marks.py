"""A refresh says what it changed, in numbers."""

from __future__ import annotations

import pytest

from desktop.results.refresh_marks import RefreshChanges
from desktop.results.table_model import ConversationTableModel
from tests.table_rows import batch, row


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        (RefreshChanges(2, 0, 0, {"closed": 1}), "2 new, 1 closed since 18:31"),
        (RefreshChanges(0, 1, 3, {}), "3 updated, 1 no longer listed since 18:31"),
        (RefreshChanges(0, 0, 0, {}), "Nothing has changed since 18:31"),
        (RefreshChanges(0, 0, 0, {"{odd}": 1}), "1 {odd} since 18:31"),
    ],
)
def test_changes_are_told_in_a_few_words(changes: RefreshChanges, words: str) -> None:
    assert changes.words("18:31") == words


def test_the_model_counts_what_a_refresh_changed(qapp: object) -> None:
    model = ConversationTableModel()
    model.append(batch([row(0, conversation_state="active"), row(1), row(2)]))

    model.begin_refresh()
    model.append(batch([row(0, conversation_state="closed"), row(1), row(3), row(4)]))
    model.end_refresh(True)

    assert model.refresh_changes() == RefreshChanges(new=2, gone=1, changed=0, states={"closed": 1})


def test_a_row_that_lost_its_state_is_told_as_updated(qapp: object) -> None:
    model = ConversationTableModel()
    model.append(batch([row(0, conversation_state="active")]))

    model.begin_refresh()
    model.append(batch([row(0, conversation_state=None)]))
    model.end_refresh(True)

    assert model.refresh_changes().words("18:31") == "1 updated since 18:31"
