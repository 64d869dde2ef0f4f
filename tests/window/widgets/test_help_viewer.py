"""Tests desktop/window/widgets/help_viewer.py: pages, links between them, and the search."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QLineEdit, QListWidget, QTextBrowser

from desktop.window.widgets.help_viewer import HelpViewer

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def viewer(qtbot: QtBot) -> HelpViewer:
    viewer = HelpViewer(None)
    qtbot.addWidget(viewer)
    viewer.show()
    return viewer


def text(viewer: HelpViewer) -> QTextBrowser:
    found = viewer.findChild(QTextBrowser)
    assert found is not None
    return found


def contents(viewer: HelpViewer) -> QListWidget:
    found = viewer.findChild(QListWidget)
    assert found is not None
    return found


def field(viewer: HelpViewer) -> QLineEdit:
    found = viewer.findChild(QLineEdit)
    assert found is not None
    return found


def test_it_opens_on_the_first_page(viewer: HelpViewer) -> None:
    assert text(viewer).toPlainText().startswith("Getting started")
    assert contents(viewer).currentRow() == 0


def test_a_link_leads_to_its_section_and_back_leads_back(viewer: HelpViewer) -> None:
    text(viewer).anchorClicked.emit(QUrl("participants.md#services"))

    assert text(viewer).toPlainText().startswith("Participants")
    assert text(viewer).textCursor().block().text() == "Services"

    viewer.back_button.click()
    assert text(viewer).toPlainText().startswith("Getting started")
    assert not viewer.back_button.isEnabled()


def test_a_link_that_leads_out_is_asked_for_and_not_followed(viewer: HelpViewer, qtbot: QtBot) -> None:
    before = text(viewer).toPlainText()
    with qtbot.waitSignal(viewer.link_requested) as asked:
        text(viewer).anchorClicked.emit(QUrl("https://example.org/"))

    assert asked.args == ["https://example.org/"]
    assert text(viewer).toPlainText() == before


def test_the_search_lists_sections_and_enter_opens_the_first(viewer: HelpViewer) -> None:
    field(viewer).setText("lock_region")
    assert [contents(viewer).item(row).text() for row in range(contents(viewer).count())] == [
        "Privacy and policy: Policy file"
    ]

    field(viewer).returnPressed.emit()
    assert text(viewer).toPlainText().startswith("Privacy and policy")
    assert text(viewer).textCursor().selectedText() == "lock_region"


def test_a_search_without_a_hit_says_so(viewer: HelpViewer) -> None:
    field(viewer).setText("zyxwv")

    assert contents(viewer).item(0).text() == "Nothing found"
