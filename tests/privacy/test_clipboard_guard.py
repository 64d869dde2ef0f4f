"""What was copied here is taken off the clipboard again, and nothing else is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication

from desktop.privacy.clipboard_guard import ClipboardGuard

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QClipboard
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
