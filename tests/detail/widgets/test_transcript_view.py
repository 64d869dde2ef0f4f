"""The transcript: the newest in sight, earlier ones on the way up, copied, saved, found, revealed."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QFont, QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from desktop.detail.transcript import Delivery, Entry, Side
from desktop.detail.transcript_export import TranscriptFormat
from desktop.detail.transcript_model import ENTRY_ROLE
from desktop.detail.widgets.transcript_view import TranscriptView
from desktop.privacy.masking import BULLETS, Masking
from desktop.twilio.types import ParticipantKind, ParticipantQuery
from tests.fitting import unfit

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def entries(first: int, last: int) -> list[Entry]:
    sides = (Side.CUSTOMER, Side.AGENT, Side.BOT, Side.SYSTEM)
    return [
        Entry(
            f"IM{number:032}",
            f"author {number}",
            sides[number % 4],
            f"message {number} " * 12,
            (),
            1_795_000_000.0 + 60 * number,
            delivery=Delivery.FAILED if number % 4 == 1 else None,
            text=f'{{"body": "message {number}"}}',
        )
        for number in range(first, last)
    ]


@pytest.fixture
def view(qtbot: QtBot) -> TranscriptView:
    made = TranscriptView()
    qtbot.addWidget(made)
    made.resize(420, 500)
    made.show()
    qtbot.waitExposed(made)
    made.show_entries(entries(20, 60), title=lambda: "Order 7", has_earlier=True, is_loading=False)
    return made


def at_end(view: TranscriptView) -> bool:
    bar = view.list.verticalScrollBar()
    return bar.maximum() > 0 and bar.value() == bar.maximum()


def test_newest_message_is_in_sight(view: TranscriptView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: at_end(view))
    assert view.list.currentIndex().row() == 39


def test_scrolling_up_asks_for_earlier_messages_once_and_keeps_the_place(view: TranscriptView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: at_end(view))
    with qtbot.waitSignal(view.earlier_requested):
        view.list.verticalScrollBar().setValue(0)
    top = view.list.indexAt(view.list.viewport().rect().center()).row()
    asked: list[int] = []
    view.earlier_requested.connect(lambda: asked.append(1))
    view.list.verticalScrollBar().setValue(5)
    view.list.verticalScrollBar().setValue(0)

    view.show_entries(entries(0, 60), title=lambda: "Order 7", has_earlier=False, is_loading=False)
    QTest.qWait(0)

    assert asked == []
    assert view.list.indexAt(view.list.viewport().rect().center()).row() == top + 20


def test_who_reads_at_a_match_stays_there_when_earlier_messages_come(view: TranscriptView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: at_end(view))
    view.find_text("author 2")
    view.find_next(-1)
    place = view.list.currentIndex().data()
    top = view.list.visualRect(view.list.currentIndex()).top()

    view.show_entries(entries(0, 60), title=lambda: "Order 7", has_earlier=False, is_loading=False)
    with qtbot.waitSignal(view.found) as told:
        view.find_again("author 2")
    stayed = view.list.currentIndex().data(), view.list.visualRect(view.list.currentIndex()).top()
    view.find_next(-1)

    assert told.args == [10, 11]
    assert stayed == (place, top)
    assert view.list.currentIndex().data(ENTRY_ROLE).author == "author 27"


def test_another_text_is_found_anew_in_messages_that_have_changed(view: TranscriptView, qtbot: QtBot) -> None:
    view.find_text("author 2")

    with qtbot.waitSignal(view.found) as told:
        view.find_again("author 3")

    assert told.args == [10, 10]
    assert view.list.currentIndex().data(ENTRY_ROLE).author == "author 39"


def test_a_context_menu_on_empty_space_acts_on_no_message(view: TranscriptView) -> None:
    view.show_entries(entries(0, 1), title=lambda: "Order 7", has_earlier=False, is_loading=False)
    asked: list[QPoint] = []
    view.list.menu_requested.disconnect()
    view.list.menu_requested.connect(asked.append)
    place = view.list.viewport().rect().bottomLeft() + QPoint(20, -20)
    where = view.list.viewport().mapToGlobal(place)

    QApplication.sendEvent(view.list.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, where))

    assert asked == [place]
    assert [one.text() for one in view.entry_menu().actions() if one.text()][:1] == ["Copy Transcript"]


def test_first_line_says_whether_earlier_messages_are_left(view: TranscriptView) -> None:
    assert "40 messages, earlier ones not loaded" in view._count.text()
    view.show_entries(entries(0, 60), title=lambda: "", has_earlier=False, is_loading=False)
    assert view._count.text() == "60 messages"


def test_ctrl_c_copies_the_selected_messages(view: TranscriptView, qtbot: QtBot) -> None:
    view.list.setCurrentIndex(view.model.index(0))
    with qtbot.waitSignal(view.said):
        QTest.keyClick(view.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert "message 20 message 20" in QGuiApplication.clipboard().text()
    assert "message 21" not in QGuiApplication.clipboard().text()


@pytest.mark.parametrize(("name", "begins"), [("a.txt", "Order 7"), ("a.md", "# Order 7"), ("a.html", "<!doctype")])
def test_end_of_the_name_says_the_format(view: TranscriptView, qtbot: QtBot, name: str, begins: str) -> None:
    sid = "CH" + "7" * 32
    view.show_entries(entries(20, 60), title=lambda: "Order 7", has_earlier=True, is_loading=False, sid=sid)
    with qtbot.waitSignal(view.save_requested) as asked:
        view.save(f"folder/{name}")

    assert asked.args is not None
    assert asked.args[0] == f"folder/{name}"
    assert asked.args[1].startswith(begins)
    assert f"{sid} · 40 messages, earlier ones not loaded · UTC" in asked.args[1].replace("\\", "")


def test_save_asks_for_a_place_with_all_three_formats(view: TranscriptView) -> None:
    dialog = view.ask_place()
    filters = " ".join(dialog.nameFilters())
    dialog.close()

    assert all(f"*{one.value}" in filters for one in TranscriptFormat)


@pytest.mark.parametrize("is_masked", [False, True])
def test_a_copied_transcript_has_the_head_of_a_saved_one(view: TranscriptView, is_masked: bool) -> None:
    sid, titles = "CH" + "7" * 32, {False: "Order 7", True: BULLETS}
    view.set_masking(Masking(active=is_masked))
    view.show_entries(entries(20, 60), title=lambda: titles[is_masked], has_earlier=True, is_loading=False, sid=sid)
    view.copy_all()
    copied = QGuiApplication.clipboard().text()

    assert copied == view.text(TranscriptFormat.TEXT)
    assert copied.startswith(f"{titles[is_masked]}\n{sid} · 40 messages, earlier ones not loaded · UTC")
    assert ("message 20" in copied, "author 20" in copied) == (not is_masked, not is_masked)


def test_find_goes_to_the_newest_match_and_round(view: TranscriptView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.found) as found:
        view.find_text("MESSAGE 3")
    newest = view.list.currentIndex().row()
    view.find_next(1)

    assert found.args == [10, 10]
    assert (newest, view.list.currentIndex().row()) == (19, 10)


def test_masked_message_is_revealed_alone(view: TranscriptView, qtbot: QtBot) -> None:
    view.set_masking(Masking(active=True))
    view.list.setCurrentIndex(view.model.index(3))
    actions = {one.text(): one for one in view.entry_menu().actions()}
    with qtbot.waitSignal(view.reveal_requested) as asked:
        actions["Reveal This One"].trigger()

    assert "Show Raw JSON" not in actions
    assert asked.args == [view.model.entries[3].name]
    assert BULLETS in view.text(TranscriptFormat.TEXT)


def test_raw_of_one_message_is_shown_on_request(view: TranscriptView) -> None:
    dialog = view.show_raw(view.model.entries[0])

    assert '"body": "message 20"' in dialog.findChildren(QPlainTextEdit)[0].toPlainText()
    dialog.close()


def test_delivery_is_checked_where_there_is_one(view: TranscriptView, qtbot: QtBot) -> None:
    view.list.setCurrentIndex(view.model.index(1))
    with qtbot.waitSignal(view.receipts_requested) as asked:
        next(one for one in view.entry_menu().actions() if one.text() == "Check Delivery").trigger()
    view.list.setCurrentIndex(view.model.index(0))

    assert asked.args == [view.model.entries[1].sid]
    assert "Check Delivery" not in [one.text() for one in view.entry_menu().actions()]


@pytest.mark.parametrize("width", [240, 420, 900])
def test_no_message_is_higher_or_wider_than_its_row(view: TranscriptView, width: int) -> None:
    view.resize(width, 500)
    view.list.doItemsLayout()
    rows = [view.list.visualRect(view.model.index(row)) for row in range(40)]

    assert all(first.bottom() < second.top() for first, second in itertools.pairwise(rows))
    assert not view.grab().isNull()


def test_neither_file_nor_paper_is_offered_where_exports_are_forbidden(view: TranscriptView) -> None:
    offered = [one.text() for one in view.actions_menu().actions()]
    view.set_saving_allowed(allowed=False)
    left = [one.text() for one in view.actions_menu().actions()]

    assert offered == ["Copy Transcript", "Save Transcript…", "Print…"]
    assert left == ["Copy Transcript"]


def pages_of(path: Path) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", path.read_bytes()))


def printed(view: TranscriptView, path: Path) -> list[str]:
    printer, said = QPrinter(), list[str]()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    view.said.connect(said.append)
    view.print_on(printer)
    return said


def test_a_long_transcript_is_printed_on_as_many_pages_as_it_takes_whatever_the_zoom(
    view: TranscriptView, tmp_path: Path
) -> None:
    view.show_entries(entries(0, 200), title=lambda: "Order 7", has_earlier=False, is_loading=False)
    assert printed(view, tmp_path / "a.pdf") == ["Saved the transcript"]
    usual = pages_of(tmp_path / "a.pdf")
    assert usual > 5

    before = QApplication.font()
    larger = QFont(before)
    larger.setPointSizeF(before.pointSizeF() * 2)
    QApplication.setFont(larger)
    try:
        printed(view, tmp_path / "b.pdf")
    finally:
        QApplication.setFont(before)

    assert pages_of(tmp_path / "b.pdf") == usual


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_transcript_that_cannot_be_printed_is_not_said_to_be(view: TranscriptView, tmp_path: Path) -> None:
    assert printed(view, tmp_path / "missing" / "a.pdf") == ["The transcript was not printed"]


def test_the_author_of_a_message_is_looked_up_but_not_while_hidden(view: TranscriptView) -> None:
    author = ParticipantQuery(ParticipantKind.IDENTITY, "ines")
    view.show_entries(
        [Entry("IM1", "Ines", Side.AGENT, "Hello", participant=author)],
        title=lambda: "",
        has_earlier=False,
        is_loading=False,
    )
    view.list.setCurrentIndex(view.model.index(0, 0))
    asked: list[object] = []
    view.lookup_requested.connect(asked.append)

    next(one for one in view.entry_menu().actions() if one.text() == "Look Up This Participant").trigger()

    assert asked == [author]
    view.set_masking(Masking(active=True))
    assert "Look Up This Participant" not in [one.text() for one in view.entry_menu().actions()]


@pytest.mark.parametrize(("width", "is_beside"), [(900, True), (260, False)])
def test_the_buttons_stand_below_the_count_where_it_is_narrow(
    view: TranscriptView, qtbot: QtBot, width: int, is_beside: bool
) -> None:
    view.resize(width, 500)
    qtbot.waitUntil(lambda: (view._buttons.y() <= view._count.y() + view._count.height() // 2) is is_beside)

    assert unfit(view) == []
