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
    now_s = 0.0
    watch, field = IdleWatch(now_s=lambda: now_s), QLineEdit()
    qtbot.addWidget(field)
    watch.set_limit(60)
    now_s = 59

    QTest.keyClick(field, Qt.Key.Key_A)

    assert watch._limit.left_s == 60
    watch.set_limit(0)


def test_the_key_that_ends_a_long_sleep_comes_too_late_and_is_not_lost(qtbot: QtBot) -> None:
    now_s = 0.0
    watch, field = IdleWatch(now_s=lambda: now_s), QLineEdit()
    qtbot.addWidget(field)
    seen: list[str] = []
    watch.idle.connect(lambda: seen.append(field.text()))
    watch.set_limit(600)
    now_s = 8 * 3600

    with qtbot.waitSignal(watch.idle):
        QTest.keyClick(field, Qt.Key.Key_A)
        assert seen == []

    assert seen == ["a"]
    QTest.keyClick(field, Qt.Key.Key_B)  # from here on it is used again
    assert watch._limit.left_s == 600
    watch.set_limit(0)


def test_without_a_limit_it_never_does(qtbot: QtBot) -> None:
    watch = IdleWatch()
    watch.set_limit(0.01)

    watch.set_limit(0)

    with qtbot.assertNotEmitted(watch.idle, wait=50):
        pass
