"""What was copied here is taken off the clipboard again, and nothing else is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication

from desktop.privacy.clipboard_guard import MARKS, ClipboardGuard

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def clipboard(qapp: QApplication) -> QClipboard:
    QGuiApplication.clipboard().setText("from before")
    return QGuiApplication.clipboard()


@pytest.fixture
def guard(clipboard: QClipboard) -> Iterator[ClipboardGuard]:
    guard = ClipboardGuard(clipboard)
    yield guard
    guard.set_limit(0)


def test_what_was_copied_is_cleared_after_its_time(qtbot: QtBot, guard: ClipboardGuard, clipboard: QClipboard) -> None:
    guard.set_limit(0.05)

    with qtbot.waitSignal(guard.cleared):
        clipboard.setText("+15550000001")

    assert clipboard.text() == ""


def test_a_sleep_is_part_of_the_time(qtbot: QtBot, clipboard: QClipboard) -> None:
    now_s = 0.0
    guard = ClipboardGuard(clipboard, now_s=lambda: now_s)
    guard.set_limit(60)
    clipboard.setText("+15550000001")

    now_s = 8 * 3600

    with qtbot.waitSignal(guard.cleared):
        guard._timer.hurry()
    assert clipboard.text() == ""


def test_what_another_program_holds_is_not_asked_for(
    guard: ClipboardGuard, clipboard: QClipboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[QClipboard.Mode] = []
    monkeypatch.setattr("desktop.privacy.clipboard_guard._cannot_tell", lambda: False)
    monkeypatch.setattr(guard, "_data", asked.append)

    clipboard.changed.emit(QClipboard.Mode.Selection)  # off screen nothing is selected by this program
    guard.clear()

    assert asked == []


def test_without_a_limit_nothing_is_ever_cleared(guard: ClipboardGuard, clipboard: QClipboard) -> None:
    clipboard.setText("+15550000001")

    guard.clear()

    assert clipboard.text() == "+15550000001"


def test_what_was_there_before_is_not_ours(guard: ClipboardGuard, clipboard: QClipboard) -> None:
    guard.set_limit(60)

    guard.clear()

    assert clipboard.text() == "from before"


def test_a_limit_set_later_counts_for_what_is_there_already(
    qtbot: QtBot, guard: ClipboardGuard, clipboard: QClipboard
) -> None:
    clipboard.setText("+15550000001")

    with qtbot.waitSignal(guard.cleared):
        guard.set_limit(0.05)

    assert clipboard.text() == ""


def test_what_somebody_else_copied_since_stays(guard: ClipboardGuard, clipboard: QClipboard) -> None:
    guard.set_limit(60)
    clipboard.setText("+15550000001")
    clipboard.blockSignals(True)  # another program's change is heard of late on some platforms
    clipboard.setText("theirs")
    clipboard.blockSignals(False)

    guard.clear()

    assert clipboard.text() == "theirs"


def test_while_wanted_a_copy_carries_the_marks_against_histories_and_all_it_had(
    guard: ClipboardGuard, clipboard: QClipboard
) -> None:
    guard.set_concealing(True)
    data = QMimeData()
    data.setText("a\tb")
    data.setHtml("<table></table>")
    data.setData("text/csv", b"a,b")

    clipboard.setMimeData(data)

    found = clipboard.mimeData()
    assert all(bytes(found.data(name).data()) == content for name, content in MARKS.items())
    assert (found.text(), found.html(), bytes(found.data("text/csv").data())) == ("a\tb", "<table></table>", b"a,b")


def test_a_copy_carries_no_marks_when_they_are_not_wanted(guard: ClipboardGuard, clipboard: QClipboard) -> None:
    clipboard.setText("plain")

    assert not any(clipboard.mimeData().hasFormat(name) for name in MARKS)


def test_a_marked_copy_is_cleared_too(qtbot: QtBot, guard: ClipboardGuard, clipboard: QClipboard) -> None:
    guard.set_concealing(True)
    guard.set_limit(0.05)

    with qtbot.waitSignal(guard.cleared):
        clipboard.setText("+15550000001")

    assert clipboard.text() == ""


def test_an_unfocused_window_on_wayland_clears_at_its_next_focus_and_says_so_then(
    guard: ClipboardGuard, clipboard: QClipboard, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    refused = True
    monkeypatch.setattr("desktop.privacy.clipboard_guard.is_refused", lambda: refused)
    told: list[bool] = []
    guard.cleared.connect(lambda: told.append(True))
    guard.set_limit(0.01)
    clipboard.setText("+15550000001")
    qtbot.waitUntil(lambda: guard._waits_for_focus)
    assert (clipboard.text(), told) == ("+15550000001", [])

    monkeypatch.setattr("desktop.privacy.clipboard_guard._is_wayland", lambda: True)
    clipboard.changed.emit(QClipboard.Mode.Clipboard)  # Qt says so when the window gets the keyboard
    assert guard._waits_for_focus

    refused = False
    qapp.focusWindowChanged.emit(None)

    assert (clipboard.text(), told) == ("", [True])


def test_what_another_program_puts_back_is_cleared_once_more_and_that_is_said(
    guard: ClipboardGuard, clipboard: QClipboard, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("desktop.privacy.clipboard_guard._WATCH_S", 3600.0)  # however busy the machine is
    told: list[bool] = []
    guard.put_back.connect(told.append)
    guard.set_limit(60)
    clipboard.setText("+15550000001")
    guard.clear()
    monkeypatch.setattr("desktop.privacy.clipboard_guard._cannot_tell", lambda: False)  # all others from now on

    clipboard.setText("theirs")
    qtbot.waitUntil(lambda: not guard._settling.isActive())
    assert (clipboard.text(), told) == ("theirs", [])
    clipboard.setText("+15550000001")
    qtbot.waitUntil(lambda: bool(told))
    assert (clipboard.text(), told) == ("", [True])
    clipboard.setText("+15550000001")
    qtbot.waitUntil(lambda: len(told) > 1)
    clipboard.setText("+15550000001")

    assert not guard._settling.isActive()
    assert (clipboard.text(), told) == ("+15550000001", [True, False])


def test_nothing_is_watched_for_long_nor_after_a_new_copy_nor_at_the_end(
    qtbot: QtBot, clipboard: QClipboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    now_s = 0.0
    guard = ClipboardGuard(clipboard, now_s=lambda: now_s)
    guard.set_limit(3600)

    def is_watched_for() -> bool:
        with monkeypatch.context() as patch:
            patch.setattr("desktop.privacy.clipboard_guard._cannot_tell", lambda: False)  # another program copies
            clipboard.setText("+15550000001")
        return guard._settling.isActive()

    clipboard.setText("+15550000001")
    guard.clear()
    watched = is_watched_for()
    now_s = 60.0
    with qtbot.waitSignal(guard._watch.reached):
        guard._watch.hurry()
    later = is_watched_for()
    clipboard.setText("+15550000001")
    guard.clear()
    guard._settling.stop()
    clipboard.setText("+15550000002")
    after_a_copy = is_watched_for()
    clipboard.setText("+15550000001")
    guard.clear(watching=False)
    at_the_end = is_watched_for()
    guard.set_limit(0)

    assert (watched, later, after_a_copy, at_the_end) == (True, False, False, False)
