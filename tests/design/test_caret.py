"""The text cursor comes to rest, and blinks again as soon as somebody types."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.design.caret import RestingCaret

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

FLASH_MS = 900


@pytest.fixture
def fields(qapp: QApplication, qtbot: QtBot) -> Iterator[tuple[QLineEdit, QLineEdit]]:
    usual_ms = qapp.styleHints().cursorFlashTime()
    qapp.styleHints().setCursorFlashTime(FLASH_MS)
    whole = QWidget()
    first, second = QLineEdit(), QLineEdit()
    layout = QVBoxLayout(whole)
    layout.addWidget(first)
    layout.addWidget(second)
    qtbot.addWidget(whole)
    whole.show()
    whole.activateWindow()
    qtbot.waitActive(whole)
    yield first, second
    qapp.styleHints().setCursorFlashTime(usual_ms)


def test_it_rests_until_it_is_moved(qapp: QApplication, qtbot: QtBot, fields: tuple[QLineEdit, QLineEdit]) -> None:
    hints = qapp.styleHints()
    first, second = fields
    caret = RestingCaret(qapp, rest_ms=50)
    first.setFocus()

    assert hints.cursorFlashTime() == FLASH_MS
    qtbot.waitUntil(lambda: hints.cursorFlashTime() == 0)
    QTest.keyClick(first, Qt.Key.Key_A)
    assert hints.cursorFlashTime() == FLASH_MS
    qtbot.waitUntil(lambda: hints.cursorFlashTime() == 0)
    second.setFocus()
    assert hints.cursorFlashTime() == FLASH_MS
    with qtbot.waitSignal(first.destroyed):
        first.deleteLater()
    qtbot.waitUntil(lambda: hints.cursorFlashTime() == 0)
    with qtbot.waitSignal(second.destroyed):
        second.deleteLater()

    caret.end()
    assert hints.cursorFlashTime() == FLASH_MS


def test_where_it_never_blinks_it_never_will(
    qapp: QApplication, qtbot: QtBot, fields: tuple[QLineEdit, QLineEdit]
) -> None:
    qapp.styleHints().setCursorFlashTime(0)
    caret = RestingCaret(qapp, rest_ms=10)

    fields[0].setFocus()
    QTest.keyClick(fields[0], Qt.Key.Key_A)

    caret.end()
    assert qapp.styleHints().cursorFlashTime() == 0
