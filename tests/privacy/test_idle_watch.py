"""Nobody has used keyboard or mouse for a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from desktop.privacy.idle_watch import IdleWatch

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_it_says_so_once_nothing_was_touched_for_the_time(qtbot: QtBot) -> None:
    watch = IdleWatch()

    with qtbot.waitSignal(watch.idle):
        watch.set_limit(0.05)
    watch.set_limit(0)


def test_a_key_begins_the_wait_anew(qtbot: QtBot) -> None:
    watch, field = IdleWatch(), QLineEdit()
    qtbot.addWidget(field)
    watch.set_limit(60)
    qtbot.waitUntil(lambda: watch._timer.remainingTime() < 59_900)
    before_ms = watch._timer.remainingTime()

    QTest.keyClick(field, Qt.Key.Key_A)

    assert watch._timer.remainingTime() > before_ms
    watch.set_limit(0)


def test_without_a_limit_it_never_does(qtbot: QtBot) -> None:
    watch = IdleWatch()
    watch.set_limit(0.01)

    watch.set_limit(0)

    with qtbot.assertNotEmitted(watch.idle, wait=50):
        pass
