"""Keys of the window reach it from every text field."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.design.accessibility import leave_to_window

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_ctrl_e_reaches_the_window_while_one_types(qtbot: QtBot, kind: type[QLineEdit | QPlainTextEdit]) -> None:
    window, field, pressed = QWidget(), kind(), []
    QVBoxLayout(window).addWidget(field)
    QShortcut(QKeySequence("Ctrl+E"), window).activated.connect(lambda: pressed.append("export"))
    leave_to_window(field)
    qtbot.addWidget(window)
    window.show()
    field.setFocus()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(field, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_E)
    assert pressed == ["export"]
    assert "e" in (field.text() if isinstance(field, QLineEdit) else field.toPlainText())
