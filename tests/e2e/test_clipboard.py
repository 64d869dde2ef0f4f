"""The clipboard and the primary selection of a real display, seen by another program."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QClipboard, QGuiApplication

from desktop.privacy.clipboard_guard import MARKS, ClipboardGuard

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X11")


def test_the_primary_selection_is_cleared_along_with_the_clipboard(qapp: QApplication, qtbot: QtBot) -> None:
    clipboard = QGuiApplication.clipboard()
    if not clipboard.supportsSelection():
        pytest.skip("no primary selection here")
    guard = ClipboardGuard(clipboard)
    guard.set_limit(60)
    guard.set_concealing(True)
    clipboard.setText("marked-person", QClipboard.Mode.Clipboard)
    clipboard.setText("marked-selection", QClipboard.Mode.Selection)
    assert all(clipboard.mimeData(QClipboard.Mode.Selection).hasFormat(name) for name in MARKS)

    with qtbot.waitSignal(guard.cleared):
        guard.clear()

    assert clipboard.text(QClipboard.Mode.Clipboard) == ""
    assert clipboard.text(QClipboard.Mode.Selection) == ""
    assert not clipboard.ownsClipboard()
    assert not clipboard.ownsSelection()
