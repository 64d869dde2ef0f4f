"""The page of held numbers: what it says, and what can be done with a holder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desktop.privacy.masking import Masking
from desktop.results.held_numbers import own_numbers
from desktop.results.widgets.held_numbers_dialog import HeldNumbersDialog
from desktop.twilio.rows import MessagingBinding
from tests.table_rows import row

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.twilio.rows import ParticipantConversation


def rows() -> list[ParticipantConversation]:
    numbers = (("+14155550100", "active"), ("+16285550117", "closed"), ("+442079460123", "inactive"))
    return [
        row(
            number,
            conversation_state=state,
            participant_messaging_binding=MessagingBinding(type="sms", address="+15558675310", proxy_address=own),
        )
        for number, (own, state) in enumerate(numbers)
    ]


def page(qtbot: QtBot, found: list[ParticipantConversation], *, is_complete: bool = True) -> HeldNumbersDialog:
    made = HeldNumbersDialog(own_numbers(found), Masking(), is_complete=is_complete)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    return made


def cells(made: HeldNumbersDialog) -> list[list[str]]:
    table = made.table
    found = []
    for line in range(table.rowCount()):
        items = [table.item(line, column) for column in range(table.columnCount())]
        found.append([item.text() if item is not None else "" for item in items])
    return found


def test_it_names_the_holders_first_and_then_what_is_free(qtbot: QtBot) -> None:
    made = page(qtbot, rows())

    headers = [made.table.horizontalHeaderItem(place) for place in range(4)]
    titles = [item.text() if item is not None else "" for item in headers]
    assert titles == ["Own number", "State", "Conversation SID", "Friendly name"]
    assert made.windowTitle() == "Held Numbers"
    assert made.sentence.text() == "Open conversations hold 2 of your 3 numbers."
    assert cells(made) == [
        ["+14155550100", "held: active", rows()[0].conversation_sid, "Order 0"],
        ["+442079460123", "held: inactive", rows()[2].conversation_sid, "Order 2"],
        ["+16285550117", "free", "–", ""],
    ]


def test_rows_that_are_missing_are_said(qtbot: QtBot) -> None:
    assert "Not all conversations are loaded" in page(qtbot, rows(), is_complete=False).explanation.text()
    assert "Not all" not in page(qtbot, rows()).explanation.text()


def test_the_sid_is_one_key_away(qtbot: QtBot) -> None:
    made = page(qtbot, rows())

    QTest.keyClick(made.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert QGuiApplication.clipboard().text() == rows()[0].conversation_sid


def test_enter_goes_to_the_conversation(qtbot: QtBot) -> None:
    found = rows()
    made = page(qtbot, found)

    with qtbot.waitSignal(made.conversation_chosen) as told:
        QTest.keyClick(made.table, Qt.Key.Key_Return)

    assert told.args == [found[0]]


def test_numbers_and_names_are_masked_on_page_and_clipboard(qtbot: QtBot) -> None:
    made = page(qtbot, rows())
    made.set_masking(Masking(active=True))

    made.note.click()

    for text in (str(cells(made)), QGuiApplication.clipboard().text()):
        assert "+1415" not in text
        assert "Order" not in text
        assert str(rows()[0].conversation_sid) in text


def test_without_an_own_number_it_says_what_to_do(qtbot: QtBot) -> None:
    made = page(qtbot, [])

    assert "Look up the customer's address" in made.sentence.text()
    assert not made.show_row.isEnabled()
