"""Events of a widget are shown to each function that looks at them, through one filter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from desktop.design.event_watch import watch_events

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_each_function_sees_an_event_once_until_one_keeps_it(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    seen: list[str] = []

    def first(event: QEvent) -> bool:
        seen.extend(["first"] * (event.type() is QEvent.Type.KeyPress))
        return False

    def second(event: QEvent) -> bool:
        is_press = event.type() is QEvent.Type.KeyPress
        seen.extend(["second"] * is_press)
        return is_press and bool(field.text())

    for watcher in (second, first, second):
        watch_events(field, watcher)
    QTest.keyClick(field, Qt.Key.Key_A)
    QTest.keyClick(field, Qt.Key.Key_B)

    assert field.text() == "a"
    assert seen == ["first", "second"] * 2
