"""Copies of many rows are made beside the window, and the clipboard holds what was copied last."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.detail.widgets.detail_pane import DetailPane
from desktop.export.clipboard_formats import NoteForm
from desktop.results.table_model import ConversationTableModel
from desktop.results.widgets.results_pane import ResultsPane
from desktop.window.copying import MANY_ROWS, WindowCopying
from desktop.window.privacy import CurrentMasking
from desktop.window.widgets.actions import Actions
from desktop.window.widgets.status_line import StatusLine
from tests.table_rows import batch, rows
from tests.waiting import until

if TYPE_CHECKING:
    from desktop.results.columns import Column

Copy = Callable[["Copying"], object]


class Copying:
    """A table, a detail pane and what copies from them."""

    def __init__(self) -> None:
        self.window = QWidget()
        self.model = ConversationTableModel(self.window)
        self.results, self.detail, self.status = ResultsPane(self.model), DetailPane(), StatusLine()
        for part in (self.results, self.detail, self.status):
            part.setParent(self.window)
        masking = CurrentMasking(False, self.window)
        self.copying = WindowCopying(Actions(self.window), self.results, self.detail, NoteForm, masking, self.status)

    def select(self, number: int) -> None:
        self.model.clear()
        self.model.append(batch(rows(number)))
        self.results.table.selectAll()

    @property
    def column(self) -> Column:
        return next(column for column in self.model.columns if column.key == "conversation_sid")


@pytest.fixture
def copying(qapp: QApplication) -> Iterator[Copying]:
    made = Copying()
    # The keys of a test before this one stay pressed for Qt, and with Ctrl down a row is added to those selected.
    QTest.keyRelease(made.window, Qt.Key.Key_Control)
    yield made
    made.window.deleteLater()


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


@pytest.mark.parametrize(
    "copy",
    [
        lambda made: made.copying.copy_rows(headers=True),
        lambda made: made.copying.copy_field(made.column),
        lambda made: made.copying.copy_sids(),
        lambda made: made.copying.copy_json(),
        lambda made: made.copying.copy_note(),
    ],
    ids=["rows", "field", "SIDs", "JSON", "notes"],
)
async def test_every_copy_of_many_rows_is_made_beside_the_window(copying: Copying, copy: Copy) -> None:
    copying.select(MANY_ROWS)
    QGuiApplication.clipboard().setText("before")

    copy(copying)

    assert clipboard() == "before"
    assert copying.status.said.text().startswith("Copying")
    await until(lambda: clipboard() != "before")
    assert copying.status.said.text().startswith("Copied")
    await copying.copying.aclose()


async def test_what_is_copied_meanwhile_stays_on_the_clipboard(copying: Copying) -> None:
    copying.select(MANY_ROWS)
    copying.copying.copy_note()
    copying.results.table.selectRow(0)
    sid = copying.results.table.selected_conversations()[0].conversation_sid

    copying.copying.copy_sids()
    await copying.copying.aclose()

    assert clipboard() == sid


async def test_the_name_of_a_service_comes_into_the_note_that_is_still_on_the_clipboard(copying: Copying) -> None:
    wanted: list[None] = []
    copying.copying.service_names_wanted.connect(lambda: wanted.append(None))
    copying.select(1)
    service = copying.results.table.selected_conversations()[0].chat_service_sid or ""

    copying.copying.copy_note()
    assert f"Service: {service}\n" in clipboard()
    copying.model.set_services({service: "Support"})
    copying.copying.name_services()

    assert f"Service: Support ({service})\n" in clipboard()
    copying.copying.copy_note()
    assert len(wanted) == 1


async def test_what_was_copied_after_a_note_stays_when_names_come(copying: Copying) -> None:
    copying.select(1)
    service = copying.results.table.selected_conversations()[0].chat_service_sid or ""
    copying.copying.copy_note()
    QGuiApplication.clipboard().setText(note := clipboard() + "\nP.S.")

    copying.model.set_services({service: "Support"})
    copying.copying.name_services()

    assert clipboard() == note


async def test_a_closed_window_copies_nothing_more(copying: Copying) -> None:
    QGuiApplication.clipboard().setText("before")
    copying.select(MANY_ROWS)
    copying.copying.copy_sids()

    await copying.copying.aclose()

    assert clipboard() == "before"
